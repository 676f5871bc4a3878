"""How the commands of analyses deliver what was found: on the screen, as rows, as a page, as a figure."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.commands.console import paper, screen, write
from kg.errors import KgError
from kg.files import write_bytes

if TYPE_CHECKING:
    import polars

    from kg.project import Project
    from kg.view.sections.section import Section

__all__ = ["EvidenceOption", "Form", "FormatOption", "deliver"]


class Form(StrEnum):
    """A form of what an analysis found."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


FormatOption = Annotated[
    Form | None,
    typer.Option("--format", help="How to show it.", show_default="by the file's name, else table"),
]
EvidenceOption = Annotated[bool, typer.Option("--evidence", help="Show the words behind every sentence and row.")]

_ENDINGS = {"md": Form.MARKDOWN, "htm": Form.HTML, "txt": Form.TABLE, "": Form.TABLE}
_PAGES = (Form.HTML, Form.MARKDOWN)


def deliver(
    section: Section,
    rows: polars.DataFrame,
    project: Project,
    *,
    form: Form | None,
    output: Path | None,
    evidence: bool,
) -> None:
    """Show or write what an analysis found.

    Args:
        section: What it found, for people.
        rows: What it found, for programs.
        project: The project, for the words.
        form: How; by the ending of the file where it is not said.
        output: The file, or ``None`` for the screen.
        evidence: Whether the words are shown on the screen.

    Raises:
        KgError: There is no such form, it needs a file, or there is nothing to draw.
    """
    chosen = form or _form_of(output)
    if evidence and chosen is not Form.TABLE:
        hint = (
            "a page has the words anyway"
            if chosen in _PAGES
            else f"for the words name a page, such as {section.name}.html"
        )
        raise KgError(f"--evidence shows the words on the screen, not as {chosen}; {hint}")
    match chosen:
        case Form.TABLE:
            with paper(output) as terminal:
                terminal.section(section, project.evidence if evidence else None)
        case Form.CSV | Form.JSON:
            write(_csv(rows) if chosen is Form.CSV else _json(rows), output)
        case Form.HTML | Form.MARKDOWN:
            from kg.view.report import AnalysisReport, write_report

            target = output or Path(f"{section.name}.{'html' if chosen is Form.HTML else 'md'}")
            for path in write_report(AnalysisReport.of([section], project.corpus), target, str(chosen)):
                screen().line(f"wrote {path}")
        case _:
            _draw(section, chosen, output)


def _draw(section: Section, form: Form, output: Path | None) -> None:
    figure = section.figure()
    if figure is None:
        why = section.notes[0] if section.notes else "Nothing was found."
        raise KgError(f"there is nothing to draw: {why}")
    target = output or Path(f"{section.name}.{form}")
    write_bytes(target, figure.written(str(form)))
    screen().line(f"wrote {target}. {figure.caption}")


def _form_of(output: Path | None) -> Form:
    ending = output.suffix.removeprefix(".").lower() if output else ""
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    if ending in list(Form):
        return Form(ending)
    raise KgError(
        f"there is no form '.{ending}'; name a file that ends in .html, .md, .csv, .json, .svg, .pdf or .png, "
        "or say --format"
    )


def _csv(rows: polars.DataFrame) -> str:
    """Return rows with one text for each list, blanks between its values."""
    import polars

    lists = [name for name, dtype in rows.schema.items() if isinstance(dtype, polars.List)]
    return rows.with_columns(
        polars.col(name).cast(polars.List(polars.String)).list.join(" ") for name in lists
    ).write_csv()


def _json(rows: polars.DataFrame) -> str:
    return json.dumps(rows.to_dicts(), ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: Any) -> str:
    return str(value)
