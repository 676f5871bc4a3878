"""How soon the annotator answers: a key with 10,000 entities, a long article with 500 statements, a statement saved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from playwright.sync_api import Page
from serving import served

from kg.changing.saving import Saving
from kg.serve.session import Session

ENTITIES, WORDS, STATEMENTS = 10_000, 20_000, 500
_KEYS = ("n", "p", "e", "r", "2", "c", "r", "i", "1", "o", "f", "3", "u", "Escape")
_ROUNDS = 12
_WATCH = """() => {
  window.took = [];
  addEventListener("keydown", (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.took.push(performance.now() - event.timeStamp);
    port2.postMessage(0);
  }), true);
}"""


@dataclass(frozen=True, slots=True)
class Speed:
    """What was measured.

    Args:
        keys: Milliseconds from each key to the end of the frame that shows what it does, sorted.
        opening: Milliseconds from the answer with the article to the end of the frame that shows it.
        saving: Seconds of the processor from a statement to its file, the median.
    """

    keys: tuple[float, ...]
    opening: float
    saving: float


def measure_speed(page: Page) -> Speed:
    """Measure in a page.

    Args:
        page: An open page.
    """
    with TemporaryDirectory() as folder:
        root = Path(folder) / "long"
        _write_long(root)
        saving = _saving(root)
        with served(root) as address:
            page.goto(f"{address}?article=long", wait_until="commit")
            _until(page, "document.querySelector('.sentence') !== null")
            opening = page.evaluate(
                "() => performance.now() - Math.max(...performance.getEntriesByType('resource')"
                ".filter(({ name }) => /articles.long$|entities$|vocabulary/.test(name)).map((one) => one.responseEnd))"
            )
            _until(page, "annotator.shown().isWhole")
            page.evaluate(_WATCH)
            for _ in range(_ROUNDS):
                for key in _KEYS:
                    page.keyboard.press(key)
                for _ in range(4):
                    page.keyboard.press("Escape")
                page.keyboard.press("Delete")
            took: list[float] = page.evaluate("window.took")
            page.goto("about:blank")
    return Speed(tuple(sorted(took)), opening, saving)


def _until(page: Page, script: str) -> None:
    frames = "for (let k = 0; k < 1800 && !is(); k++) await new Promise((drawn) => requestAnimationFrame(drawn));"
    page.evaluate(f"async () => {{ const is = () => {script}; {frames} }}")


def _write_long(root: Path) -> None:
    """Write a corpus of many entities with one long article."""
    (root / "data" / "articles").mkdir(parents=True)
    (root / "data" / "annotations" / "ada").mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Long\nbase: https://example.org/\ncoder: ada\n", "utf-8")
    entities = (f"  - id: p{k}\n    type: Person\n    label: Person {_word(k)}" for k in range(ENTITIES))
    (root / "data" / "entities.yaml").write_text("\n".join(["entities:", *entities, ""]), "utf-8")
    sentences = [
        f"Person {_word(k)} criticizes Person {_word(k + 1)} in round {k} of the long talks."
        for k in range(WORDS // 13)
    ]
    paragraphs = "\n\n".join(" ".join(sentences[at : at + 8]) for at in range(0, len(sentences), 8))
    head = "---\npublisher: Ada\nlanguage: en\npublished: 2031-03-14\n---\n# Long talks\n\n"
    (root / "data" / "articles" / "long.md").write_text(f"{head}{paragraphs}\n", "utf-8")
    blocks = (
        f"  - id: s{k:03}\n    subject: p{k}\n    relation: criticizes\n    object: p{k + 1}\n"
        f"    quote: {sentences[k][:-1]}"
        for k in range(STATEMENTS)
    )
    text = "\n".join(["article: long", "coder: ada", "coded: 2031-03-15", "statements:", *blocks, ""])
    (root / "data" / "annotations" / "ada" / "long.yaml").write_text(text, "utf-8")


def _word(number: int) -> str:
    """Return a name of letters for a number."""
    letters = ""
    while number or not letters:
        number, at = divmod(number, 20)
        letters += "bcdfghklmnprstvwxzjq"[at] + "aeiou"[at % 5]
    return letters.capitalize()


def _saving(root: Path) -> float:
    workspace = Session(root).workspace
    took = []
    for k in range(21):
        article = workspace.article_json("long")
        start, end = article.sentences[STATEMENTS + 1 + k].span
        slots = [
            {"field": "subject", "values": [{"is": "entity", "id": f"p{k}"}]},
            {"field": "relation", "values": [{"is": "relation", "id": "criticizes"}]},
            {"field": "object", "values": [{"is": "entity", "id": f"p{k + 1}"}]},
        ]
        asked = {"article": "long", "revision": article.revision, "slots": slots, "quote": [[start, end - 1]]}
        saving = Saving.model_validate(
            asked | {"id": None, "basis": None, "backwards": [], "fills": None, "proposedBy": None}
        )
        since = process_time()
        workspace.save(saving)
        took.append(process_time() - since)
    return median(took[1:])
