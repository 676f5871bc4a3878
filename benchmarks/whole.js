// What can go wrong with names of the whole network at the zoom that is set, each as a line that begins with its kind.
(() => {
  const place = document.querySelector("#canvas").getBoundingClientRect();
  const names = explorer.names().filter(({ left, right, top, bottom }) =>
    right > 0 && left < place.width && bottom > 0 && top < place.height);
  const faults = [];
  const { nodes, nodeIndices, view } = explorer.network().body;
  const seen = nodeIndices.filter((at) => {
    const [x, y] = ["x", "y"].map((axis) => nodes[at][axis] * view.scale + view.translation[axis]);
    return x > 0 && x < place.width && y > 0 && y < place.height;
  });
  if (!names.length && seen.length) faults.push("no names");
  for (const [k, one] of names.entries()) {
    if (one.size < 11.99) faults.push(`${one.size} px: ${one.text}`);
    for (const other of names.slice(k + 1))
      if (one.left + 1 < other.right && other.left + 1 < one.right && one.top + 1 < other.bottom && other.top + 1 < one.bottom)
        faults.push(`over each other: ${one.text} and ${other.text}`);
  }
  return faults;
})()
