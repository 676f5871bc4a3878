"""Reading a whole corpus into memory: every file once, every problem of every file."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from kg.corpus.article_checks import Head, check_heads
from kg.corpus.corpus import Corpus
from kg.corpus.corpus_checks import check_acts, find_faults, references_of, unused_entities, used_entities
from kg.corpus.decisions import problems_of_examples
from kg.corpus.paths import ADDED, CorpusPaths, annotation_name, article_id, other_form
from kg.corpus.progress_file import problems_of_progress
from kg.corpus.reader import ParsedAnnotation, Reader
from kg.corpus.rounds import problems_of_rounds
from kg.corpus.settings import Settings, read_settings
from kg.corpus.statement_checks import Fault
from kg.corpus.text_file import CONTROL, away, control_in_text, place_of, read_text
from kg.corpus.time_checks import check_times
from kg.corpus.yaml_file import read_yaml
from kg.errors import Problem, Problems, Severity
from kg.model import Annotation, Article, denoted_by
from kg.phrases import listed


def read_names(paths: CorpusPaths) -> Corpus:
    """Return a corpus with its settings, its vocabulary and its listed entities alone; no other file is read."""
    settings = read_settings(paths)
    return Corpus(paths, settings.config, settings.vocabulary, {}, settings.listed, {}, Problems(settings.problems), 0)


def read_corpus(paths: CorpusPaths, *, errors_only: bool = False) -> Corpus:
    """Return a corpus with all that is wrong with its files.

    Statements with errors are left out, and so is whatever refers to them; a file that is no YAML is left out whole.

    Args:
        paths: Its files.
        errors_only: Whether warnings need not be looked for.
    """
    reader = Reader(paths, read_settings(paths), errors_only=errors_only)
    articles = {path: reader.article(path) for path in paths.article_files()}
    known = {article.id: article for article, _ in articles.values() if article is not None}
    ids = dict.fromkeys(map(article_id, articles))
    parsed = {path: reader.annotation(path, known.get, ids) for path in paths.annotation_files()}
    return put_together(reader, articles, parsed, errors_only=errors_only)


def put_together(
    reader: Reader,
    articles: Mapping[Path, tuple[Article | None, Sequence[Problem]]],
    parsed: Mapping[Path, ParsedAnnotation],
    *,
    errors_only: bool = False,
) -> Corpus:
    """Return the corpus that files make that were read one by one.

    Args:
        reader: What read them.
        articles: What each article file gave, in the order of :meth:`CorpusPaths.article_files`.
        parsed: What each annotation file gave, in the order of :meth:`CorpusPaths.annotation_files`.
        errors_only: Whether warnings need not be looked for.
    """
    paths, settings = reader.paths, reader.settings
    known = {article.id: article for article, _ in articles.values() if article is not None}
    heads = [Head.of(article, paths.name(path)) for path, (article, _) in articles.items() if article is not None]
    problems = [*settings.problems, *chain.from_iterable(of_article for _, of_article in articles.values())]
    problems += check_heads(heads, paths.root)
    problems += chain.from_iterable(one.problems for one in parsed.values())
    names = {path: annotation_name(paths.name(path)) for path in parsed}
    files = {names[path]: path for path, one in parsed.items() if one.annotation is not None}
    read = {names[path]: one.annotation for path, one in parsed.items() if one.annotation is not None}
    faults, annotations, unfit = _between_statements(read, settings, known)
    if errors_only:  # to place a fault, its file is read once more
        faults = [(key, fault) for key, fault in faults if fault.severity is Severity.ERROR]
    problems += reader.without_following(problem for _, problem in reader.placed(files, faults))
    left_out = unfit + sum(one.left_out for one in parsed.values())
    keys = [one.key for annotation in annotations.values() for one in annotation.statements]
    problems += problems_of_denoted(paths, settings, keys)
    problems += problems_of_examples(settings.vocabulary, keys)
    if settings.config.rounds:
        file = read_yaml(paths.name(paths.config), paths.config)
        problems += problems_of_rounds(file, settings.config.rounds, dict.fromkeys(map(article_id, articles)))
    of_files, unreadable = problems_of_files(paths)
    problems += of_files
    problems += problems_of_progress(paths, known.get, map(article_id, articles))
    if not (left_out or unreadable or any(one.unread for one in parsed.values())):
        used = {id for annotation in annotations.values() for id in used_entities(annotation)}
        problems += problems_of_unused(paths, settings, used)
    return Corpus(
        paths=paths,
        config=settings.config,
        vocabulary=settings.vocabulary,
        articles=known,
        listed=settings.listed,
        annotations=annotations,
        problems=Problems(sorted(dict.fromkeys(problems))),
        left_out=left_out,
    )


def _between_statements(
    annotations: Mapping[str, Annotation], settings: Settings, articles: Mapping[str, Article]
) -> tuple[list[tuple[str, Fault]], dict[str, Annotation], int]:
    """Return what is wrong between statements, annotations without those that do not fit, and how many these are."""
    statements = {one.key: one for annotation in annotations.values() for one in annotation.statements}
    local = {one.id: one for annotation in annotations.values() for one in annotation.local}
    entities = {**settings.listed, **local}
    references = {key: references_of(one, settings.vocabulary, entities) for key, one in statements.items()}
    of_acts = check_acts(statements.values(), settings.vocabulary, entities, statements.get)
    of_times = check_times([*statements.values()], articles, settings.vocabulary, entities)
    faults, left_out = find_faults(references, statements, [*of_acts, *of_times])
    fitting = dict(annotations)
    for name in {key.partition("#")[0] for key in left_out}:
        kept = tuple(one for one in fitting[name].statements if one.key not in left_out)
        fitting[name] = fitting[name].model_copy(update={"statements": kept})
    return faults, fitting, len(left_out)


def problems_of_files(paths: CorpusPaths) -> tuple[list[Problem], bool]:
    """Return what is wrong with the places of files, and whether annotations may be missing for it."""
    problems: list[Problem] = []
    errors, strays, doubled, links = paths.find_unread()
    for error in errors:
        message = f"this folder cannot be read: {error.strerror or error}"
        hint = "make the folder readable; its files are missing here"
        problems.append(Problem(paths.name(Path(error.filename)), 1, 1, "unreadable-file", message, hint))
    for path in paths.question_files():
        text, _ = read_text(paths.name(path), path)
        if control := CONTROL.search(text):
            problems.append(Problem(paths.name(path), *place_of(text, control.start()), *control_in_text(control[0])))
    for path in strays:
        hint = (
            "articles are .md files in data/articles, annotations .yaml files in data/annotations/<coder>, "
            "or in folders within these"
        )
        message = "this file is not read because of its place or its ending"
        if form := other_form(path):
            message = f"this is {form}, which is not read"
            hint = "copy its text into data/articles/<article>.md, below a head; keep the file itself outside data/"
        if path.suffix.lower() in ADDED and paths.articles in path.parents:
            command = f"kg add article {shlex.quote(paths.name(path))}"
            hint = f"make an article of it with: {command}; keep the file itself outside data/"
        problems.append(Problem(paths.name(path), 1, 1, "stray-file", message, hint, Severity.WARNING))
    for id, files in doubled.items():
        coder, _, article = id.rpartition("/")
        message = f"'{id}' would be the id of {len(files)} articles: {listed(files)}"
        hint = "give one of the files another name, or remove it; until then none of them is read"
        if coder:
            message = f"'{coder}' has {len(files)} files of annotations of '{article}': {listed(files)}"
            hint = "put all statements into one of them, and remove the others; until then none of them is read"
        problems += (Problem(file, 1, 1, "duplicate-file", message, hint) for file in files)
    problems += (away(paths.name(link)) for link in links)
    return problems, bool(errors or doubled or links)


def problems_of_denoted(paths: CorpusPaths, settings: Settings, statements: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each statement that is not there and that a listed entity denotes."""
    denoted = denoted_by(settings.listed)
    known = {*statements} if denoted else ()
    for id, keys in denoted.items():
        for key in keys:
            if key not in known:
                message = f"'{id}' denotes the statement '{key}', which does not exist or has errors"
                hint = "check coder, article and id, or fix that statement first"
                place = paths.name(paths.entities), settings.entity_lines[id], 1
                yield Problem(*place, "dangling-reference", message, hint)


def problems_of_unused(paths: CorpusPaths, settings: Settings, used: Iterable[str]) -> Iterator[Problem]:
    """Yield a warning for each listed entity that nothing speaks of; only sure where every statement was read.

    One with a reliability is there to judge who publishes or writes, whom no statement need name.
    """
    name = paths.name(paths.entities)
    judged = [id for id, one in settings.listed.items() if one.reliability is not None]
    for id in unused_entities(settings.listed, [*used, *judged]):
        message, hint = f"no statement speaks of '{id}'", "use it in a statement, or remove it"
        yield Problem(name, settings.entity_lines[id], 1, "unused-entity", message, hint, Severity.WARNING)
