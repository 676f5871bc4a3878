"""A made corpus of names, titles and words in many scripts and in both directions."""

from __future__ import annotations

from dataclasses import dataclass

from kg.dates import parse_date
from kg.model import Article, Attribution, Entity, Label
from kg.project import Project
from tests.support.made import actor, claim, made


@dataclass(frozen=True)
class Told:
    """What an article in one language tells: that one criticizes another, in the words of a sentence.

    Args:
        lang: The language.
        script: How the script is called, as Unicode calls it.
        title: Title of the article.
        who: Who criticizes.
        whom: Whom.
        sentence: The sentence.
    """

    lang: str
    script: str
    title: str
    who: str
    whom: str
    sentence: str


TOLD = (
    # a half-space (U+200C) stands in می‌کند and in گفت‌وگو
    Told("fa", "Arabic", "گفت‌وگو دشوار می‌شود", "ایران", "ترکیه", "ایران از ترکیه انتقاد می‌کند."),
    Told("ar", "Arabic", "خلاف حول السد", "مصر", "السودان", "مصر تنتقد السودان (NATO) في عام 2011."),
    Told("he", "Hebrew", "מחלוקת בגבול", "ישראל", "לבנון", "ישראל מבקרת את לבנון."),
    Told("zh", "CJK", "关税之争", "中国", "美国", "中国批评美国的关税政策。"),
    Told("ja", "CJK", "貿易をめぐる対立", "日本", "韓国", "日本は韓国を批判した。"),
    Told("ko", "Hangul", "국경 갈등", "한국", "북한", "한국은 북한을 비판했다."),
    Told("hi", "Devanagari", "सीमा विवाद", "भारत", "पाकिस्तान", "भारत ने पाकिस्तान की आलोचना की।"),
    Told("th", "Thai", "ข้อพิพาทชายแดน", "ประเทศไทย", "กัมพูชา", "ประเทศไทยวิจารณ์กัมพูชา"),
    Told("am", "Ethiopic", "የድንበር ውዝግብ", "ኢትዮጵያ", "ኤርትራ", "ኢትዮጵያ ኤርትራን ተቸች።"),
)


def in_many_scripts() -> Project:
    """Return a corpus of an article for each language, and a claim of a quoted source in each."""
    articles, entities, statements = [], [], []
    for told in TOLD:
        article = Article(
            id=told.lang,
            title=told.title,
            body=f"# {told.title}\n\n{told.sentence}\n\nAfter it: {told.whom}.\n",
            publisher=f"{told.who} Gazette",
            language=told.lang,
        )
        who, whom = (
            actor(f"{told.lang}-{role}", labels=(Label(text=text, lang=told.lang),))
            for role, text in (("who", told.who), ("whom", told.whom))
        )
        quoted = Attribution(sources=(whom.id,))
        statements += [
            claim("s1", who.id, "criticizes", whom.id, told.sentence, article, when=parse_date("2011")),
            claim("s2", whom.id, "meets", who.id, told.whom, article, attribution=quoted),
        ]
        articles.append(article)
        entities += [who, whom]
    return made(_sorted(entities), articles, statements, languages=tuple(one.lang for one in TOLD))


def _sorted(entities: list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda one: one.id)
