"""Whether files say word for word what they said the last time, when all of it was placed: then nothing is to be done.

What they say is known by one digest of all records, the mapping and the version of kg. It is kept where every record
became something, so that what could not be placed is looked at each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from importlib.metadata import version

from kg.corpus.changes import Changes
from kg.formats.records import Record
from kg.importing.job import Import, Plan
from kg.importing.kept import ARTICLE, ENTITY, STATEMENT, WHOLE, Kept


class Said:
    """What files say, known by a digest as it passes by.

    Args:
        job: What the import is to be.
    """

    def __init__(self, job: Import) -> None:
        self._made = blake2b(digest_size=9)
        self._add((version("actorgraph"), job.mapping_text, job.coder, job.prefix))

    def passing(self, records: Iterable[Record]) -> Iterator[Record]:
        """Yield records, each as it comes."""
        for record in records:
            self._add(record)
            yield record

    def _add(self, value: object) -> None:
        self._made.update(repr(value).encode("utf-8", "surrogatepass"))

    def keep(self, plan: Plan) -> None:
        """Keep what the files say where a plan places all of it."""
        if plan.rejects or not plan.is_settled or len(plan.gone) > len(plan.removed):
            plan.kept.drop(WHOLE, "")
        else:
            number = plan.same + len(plan.new) + len(plan.replaced)
            plan.kept.keep(WHOLE, "", self._made.hexdigest(), str(number), "")

    def is_as_kept(self, kept: Kept) -> bool:
        """Return whether the files said the same the last time."""
        entry = kept.of(WHOLE, "")
        return entry is not None and entry.said == self._made.hexdigest()


def unchanged(job: Import, kept: Kept, records: Iterable[Record]) -> Plan | None:
    """Return the plan that changes nothing where files say what they said, and what became of it is there.

    Args:
        job: What the import is to be.
        kept: What became of the records the last time.
        records: What the files say.
    """
    is_there = all(one.at in job.corpus.article_files for one in kept.all(ARTICLE))
    if not is_there or any(one.at not in job.corpus.listed for one in kept.all(ENTITY)):
        return None
    said = Said(job)
    for _ in said.passing(records):
        pass
    if not said.is_as_kept(kept) or not all(job.corpus.has_statement(one.at) for one in kept.all(STATEMENT)):
        return None
    whole = kept.of(WHOLE, "")
    return Plan(Changes(job.corpus.paths), kept, same=int(whole.written or 0) if whole is not None else 0)
