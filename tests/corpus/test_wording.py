"""What ``schema/wording`` and ``schema/field_cues`` say of languages: every type and field of it is one."""

import json
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest
import yaml

from kg.corpus.shipped import shipped_schema
from kg.corpus.vocabulary_files import read_vocabulary
from kg.fields import FIELDS
from kg.serve.shapes import Wording
from tests.support.needed import is_missing

WORDING = sorted((shipped_schema() / "wording").glob("*.yaml"))
CUES = sorted((shipped_schema() / "field_cues").glob("*.yaml"))
PLACES = {"head", "first", "any", "before", "after", "called", "form"}


def _data(path: Path) -> dict[str, Any]:
    found = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def _name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", WORDING, ids=_name)
def test_types_are_told_by_words(path: Path) -> None:
    types = read_vocabulary()[0].types
    for rule in _data(path)["types"]:
        assert rule["type"] in types
        assert rule["where"] in PLACES
        assert rule["words"]
        assert all(isinstance(word, str) for word in rule["words"]), rule


@pytest.mark.parametrize("path", WORDING, ids=_name)
def test_lists_hold_words(path: Path) -> None:
    for name, words in _data(path).items():
        if name not in ("types", "countries", "numbers", "times"):
            assert all(isinstance(word, str) and word == word.lower() for word in words), name
    for name, forms in _data(path)["countries"].items():
        assert all(isinstance(word, str) for word in (name, *forms)), name


@pytest.mark.parametrize("path", CUES, ids=_name)
def test_cues_are_of_fields(path: Path) -> None:
    fields = {field.name for field in FIELDS} | set(read_vocabulary()[0].roles)
    for field, words in _data(path).items():
        assert field in fields
        assert all(isinstance(word, str) for word in words), field


TOLD = {
    "en": (
        "On Thursday Foreign Minister Anna Berger said 300 Polish soldiers had been there since 24 February. "
        "Two weeks ago the Russian Ministry of Defence rejected the agreement of 3 June 2030. In October it "
        "was different.",
        ("Foreign Minister Anna Berger", "Polish soldiers", "Russian Ministry of Defence"),
    ),
    "de": (
        "Am Donnerstag sagte Außenministerin Anna Berger, 300 polnische Soldaten seien seit dem 24. Februar "
        "dort. Vor zwei Wochen lehnte das russische Verteidigungsministerium das Abkommen vom 3. Juni 2030 "
        "ab. Im Oktober war es anders.",
        ("Außenministerin Anna Berger", "polnische Soldaten", "russische Verteidigungsministerium"),
    ),
    "fr": (
        "Jeudi, la ministre Anna Berger a déclaré que 300 soldats polonais étaient là depuis le 24 février. "
        "Il y a deux semaines, le ministère russe de la Défense a rejeté l'accord du 3 juin 2030. En octobre,"
        " c'était différent.",
        ("ministre Anna Berger", "soldats polonais", "ministère russe de la Défense"),
    ),
    "pl": (
        "W czwartek minister Anna Berger powiedziała, że 300 polskich żołnierzy jest tam od 24 lutego. Dwa "
        "tygodnie temu rosyjskie ministerstwo obrony odrzuciło umowę z 3 czerwca 2030. W październiku było "
        "inaczej.",
        ("minister Anna Berger", "polskich żołnierzy", "rosyjskie ministerstwo obrony"),
    ),
    "ru": (
        "В четверг министр Анна Бергер заявила, что 300 польских солдат там с 24 февраля. Две недели назад "
        "министерство обороны России отклонило соглашение от 3 июня 2030 года. В октябре было иначе.",
        ("министр Анна Бергер", "польских солдат", "министерство обороны России"),
    ),
    "uk": (
        "У четвер міністр Анна Бергер заявила, що 300 польських солдатів там з 24 лютого. Два тижні тому "
        "міністерство оборони Росії відхилило угоду від 3 червня 2030 року. У жовтні було інакше.",
        ("міністр Анна Бергер", "польських солдатів", "міністерство оборони Росії"),
    ),
    "be": (
        "У чацвер міністр Анна Бергер заявіла, што 300 польскіх салдат там з 24 лютага. Два тыдні таму "
        "міністэрства абароны Расіі адхіліла пагадненне ад 3 чэрвеня 2030 года. У кастрычніку было інакш.",
        ("міністр Анна Бергер", "польскіх салдат", "міністэрства абароны Расіі"),
    ),
}
"""The same in each language, with three names in it; it is published on Friday, 14 March 2031."""


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    node = which("node")
    if node is None:
        is_missing("there is no Node to run the modules of the page")
    entities = [_country("poland", "Poland"), _country("russia", "Russia")]
    cues = {path.stem: _data(path) for path in CUES}
    fields = sorted({field for words in cues.values() for field in words})
    vocabulary = {
        "types": {id: {"id": id, "broader": []} for id in read_vocabulary()[0].types},
        "relations": {},
        "fields": [
            {"id": id, "cues": {lang: words.get(id, []) for lang, words in cues.items()}, "takes": []} for id in fields
        ],
        "wording": {path.stem: Wording(**_data(path)).model_dump(by_alias=True, mode="json") for path in WORDING},
    }
    given = [
        {
            "lang": lang,
            "text": text,
            "names": names,
            "vocabulary": vocabulary,
            "entities": entities,
            "published": "2031-03-14",
        }
        for lang, (text, names) in TOLD.items()
    ]
    script = Path(__file__).parent.parent / "support" / "wording.mjs"
    done = subprocess.run([node, script], input=json.dumps(given), capture_output=True, text=True, check=True)
    return dict(zip(TOLD, json.loads(done.stdout), strict=True))


def _country(id: str, name: str) -> dict[str, Any]:
    return {
        "id": id,
        "type": "Country",
        "label": name,
        "names": [name],
        "lang": "en",
        "country": None,
        "local": None,
        "uses": 0,
    }


@pytest.mark.parametrize("lang", TOLD)
def test_each_language_tells_times_names_and_fields(told: dict[str, Any], lang: str) -> None:
    found = told[lang]
    assert found["times"] == [
        [None, "2031-03-13"],
        ["XXXX-02-24/..", "2031-02-24/2031-03-14"],
        [None, "2031-02-28"],
        ["2030-06-03", None],
        ["XXXX-10", "2030-10"],
    ]
    assert [type for type, _, _ in found["entities"]] == ["Person", "Troops", "Ministry"]
    assert [country for _, country, _ in found["entities"]] == [None, "poland", "russia"]
    assert [aliases for _, _, aliases in found["entities"]] in ([["Berger"], [], []], [["Бергер"], [], []])
    assert {"according_to", "when", "quantity"} <= set(found["fields"])
    assert set(found["countries"]) == {"poland", "russia"}
