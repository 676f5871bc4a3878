"""What ties say: the words between their two ends, so that actor, words and target read as one sentence.

The relation says by which words (``label_of_tie``); the statement, what stands before them: whose claim it is, where it
is not the author's own, and that it is inferred, not so, planned, forecast or not sure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import polars

from kg.corpus.english import Number, agreed, label_for, number_of_all
from kg.corpus.phrase import NOT_SO, hedges, marked, marks_in_words, quoted, sources_in_words
from kg.model import Certainty, Mode, Polarity, Stance
from kg.phrases import listed
from kg.readings import inherited_reading
from kg.selection.ties import IS_INHERITED
from kg.selection.viewpoints import AUTHOR
from kg.selection.words import Words
from kg.table.counted import INFERS_AN_ACTOR, IS_OWN, mention_order
from kg.vocabulary import STATEMENT

if TYPE_CHECKING:
    from kg.store.backend import Backend

_SURE = {
    str(Certainty.PROBABLE): "probably ",
    str(Certainty.POSSIBLE): "perhaps ",
    str(Certainty.UNKNOWN): "it is not known whether: ",
}
_JUDGED = {str(Stance.DOUBTS): "doubted", str(Stance.REJECTS): "rejected"}
_PLACE = re.compile(r"\{(label|object|claim)\}")
_SHOWN = (
    "statement",
    "subject",
    "relation",
    "object",
    "object_type",
    "mode",
    "degree",
    "certainty",
    "polarity",
    "ended",
    "sources",
)
_LEAST = 8
"""How many letters of an object are kept where a picture has no room for it."""


class TieLabel(NamedTuple):
    """What a tie says, in the parts that a picture needs to shorten it.

    Args:
        claimed: Whose claim it is, where it is not the author's own, such as ``NATO (doubted by Belarus in Focus): ``.
        marked: The same in a word, such as ``(doubted) ``.
        inferred: ``[`` where an actor is the coder's conclusion; a ``]`` closes the words then.
        held: How the source holds it, and how far, such as ``not so: `` or ``(mainly) ``.
        before: The words before the object, or all of them.
        object: The object, or the claim that is the object.
        after: The words behind it.
        several: The words before the object where several stand before them and that makes a difference.
    """

    claimed: str
    marked: str
    inferred: str
    held: str
    before: str
    object: str = ""
    after: str = ""
    several: str = ""

    def __str__(self) -> str:
        """Return the whole label."""
        return f"{self.claimed}{self.inferred}{self.held}{self.before}{self.object}{self.after}{self._close}"

    def fitted(self, most: int) -> str:
        """Return the label for a picture: an object too long for it is cut at a word.

        Names of sources are left out.

        Args:
            most: How many letters there is room for.
        """
        start = f"{self.marked}{self.inferred}{self.held}{self.before}"
        room = max(most - len(start) - len(self.after) - len(self._close), _LEAST)
        return f"{start}{cut_at_word(self.object, room)}{self.after}{self._close}"

    def behind(self, number: Number) -> TieLabel:
        """Return the label as it stands behind one actor or several."""
        return self._replace(before=self.several) if self.several and number is Number.SEVERAL else self

    @property
    def _close(self) -> str:
        return "]" if self.inferred else ""


def cut_at_word(text: str, most: int) -> str:
    """Return a text of at most so many letters, cut at a word where one is whole."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    at_word = kept if text[most - 1].isspace() else kept.rpartition(" ")[0]
    return f"{(at_word or kept).rstrip()}…"


def hold_in_words(mode: str, certainty: str, polarity: str, *, ended: bool) -> str:
    """Return what comes before a claim that is denied, not actual, not certain, or holds no longer (MODEL)."""
    denied = f"{NOT_SO}: " if polarity == Polarity.DENIED else ""
    planned = f"{mode}: " if mode != Mode.ACTUAL else ""
    return f"{denied}{planned}{_SURE.get(certainty, '')}{'formerly ' if ended else ''}"


def label_ties(ties: polars.DataFrame, backend: Backend) -> list[TieLabel]:
    """Return what each tie says behind its actor.

    Args:
        ties: Ties, by ``statement``, ``actor``, ``reading`` and ``rule``; see :data:`kg.selection.ties.TIE_COLUMNS`.
        backend: Where their statements come from.
    """
    actors = ties["actor"].unique()
    numbers = {actor: number_of_all([actor], backend.entities, backend.vocabulary) for actor in actors}
    labels = label_statements(ties, backend)
    return [label.behind(numbers[actor]) for label, actor in zip(labels, ties["actor"], strict=True)]


def label_statements(ties: polars.DataFrame, backend: Backend) -> list[TieLabel]:
    """Return what each tie says behind one actor, whoever that is.

    Args:
        ties: Ties, by ``statement``, ``reading`` and ``rule``, as :data:`kg.selection.ties.TIE_COLUMNS` tells.
        backend: Where their statements come from.
    """
    wanted = ties.select("statement", "reading", inherits=IS_INHERITED)
    rows = (
        backend.scan()
        .join(wanted.lazy().select("statement").unique(), on="statement", how="semi")
        .select(
            *_SHOWN,
            "author_stance",
            by=AUTHOR,
            own=IS_OWN,
            inferred=INFERS_AN_ACTOR,
            source_inferred=polars.col("inferred").list.contains("according_to"),
        )
        .collect()
    )
    facts: dict[str, dict[str, Any]] = {row["statement"]: row for row in rows.iter_rows(named=True)}
    words = Words(backend)
    claims = rows.filter(polars.col("object_type") == STATEMENT)["object"].unique().to_list()
    whole, of_subjects = words.statements(claims), words.said_of_subjects(claims)
    known: dict[tuple[str, str, bool], TieLabel] = {}
    for statement, reading, inherits in wanted.unique().iter_rows():
        row = facts[statement]
        object = "" if row["object"] is None else words.entity(row["object"])
        names = {"label": words.relation(row["relation"]), "object": object, "claim": object}
        if row["object"] in whole:
            names |= {
                "object": quoted(whole[row["object"]]),
                "claim": quoted(_said(of_subjects[row["object"]], row["subject"], words)),
            }
        relation = backend.vocabulary.relations[row["relation"]]
        own = inherited_reading(reading, relation.towards) if inherits else reading
        template = backend.vocabulary.label_of_tie(relation.id, own, row["object_type"])
        before, object, after = in_parts(template, names)
        names["label"] = label_for(relation, Number.SEVERAL)
        several, *_ = in_parts(agreed(template, Number.SEVERAL), names)
        known[statement, reading, inherits] = TieLabel(
            *_marks(row, words), before, object, after, several if several != before else ""
        )
    return [known[key] for key in wanted.iter_rows()]


def _said(row: Mapping[str, Any], teller: str, words: Words) -> str:
    """Return what a statement says of its subject, with what comes before it.

    Behind it stands whose claim it is, unless it is that of the one who is told to say it or to react to it.
    """
    inferred = set(row["inferred"])
    held = hold_in_words(row["mode"], row["certainty"], row["polarity"], ended=row["ended"])
    sources = sources_in_words(row["sources"], words.entity, row["inferred"])
    marks = marks_in_words(
        sources, row["author_stance"], Mode.ACTUAL, Certainty.CERTAIN, Polarity.AFFIRMED, ended=False
    )
    marks = marks[1:] if row["sources"] == [teller] else marks
    object = row["object_label"]
    if "subject" not in inferred and row["object"] is not None:
        object = marked(object, "object", inferred)
    whole = f"{held}{row['label']} {object}".rstrip()
    return f"{marked(whole, 'subject', inferred)}{hedges(marks)}"


def _marks(row: Mapping[str, Any], words: Words) -> tuple[str, str, str, str]:
    """Return whose claim a statement is, the same in a word, whether it is inferred, and how its source holds it."""
    judged = _JUDGED.get(row["author_stance"] or "", "told" if row["source_inferred"] else "quoted")
    claimed = f"{' > '.join(map(words.entity, row['sources']))} ({judged} by {row['by']}): "
    held = hold_in_words(row["mode"], row["certainty"], row["polarity"], ended=row["ended"])
    held += f"({row['degree']}) " if row["degree"] else ""
    inferred = "[" if row["inferred"] else ""
    return ("", "", inferred, held) if row["own"] else (claimed, f"({judged}) ", inferred, held)


def in_parts(template: str, names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return the words of a label before its object or claim, that itself, and those behind it.

    Quotation marks round a claim go with the words, so that they stay where a picture shortens it.

    Args:
        template: What the relation says, as :meth:`kg.vocabulary.Vocabulary.label_of_tie` returns it.
        names: What stands for ``label``, ``object`` and ``claim``.
    """

    def filled(text: str) -> str:
        return _PLACE.sub(lambda place: names.get(place[1], ""), text)

    for place in _PLACE.finditer(template):
        if place[1] != "label":
            start, name, end = template[: place.start()], names.get(place[1], ""), template[place.end() :]
            if name.startswith("“") and name.endswith("”"):
                return f"{filled(start)}“", name[1:-1], f"”{filled(end)}"
            return filled(start), name, filled(end)
    return filled(template), "", ""


def label_acts(ties: polars.DataFrame, backend: Backend, *keys: str) -> polars.DataFrame:
    """Return what is said of each act, by the values of some columns of ties.

    It is told by the first of its mentions there, as :func:`kg.table.counted.mention_order` has them, and where these
    are claims of several sources, all of them are named; none where one of them is the author's own.

    Args:
        ties: Ties, by the columns of :data:`kg.selection.ties.TIE_COLUMNS`.
        backend: Where their statements come from.
        keys: The columns, such as ``actor`` and ``target``.

    Returns:
        A frame with these columns, ``unit`` (the act, or a statement that tells none), ``label`` (a
        :class:`TieLabel`) and ``rank`` (the place of its first mention among all).
    """
    labels = label_ties(ties, backend)
    mentions = backend.scan().join(ties.lazy().select("statement").unique(), on="statement", how="semi").collect()
    ranks = mentions.sort(mention_order(backend.vocabulary)).select("statement").with_row_index("rank")
    texts = {
        "text": polars.Series(map(str, labels), dtype=polars.String),
        "claimed": polars.Series((one.claimed for one in labels), dtype=polars.String),
    }
    acts = (
        ties.select(*keys, "statement", unit=polars.coalesce("act", "statement"))
        .with_columns(**texts, at=polars.int_range(len(labels)))
        .join(ranks, on="statement")
        .sort("rank", "text")
        .group_by(*keys, "unit", maintain_order=True)
        .agg(polars.col("at", "rank").first(), polars.col("claimed").unique(maintain_order=True))
    )
    told = [_of_all_sources(labels[at], claimed) for at, claimed in acts.select("at", "claimed").iter_rows()]
    return acts.select(*keys, "unit", polars.Series("label", told, dtype=polars.Object), "rank")


def _of_all_sources(label: TieLabel, claimed: Sequence[str]) -> TieLabel:
    """Return a label that names all whose claim it is."""
    if len(claimed) == 1:
        return label
    if "" in claimed:
        return label._replace(claimed="", marked="")
    return label._replace(claimed=f"{listed([one.removesuffix(': ') for one in claimed])}: ")


def labels_by(
    ties: polars.DataFrame, backend: Backend, *keys: str
) -> dict[tuple[str, ...], list[tuple[TieLabel, int]]]:
    """Return what ties say, by the values of some of their columns: different labels, each with the number of its acts.

    Each act is told once, as :func:`label_acts` says it. What is said of several acts stands first.

    Args:
        ties: Ties, by the columns of :data:`kg.selection.ties.TIE_COLUMNS`.
        backend: Where their statements come from.
        keys: The columns, such as ``actor`` and ``target``.
    """
    acts = label_acts(ties, backend, *keys)
    different = dict(zip(map(str, acts["label"]), acts["label"], strict=True))
    told = (
        acts.with_columns(polars.Series("label", map(str, acts["label"]), dtype=polars.String))
        .group_by(*keys, "label")
        .agg(polars.len(), polars.col("rank").min())
        .sort(*keys, "len", "rank", descending=[*[False] * len(keys), True, False])
    )
    found: dict[tuple[str, ...], list[tuple[TieLabel, int]]] = {}
    for *key, label, number, _ in told.iter_rows():
        found.setdefault(tuple(key), []).append((different[label], number))
    return found


def in_one_line(labels: Sequence[tuple[TieLabel, int]], most: int | None = None) -> str:
    """Return labels with the numbers of their acts in one text.

    Args:
        labels: The labels.
        most: How many are shown at most; all if ``None``.
    """
    texts = [f"{label} ×{number}" if number > 1 else str(label) for label, number in labels[:most]]
    more = [f"and {len(labels) - len(texts):,} more"] if len(labels) > len(texts) else []
    return "; ".join([*texts, *more])
