// Names of actors, each in its language and direction.

import { actorLabel, actorLanguage } from "../words/names.js";
import { ofCorpus } from "./dom.js";

/** @import { Level } from "../data/types.d.ts" */

/** Return the name of an actor of a level. @param {Level} level @param {number} at */
export const actorNamed = (level, at) => ofCorpus(actorLabel(level, at), actorLanguage(level, at));
