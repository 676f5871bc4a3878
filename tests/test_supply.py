"""What is installed: pinned by hashes, in line with what the package asks for, and permissive."""

from __future__ import annotations

import re
import runpy
import tomllib
from collections.abc import Mapping
from importlib.metadata import requires
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.places import ROOT

PERMISSIVE = {"0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "PSF-2.0", "Zlib"}
EXTRAS = {"core": (), "full": ("articles", "analysis", "notebook", "app", "formats")}


@pytest.fixture(scope="module")
def licences() -> SimpleNamespace:
    return SimpleNamespace(**runpy.run_path(str(ROOT / "docs" / "licences.py")))


@pytest.fixture(scope="module")
def locked(licences: SimpleNamespace) -> Mapping[str, Mapping[str, str]]:
    """The version of every package by the name of the file that pins it."""
    return {name: licences.locked(ROOT / "requirements" / f"{name}.txt") for name in EXTRAS}


@pytest.mark.parametrize("name", EXTRAS)
def test_every_package_has_one_version_and_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = [one for one in re.split(r"\n(?=\S)", text.replace("\\\n", " ")) if not one.startswith("#")]
    assert len(entries) > 40
    for one in entries:
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*", one), one
    assert "://" not in text


@pytest.mark.parametrize("name", EXTRAS)
def test_what_is_pinned_is_what_the_package_asks_for_and_tests_run_with(
    name: str, locked: Mapping[str, Mapping[str, str]], licences: SimpleNamespace
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for text in [*project["dependencies"], *(one for extra in EXTRAS[name] for one in extras[extra])]:
        asked = Requirement(text)
        assert asked.specifier.contains(Version(locked[name][licences.plain(asked.name)])), text
    tested = licences.locked(ROOT / "constraints.txt")
    known = tested.keys() & locked[name].keys()
    assert {one: locked[name][one] for one in known} == {one: tested[one] for one in known}
    assert len(locked[name].keys() - known) < len(known) / 10  # what only other systems need


def test_nothing_is_missing_that_a_pinned_package_asks_for_here(
    locked: Mapping[str, Mapping[str, str]], licences: SimpleNamespace
) -> None:
    for name in locked["core"]:
        if licences.package(name) is None:
            continue
        for text in requires(name) or ():
            asked = Requirement(text)
            if asked.marker is None or asked.marker.evaluate({"extra": ""}):
                assert licences.plain(asked.name) in locked["core"], f"{name} asks for {text}"


def test_what_is_always_installed_is_permissive(
    locked: Mapping[str, Mapping[str, str]], licences: SimpleNamespace
) -> None:
    found = [one for name in locked["core"] if (one := licences.package(name)) is not None]
    assert len(found) > 40
    parts = {one.name: set(re.split(r" (?:AND|OR) ", one.licence.strip("()"))) for one in found}
    assert {name: licence for name, licence in parts.items() if not licence <= PERMISSIVE} == {}


def test_the_page_of_licences_says_what_the_packages_say(
    locked: Mapping[str, Mapping[str, str]], licences: SimpleNamespace
) -> None:
    text = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    told = {licences.plain(name): licence for name, licence in re.findall(r"^\| (\S+) \| (.+) \|$", text, re.MULTILINE)}
    for name in locked["full"]:
        one = licences.package(name)
        assert (
            (told.get(name) == one.licence) if one is not None else name in told or re.search(rf"[ ,]{name}[,.]", text)
        )
