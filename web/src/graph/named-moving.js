// Moving what is larger than its place.

/** Let a place be dragged, and zoomed by the wheel with Ctrl. @param {HTMLElement} place @param {(by: number) => void} zoom */
export function moveByPointer(place, zoom) {
  /** @type {{ x: number, y: number, left: number, top: number } | null} */
  let held = null;
  place.addEventListener("pointerdown", (event) => {
    const isOnGround = event.target instanceof Element && !event.target.closest("[data-key], [data-words]");
    if (event.pointerType === "mouse" && event.button === 0 && isOnGround)
      held = { x: event.clientX, y: event.clientY, left: place.scrollLeft, top: place.scrollTop };
  });
  place.addEventListener("pointermove", (event) => {
    if (!held) return;
    place.scrollLeft = held.left - (event.clientX - held.x);
    place.scrollTop = held.top - (event.clientY - held.y);
  });
  for (const name of ["pointerup", "pointerleave", "pointercancel"]) place.addEventListener(name, () => (held = null));
  place.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );
}
