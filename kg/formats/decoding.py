"""Letters out of bytes."""

from __future__ import annotations

import codecs

from kg.errors import KgError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ON_THE_WEB = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
"""What browsers take for what pages declare (WHATWG Encoding Standard)."""


def decoded(content: bytes, encoding: str) -> str:
    """Return a text of bytes.

    Raises:
        KgError: There is no such encoding, or the bytes are not in it.
    """
    try:
        return content.decode(_ON_THE_WEB.get(encoding.lower(), encoding))
    except LookupError:
        message = f"there is no encoding '{encoding}'"
        raise KgError(f"{message}; name one such as utf-8, windows-1251 or windows-1252 with --encoding") from None
    except UnicodeDecodeError as error:
        what = f"the byte 0x{content[error.start]:02X} is not {error.encoding.upper()}"
        remedy = "save the file with encoding UTF-8, or name its encoding, such as --encoding windows-1251"
        raise KgError(f"{what}; {remedy}") from None


def declared_by_mark(content: bytes) -> str:
    """Return the encoding that the mark at the beginning of a file stands for; nothing where there is none."""
    return next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "")
