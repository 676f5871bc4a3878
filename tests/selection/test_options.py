"""Options are defined once: Python, help, completion and the command line have the same names, defaults and texts."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from datetime import date, datetime

import pytest

from kg.analysis import ANALYSES
from kg.errors import KgError
from kg.network.network import Network
from kg.project import Project
from kg.render.report import Report
from kg.selection.options import SelectionOptions, settings_of
from kg.selection.selection_parsing import parse_selection
from tests.places import FIRST
from tests.support.command import run_here


def flags(name: str) -> set[str]:
    setting = settings_of(SelectionOptions)[name]
    return {setting.option.flag or f"--{name.replace('_', '-')}"}


@pytest.mark.parametrize("method", [Project.network, Project.compare, Project.report])
def test_a_method_shows_every_option_to_help_and_completion(method: Callable[..., object]) -> None:
    shown = inspect.signature(method).parameters
    assert set(SelectionOptions.__annotations__) <= set(shown)
    for name, setting in settings_of(SelectionOptions).items():
        assert shown[name].kind is inspect.Parameter.KEYWORD_ONLY
        other = {"level": None} if method is Project.report else {}
        assert shown[name].default == other.get(name, setting.option.default)


def test_defaults_are_those_of_a_selection(first: Project) -> None:
    defaults = {name: setting.option.default for name, setting in settings_of(SelectionOptions).items()}
    assert parse_selection(first.backend, **defaults) == parse_selection(first.backend)


@pytest.mark.parametrize("command", ["network", "view", "report"])
def test_a_command_has_the_options_of_python_with_their_help(command: str) -> None:
    text = " ".join(re.sub(r"[│╭╮╰╯─]", " ", run_here(FIRST, command, "--help", width=300).out).split())
    lacking = {"report": {"modes", "certainties", "polarities", "min_degree", "self_loops"}, "view": {"min_degree"}}
    for name, setting in settings_of(SelectionOptions).items():
        if name not in lacking.get(command, set()):
            assert flags(name) <= set(text.split()) | set(re.split(r"[ ,/]", text)), name
            assert setting.option.help.split(":")[0] in text


@pytest.mark.parametrize("analysis", ANALYSES, ids=lambda one: one.name)
def test_an_analysis_has_the_same_options_in_python_and_as_a_command(first: Project, analysis: object) -> None:
    assert analysis in ANALYSES
    name, settings = analysis.name, analysis.settings
    text = run_here(FIRST, "analyse", name.replace("_", "-"), "--help", width=300).out
    shown = inspect.signature(getattr(first.analysis, name)).parameters
    assert set(shown) == set(settings)
    for one in settings.values():
        flag = one.name.upper() if one.option.is_argument else one.option.flag or f"--{one.name.replace('_', '-')}"
        assert flag.casefold() in text.casefold()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"lvel": "country"}, "there is no option 'lvel'; did you mean 'level'?"),
        ({"world": "everyone"}, "there is no option 'world'; did you mean 'according_to'?"),
        ({"quads": "conflict"}, "there is no option 'quads'; did you mean 'quad_classes'?"),
        ({"start": "2016"}, "there is no option 'start'; did you mean 'since'?"),
        ({"to": "2016"}, "there is no option 'to'; did you mean 'until'?"),
        ({"xyzzy": 1}, "there is no option 'xyzzy'; options are: level, according_to, "),
    ],
)
def test_an_unknown_option_is_a_sentence_with_a_proposal(
    first: Project, options: dict[str, object], sentence: str
) -> None:
    network: Callable[..., Network] = first.network
    report: Callable[..., Report] = first.report
    for call in (network, report):
        with pytest.raises(KgError) as caught:
            call(**options)
        assert str(caught.value).startswith(sentence)
    with pytest.raises(KgError, match="there is no option 'lvel'"):
        first.analysis.spirals(lvel="country")
    compare: Callable[..., object] = first.compare
    with pytest.raises(KgError, match="there is no option 'against'; did you mean 'compared_with'"):
        compare(against="everyone")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"min_weight": "2"}, "'min_weight' must be a whole number; it is '2'"),
        ({"min_weight": 0}, "'min_weight' must be 1 or more; it is 0"),
        ({"min_degree": True}, "'min_degree' must be a whole number; it is True"),
        ({"dated": 1}, "'dated' must be True or False; it is 1"),
        ({"level": 5}, "'level' must be a text or None; it is 5"),
        ({"since": 2016}, "'since' must be a text, a date or None; it is 2016"),
        ({"kinds": 5}, "give a name or a list of names, not 5"),
        ({"articles": [["a"]]}, "give a name or a list of names, not [['a']]"),
        ({"according_to": [None]}, "a viewpoint is a name or a list of names, not [None]"),
    ],
)
def test_a_value_of_another_type_is_a_sentence(first: Project, options: dict[str, object], sentence: str) -> None:
    calls: list[Callable[..., object]] = [first.network, first.report]
    for call in [*calls, *([] if options.keys() & {"min_weight", "min_degree"} else [first.analysis.discourse])]:
        with pytest.raises(KgError, match=re.escape(sentence)):
            call(**options)


def test_arguments_of_analyses_are_counted(first: Project) -> None:
    turning_points: Callable[..., object] = first.analysis.turning_points
    with pytest.raises(
        KgError, match=r"'other' \(another actor\) is missing; for example: turning_points\('Ukraine', 'Belarus'\)"
    ):
        turning_points("Ukraine")
    with pytest.raises(KgError, match="turning_points got 'one' twice"):
        turning_points("Ukraine", "Belarus", one="Poland")
    with pytest.raises(KgError, match="there is no option 'backend'"):
        first.analysis.spirals(backend=3)
    with pytest.raises(KgError, match="spirals takes no arguments by position"):
        first.analysis.spirals("Ukraine")


def test_a_caption_says_every_choice(first: Project) -> None:
    plain = str(first.network().selection)
    for choice in ({"dated": True}, {"min_degree": 1}, {"self_loops": True}, {"min_weight": 2}, {"inferred": False}):
        assert str(parse_selection(first.backend, **choice)) != plain
    day, moment = date(2016, 1, 1), datetime(2016, 1, 1, 12)
    assert parse_selection(first.backend, since=moment) == parse_selection(first.backend, since=day)


def test_a_minimum_that_leaves_nothing_is_named(first: Project) -> None:
    for choice in ({"min_degree": 99}, {"min_weight": 99}):
        assert first.network(**choice).why_empty() == "No tie reaches the minimum that was set; lower it."  # type: ignore[arg-type]


def test_help_explains_every_option(first: Project) -> None:
    for call in (first.network, first.compare, first.report):
        assert call.__doc__ is not None
        assert {name for name in SelectionOptions.__annotations__ if f"    {name}: " not in call.__doc__} == set()
    assert inspect.signature(first.report).parameters["level"].default is None
    assert inspect.signature(first.network).parameters["level"].default == "entity"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("network --world everyone", "there is no option --world; did you mean --according-to?"),
        ("network --quad conflict", "there is no option --quad; did you mean --quad-class?"),
        ("network --from 2016", "there is no option --from; did you mean --since?"),
        ("network --to West", "there is no option --to; did you mean --until?"),
        ("network --least 2", "there is no option --least; did you mean --min-weight?"),
        ("network --self-ties", "there is no option --self-ties; did you mean --self-loops?"),
        ("network --against NATO", "there is no option --against; did you mean --compared-with?"),
        ("view --anew", "there is no option --anew; did you mean --new-layout?"),
        ("analyse brokerage --by sector", "there is no option --by; did you mean --group-by?"),
        ("analyse spirals --least-acts 2", "there is no option --least-acts; did you mean --min-acts?"),
        ("network --levle country", "there is no option --levle; did you mean --level?"),
        ("network --zyzzy", "there is no option --zyzzy; see them with: "),
        ("bargains", "there is no command 'bargains'; did you mean: kg analyse bargains"),
        ("netwrok --level country", "there is no command 'netwrok'; did you mean: kg network"),
        ("analyse spiral", "there is no command 'spiral'; did you mean: kg analyse spirals"),
        ("zyzzy", "there is no command 'zyzzy'; see them with: kg --help"),
    ],
)
def test_an_old_or_mistyped_flag_is_a_sentence_with_a_proposal(arguments: str, sentence: str) -> None:
    done = run_here(FIRST, *arguments.split())
    assert done.status == 1
    assert sentence in done.err
    assert done.out == ""


def test_days_are_since_and_until_in_every_command_and_to_and_by_are_no_days() -> None:
    commands = ["network", "view", "report", *(f"analyse {one.name.replace('_', '-')}" for one in ANALYSES)]
    for command in commands:
        words = set(re.split(r"[\s│,]+", run_here(FIRST, *command.split(), "--help", width=200).out))
        assert {"--since", "--until"} <= words
        assert not {"--from", "--to", "--by"} & words


def test_options_are_given_by_name(first: Project) -> None:
    with pytest.raises(KgError, match="network takes options by name, such as level='country'"):
        first.network("country")  # type: ignore[call-arg]
    with pytest.raises(KgError, match="compare needs 'compared_with'"):
        first.compare(level="country")  # type: ignore[call-arg]
