"""Reports as pages: HTML that needs nothing else, and Markdown with its figures beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.analysis.section import Section
from kg.corpus.evidence import Evidence
from kg.drawing.figure import Figure
from kg.errors import KgError
from kg.files import write_bytes, write_text
from kg.render.markdown import escaped
from kg.render.report.quotes import Quotes, References
from kg.render.report.report import AnalysisReport, Report
from kg.render.templates import cell, html_templates

__all__ = ["figures_of", "to_html", "to_markdown", "write_report"]

ALL_WORDS = (
    "A sentence or row cites some of the statements behind it; the commands of the analyses show all of them with "
    "--evidence, and write all their keys with --format csv."
)
ATTENTION = "In a network based on the press, centrality is first of all press attention."
ACTS = "Acts (deeds and utterances) count once, however often they are mentioned."


def write_report(report: Report | AnalysisReport, path: Path, form: str) -> list[Path]:
    """Write a report, and return the files written.

    Args:
        report: The report.
        path: The file. The figures of Markdown stand in a folder beside it.
        form: ``html`` or ``markdown``.

    Raises:
        KgError: There is no such form.
    """
    if form == "html":
        write_text(path, to_html(report))
        return [path]
    if form != "markdown":
        raise KgError(f"a report is written as html or markdown, not as '{form}'")
    folder = path.with_name(f"{path.stem}-figures")
    files = []
    for figure in figures_of(report):
        file = folder / f"{figure.name}.svg"
        write_bytes(file, figure.svg)
        files.append(file)
    write_text(path, to_markdown(report, folder.name))
    return [path, *files]


def to_html(report: Report | AnalysisReport) -> str:
    """Return a report as one page that needs nothing else."""
    template = "report.html.jinja" if isinstance(report, Report) else "analysis.html.jinja"
    return (
        html_templates("kg.render")
        .get_template(template)
        .render(report=report, acts=ACTS, attention=ATTENTION, all_words=ALL_WORDS)
    )


def to_markdown(report: Report | AnalysisReport, folder: str) -> str:
    """Return a report as Markdown.

    Args:
        report: The report.
        folder: Where its figures stand, relative to it.
    """
    parts = [*_network(report, folder)] if isinstance(report, Report) else [f"# {escaped(report.title)}\n\n{ACTS}"]
    for section in report.sections:
        parts += _section(section, report.quotes, folder)
    if report.quotes.evidence:
        parts += _quotes(report.quotes)
    return "\n".join(parts) + "\n"


def _network(report: Report, folder: str) -> Iterator[str]:
    yield f"# {escaped(report.title)}: who supports and opposes whom"
    yield f"\nNetwork of {escaped(report.selection)}. Based on {report.support}. {ACTS}"
    for note in report.notes:
        yield f"\n{escaped(note)}"
    if not report.pairs:
        return
    yield "\n## Who does what to whom\n"
    for number, pair in enumerate(report.pairs, start=1):
        counts = ", ".join(f"[{one.shown:,}](#{one.anchor}) {one.unit}" for one in pair.counts)
        yield f"{number}. {escaped(pair.sentence)}: {counts}; {pair.rests_on}."
    if report.hidden:
        yield f"\n{report.hidden:,} more pairs with lower weights are not shown."
    for figure in report.figures:
        yield _figure(figure, folder)
    yield f"\n## Measures\n\n{ATTENTION}"
    for table in report.measures:
        yield f"\n### {escaped(table.title)}\n\n{escaped(table.about)}"
        if table.rows:
            yield ""
            yield _row(map(escaped, table.header))
            yield _row("---" if name == "actor" else "---:" for name in table.header)
            for row, anchor in zip(table.rows, table.anchors, strict=True):
                yield _row(f"[{escaped(cell)}](#{anchor})" if anchor and cell else escaped(cell) for cell in row)
        if table.note:
            yield f"\n{escaped(table.note)}"
    yield "\n## Actors\n"
    for actor in report.actors:
        pairs = "; ".join(f"[{escaped(pair.sentence)}](#{pair.anchor})" for pair in actor.pairs)
        more = f"; {actor.hidden:,} more" if actor.hidden else ""
        yield f'- <a id="{actor.anchor}"></a>**{escaped(actor.name)}**: {pairs}{more}'
    yield "\n## Quotes"
    for pair in report.pairs:
        yield f'\n### <a id="{pair.anchor}"></a>{escaped(pair.sentence)}'
        for count in pair.counts:
            yield f'\n<a id="{count.anchor}"></a>**{count.shown:,} {count.unit}**'
            for quote in count.quotes:
                yield f"\n> {_passage(quote)}\n>\n> — {escaped(quote.source)} {escaped(f'[{quote.statement}]')}"
            if count.more:
                yield f"\nand {count.more:,} more: `kg network --evidence` shows them all."


def _section(section: Section, quotes: Quotes, folder: str) -> Iterator[str]:
    yield f"\n## {escaped(section.title)}\n\n{escaped(section.about)}"
    if section.lines:
        yield ""
    for line in section.lines:
        yield f"- {escaped(line.text)}{_references(quotes.references(line.statements))}"
    for table in section.tables:
        if not table.frame.height:
            continue
        shown = table.shown
        numeric = [dtype.is_numeric() for dtype in shown.dtypes]
        yield f"\n### {escaped(table.title)}\n"
        yield _row([*(escaped(name.replace("_", " ")) for name in shown.columns), "quotes"])
        yield _row([*("---:" if one else "---" for one in numeric), "---"])
        for row, keys in zip(shown.rows(), table.statements, strict=True):
            yield _row([*(escaped(cell(value)) for value in row), _references(quotes.references(keys)).strip()])
        if table.note:
            yield f"\n{escaped(table.note)}"
    figure = section.figure()
    if figure is not None:
        yield _figure(figure, folder)
    for note in section.notes:
        yield f"\n{escaped(note)}"
    if not section.is_empty:
        yield f"\nBased on {section.support}."


def _references(references: References) -> str:
    numbers = ", ".join(f"[{number}](#word-{number})" for number in references.numbers)
    more = f" and {references.more:,} more" if references.more else ""
    return f" ({numbers}{more})" if numbers else ""


def _quotes(quotes: Quotes) -> Iterator[str]:
    yield f"\n## Quotes of the analyses\n\n{ALL_WORDS}"
    for number, quote in enumerate(quotes.evidence, start=1):
        yield f'\n<a id="word-{number}"></a>**{number}** {escaped(quote.claim)}\n'
        yield f"> {_passage(quote)}\n>\n> — {escaped(quote.source)} {escaped(f'[{quote.statement}]')}"


def _figure(figure: Figure, folder: str) -> str:
    file = f"{folder}/{figure.name}.svg".replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    return f"\n![{escaped(figure.alternative)}]({file})\n\n{escaped(figure.caption)}"


def figures_of(report: Report | AnalysisReport) -> Iterator[Figure]:
    """Yield the figures of a report, those of the network first."""
    yield from report.figures if isinstance(report, Report) else ()
    for section in report.sections:
        figure = section.figure()
        if figure is not None:
            yield figure


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _passage(quote: Evidence) -> str:
    """Return the sentences with the quoted words in bold."""
    parts = []
    for text, quoted in quote.passage:
        words = escaped(text, within=True)
        inner = words.strip()
        parts.append(words.replace(inner, f"**{inner}**", 1) if quoted and inner else words)
    return "".join(parts)
