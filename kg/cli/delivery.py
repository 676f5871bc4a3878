"""How the commands of analyses deliver what was found: on the screen, as rows, as a page, as a figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.console import HERE, CorpusOption, ForceOption, Outlet, OutputOption, SpreadsheetsOption, form_of
from kg.cli.options import with_group
from kg.errors import KgError
from kg.well_formed import readable_json

if TYPE_CHECKING:
    from kg.analysis import Analysis, Result
    from kg.analysis.section import Section
    from kg.project import Project


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


_FORMS: Mapping[str, str] = {
    **{"": Form.TABLE, "txt": Form.TABLE, "html": Form.HTML, "htm": Form.HTML, "md": Form.MARKDOWN},
    **{str(one): one for one in (Form.CSV, Form.JSON, Form.SVG, Form.PDF, Form.PNG)},
}
_PAGES = (Form.HTML, Form.MARKDOWN)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a command delivers what an analysis found.

    Args:
        evidence: Whether the words are shown on the screen.
        format: How, one of :class:`Form` or of the analysis's own; by the ending of the file where it is not said.
        output: The file, or ``None`` for the screen.
        for_spreadsheets: Whether a table is marked as UTF-8.
        force: Whether a file is replaced that kg did not write.
        corpus: A folder inside the corpus.
    """

    evidence: bool
    format: str | None
    output: Path | None
    for_spreadsheets: bool
    force: bool
    corpus: Path

    def of(self, analysis: Analysis[Any], options: Mapping[str, object], project: Project) -> None:
        """Run an analysis, and show or write what it finds, with the words that a project has of it.

        Raises:
            KgError: There is no such form, it needs a file, there is nothing to draw, or the file may not be replaced.
        """
        form = self._form(analysis)
        outlet = Outlet.of(self.output, project, force=self.force).for_spreadsheets(self.for_spreadsheets, form)
        self._deliver(analysis, analysis.run(project.backend, **options), form, outlet, project)

    def of_table(self, analysis: Analysis[Any], options: Mapping[str, object], table: Path) -> None:
        """Run an analysis on a table in a file, and show or write what it finds.

        Raises:
            KgError: There is no such form, there are no words to show, or what :meth:`of` raises.
        """
        form = self._form(analysis)
        if self.evidence or form in _PAGES:
            wanted = "--evidence shows" if self.evidence else f"a page ({form}) quotes"
            raise KgError(f"{wanted} the words behind it, and a table has no articles; leave it out, or kg import it")
        outlet = Outlet.of(self.output, None, force=self.force).for_spreadsheets(self.for_spreadsheets, form)
        self._deliver(analysis, analysis.run_on_table(table, **options), form, outlet, None)

    def _form(self, analysis: Analysis[Any]) -> str:
        return self.format or form_of(self.output, {**_FORMS, **{name: name for name in analysis.formats}})

    def _deliver(
        self, analysis: Analysis[Any], result: Any, form: str, outlet: Outlet, project: Project | None
    ) -> None:
        if form in analysis.formats:
            self._write_own(analysis, result, form, outlet)
            return
        section, rows = analysis.show(result), result.rows
        if self.evidence and form != Form.TABLE:
            named = f"for the words name a page, such as {section.name}.html"
            hint = "a page has the words anyway" if form in _PAGES else named
            raise KgError(f"--evidence shows the words on the screen, not as {form}; {hint}")
        match form:
            case Form.TABLE:
                from kg.render.sections import section as parts_of

                words = project.evidence if self.evidence and project is not None else None
                with outlet.paper() as terminal:
                    terminal.show(parts_of(section, cite=lambda _: "", words=words))
            case Form.CSV | Form.JSON:
                from kg.formats.tables.rows import write_rows

                outlet.write(write_rows(rows) if form == Form.CSV else readable_json(rows.to_dicts(), str))
            case Form.HTML | Form.MARKDOWN if project is not None:
                from kg.render.report import AnalysisReport, report_files

                target = self.output or Path(f"{section.name}.{'html' if form == Form.HTML else 'md'}")
                made = AnalysisReport.of([section], project.corpus.config.title, project.backend)
                outlet.write_all(report_files(made, target, str(form)))
            case _:
                _draw(section, form, outlet)

    def _write_own(self, analysis: Analysis[Any], result: Result, form: str, outlet: Outlet) -> None:
        from kg.analysis.analysis import TooFew

        if isinstance(result, TooFew):
            raise KgError(f"there is nothing to write: {result.lack}")
        content = analysis.formats[form](result)
        if self.evidence:
            raise KgError(f"--evidence shows the words on the screen, not as {form}; leave one out")
        outlet.write(content)


EvidenceOption = Annotated[bool, typer.Option("--evidence", help="Show the words behind every sentence and row.")]


def with_delivery(analysis: Analysis[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of a delivery in the forms of an analysis; it takes them as one, ``delivery``."""
    forms: Any = StrEnum("Forms", [(name.upper(), name) for name in (*Form, *analysis.formats)])  # type: ignore[misc]
    shown = "by the file's name, else table"
    options: Mapping[str, tuple[object, object]] = {
        "evidence": (EvidenceOption, False),
        "format": (Annotated[forms | None, typer.Option(help="How to show it.", show_default=shown)], None),
        "output": (OutputOption, None),
        "for_spreadsheets": (SpreadsheetsOption, False),
        "force": (ForceOption, False),
        "corpus": (CorpusOption, HERE),
    }

    return lambda command: with_group(command, "delivery", options, lambda given: Delivery(**given))


def _draw(section: Section, form: str, outlet: Outlet) -> None:
    figure = section.figure()
    if figure is None:
        why = section.notes[0] if section.notes else "Nothing was found."
        raise KgError(f"there is nothing to draw: {why}")
    outlet = outlet.or_at(f"{section.name}.{form}")
    outlet.write(figure.written(str(form)), f". {figure.caption}")
