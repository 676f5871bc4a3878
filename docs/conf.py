"""How the site is made: ``make docs``, or ``sphinx-build -W docs build/docs``."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pygments.lexers.special import TextLexer
from sphinx.ext.napoleon import GoogleDocstring

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DOCS = Path(__file__).parent
sys.path[:0] = [str(DOCS), str(DOCS.parent)]

from reference_pages import reference_pages  # noqa: E402

import kg  # noqa: E402

project = "actorgraph"
author = "The actorgraph developers"
copyright = author
release = version = kg.__version__
html_title = "actorgraph"
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3
exclude_patterns = ["codebook.md"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "mixed"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_theme_options = {"footer_icons": []}
html_static_path = ["static"]
html_css_files = ["site.css"]
html_show_copyright = False
html_show_sphinx = False
html_copy_source = False
html_show_search_summary = False  # the search would fetch pages, which browsers refuse for files
pygments_style = "default"
pygments_dark_style = "github-dark"

_CODE_OR_BAR = re.compile(r"(``.*?``|`[^`]*`)|\|")


def write_reference(_: Sphinx) -> None:
    """Write the pages that follow from the program; those that have not changed keep their time."""
    folder = DOCS / "reference"
    pages = reference_pages()
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def one_codebook(_: Sphinx, docname: str, content: list[str]) -> None:
    """Lead from the codebook on one page, which the site leaves out, to the one on several pages."""
    if not docname.startswith("reference/"):
        depth = "../" * docname.count("/")
        content[0] = content[0].replace("](codebook.md", f"]({depth}reference/codebook/index.md")
        content[0] = content[0].replace("](../codebook.md", f"]({depth}reference/codebook/index.md")


def whole_sentences(
    app: Sphinx, what: str, name: str, found: object, options: dict[str, bool] | None, lines: list[str]
) -> None:
    """Read the docstring of a property as that of a method: what stands before a colon there is no type."""
    if what in ("attribute", "data", "property") and (text := inspect.getdoc(found)):
        lines[:] = GoogleDocstring(text, app.config, app, "method", name, found, options).lines()


def plain_bars(_app: Sphinx, _what: str, _name: str, _found: object, _options: object, lines: list[str]) -> None:
    """Let bars outside of code be bars, such as those around a number's size; they would call for substitutions."""
    lines[:] = [_CODE_OR_BAR.sub(lambda found: found[1] or r"\|", line) for line in lines]


def without_fields(_app: Sphinx, what: str, _name: str, found: object, *_: object) -> tuple[str, None] | None:
    """Leave out the signature of values that nobody makes by hand: their fields are listed below."""
    return ("", None) if what == "class" and hasattr(found, "model_fields") else None


def setup(app: Sphinx) -> None:
    """Connect these with the build."""
    app.add_lexer("csv", TextLexer)
    app.connect("builder-inited", write_reference)
    app.connect("source-read", one_codebook)
    app.connect("autodoc-process-docstring", whole_sentences, priority=600)
    app.connect("autodoc-process-docstring", plain_bars, priority=700)
    app.connect("autodoc-process-signature", without_fields)
