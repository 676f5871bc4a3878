"""The explorer as one HTML file: template, style, program, data, and a policy that forbids every connection.

Whatever comes from a corpus reaches the page as data, never as markup: the template escapes, and the program sets text.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from kg.corpus.corpus import Corpus
from kg.errors import KgError
from kg.explorer.blocks import MOST_BYTES, Block, block, compressed, laid_beside, size_of
from kg.explorer.data.facts import Known
from kg.explorer.data.page_data import OpeningTab, PageData, Places
from kg.explorer.data.texts import words_of
from kg.explorer.policy import policy_of
from kg.explorer.story import Story
from kg.explorer.web_address import web_address
from kg.gc_paused import gc_paused
from kg.network.network import Network
from kg.phrases import listed
from kg.selection.selection import Level
from kg.store.backend import with_corpus
from kg.templates import templates

_FIRST = 'document.documentElement.className = "scripts";'
"""Hides the table that is there for browsers without scripts, before it is drawn."""
_LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
_MOST_ROWS = 300
_MOST_CLAIMS = 20


@dataclass(frozen=True)
class Explorer:
    """The explorer of a corpus.

    Args:
        html: The page.
        places: Where actors lie in it, by level and id.
        beside: What lies beside the page, by its path.
        without_words: How many statements there are whose words found no room in the page.
    """

    html: str
    places: Places
    beside: Mapping[str, bytes] = field(default_factory=dict)
    without_words: int = 0


@gc_paused()
def make_explorer(
    network: Network,
    *,
    title: str | None = None,
    everything: bool = False,
    quotes_only: bool | Collection[str] = False,
    places: Places | None = None,
    seed: int = 0,
    tab: OpeningTab = "findings",
    story: Story | None = None,
    language: str = "en",
    address: str | None = None,
    beside: bool = False,
) -> Explorer:
    """Return the explorer of a corpus, opened at the selection of a network.

    A page above :data:`kg.explorer.blocks.MOST_BYTES` has only the quoted words of articles, and of statements only
    those of the strongest ties that find room, unless the data may lie beside it.

    Args:
        network: What to show first; everything else of the corpus can be chosen in the page.
        title: Title of the page; that of the corpus if ``None``.
        everything: Whether a large network is drawn completely from the start.
        quotes_only: Whether the page has only the quoted words of the articles, or the ids of those of which it has
            no more.
        places: Where actors lay before; they stay there.
        seed: Seed of the layout.
        tab: On what the page opens: on what the articles say, or on the graph, as it does where they say nothing.
        story: Views in an order that the page leads through.
        language: Language of the interface; ``en`` is there.
        address: Where the page will lie on the web, for links to it; as the browser has it if ``None``.
        beside: Whether data that finds no room in the page may lie beside it.

    Raises:
        InvalidStory: A view of the story names what is not there.
        KgError: The network was made of events, which have no quotes, there is no interface in that language, or the
            address is not one of the web.
    """
    if not isinstance(network.selection.level, Level):
        levels_of_page = f"choose {listed(map(str, Level), last='or')}, or see kg network and kg analyse"
        raise KgError(f"the page does not group actors by an attribute ({network.selection.level}); {levels_of_page}")
    backend, text = with_corpus(network.backend), interface(language)
    corpus, selection, issues = backend.corpus, network.selection, network.shows_issues
    without_text = (corpus.articles if quotes_only else ()) if isinstance(quotes_only, bool) else quotes_only
    data = PageData(backend, selection, issues, title, everything, without_text, places or {}, seed)
    says = any(card.findings for card in data.findings.cards)
    levels = {f"level-{level}": data.level(level) for level in Level}
    facts = data.facts(tab if says else "graph")
    facts["courses"] = data.courses
    facts["address"] = address if address is None else web_address(address)
    facts["text"] = text
    if story is not None:
        fields = json.loads(_front_end("state.json"))
        facts["story"] = story.as_data(fields, facts, data.known.statements, data.words, levels)
    said = {"findings": data.findings.as_data(), "arguments": data.arguments, "analyses": data.analyses}
    shown = f"level-{network.selection.level}"
    others = [block(id, value) for id, value in (said | {shown: levels.pop(shown)} | levels).items()]
    others.append(compressed("library", library().encode()))
    blocks = [block("facts", facts | {"without_words": 0}), *others, block("words", data.words)]
    files, without = dict[str, bytes](), 0
    if beside:
        blocks, files = laid_beside(blocks, MOST_BYTES)
    elif size_of(blocks) > MOST_BYTES:
        blocks[-1], without = _shortened(MOST_BYTES - size_of(blocks[:-1]), data.known, network, corpus)
        blocks[0] = block("facts", facts | {"without_words": without})
    html = _render(blocks, network, data.heading, language, text, beside=bool(files))
    return Explorer(html, data.places, files, without)


def _shortened(room: int, known: Known, network: Network, corpus: Corpus) -> tuple[Block, int]:
    """Return what is read within so many bytes, and of how many statements the words are not in it.

    Articles are left out, and the words of the weakest ties as far as it needs.
    """
    tied = dict.fromkeys(key for keys in network.by_weight["statements"] for key in keys)
    order = [*tied, *(key for key in known.statements if key not in tied)]
    kept = len(order)
    while True:
        words = words_of(known, corpus, quotes_only=corpus.articles, without=frozenset(order[kept:]))
        made = block("words", words)
        if len(made.content) <= room or not kept:
            return made, len(order) - kept
        kept = int(kept * min(0.9, room / len(made.content))) if room > 0 else 0


@cache
def interface(language: str) -> dict[str, str]:
    """Return the texts of the interface.

    Raises:
        KgError: There are none in that language.
    """
    file = files(__package__) / f"texts.{language}.json"
    if not language.isalpha() or not file.is_file():
        known = sorted(one.name.split(".")[1] for one in files(__package__).iterdir() if one.name.endswith(".json"))
        raise KgError(f"there is no interface in '{language}'; choose one of: {', '.join(known)}")
    texts: dict[str, str] = json.loads(file.read_text("utf-8"))
    return texts


def _render(
    blocks: Sequence[Block], network: Network, title: str, language: str, text: Mapping[str, str], *, beside: bool
) -> str:
    style, program = _front_end("explorer.css"), _front_end("explorer.js")
    rows, more = _plain_rows(network, text)
    selection = str(network.selection)
    page = templates("kg.explorer").get_template("page.html.jinja")
    return (
        page.render(
            language=language,
            title=title,
            text=text,
            policy=policy_of(style, (_FIRST, library(), program), beside=beside),
            style=Markup(style),
            first=Markup(_FIRST),
            program=Markup(program),
            blocks=blocks,
            caption=f"{selection[:1].upper()}{selection[1:]}; based on {network.support}.",
            rows=rows,
            more=more,
        )
        + "\n"
    )


@cache
def _front_end(name: str) -> str:
    """Return a file that ``make web`` makes of ``web/src``."""
    return (files("kg") / "web" / name).read_text("utf-8")


@cache
def library() -> str:
    """Return vis-network as PyVis ships it, without the note where its sources lie.

    HTML takes the number of its one control sign, which stands in texts, for another sign.
    """
    text = (files("pyvis") / _LIBRARY).read_text("utf-8")
    lines = (line.rstrip("\r") for line in text.split("\n"))
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL")).replace("\x85", r"\u0085")


def _plain_rows(network: Network, text: Mapping[str, str]) -> tuple[list[dict[str, object]], str]:
    """Return the strongest pairs with their words, for browsers without scripts, and what is left out."""
    by_weight, labels = network.by_weight, network.labels
    rows = [
        {
            **edge,
            "actor": labels[edge["actor"]],
            "target": labels[edge["target"]],
            "claims": network.backend.evidence(edge["statements"][:_MOST_CLAIMS]),
        }
        for edge in by_weight.head(_MOST_ROWS).iter_rows(named=True)
    ]
    left = by_weight.height - len(rows)
    return rows, text["more_ties"].replace("{n}", f"{left:,}") if left > 0 else ""
