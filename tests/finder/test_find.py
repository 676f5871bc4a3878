"""From words to relations, in a vocabulary of a few relations."""

from __future__ import annotations

import string
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from unicodedata import normalize

import pytest
from snowballstemmer import stemmer

from kg.errors import KgError
from kg.finder import find, language_of
from kg.finder.words import stem
from kg.vocabulary import EntityType, Kind, RelationType, Vocabulary

_ENDS = ("ations", "ingly", "izers", "fulness", "ically", "ements", "ousness", "ivity")


def _type(id: str, broader: str | None = "Thing", *, abstract: bool = False) -> EntityType:
    return EntityType(id=id, label=id.lower(), definition="", broader=broader, abstract=abstract)


def _relation(id: str, label: str, **given: Any) -> RelationType:
    values: dict[str, Any] = {"definition": "", "kind": Kind.ACT, "subject": ("Actor",), "object": ("Actor",), **given}
    return RelationType(id=id, label=label, **values)


TYPES = [
    _type("Thing", None, abstract=True),
    _type("Actor", abstract=True),
    _type("Country", "Actor"),
    _type("Person", "Actor"),
    _type("Issue"),
]
RELATIONS = [
    _relation(
        "sues",
        "sues",
        inverse="sued by",
        cues={"en": ("sue*", "took … to court", "lawsuit*"), "de": ("verklag*",)},
        codes={"cameo": "115"},
    ),
    _relation("seeks", "seeks", object=("Thing",), definition="An actor tries to get it.", cues={"en": ("seek*",)}),
    _relation("visits", "visits", cues={"en": ("visit*",)}, object=("Actor", "Nothing"), codes={"cameo": "042"}),
    _relation(
        "fights", "fights", cues={"en": ("fought", "court martial*")}, codes={"cameo": "19", "plover": "ASSAULT"}
    ),
    _relation(
        "abducts",
        "abducts",
        broader="fights",
        object=("Person",),
        codes={"cameo": "181"},
        covers={"plover": ("ASSAULT/abduct",), "plover_0_5": ("KIDNAP",)},
        use="When somebody is carried off and held.",
        example="The rebels – abducts – a bishop",
    ),
    _relation("deeds", "does something to", abstract=True, cues={"en": ("visit*",)}, codes={"cameo": "20"}),
]
VOCABULARY = Vocabulary(types={one.id: one for one in TYPES}, roles={}, relations={one.id: one for one in RELATIONS})


def _first(words: str, **ends: str) -> str:
    return find(VOCABULARY, words, **ends)[0].relation


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("sued its neighbour", "sues"),
        ("took the old neighbour to court", "sues"),
        ("Took Its Neighbour To Court", "sues"),
        ("verklagte den Nachbarn", "sues"),
        ("will not be visiting the capital", "visits"),
        ("visits", "visits"),
        ("held by those who had carried him off", "abducts"),
    ],
)
def test_words_lead_to_a_relation(words: str, relation: str) -> None:
    assert _first(words) == relation


def test_more_than_five_words_are_too_many_for_a_gap() -> None:
    near = find(VOCABULARY, "took one two three four five to court")
    far = find(VOCABULARY, "took one two three four five six to court")
    cue = "cue “took … to court”"
    assert cue in near[0].why
    assert [one for one in far if cue in one.why] == []


def test_the_longer_cue_wins_over_the_shorter() -> None:
    """Both stand in the words; that of a visit stands first and is one word, that of a lawsuit is three."""
    assert _first("after the visit took it to court") == "sues"


@pytest.mark.parametrize(
    ("code", "relation"),
    [
        ("115", "sues"),
        ("CAMEO 115", "sues"),
        ("1153", "sues"),  # unknown: the nearest broader one
        ("ASSAULT", "fights"),
        ("ASSAULT/abduct", "abducts"),
        ("assault/abduct", "abducts"),
        ("ASSAULT/torture", "fights"),
        ("KIDNAP", "abducts"),
        ("20", "deeds"),
    ],
)
def test_codes_lead_to_their_relations(code: str, relation: str) -> None:
    found = find(VOCABULARY, code)
    assert [one.relation for one in found] == [relation]


@pytest.mark.parametrize("codes", ["042 115", "042, 115", "CAMEO 042 plover 115", "115 042"])
def test_several_codes_lead_to_the_relations_of_all(codes: str) -> None:
    assert {one.relation for one in find(VOCABULARY, codes)} == {"visits", "sues"}


def test_a_number_among_words_is_no_code() -> None:
    assert find(VOCABULARY, "killed 115") == ()


def test_a_code_says_whether_it_is_own_or_covered() -> None:
    assert find(VOCABULARY, "181")[0].why == ("its code is 181",)
    assert find(VOCABULARY, "KIDNAP")[0].why == ("it covers the code KIDNAP",)


def test_a_word_that_is_only_spelled_like_another_leads_nowhere() -> None:
    """``sees`` differs from ``seeks`` by a letter in five; ``seek`` is the same word."""
    assert find(VOCABULARY, "sofa") == ()
    assert _first("seek a loan") == "seeks"
    assert _first("abduts") == "abducts"


@pytest.mark.parametrize("words", ["visar", "ringrazia", "critica"])
def test_a_word_of_a_language_without_cues_that_begins_like_an_english_one_leads_nowhere(words: str) -> None:
    """Swedish, Italian and Spanish words, of which each begins as one word of a longer cue."""
    assert find(VOCABULARY, words) == ()


def test_names_are_english_so_words_of_another_language_are_no_misspelling_of_them() -> None:
    assert find(VOCABULARY, "abduts", language="fr") == ()


def test_an_inverse_label_changes_the_ends() -> None:
    found = find(VOCABULARY, "sued by", subject="Person", object="Country")[0]
    assert (found.relation, found.backwards, found.fits) == ("sues", True, True)


def test_ends_that_cannot_be_put_a_relation_behind_but_not_out() -> None:
    """Both cues count; an issue can be sought and not sued, so that what fits comes first."""
    words = "sued and seeks"
    assert _first(words) == "sues"
    found = find(VOCABULARY, words, object="Issue")
    assert [one.relation for one in found] == ["seeks", "sues"]
    assert "Issue cannot be its object" in found[1].why
    assert not found[1].fits


def test_a_type_that_only_groups_others_fits_where_a_narrower_one_does() -> None:
    assert find(VOCABULARY, "abducts", object="Actor")[0].fits
    assert not find(VOCABULARY, "abducts", object="Country")[0].fits


def test_no_object_fits_where_it_may_be_missing() -> None:
    assert find(VOCABULARY, "visits", object="Nothing")[0].fits
    assert not find(VOCABULARY, "sues", object="Nothing")[0].fits


def test_what_needs_no_object_comes_before_what_needs_one_where_there_is_none() -> None:
    words = "sued for peace and visited"
    assert _first(words) == "sues"
    assert _first(words, object="Nothing") == "visits"


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("took up arms", "take up arms"),
        ("has taken up arms", "take up arms"),
        ("taking up arms", "take up arms"),
        ("carries the day", "carry the day"),
        ("carried the day", "carry the day"),
        ("stopped the talks", "stop the talks"),
        ("stopping the talks", "stop the talks"),
        ("was banned", "be ban*"),
        ("sought a way out", "seek* … way out"),
    ],
)
def test_a_verb_in_a_cue_stands_for_all_its_forms(words: str, cue: str) -> None:
    vocabulary = VOCABULARY.model_copy(update={"relations": {"acts": _relation("acts", "acts", cues={"en": (cue,)})}})
    assert find(vocabulary, words)[0].why[0] == f"cue “{cue}”"


def test_a_form_of_a_verb_in_a_cue_stands_for_itself_alone() -> None:
    """``fought`` is the cue: what ``fight`` is said of may be a noun."""
    assert [one.relation for one in find(VOCABULARY, "fought")] == ["fights"]
    assert not any("cue" in reason for one in find(VOCABULARY, "a long fight") for reason in one.why)


def test_a_language_leaves_the_cues_of_others_out() -> None:
    assert find(VOCABULARY, "verklagte", language="en") == ()
    assert find(VOCABULARY, "verklagte", language="de")[0].relation == "sues"


def test_a_language_is_known_by_its_tag() -> None:
    assert language_of(VOCABULARY, "DE-at") == "de"
    with pytest.raises(KgError, match="no cues in the language 'xx'; it has: de, en"):
        language_of(VOCABULARY, "xx")


def test_letters_rule_languages_out() -> None:
    """In Russian *вызвал* is caused or summoned, in Belarusian *вызваліў* set free, which has an *ў*."""
    relations = [
        _relation("causes", "causes", cues={"ru": ("вызва*",)}),
        _relation("frees", "frees", cues={"be": ("вызвал*",)}),
    ]
    vocabulary = VOCABULARY.model_copy(update={"relations": {one.id: one for one in relations}})
    assert [one.relation for one in find(vocabulary, "вызваліў вязняў")] == ["frees"]
    assert [one.relation for one in find(vocabulary, "вызвал шторм")] == ["frees", "causes"]


def test_what_only_groups_others_is_not_found_by_words() -> None:
    assert [one.relation for one in find(VOCABULARY, "visited")] == ["visits"]


def test_the_own_example_of_a_relation_can_be_left_out() -> None:
    assert [one.relation for one in find(VOCABULARY, "a bishop")] == ["abducts"]
    assert find(VOCABULARY, "a bishop", leave_out=["abducts"]) == ()


def test_equal_questions_have_equal_answers() -> None:
    assert find(VOCABULARY, "visited the court") == find(VOCABULARY, "visited the court")


RANKED = VOCABULARY.model_copy(
    update={
        "relations": {
            one.id: one
            for one in [
                _relation("breaks", "breaks it", cues={"en": ("broke the truce",), "fr": ("romp* la trêve",)}),
                _relation("keeps", "keeps it", cues={"en": ("truce*",), "fr": ("pays",)}),
                _relation("pays", "pays", cues={"en": ("pays", "paid")}),
                _relation("opposes", "opposes", cues={"de": ("ist gegen",)}),
                _relation("flees", "flees", cues={"en": ("fled",)}),
            ]
        }
    }
)


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("broke the very shaky truce", "breaks"),  # two words more than the cue says
        ("the minister, who fled abroad, paid", "pays"),  # the main clause, though it stands later
        ("the minister paid a guide in the hills, who fled", "pays"),
        ("il va rompre la trêve", "breaks"),
    ],
)
def test_what_the_words_are_mainly_about_comes_first(words: str, relation: str) -> None:
    assert find(RANKED, words)[0].relation == relation


def test_a_cue_does_not_stretch_over_three_words_that_it_does_not_name() -> None:
    assert find(RANKED, "broke the very old shaky truce")[0].relation == "keeps"


def test_a_small_word_alone_finds_nothing() -> None:
    assert find(RANKED, "gegen") == ()


@pytest.mark.parametrize(("words", "language"), [("les routes du pays", None), ("pays", "fr")])
def test_an_english_word_is_not_read_into_french(words: str, language: str | None) -> None:
    found = find(RANKED, words, language=language)
    assert "cue “pays”" in {one.relation: one.why for one in found}["keeps"]
    assert [one.relation for one in found if "cue “pays”" in one.why] == ["keeps"]


def test_names_do_not_tell_the_language() -> None:
    """``Die`` and ``Müller`` stand in English texts too."""
    assert find(RANKED, "Müller paid Die Zeit")[0].relation == "pays"


def test_an_elided_article_is_no_part_of_a_word() -> None:
    relations = {"sanctions": _relation("sanctions", "sanctions", cues={"fr": ("embargo*",)})}
    vocabulary = VOCABULARY.model_copy(update={"relations": relations})
    assert "cue “embargo*”" in find(vocabulary, "décrète l’embargo")[0].why


@pytest.mark.parametrize(
    ("language", "cue", "words"),
    [
        ("ru", "тяжёл* бой", "тяжелый бой"),
        ("be", "увёў войскі", "ўвеў войскі"),
        ("fr", "manœuvre*", "des manoeuvres"),
        ("fr", "décrèt*", "il décrète"),  # each accent a character of its own
        ("be", "выклік*", "ў вы\u0301клік"),  # a mark of stress
        ("uk", "її полонен*", "її полонених"),
    ],
)
def test_letters_that_are_written_in_several_ways_are_one(language: str, cue: str, words: str) -> None:
    relations = {"acts": _relation("acts", "acts", cues={language: (cue,)})}
    vocabulary = VOCABULARY.model_copy(update={"relations": relations})
    for written in (words, normalize("NFD", words)):
        assert find(vocabulary, written)[0].why[0] == f"cue “{cue}”"


def test_words_are_stemmed_alike_by_several_threads_at_once() -> None:
    words = [
        f"{start}{middle}{end}" for start in ("ap", "de", "tr") for middle in string.ascii_lowercase for end in _ENDS
    ]
    alone = stemmer("english")
    expected = [alone.stemWord(word) for word in words]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(5):
            stem.cache_clear()
            with ThreadPoolExecutor(4) as pool:
                found = list(pool.map(lambda _: [stem(word) for word in words], range(4)))
            assert found == [expected] * 4
    finally:
        sys.setswitchinterval(interval)
