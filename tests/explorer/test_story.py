"""A story: a file of views with captions, and the page that leads through it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kg.errors import InvalidStory
from kg.explorer.page import Explorer as Drawn
from kg.explorer.story import Story, read_story
from kg.project import Project, open_project
from tests.places import ROOT
from tests.support.blocks import whole_text
from tests.support.command import run_here
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
STEPS = """\
title: A <b>story</b>
steps:
  - caption: The offer & its words
    view: open="pair:lukashenko>west"&pair=["lukashenko","west"]
  - caption: "As a table"
    view: https://example.org/page.html#tab=%22table%22
  - caption: As it opens
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "story.yaml"
    file.write_text(text, encoding="utf-8")
    return file


# The file.


def test_a_story_is_captions_with_views(tmp_path: Path) -> None:
    story = read_story(written(tmp_path, STEPS))
    assert story.title == "A <b>story</b>"
    assert list(story.steps) == [
        ("The offer & its words", 'open="pair:lukashenko>west"&pair=["lukashenko","west"]'),
        ("As a table", "tab=%22table%22"),
        ("As it opens", ""),
    ]


@pytest.fixture(scope="module")
def things(first: Project, drawn: Drawn, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, ...]:
    """What the page has, against which it checks the views of a story."""
    found: list[Any] = []

    def as_data(story: Story, *given: Any) -> dict[str, object]:
        *others, levels = given
        found.extend([*others, dict(levels)])
        return {}

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Story, "as_data", as_data)
        story = read_story(written(tmp_path_factory.mktemp("story"), STEPS))
        make_plain_page(first.network(), places=drawn.places, story=story)
    return tuple(found)


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("", "1:1", "'steps' is missing"),
        ("steps: []\n", "1:8", "steps"),
        ("steps:\n  - caption: One\n    veiw: x\n", "3:5", "did you mean 'view'?"),
        ("steps:\n  - view: min_weight=2\n", "2:5", "'caption' is missing"),
        ("steps:\n\t- caption: One\n", "2:1", "indent with spaces"),
        ("steps:\n  - caption: One\n    view: levle=1\n", "3:11", "did you mean 'level'?"),
        ('steps:\n  - caption: One\n    view: tab="tabel"\n', "3:11", 'write one of: "findings"'),
        ("steps:\n  - caption: One\n    view: tab=table\n", "3:11", "'table' is not a value"),
        ("steps:\n  - caption: One\n    view: issues=1\n", "3:11", "write true or false"),
        ("steps:\n  - caption: One\n    view: issues\n", "3:11", "it has no value"),
        ('steps:\n  - caption: One\n    view: article="nothing"\n', "3:11", "the page has no article 'nothing'"),
        ('steps:\n  - caption: One\n    view: open="actor:wset"\n', "3:11", "did you mean 'west'?"),
        ('steps:\n  - caption: One\n    view: open="statement:x#s1"\n', "3:11", "the page has no statement 'x#s1'"),
        ('steps:\n  - caption: One\n    view: open="window:x"\n', "3:11", "is nothing that can be open"),
        ('steps:\n  - caption: One\n    view: according_to=["of:me"]\n', "3:11", "no author or source 'of:me'"),
        ("steps:\n  - caption: One\n    view: modes=[9]\n", "3:11", "numbers run to 4"),
        ("steps:\n  - caption: One\n    view: tab=null\n", "3:11", "'tab' cannot be null"),
        ("steps:\n  - caption: One\n    view: until=100000001\n", "3:11", "a number from -719162 to 2932896"),
        ("steps:\n  - caption: One\n    view: since=11&until=10\n", "3:11", "'since' (11) is after 'until' (10)"),
        ('steps:\n  - caption: One\n    view: inside="perhaps"\n', "3:11", 'write one of: "possibly", "certainly"'),
        ("steps:\n  - caption: One\n    view: more=-3\n", "3:11", "a number of at least 0"),
        ('steps:\n  - caption: One\n    view: analysis="spiral"\n', "3:11", "did you mean 'spirals'?"),
        ('steps:\n  - caption: One\n    view: frames=["minsk"]\n', "3:11", "the page has no country or body 'minsk'"),
        ('steps:\n  - caption: One\n    view: pair=["west"]\n', "3:11", "'pair' names 1, not two"),
        ('steps:\n  - caption: One\n    view: facets=["actor:wset"]\n', "3:11", "did you mean 'west'?"),
        ('steps:\n  - caption: One\n    view: facets=["planet:x"]\n', "3:11", "actor, target, relation"),
        ('steps:\n  - caption: One\n    view: columns=["quote"]\n', "3:11", "a colon and a value: actor, label"),
        ('steps:\n  - caption: One\n    view: sort="-depth"\n', "3:11", 'write one of: "actor", "-actor"'),
        ("steps:\n  - caption: One\n    view: compared_with=[]\n", "3:11", "'compared_with' cannot be []"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(
    things: tuple[Any, ...], tmp_path: Path, text: str, place: str, sentence: str
) -> None:
    file = written(tmp_path, text)
    with pytest.raises(InvalidStory) as error:
        read_story(file).as_data(*things)
    assert f"{file}:{place}: error" in str(error.value)
    assert sentence in str(error.value)


def test_a_story_that_does_not_fit_gives_no_page(first: Project, drawn: Drawn, tmp_path: Path) -> None:
    story = read_story(written(tmp_path, "steps:\n  - caption: One\n    view: min_wieght=2\n"))
    with pytest.raises(InvalidStory, match="did you mean 'min_weight'"):
        make_plain_page(first.network(), places=drawn.places, story=story)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InvalidStory, match="this cannot be read"):
        read_story(tmp_path / "nothing.yaml")


def test_the_story_of_the_docs_fits_the_shipped_corpus() -> None:
    project = open_project(ROOT)
    story = read_story(ROOT / "docs" / "story.yaml")
    # "the arrow opens the words": it is to be seen
    assert all('tab="graph"' in view for _, view in story.steps if 'open="pair:' in view)
    assert '"story":{"title":"Prisoners for relations' in whole_text(
        make_plain_page(project.network(), is_placed=False, story=story).html
    )


# The command.


def test_view_and_publish_take_a_story(corpus_folder: Path) -> None:
    written(corpus_folder, "steps:\n  - caption: The beginning\n")
    for command in (("view", "-o", "told.html"), ("publish", "site")):
        done = run_here(corpus_folder, *command, "--story", "story.yaml")
        assert done.status == 0, done.err
    for page in ("told.html", "site/index.html"):
        assert "The beginning" in whole_text((corpus_folder / page).read_text("utf-8"))


def test_a_faulty_story_writes_nothing(corpus_folder: Path) -> None:
    written(corpus_folder, "steps:\n  - caption: One\n    view: tab=\n")
    for command in (("view", "-o", "told.html"), ("publish", "site")):
        done = run_here(corpus_folder, *command, "--story", "story.yaml")
        assert done.status == 1
        assert "story.yaml:3:11: error bad-value" in done.err
    assert not (corpus_folder / "told.html").exists()
    assert not (corpus_folder / "site").exists()


def test_a_picture_tells_no_story(corpus_folder: Path) -> None:
    written(corpus_folder, "steps:\n  - caption: One\n")
    done = run_here(corpus_folder, "view", "-o", "told.svg", "--story", "story.yaml")
    assert done.status == 1
    assert "leave out --story" in done.err


# The page.


@pytest.fixture(scope="module")
def told_page(first: Project, drawn: Drawn, tmp_path_factory: pytest.TempPathFactory) -> str:
    story = read_story(written(tmp_path_factory.mktemp("story"), STEPS))
    return make_plain_page(first.network(), places=drawn.places, story=story).html


@pytest.fixture
def told(open_page: Open, told_page: str) -> Explorer:
    return open_page(told_page)


def test_the_page_leads_through_the_story(told: Explorer) -> None:
    assert told.state()["open"] == "pair:lukashenko>west"
    assert told.text("#story .story-caption") == "The offer & its words"
    assert "1 of 3" in told.text("#story")
    told.page.get_by_role("link", name="Next").click()
    told.shows("explorer.state().tab === 'table'")
    assert told.text("#story .story-caption") == "As a table"
    assert told.state()["open"] is None
    told.page.get_by_role("link", name="Back").click()
    told.shows("explorer.state().step === 1")


def test_arrow_keys_lead_through_it_but_not_while_typing(told: Explorer) -> None:
    told.page.locator("#panel").focus()
    told.page.keyboard.press("ArrowRight")
    told.shows("explorer.state().step === 2")
    told.page.keyboard.press("ArrowRight")
    told.shows("explorer.state().step === 3")
    told.page.keyboard.press("ArrowRight")
    told.page.keyboard.press("ArrowLeft")
    told.shows("explorer.state().step === 2")
    told.page.fill("#search", "west")
    told.page.keyboard.press("ArrowLeft")
    told.ask("explorer.change({})")
    assert told.state()["step"] == 2


def test_each_step_is_a_link(told: Explorer) -> None:
    address = told.page.get_by_role("link", name="Step 2").get_attribute("href")
    assert address is not None
    told.ask("(hash) => { location.hash = hash; }", address)
    told.shows("explorer.state().step === 2 && explorer.state().tab === 'table'")


def test_on_paper_a_story_is_its_captions(told: Explorer) -> None:
    told.page.emulate_media(media="print")
    assert told.page.locator("#story .story-whole li").all_inner_texts() == [
        "The offer & its words",
        "As a table",
        "As it opens",
    ]
    assert not told.page.locator("#story a").first.is_visible()
    told.change(step=2, tab="table")
    assert told.page.locator(".story-caption").inner_text() == "As a table"
    assert not told.page.locator("#story .story-whole").is_visible()
    told.change(step=None, tab="graph")
    assert not told.page.locator("#story").inner_text()


def test_a_story_is_collected_in_the_page(explorer: Explorer, first: Project, drawn: Drawn, tmp_path: Path) -> None:
    assert explorer.page.locator("#story").is_hidden()
    for caption, changes in (("One: “yes”", {"tab": "matrix"}), ("Two # no", {"open": "actor:west"})):
        explorer.ask("(changes) => explorer.change(changes)", changes)
        explorer.page.locator("#open-save").click()
        explorer.until("document.getElementById('story-caption')?.value === ''")
        explorer.page.fill("#story-caption", caption)
        explorer.page.get_by_role("button", name="Add this view to the story").click()
        explorer.shows(f"document.querySelector('.story-caption').textContent === {json.dumps(caption)}")
    explorer.page.locator("#open-save").click()
    explorer.until("document.getElementById('story-caption')?.value === ''")
    with explorer.page.expect_download() as download:
        explorer.page.get_by_role("button", name="Save the story").click()
    file = tmp_path / "saved.yaml"
    download.value.save_as(file)
    story = read_story(file)
    assert [caption for caption, _ in story.steps] == ["One: “yes”", "Two # no"]
    page = make_plain_page(first.network(), places=drawn.places, story=story).html
    assert '"One: “yes”"' in whole_text(page)
    explorer.page.get_by_role("button", name="Remove this step").click()
    explorer.shows("explorer.state().draft.length === 2")
    explorer.page.get_by_role("button", name="Discard your story").click()
    explorer.shows("explorer.state().draft === null")
