"""The main job on the example corpus: clean it, show a few records before and after, and where the report lies."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import orjson
from redact.pipelines.job import run_job
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent
CORPUS = ROOT / "corpus"
OUTPUT = ROOT.parent / "demo-output"
SHOWN = ("mail/mails.jsonl", "code/snippets.jsonl", "support/tickets.csv")
FIELDS = ("text?", "messages[*].content?")


def first_changed(name: str, *, most: int) -> list[tuple[str, str]]:
    """The first records of a file that came out different, before and after, as their lines stand in the files."""
    before = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    after = (OUTPUT / name).read_text(encoding="utf-8").splitlines()
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    if name.endswith(".jsonl"):
        pairs = [(orjson.loads(old)["text"], orjson.loads(new)["text"]) for old, new in pairs]
    return [(old, new) for old, new in pairs if old != new][:most]


def main() -> int:
    console = Console()
    if OUTPUT.exists():
        shutil.rmtree(OUTPUT)
    result = run_job([str(CORPUS)], str(OUTPUT), fields=FIELDS)
    for name in SHOWN:
        table = Table(title=name, show_lines=True, expand=True)
        table.add_column("before", ratio=1, overflow="fold")
        table.add_column("after", ratio=1, overflow="fold")
        for old, new in first_changed(name, most=2):
            table.add_row(old[:600], new[:600])
        console.print(table, markup=False)
    stats = result.stats
    summary = Table(title="What was found and hidden", show_footer=True)
    summary.add_column("label", footer="all")
    summary.add_column("findings", justify="right", footer=f"{stats.findings:,}")
    for label, count in stats.by_label.most_common():
        summary.add_row(label, f"{count:,}")
    console.print(summary)
    console.print(
        f"{stats.records:,} records read, {stats.changed:,} changed, {stats.failed:,} failed; "
        f"{stats.redacted_characters:,} of {stats.characters:,} characters hidden."
    )
    console.print(f"The clean corpus lies in {OUTPUT}, the report in {OUTPUT / '_redact' / 'report.html'}.")
    return result.exit_code


if __name__ == "__main__":
    sys.exit(main())
