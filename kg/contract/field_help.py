"""What an editor shows of a field while one writes: a plain sentence each."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ANNOTATION", "CONFIG", "ENTITY", "LOCAL", "STATEMENT", "TERM"]

ANNOTATION: Mapping[str, str] = {
    "article": "Id of the article: the name of its file in data/articles, without its ending.",
    "coder": "Your id: the name of the folder this file lies in.",
    "coded": "Day of coding, e.g. 2026-11-24.",
    "local": "Unnamed and joint actors, which belong to this file only.",
    "statements": "The claims of the article, one block each.",
}

LOCAL: Mapping[str, str] = {
    "id": "A name in kebab-case, unique in this file.",
    "type": "Type of the entity.",
    "label": "The actor as the text has it.",
    "aliases": "Other names by which the statements of this file may call it.",
    "members": "Those it consists of, where they are known.",
    "note": "A remark.",
}

STATEMENT: Mapping[str, str] = {
    "id": 'A short name, unique in this file, e.g. s05. Other statements refer to it as "#s05".',
    "subject": 'Who or what the claim is about: an entity, a statement such as "#s12", or a list of joint actors.',
    "relation": "What is claimed between subject and object.",
    "object": 'The other side: an entity, a statement such as "#s12", or a list of those concerned jointly.',
    "mode": "Whether it happened (actual), or was attempted, intended, forecast or hypothetical.",
    "according_to": "Whose claim it is, where it is not the author's; 'A > B' when A reports that B says it.",
    "certainty": "How sure the source of the claim is.",
    "polarity": "Whether the source of the claim affirms or denies it.",
    "author_stance": "What the author makes of a claim that is somebody else's; only with according_to.",
    "when": "Time of what is claimed, in EDTF: 2017, 2017-10-02, 2008-22 (summer), XXXX-06-17, 2017-09/2017-10.",
    "ended": "true where it was so once and is no longer.",
    "act": "A label that all mentions of one act share.",
    "sums_up": 'Statements that this one generalises, such as "#s22".',
    "alternative_to": "A statement that this one is another reading of.",
    "inferred": "What the words do not say and you conclude, with the basis for it.",
    "quote": "The exact words of the article, found exactly once; with prefix and suffix, or as a list of segments.",
    "note": "A remark.",
    "translation": "The quote in another language.",
    "basis": "Why you conclude it.",
    "exact": "The words as printed.",
    "prefix": "Words directly before them.",
    "suffix": "Words directly after them.",
}

ENTITY: Mapping[str, str] = {
    "entities": "The entities of the corpus, one block each.",
    "id": "A name in kebab-case, written once and kept.",
    "type": "Type of the entity.",
    "label": "The name to show: a text, or one for each language, e.g. {en: Belarus, be: Беларусь}.",
    "aliases": "Other names it is found by: a list, or one for each language.",
    "wikidata": "Item in Wikidata, e.g. Q184.",
    "note": "A remark.",
    "background": "What is known of it from elsewhere; it serves rolling up.",
    "relation": "A state, such as part_of.",
    "object": "The entity it leads to.",
    "when": "Time it holds, in EDTF, e.g. 1994-07-20/..",
    "record": "Where this comes from.",
}

CONFIG: Mapping[str, str] = {
    "title": "Name of the corpus.",
    "base": "IRI that the IRIs of its articles, entities and statements begin with; it ends in / or # or :",
    "coder": "Id of the coder where none is named.",
    "languages": "Language tags; the first is that of labels without one.",
}

TERM: Mapping[str, str] = {
    "types": "Entity types by id, e.g. Ministry.",
    "roles": "Roles by id, e.g. in_exchange_for.",
    "relations": "Relations by id, e.g. offers_release.",
    "label": "The name people read.",
    "definition": "What the term means, in one or two plain sentences.",
    "example": "One use of it.",
    "broader": "The term that this one is a kind of.",
    "abstract": "true where the term only groups others.",
    "codes": "Notations in other schemes: cameo, plover, ftm; plover_score for PLOVER's score.",
    "maps_to": "Nearest terms of other vocabularies, e.g. org:memberOf.",
    "sector": "Part of society that entities of the type belong to; narrower types inherit it.",
    "takes": "What may fill the role.",
    "values": "The only texts that may fill the role.",
    "everywhere": "true where every relation may take the role without listing it.",
    "inverse": "The label read from object to subject.",
    "use": "When to choose the relation.",
    "avoid": "When not to, and what to choose then.",
    "kind": "What the relation reports; only actual acts enter counts of acts.",
    "subject": "Types allowed as subject, narrower ones included; Statement where a statement may stand.",
    "object": "Types allowed as object, narrower ones included; Statement where a statement may stand.",
    "symmetric": "true where 'A relation B' also says 'B relation A'.",
    "towards": "Where the counterparty is looked for, in order; [] for none.",
    "goldstein": "Published score of the act towards its counterparty, from -10 to 10.",
    "quad_class": "Verbal or material, cooperation or conflict.",
    "stance": "-1, 0 or 1 towards the object.",
    "function": "What analyses of bargains and spirals read it as.",
    "fulfils": "The relations of offers, such as offers_release, that a deed of this relation fulfils.",
    "order": "Whether what is stated lies before or after the other in time.",
    "rolls_up": "true where, in the background of an entity, the relation leads to what it belongs to.",
}
