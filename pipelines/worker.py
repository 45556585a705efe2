"""The process that runs the job's shards: Beam's own worker, quiet and tied to the life of its driver."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
import warnings
from contextlib import redirect_stderr
from pathlib import Path

from .progress import register_worker


def main() -> None:
    """Serve the driver named in the environment until it ends.

    Arguments: the folder to leave this process's id in, and the driver's sys.path.
    """
    folder, path = sys.argv[1:]
    sys.path[:] = path.split(os.pathsep)
    settle(Path(folder), os.getppid())
    serve()


def settle(folder: Path, driver: int) -> None:
    """Be a worker: leave this process's id, keep quiet, leave interrupts to the driver, and end with it."""
    register_worker(folder)
    # Ctrl-C reaches the whole process group: the driver decides what happens then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with, args=(driver,), daemon=True).start()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


def serve() -> None:
    """Do as the runner that the environment names asks, until it has no more."""
    from apache_beam.runners.worker import sdk_worker_main

    # From here on errors reach the driver, which says them in one line; Beam prints tracebacks as well.
    with Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
        sdk_worker_main.main([])


def _end_with(driver: int) -> None:
    """Leave as soon as the driver is gone, however it went: nobody would take the result."""
    while os.getppid() == driver:
        time.sleep(0.5)
    os._exit(1)


if __name__ == "__main__":
    main()
