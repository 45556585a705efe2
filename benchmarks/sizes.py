"""Cost by record against the size of the corpus, measured with `redact run` on one worker, and drawn.

    python benchmarks/sizes.py --records 1000 10000 100000 --svg docs/cost-against-size.svg

CPU time is that of all processes. A first run on a few records tells what a run costs
at all; the figures by record are without it. Each size is run `--runs` times, sizes
taking turns; medians count.
"""

from __future__ import annotations

import argparse
import math
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from beamshare import FEW, cpu_of
from scaling import make_corpus

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 320, 70, 50, 30


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--policy", default="training")
    parser.add_argument("--svg", type=Path, help="where to draw it")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="redact-sizes-"))
    sizes = [FEW, *options.records]
    seconds: dict[int, list[float]] = {size: [] for size in sizes}
    try:
        for size in sizes:
            make_corpus(folder / str(size), size, files=1)
        for _ in range(options.runs):
            for size in sizes:
                command = [sys.executable, "-m", "redact.pipelines.cli", "run", str(folder / str(size))]
                command += [str(folder / "out"), "--policy", options.policy, "--workers", "1"]
                seconds[size].append(cpu_of(command))
                shutil.rmtree(folder / "out")
    finally:
        shutil.rmtree(folder)
    start = statistics.median(seconds[FEW])
    print(f"CPU seconds of `redact run` with one worker, medians of {options.runs}; {start:.2f} s on {FEW} records\n")
    print("| records | CPU s | ms by record |\n|---|---|---|")
    points = []
    for size in options.records:
        whole = statistics.median(seconds[size])
        cost = 1000 * (whole - start) / (size - FEW)
        points.append((size, cost))
        print(f"| {size:,} | {whole:.1f} | {cost:.3f} |")
    if options.svg:
        options.svg.write_text(draw(points))


def draw(points: list[tuple[int, float]]) -> str:
    """The points over a logarithmic axis of sizes, as SVG."""
    low, high = math.log10(points[0][0]), math.log10(points[-1][0])
    top = 1.5 * max(cost for _, cost in points)
    wide, tall = WIDTH - LEFT - 20, HEIGHT - BOTTOM - TOP

    def place(size: float, cost: float) -> tuple[float, float]:
        return LEFT + wide * (math.log10(size) - low) / max(high - low, 1e-9), TOP + tall * (1 - cost / top)

    places = [place(*point) for point in points]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="18">CPU time by record (ms) against the number of records</text>',
    ]
    for i in range(4):
        y = TOP + tall * (1 - i / 3)
        parts.append(f'<path d="M{LEFT} {y:.0f}H{LEFT + wide}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.0f}" text-anchor="end">{top * i / 3:.2f}</text>')
    for (size, _), (x, _) in zip(points, places, strict=True):
        parts.append(f'<text x="{x:.0f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    parts.append(f'<polyline points="{line}" fill="none" stroke="#06c" stroke-width="2"/>')
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#06c"/>' for x, y in places]
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    main()
