// The screens of the annotator that are opened rarely, for the page to load.

import { Adjudicate } from "./annotate/view/screens/adjudicate.js";
import { Articles } from "./annotate/view/screens/articles.js";
import { Entities } from "./annotate/view/screens/entities.js";
import { Merge } from "./annotate/view/screens/merge.js";
import { Begin, NewArticle } from "./annotate/view/screens/new-article.js";
import { Problems } from "./annotate/view/screens/problems.js";
import { Progress } from "./annotate/view/screens/progress.js";
import { Quotes } from "./annotate/view/screens/quotes.js";

/** @import { Screens } from "./annotate/view/later.js" */

/** @type {Screens} */
const annotatorScreens = {
  begin: Begin,
  adjudicate: Adjudicate,
  articles: Articles,
  progress: Progress,
  problems: Problems,
  new: NewArticle,
  merge: Merge,
  quotes: Quotes,
  entities: Entities,
};
Object.assign(window, { annotatorScreens });
