// The explorer in one file: it shows the data that stands in the page.

import { blocks } from "./page/blocks.js";
import { explorer } from "./page/public.js";
import { start } from "./page/start.js";

Object.assign(window, { explorer });
start(blocks);
