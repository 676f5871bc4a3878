// What can go wrong with names in the named view of the graph, each as a line that begins with its kind.
(() => {
  const root = document.querySelector("#named svg");
  if (!root) return ["there is no picture"];
  const faults = [];
  const texts = [...root.querySelectorAll("text")].filter((one) => !one.closest(".now") && one.textContent.trim());
  const name = (one) => one.textContent.slice(0, 40);
  const bounds = (one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const boxes = texts.map(bounds);
  const whole = root.getBoundingClientRect();
  const meet = (a, b, by) =>
    a.left + by < b.right && b.left + by < a.right && a.top + by < b.bottom && b.top + by < a.bottom;
  if (!root.querySelector(".member, .block") && root.querySelector(".tie")) faults.push("no names");
  for (const [k, one] of texts.entries()) {
    const scale = whole.width / root.viewBox.baseVal.width;
    const size = parseFloat(getComputedStyle(one).fontSize) * scale;
    if (size < 11.99) faults.push(`${size} px: ${name(one)}`);
    const { left, top, right, bottom } = boxes[k];
    if (left < whole.left - 1 || right > whole.right + 1 || top < whole.top - 1 || bottom > whole.bottom + 1)
      faults.push(`cut by the edge: ${name(one)}`);
    for (let other = k + 1; other < texts.length; other++)
      if (meet(boxes[k], boxes[other], 1)) faults.push(`over each other: ${name(one)} and ${name(texts[other])}`);
    if (one.closest(".block, .member") && one.textContent.endsWith("…")) faults.push(`not in full: ${name(one)}`);
    const box = one.closest(".block, .member, .fold");
    if (box) {
      const rect = (box.closest(".frame") ?? box).querySelector("rect").getBoundingClientRect();
      if (left < rect.left - 1 || right > rect.right + 1) faults.push(`wider than its box: ${name(one)}`);
    }
  }
  for (const path of root.querySelectorAll(".tie > path:not(.around)")) {
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    for (let at = 0; at <= length; at += 4) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      const k = boxes.findIndex((box, n) => !texts[n].closest(".tie") &&
        x > box.left + 1 && x < box.right - 1 && y > box.top + 2 && y < box.bottom - 2);
      if (k >= 0) {
        faults.push(`under a line: ${name(texts[k])}`);
        break;
      }
    }
  }
  return faults;
})()
