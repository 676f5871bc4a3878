// Elements of the page. All text is set as text: nothing from a corpus is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element; attributes beginning with "on" are listeners, null and false leave an attribute out. */
function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Make an element of a drawing. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "checked") element.checked = true;
    else element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(4)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** Replace what an element holds. */
function show(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Return words of the interface, with the places in braces filled. */
function t(key, values) {
  const text = FACTS.text[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (values && name in values ? String(values[name]) : whole));
}

/** Return a number as the language writes it; browsers take long to learn how, and small ones are the same in all. */
const numeral = (number) => (number < 1000 ? String(number) : number.toLocaleString(LANGUAGE));

/** Return a number with the name of what it counts. */
function count(number, key) {
  return `${numeral(number)} ${t(number === 1 ? key : key + "_many")}`;
}

/** Return names as in a sentence, with how many more there are than shown. */
function listed(names, most = names.length) {
  if (names.length > most) return `${names.slice(0, most).join(", ")} ${t("and_more", { n: names.length - most })}`;
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(` ${t("and")} `);
}

/** Make a button that runs on in the text around it. */
function link(label, action, attributes) {
  const press = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    action(event);
  };
  return h("span", { role: "button", tabindex: 0, class: "link", onclick: action, onkeydown: press, ...attributes }, label);
}

/** Make a number that opens to the statements behind it. */
function number(value, statements, label) {
  const shown = typeof value === "number" ? numeral(value) : value;
  if (!statements || !statements.length) return h("span", { class: "number none" }, shown);
  return link(shown, () => openStatements(statements, label), {
    class: "link number",
    "aria-label": `${shown} ${label || ""}: ${t("show_quotes")}`,
  });
}

/** Make a link to elsewhere if an address is one of the web; otherwise its words. */
function outside(address, label) {
  let url = null;
  try {
    url = new URL(address);
  } catch (error) {
    return h("span", {}, label);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return h("span", {}, label);
  return h("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, label);
}

/** Tell those who listen to a screen reader. */
function announce(text) {
  const place = document.getElementById("announced");
  if (place) place.textContent = text;
}

/** Give a file to the user. */
function save(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = h("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

// Redrawing makes elements anew; whoever uses the keyboard keeps the focus where it was.

const FOCUSABLE = "button, select, input, summary, [tabindex='0']";
const spoken = (element) => (element.getAttribute("aria-label") || element.closest("label")?.textContent || element.textContent).replace(/[\d•]+/g, "").trim();

/** Return where the focus is: in which part of the page, on what, and which of those. */
function focused() {
  const element = document.activeElement;
  const part = element && element.closest("#side, #time, #panel, #sheet");
  if (!part || !element.matches(FOCUSABLE)) return null;
  return { part: part.id, words: spoken(element), at: [...part.querySelectorAll(FOCUSABLE)].indexOf(element) };
}

/** Give the focus back to what is now where it was, unless the panel has opened and taken it. */
function focusAgain(last, hasOpened) {
  if (!last || (hasOpened && STATE.open) || document.activeElement !== document.body) return;
  const all = [...document.getElementById(last.part).querySelectorAll(FOCUSABLE)];
  const same = all.filter((element) => spoken(element) === last.words);
  const nearest = same.sort((one, other) => Math.abs(all.indexOf(one) - last.at) - Math.abs(all.indexOf(other) - last.at))[0];
  const target = nearest || all[Math.min(last.at, all.length - 1)];
  if (target) target.focus({ preventScroll: true });
}

/** Return which folded parts of an element are open, and open them again once it is drawn anew. */
function unfolded(element) {
  return new Set([...element.querySelectorAll("details[open] > summary")].map(spoken));
}

function unfoldAgain(element, open) {
  for (const details of element.querySelectorAll("details")) if (open.has(spoken(details.firstChild))) details.open = true;
}
