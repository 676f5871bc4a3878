"""Names in a text: found by a word of theirs in any ending of the language, and in other scripts left alone."""

from __future__ import annotations

import pytest

from kg.corpus.named import TextNames

NAMED = {
    "Літва": "Прэзідэнт Літвы прыехаў у Мінск.",
    "Белоруссия": "Он живёт в Белоруссии.",
    "Київ": "У Києві мовчали.",
    "Рига": "У Ризі мовчали.",
    "Росія": "Переговори з Росією тривають.",
    "Litwa": "Rozmowy na Litwie trwają.",
    "Łukaszenka": "Rozmawiał z Łukaszenką.",
    "Deutschland": "Die deutsche Regierung schwieg.",
    "Müller": "Gespräche mit MÜLLERS Leuten.",
    "Belarus": "The Belarusian press was silent.",
    "Ministry of Defence": "Officials of the ministry came.",
    "IMF": "The IMF left.",
    "the US": "Talks in the US failed.",
    "Ελλάδα": "Η κυβέρνηση της Ελλάδας σιώπησε.",
    "Belarus, in no script of the text": "Беларускі ўрад маўчаў.",
    "東京": "東京都は黙っていた。",
}
NOT_NAMED = {
    "Polska": "The police of Lithuania kept silent.",
    "Egypt": "Lithuania kept silent.",
    "the US": "Russia is thus silent, and the West too.",
    "IMF": "The imfs of others.",
    "Літва": "Прэзідэнт Латвіі прыехаў у Мінск.",
}


@pytest.mark.parametrize("name", NAMED)
def test_a_name_is_found_in_any_ending(name: str) -> None:
    text = NAMED[name]
    assert TextNames(text).has([name], len(text))


@pytest.mark.parametrize("name", NOT_NAMED)
def test_another_word_is_no_name(name: str) -> None:
    text = NOT_NAMED[name]
    assert not TextNames(text).has([name], len(text))


def test_any_name_will_do_and_only_before_the_offset() -> None:
    text = "Vilnius spoke. Lithuania was silent."
    assert TextNames(text).has(["Lithuania", "Vilnius"], 8)
    assert not TextNames(text).has(["Lithuania"], 15)
    assert TextNames(text).has(["Lithuania"], 25)
