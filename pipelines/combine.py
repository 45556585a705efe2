"""Statistics as a Beam combiner."""

from __future__ import annotations

from collections.abc import Iterable

import apache_beam as beam

from redact.measure.stats import Stats


class CombineStats(beam.CombineFn):  # type: ignore[misc]
    """Add Stats up; the sum is the same in any order and grouping."""

    def create_accumulator(self) -> Stats:
        return Stats()

    def add_input(self, accumulator: Stats, stats: Stats) -> Stats:
        accumulator += stats
        return accumulator

    def merge_accumulators(self, accumulators: Iterable[Stats]) -> Stats:
        total = Stats()
        for accumulator in accumulators:
            total += accumulator
        return total

    def extract_output(self, accumulator: Stats) -> Stats:
        return accumulator
