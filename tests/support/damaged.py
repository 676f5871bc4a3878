"""Files as chance would damage them."""

from __future__ import annotations

import random
from collections.abc import Iterator


def damaged(content: bytes, number: int, seed: int = 1) -> Iterator[bytes]:
    """Yield a file again and again, each time with some of its bytes changed, left out, doubled or cut off."""
    chance = random.Random(seed)
    for _ in range(number):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(changed) or 1)
            match chance.randrange(4):
                case 0:
                    changed[at : at + 1] = bytes([chance.randrange(256)])
                case 1:
                    del changed[at : at + chance.randint(1, 9)]
                case 2:
                    changed[at:at] = changed[at : at + chance.randint(1, 40)]
                case _:
                    changed[at : at + 1] = chance.choice([b'"', b"\x00", b"\xff", b"\n", b";", b"<", b"{", b"&"])
        yield bytes(changed[: chance.randrange(len(changed) or 1)] if chance.random() < 0.1 else changed)
