"""The articles of an import: those that the corpus has, and new ones, with as much of their text as is at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kg.changing.adding import article_with, id_of, proposed, with_facts
from kg.changing.document import Document, below, printed
from kg.corpus.corpus import Corpus
from kg.corpus.folding import folded
from kg.corpus.yaml_file import Plain
from kg.dates import EventDate
from kg.formats.records import ReadArticle
from kg.importing.kept import ARTICLE, Kept, digest

UNKNOWN = "unknown"
"""What stands where a corpus needs a publisher or a date and nobody says it."""
_EXCERPTS = "Only the sentences that were coded in {files}; the text of the article is not at hand."
_NO_TEXT = "Known from {files}; the text of the article is not at hand."
_MARK = "excerpts"
"""What is kept of an article that holds the sentences of its codings alone."""


@dataclass
class Planned:
    """An article as an import leaves it.

    Args:
        id: Its id.
        record: By what it is known among what is kept.
        document: What the tool says of it, with its text as the tool has it, in which marks count; the text is empty
            where it is not at hand.
        body: Its text as the corpus has it, or will have it.
        is_new: Whether its file is written.
        is_stub: Whether its text is not at hand, so that it takes the sentences of its codings.
        is_listed: Whether the tool lists it, so that it is one also without statements.
        said: The digest of what the tool says of it.
        added: Sentences that are put behind the text that it has.
    """

    id: str
    record: str
    document: Document
    body: str
    is_new: bool
    is_stub: bool
    is_listed: bool = False
    said: str = ""
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
    """

    def __init__(self, corpus: Corpus, kept: Kept, files: str) -> None:
        self._corpus, self._kept, self._files = corpus, kept, files
        self._by_record: dict[str, Planned] = {}
        self._ids = {*corpus.articles, *(one.stem for one in corpus.paths.article_files())}
        self._by_url = {one.url: id for id, one in corpus.articles.items() if one.url}
        self._by_title = {_known_by(one.title, one.publisher, one.published): id for id, one in corpus.articles.items()}
        self.changed: list[str] = []

    @property
    def planned(self) -> Mapping[str, Planned]:
        """The articles, by what they are known by."""
        return self._by_record

    def add(self, record: ReadArticle) -> None:
        """Take an article that the tool lists."""
        self._plan(record.id, record.document).is_listed = True

    def of_row(self, document: Document) -> Planned:
        """Return the article of which a row says something; rows with one address have one article."""
        key = document.url or "\n".join([document.title, document.publisher, document.published])
        return self._by_record.get(key) or self._plan(key, document)

    def of_file(self, title: str) -> Planned:
        """Return the article that stands for rows that say nothing of one."""
        return self._by_record.get(title) or self._plan(title, Document("", title=title))

    def _plan(self, record: str, document: Document) -> Planned:
        raw = document.text
        said = digest([raw, document.title, document.publisher, document.published, document.url])
        document = proposed(document, self._corpus.config.languages[0])
        id = self._known(record, document)
        text = below(document.title, document.text).strip()
        if id is not None and id in self._corpus.articles:
            body = self._corpus.articles[id].body.rstrip()
            entry = self._kept.of(ARTICLE, record)
            is_stub = entry is not None and entry.written == _MARK
            planned = Planned(id, record, document, body, is_new=False, is_stub=is_stub)
        else:
            document = self._complete(document)
            id = self._free_id(document)
            body = f"# {document.title}\n\n{text}" if text else f"# {document.title}"
            planned = Planned(id, record, document, body, is_new=True, is_stub=not text)
        entry = self._kept.of(ARTICLE, record)
        if entry is not None and entry.said != said and not planned.is_new:
            self.changed.append(id)
            said = entry.said
        planned.said = said
        planned.document = replace(planned.document, text=raw)
        self._by_record[record] = planned
        return planned

    def keep(self, planned: Planned, kept: Kept) -> None:
        """Keep which article a record became."""
        kept.keep(ARTICLE, planned.record, planned.said, _MARK if planned.is_stub else "", planned.id)

    def _known(self, record: str, document: Document) -> str | None:
        """Return the article of the corpus that a document is, by what was kept, its address, or its title and date."""
        before = self._kept.of(ARTICLE, record)
        if before is not None and before.at in self._corpus.articles:
            return before.at
        if document.url:
            return self._by_url.get(document.url)
        return self._by_title.get((folded(document.title), document.publisher, document.published))

    def _complete(self, document: Document) -> Document:
        """Return a document with the title and publisher that every article has."""
        publisher = document.publisher or UNKNOWN
        made = ", ".join(one for one in (document.publisher, document.published) if one) or document.url
        return with_facts(document, {"title": document.title or made or self._files, "publisher": publisher})

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
            rest["note"] = (_EXCERPTS if planned.added else _NO_TEXT).format(files=self._files)
        text = planned.with_added().partition("\n\n")[2]
        return article_with(replace(document, rest=rest), text)


def _known_by(title: str, publisher: str, published: EventDate | None) -> tuple[str, str, str]:
    return folded(title), publisher, published.text if published else ""
