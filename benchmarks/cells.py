"""How figures are written in the page: seconds, sizes, numbers and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def counted(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}"


def in_seconds(seconds: float) -> str:
    return in_ms(seconds) if seconds < 0.0995 else f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.1f} s"


def in_ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.01 else f"{seconds * 1000:,.0f} ms"


def in_size(number: float) -> str:
    if number >= 1e9:
        return f"{number / 1e9:.2f} GB"
    return f"{number / 1e6:.0f} MB" if number >= 1e7 else f"{number / 1e6:.1f} MB"


def table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 0) -> Iterator[str]:
    """Yield a table whose first columns are aligned to the left, the others to the right."""
    yield f"| {' | '.join(titles)} |"
    yield f"|{'|'.join('---' if at < left else '--:' for at in range(len(titles)))}|"
    for row in rows:
        yield f"| {' | '.join(row)} |"
