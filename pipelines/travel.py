"""Whether the caller's own recognizers can be sent to the workers; said before the job, in the recognizer's name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from redact.detect.recognizer import FunctionRecognizer
from redact.errors import RecognizerError

from .watch import quiet_beam


def check_travel(recognizers: Iterable[Any], *, to_processes: bool) -> None:
    """Raise RecognizerError for a recognizer that the workers could not load.

    `to_processes`: they are processes of their own, which do not run the caller's script.
    """
    for recognizer in recognizers:
        name = getattr(recognizer, "name", type(recognizer).__name__)
        if to_processes and isinstance(recognizer, FunctionRecognizer) and recognizer.__module__ == "__main__":
            raise RecognizerError(
                f"recognizer {name} is defined in the script itself, which the workers do not run: "
                "put it into a module and import it from there, or use 1 worker"
            )
        with quiet_beam():
            from apache_beam.internal import pickler
        try:
            pickler.loads(pickler.dumps(recognizer))
        except Exception as error:
            raise RecognizerError(
                f"recognizer {name} cannot be sent to the workers ({type(error).__name__}): "
                "define it at the top level of a module, with nothing in it that does not pickle"
            ) from None
