"""Time by character of hostile text, beside that of prose: for the whole Redactor and for its parts.

    python benchmarks/adversarial.py                # a million characters of each kind
    python benchmarks/adversarial.py --kb 100 --limit 60
    python benchmarks/adversarial.py --kb 100 --growth    # the whole Redactor on this length and on twice as much

1.0 is the time that prose of the same length takes in the same part. Each figure
is measured in a process of its own, which is ended after `--limit` seconds; then
">" stands before what it had reached by that time.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import time
from collections.abc import Callable, Sequence

from scaling import make_text

KINDS: dict[str, str] = {
    "dots": ".",
    "a.a.a.": "a.",
    "digits": "7305914826",
    "at signs": "@",
    "zero-width": "\u200b",
    "a\u200bb": "a\u200b",
    "one word": "m",
    "mails": "a.b1@example.com ",
    "glued mails": "a.b1@example.com",
    "names": "Anna Kowalski ",
    "spaces": " ",
    "brackets": "([{<",
    "escapes": "%40",
    "entities": "&#64;",
    "number words": "one two ",
    "look-alikes": "\u0430a",
    "table": "name,mail\nx,y\n",
    "commas": "a,b,c,",
    "mails by line": "a.b1@example.com\n",
    "a@": "a@",
    "backslash u": "\\u0041",
    "at and dot": "a at b dot com ",
    "(at)": "a (at) b (dot) com ",
    "lone digits": "1 ",
    "digits by line": "1\n",
    "dates": "2024-03-05 ",
    "1\u200b": "1\u200b",
    "kept addresses": "10.20.30.40 ",
    "addresses (6)": "2001:db8::1 ",
    "broken addresses": "192[.]0[.]2[.]7 ",
    "machines": "00:1b:63:84:45:e6 ",
    "phones": "+1 415 555 2671 ",
    "social security": "ssn 219-09-9999 ",
    "long table": "name,mail,phone\nJo,jo@x.org,415-555-2671\n",
    "json": '{"mail": "a@b.org"}\n',
    "sql": "(a,b) values (1,'x@y.org'),",
    "tags": "<b>1</b>",
    "emphasis": "*1*",
    "ticks": "`1`",
    "few number words": "five nine ",
    "streets": "12 Main St, ",
    "capitals": "AB ",
    "lines": "\n",
    "controls": "\x01",
    "full-width": "\uff11\uff12",
    "Arabic digits": "\u0661\u0662",
    "marks": "\u0301",
    "emoji": "\U0001f600",
    "wide dashes": "1\u20132 ",
}


def text_of(kind: str, size: int) -> str:
    if kind != "prose":
        unit = KINDS[kind]
        return (unit * (size // len(unit) + 1))[:size]
    draw = random.Random(7)
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts = [*parts, *(make_text(draw) for _ in range(max(1, size // 2_000)))]
    return ". ".join(parts)[:size]


def parts_of(policy: str) -> dict[str, Callable[[str], object]]:
    """What is measured, by name."""
    from redact import Redactor
    from redact.detect.views import views_of
    from redact.measure.stats import Stats

    redactor = Redactor(policy)
    redactor.texts([text_of("prose", 20_000)])
    parts: dict[str, Callable[[str], object]] = {
        "whole": lambda text: redactor.batch([text], stats=Stats()),
        "views": views_of,
    }
    for layer in redactor.layers:
        parts[layer.name] = lambda text, find=layer.find: find([text])  # type: ignore[misc]
    return parts


def measure(run: Callable[[str], object], text: str, limit: float) -> tuple[float, bool]:
    """CPU seconds of a run in a process of its own, and whether it came to its end."""

    def child() -> None:
        start = time.process_time()
        run(text)
        sender.send(time.process_time() - start)

    receiver, sender = multiprocessing.get_context("fork").Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    sender.close()
    try:
        done = receiver.poll(limit)
        return (receiver.recv(), True) if done else (limit, False)
    except EOFError:
        return limit, False
    finally:
        process.kill()
        process.join()


def print_growth(run: Callable[[str], object], kinds: Sequence[str], *, size: int, limit: float) -> None:
    """A row for each kind: the time of twice the text beside that of the text; 2 is linear."""
    print(f"| | {size:,} characters | twice as many | ratio |\n|---|---|---|---|")
    for kind in ("prose", *kinds):
        once, _ = measure(run, text_of(kind, size), limit)
        twice, ended = measure(run, text_of(kind, 2 * size), limit)
        ratio = f"{'' if ended else '> '}{twice / max(once, 1e-3):.2f}"
        print(f"| {kind.encode('unicode_escape').decode()} | {once:.2f} s | {twice:.2f} s | {ratio} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kb", type=int, default=1000, help="characters of each text, in thousands (default 1000)")
    parser.add_argument("--limit", type=float, default=300, help="seconds for each figure (default 300)")
    parser.add_argument("--policy", default="training")
    parser.add_argument("--growth", action="store_true", help="how much longer the whole takes on twice as much")
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), default=list(KINDS))
    options = parser.parse_args()
    parts = parts_of(options.policy)
    if options.growth:
        print_growth(parts["whole"], options.kinds, size=options.kb * 1000, limit=options.limit)
        return
    print(f"{options.kb * 1000:,} characters; time beside prose of that length\n")
    print(f"| | {' | '.join(parts)} |\n|{'---|' * (len(parts) + 1)}")
    prose: dict[str, float] = {}
    for kind in ("prose", *options.kinds):
        text = text_of(kind, options.kb * 1000)
        cells = []
        for name, run in parts.items():
            seconds, ended = measure(run, text, options.limit)
            if kind == "prose":
                prose[name] = seconds
                cells.append(f"{seconds:.2f} s")
            else:
                cells.append(f"{'' if ended else '> '}{seconds / max(prose[name], 1e-3):.2f}")
        print(f"| {kind.encode('unicode_escape').decode()} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
