"""The addresses by which a corpus is read and annotated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kg.changing.saving import Saving
from kg.corpus.corpus import Corpus
from kg.errors import ChangeRefused
from kg.serve import adjudicating_shapes, asking, bodies, shapes
from kg.serve.corpus_json import no_corpus
from kg.serve.drafts_json import drafts_of
from kg.serve.endpoints import Asked, Endpoint
from kg.serve.fetching import fetch
from kg.serve.mending_json import mend, quotes_of
from kg.serve.names_json import described, merged, renamed
from kg.serve.new_articles import add_file, add_page, add_text, propose_file, propose_text
from kg.serve.session import Session
from kg.serve.timing import keep_times


def _corpus(asked: Asked) -> shapes.CorpusInfo:
    asked.session.look()
    session = asked.session
    if session.is_empty:
        return no_corpus(session.folder.resolve().name, session.coder)
    return session.workspace.corpus_json()


def _vocabulary(asked: Asked) -> shapes.Vocabulary:
    return asked.session.workspace.vocabulary_json(asked.query["article"])


def _entities(asked: Asked) -> list[shapes.Entity]:
    asked.session.look()
    return asked.session.workspace.entities_json()


def _article(asked: Asked) -> shapes.Article:
    asked.session.look()
    return asked.session.workspace.article_json(asked.path["id"])


def _relations(asked: Asked) -> list[Sequence[shapes.Ranked]]:
    first, most = asked.query.get("first", "0"), asked.query.get("most")
    return asked.session.workspace.relations_json(asked.path["id"], int(first), None if most is None else int(most))


def _elsewhere(asked: Asked) -> list[shapes.Elsewhere]:
    return asked.session.workspace.elsewhere_json(asked.path["id"])


def _quotes(asked: Asked) -> list[shapes.BrokenQuote]:
    asked.session.look()
    return quotes_of(asked.session.workspace.corpus)


def _mend(asked: Asked) -> shapes.Mended:
    session = asked.session
    session.renewed()
    mended = session.workspace.change(lambda corpus: mend(corpus, session.workspace.coder, asked.body.ids))
    session.renewed()
    return shapes.Mended(mended=mended, left=quotes_of(session.workspace.corpus))


def _rename(asked: Asked) -> shapes.NamesChanged:
    return _change_names(asked, lambda corpus: renamed(corpus, asked.session.workspace.coder, asked.body))


def _describe(asked: Asked) -> shapes.NamesChanged:
    return _change_names(asked, lambda corpus: described(corpus, asked.session.workspace.coder, asked.body))


def _merge(asked: Asked) -> shapes.NamesChanged:
    return _change_names(asked, lambda corpus: merged(corpus, asked.session.workspace.coder, asked.body))


def _change_names(asked: Asked, make: Callable[[Corpus], shapes.NamesChanged]) -> shapes.NamesChanged:
    session = asked.session
    session.renewed()
    changed = session.workspace.change(make)
    if changed.is_made:
        session.renewed()
    return changed


def _problems(asked: Asked) -> list[shapes.Problem]:
    asked.session.look()
    return asked.session.workspace.problems_json()


def _explorer(asked: Asked) -> shapes.ExplorerState:
    return shapes.ExplorerState(version=asked.session.explorer.version())


def _questions(asked: Asked) -> asking.AskedQuestions:
    return asking.questions_json(asked.session.workspace.project)


def _ask(asked: Asked) -> asking.QuestionAnswer:
    return asking.answer_json(asked.session.workspace.project, asked.path["name"], asked.body)


def _save(asked: Asked) -> shapes.Saved:
    session, saving = asked.session, _of_this_article(asked)
    workspace = session.workspace

    def keep(keys: Sequence[str]) -> None:
        if session.logs_times or workspace.corpus.config.log_times:
            keep_times(workspace.paths, workspace.coder, saving, keys)

    return workspace.save(saving, keep)


def _delete(asked: Asked) -> shapes.Saved:
    return asked.session.workspace.delete(asked.path["key"], asked.body.revision, asked.body.name)


def _drafts(asked: Asked) -> shapes.Proposals:
    workspace = asked.session.workspace
    return drafts_of(workspace.corpus, asked.query["article"], workspace.coder, int(asked.query["sentence"]))


def _nothing(asked: Asked) -> shapes.Saved:
    given: bodies.NothingHere = asked.body
    workspace = asked.session.workspace
    sentence, words = given.sentence, given.words
    return workspace.mark_nothing(asked.path["id"], sentence, words, is_nothing=given.is_, name=given.name)


def _progress(asked: Asked) -> list[shapes.Done]:
    asked.session.look()
    return asked.session.workspace.progress_json()


def _adjudication(asked: Asked) -> adjudicating_shapes.Adjudication:
    asked.session.look()
    return asked.session.workspace.adjudication_json(asked.path["id"])


def _decide(asked: Asked) -> adjudicating_shapes.Adjudication:
    return asked.session.workspace.decide(asked.path["id"], asked.body)


def _undo(asked: Asked) -> shapes.Saved:
    return asked.session.workspace.undo(asked.body.article, asked.body.name)


def _begin(asked: Asked) -> shapes.CorpusInfo:
    asked.session.begin(asked.body.title, asked.body.coder)
    return _corpus(asked)


def _add_text(asked: Asked) -> shapes.Added:
    facts = asked.body.model_dump(exclude={"text"})
    workspace = asked.session.workspace
    return workspace.add(lambda corpus: add_text(corpus, workspace.coder, asked.body.text, facts))


def _add_file(asked: Asked) -> shapes.Added:
    workspace = asked.session.workspace
    facts = {field: asked.query.get(field, "") for field in _FACTS}
    return workspace.add(lambda corpus: add_file(corpus, workspace.coder, asked.body, asked.query["name"], facts))


def _propose_text(asked: Asked) -> shapes.ProposedArticle:
    return propose_text(asked.body.text)


def _propose_file(asked: Asked) -> shapes.ProposedArticle:
    return propose_file(asked.body, asked.query["name"])


def _add_page(asked: Asked) -> shapes.Added:
    workspace = asked.session.workspace
    page = fetch(asked.body.address)
    return workspace.add(lambda corpus: add_page(corpus, workspace.coder, page))


def _preview(asked: Asked) -> shapes.Preview:
    return asked.session.workspace.preview_json(_of_this_article(asked))


def _of_this_article(asked: Asked) -> Saving:
    """Return what is to be saved, which must be a statement of the article of the address."""
    if asked.body.article != asked.path["id"]:
        raise ChangeRefused("the statement is one of another article than the address says; nothing was changed")
    saving: Saving = asked.body
    return saving


def _get_ready(session: Session, path: Mapping[str, str]) -> None:
    session.workspace.get_ready_to_save(path["id"])


_FACTS = {
    "title": "Its title, where it is another than the file says.",
    "publisher": "Its publisher, likewise.",
    "published": "Its day of publication, likewise.",
    "language": "Its language, likewise.",
}
"""What may be said of a file that is added."""

ENDPOINTS: Sequence[Endpoint] = (
    Endpoint("GET", "/api/corpus", "The corpus and its articles.", _corpus, shapes.CorpusInfo),
    Endpoint(
        "GET",
        "/api/vocabulary",
        "Types, relations and fields, with the cues of the language of an article.",
        _vocabulary,
        shapes.Vocabulary,
        query={"article": "The id of the article."},
        needed=["article"],
    ),
    Endpoint("POST", "/api/corpus", "Begin a corpus in an empty folder.", _begin, shapes.CorpusInfo, bodies.NewCorpus),
    Endpoint("POST", "/api/articles", "Add an article of a text.", _add_text, shapes.Added, bodies.NewArticle),
    Endpoint(
        "POST",
        "/api/articles/from-file",
        "Add an article of a file.",
        _add_file,
        shapes.Added,
        query={"name": "The name of the file.", **_FACTS},
        needed=["name"],
        takes_bytes=True,
    ),
    Endpoint(
        "POST",
        "/api/articles/proposed",
        "What a text tells of itself; nothing is added.",
        _propose_text,
        shapes.ProposedArticle,
        takes=bodies.NewText,
    ),
    Endpoint(
        "POST",
        "/api/articles/proposed-from-file",
        "The text of a file and what it tells of itself; nothing is added.",
        _propose_file,
        shapes.ProposedArticle,
        query={"name": "The name of the file."},
        needed=["name"],
        takes_bytes=True,
    ),
    Endpoint(
        "POST",
        "/api/articles/from-address",
        "Fetch a page of the public web, and add an article of it.",
        _add_page,
        shapes.Added,
        bodies.FromAddress,
    ),
    Endpoint("GET", "/api/entities", "The entities that a slot may take.", _entities, list[shapes.Entity]),
    Endpoint(
        "GET",
        "/api/articles/{id}",
        "An article, its sentences and statements.",
        _article,
        shapes.Article,
        afterwards=_get_ready,
    ),
    Endpoint(
        "GET",
        "/api/articles/{id}/relations",
        "The likeliest relations of sentences of an article, which are looked for when they are asked for.",
        _relations,
        list[list[shapes.Ranked]],
        query={"first": "The number of the first sentence; the title is 0.", "most": "Of how many sentences."},
    ),
    Endpoint(
        "GET",
        "/api/articles/{id}/elsewhere",
        "The statements of other articles, to which those of an article may refer.",
        _elsewhere,
        list[shapes.Elsewhere],
    ),
    Endpoint(
        "POST",
        "/api/articles/{id}/statements",
        "Save a statement, new or edited.",
        _save,
        shapes.Saved,
        takes=Saving,
        afterwards=_get_ready,
    ),
    Endpoint(
        "POST",
        "/api/articles/{id}/preview",
        "What would come of a statement; nothing is written.",
        _preview,
        shapes.Preview,
        takes=Saving,
    ),
    Endpoint(
        "POST",
        "/api/articles/{id}/nothing",
        "Record that a sentence was read and has nothing to code, or take that back.",
        _nothing,
        shapes.Saved,
        bodies.NothingHere,
    ),
    Endpoint(
        "GET",
        "/api/articles/{id}/adjudication",
        "The codings of several coders side by side, unit by unit, and what was decided on them.",
        _adjudication,
        adjudicating_shapes.Adjudication,
    ),
    Endpoint(
        "POST",
        "/api/articles/{id}/adjudication",
        "Decide on units: what comes of them is a statement of gold, or none.",
        _decide,
        adjudicating_shapes.Adjudication,
        bodies.Adjudicating,
    ),
    Endpoint("GET", "/api/progress", "How far each coder has come in each article.", _progress, list[shapes.Done]),
    Endpoint("POST", "/api/undo", "Take back the last step, whatever it wrote.", _undo, shapes.Saved, bodies.Undoing),
    Endpoint(
        "DELETE",
        "/api/statements/{key:path}",
        "Remove a statement that nothing else names.",
        _delete,
        shapes.Saved,
        takes=bodies.Removing,
    ),
    Endpoint("GET", "/api/explorer", "Which state the explorer shows.", _explorer, shapes.ExplorerState),
    Endpoint(
        "GET",
        "/api/drafts",
        "Drafts of a sentence, by rules and by the proposers that are installed; nothing is saved.",
        _drafts,
        shapes.Proposals,
        query={"article": "The id of the article.", "sentence": "The number of the sentence; the title is 0."},
        needed=["article", "sentence"],
    ),
    Endpoint("GET", "/api/questions", "The named questions, and what each takes.", _questions, asking.AskedQuestions),
    Endpoint(
        "POST",
        "/api/questions/{name}",
        "The answer to a named question.",
        _ask,
        asking.QuestionAnswer,
        takes=asking.Filled,
    ),
    Endpoint(
        "GET",
        "/api/quotes",
        "The quotes that are not in their articles as they are written.",
        _quotes,
        list[shapes.BrokenQuote],
    ),
    Endpoint(
        "POST",
        "/api/quotes",
        "Move quotes to the words that are nearest to them.",
        _mend,
        shapes.Mended,
        takes=bodies.ToMend,
    ),
    Endpoint(
        "POST",
        "/api/renaming",
        "Give an entity another label or id, or tell what that would change.",
        _rename,
        shapes.NamesChanged,
        takes=bodies.Renaming,
    ),
    Endpoint(
        "POST",
        "/api/describing",
        "Give an entity another type or country, or tell what that would change.",
        _describe,
        shapes.NamesChanged,
        takes=bodies.Describing,
    ),
    Endpoint(
        "POST",
        "/api/merging",
        "Make two entities one, or tell what that would change.",
        _merge,
        shapes.NamesChanged,
        takes=bodies.Merging,
    ),
    Endpoint("GET", "/api/problems", "All that is wrong with the files.", _problems, list[shapes.Problem]),
)
