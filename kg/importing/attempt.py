"""One go at writing an import: all of its drafts but those that are left out, as one change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.changing.making import added_entities
from kg.corpus.anchors import Anchors
from kg.corpus.changes import Changes
from kg.corpus.yaml_edits import insert_items, insert_key
from kg.corpus.yaml_file import Plain
from kg.formats.records import CodingId
from kg.importing.article_texts import is_stub, is_whole
from kg.importing.articles import Articles, Planned
from kg.importing.changed_entities import write_changed
from kg.importing.entities import Entities
from kg.importing.job import Import, Plan
from kg.importing.kept import ARTICLE, STATEMENT, Entry, Kept, digest
from kg.importing.rejects import Misplaced, Reject
from kg.importing.rematching import Matched
from kg.importing.statement_file import StatementFile
from kg.importing.statements import Draft, Writer, name_ids
from kg.importing.told import Told
from kg.phrases import count_of

_GONE_HERE = "its statement was removed here since it was imported, so it stays away"
_HELD = "these statements stay, for they may be those of the records that could not be placed"
_EDITED = (
    "it was changed in the file and here since it was imported, so what stands here stays. In the file: {}; here: {}. "
    "To have what the file says, write it here as well"
)


class Attempt:
    """One go at writing an import.

    Args:
        job: What it is to be.
        kept: What became of the records the last time.
        entities: The entities.
        articles: The articles.
    """

    def __init__(self, job: Import, kept: Kept, entities: Entities, articles: Articles) -> None:
        self._job, self._entities, self._articles = job, entities, articles
        self._kept = kept.without(STATEMENT)
        self._plan = Plan(Changes(job.corpus.paths), self._kept)
        paths = job.corpus.paths
        self._files = job.corpus.annotation_files
        self._folders = {id: one.parent.relative_to(paths.articles) for id, one in job.corpus.article_files.items()}
        self._opened: dict[str, StatementFile] = {}
        self._added: dict[str, list[Draft]] = defaultdict(list)
        self._replaced: dict[str, list[Draft]] = defaultdict(list)
        self._removed: dict[str, list[str]] = defaultdict(list)
        self._moved_from: set[str] = set()
        self._ours = {one.at for one in kept.all(STATEMENT)}
        self._spoken_of: set[str] = set()
        self._standing_in: dict[str, dict[str, list[str]]] = {}
        self._met: list[str] = []

    def plan(
        self,
        drafts: Sequence[Draft],
        left_out: Mapping[str, str],
        matched: Matched,
    ) -> Plan:
        """Return what is written.

        Args:
            drafts: The drafts.
            left_out: Why some are not written, by the ids of their records.
            matched: What became of records the last time that no draft has.
        """
        plan, gone = self._plan, matched.gone
        plan.gone = [one for one in gone if self._job.corpus.has_statement(one.at)]
        for one in drafts:
            if (reason := left_out.get(one.coding.id)) is not None:
                self._reject(one, reason)
        placed = [one for one in drafts if one.coding.id not in left_out]
        changed = [one for one in placed if not one.is_same]
        taken = {file: self._open(file).ids for file in {one.file for one in changed} if file in self._files}
        name_ids(placed, taken, self._job.prefix)
        self._spoken_of = {
            value.id
            for one in (placed if self._files else ())
            for values in one.meaning.fields.values()
            for value in values
            if isinstance(value, CodingId)
        }
        keys = {one.coding.id: one.key for one in placed}
        writer = Writer(self._job.corpus, self._entities, keys)
        removed_here: list[str] = []
        for one in placed:
            if one.is_same and one.before is not None:
                self._kept.keep(STATEMENT, one.coding.id, *one.before[:3])
                if self._job.corpus.has_statement(one.before.at):
                    plan.same += 1
                else:
                    removed_here.append(one.before.at)
        if removed_here:
            text = f"{count_of(len(removed_here), 'statement')} removed here since the last import, and left out again"
            plan.told.append(Told(text, removed_here))
        for article, of_article in _by_article(changed):
            self._place(article, of_article, writer)
        if self._met:
            plan.told.append(Told("these statements stand here already, and are not written again", self._met))
        self._take_out(gone)
        waiting = {
            entry.at: (record, entry) for record, entries in reversed([*matched.unsure.items()]) for entry in entries
        }
        for record, entry in waiting.values():  # the same rows may have become of them the next time
            self._kept.keep(STATEMENT, f"{entry.at}:{record}", *entry[:3])
        for record, entry in matched.held.items():
            self._kept.keep(STATEMENT, record, *entry[:3])
        if matched.held:
            plan.told.append(Told(_HELD, [entry.at for entry in matched.held.values()]))
        emptied = self._remove_left_articles()
        for file in sorted({*self._added, *self._replaced, *self._removed} - emptied):
            for block in (block for one in (*self._added[file], *self._replaced[file]) for block in one.local):
                self._open(file).declare(block)
            replaced = {one.id: one.block for one in self._replaced[file] if one.block is not None}
            self._open(file).write([one.block for one in self._added[file] if one.block], replaced, self._removed[file])
        self._write_articles()
        self._write_entities(writer.used)
        return plan

    def new_files(self) -> dict[Path, tuple[StatementFile, list[Draft]]]:
        """Return the new files of statements, each with its statements."""
        files = {file: self._open(file) for file in self._added}
        return {opened.path: (opened, self._added[file]) for file, opened in files.items() if opened.is_new}

    def _place(self, article: Planned, drafts: Sequence[Draft], writer: Writer) -> None:
        """Write the statements of an article."""
        article.begin()
        for one in drafts if article.is_stub else ():
            for words in one.meaning.words:
                article.place(words)
        anchors = Anchors(article.with_added())
        for one in drafts:
            before = one.before
            try:
                self._refuse_removed(one)
                if before is not None and self._is_edited(one):
                    aside = Writer(self._job.corpus, self._entities, writer.keys)  # of whom it speaks does not count
                    self._refuse_other(before, aside.block(one, anchors))
                    self._kept.keep(STATEMENT, one.coding.id, one.said, *before[1:3])
                    self._plan.same += 1
                    continue
                one.block = writer.block(one, anchors)
            except Misplaced as error:
                self._reject(one, str(error))
                continue
            if before is None and (there := self._standing(one, one.block)):
                self._kept.keep(STATEMENT, one.coding.id, one.said, "", there)  # it is not of this import, so it stays
                self._met.append(there)
                self._plan.same += 1
                one.block = None
                continue
            if before is not None and before.at == one.key:
                self._replaced[one.file].append(one)
                self._plan.replaced.append(one)
            else:
                self._added[one.file].append(one)
                self._plan.new.append(one)
                if before is not None:
                    file, _, id = before.at.partition("#")
                    self._removed[file].append(id)
                    self._moved_from.add(file)
            self._kept.keep(STATEMENT, one.coding.id, one.said, digest(one.block), one.key)

    def _standing(self, draft: Draft, block: Mapping[str, Plain]) -> str:
        """Return the key of a statement that another import or somebody wrote, and that says the same; empty if none.

        A statement of which others speak by its own id has no other one.
        """
        if draft.file not in self._files or draft.coding.id in self._spoken_of:
            return ""
        if draft.file not in self._standing_in:
            file = self._open(draft.file)
            said: dict[str, list[str]] = defaultdict(list)
            for id in sorted(file.ids):
                if (key := f"{draft.file}#{id}") not in self._ours:
                    said[_digest_without_id(file.block(id))].append(key)
            self._standing_in[draft.file] = said
        keys = self._standing_in[draft.file].get(_digest_without_id(block))
        return keys.pop(0) if keys else ""

    def _refuse_removed(self, draft: Draft) -> None:
        """Raise where a statement is not there any more, or its file cannot be changed."""
        if draft.file in self._files and (fault := self._open(draft.file).fault):
            raise Misplaced(f"the file of its statement has errors: {fault}")
        if draft.before is not None and not self._there(draft.before):
            raise Misplaced(_GONE_HERE)

    def _is_edited(self, draft: Draft) -> bool:
        """Return whether a statement was edited since it was imported."""
        return draft.before is not None and digest(self._there(draft.before)) != draft.before.written

    def _refuse_other(self, before: Entry, block: Mapping[str, Plain]) -> None:
        """Raise where a statement that was edited does not say what the file says now."""
        there = self._there(before)
        if any(there.get(key) != value for key, value in block.items() if key != "id"):
            keys = [key for key in {**block, **there} if key != "id" and block.get(key) != there.get(key)]
            raise Misplaced(_EDITED.format(_shown(block, keys), _shown(there, keys)))

    def _there(self, entry: Entry) -> Mapping[str, Plain]:
        """Return what became of a record as its file has it; empty where it is not there."""
        file, _, id = entry.at.partition("#")
        return self._open(file).block(id) if file in self._files else {}

    def _reject(self, draft: Draft, reason: str) -> None:
        self._plan.rejects.append(Reject.of(draft.coding, reason))
        draft.block = None
        if draft.before is not None:
            self._kept.keep(STATEMENT, draft.coding.id, *draft.before[:3])

    def _take_out(self, gone: Sequence[Entry]) -> None:
        """Remove what is gone and stands here as it was imported, if that is asked for."""
        for entry in gone:
            file, _, id = entry.at.partition("#")
            there = self._open(file).written(id) if self._job.is_pruning and file in self._files else None
            if there == entry.written:
                self._removed[file].append(id)
                self._plan.removed.append(entry)
            elif not self._job.is_pruning or there is not None:
                self._kept.keep(STATEMENT, entry.at, *entry[:3])  # its number may be that of another row now

    def _remove_left_articles(self) -> set[str]:
        """Remove articles that are as this import made them and whose statements have all moved to others.

        Returns:
            The files of statements that go with them.
        """
        plan, corpus = self._plan, self._job.corpus
        planned = {one.id for one in self._articles.planned.values()}
        moved = {one.partition("/")[2] for one in self._moved_from} - planned
        emptied: dict[str, list[str]] = {id: [] for id in sorted(moved & corpus.articles.keys())}
        for file in self._files:
            if (article := file.partition("/")[2]) in emptied:
                emptied[article].append(file)
        gone: dict[str, list[str]] = {}
        for entry in [*self._kept.all(ARTICLE)]:
            files, path = emptied.get(entry.at), corpus.article_files.get(entry.at)
            if files is None or path is None or not is_stub(corpus.articles[entry.at]):
                continue
            is_empty = all(self._open(one).ids <= {*self._removed[one]} and not self._added[one] for one in files)
            if is_empty and is_whole(entry.written, plan.changes.content(path) or b""):
                gone[entry.at] = files
                self._kept.drop(ARTICLE, entry.record)
                for one in (path, *(self._files[file] for file in files)):
                    plan.changes.replace(one, None)
        if gone:
            plan.told.append(
                Told("these articles are gone, since all of their statements have moved to others", [*gone])
            )
        return {one for files in gone.values() for one in files}

    def _write_articles(self) -> None:
        plan, paths = self._plan, self._job.corpus.paths
        used = {one.article.id for one in (*plan.new, *plan.replaced)}
        written: dict[str, bytes | None] = {}
        for article in {one.id: one for one in self._articles.planned.values()}.values():
            path = paths.articles / self._folders.get(article.id, Path()) / f"{article.id}.md"
            if article.is_new and not (article.is_listed or article.id in used):
                continue
            content = article.content
            if article.is_new:
                content = self._articles.file_of(article).encode()
                plan.articles.append(article)
            elif article.added and article.id in used:
                words = "\n\n".join(["", *article.added])
                content = (content or plan.changes.content(path) or b"").rstrip() + f"{words}\n".encode()
            if content is not None:
                (plan.changes.put if article.is_new else plan.changes.replace)(path, content)
            written[article.id] = content
        for record, article in self._articles.planned.items():
            if article.id in written:
                self._articles.keep(record, self._kept, written[article.id])
        spoken = {one.language for one in self._articles.planned.values() if written.get(one.id) is not None}
        self._write_languages(sorted(spoken - {"", *self._job.corpus.config.languages}))

    def _write_languages(self, languages: list[str]) -> None:
        """Write the languages of new articles into ``corpus.yaml`` which it does not name yet."""
        if not languages:
            return
        changes, path = self._plan.changes, self._job.corpus.paths.config
        text, file = changes.text(path), changes.yaml(path)
        if file.problems or not isinstance(file.data, dict):
            return
        if "languages" in file.data:
            changes.edit(path, insert_items(text, file, ["languages"], [*languages]))
        else:
            known = [*self._job.corpus.config.languages, *languages]
            changes.edit(path, insert_key(text, file, [], "languages", [*known]))
        self._plan.told.append(Told("corpus.yaml names the languages of these articles as well now", languages))

    def _write_entities(self, used: set[str]) -> None:
        plan, paths = self._plan, self._job.corpus.paths
        blocks = self._entities.new(used)
        self._entities.keep(self._kept, used)
        if blocks:
            text = plan.changes.text(paths.entities)
            plan.changes.edit(paths.entities, added_entities(text, paths.name(paths.entities), blocks))
        write_changed(plan.changes, self._entities.changed)
        plan.entities = [str(block["id"]) for block in blocks]
        plan.guessed = self._entities.guessed_among(plan.entities)
        plan.rejects += self._entities.rejects
        remedy = "give one a type in the mapping, below 'entities', where it is another one"
        for joined, why in (
            (self._entities.joined, "where capitals or an article before them alone tell them apart"),
            (self._entities.countries, "that are one country in several languages"),
        ):
            names = [f"'{name}' as '{label}'" for name, label in joined.items()]
            plan.told += [Told(f"names are taken as one {why} ({remedy})", names)] if names else []
        if changed := [str(block["label"]) for block in self._entities.changed.values()]:
            plan.told.append(Told("these entities changed in the files or the mapping, and so they do here", changed))
        if staying := self._entities.staying:
            why = "here they were edited, were there before, or statements would be wrong by it, so they stay"
            plan.told.append(Told(f"these entities changed in the files or the mapping; {why}", staying))
        plan.is_settled = not staying and self._articles.is_settled
        plan.rejects += self._articles.rejects
        plan.told += self._articles.told

    def _open(self, file: str) -> StatementFile:
        """Return an annotation file, by coder and article; its folder is that of its article."""
        if file not in self._opened:
            coder, _, article = file.partition("/")
            place = self._job.corpus.paths.annotations / coder / self._folders.get(article, Path()) / f"{article}.yaml"
            self._opened[file] = StatementFile(self._plan.changes, self._files.get(file, place), coder, article)
        return self._opened[file]


def _by_article(drafts: Sequence[Draft]) -> list[tuple[Planned, list[Draft]]]:
    """Return articles, sorted, each with its drafts."""
    by_id: dict[str, list[Draft]] = defaultdict(list)
    for one in drafts:
        by_id[one.article.id].append(one)
    return [(by_id[id][0].article, by_id[id]) for id in sorted(by_id)]


def _digest_without_id(block: Mapping[str, Plain]) -> str:
    return digest({key: value for key, value in block.items() if key != "id"})


def _shown(block: Mapping[str, Plain], keys: Sequence[str]) -> str:
    """Return some of what a statement says, as its file has it."""
    return ", ".join(f"{key}: {block[key]}" if key in block else f"no {key}" for key in keys)
