// What the page and the screens that are loaded later have in common; it is here once, so that both draw by the same Preact.

export { countriesOf } from "../choices/countries.js";
export { usesOfTypes } from "../choices/entity-rows.js";
export { namesOf } from "../choices/index.js";
export { savingOf } from "../draft/saving.js";
export { draftOf } from "../draft/stated.js";
export { Component, classes, createRef, html, useEffect, useLayoutEffect, useRef, useState } from "./html.js";
export { KeyBar } from "./key-bar.js";
export { fieldOf } from "./values.js";
