"""Numbers as people read them: thousands separators, honest percentages, short sizes and times."""

from __future__ import annotations


def count(number: int) -> str:
    """1234567 -> "1,234,567"."""
    return f"{number:,}"


def short(number: int) -> str:
    """1234567 -> "1.2M", for where there is no room for all digits."""
    value, units = float(number), iter(("", "k", "M", "B", "T"))
    unit = next(units)
    # What rounds up to 1000 belongs to the next unit.
    while value >= 999.5:
        larger = next(units, None)
        if larger is None:
            break
        value, unit = value / 1000, larger
    return f"{value:.1f}{unit}" if unit and value < 9.95 else f"{value:,.0f}{unit}"


def percent(part: int, whole: int) -> str:
    """A share with one decimal. Something is never "0.0%", and not quite everything never "100.0%"."""
    if not whole:
        return "\u2013"
    share = 100 * part / whole
    if part and share < 0.1:
        return "<0.1%"
    if part < whole and share > 99.9:
        return ">99.9%"
    return f"{share:.1f}%"


def rate(part: int, words: int) -> str:
    """How many there are per 1,000 words."""
    if not words:
        return "\u2013"
    value = 1000 * part / words
    return "<0.01" if part and value < 0.01 else f"{value:,.2f}"


def size(number: int) -> str:
    """Bytes in decimal units: 1500000 -> "1.5 MB"."""
    value, units = float(number), iter(("bytes", "kB", "MB", "GB", "TB"))
    unit = next(units)
    while value >= (1000 if unit == "bytes" else 999.95):
        larger = next(units, None)
        if larger is None:
            break
        value, unit = value / 1000, larger
    return f"{number:,} bytes" if unit == "bytes" else f"{value:,.1f} {unit}"


def duration(seconds: float) -> str:
    """4000 -> "1 h 6 min 40 s"; tenths below a minute."""
    if round(seconds, 1) < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:,} h {minutes} min {rest} s" if hours else f"{minutes} min {rest} s"
