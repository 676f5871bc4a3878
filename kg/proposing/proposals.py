"""The drafts of a sentence, of the rules and of all other proposers; none for one sentence in ten."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from kg.corpus.folding import folded
from kg.model import Statement
from kg.proposing import by_rules
from kg.proposing.draft import Draft, Sentence
from kg.proposing.plugged import Fault, drafts_of, proposers
from kg.value import Value

ONE_IN = 10
"""Of so many sentences one gets no draft."""


class Proposals(Value):
    """What is put forward for a sentence.

    Args:
        drafts: The drafts, those of the rules first.
        is_withheld: Whether it is a sentence that never gets any.
        faults: What other proposers did wrong, in sentences.
    """

    drafts: tuple[Draft, ...] = ()
    is_withheld: bool = False
    faults: tuple[str, ...] = ()


def is_withheld(article: str, words: str) -> bool:
    """Return whether a sentence never gets a draft, so that it can be told what coders miss who are given drafts.

    One in ten is chosen by a hash of the article's id and the words, so that it is the same for every coder.

    Args:
        article: Id of the article.
        words: The words of the sentence; white space does not count.
    """
    digest = sha256(f"{article}\n{folded(words)}".encode()).digest()
    return int.from_bytes(digest[:8]) % ONE_IN == 0


def drafts_for(sentence: Sentence, stated: Iterable[Statement] = ()) -> Proposals:
    """Return the drafts for a sentence. Nothing is saved by it.

    Args:
        sentence: The sentence.
        stated: Statements that the coder has made of the article; what says the same as one of them is left out.
    """
    if is_withheld(sentence.article.id, sentence.text):
        return Proposals(is_withheld=True)
    drafts, faults = by_rules.propose(sentence), []
    for point in proposers():
        try:
            drafts += drafts_of(point, sentence)
        except Fault as fault:
            faults.append(str(fault))
    known = list(stated)
    new = (one for one in drafts if not any(_says(statement, one, sentence) for statement in known))
    return Proposals(drafts=tuple(new), faults=tuple(faults))


def _says(statement: Statement, draft: Draft, sentence: Sentence) -> bool:
    """Return whether a statement has the relation of a draft, and its words are among those that the draft is of."""
    relation = next((one for one in draft.fields if one.field == "relation"), None)
    if relation is None or statement.relation != relation.value or statement.article != sentence.article.id:
        return False
    places = [(sentence.start + one.start, sentence.start + one.end) for one in relation.words]
    return not places or any(
        segment.start < end and start < segment.end for segment in statement.quote.segments for start, end in places
    )
