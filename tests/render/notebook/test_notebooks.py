"""The notebooks run from a clean kernel and show what is kept of them; the explorer runs in them, and without them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Frame, Page, Route

import kg
from kg.errors import KgError
from kg.explorer.viewer import Viewer
from kg.project import Project
from notebooks.run import run as run_notebook
from tests.places import ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
MOST_CELLS = 25
PICTURES = {"image/png", "image/svg+xml"}

VS_CODE = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' https: http: data:; font-src https:; connect-src https:; child-src https: data:"
)
"""The kind of policy that Visual Studio Code gives to the outputs of a notebook."""


@pytest.fixture(scope="module")
def explorer(first: Project) -> Viewer:
    """The explorer of the first corpus by countries."""
    return kg.show(first.network(level="country"))


def said(notebook: Any) -> list[tuple[str, list[Any]]]:
    """Return each cell with what it shows; a picture counts as one, whatever its dots."""
    return [(cell.source, [_said(output) for output in cell.get("outputs", [])]) for cell in notebook.cells]


def _said(output: Any) -> Any:
    found = dict(output)
    shown = output.get("data", {}).items()
    found["data"] = {kind: "" if kind in PICTURES else _DRAWN.sub("data:", "".join(text)) for kind, text in shown}
    return found


_DRAWN = re.compile(r"data:image/[^\"']+")
"""A picture within a page."""


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_shows_what_is_kept_of_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    assert said(run_notebook(path)) == said(nbformat.read(path, as_version=4)), "run: make notebooks-anew"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_short_and_bare(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    assert len(notebook.cells) <= MOST_CELLS
    assert "<iframe" not in text
    assert str(ROOT) not in text
    assert {str(cell.get("execution_count")) for cell in notebook.cells} == {"None"}


def test_five_stories_are_told() -> None:
    assert [path.name[0] for path in NOTEBOOKS] == list("12345")


class Watched:
    """A page whose every request beyond itself is refused and written down, by the frame that asked."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.of_frames: list[str] = []
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(error.message))
        page.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        if route.request.url == self.address:
            route.continue_()
            return
        if route.request.frame != self.page.main_frame:
            self.of_frames.append(route.request.url)
        route.abort()

    def explorer(self) -> Frame:
        """Return the frame of the explorer once it is drawn."""
        found = self.page.locator("iframe").element_handle().content_frame()
        assert found is not None
        found.locator("body.ready").wait_for(state="attached")
        return found


@pytest.fixture
def watch(browser: Browser, tmp_path: Path) -> Callable[..., Any]:
    """Open a page with every request beyond it refused."""

    @contextmanager
    def opened(html: str, **options: Any) -> Iterator[Watched]:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        context = browser.new_context(**options)
        watched = Watched(context.new_page(), file.as_uri())
        watched.page.goto(watched.address)
        yield watched
        context.close()

    return opened


def exported(html: str, svg: str | None) -> str:
    """Return a notebook with one output as ``jupyter nbconvert --to html`` writes it."""
    data = {"text/html": html, "text/plain": "the explorer"} | ({"image/svg+xml": svg} if svg else {})
    cell = nbformat.v4.new_code_cell("kg.show(network)", id="show")
    cell.outputs = [nbformat.v4.new_output("execute_result", data=data)]
    notebook = nbformat.v4.new_notebook(cells=[cell])
    page: str = HTMLExporter().from_notebook_node(notebook)[0]
    return page


ALL_IN_VIEW = """() => {
  const view = document.getElementById("named").getBoundingClientRect();
  const names = [...document.querySelectorAll("#named text")].map((name) => name.getBoundingClientRect());
  const isInside = ({ left, right }) => left >= view.left && right <= view.right;
  const across = Math.max(...names.map(({ right }) => right)) - Math.min(...names.map(({ left }) => left));
  return names.length > 1 && names.every(isInside) && across > view.width / 4;
}"""
"""Whether all names of the graph are in view, and take some of its room."""


def test_explorer_runs_in_an_exported_notebook_and_asks_nobody(watch: Callable[..., Any], explorer: Viewer) -> None:
    bundle = explorer._repr_mimebundle_()
    with watch(exported(bundle["text/html"], bundle["image/svg+xml"])) as watched:
        frame = watched.explorer()
        assert frame.evaluate("explorer.edges().length") > 0
        frame.evaluate("explorer.change({tab: 'table'})")
        frame.locator("#sheet").get_by_text("the West").first.wait_for()
        assert watched.of_frames == []


def test_explorer_runs_under_the_policy_of_an_editor(watch: Callable[..., Any], explorer: Viewer) -> None:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{VS_CODE}">'
    with watch(f"<!doctype html><head>{policy}</head><body>{explorer._repr_html_()}</body>") as watched:
        assert watched.explorer().evaluate("explorer.edges().length") > 0
        assert watched.of_frames == []
        assert watched.errors == []


def test_explorer_waits_for_the_room_that_its_frame_gets_late(watch: Callable[..., Any], explorer: Viewer) -> None:
    html = explorer._repr_html_()
    with watch(f'<!doctype html><body><div id="cell" style="display:none">{html}</div></body>') as watched:
        frame = watched.explorer()
        assert frame.evaluate("document.getElementById('named').clientWidth") == 0
        watched.page.evaluate("document.getElementById('cell').style.display = ''")
        frame.wait_for_function(ALL_IN_VIEW)
        assert watched.errors == []


def test_explorer_cannot_reach_the_notebook_around_it(watch: Callable[..., Any], explorer: Viewer) -> None:
    with watch(f"<!doctype html><body>{explorer._repr_html_()}</body>") as watched:
        reach = "() => { try { return parent.document.title } catch (error) { return error.name } }"
        assert watched.explorer().evaluate(reach) == "SecurityError"


def test_explorer_lies_over_its_picture(watch: Callable[..., Any], explorer: Viewer) -> None:
    with watch(f"<!doctype html><body>{explorer._repr_html_()}</body>") as watched:
        frame = watched.page.locator("iframe").bounding_box()
        picture = watched.page.locator("img").bounding_box()
        assert frame == picture


def test_picture_is_seen_where_frames_are_taken_out(watch: Callable[..., Any], explorer: Viewer) -> None:
    html = explorer._repr_html_()
    start, end = html.index("<iframe"), html.index("</iframe>")
    with watch(f"<!doctype html><body>{html[:start]}{html[end:]}</body>", java_script_enabled=False) as watched:
        picture = watched.page.locator("img")
        assert picture.evaluate("(image) => image.complete && image.naturalWidth > 0")
        assert "countries" in (picture.get_attribute("alt") or "")


def test_bundle_has_pictures_beside_the_explorer(explorer: Viewer) -> None:
    bundle = explorer._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain", *PICTURES}
    assert "<svg style=" in bundle["image/svg+xml"]


def test_wide_pictures_are_scaled_to_the_page(first: Project) -> None:
    svg = kg.show(first.network())._repr_mimebundle_()["image/svg+xml"]
    sizes = re.search(r'width="(.+?)pt" height="(.+?)pt" viewBox="0 0 (\S+) (\S+)"', svg)
    assert sizes is not None
    width, height, wide, high = map(float, sizes.groups())
    assert width == 600 < wide
    assert height / width == pytest.approx(high / wide, rel=0.001)


def test_without_what_draws_there_is_the_explorer_alone() -> None:
    shown = Viewer("<p>page</p>", "a < b")
    assert set(shown._repr_mimebundle_()) == {"text/html", "text/plain"}
    assert "<img" not in shown._repr_html_()
    assert 'title="a &lt; b"' in shown._repr_html_()


def test_what_is_no_network_is_told_how_to_become_one(first: Project) -> None:
    with pytest.raises(KgError, match=r"make one with: kg.show\(project.network\(\)\)"):
        kg.show(first)  # type: ignore[arg-type]


def test_interface_speaks_only_languages_that_are_there(first: Project) -> None:
    with pytest.raises(KgError, match=r"there is no interface in 'xx'; choose one of: .*en"):
        kg.show(first.network(), language="xx")
