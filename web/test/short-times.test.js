// Times typed in short.

import assert from "node:assert/strict";
import test from "node:test";
import { longTime } from "../src/annotate/text/short-times.js";

const DAY = "2031-03-14";

test("a day or month that is typed in short is the last one before publication", () => {
  for (const [short, long] of [
    ["13", "2031-03-13"],
    ["14", "2031-03-14"],
    ["24", "2031-02-24"],
    ["2-24", "2031-02-24"],
    ["12-31", "2030-12-31"],
    ["9-", "2030-09"],
  ])
    assert.equal(longTime(short, DAY), long, short);
});

test("two of them bound a time: some of it, or all of it, the end not before the beginning", () => {
  for (const [short, long] of [
    ["13..14", "[2031-03-13..2031-03-14]"],
    ["[13..14]", "[2031-03-13..2031-03-14]"],
    ["13/14", "2031-03-13/2031-03-14"],
    ["2-24..3-13", "[2031-02-24..2031-03-13]"],
    ["9-..13", "[2030-09..2031-03-13]"],
    ["10-14/31", "2030-10-14/2030-10-31"],
    ["14..15", "[2031-03-14..2031-03-15]"],
    ["14/31", "2031-03-14/2031-03-31"],
    ["..13", "[..2031-03-13]"],
    ["13..", "[2031-03-13..]"],
    ["13..2031-04-02", "[2031-03-13..2031-04-02]"],
  ])
    assert.equal(longTime(short, DAY), long, short);
});

test("what files take as it stands, and what no calendar has, is no short time", () => {
  for (const typed of [
    "2031",
    "2031-03",
    "../2031-03-13",
    "XXXX-03-13",
    "45",
    "13-45",
    "2-30",
    "31",
    "",
    "-",
    "/",
    "..",
  ])
    assert.equal(longTime(typed, DAY), null, typed);
  for (const published of [null, "2031-03"]) assert.equal(longTime("13", published), null);
});
