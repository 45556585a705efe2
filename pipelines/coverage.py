"""docs/coverage.md: every built-in recognizer by country.

# What is recognized
...
## AD

| recognizer | label | score | check | context | source |
|---|---|---|---|---|---|
| AdNrtRecognizer | AD_NRT | 0.5 | ad_nrt | - | Govern d'Andorra, número de registre tributari |
"""

from __future__ import annotations

from collections.abc import Sequence

_HEAD = """# What is recognized

Written by `redact list recognizers --format markdown`; tests/test_coverage.py holds this file to what is loaded.

{recognizers} recognizers, {labels} labels, {countries} countries with recognizers of their own, {secrets} recognizers
of secrets. Phone numbers, IBANs, VAT numbers and cards are read by their public plans for every country that has one.

The score is that of an unconfirmed match. A check is a validator: a passed one makes the score 1, a `maybe_` one and
those that only read the form (`has_digit`) turn down what fails. The context is how many words raise the score when
one stands near."""


def coverage(rows: Sequence[tuple[str, ...]]) -> str:
    """The rows of `redact list recognizers` as Markdown, by country, those of no country last; models are left out."""
    rows = [row for row in rows if row[1] != "ner"]
    countries = sorted({row[5] for row in rows} - {"-"})
    head = _HEAD.format(
        recognizers=len(rows),
        labels=len({row[2] for row in rows}),
        countries=len(countries),
        secrets=sum(row[4] == "secrets" for row in rows),
    )
    lines = [head]
    for country in [*countries, "-"]:
        lines += ["", "## Any country" if country == "-" else f"## {country}", ""]
        lines += ["| recognizer | label | score | check | context | source |", "|---|---|---|---|---|---|"]
        for row in rows:
            if row[5] == country:
                cells = (row[0], row[2], row[3], *row[6:])
                lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return "\n".join(lines) + "\n"
