"""Twenty digits, drawn by hand as strokes of a pen, as pictures that a reader may bring: PGM files.

The first ten are as one would draw them in the middle of a sheet. The others are off-centre, thin, large,
dark on light, small, slanted or grainy.
"""

import random
from pathlib import Path

folder = Path(__file__).parent / "digits"

# Each digit as strokes through points (x, y) of a square of side 1, y downward.
strokes = {
    0: [[(.5, .05), (.28, .15), (.2, .45), (.25, .8), (.48, .95), (.72, .82), (.8, .5), (.73, .17), (.5, .05)]],
    1: [[(.36, .24), (.54, .05), (.52, .5), (.5, .95)]],
    2: [[(.22, .27), (.32, .1), (.55, .05), (.74, .18), (.72, .38), (.5, .63), (.2, .93), (.5, .92), (.82, .94)]],
    3: [[(.24, .13), (.5, .05), (.72, .16), (.7, .34), (.45, .47), (.72, .58), (.78, .78), (.55, .94), (.22, .88)]],
    4: [[(.36, .06), (.22, .52), (.5, .54), (.82, .5)], [(.68, .1), (.64, .5), (.62, .96)]],
    5: [[(.76, .07), (.34, .08), (.28, .44), (.55, .4), (.76, .56), (.72, .82), (.48, .95), (.2, .86)]],
    6: [[(.64, .05), (.4, .25), (.26, .6), (.32, .88), (.55, .95), (.74, .8), (.7, .6), (.5, .54), (.3, .68)]],
    7: [[(.18, .1), (.5, .08), (.8, .1), (.62, .45), (.46, .95)]],
    8: [[(.7, .14), (.48, .05), (.3, .18), (.36, .38), (.62, .56), (.7, .8), (.5, .95), (.28, .84), (.32, .62),
         (.6, .4), (.7, .14)]],
    9: [[(.72, .26), (.52, .07), (.3, .2), (.3, .42), (.52, .5), (.72, .28), (.7, .6), (.62, .95)]],
}

# The others: side of the picture, pen, where and how large the digit is, ink, slant, grain.
others = {
    0: dict(width=60, height=90, pen=1.6, left=2, top=3, size=28),
    1: dict(width=200, height=200, pen=14, left=20, top=20, size=160),
    2: dict(width=64, height=64, pen=4, left=12, top=12, size=40, ink=20, paper=235),
    3: dict(width=90, height=60, pen=3, left=52, top=22, size=36),
    4: dict(width=48, height=48, pen=1.5, left=8, top=8, size=32),
    5: dict(width=320, height=240, pen=9, left=60, top=30, size=150, ink=60, paper=210, grain=12),
    6: dict(width=28, height=28, pen=2.4, left=4, top=4, size=20),
    7: dict(width=64, height=64, pen=5, left=10, top=10, size=44, slant=.25),
    8: dict(width=100, height=100, pen=4, left=60, top=60, size=38, ink=0, paper=255),
    9: dict(width=150, height=40, pen=3, left=100, top=3, size=34, grain=20),
}


def draw(digit, width=64, height=64, pen=5, left=10, top=10, size=44, ink=255, paper=0, slant=0, grain=0):
    noise = random.Random(digit)
    lines = [
        [(left + size * (x + slant * (.5 - y)), top + size * y) for x, y in stroke] for stroke in strokes[digit]
    ]

    def distance(x, y):
        best = 1e9
        for points in lines:
            for (ax, ay), (bx, by) in zip(points, points[1:]):
                dx, dy = bx - ax, by - ay
                t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
                best = min(best, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2)
        return best ** .5

    rows = []
    for row in range(height):
        for column in range(width):
            share = max(0, min(1, pen / 2 + .5 - distance(column + .5, row + .5)))
            value = paper + (ink - paper) * share + noise.uniform(-grain, grain)
            rows.append(max(0, min(255, round(value))))
    return width, height, rows


def write(name, width, height, pixels):
    folder.mkdir(exist_ok=True)
    if len(pixels) <= 3000:
        text = "\n".join(
            " ".join(str(p) for p in pixels[r * width : (r + 1) * width]) for r in range(height))
        (folder / name).write_text(f"P2\n# drawn by hand\n{width} {height}\n255\n{text}\n")
    else:
        (folder / name).write_bytes(f"P5\n{width} {height}\n255\n".encode() + bytes(pixels))


for digit in range(10):
    write(f"{digit}-plain.pgm", *draw(digit))
    write(f"{digit}-other.pgm", *draw(digit, **others[digit]))
