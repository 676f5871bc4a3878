"""From what a coder writes to statements: names, references, roles, dates and quotes, in all forms they may have."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from kg.arguments import DateValue, EntityRef, NumberValue, StatementRef, TextValue
from kg.corpus.corpus import Corpus
from kg.dates import parse_date
from kg.model import Attribution, Certainty, Mode, Polarity, Stance, Statement
from kg.table.from_statements import statement_table

HEAD = "article: harbour-offer\ncoder: boris\n"
NFD = "NFD"


@pytest.fixture
def annotate(corpus_folder: Path, read: Callable[[Path], Corpus]) -> Callable[..., Corpus]:
    """Read the good corpus with one more annotation file, which must give no problem."""

    def add(content: str | bytes, path: str = "boris/harbour-offer") -> Corpus:
        file = corpus_folder / "data" / "annotations" / f"{path}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        corpus = read(corpus_folder)
        assert [str(problem) for problem in corpus.problems] == []
        return corpus

    return add


@pytest.fixture
def state(annotate: Callable[..., Corpus]) -> Callable[..., Statement]:
    """Read one statement: the lines of its block; what is not given is that Norland harms the fishermen."""

    def one(*lines: str, local: str = "") -> Statement:
        plain = {"subject": "Norland", "relation": "harms", "object": "fishermen", "quote": "Norland did release"}
        given = {line.split(":")[0] for line in lines}
        block = [*lines, *(f"{key}: {value}" for key, value in plain.items() if key not in given)]
        text = HEAD + local + "statements:\n  - id: s01\n" + "".join(f"    {line}\n" for line in block)
        return annotate(text).statement("boris/harbour-offer#s01")

    return one


def words(corpus: Corpus, statement: Statement) -> list[str]:
    body = corpus.articles[statement.article].body
    return [body[segment.start : segment.end] for segment in statement.quote.segments]


def test_what_a_block_leaves_out_has_the_defaults_of_the_model(state: Callable[..., Statement]) -> None:
    statement = state()
    assert statement.key == "boris/harbour-offer#s01"
    assert (statement.subject, statement.object) == (EntityRef(entity="norland"), EntityRef(entity="fishermen"))
    assert statement.attribution == Attribution()
    assert statement.attribution.source is None
    assert (statement.mode, statement.ended, statement.headline) == (Mode.ACTUAL, False, False)
    assert (statement.when, statement.act, statement.inferred, statement.time) == (None, None, None, None)
    assert (statement.roles, statement.sums_up, statement.alternative_to) == ((), (), ())


def test_attribution_and_mode_are_kept_as_written(state: Callable[..., Statement]) -> None:
    statement = state(
        "according_to: the ministry",
        "certainty: possible",
        "polarity: denied",
        "author_stance: rejects",
        "mode: forecast",
    )
    assert statement.attribution == Attribution(
        sources=("defence-ministry",),
        certainty=Certainty.POSSIBLE,
        polarity=Polarity.DENIED,
        author_stance=Stance.REJECTS,
    )
    assert statement.mode is Mode.FORECAST


def test_of_a_chain_of_sources_the_last_makes_the_claim(state: Callable[..., Statement]) -> None:
    statement = state("according_to: the Gazette >  Berg>the ministry")
    assert statement.attribution.sources == ("gazette", "berg", "defence-ministry")
    assert statement.attribution.source == "defence-ministry"


def test_joint_subjects_are_a_local_group_with_those_members(annotate: Callable[..., Corpus]) -> None:
    corpus = annotate(
        HEAD + "statements:\n  - {id: s01, subject: [Sudland, Norland], relation: harms, object: fishermen,\n"
        "     quote: Norland did release}\n"
        "  - {id: s02, subject: [Norland, Sudland], relation: harms, object: [Berg], quote: Norland did release}\n"
    )
    one, other = (corpus.statement(f"boris/harbour-offer#s0{n}") for n in (1, 2))
    assert one.subject == other.subject == EntityRef(entity="boris/harbour-offer/norland+sudland")
    group = corpus.entities["boris/harbour-offer/norland+sudland"]
    assert (group.type, group.members, group.local) == ("Group", ("norland", "sudland"), True)
    assert group.label == "Norland and Sudland"
    assert other.object == EntityRef(entity="berg")


def test_local_entities_belong_to_their_file_and_may_have_members_and_aliases(state: Callable[..., Statement]) -> None:
    local = (
        "local:\n  - {id: both, type: Group, label: both states, members: [crew, Sudland]}\n"
        "  - {id: crew, type: Troops, label: the crew, aliases: [sailors, the men]}\n"
    )
    statement = state("subject: both states", "object: the men", "note: a state supports its own crew", local=local)
    assert statement.subject == EntityRef(entity="boris/harbour-offer/both")
    assert statement.object == EntityRef(entity="boris/harbour-offer/crew")


def test_references_are_short_within_a_file_and_longer_beyond_it(annotate: Callable[..., Corpus]) -> None:
    corpus = annotate(
        HEAD + "statements:\n"
        '  - {id: s01, subject: "#s02", relation: causes, object: "boris/harbour-offer#s02", quote: set a precedent}\n'
        '  - {id: s02, subject: Norland, relation: criticizes, object: "anna/storm-drill#s01", quote: a precedent}\n'
    )
    statement = corpus.statement("boris/harbour-offer#s01")
    assert statement.subject == statement.object == StatementRef(statement="boris/harbour-offer#s02")
    assert corpus.statement("boris/harbour-offer#s02").object == StatementRef(statement="anna/storm-drill#s01")


def test_references_may_stand_in_roles_and_lists(state: Callable[..., Statement]) -> None:
    statement = state(
        'about: "anna/harbour-offer#s06"',
        'sums_up: ["anna/harbour-offer#s02", "anna/harbour-offer#s01"]',
        'alternative_to: "anna/harbour-offer#s08"',
        'provided: ["anna/harbour-offer#s02", Storm-9]',
    )
    assert statement.role("about") == (StatementRef(statement="anna/harbour-offer#s06"),)
    assert statement.sums_up == ("anna/harbour-offer#s01", "anna/harbour-offer#s02")
    assert statement.alternative_to == ("anna/harbour-offer#s08",)
    assert set(statement.role("provided")) == {
        StatementRef(statement="anna/harbour-offer#s02"),
        EntityRef(entity="storm-9"),
    }


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1200", "1200"),
        ('"1,200"', "1200"),
        ("100,000", "100000"),
        ('"1\u00a0200"', "1200"),
        ("1,234,567.5", "1234567.5"),
        ("-3", "-3"),
        ("0.5", "0.5"),
    ],
)
def test_a_quantity_may_be_a_number_with_thousands_set_off(
    state: Callable[..., Statement], written: str, number: str
) -> None:
    assert state(f"quantity: {written}").role("quantity") == (NumberValue(number=Decimal(number)),)


@pytest.mark.parametrize("text", ["some hundreds", "1,5", "12,34", "1.2.3", "Infinity", "half"])
def test_a_quantity_that_is_no_number_is_kept_in_its_words(state: Callable[..., Statement], text: str) -> None:
    assert state(f"quantity: {text}").role("quantity") == (TextValue(text=text),)


@pytest.mark.parametrize("text", ["NaN", "1_000", "true"])
def test_what_other_programs_write_for_numbers_is_kept_in_quotation_marks(
    state: Callable[..., Statement], text: str
) -> None:
    assert state(f'quantity: "{text}"').role("quantity") == (TextValue(text=text),)


def test_a_role_of_order_takes_a_date_a_statement_or_an_event(state: Callable[..., Statement]) -> None:
    statement = state('after: [2011-06, "anna/harbour-offer#s06", Storm-9]')
    assert set(statement.role("after")) == {
        DateValue(date=parse_date("2011-06")),
        StatementRef(statement="anna/harbour-offer#s06"),
        EntityRef(entity="storm-9"),
    }


def test_a_role_of_names_or_words_takes_the_name_where_there_is_one(state: Callable[..., Statement]) -> None:
    statement = state("scope: [Storm-9, along the coast]")
    assert set(statement.role("scope")) == {EntityRef(entity="storm-9"), TextValue(text="along the coast")}


def test_roles_are_sorted_and_what_is_written_twice_stands_once(state: Callable[..., Statement]) -> None:
    statement = state("relation: criticizes", "to: [Sudland, gazette, Sudland]", "about: talks")
    assert [value.role for value in statement.roles] == ["about", "to", "to"]
    assert statement.role("to") == (EntityRef(entity="gazette"), EntityRef(entity="sudland"))


def test_dates_as_stated_and_as_concluded_are_kept_apart(state: Callable[..., Statement]) -> None:
    statement = state("when: XXXX-06-03", 'inferred: {when: 2011-06-03, basis: "the year of the article"}')
    assert statement.when == parse_date("XXXX-06-03")
    assert statement.inferred is not None
    assert statement.inferred.when == statement.time == parse_date("2011-06-03")
    assert statement.inferred.fields == ()
    assert statement.inferred.basis == "the year of the article"


def test_what_is_concluded_stands_in_the_statement_and_is_marked(state: Callable[..., Statement]) -> None:
    statement = state(
        "relation: criticizes", 'inferred: {to: Sudland, according_to: gazette, at: [Storm-9], basis: "who else"}'
    )
    assert statement.role("to") == (EntityRef(entity="sudland"),)
    assert statement.attribution.sources == ("gazette",)
    assert statement.inferred is not None
    assert statement.inferred.fields == ("according_to", "at", "to")


def test_a_quote_is_anchored_across_line_ends(annotate: Callable[..., Corpus], read: Callable[[Path], Corpus]) -> None:
    corpus = annotate(
        HEAD + "statements:\n  - id: s01\n    subject: Berg\n    relation: offers\n    object: talks\n"
        "    quote: in exchange for   talks\n      on the harbour\n"
    )
    statement = corpus.statement("boris/harbour-offer#s01")
    assert words(corpus, statement) == ["in exchange for\ntalks on the harbour"]
    assert statement.quote.exact == "in exchange for talks on the harbour"


def test_a_quote_reaches_from_its_first_segment_to_its_last(annotate: Callable[..., Corpus]) -> None:
    corpus = annotate(
        HEAD + "statements:\n  - id: s01\n    subject: Berg\n    relation: offers\n    object: talks\n"
        "    quote: [{exact: offered, prefix: President Anna Berg}, provided that the blockade ends]\n"
    )
    statement = corpus.statement("boris/harbour-offer#s01")
    assert words(corpus, statement) == ["offered", "provided that the blockade ends"]
    assert statement.quote.exact == "offered […] provided that the blockade ends"
    assert statement.quote.start == statement.quote.segments[0].start
    assert statement.quote.end == statement.quote.segments[1].end


def test_a_quote_in_the_first_line_of_the_article_stands_in_the_headline(state: Callable[..., Statement]) -> None:
    assert state("quote: Berg offers to free the fishermen").headline is True


@pytest.mark.parametrize("quote", ["[free the fishermen, They will go home]", "free the fishermen President Anna Berg"])
def test_a_quote_with_words_of_the_headline_stands_in_it(state: Callable[..., Statement], quote: str) -> None:
    assert state(f"quote: {quote}").headline is True


def test_composed_words_are_found_in_a_decomposed_article(read: Callable[[Path], Corpus], good: Path) -> None:
    corpus = read(good)
    statement = corpus.statement("anna/storm-drill#s03")
    (found,) = words(corpus, statement)
    assert found != unicodedata.normalize("NFC", found)
    assert " ".join(unicodedata.normalize("NFC", found).split()) == "Урад Нарландыі двойчы асудзіў манеўры ў Нордхавене"


STATEMENT = HEAD + "statements:\n  - id: s01\n    subject: Norland\n    relation: harms\n    object: рыбакі\n"
WITH_QUOTE = STATEMENT + "    quote: Norland did release\n"


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + WITH_QUOTE.encode(),
        WITH_QUOTE.replace("\n", "\r\n").encode(),
        WITH_QUOTE.replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + WITH_QUOTE.replace("\n", "\r\n").encode(),
        unicodedata.normalize("NFD", WITH_QUOTE).encode(),
        ("---\n" + WITH_QUOTE + "...\n").encode(),
        WITH_QUOTE.rstrip().encode(),
    ],
    ids=["bom", "crlf", "cr", "bom-crlf", "nfd", "marked-document", "no-end-of-line"],
)
def test_the_form_of_a_file_makes_no_difference(annotate: Callable[..., Corpus], content: bytes) -> None:
    plain = annotate(WITH_QUOTE).statement("boris/harbour-offer#s01")
    assert annotate(content).statement("boris/harbour-offer#s01") == plain


def test_ids_of_coders_entities_statements_and_acts_may_be_of_any_script(
    annotate: Callable[..., Corpus],
) -> None:
    corpus = annotate(
        "article: storm-drill\ncoder: ганна-к\nlocal:\n  - {id: экіпаж, type: Troops, label: маракі}\nstatements:\n"
        "  - {id: с01, subject: экіпаж, relation: criticizes, object: флот, act: крытыка-1, quote: ў Нордхавене}\n"
        '  - {id: с02, subject: флот, relation: criticizes, object: "#с01", quote: манеўры ў Нордхавене}\n',
        path="ганна-к/storm-drill",
    )
    assert corpus.statement("с02").object == StatementRef(statement="ганна-к/storm-drill#с01")
    assert corpus.statement("с01").subject == EntityRef(entity="ганна-к/storm-drill/экіпаж")


def test_decomposed_ids_and_file_names_lead_to_composed_ones(annotate: Callable[..., Corpus]) -> None:
    """The letters й and ў have two forms; a coder's keyboard and file system may give either."""
    text = unicodedata.normalize(
        "NFD",
        "article: storm-drill\ncoder: андрэй\nstatements:\n"
        "  - {id: заўвага, subject: флот, relation: criticizes, object: Norland, quote: манеўры ў Нордхавене}\n",
    )
    text += '  - {id: s02, subject: Norland, relation: criticizes, object: "#заўвага", quote: манеўры ў Нордхавене}\n'
    corpus = annotate(text, path=unicodedata.normalize("NFD", "андрэй") + "/storm-drill")
    assert corpus.statement("андрэй/storm-drill#s02").object == StatementRef(statement="андрэй/storm-drill#заўвага")


def test_faults_between_statements_are_placed_in_files_with_decomposed_names(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    folder = corpus_folder / "data" / "annotations" / unicodedata.normalize("NFD", "андрэй")
    folder.mkdir()
    (folder / "storm-drill.yaml").write_text(
        "article: storm-drill\ncoder: андрэй\nstatements:\n"
        '  - {id: s01, subject: Norland, relation: criticizes, object: "#s9", quote: манеўры ў Нордхавене}\n',
        encoding="utf-8",
    )
    (problem,) = read(corpus_folder).problems
    assert (problem.code, problem.line) == ("dangling-reference", 4)


def test_a_decomposed_id_of_an_entity_is_found_by_its_composed_name(
    corpus_folder: Path, annotate: Callable[..., Corpus]
) -> None:
    entities = corpus_folder / "data" / "entities.yaml"
    block = unicodedata.normalize("NFD", "  - {id: зборшчык-йод, type: Person, label: Йод}\n")
    entities.write_text(entities.read_text(encoding="utf-8") + block, encoding="utf-8")
    corpus = annotate(WITH_QUOTE.replace("Norland\n", "зборшчык-йод\n", 1))
    assert corpus.statement("boris/harbour-offer#s01").subject == EntityRef(entity="зборшчык-йод")


def test_a_faulty_statement_is_left_out_and_counted_and_the_others_stay(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    file = corpus_folder / "data" / "annotations" / "boris" / "harbour-offer.yaml"
    file.parent.mkdir()
    blocks = [
        "{id: s01, subject: Norland, relation: harms, object: fishermen, quote: Norland did release}",
        "{id: s02, subject: Nobody, relation: harms, object: fishermen, quote: Norland did release}",
        "{id: s03, subject: Norland, relation: harms, object: fishermen}",
        "{id: s01, subject: Norland, relation: harms, object: fishermen, quote: Norland did release}",
        '{id: s05, subject: Norland, relation: harms, object: "#s02", quote: Norland did release}',
        '{id: s06, subject: Norland, relation: harms, object: "#s01", quote: Norland did release}',
    ]
    file.write_text(HEAD + "statements:\n" + "".join(f"  - {block}\n" for block in blocks), encoding="utf-8")
    corpus = read(corpus_folder)
    own = [statement.id for statement in corpus.statements() if statement.coder == "boris"]
    assert own == ["s01", "s06"]
    assert corpus.left_out == 4
    assert [problem.line for problem in corpus.problems] == [5, 6, 7, 8]


def test_a_warning_leaves_nothing_out(corpus_folder: Path, read: Callable[[Path], Corpus]) -> None:
    file = corpus_folder / "data" / "annotations" / "anna" / "harbour-offer.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("when: 2008-22", "when: 2018-22"), encoding="utf-8")
    corpus = read(corpus_folder)
    # it is a precedent of an act of 2011, too
    assert [problem.code for problem in corpus.problems] == ["after-publication", "order-against-dates"]
    assert corpus.left_out == 0
    assert corpus.statement("anna/harbour-offer#s06").when == parse_date("2018-22")


@pytest.mark.parametrize("mode", ["intended", "forecast", "hypothetical", "attempted"])
def test_what_has_not_happened_may_lie_after_the_publication(state: Callable[..., Statement], mode: str) -> None:
    assert state("when: 2030", f"mode: {mode}").when == parse_date("2030")


def test_what_may_have_happened_before_the_publication_is_no_warning(state: Callable[..., Statement]) -> None:
    assert state("when: 2011-06-30").when == parse_date("2011-06-30")
    assert state("when: 2011/2012").when == parse_date("2011/2012")
    assert state("when: XXXX-12-24").when == parse_date("XXXX-12-24")


def test_things_may_be_joint_objects_where_each_of_them_may_be_one(annotate: Callable[..., Corpus]) -> None:
    corpus = annotate(
        HEAD + "statements:\n  - id: s01\n    subject: Berg\n    relation: offers\n"
        "    object: [talks on the harbour, strong]\n    to: Sudland\n    quote: They will go home\n"
    )
    statement = corpus.statement("boris/harbour-offer#s01")
    assert statement.object == EntityRef(entity="boris/harbour-offer/strong+talks")
    table = statement_table(corpus).filter(statement=statement.key)
    assert table["counterparties"].to_list() == [["sudland"]]


def test_who_hears_of_a_claim_may_be_its_source_when_they_do_no_more_than_hold_it(
    state: Callable[..., Statement],
) -> None:
    """A held claim about oneself is no speech act: Norland says that Norland harms the fishermen."""
    assert state("according_to: Norland").attribution.source == "norland"


def test_an_empty_annotation_file_has_no_statements(annotate: Callable[..., Corpus]) -> None:
    corpus = annotate(HEAD + "coded: 2026-11-24\nlocal:\nstatements:\n")
    (boris,) = (annotation for annotation in corpus.annotations.values() if annotation.coder == "boris")
    assert (boris.statements, boris.local) == ((), ())
    assert str(boris.coded) == "2026-11-24"


@pytest.mark.parametrize("first", ["{at}", "{back}"])
def test_groups_within_groups_are_read_however_deep_and_shared(annotate: Callable[..., Corpus], first: str) -> None:
    deep, local = 1200, ["local:\n"]
    for at in range(deep):
        n = at if first == "{at}" else deep - 1 - at
        shared = [f"a{n + 1}", f"b{n + 1}"] if n < deep - 1 else ["Norland", "Sudland"]
        local += [f"  - {{id: {s}{n}, type: Group, label: {s}, members: [{', '.join(shared)}]}}\n" for s in "ab"]
    block = "  - {id: s01, subject: a0, relation: harms, object: fishermen, quote: Norland did release}\n"
    corpus = annotate(HEAD + "".join(local) + "statements:\n" + block)
    assert corpus.statement("boris/harbour-offer#s01").subject == EntityRef(entity="boris/harbour-offer/a0")


def test_a_coder_with_a_blank_is_refused_before_an_iri_is_made_of_it(
    corpus_folder: Path, codes: Callable[[Path], list[str]]
) -> None:
    file = corpus_folder / "data" / "annotations" / "Anna K" / "harbour-offer.yaml"
    file.parent.mkdir()
    file.write_text("article: harbour-offer\ncoder: Anna K\nstatements: []\n", encoding="utf-8")
    assert codes(corpus_folder) == ["bad-value"]
