// The explorer as a server shows it, beside the annotator: its data follow the files.

import { explorer } from "./page/public.js";
import { follow } from "./page/renewing.js";
import { served, versionNow } from "./page/served.js";
import { start } from "./page/start.js";

async function begin() {
  const version = await versionNow();
  await start(served(version));
  follow(version);
}

Object.assign(window, { explorer });
begin();
