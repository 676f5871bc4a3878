"""A corpus as a folder for any static host: the page, the report, the data, what they mean, and checksums.

::

    index.html            the explorer
    page/                 its data, where there is too much of it for one file
    report.html           the report
    codebook.md           the vocabulary
    README.md             what is what, who published the articles, under which licence
    data/statements.csv   every statement with its quote and the address of its words in the page
    data/graph.trig       the whole graph as RDF
    data/network.graphml  the network that the page opens with
    SHA256SUMS            checksums of all these, as sha256sum checks them

The text of an article is in it only where its head names a licence; of the others the page has the quoted words alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from urllib.parse import quote

from kg.corpus.corpus import Corpus
from kg.corpus.decisions import words_of_examples
from kg.explorer.data.page_data import Places
from kg.explorer.page import make_explorer
from kg.explorer.story import Story
from kg.explorer.web_address import web_address
from kg.formats.networks.graphml import write_graphml
from kg.formats.tables.statements import write_statements
from kg.graph.serialize import Format, to_text
from kg.graph.store import GraphStore
from kg.network.network import Network
from kg.render.codebook import codebook_markdown
from kg.render.markdown import escaped
from kg.render.report import Report, to_html
from kg.templates import templates

PAGE = "index.html"


def publication(
    network: Network,
    corpus: Corpus,
    graph: GraphStore,
    report: Report,
    *,
    address: str = "",
    places: Places | None = None,
    story: Story | None = None,
) -> dict[str, bytes]:
    """Return the files of a publication by their paths, the same bytes for the same corpus.

    Args:
        network: What the page opens with, and what is written as a network.
        corpus: The corpus.
        graph: Its graph.
        report: Its report.
        address: Where the folder will lie, such as ``https://example.org/belarus/``: then addresses of statements are
            whole; without it they lead from the folder.
        places: Where actors lay before in the page; they stay there.
        story: Views in an order that the page leads through.

    Raises:
        InvalidStory: A view of the story names what is not there.
        KgError: The address is not one of the web.
    """
    base = web_address(address).rstrip("/") + "/" if address else ""
    closed = {id for id, article in corpus.articles.items() if article.licence is None}
    page = make_explorer(
        network, quotes_only=closed, places=places, address=base + PAGE if base else None, story=story, beside=True
    )
    texts = {
        PAGE: page.html,
        "report.html": to_html(report),
        "codebook.md": codebook_markdown(corpus.vocabulary, words_of_examples(corpus.vocabulary, corpus.find)),
        "data/statements.csv": _statements(network, base),
        "data/graph.trig": to_text(graph.quads(), Format.TRIG, graph.iris.prefixes),
        "data/network.graphml": write_graphml(network),
        "README.md": _readme(network, corpus, closed, base, beside=bool(page.beside)),
    }
    files = {path: text.encode() for path, text in texts.items()} | dict(page.beside)
    sums = "".join(f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return {**files, "SHA256SUMS": sums.encode()}


def address_of(statement: str, base: str = "") -> str:
    """Return the address of a statement's words in the page.

    Args:
        statement: Its key.
        base: The address of the folder, ending in a slash, or an empty text.
    """
    return f"{base}{PAGE}#open={quote(json.dumps(f'statement:{statement}'), safe='')}"


def _statements(network: Network, base: str) -> str:
    keys = sorted(network.backend.scan().select("statement").collect()["statement"])
    return write_statements(network.backend, keys, {"address": lambda key: address_of(key, base)})


def _readme(network: Network, corpus: Corpus, closed: Collection[str], base: str, *, beside: bool) -> str:
    template = templates("kg.render")
    template.filters["escaped"] = escaped
    given = {
        "title": corpus.config.title,
        "support": str(network.support),
        "selection": str(network.selection),
        "articles": [article for _, article in sorted(corpus.articles.items())],
        "closed": closed,
        "base": base,
        "beside": beside,
        "statements": len(corpus.statement_keys()),
    }
    return template.get_template("publication.md.jinja").render(given)
