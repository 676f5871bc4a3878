"""Archives that others made: members are read by name, within bounds, and nothing is ever unpacked onto the disk."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from kg.errors import KgError

_MOST_MEMBERS, _LARGEST, _ALL = 100_000, 500_000_000, 4_000_000_000
"""How many members an archive may have; how many bytes one, and all together, may come to."""
_HIGHEST_RATIO, _FROM = 200, 10_000_000
"""How many times as large as it is stored a member may be, from how many bytes on."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The day of all members that are written: the first that an archive can name."""
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


@contextmanager
def opened(path: Path, damaged: str = "this archive is damaged: {0}; export it anew") -> Iterator[zipfile.ZipFile]:
    """Open an archive for as long as it is read.

    Args:
        path: A ZIP file.
        damaged: What to say where it is none, with ``{0}`` for the reason.

    Raises:
        KgError: It is damaged, or larger than anything that a person made.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > _ALL:
                raise KgError(f"{path}: this archive is too large when unpacked, so it is not read")
            yield archive
    except OSError as error:
        raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None
    except _FAULTS as error:
        raise KgError(f"{path}: {damaged.format(error)}") from None


def member(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """Return what a member of an archive holds, by its name in whatever case; nothing where there is none.

    Args:
        archive: The archive.
        name: The name, with forward slashes.

    Raises:
        KgError: It is larger than anything that a person made.
    """
    found = next((one for one in archive.infolist() if one.filename.lower() == name.lower()), None)
    if found is None:
        return None
    _hold_to_bounds(archive, found)
    with archive.open(found) as stream:
        content = stream.read(found.file_size + 1)
    if len(content) > found.file_size:
        raise KgError(f"{archive.filename}: {name} is larger than the archive says, so it is not read")
    return content


def hold_to_bounds(archive: zipfile.ZipFile) -> None:
    """Refuse an archive that another library is to read, unless each of its members is what the archive says.

    Args:
        archive: The archive.

    Raises:
        KgError: A member is larger than anything that a person made, or is damaged, or is there twice.
    """
    members = archive.infolist()
    for one in members:
        _hold_to_bounds(archive, one)
    if len({one.filename.lower() for one in members}) < len(members) or archive.testzip():
        raise KgError(f"{archive.filename}: this archive is damaged; export it anew")


def _hold_to_bounds(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> None:
    if one.file_size > _LARGEST or (
        one.file_size > _FROM and one.file_size > _HIGHEST_RATIO * max(1, one.compress_size)
    ):
        raise KgError(f"{archive.filename}: {one.filename} is too large when unpacked, so it is not read")


def packed(members: Mapping[str, str]) -> bytes:
    """Return an archive of texts, the same bytes for the same texts.

    Args:
        members: The texts by their names in the archive.
    """
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()
