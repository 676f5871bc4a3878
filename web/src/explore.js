// The explorer as a server shows it, beside the annotator: its data follow the files.

import { EXPLORER } from "./elements/windows.js";
import { addSheet } from "./page/draw.js";
import { explorer } from "./page/public.js";
import { follow } from "./page/renewing.js";
import { served, versionNow } from "./page/served.js";
import { start } from "./page/start.js";
import { drawQuestions } from "./views/questions.js";

async function begin() {
  window.name = EXPLORER;
  addSheet("questions", drawQuestions);
  const version = await versionNow();
  await start(served(version));
  follow(version);
}

Object.assign(window, { explorer });
begin();
