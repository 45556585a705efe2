"""Finds what only your firm knows: a function as a recognizer. Run it with `python examples/custom_recognizer.py`."""

import re
from collections.abc import Iterator

from redact import Redactor, recognizer

BADGE = re.compile(r"\bE-(\d{4})(\d)\b")


@recognizer("EMPLOYEE_ID", score=0.8)
def employee_id(text: str) -> Iterator[tuple[int, int]]:
    """Yields the badges whose fifth digit is the sum of the first four, modulo ten."""
    for match in BADGE.finditer(text):
        if sum(map(int, match.group(1))) % 10 == int(match.group(2)):
            yield match.span()


def main() -> None:
    redactor = Redactor(recognizers=[employee_id])
    print(redactor("Badge E-20417 opens the gate, E-20418 does not exist.").text)


if __name__ == "__main__":
    main()
