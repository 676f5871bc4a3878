"""A corpus whose every text tries to run, to reach out, or to break the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from kg.arguments import EntityRef, RoleValue, TextValue
from kg.dates import EventDate
from kg.entity_facts import Attribute, Identifier
from kg.model import Article, Attribution, Entity, Inferred, Label, Statement
from kg.project import Project
from kg.store.memory import Memory
from tests.support.made import actor, claim, made

_RUN = "window.pwned=1"
_MARKUP = (
    f"<img src=x onerror={_RUN}>",
    f"<script>{_RUN}</script>",
    f"<svg onload={_RUN}>",
    f"<svg><animate onbegin={_RUN} attributeName=x dur=1s>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<iframe src=javascript:parent.pwned=1></iframe>",
    f"<details open ontoggle={_RUN}>x</details>",
    f"<input autofocus onfocus={_RUN}>",
    f"<a href=javascript:{_RUN}>x</a>",
    f"<form action=javascript:{_RUN}><button>x</button></form>",
    f"<object data=javascript:{_RUN}>",
    f"<embed src=javascript:{_RUN}>",
    f"<math><mtext><style><img src=x onerror={_RUN}></style></mtext></math>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    f"<meta http-equiv=refresh content='0;url=javascript:{_RUN}'>",
    "<style>*{background:url(https://evil.example/x)}</style>",
    f"<template><img src=x onerror={_RUN}></template>",
    f"<noscript><p title='</noscript><img src=x onerror={_RUN}>'>",
    f"<textarea></textarea><img src=x onerror={_RUN}>",
    "<video><source onerror=window.pwned=1>",
    "<body onload=window.pwned=1>",
)
_BEFORE = ("", '"', "'>", "</script>", "</noscript>", "--><!--", "]]>", "</title></style></textarea>")
_OTHERS = (
    f"javascript:{_RUN}",
    f"JaVaScRiPt:{_RUN}//",
    f"java\tscript:{_RUN}",
    f" javascript:{_RUN}",
    f"data:text/html,<script>{_RUN}</script>",
    "vbscript:msgbox(1)",
    "https://evil.example/'><script>window.pwned=1</script>",
    f"{{{{constructor.constructor('{_RUN}')()}}}}",
    "{{7*7}}",
    "${7*7}",
    "{% raw %}{{ title }}{% endraw %}",
    "#{7*7}",
    "{name}{n}{constructor}",
    "x:expression(window.pwned=1)",
    "};*{display:none}/*",
    "</style><style>*{display:none}",
    f"&lt;img src=x onerror={_RUN}&gt;",
    f"&#60;img src=x onerror={_RUN}&#62;",
    f"\\u003cimg src=x onerror={_RUN}\\u003e",
    f"%3Cimg src=x onerror={_RUN}%3E",
    f"');{_RUN};//",
    f'";{_RUN};//',
    f"`;{_RUN};//",
    f'\\";{_RUN};//',
    f"\u2028{_RUN}\u2029",
    "\u202egnp.exe\u202c",
    "\u2066\u2067\u2068\u2069",
    "a\u0000b",
    "\ufeff\ufffe",
    "\ud7ff\U0010ffff",
    "👩‍👩‍👧‍👦 🏳️‍🌈 a\u0301\u0302\u0303",
    "Ω" * 500,
    "word " * 100,
    '=HYPERLINK("https://evil.example")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-1",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "null",
    "undefined",
    "}\\end{document}",
    "<!--",
    "<!DOCTYPE html>",
    "<![CDATA[",
    "%00%0d%0aSet-Cookie:x",
)
PAYLOADS = tuple(before + markup for markup, before in product(_MARKUP, _BEFORE)) + _OTHERS
SIGNS = (
    *(f"{chr(sign)}=1{chr(sign)}" for sign in (*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0x1FFFF)),
    "\x1b]0;title\x07",
    "=1+1",
    "\r@SUM(1)",
    "\t+1",
    "中华人民共和国 👍",
    "हिन्दी भाषा",
    "ประเทศไทย",
    "ኢትዮጵያ",
    "日本国 한국어",
    "\u202eabc\u2066",
    "می‌خواهد",
)
"""Names that steer a terminal, begin a formula, or need letters that a typeface may lack."""
_TYPES = ("Country", "Person", "Company", "NGO")
_RELATIONS = ("criticizes", "supports")
_EACH = 25


def hostile(payloads: Sequence[str] = PAYLOADS, *, in_graph: bool = False) -> Project:
    """Return a project in which every payload is a label, an alias, a note, a quote, a translation, a role and a basis.

    Titles, publishers, authors and addresses of articles are payloads as well. It is made in code, so that those are
    in it, too, which no file may hold; ``in_graph`` leaves out those of which IRIs are made, so that it has a graph.
    """
    numbers = range(len(payloads))
    articles = [_article(numbers[at : at + _EACH], payloads) for at in numbers[::_EACH]]
    statements = [_statement(at, articles[at // _EACH], payloads) for at in numbers]
    entities = [_entity(at, payloads) for at in numbers]
    if in_graph:
        statements = [one.model_copy(update={"act": None}) for one in statements]
        entities = [one.model_copy(update={"identifiers": ()}) for one in entities]
    return made(entities, articles, statements, title=payloads[3], languages=("en", "be"))


def _entity(at: int, payloads: Sequence[str]) -> Entity:
    text, other = payloads[at], payloads[-1 - at]
    labels = (Label(text=text, lang="en"), Label(text=other, lang="be"))
    return actor(
        f"п{at}",
        type=_TYPES[at % 4],
        labels=labels,
        aliases=(Label(text=other, lang="en"),),
        note=text,
        identifiers=(Identifier(scheme="iso3", value=text), Identifier(scheme="wikidata", value=other)),
        attributes=(Attribute(name="motto", value=TextValue(text=text)),),
    )


def _article(numbers: range, payloads: Sequence[str]) -> Article:
    """Return an article of which each paragraph is a payload, and all that is known of it one of them."""
    first, second, third = (payloads[at % len(payloads)] for at in range(numbers.start, numbers.start + 3))
    body = "\n\n".join(f"{at}: {payloads[at]}" for at in numbers)
    return Article(
        id=f"news-{numbers.start}",
        title=first,
        body=f"# {first}\n\n{body}\n",
        publisher=second,
        author=third,
        url=payloads[(numbers.start + numbers.start // _EACH) % len(payloads)] if numbers.start else PAYLOADS[-46],
        language="en",
        note=first,
    )


def _statement(at: int, article: Article, payloads: Sequence[str]) -> Statement:
    text, other = payloads[at], (at + 1) % len(payloads)
    return claim(
        f"s{at}",
        f"п{at}",
        _RELATIONS[at % 2],
        f"п{other}",
        f"{at}: {text}",
        article,
        roles=(
            RoleValue(role="scope", value=TextValue(text=text)),
            RoleValue(role="to", value=EntityRef(entity=f"п{other}")),
        ),
        attribution=Attribution(sources=(f"п{other}",)) if at % 3 == 0 else Attribution(),
        when=EventDate(text=text, earliest=date(2001, 1, 1 + at % 28), latest=date(2001, 2, 1)) if at % 2 else None,
        inferred=Inferred(fields=("to",), basis=text),
        act=text,
        note=text,
        translation=text,
        proposed_by=text,
    )


def with_hostile_names(project: Project) -> Project:
    """Return a project of the same statements, of which entities and articles have payloads for names.

    So analyses find what they find, and draw it. Each name is of several payloads, so that all are in it; formulas
    and signs that steer begin names.
    """
    corpus = project.corpus
    listed = dict(zip(corpus.listed, map(_renamed, corpus.listed.values(), _names(len(corpus.listed))), strict=True))
    articles = {
        id: article.model_copy(update={"title": SIGNS[at], "publisher": PAYLOADS[at], "author": SIGNS[at]})
        for at, (id, article) in enumerate(corpus.articles.items())
    }
    return Project(Memory(replace(corpus, listed=listed, articles=articles)))


def _names(number: int) -> list[str]:
    payloads = (*SIGNS, *reversed(PAYLOADS))
    return [" ".join(payloads[at::number]) or payloads[at % len(SIGNS)] for at in range(number)]


def _renamed(entity: Entity, name: str) -> Entity:
    labels = tuple(label.model_copy(update={"text": name}) for label in entity.labels)
    return entity.model_copy(update={"labels": labels, "aliases": labels, "note": name})
