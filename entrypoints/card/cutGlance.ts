/** The texts that may lose lines when a glance is too high, in this order, each with the lines that it keeps. */
const CUTTABLE = [
  [".lens-say", 2],
  [".lens-said", 1],
] as const;

/** Returns the height (CSS pixels) of everything in the card but the open part. */
export function glanceHeightOf(body: HTMLElement): number {
  const parts = [...body.querySelectorAll(".lens-card > :not(.lens-more)")];
  return Math.ceil(parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0));
}

/** Cuts whole lines of the glance until it is not higher than `limit` (CSS pixels), if that is possible. */
export function cutGlance(body: HTMLElement, limit: number): void {
  const texts = uncutGlance(body);
  let isCut = false;
  for (const { text, minLines } of texts) {
    const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight);
    const lines = Math.round(text.offsetHeight / lineHeight);
    const kept = Math.max(minLines, lines - Math.ceil((glanceHeightOf(body) - limit) / lineHeight));
    if (kept >= lines) continue;
    isCut = true;
    text.dataset.cut = "";
    text.style.setProperty("--lens-lines", String(kept));
  }
  body.classList.toggle("lens-cut", isCut);
}

/** Shows all lines of the glance. Returns the texts that can be cut. */
export function uncutGlance(body: HTMLElement): { text: HTMLElement; minLines: number }[] {
  body.classList.remove("lens-cut");
  return CUTTABLE.flatMap(([selector, minLines]) => {
    const text = body.querySelector<HTMLElement>(selector);
    text?.removeAttribute("data-cut");
    return text ? [{ text, minLines }] : [];
  });
}
