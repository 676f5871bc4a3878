"""Tables in files: CSV with any of the usual separators, and what Discourse Network Analyzer exports as an event list.

All cells are read as text, empty ones as missing; a column of whole numbers becomes numbers, other columns stay text.
"""

from __future__ import annotations

import csv
from pathlib import Path

import polars

from kg.errors import KgError
from kg.well_formed import unguarded

_SEPARATORS = (";", ",", "\t", "|")


def read_table(path: Path) -> polars.DataFrame:
    """Return a table with one row a statement.

    Args:
        path: A CSV file in UTF-8 whose first line names its columns; what separates them is what stands there most.

    Raises:
        KgError: The file cannot be read, has no columns, or a row is longer or shorter than the first; with its line.
    """
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            separator = max(_SEPARATORS, key=first.count)
            file.seek(0)
            reader = csv.reader(file, delimiter=separator, strict=True)
            header = _header(next(reader, []), path)
            rows = []
            line = reader.line_num + 1
            for cells in reader:
                if cells and len(cells) != len(header):
                    raise KgError(
                        f"{path}:{line}: this row has {len(cells)} cells, and the first row has {len(header)}; "
                        f"put texts with '{separator}' in quotation marks"
                    )
                if cells:
                    rows.append([unguarded(cell) if cell.strip() else None for cell in cells])
                line = reader.line_num + 1
    except UnicodeDecodeError:
        raise KgError(f"{path}:{line}: this is not UTF-8; save the table as CSV in UTF-8") from None
    except csv.Error as error:
        raise KgError(f"{path}:{line}: this is no CSV: {error}") from None
    except OSError as error:
        raise KgError(f"{path} cannot be read: {error.strerror or error}") from None
    columns = zip(*rows, strict=True) if rows else ([] for _ in header)
    return polars.DataFrame(
        [_typed(polars.Series(name, cells, dtype=polars.String)) for name, cells in zip(header, columns, strict=True)]
    )


def _header(cells: list[str], path: Path) -> list[str]:
    names = [cell.strip() for cell in cells]
    if not any(names):
        raise KgError(f"{path}:1: the first line names no columns")
    for name in names:
        if names.count(name) > 1:
            raise KgError(f"{path}:1: two columns are called '{name}'; give one another name")
    return names


def _typed(column: polars.Series) -> polars.Series:
    """Return whole numbers as numbers, such as positions; a column with anything else in it as it is."""
    numbers = column.str.strip_chars().cast(polars.Int64, strict=False)
    return numbers if column.null_count() < len(column) and numbers.null_count() == column.null_count() else column
