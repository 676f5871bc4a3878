"""Heads of articles as site generators, feeds and Zotero write them: what they are here, and what is kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.corpus.article_file import read_article
from kg.corpus.edits import edited
from kg.corpus.foreign_heads import head_in, rewritten, translated
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import CorpusPaths
from kg.corpus.scaffold import make_corpus
from tests.support.command import run_here

JEKYLL = """\
---
layout: post
# the headline
title:  "Talks fail: again"
date:   2026-03-02 10:00:00 +0100
categories: news, world affairs
tags: [harbour]
---
The minister left.
"""
HUGO_YAML = """\
---
title: Talks fail
date: 2026-03-02T23:59:59+02:00
draft: false
authors:
  - name: Anna Karenina
    email: anna@example.org
  - Boris
params:
  math: true
slug: talks
---

# Talks fail

The minister left.
"""
HUGO_TOML = """\
+++
title = "Talks fail"
date = 2026-03-02T08:00:00Z
author = "Anna"
# of the desk
tags = ["a: b", "c"]
weight = 3
[params]
x = true
+++
The minister left.
"""
HUGO_JSON = """\
{
  "title": "Talks fail",
  "publishDate": "2026-03-02",
  "draft": true
}
The minister left.
"""
FEED = """\
---
title: Talks fail
link: https://www.feed.example.org/x
guid: tag:1
pubDate: Mon, 02 Mar 2026 10:00:00 GMT
# as signed
dc:creator: Anna
category: war
---
The minister left.
"""
ZOTERO = """\
---
title: Talks fail
itemType: newspaperArticle
creators:
  - firstName: Anna
    lastName: Karenina
publicationTitle: The Gazette
date: March 2026
accessDate: 2026-04-01
url: https://gazette.example.org/1
language: en_US
rights: © Gazette
license: CC-BY-4.0
---
The minister left.
"""
HEADS = {
    "jekyll": (
        JEKYLL,
        """\
publisher: unknown
# layout: post
# the headline
published: 2026-03-02
# date:   2026-03-02 10:00:00 +0100
tags: [harbour, news, world affairs]
""",
        "Talks fail: again",
    ),
    "hugo, YAML": (
        HUGO_YAML,
        """\
publisher: unknown
published: 2026-03-02
# date: 2026-03-02T23:59:59+02:00
# draft: false
author: Anna Karenina, Boris
# authors:
#   - name: Anna Karenina
#     email: anna@example.org
#   - Boris
# params:
#   math: true
# slug: talks
""",
        "Talks fail",
    ),
    "hugo, TOML": (
        HUGO_TOML,
        """\
publisher: unknown
published: 2026-03-02
# date: 2026-03-02T08:00:00+00:00
author: Anna
tags: ["a: b", c]
# weight: 3
# params: {x: true}
# of the desk
""",
        "Talks fail",
    ),
    "hugo, JSON": (HUGO_JSON, "publisher: unknown\npublished: 2026-03-02\n# draft: true\n", "Talks fail"),
    "feed": (
        FEED,
        """\
publisher: feed.example.org
url: https://www.feed.example.org/x
# guid: tag:1
published: 2026-03-02
# pubDate: Mon, 02 Mar 2026 10:00:00 GMT
# as signed
author: Anna
tags: [war]
""",
        "Talks fail",
    ),
    "zotero": (
        ZOTERO,
        """\
# itemType: newspaperArticle
author: Anna Karenina
publisher: The Gazette
published: 2026-03
retrieved: 2026-04-01
url: https://gazette.example.org/1
language: en-US
# rights: © Gazette
licence: CC-BY-4.0
""",
        "Talks fail",
    ),
}


def made_of(text: str, stem: str = "talks") -> str:
    found = rewritten(text, stem)
    assert found is not None
    return edited(text.encode(), [found[0]]).decode()


@pytest.mark.parametrize(("text", "head", "title"), HEADS.values(), ids=HEADS)
def test_a_head_becomes_one_of_here_and_every_word_is_kept(text: str, head: str, title: str) -> None:
    made = made_of(text)
    assert made == f"---\n{head}---\n# {title}\n\nThe minister left.\n"
    assert rewritten(made, "talks") is None
    words = {word.lower() for word in re.findall(r"\w+", text)}
    names = {"title", "date", "tags", "publishdate", "pubdate", "link", "dc", "creator", "category", "categories"}
    names |= {"creators", "firstname", "lastname", "publicationtitle", "accessdate", "license", "authors"}
    other_forms = {"march", "en_us", "02t08", "00z"}
    assert words - {word.lower() for word in re.findall(r"\w+", made)} <= names | other_forms


@pytest.mark.parametrize(
    "head",
    [
        "publisher: Gazette\npublished: 2026\n",
        "publisher: Gazette\npublished: 2026\nautor: Anna\n",
        "publisher: Gazette\npublised: 2026\nlink: https://example.org\n",
        "publisher: Gazette\nfoo: bar\npublished: 2026\n",
        "",
    ],
)
def test_a_head_of_here_and_slips_of_the_pen_are_left_alone(head: str) -> None:
    assert rewritten(f"---\n{head}---\n# Title\n", "a") is None


@pytest.mark.parametrize(
    ("head", "stem", "made"),
    [
        ("layout: post\n", "2026-03-02-talks-fail", "publisher: unknown\npublished: 2026-03-02\n# layout: post\n"),
        (
            "title: T\ndate: 2026-03-02  # of the feed\n",
            "a",
            "publisher: unknown\npublished: 2026-03-02\n# date: 2026-03-02  # of the feed\n",
        ),
        ("title: T\ndate: 03/02/2026\n", "a", "publisher: unknown\npublished: 03/02/2026\n"),
        ("title: T\npublished: true\ndate: 2026\n", "a", "publisher: unknown\n# published: true\npublished: 2026\n"),
        (
            "title: T\nlicense: all rights reserved\nstatus: publish\n",
            "a",
            "publisher: unknown\npublished: unknown\n# license: all rights reserved\n# status: publish\n",
        ),
        (
            "publisher: G\npublished: 2026  # as printed\ntags: war, peace\nsource: Feed\n",
            "a",
            "publisher: G\npublished: 2026  # as printed\ntags: [war, peace]\n# source: Feed\n",
        ),
        (
            "title: T\ndate: 2026\nauthor: {name: [x]}\n",
            "a",
            "publisher: unknown\npublished: 2026\n# author: {name: [x]}\n",
        ),
        ("author: [Anna, Boris]\n", "a", "publisher: unknown\npublished: unknown\nauthor: Anna, Boris\n"),
    ],
)
def test_what_is_not_one_to_one_is_kept_for_its_reader(head: str, stem: str, made: str) -> None:
    assert made_of(f"---\n{head}---\n# T\n", stem) == f"---\n{made}---\n# T\n"


def test_a_title_that_the_text_does_not_have_stays_as_a_comment() -> None:
    assert made_of("---\ntitle: Other\ndate: 2026\n---\n# T\n") == (
        "---\npublisher: unknown\n# title: Other\npublished: 2026\n---\n# T\n"
    )


def test_a_text_without_a_headline_gets_the_name_of_its_file_as_sites_show_it() -> None:
    assert made_of("---\nlayout: post\n---\nText.\n", "2026-03-02-talks_fail").endswith("---\n# Talks fail\n\nText.\n")


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (
            "+++\ntitle = \n+++\n",
            "this head cannot be read: it is not TOML: Invalid value (at line 1, column 9); begin it",
        ),
        (f"+++\nx = 1{'0' * 5000}\n+++\n", "this head cannot be read: it is not TOML: Exceeds the limit"),
        (f"+++\nx = {'[' * 5000}\n+++\n", "this head cannot be read: it is not TOML: "),
        (f'{{"x": 1{"0" * 5000}}}\n', "the article has no head; begin it with a line '---'"),
        (f'{{"x": {"[" * 100_000}}}\n', "the article has no head; begin it with a line '---'"),
        ("+++\ntitle = 'T'\n", "the article has no head; begin it with a line '---'"),
    ],
)
def test_a_head_that_cannot_be_read_is_one_problem(tmp_path: Path, head: str, said: str) -> None:
    paths = CorpusPaths(tmp_path)
    with instead_of_disk({paths.articles / "a.md": f"{head}# T\n\nText.\n".encode()}):
        article, problems = read_article(paths, paths.articles / "a.md", "en")
    assert article is None
    assert len(problems) == 1
    assert f"missing-head: {said}" in str(problems[0])


def test_a_folder_of_a_blog_becomes_a_corpus_that_checks_and_goes_back(tmp_path: Path) -> None:
    make_corpus(tmp_path, "Blog", "anna", empty=True)
    articles = tmp_path / "data/articles"
    files = {
        "2026-03-02-talks-fail.md": JEKYLL,
        "2026/My Post.markdown": HUGO_YAML.replace("talks", "post"),
        "2026/bundle/index.md": HUGO_TOML,
        "2026/other/index.md": HUGO_JSON.replace("minister", "president"),
        "2026/other/_index.md": "---\ntitle: All others\ndate: 2026\n---\nWhat is here.\n",
        "notes/Zotero Note.md": ZOTERO.replace("\n", "\r\n"),
    }
    for name, text in files.items():
        (articles / name).parent.mkdir(parents=True, exist_ok=True)
        (articles / name).write_bytes(text.replace("The minister left.", f"{name} has this text.").encode())
    before = {path: path.read_bytes() for path in articles.rglob("*") if path.is_file()}
    said = run_here(tmp_path, "check").out
    parts = (
        "'title' is the first line of the text here, after '# '; 'date' is 'published' here; 'layout' says nothing here"
    )
    assert (
        f"talks-fail.md:2:1: error foreign-head: this head is as other programs write it: {parts}; write it so" in said
    )
    assert run_here(tmp_path, "fix", "--yes").out.startswith("Mended ")
    assert run_here(tmp_path, "check").out == "0 statements in 6 articles: no problems.\n"
    ids = {"2026-03-02-talks-fail", "my-post", "bundle", "index", "other", "zotero-note"}
    assert {path.stem for path in articles.rglob("*.md")} <= ids | {"index", "other"}
    assert run_here(tmp_path, "undo", "--yes").status == 0
    assert {path: path.read_bytes() for path in articles.rglob("*") if path.is_file()} == before


def test_a_head_of_which_only_values_are_written_otherwise_is_shown_as_it_is_here() -> None:
    written = head_in("---\npublisher: Gazette\nauthor: [Anna K., Boris]\n---\n# Talks fail\n\nThey fail.\n")
    assert written is not None
    found = translated(written, "talks-fail")
    assert found is not None
    assert "author: Anna K., Boris" in found.message
