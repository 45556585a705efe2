"""Standard input, output and error, one of which may be closed (`<&-`, `>&-`) or of another encoding."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Set
from contextlib import suppress
from io import TextIOWrapper

from redact.errors import UsageError


def prepare() -> frozenset[str]:
    """Make them fit to use; the names of those that were closed, with nothing put in their place.

    Else the first files opened would get their numbers, and whatever a library prints would go into a cleaned file;
    and Python prints to the output what was meant for an error stream that is not there.
    """
    closed = frozenset(name for name in ("stdin", "stdout", "stderr") if getattr(sys, name) is None)
    for name in ("stdin", "stdout", "stderr"):  # in order: each gets the lowest number that is free, its own
        if name in closed:
            nothing = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(nothing, "r" if name == "stdin" else "w", encoding="utf-8"))
    if isinstance(sys.stdout, TextIOWrapper):
        # As a cleaned text comes out; names hold any letter, and paths bytes that are no letter.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    return closed


def let_go_of_output() -> None:
    """Lose what could not be printed: Python would try once more at its end, and complain."""
    with suppress(OSError):  # it is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def check_needed(closed: Set[str], arguments: argparse.Namespace) -> None:
    """Raise UsageError where a command needs what is closed; a run puts its result elsewhere."""
    if "stdin" in closed and arguments.command in ("text", "explain") and arguments.text is None:
        raise UsageError("standard input is closed: pipe the text in, or give it as an argument")
    if "stdout" in closed and arguments.command != "run":
        raise UsageError("standard output is closed: there is nowhere to print the result")
