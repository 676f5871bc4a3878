"""What an import writes: records become articles, entities and statements, checked before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kg.changing.adding import date_of
from kg.changing.checked import new_errors
from kg.errors import ChangeRefused, Problem
from kg.formats.records import ReadArticle, ReadCoding, ReadEntity, Record, Unread
from kg.formats.tables.statements_read import READER as STATEMENTS
from kg.importing.articles import Articles
from kg.importing.attempt import Attempt
from kg.importing.blame import blamed
from kg.importing.columns import refuse_unknown, unused
from kg.importing.entities import Entities
from kg.importing.exported import exported_from
from kg.importing.job import Import, Plan
from kg.importing.kept import STATEMENT, WHOLE, Entry, Kept
from kg.importing.lists import record_of
from kg.importing.meaning import Interpreter, Meaning
from kg.importing.places import ImportPlaces
from kg.importing.rejects import Misplaced, Reject
from kg.importing.rematching import match
from kg.importing.sampling import to_check
from kg.importing.statements import Draft, Writer, digest_of
from kg.importing.told import Told
from kg.importing.unchanged import Said, unchanged
from kg.phrases import count_of, listed

_ATTEMPTS = 5
"""How often what has errors is left out and the rest is checked again."""
_ROWS_OF_ONE = 200
"""How many rows that say nothing of an article share one."""


def make_plan(job: Import, places: ImportPlaces, read: Callable[[], Iterable[Record]]) -> Plan:
    """Return what an import writes.

    Args:
        job: What it is to be.
        places: Where the mapping, what is kept and what is rejected lie.
        read: Opens what the files say.

    Raises:
        ChangeRefused: Nothing of it can be placed without errors elsewhere.
        KgError: A file cannot be read.
    """
    kept = places.kept()
    if kept.of(WHOLE, "") is not None and (plan := unchanged(job, kept, read())) is not None:
        return plan
    return _Planner(job, places, kept).plan(read())


_UNSURE = (
    "it is new, or a row that was imported before has changed ({}), which is not sure; give rows a column 'id', or say "
    "--prune, by which it is new and the other is removed"
)


def _ids(entries: Iterable[Entry]) -> str:
    return listed([one.at.partition("#")[2] for one in entries])


class _Planner:
    def __init__(self, job: Import, places: ImportPlaces, kept: Kept) -> None:
        self._job, self._places, self._kept = job, places, kept
        self._corpus = job.corpus
        self._entities = Entities(job.corpus, job.mapping, self._kept, job.scheme)
        ids, by_file = job.mapping.article_ids, places.files_of_articles
        self._articles = Articles(job.corpus, self._kept, job.files, ids, by_file)
        self._interpreter = Interpreter(job.mapping, job.corpus.vocabulary)
        self._rejects: list[Reject] = []
        self._unplaced: list[ReadCoding | Unread] = []
        self._no_dates: list[str] = []
        self._rows = 0

    def plan(self, records: Iterable[Record]) -> Plan:
        columns, origin = self._job.columns, self._job.origin
        if origin is not None and not self._job.is_named:
            origin.refuse_other_columns(self._kept, self._places.name)
        if columns:
            refuse_unknown(self._job.mapping, columns)
        left_over = unused(self._job.mapping, columns)
        said = Said(self._job)
        drafts = self._read(said.passing(records))
        if origin is not None and not self._job.is_named:
            digests = {one.said for one in drafts} | self._articles.said
            origin.refuse_others(self._kept, self._places.name, self._articles.planned.keys(), digests)
        if self._job.mapping.format == STATEMENTS.name:
            known = {entry.record for entry in self._kept.all(STATEMENT)}
            back = [one for one in drafts if one.coding.id not in known]
            for entry in exported_from(self._corpus, back, self._interpreter):
                self._kept.keep(STATEMENT, entry.record, *entry[:3])
        ours, others = self._by_coder(drafts)
        matched = match(drafts, ours, self._corpus, self._unplaced, is_pruning=self._job.is_pruning)
        left_out = {record: _UNSURE.format(_ids(entries)) for record, entries in matched.unsure.items()}
        Writer(self._corpus, self._entities, {}).expect(drafts)
        thorough: set[str] = set()
        problems: list[Problem] = []
        for _ in range(_ATTEMPTS):
            go = Attempt(self._job, self._kept, self._entities, self._articles)
            plan = go.plan(drafts, left_out, matched)
            plan.rejects = [*self._rejects, *plan.rejects]
            for entry in others:
                plan.kept.keep(STATEMENT, entry.record, *entry[:3])
            if self._no_dates:
                plan.told.append(Told("these are no dates, so their articles have none", self._no_dates))
            plan.told += [Told("not used", left_over)] if left_over else []
            if origin is not None:
                origin.keep(plan.kept, is_named=self._job.is_named)
            said.keep(plan)
            self._places.write(plan, self._job)
            if not plan.changes.files():
                return plan
            checked = to_check(plan.changes, go.new_files(), thorough)
            problems = new_errors(checked)
            if not problems:
                return plan
            found = blamed(problems, plan, checked)
            if not found and self._entities.changed:
                self._entities.leave_as_they_are()
                continue
            if not found:
                break
            left_out |= found
            thorough |= {one.sort for one in drafts if one.coding.id in found}
        shown = "\n".join(map(str, problems[:5]))
        raise ChangeRefused(f"this would make {count_of(len(problems), 'error')}, so nothing was changed:\n{shown}")

    def _read(self, records: Iterable[Record]) -> list[Draft]:
        meanings: list[Meaning] = []
        leave_out = {*self._job.mapping.leave_out}
        for record in records:
            match record:
                case ReadCoding() if record.kind not in leave_out:
                    try:
                        listed = record_of(record, self._job.mapping, self._interpreter)
                        if listed is None:
                            meanings.append(self._interpreter.meaning(record))
                        elif isinstance(listed, ReadEntity):
                            self._entities.add(listed)
                        else:
                            self._articles.add(listed)
                    except Misplaced as error:
                        self._leave_out(record, str(error))
                case ReadArticle():
                    self._look_at_date(record)
                    self._articles.add(record)
                case ReadEntity():
                    self._entities.add(record)
                case Unread():
                    self._leave_out(record)
        self._entities.finish()
        drafts: list[Draft] = []
        for meaning in meanings:  # only now: the tool may list an article behind the rows that speak of it
            try:
                drafts.append(self._draft(meaning))
            except Misplaced as error:
                self._leave_out(meaning.coding, str(error))
        return drafts

    def _leave_out(self, record: ReadCoding | Unread, reason: str = "") -> None:
        self._rejects.append(Reject.of(record, reason))
        self._unplaced.append(record)

    def _by_coder(self, drafts: Sequence[Draft]) -> tuple[list[Entry], list[Entry]]:
        """Return what became of the records when this coder imported them, and what of those of others."""
        entries = [*self._kept.all(STATEMENT)]
        coders = {one.coder for one in entries}
        coder = self._job.coder or self._corpus.config.coder
        rows_say = not self._job.coder and any(one.meaning.coder for one in drafts)
        if self._job.coder or (not rows_say and (coder in coders or len(coders) > 1)):
            return [one for one in entries if one.coder == coder], [one for one in entries if one.coder != coder]
        of_rows = {one.coding.id: one.coder for one in drafts}
        entries.sort(key=lambda one: of_rows.get(one.record) != one.coder)
        ours: dict[str, Entry] = {}
        others = [one for one in entries if ours.setdefault(one.record, one) is not one]
        return [*ours.values()], others

    def _look_at_date(self, article: ReadArticle) -> None:
        """Note a day of publication that cannot be read, without which the article is written."""
        published = article.document.published
        try:
            if published:
                date_of(published)
        except ChangeRefused:
            self._no_dates.append(f"'{published}' ({article.place})")

    def _draft(self, meaning: Meaning) -> Draft:
        job, coding = self._job, meaning.coding
        if meaning.document is None:
            article = self._articles.planned.get(coding.article)
            if article is None:
                raise Misplaced(f"there is no article '{coding.article}' among what is imported")
        elif any((meaning.document.title, meaning.document.publisher, meaning.document.url)):
            article = self._articles.of_row(meaning.document)
        else:
            first = self._rows - self._rows % _ROWS_OF_ONE + 1
            article = self._articles.of_file(f"{job.files}, from row {first:,}")
            self._rows += 1
        coder = job.coder or meaning.coder or self._corpus.config.coder
        return Draft(meaning, article, coder, digest_of(meaning))
