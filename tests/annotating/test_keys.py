"""Every statement of an article can be entered by keys alone, and takes few of them."""

from __future__ import annotations

import shutil
from statistics import median

from annotating_keys import cases, entered

from tests.support.needed import is_missing

MOST = 17
"""How many keys a statement may take, the median; those of this article have five values."""


def test_every_statement_of_an_article_is_entered_by_few_keys() -> None:
    if shutil.which("node") is None:
        is_missing("the keys of the annotator are tried in Node; install it as a system package")
    given = [one for one in cases(["first"], cold=False) if one["name"] == "prisoners-for-dialogue"]
    done = entered(given)
    assert [(one.key, one.why) for one in done if one.why] == []
    assert len(done) == 34
    assert median(one.count for one in done) <= MOST
