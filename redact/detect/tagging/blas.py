"""How many threads numpy's OpenBLAS may use while a block of code runs."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

# The names under which numpy's own wheels, older ones and system builds export the same two functions.
_NAMES = ("scipy_openblas_{}_num_threads64_", "scipy_openblas_{}_num_threads", "openblas_{}_num_threads64_")


class Threads:
    """Sets OpenBLAS's thread count, where numpy brings an OpenBLAS; else does nothing.

    The tagger's matrices are small: on several threads they gain little and cost
    their sum in CPU time, and a job with a worker per core has no core to spare.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._get, self._set = _functions()

    @contextmanager
    def limit(self) -> Iterator[None]:
        """The count holds for the whole process until the block ends; then the former one comes back."""
        if self._get is None or self._set is None:
            yield
            return
        before = self._get()
        self._set(self._count)
        try:
            yield
        finally:
            self._set(before)


def running_threads() -> int:
    """The most threads that this process has on account of numpy, its first one among them."""
    count, _ = _functions()
    return count() if count else 1


def _functions() -> tuple[Callable[[], int] | None, Callable[[int], None] | None]:
    package = Path(np.__file__).parent
    for folder in (package.parent / "numpy.libs", package / ".dylibs"):
        for path in sorted(folder.glob("*openblas*")):
            try:
                library = ctypes.CDLL(str(path))
            except OSError:
                continue
            for name in _NAMES:
                if hasattr(library, name.format("set")) and hasattr(library, name.format("get")):
                    return getattr(library, name.format("get")), getattr(library, name.format("set"))
    return None, None
