"""English verbs in all their forms: ``took`` and ``taking`` are ``take``, ``denied`` is ``deny``."""

from __future__ import annotations

from functools import cache

_IRREGULAR = """be am is are was were been being; have has had; do does did done; go went gone; say said; see saw seen;
    arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun;
    bend bent; bet; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
    bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came;
    creep crept; deal dealt; die dying; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten;
    fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown flies;
    forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
    forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given;
    grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known;
    lay laid; lead led; leap leapt; leave left; lend lent; lie lying; light lit; lose lost; make made; mean meant;
    meet met; mislead misled; overcome overcame; override overrode overridden; oversee oversaw overseen;
    overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt;
    repay repaid; retake retook retaken; ride rode ridden; ring rang rung; rise rose risen; run ran; seek sought;
    sell sold; send sent; shake shook shaken; shoot shot; show shown; shrink shrank shrunk; sing sang sung;
    sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sow sown; speak spoke spoken; speed sped;
    spend spent; spill spilt; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
    sting stung; stride strode; strike struck stricken; strive strove striven; swear swore sworn; sweep swept;
    swell swollen; swim swam; swing swung; take took taken; teach taught; tear tore torn; tell told;
    think thought; throw threw thrown; tie tying; tread trod trodden; undergo underwent undergone;
    undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven;
    weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung;
    write wrote written"""
"""Verbs whose forms no rule makes, each before its forms."""
_BASE = {form: line.split()[0] for line in _IRREGULAR.split(";") for form in line.split()}
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""))
_SHORTEST = 3
"""How many letters are left at least of a verb without its ending."""


@cache
def bases(word: str) -> tuple[str, ...]:
    """Return a word and the verbs of which it may be a form, whether there are such verbs or not."""
    found = [word, _BASE.get(word, word)]
    for ending, instead in _ENDINGS:
        rest = word.removesuffix(ending)
        if len(rest) + len(instead) >= _SHORTEST and rest != word:
            found.append(rest + instead)
            if len(rest) > _SHORTEST and rest[-1] == rest[-2]:
                found.append(rest[:-1])
    return tuple(dict.fromkeys(found))
