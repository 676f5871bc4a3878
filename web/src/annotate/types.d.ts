/** What the annotator is given, what it holds, and what it asks for. Places in texts count UTF-16 units, as strings do. */

/** Where something begins and ends in a text. */
export type Span = [from: number, to: number];

// What is known ---------------------------------------------------------------------------------------------------

/** A type of entities. */
export interface EntityType {
  id: string;
  label: string;
  definition: string;
  /** The types above it, the nearest first. */
  broader: string[];
  isAbstract: boolean;
  /** Whether it can act. */
  isActor: boolean;
}

/** A relation, with all that its row and its help show. */
export interface Relation {
  id: string;
  label: string;
  inverse: string;
  /** The relations above it that a statement may have, the nearest first. */
  broader: string[];
  definition: string;
  use: string;
  avoid: string;
  example: string;
  /** Types that may stand there; `Statement` where a statement may. */
  subject: string[];
  object: string[];
  /** Whether there must be an object, may be one, or must be none. */
  needsObject: "needed" | "optional" | "none";
  /** Whether plain words may be the object. */
  words: boolean;
  /** Its own roles, apart from those that go with every relation. */
  roles: string[];
  sign: "cooperation" | "conflict" | "neither";
  /** How often the corpus uses it. */
  uses: number;
  /** Words that point to it, in the languages of the article. */
  cues: string[];
}

/** What a field takes. */
export type Takes = "relation" | "entity" | "statement" | "text" | "number" | "time" | "flag" | "few";

/** A field of a statement: one of the model's own, or a role. */
export interface Field {
  id: string;
  label: string;
  help: string;
  takes: Takes[];
  types: string[];
  /** The values it may have, where these are few; its default is not among them. Of a flag, the one that it has if set. */
  values: string[];
  isMany: boolean;
  isRole: boolean;
  /** Whether it goes with every relation. */
  everywhere: boolean;
  /** Whether plain words may stand there in place of an entity. */
  words: boolean;
  isInferable: boolean;
  /** The letter that opens it in a statement, one of its label; null where it is chosen from the list of the others. */
  letter: string | null;
  /** Words in a sentence that show it, by language; `*` stands for any ending. They never fill it. */
  cues: { [language: string]: string[] };
}

/** A rule that tells a type by words of a name, or around it in the text; the first that holds is taken. */
export interface TypeRule {
  type: string;
  /**
   * Where the words stand: as the head of the name (of "head of the Ministry" the first), at its beginning, anywhere in
   * it, in the text before or after it, or right before it as the word for what is so called (“the trade union Harbour
   * Hands”). Or what form it has: "acronym", "names" (several words, all with capitals), "name" (one), "plural".
   */
  where: "head" | "first" | "any" | "before" | "after" | "called" | "form";
  /** `*` stands for any ending or beginning. */
  words: string[];
}

/** What words of a language tell the annotator: `schema/wording/<language>.yaml`. */
export interface Wording {
  /** Words that a label loses at its beginning: "the". */
  articles: string[];
  /** Words with which a name of several words begins in a sentence: "the", "its", "a". */
  determiners: string[];
  /** Words with which a clause begins, and which belong to it: "who", "to". */
  openers: string[];
  /** Words with which one begins that fall off where it is quoted; first the one that opens what is said: "that". */
  joiners: string[];
  /** Words after which what is more closely said of a name follows: "of", "in". */
  prepositions: string[];
  /** Words too small to be looked for, or to begin a name with. */
  small: string[];
  /** Words that tell of somebody unnamed: "some", "two", "other". */
  unnamed: string[];
  /** Titles before the name of a person, by which its type is told and its surname found: "President". */
  titles: string[];
  /** The endings that say whose it is: "'s". */
  possessives: string[];
  /** The endings by which forms of a name differ. */
  endings: string[];
  types: TypeRule[];
  /** Names of countries in English, with their names, adjectives and inhabitants in the language. */
  countries: { [name: string]: string[] };
  numbers: { [word: string]: number };
  /** Words of times by what they are: "months", "weekdays", "units", "patterns" and the like. */
  times: { [kind: string]: { [word: string]: string | number } };
}

export interface Vocabulary {
  types: { [id: string]: EntityType };
  relations: { [id: string]: Relation };
  fields: Field[];
  /** By language: that of the article, and those of the names. */
  wording: { [language: string]: Wording };
}

/** An entity that a slot may take. */
export interface Entity {
  id: string;
  type: string;
  label: string;
  lang: string | null;
  /** All its names: labels in all languages, then aliases; none where the label is the only one. */
  names: string[];
  /** The id of the country it belongs to. */
  country: string | null;
  /** Which file alone has it, `coder/article`; null where all have it. */
  local: string | null;
  /** How often the corpus uses it. */
  uses: number;
}

/** A relation that the finder puts forward for a sentence. */
export interface Ranked {
  relation: string;
  score: number;
  /** What speaks for it, in words. */
  why: string;
}

/** A sentence of an article, or its title. */
export interface Sentence {
  span: Span;
  isTitle: boolean;
  paragraph: number;
  /** The likeliest relations first; none where they were not asked for yet by `GET /api/articles/{id}/relations`. */
  relations: Ranked[];
  /** Who read it and found nothing to code, and when. */
  nothing: { coder: string; day: string } | null;
}

/** A statement as it stands in the files. */
export interface Stated {
  key: string;
  id: string;
  coder: string;
  article: string;
  /** What it says, as a draft can take it up. */
  slots: Slot[];
  basis: string | null;
  spans: Span[];
  /** What is shown in place of words where it was imported without them: that there are none, and why. */
  missing: string | null;
  isHeadline: boolean;
  /** Subject, verb and object in words, and who claims it. */
  words: { subject: string; relation: string; object: string; by: string | null };
  sign: "cooperation" | "conflict" | "neither";
  /** How it is held: "attempted", "probable", "doubted by the author". */
  marks: string[];
  isDenied: boolean;
  problems: Problem[];
}

/** A statement of another article, as far as others refer to it. */
export type Elsewhere = Pick<Stated, "key" | "id" | "coder" | "article" | "words" | "isDenied">;

export interface Article {
  id: string;
  title: string;
  lang: string;
  /** In EDTF. */
  published: string | null;
  publisher: string;
  text: string;
  /** The file into which the text is to be written, where it is not at hand. */
  textGoesTo: string | null;
  /** The open round in which the coder codes it, so that nothing that others code is shown. */
  round: string | null;
  /** Another text has another one; goes back with all places in it. */
  print: string;
  sentences: Sentence[];
  statements: Stated[];
  coder: string;
  /** Which state of the coder's file this is; goes back with every change of it. */
  revision: string;
}

/** An article in the list of all. What is counted is the coder's own. */
export interface ArticleInfo {
  id: string;
  title: string;
  lang: string;
  published: string | null;
  sentences: number;
  coded: number;
  nothing: number;
  statements: number;
  problems: number;
}

/** The answer to `GET /api/corpus`, which the page begins with. */
export interface CorpusInfo {
  /** Whether the folder holds no corpus yet: `POST /api/corpus` begins one. */
  isEmpty: boolean;
  folder: string;
  title: string;
  coder: string;
  languages: string[];
  /** Words of the interface, by key. */
  texts: { [key: string]: string };
  articles: ArticleInfo[];
  version: number;
}

/** How far a coder has come in an article: a row of `GET /api/progress`. */
export interface Done {
  article: string;
  coder: string;
  sentences: number;
  coded: number;
  nothing: number;
  left: number;
  statements: number;
}

/** A field of the codings of a unit: what stands there in words, one value a coder. */
export interface CodedField {
  field: string;
  values: (string | null)[];
  differs: boolean;
}

/** What was decided on a unit; no statement came of "neither". */
export interface DecidedUnit {
  statement: string | null;
  decision: "taken" | "merged" | "new" | "neither";
  by: string;
  day: string;
}

/** What several coders have of one statement; null where a coder has none. */
export interface UnitOfCodings {
  keys: (string | null)[];
  fields: CodedField[];
  isAgreed: boolean;
  decided: DecidedUnit | null;
}

/** The answer to `GET` and `POST /api/articles/{id}/adjudication`. */
export interface Adjudication {
  article: string;
  /** Whose the statements are that come of it. */
  coder: string;
  coders: string[];
  units: UnitOfCodings[];
  decided: number;
  /** How many statements come of no decision. */
  byHand: number;
  /** Why there are no units. */
  why: string | null;
  told: string[];
}

/** What is decided on units, each by the keys of its codings. */
export interface Adjudicating {
  units: string[][];
  decision: "taken" | "neither";
  /** Whose is taken; the first of each unit where nobody is named. */
  coder: string | null;
  /** Fields that are taken from another one. */
  fields: { [field: string]: string };
  name?: string;
}

/** An event of `GET /api/changes`: what to ask for anew. */
export interface Changes {
  version: number;
  vocabulary: boolean;
  entities: boolean;
  /** The ids of articles whose text, statements or problems changed. */
  articles: string[];
}

/** The answer to whatever is not done, with a status of 400 or more: why, in a sentence. */
export interface Refusal {
  message: string;
  /** What a statement has errors by; nothing of it was written. */
  problems: Problem[];
  /** Both versions, where a statement was changed elsewhere since the page saw it. */
  conflict: Conflict | null;
  /** Where a statement is named that was to be removed. */
  places: string[];
  /** The article as it is now, where what was sent counts places in another text. */
  article: Article | null;
}

/** A field of which the page and the file say different things, as YAML; null where one says nothing. */
export interface FieldVersions {
  field: string;
  before: string | null;
  here: string | null;
  there: string | null;
  /** Whose version it is where only one of them changed it; null where somebody has to choose. */
  decided: "here" | "there" | null;
}

/** A statement that was changed elsewhere. To write it all the same, save it with this revision. */
export interface Conflict {
  key: string;
  revision: string;
  fields: FieldVersions[];
  isGone: boolean;
}

/** One thing wrong, with its place. */
export interface Problem {
  severity: "error" | "warning" | "to do";
  code: string;
  message: string;
  hint: string;
  path: string;
  line: number;
  column: number;
  article: string | null;
  /** The statement and the field to open, where it is in one. */
  statement: string | null;
  field: string | null;
}

// What is written -------------------------------------------------------------------------------------------------

/** An entity that a line makes. */
export interface NewEntity {
  label: string;
  lang: string;
  type: string;
  country: string | null;
  aliases: string[];
  isLocal: boolean;
  members: string[];
}

/** What stands in a slot; `at` are the words that it was chosen by. */
export type Value =
  | { is: "entity"; id: string; at?: Span }
  | { is: "new"; entity: NewEntity; at?: Span }
  | { is: "relation"; id: string; at?: Span }
  | { is: "new relation"; label: string; parent: string; definition: string }
  | { is: "statement"; key: string; at?: Span }
  /** A statement to come: the next one that is saved. */
  | { is: "later" }
  /** Plain words of the text, where the field takes them. */
  | { is: "words"; text: string; at?: Span }
  /** A time, a number, a word of few, a note. */
  | { is: "text"; text: string; at?: Span }
  /** Nobody is named: `unspecified`. */
  | { is: "nobody" };

export interface Slot {
  /** The id of the field. */
  field: string;
  values: Value[];
  /** Of several subjects or objects: whether they act together, or each has a statement of its own. */
  each: boolean;
  /** Whether the coder concludes it. */
  isInferred: boolean;
}

/** What a statement of the files said when somebody began to edit it: it tells what was changed elsewhere since. */
export interface Begun {
  /** The state of its file then. */
  revision: string;
  slots: Slot[];
  basis: string | null;
  /** Null where it is not known any more. */
  quote: Span[] | null;
}

/** A statement that is being written. */
export interface Draft {
  /** The statement that is edited; null where it is new. */
  id: string | null;
  /** The number of the sentence that it is written at. */
  sentence: number;
  /** In the order in which they were filled. */
  slots: Slot[];
  basis: string | null;
  /** Null as long as the proposed quote stands; empty as long as a statement that has no words is given none. */
  quote: Span[] | null;
  /** Statements that this one is to be said of from their end: they get it in that field. */
  backwards: { field: string; statement: string }[];
  /** The proposer of whom it was taken unchanged. */
  proposedBy: string | null;
  /** Of one that is edited. */
  begun?: Begun | null;
  /** The codings of several coders of which it is made, the one that it was begun with first. */
  decides?: string[];
}

/** What is sent to be saved: one step, whatever files it touches. */
export interface Saving {
  article: string;
  revision: string;
  id: string | null;
  slots: Slot[];
  basis: string | null;
  quote: Span[];
  backwards: { field: string; statement: string }[];
  /** The slot of another statement that waits for this one. */
  fills: { statement: string; field: string } | null;
  proposedBy: string | null;
  /** Of one that is edited. */
  begun?: Begun | null;
  /** Which text the places count in: that of the article. */
  print?: string | null;
  /** What the page calls this step, so that it is made once, however often it is sent. */
  name?: string;
  /** How long it took, from the key that began it, and whether a draft was shown first; kept only where that is switched on. */
  took?: { seconds: number; drafted: boolean };
  /** The codings of several coders of which it is made, the one that it was begun with first: it becomes a statement of `gold`. */
  decides?: string[];
}

/** The answer to `POST /api/articles/{id}/statements`. */
export interface Saved {
  keys: string[];
  /** The article as it is now. What is wrong between files comes with an event of the changes. */
  article: Article;
  /** The entities that were made, for the lists to come; and those made local are in `GET /api/entities`. */
  entities: Entity[];
  /** What is to be said of it besides. */
  told: string[];
}

/** The answer to `POST /api/articles/{id}/preview`, which takes a `Saving` and writes nothing. */
export interface Preview {
  problems: Problem[];
  /** The sentence of the tie that it will draw; empty where it draws none. */
  tie: string;
  /** Whether a plain triple results, and why not. */
  plain: { is: boolean; why: string };
}

// What is proposed -------------------------------------------------------------------------------------------------

/** What a rule, or another proposer, puts forward for a field. */
export interface ProposedField {
  field: string;
  values: Value[];
  /** The rule, in plain words. */
  rule: string;
  /** The words that it came from. */
  from: Span[];
  /** How often the rule was right on texts that it was not made by, up to 1; null where nobody measured it. */
  right: number | null;
  /** Whether it goes into the statement when the draft is taken; else its letter stands on the words, and no more. */
  isFilled: boolean;
}

/** A draft of one statement: `p` shows it, and nothing of it is saved by itself. */
export interface Proposal {
  /** Who proposes it; goes into `proposedBy` where the statement is saved with just what it fills. */
  proposer: string;
  fields: ProposedField[];
  /** Null where the quote is proposed as for any other statement. */
  quote: Span[] | null;
}

/** The answer to `GET /api/drafts?article=&sentence=`. */
export interface Proposals {
  article: string;
  sentence: number;
  proposals: Proposal[];
  /** Whether the sentence is one of those that never get drafts, so that it is known what drafts make coders miss. */
  isWithheld: boolean;
  /** What went wrong with proposers that others made. */
  faults: string[];
}

// What is mended --------------------------------------------------------------------------------------------------

/** A quote that is not in its article as it is written: `GET /api/quotes`. */
export interface BrokenQuote {
  /** What names it in `POST /api/quotes`; another one as soon as its file is another. */
  id: string;
  article: string;
  /** The key of its statement; null where that cannot be read. */
  statement: string | null;
  path: string;
  line: number;
  /** What is wrong. */
  why: string;
  was: string;
  /** The words of the article that are nearest; null where nothing is near enough. */
  near: string | null;
  /** The words around them in the article. */
  before: string;
  after: string;
  /** Whether every word is kept, so that nobody need look at it. */
  isSure: boolean;
  /** Whether it differs in the spelling of one word. */
  isSpelling: boolean;
}

/** The answer to `POST /api/quotes`, to which `{ ids }` are sent: quotes that take the words that are nearest to them. */
export interface Mended {
  mended: number;
  left: BrokenQuote[];
}

/** What a text tells of itself before it is an article; what it does not tell is empty: `POST /api/articles/proposed`. */
export interface ProposedArticle {
  /** The text of a file; empty where the text was sent. */
  text: string;
  title: string;
  publisher: string;
  published: string;
  language: string;
}

// What is renamed and merged --------------------------------------------------------------------------------------

/** A change that is looked at before it is made: `POST /api/renaming`, `POST /api/describing`, `POST /api/merging`. */
export interface Renaming {
  /** The entity. */
  entity: string;
  /** What it is to be called from now on: its label; the one before stays as an alias. */
  label: string;
  /** What its id is to be from now on; null where it keeps its id and gets the label. */
  id: string | null;
  /** Whether it is made; else it is only told what it would change. */
  isMade: boolean;
}

export interface Describing {
  entity: string;
  /** The type that it is to have from now on; null where it keeps its type and gets the country. */
  type: string | null;
  /** The country to which it is to belong from now on; empty for none. */
  country: string;
  /** The article that is read, by which that is known. */
  article: string;
  isMade: boolean;
}

export interface Merging {
  /** The entity that stays. */
  kept: string;
  /** The entity that becomes one with it: its names become aliases of the first. */
  gone: string;
  /** Whose word counts where both say something else; null where that is to be asked. */
  word: "kept" | "gone" | null;
  isMade: boolean;
}

/** What a change of names changes, or would change. */
export interface NamesChanged {
  isMade: boolean;
  /** How many statements name it. */
  statements: number;
  /** How many places of the files are written. */
  places: number;
  files: string[];
  /** Where both entities say something else, of a merge: the field, and the word of each. */
  differing: { field: string; kept: string; gone: string }[];
}

// What is on the screen -------------------------------------------------------------------------------------------

/** What a key means depends on the place alone. */
export type Place =
  | "reading"
  | "choosing"
  | "relation"
  | "text"
  | "basis"
  | "statement"
  | "few"
  | "inferred"
  | "words"
  | "quote"
  | "new entity"
  | "new relation"
  | "other fields"
  | "jointly"
  | "draft";

/** A row of the list. */
export interface Row {
  /** What taking it puts into the slot. */
  value: Value;
  label: string;
  lang: string | null;
  /** Why it is here: "named here", "recent", "cue: took to court". */
  why: string;
  /** The digit that takes it; null where it is reached by letters or arrows only. */
  digit: number | null;
  /** The basis that an earlier statement gives for it, in words: taken with it, it makes the value one that is inferred. */
  basis?: string;
}

/** Letters on words of the sentence, or on statements beside it. */
export interface Hint {
  letters: string;
  span: Span | null;
  statement: string | null;
}

export interface State {
  place: Place;
  /** The field whose line is open. */
  field: string | null;
  /** The text in the line. */
  line: string;
  rows: Row[];
  /** The number of the marked row. */
  marked: number;
  /** The number of the sentence. */
  sentence: number;
  /** The statement that is marked while reading. */
  statement: string | null;
  draft: Draft | null;
  /** Statements that Escape put aside, the last first. */
  aside: Draft[];
  /** Statements that were aside and were discarded, the last first, with how many steps came after each: `z` takes back in turn. */
  dropped: { draft: Draft; steps: number }[];
  /** A statement that is on its way to the files. */
  pending: Draft | null;
  /** Whether what is taken is one value more: of the field, or a piece of the quote. */
  isAdding: boolean;
  /** Whether what is taken goes under inferred. */
  isInferring: boolean;
  /** Whether the statement that is taken gets this one in the field, and not this one that. */
  isBackwards: boolean;
  /** Whether the text in the line is selected, so that the next letter takes its place. */
  isSelected: boolean;
  /** What was in the line when the value of a field was taken. */
  filters: { [field: string]: string };
  hints: Hint[];
  /** The letters typed of a hint. */
  typed: string;
  /** The first word, once it is chosen by its letters. */
  first: Span | null;
  entity: NewEntity | null;
  relation: { label: string; parent: string; definition: string } | null;
  /** The part of the new entity or relation that is in the line: "type", "country", "alias"; null where letters are commands. */
  part: string | null;
  /** Entities used in this article, the last first. */
  recent: string[];
  /** The key of the statement that was saved last. */
  last: string | null;
  /** The drafts of the sentence, once the server has told them; in the place "draft" one of them is shown. */
  proposals: Proposal[];
  /** The number of the one that is shown. */
  proposal: number;
  /** Slots that wait for a statement to come. */
  open: { statement: string; field: string }[];
  isHelpOpen: boolean;
}

/** A key as the grammar takes it: the letter that the layout prints, a digit, a sign, or a name such as `Enter`. */
export interface Key {
  name: string;
  /** What it writes in a line, where that is not its name. */
  text?: string;
  isShift: boolean;
}

/** A key as the key bar and the help show it. */
export interface KeyName {
  /** As it is printed: "1–9", "⏎", "j". */
  shown: string;
  /** The text that names what it does; `known.say` has it. */
  name: string;
  /** What its button presses; null where it stands for several keys. */
  press: Key | null;
}

/** What a key asks of what is around the grammar; all else it does to the state itself. */
export type Effect =
  | { does: "save"; saving: Saving; thenNext: boolean }
  | { does: "delete"; statement: string }
  | { does: "undo" }
  | { does: "nothing here"; sentence: number; is: boolean }
  | { does: "propose"; sentence: number }
  | { does: "search" }
  | { does: "open problems" }
  | { does: "adjudicate" }
  | { does: "explore"; statement: string }
  /** To be read, and spoken. */
  | { does: "say"; text: string }
  /** To be spoken only, since it can be seen. */
  | { does: "tell"; text: string };

/** Where a list is made: `rowsOf(index, situation)`. */
export interface Situation {
  place: Place;
  field: string | null;
  /** The field that a new entity is made for, whose types come first. */
  madeFor?: string | null;
  line: string;
  draft: Draft;
  sentence: number;
  recent: string[];
  last: string | null;
}

/** All that the lists are made of; it changes when the server tells so, never while a key is read. */
export interface Known {
  vocabulary: Vocabulary;
  entities: Entity[];
  article: Article;
  /** Statements of other articles, once they are there. */
  elsewhere?: Elsewhere[];
  /** Words of the interface. */
  say: (key: string, values?: { [name: string]: unknown }) => string;
}
