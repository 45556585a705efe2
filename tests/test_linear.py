"""Every pattern of the packs on its own worst texts: a file of its own, since it takes the longest."""

from __future__ import annotations

import pytest
from redact.recognizers import eu, generic, secrets, uk, us, world

from redact.detect.growth import growing
from redact.detect.pattern import PatternSpec

SPECS = [one for load in (generic, us, uk, eu, secrets, world) for one in load() if isinstance(one, PatternSpec)]


@pytest.mark.parametrize("spec", SPECS, ids=[one.name for one in SPECS])
def test_patterns_are_linear(spec: PatternSpec) -> None:
    assert list(growing(spec)) == []
