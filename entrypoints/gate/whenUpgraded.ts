/** Custom elements get their shadow roots once their script has come: they are looked at again after these times. */
const LOOKS_MS = [500, 2000, 6000];

/** What to call for each custom element without a shadow root: after the first call, `look` is called a few times. */
export function whenUpgraded(look: () => void, signal: AbortSignal): () => void {
  let timers: ReturnType<typeof setTimeout>[] | undefined;
  signal.addEventListener("abort", () => timers?.forEach(clearTimeout));
  return () => {
    timers ??= LOOKS_MS.map((delay) => setTimeout(look, delay));
  };
}
