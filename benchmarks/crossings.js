// How often arrows of the named view cross each other, where they do not end at the same actor.
(() => {
  const lines = [...document.querySelectorAll("#named .tie")].flatMap((tie) => {
    const path = tie.querySelector("path:not(.around)");
    if (!path) return [];
    const length = path.getTotalLength();
    const count = Math.max(1, Math.ceil(length / 5));
    const points = Array.from({ length: count + 1 }, (_, k) => path.getPointAtLength((length * k) / count));
    const xs = points.map(({ x }) => x), ys = points.map(({ y }) => y);
    return [{ points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
  const side = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  const cross = (a, b, c, d) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  let crossings = 0;
  for (const [k, one] of lines.entries())
    for (const other of lines.slice(k + 1)) {
      if (one.left > other.right || other.left > one.right || one.top > other.bottom || other.top > one.bottom) continue;
      for (let i = 1; i < one.points.length; i++)
        for (let j = 1; j < other.points.length; j++)
          if (cross(one.points[i - 1], one.points[i], other.points[j - 1], other.points[j])) crossings++;
    }
  return crossings;
})()
