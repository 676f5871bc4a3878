"""What a coder sees of a corpus while a round is open: of its articles nothing that others code or have read.

Everything is read and checked as a whole; then what is hidden is taken away, so that nothing that is made of the corpus
has it. What the coder's own statements name stays, since the coder knows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg.corpus.corpus import Corpus
from kg.corpus.corpus_checks import references_of
from kg.corpus.paths import PROGRESS, annotation_name
from kg.corpus.progress_file import Progress
from kg.corpus.rounds import Round, open_round
from kg.errors import Problems
from kg.model import Annotation


@dataclass(frozen=True)
class Sight:
    """What a coder does not see.

    Args:
        coder: Id of the coder.
        blind: The ids of the articles of which the coder sees nobody else's statements.
    """

    coder: str
    blind: frozenset[str]

    @classmethod
    def of(cls, coder: str, rounds: Mapping[str, Round]) -> Sight:
        """Return what a coder does not see in the rounds of a corpus."""
        coded = (article for one in rounds.values() for article in one.articles)
        return cls(coder, frozenset(id for id in coded if open_round(rounds, id, coder)))

    def hides(self, name: str) -> bool:
        """Return whether annotations are hidden, by their name ``coder/article``."""
        coder, _, article = name.partition("/")
        return coder != self.coder and article in self.blind

    def hides_file(self, name: str) -> bool:
        """Return whether a file holds nothing but what is hidden, or what others have read.

        Args:
            name: The file, relative to the corpus folder.
        """
        parts = name.split("/")
        if not self.blind or parts[:2] != ["data", "annotations"] or len(parts) < 4:
            return False
        return self.hides(annotation_name(name)) or (parts[-1] == PROGRESS and parts[2] != self.coder)

    def corpus(self, whole: Corpus) -> Corpus:
        """Return what the coder sees of a corpus: the same where nothing is hidden."""
        if not any(map(self.hides, whole.annotations)):
            return whole
        named = self._named(whole)
        annotations = {name: one for name, one in whole.annotations.items() if not self.hides(name)}
        for name, one in whole.annotations.items():
            known = tuple(statement for statement in one.statements if statement.key in named)
            if known and name not in annotations:
                annotations[name] = one.model_copy(update={"statements": known})
        return replace(
            whole,
            annotations={name: annotations[name] for name in whole.annotations if name in annotations},
            problems=Problems(one for one in whole.problems if not self.hides_file(one.path)),
        )

    def progress(self, whole: Progress) -> Progress:
        """Return what the coder sees of what was read and decided."""
        if not self.blind:
            return whole
        return Progress(
            nothing=tuple(one for one in whole.nothing if not self.hides(f"{one.coder}/{one.article}")),
            decided=tuple(one for one in whole.decided if not self.hides(f"{one.coder}/{one.article}")),
            problems=tuple(one for one in whole.problems if not self.hides_file(one.path)),
        )

    def _named(self, whole: Corpus) -> set[str]:
        """Return the keys of all statements that those who are seen name, and these again."""

        def named_by(some: Annotation | None, *keys: str) -> set[str]:
            statements = some.statements if some else [one for key in keys if (one := whole.find(key))]
            return {
                reference.named
                for one in statements
                for reference in references_of(one, whole.vocabulary, whole.entities)
            }

        found: set[str] = set()
        new = {key for name, one in whole.annotations.items() if not self.hides(name) for key in named_by(one)}
        while new:
            found |= new
            new = named_by(None, *sorted(new)) - found
        return found
