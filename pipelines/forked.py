"""Workers forked from the driver: they have at once all that it has imported and built, and share its memory.

To Beam's local runner they are an environment of its own kind. Where forking is not safe, workers are started
anew (`worker`), and what they do is the same.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Self

from apache_beam.runners.portability.fn_api_runner.worker_handlers import GrpcWorkerHandler, WorkerHandler
from apache_beam.runners.worker import sdk_worker_main  # noqa: F401  (imported here, it is there in every fork)
from apache_beam.transforms.environments import Environment
from google.protobuf import json_format  # type: ignore[import-untyped]

from redact.detect.tagging.blas import running_threads

from .worker import serve, settle

URN = "redact:environment:forked:1"

_HARMLESS = "jemalloc_bg_thd"  # a thread of pyarrow's allocator, which looks after itself when its process forks


def may_fork() -> bool:
    """Whether a copy of this process is sure to work: on Linux, with no threads but such as are known to allow it.

    A fork has only the thread that made it: a lock that another one held stays locked for good. OpenBLAS ends its
    threads before a fork.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    try:
        names = [path.read_text().strip() for path in Path("/proc/self/task").glob("*/comm")]
    except OSError:
        return False
    return len(names) - names.count(_HARMLESS) <= running_threads()


@dataclass(slots=True)
class Forks:
    """Processes that wait for what to serve. Use it with `with`: those that were given nothing end with it."""

    waiting: list[tuple[int, socket.socket]] = field(default_factory=list)

    @classmethod
    def start(cls, number: int, *, folder: Path, private: Sequence[int] = ()) -> Self:
        """Fork them. They leave their ids in `folder` and close `private`, the driver's own file descriptors."""
        forks = cls()
        driver = os.getpid()
        for _ in range(number):
            ours, theirs = socket.socketpair()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which `may_fork` has judged
                pid = os.fork()
            if not pid:
                # Never back into the driver's code, whatever happens.
                try:
                    others = [one for _, one in forks.waiting]
                    _work(theirs, folder, driver, [*private, *(one.fileno() for one in (*others, ours))])
                except BaseException:
                    os._exit(1)
                os._exit(0)
            theirs.close()
            forks.waiting.append((pid, ours))
        return forks

    def environment(self) -> Environment:
        """The environment to give to FnApiRunner; good for one job."""
        WorkerHandler.register_environment(URN, bytes)(partial(_Handler, self))
        return _Forked()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        while self.waiting:
            pid, ours = self.waiting.pop()
            ours.close()
            _ended(pid)


def _work(orders: socket.socket, folder: Path, driver: int, private: Iterable[int]) -> None:
    """A fork's life: wait for what to serve, and serve."""
    for descriptor in private:
        os.close(descriptor)
    settle(folder, driver)
    with orders.makefile("rb") as told:
        order = told.read()
    if order:
        os.environ.update(json.loads(order))
        serve()


def _ended(pid: int) -> int:
    """Wait for a process; its exit code, 0 where somebody else has asked before."""
    try:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    except ChildProcessError:
        return 0


@Environment.register_urn(URN, bytes)
class _Forked(Environment):  # type: ignore[misc]
    """Says to Beam that its workers are forks."""

    def to_runner_api_parameter(self, context: Any) -> tuple[str, bytes]:
        return URN, b""

    @staticmethod
    def from_runner_api_parameter(payload: bytes, *_: Any) -> _Forked:
        return _Forked()


class _Handler(GrpcWorkerHandler):  # type: ignore[misc]
    """Beam's side of one fork."""

    def __init__(self, forks: Forks, payload: bytes, state: Any, provision_info: Any, grpc_server: Any) -> None:
        super().__init__(state, provision_info, grpc_server)
        self._forks = forks

    def start_worker(self) -> None:
        pid, ours = self._forks.waiting.pop(0)
        order = {
            "CONTROL_API_SERVICE_DESCRIPTOR": str(self.control_api_service_descriptor()),
            "PIPELINE_OPTIONS": json_format.MessageToJson(self.provision_info.provision_info.pipeline_options),
            "WORKER_ID": self.worker_id,
        }
        # The name is what tells `watch` that a worker has died.
        self._thread = threading.Thread(name="run_worker", target=_look_after, args=(pid,))
        self._thread.start()
        with ours:
            ours.sendall(json.dumps(order).encode())

    def stop_worker(self) -> None:
        self._thread.join()


def _look_after(pid: int) -> None:
    if code := _ended(pid):
        raise RuntimeError(f"worker ended with exit code {code}")
