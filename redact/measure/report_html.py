"""The report as one HTML file that needs nothing else: no network, no script."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from . import figures
from .charts import Bar, bars, matrix, record_columns, score_columns
from .report import MOST_FAILURES, MOST_FILES, NOTE, Report

# Rows of a chart that stand open, the rest unfold; a fold of fewer than this is not worth a click.
_OPEN_ROWS = 15
_LEAST_FOLD = 5


def render_html(report: Report) -> str:
    """A page for a browser, light or dark as the reader's system is, and for paper.

    Every name is escaped. The page forbids itself scripts and any request.
    """
    import jinja2

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(
        count=figures.count, short=figures.short, size=figures.size, duration=figures.duration, breakable=_breakable
    )
    environment.globals.update(percent=figures.percent, rate=figures.rate)
    template = environment.from_string(files(__package__).joinpath("report.html").read_text(encoding="utf-8"))
    page = template.render(
        report=report,
        stats=report.stats,
        note=NOTE,
        labels=_chart(report.stats.by_label),
        recognizers=_chart(report.stats.by_recognizer),
        operators=_chart(report.stats.by_operator),
        fields=_chart(report.stats.by_field),
        errors=_chart(report.stats.errors),
        scores=score_columns(report.stats.by_score),
        depths=record_columns(report.stats.findings_per_record),
        matrix=matrix(report.stats.pairs),
        failures=report.failures[:MOST_FAILURES],
        files=[
            ("Input files", "HMAC-SHA256", report.inputs),
            ("Output files", "SHA-256", report.outputs),
        ],
        most_files=MOST_FILES,
    )
    # A file name may hold bytes that are no UTF-8, which Python keeps as lone surrogates.
    return page.encode("utf-8", "replace").decode("utf-8")


def _chart(counts: Mapping[str, int]) -> dict[str, Any]:
    """The bars that stand open and those that unfold."""
    rows: list[Bar] = bars(counts)
    cut = len(rows) if len(rows) < _OPEN_ROWS + _LEAST_FOLD else _OPEN_ROWS
    return {"open": rows[:cut], "folded": rows[cut:], "total": sum(counts.values())}


def _breakable(name: str) -> Any:
    """A long name that may break after its own joints."""
    from markupsafe import Markup, escape

    parts = re.split(r"(?<=[_/.:,])|(?<=[a-z])(?=[A-Z])", name)
    return Markup("<wbr>").join(escape(part) for part in parts)
