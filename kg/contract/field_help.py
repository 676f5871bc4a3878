"""The help that an editor shows for each field: one plain sentence."""

from __future__ import annotations

from collections.abc import Mapping

from kg.fields import FIELDS

ANNOTATION: Mapping[str, str] = {
    "article": "Id of the article: the name of its file in data/articles, without the extension.",
    "coder": "Your id: the name of the folder that this file is in.",
    "coded": "Day of coding, e.g. 2026-11-24.",
    "local": "Unnamed actors and groups of actors, which belong to this file only.",
    "statements": "The claims of the article, one block each.",
}

LOCAL: Mapping[str, str] = {
    "id": "A name in kebab-case, unique in this file.",
    "type": "Type of the entity.",
    "label": "The actor in the words of the text.",
    "aliases": "Other names that the statements of this file may use for it.",
    "members": "Its members, if they are known.",
    "denotes": 'The statement of this file that it is another name for, such as "#s05"; of several, jointly.',
    "note": "A remark.",
}

STATEMENT: Mapping[str, str] = {
    **{field.name: field.help for field in FIELDS if field.help},
    "exact": "The words as printed.",
    "prefix": "Words directly before them.",
    "suffix": "Words directly after them.",
    "start": "Where the words begin in an article whose text is not passed on, in letters from 0.",
    "end": "Where they end.",
    "sha256": "A hash of the words, by which kg attach knows them again.",
}

ENTITY: Mapping[str, str] = {
    "entities": "The entities of the corpus, one block each.",
    "id": "A name in kebab-case, written once and kept.",
    "type": "Type of the entity.",
    "label": "The name to show: one text, or one for each language, e.g. {en: Belarus, be: Беларусь}.",
    "aliases": "Other names for it: one list, or one for each language.",
    "identifiers": "What it is called in schemes of others, e.g. {wikidata: Q184, iso3: BLR}.",
    "attributes": "Facts that are shown and written into files of networks, e.g. {seats: 110, founded: 1990-07-27}.",
    "reliability": "How far to rely on it as a source (NATO AJP-2.1): A completely, B usually, C fairly, D not "
    "usually, E not at all, F: it cannot be judged.",
    "denotes": 'The statement that it is another name for, such as "editors/first-article#s05"; of several, jointly.',
    "plural": "Whether its name takes a plural verb, where the name misleads: true for 'the press corps', false for "
    "'the Athletics'.",
    "note": "A remark.",
    "background": "What is known about it from elsewhere; it serves rolling up.",
    "relation": "A state, such as part_of.",
    "object": "The other entity of the relation.",
    "when": "When it holds, in EDTF, e.g. 1994-07-20/..",
    "record": "The source of this information.",
}

CONFIG: Mapping[str, str] = {
    "title": "Name of the corpus.",
    "base": "Beginning of the IRIs of its articles, entities and statements; it ends in / or # or :",
    "coder": "Id of the coder if none is named.",
    "languages": "Language tags; labels without a tag are in the first language.",
    "rounds": "Rounds of coding by id: who codes which articles without seeing in kg serve what the others code.",
    "closed": "The day on which the round was closed; without it, the round is open.",
    "coders": "Ids of those who code the articles.",
    "articles": "Ids of articles.",
    "log_times": "true if kg serve shall keep in .kg, on this machine, how long each statement took.",
}

TERM: Mapping[str, str] = {
    "types": "Entity types by id, e.g. Ministry.",
    "roles": "Roles by id, e.g. in_exchange_for.",
    "relations": "Relations by id, e.g. offers_release.",
    "decisions": "What coders decided on relations by id, shipped ones included.",
    "day": "The day from which on it is coded so, e.g. 2026-11-20.",
    "text": "What was decided, in a sentence or two.",
    "label": "The name that users read.",
    "definition": "What the term means, in one or two plain sentences.",
    "example": "An example of its use.",
    "broader": "The broader term of which this is a kind.",
    "abstract": "true if the term only groups others.",
    "codes": "Codes in other schemes: cameo, plover, ftm; plover_score for PLOVER's score.",
    "covers": "Narrower codes of other schemes that the term stands for too, a list for each scheme.",
    "maps_to": "Nearest terms of other vocabularies, e.g. org:memberOf.",
    "sector": "The part of society that entities of the type belong to; narrower types inherit it.",
    "countryless": "true if entities of the type and of narrower ones rightly belong to no country.",
    "speaks_for_country": "false if its entities do not act for their country, unless they are parts of its state.",
    "one_body": "true if a proper name of the type or of narrower ones takes the verb for one: Nordhaven Lines pays.",
    "takes": "What may fill the role.",
    "values": "The texts to which the role is limited.",
    "everywhere": "true if every relation may take the role without listing it.",
    "words": "true if plain words in quotation marks may stand there instead of an entity.",
    "counts": "true if its numbers count people or votes: whole, and not below 0.",
    "cues": "Words of texts that point to it, by language: 'sue*' is all that begins so, '…' up to five words between.",
    "inverse": "The label that is read from object to subject.",
    "use": "When to choose the relation.",
    "avoid": "When not to choose it, and what to choose instead.",
    "kind": "What the relation reports; only actual acts are counted as acts.",
    "subject": "Types allowed as subject, including narrower ones; Statement if a statement is allowed.",
    "object": "Types allowed as object, including narrower ones; Statement if a statement is allowed, Nothing if none.",
    "symmetric": "true if 'A relation B' also means 'B relation A'.",
    "towards": "Where to look for the counterparty, in this order; [] for none.",
    "goldstein": "Published score of the act towards its counterparty, from -10 to 10.",
    "quad_class": "Of an act or a state: verbal or material, cooperation or conflict.",
    "joint": "The quad class that ties those who do it jointly, such as two states that hold one exercise.",
    "label_of_tie": "How an arrow reads whose end is not the object, by the rule that found its end.",
    "verb": "How it reads as the verb of a sentence, in the third person, where its label is no verb.",
    "stance": "Of what expresses a position: 1 for the object, -1 against it. Deeds, offers and talks have none.",
    "function": "What it is in analyses of bargains and spirals.",
    "fulfils": "The relations of offers, such as offers_release, that a deed of this relation fulfils.",
    "order": "Whether what is stated comes before or after the other in time.",
    "rolls_up": "true if the relation, in the background of an entity, leads to what it belongs to.",
}
