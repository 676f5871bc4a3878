"""Reading ``corpus.yaml``: title, base IRI, default coder and languages of a corpus."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from kg.corpus.paths import CorpusPaths
from kg.corpus.rounds import Round
from kg.corpus.shape import Block, Flag, Id, Word, spelled, validate
from kg.corpus.text_file import away
from kg.corpus.yaml_file import YamlFile, read_yaml
from kg.errors import Problem

_TWO_LETTERS = re.compile(
    "aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|cu|cv|cy|da|de|"
    "dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|hu|hy|hz|ia|id|"
    "ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|"
    "lv|mg|mh|mi|mk|ml|mn|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|"
    "rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|"
    "tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu"
)
"""The languages that ISO 639-1 has codes for."""


def of_a_language(tag: str) -> str:
    """Refuse two letters that are no language, such as ``ua``, which is a country."""
    if len(code := tag.partition("-")[0]) == 2 and not _TWO_LETTERS.fullmatch(code):
        raise PydanticCustomError("language", "write the code of a language, such as en, uk or be")
    return tag


Language = Annotated[
    str,
    spelled(
        r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$",
        "write a language tag such as en, uk or be-tarask",
    ),
    AfterValidator(str.lower),
    AfterValidator(of_a_language),
]
"""A BCP 47 language tag, made small letters, e.g. ``en``, ``be-tarask`` or ``sr-latn-rs``."""

_PATH = r"([^\s<>\"{}|\\^`%/#?:]|%[0-9A-Fa-f]{2})+"
_BASE = spelled(
    rf"^(https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{{1,5}})?/({_PATH}/)*({_PATH}#)?|urn:({_PATH}:)+)$",
    "write an IRI that ends with / or #, e.g. https://example.org/my-corpus/",
)
_OURS = "https://w3id.org/actorgraph/ns"
_FALLBACK_BASE = "http://localhost/corpus/"


class Config(Block):
    """What ``corpus.yaml`` says: what a corpus says about itself.

    Args:
        title: Name of the corpus.
        base: IRI that the IRIs of its articles, entities and statements begin with.
        coder: Id of the coder where none is named.
        languages: BCP 47 tags; the first is that of labels without one.
        rounds: Who codes which articles without seeing what the others code, by id.
        log_times: Whether ``kg serve`` keeps on this machine how long each statement took.
    """

    title: Word
    base: Annotated[str, _BASE]
    coder: Id = "me"
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en",)
    rounds: dict[Id, Round] = {}
    log_times: Flag = False

    @field_validator("base")
    @classmethod
    def _base_of_ones_own(cls, base: str) -> str:
        if base.startswith(_OURS):
            raise PydanticCustomError("base", "it is the namespace of the shipped vocabulary; choose one of your own")
        return base


def read_config(paths: CorpusPaths) -> tuple[Config, list[Problem]]:
    """Return what ``corpus.yaml`` says; where it is faulty, a substitute with which the rest can be checked."""
    name = paths.name(paths.config)
    is_away = paths.leads_out(paths.config)
    file = YamlFile(name, "") if is_away else read_yaml(name, paths.config)
    config, problems = None, [away(name)] if is_away else file.problems
    if not problems:
        config, problems = validate(Config, file.data if file.data is not None else {}, file, [])
    return config or Config(title=paths.root.name.strip() or "corpus", base=_FALLBACK_BASE), problems
