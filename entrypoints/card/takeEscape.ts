/**
 * Takes an Escape from the page, with all that the same press still sends: a key that is held repeats itself, and
 * would close the page's own dialog after the card.
 */
export function takeEscape(event: KeyboardEvent): void {
  take(event);
  const pressed = new AbortController();
  const options = { capture: true, signal: pressed.signal };
  const follow = (next: KeyboardEvent) => {
    if (next.key !== "Escape" || (next.type === "keydown" && !next.repeat)) return pressed.abort();
    take(next);
    if (next.type === "keyup") pressed.abort();
  };
  for (const type of ["keydown", "keypress", "keyup"] as const)
    window.addEventListener(type, follow, options);
  // The key may be let go elsewhere.
  window.addEventListener("blur", ({ target }) => target === window && pressed.abort(), options);
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
