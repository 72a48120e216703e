/** Custom elements get their shadow roots once their script has come: they are looked at again after these times. */
const LOOKS_MS = [500, 2000, 6000];

/** Calls `look` a few times if the page has custom elements that their script has not reached yet. */
export function whenUpgraded(look: () => void, signal: AbortSignal): void {
  if (!document.querySelector(":not(:defined)")) return;
  const timers = LOOKS_MS.map((delay) => setTimeout(look, delay));
  signal.addEventListener("abort", () => timers.forEach(clearTimeout));
}
