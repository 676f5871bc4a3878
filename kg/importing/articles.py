"""The articles of an import: those that the corpus has, and new ones, with as much of their text as is at hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath

from kg.changing.adding import article_with, id_of, proposed
from kg.changing.adding import with_facts as with_values
from kg.changing.document import Document, below, printed
from kg.corpus.yaml_file import Plain
from kg.errors import ChangeRefused
from kg.formats.records import ReadArticle
from kg.importing.article_texts import (
    compared,
    digests_of,
    is_body_of,
    is_stub,
    is_whole,
    lacking,
    lacks_text,
    language_of,
    lost_quotes,
    note_of,
    with_facts,
    with_text,
)
from kg.importing.kept import ARTICLE, Kept, digest
from kg.importing.known import Known
from kg.importing.rejects import Reject
from kg.importing.same_article import FILE_ENDING, UNKNOWN, Described, KnownArticles, agreement
from kg.importing.told import Told
from kg.likeness import suggest
from kg.model import Article, Statement
from kg.phrases import listed

_SHOWN = 5
_SEVERAL = (
    "the article '{}' was imported without its text, and several texts are called '{}'; the first of them is its text "
    "now; if it is another one, take this back, and import that one alone first"
)


@dataclass
class Planned:
    """An article as an import leaves it.

    Args:
        id: Its id.
        document: What the tool says of it, with its text as the tool has it, in which marks count; the text is empty
            where it is not at hand.
        body: Its text as the corpus has it, or will have it.
        is_new: Whether its file is written.
        is_stub: Whether its text is not at hand, so that it takes the sentences of its codings.
        is_listed: Whether the tool lists it, so that it is one also without statements.
        is_ours: Whether its text is as this import wrote it.
        has_other_head: Whether only its text is.
        moved_from: The article that it was taken for before somebody said which one it is; else empty.
        language: What its file says of its language, once that is made; empty where it says nothing.
        content: Its file with the text that it gets in place of what it has; ``None`` where it stays.
        added: Sentences that are put behind the text that it has.
    """

    id: str
    document: Document
    body: str
    is_new: bool
    is_stub: bool
    is_listed: bool = False
    is_ours: bool = False
    has_other_head: bool = False
    moved_from: str = ""
    language: str = ""
    content: bytes | None = None
    added: list[str] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)
    _end: int = 0

    def begin(self) -> None:
        """Forget the sentences that it takes."""
        self.added.clear()
        self._places.clear()

    def place(self, sentence: str) -> tuple[int, int]:
        """Return where a sentence stands that the article takes, as offsets in its body."""
        words = " ".join(printed(sentence).split())
        start = self._places.get(words)
        if start is None:
            at = self.body.find(f"\n\n{words}\n\n") if not self.is_new else -1
            if at < 0 and not self.is_new and self.body.endswith(f"\n\n{words}"):
                at = len(self.body) - len(words) - 2
            if at >= 0:
                start = at + 2
            else:
                start = len(self.body) + 2 if not self.added else self._end + 2
                self.added.append(words)
                self._end = start + len(words)
            self._places[words] = start
        return start, start + len(words)

    def with_added(self) -> str:
        """Return its body with the sentences that it takes."""
        return "\n\n".join([self.body, *self.added])


class Articles:
    """The articles of an import.

    Args:
        corpus: The corpus.
        kept: What became of those that were imported before.
        files: What the files are called that are imported.
        ids: Which article a title or an address is, where somebody said so.
        by_file: Gives the articles by the names of the files that their texts came in, without the ending.

    Attributes:
        said: The digests of what is said of them.
        rejects: Texts that could not be taken.
        is_settled: Whether no article waits for statements to be mended before it changes.

    Raises:
        ChangeRefused: One of the ids is no article.
    """

    def __init__(
        self,
        corpus: Known,
        kept: Kept,
        files: str,
        ids: Mapping[str, str] | None = None,
        by_file: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._corpus, self._kept, self._files, self._said_to_be = corpus, kept, files, ids or {}
        self._files_of_articles = by_file
        self._by_record: dict[str, Planned] = {}
        self._by_id: dict[str, Planned] = {}
        self._said: dict[str, str] = {}
        self._ids = {*corpus.article_files}
        self._known = KnownArticles(map(Described.of_article, corpus.articles.values()))
        self._listed: set[str] = set()
        self._with_text: list[str] = []
        self._filled: dict[str, dict[str, None]] = {}
        self._differing: list[str] = []
        self._told: list[Told] = []
        self.said: set[str] = set()
        self.rejects: list[Reject] = []
        self.is_settled = True
        for title, id in self._said_to_be.items():
            if id not in corpus.articles:
                hint = suggest(id, corpus.articles) or "articles are called as their files in data/articles"
                raise ChangeRefused(f"the mapping says that '{title}' is the article '{id}', and there is none; {hint}")

    @property
    def planned(self) -> Mapping[str, Planned]:
        """The articles, by the records that speak of them."""
        return self._by_record

    @property
    def told(self) -> list[Told]:
        """What is to be said of them."""
        now = [f"{id} ({listed([*fields])})" for id, fields in self._filled.items()]
        lists = [
            Told("these articles have their texts now", self._with_text),
            Told("these articles have more in their heads now, which nobody had said before", now),
            Told("the texts of these articles differ a little in the files; here they stay", self._differing),
        ]
        return [*(one for one in lists if one.names), *self._told]

    def add(self, record: ReadArticle) -> None:
        """Take an article that the tool lists."""
        known_by = self._known_by(record)
        if known_by in self._by_record:
            return
        planned = self._plan(known_by, record.document, record.place)
        planned.is_listed = True
        self._listed.add(planned.id)
        if planned.is_new:
            self._known.add(Described.of_document(planned.document, planned.id))

    def _known_by(self, record: ReadArticle) -> str:
        """Return by what a record is known: its id, with what it says behind it where others have the same id."""
        said = _said_by(record.document)
        apart = f"{record.id}\n{said}"
        is_another = self._said.get(record.id, said) != said or self._kept.of(ARTICLE, apart) is not None
        return apart if is_another else record.id

    def of_row(self, document: Document) -> Planned:
        """Return the article of which a row says something; rows with one address have one article."""
        key = document.url or "\n".join([document.title, document.publisher, document.published])
        return self._by_record.get(key) or self._plan(key, document)

    def of_file(self, title: str) -> Planned:
        """Return the article that stands for rows that say nothing of one."""
        return self._by_record.get(title) or self._plan(title, Document("", title=title))

    def _plan(self, record: str, document: Document, place: str = "") -> Planned:
        """Return the article that a record speaks of.

        Args:
            record: By what it is known.
            document: What it says.
            place: Where the tool lists it; empty where a row speaks of it.
        """
        raw = document.text
        self._said[record] = _said_by(document)
        before = self._kept.of(ARTICLE, record)
        is_news = before is None or before.said != self._said[record]
        self.said.add(self._said[record])
        document = proposed(document, self._corpus.config.languages[0])
        id = self._found(record, document, is_listed=bool(place))
        text = below(document.title, document.text).strip()
        if not place and id in self._by_id:
            planned = self._by_id[id]
        elif id in self._corpus.articles:
            planned = self._there(self._corpus.articles[id], record, document, text, place)
        else:
            document = self._complete(document)
            id = self._free_id(document)
            body = f"# {document.title}\n\n{text}" if text else f"# {document.title}"
            planned = Planned(id, document, body, is_new=True, is_stub=not text)
        if is_news and not planned.is_new:
            self._fill(planned, document)
        if place or planned.id not in self._by_id:
            planned.document = replace(planned.document, text=raw)
            self._by_id[planned.id] = planned
        self._by_record[record] = planned
        return planned

    def _there(self, article: Article, record: str, document: Document, text: str, place: str) -> Planned:
        """Return an article that the corpus has, with the text that the tool has where it can be taken."""
        planned = Planned(article.id, document, article.body.rstrip(), is_new=False, is_stub=is_stub(article))
        entry = self._kept.of(ARTICLE, record)
        if entry is not None and entry.at != article.id and entry.at in self._corpus.articles:
            planned.moved_from = entry.at
            return planned
        is_changed = entry is not None and entry.said != self._said[record]
        is_kept = entry is not None and entry.written != "" and (is_changed or planned.is_stub)
        path = self._corpus.article_files[article.id]
        content = path.read_bytes() if is_kept or (text and lacks_text(article)) else b""
        written = entry.written if entry is not None and is_kept else ""
        is_ours = planned.is_ours = bool(written) and is_body_of(written, content)
        planned.has_other_head = is_ours and not is_whole(written, content)
        if text and (lacks_text(article) or (is_changed and is_ours)):
            is_file = FILE_ENDING.search(article.title) is not None
            title = document.title if is_ours or is_file else article.title
            body = f"# {title}\n\n{below(title, text).strip() or text}"
            lost = lost_quotes(self._statements.get(article.id, ()), body)
            if not lost:
                facts = replace(document, language=language_of(document, text, self._corpus.config.languages[0]))
                name = self._corpus.paths.name(path)
                planned.content = with_text(
                    content, name, article, facts, body, is_ours=is_ours and not planned.has_other_head
                )
                planned.body, planned.is_stub, planned.language = body, False, facts.language
                self._with_text.append(article.id)
                return planned
            why = f"words coded from the article '{article.id}' do not stand once in it"
            if lacks_text(article):
                reason = f"{why}: {listed(lost)}; mend these quotes in that article, then import it again"
                self.rejects.append(Reject(place or self._files, reason, {"title": document.title}))
                return planned
            changed = f"the article '{article.id}' is another one in the files now; here it stays, for {why}"
            self._told.append(Told(changed, lost))
            self.is_settled = False
        elif text and entry is None and not self._is_text_of(document, article):
            reason = f"the article '{article.id}' has another text already; put this one there by hand, or as a new one"
            self.rejects.append(Reject(place or self._files, reason, {"title": document.title}))
        elif is_changed:
            edited = " and was changed here since" if entry is not None and entry.written and not is_ours else ""
            changed = f"the article '{article.id}' is another one in the files now{edited}; here it stays"
            self._told.append(Told(changed))
        if is_changed and entry is not None:
            self._said[record] = entry.said
        return planned

    def _fill(self, planned: Planned, document: Document) -> None:
        """Write what a record says of an article that is there, and that nobody said before."""
        fields = lacking(self._corpus.articles[planned.id], document)
        if not fields:
            return
        path = self._corpus.article_files[planned.id]
        before = planned.content or path.read_bytes()
        content = with_facts(before, self._corpus.paths.name(path), document)
        if content != before:
            planned.content = content
            self._filled.setdefault(planned.id, {}).update(dict.fromkeys(fields))

    def keep(self, record: str, kept: Kept, content: bytes | None) -> None:
        """Keep which article a record became.

        Args:
            record: The record.
            kept: Where it is kept.
            content: The file of the article as it is written; ``None`` where it stays.
        """
        planned, before = self._by_record[record], self._kept.of(ARTICLE, record)
        written = before.written if before is not None else ""
        if content is not None and (planned.is_new or planned.is_ours):
            written = digests_of(content, written if planned.has_other_head else "")
        kept.keep(ARTICLE, record, self._said[record], written, planned.id)

    @cached_property
    def _statements(self) -> Mapping[str, list[Statement]]:
        """The statements of each article."""
        found: dict[str, list[Statement]] = defaultdict(list)
        for one in self._corpus.whole.statements():
            found[one.article].append(one)
        return found

    def _found(self, record: str, document: Document, *, is_listed: bool) -> str:
        """Return the article that is meant: as somebody said, as it was the last time, or by what is said of it."""
        said = next((self._said_to_be[one] for one in (document.url, document.title) if one in self._said_to_be), "")
        before = self._kept.of(ARTICLE, record)
        if said or (before is not None and before.at in self._corpus.articles):
            return said or (before.at if before is not None else "")
        told = document if document.title or document.url else self._complete(document)
        match = self._known.match(Described.of_document(told))
        if is_listed and {match.id, *match.doubtful} - {""} and self._listed.issuperset(match.doubtful or [match.id]):
            if match.id in self._with_text:
                self._told.append(Told(_SEVERAL.format(match.id, document.title)))
            return ""  # the tool itself tells them apart
        if match.doubtful:
            self._doubt(told, match.doubtful)
            return ""
        id = match.id or self._called_as_its_file(record, told, is_listed=is_listed)
        there = self._corpus.articles.get(id)
        if there is not None and document.text and not lacks_text(there) and not self._is_text_of(document, there):
            self._doubt(told, [id], "but that one has another text")
            return ""
        return id

    def _doubt(self, document: Document, ids: Sequence[str], why: str = "which is not sure") -> None:
        """Tell that it is not sure which article is meant."""
        name = document.title or document.url
        which = listed([f"'{one}'" for one in ids], _SHOWN, last="or")
        remedy = f"if it is one of them, say so in the mapping: 'article_ids: {{\"{name}\": {ids[0]}}}'"
        may_be = f"the article '{name}' may be {which}, {why}, so it is a new one; {remedy}"
        self._told.append(Told(may_be))

    def _is_text_of(self, document: Document, article: Article) -> bool:
        """Return whether an article has the text of a document, if not to the letter, which is told."""
        is_same, has_all = compared(below(document.title, document.text), article.body.partition("\n\n")[2])
        if is_same and not has_all:
            self._differing.append(article.id)
        return is_same

    def _called_as_its_file(self, record: str, document: Document, *, is_listed: bool) -> str:
        """Return the article that a row calls as the file of its text, or that rows called as the file of a text."""
        if is_listed:
            named = replace(document, title=PurePosixPath(record).name)
            id = self._known.match(Described.of_document(named)).id if FILE_ENDING.search(record) else ""
            return id if id in self._corpus.articles and lacks_text(self._corpus.articles[id]) else ""
        id = self._by_file.get(FILE_ENDING.sub("", document.title).casefold(), "")
        there = self._corpus.articles.get(id)
        if there is None:
            return ""
        agree, contradict = agreement(Described.of_document(document), Described.of_article(there))
        if contradict and agree:
            self._doubt(document, [id])
        return "" if contradict else id

    @cached_property
    def _by_file(self) -> Mapping[str, str]:
        return self._files_of_articles()

    def _complete(self, document: Document) -> Document:
        """Return a document with the title and publisher that every article has."""
        publisher = document.publisher or UNKNOWN
        made = ", ".join(one for one in (document.publisher, document.published) if one) or document.url
        return with_values(document, {"title": document.title or made or self._files, "publisher": publisher})

    def _free_id(self, document: Document) -> str:
        stem = id_of(document.title) or "article"
        number, id = 1, stem
        while id in self._ids:
            number += 1
            id = f"{stem}-{number}"
        self._ids.add(id)
        return id

    def file_of(self, planned: Planned) -> str:
        """Return the file of a new article."""
        document = planned.document
        rest: dict[str, Plain] = {**document.rest}
        if planned.is_stub:
            note = note_of(self._files, has_sentences=bool(planned.added))
            rest["note"] = " ".join(filter(None, [note, str(rest.get("note") or "")]))
        text = planned.with_added().partition("\n\n")[2]
        planned.language = language_of(document, text, self._corpus.config.languages[0])
        return article_with(replace(document, rest=rest, language=planned.language), text)


def _said_by(document: Document) -> str:
    return digest([document.text, document.title, document.publisher, document.published, document.url])
