"""The errors of redact, all of them.

    RedactError
     +- UsageError            what the caller gave is wrong: exit code 2, nothing written
     |   +- PolicyError       a policy: unknown key, label, operator, pack, profile
     |   +- RecognizerError   a recognizer or pattern that cannot be loaded or breaks its contract
     |   +- ModelError        a NER model that is missing, damaged or foreign
     |   +- SecretKeyError    a key that an operator needs is missing or malformed
     |   +- InputError        input or output paths and files
     +- RedactionError        a text that could not be cleaned
     +- JobError              a job that broke off: exit code 1, what is done stays, the same call goes on

No message ever quotes the text of a record.
"""

from __future__ import annotations

from typing import Self

from .types import Failed


class RedactError(Exception):
    """Base of everything that redact raises on purpose."""


class UsageError(RedactError):
    """What the caller gave is wrong; the message says what, where and what would be right."""


class PolicyError(UsageError):
    """A policy that cannot be followed."""


class RecognizerError(UsageError):
    """A recognizer that cannot be loaded, or that breaks its contract while running.

    `recognizer` is its name and `cause` the class of what it raised; empty where that is not known.
    """

    recognizer = ""
    cause = ""

    @classmethod
    def of(cls, name: str, what: str, *, cause: str = "") -> Self:
        """The error of the recognizer `name`; `what` goes on from its name."""
        error = cls(f"recognizer {name!r} {what}")
        error.recognizer, error.cause = name, cause
        return error


class ModelError(UsageError):
    """A NER model that is missing, damaged or not one of ours."""


class SecretKeyError(UsageError):
    """An operator's key is missing or malformed. The message names the variable, never its value."""


class InputError(UsageError):
    """An input or output path or file that cannot be used."""


class JobError(RedactError):
    """A job broke off before its end; nothing is torn, and the same call again does what is missing."""


class RedactionError(RedactError):
    """A text could not be cleaned.

    Carries the stage, the class of the cause and the name of the recognizer where it was one's, never a message or the
    text.
    """

    def __init__(self, *, stage: str, error: str, recognizer: str = "", index: int | None = None) -> None:
        where = "" if index is None else f" (text {index} of the batch)"
        super().__init__(f"{Failed(stage, error, recognizer)}{where}")
        self.stage = stage
        self.error = error
        self.recognizer = recognizer
        self.index = index

    @classmethod
    def of(cls, stage: str, error: BaseException) -> Self:
        """What `error` makes of a stage: its class, or that of what a recognizer raised."""
        if isinstance(error, RecognizerError):
            return cls(stage=stage, error=error.cause or type(error).__name__, recognizer=error.recognizer)
        return cls(stage=stage, error=type(error).__name__)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.stage, self.error, self.recognizer, self.index))


def _rebuild(stage: str, error: str, recognizer: str, index: int | None) -> RedactionError:
    return RedactionError(stage=stage, error=error, recognizer=recognizer, index=index)
