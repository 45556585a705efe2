"""The garbage collector, held off while much is built that stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held_off() -> Iterator[None]:
    """Where hundreds of thousands of objects are made and kept, looking for garbage among them takes a third more."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            # Straight to the oldest of its generations: else all of it is looked at thrice within a second.
            with set_aside():
                pass
            gc.enable()


@contextmanager
def set_aside() -> Iterator[None]:
    """What there is now is not looked at until the block ends: for long work on top of much that stays."""
    if gc.get_freeze_count():  # somebody else has done so, and knows for how long
        yield
        return
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
