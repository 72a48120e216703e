/** Custom elements get their shadow roots once their script has come: they are looked at again after these times. */
const LOOKS_MS = [500, 2000, 6000];

export interface Upgrades {
  /** To be told of each custom element without a shadow root: after the first one, `look` is called a few times. */
  readonly onBare: () => void;
  readonly stop: () => void;
}

/** A look that is taken again where custom elements have no shadow roots yet, until it is stopped. */
export function whenUpgraded(look: () => void): Upgrades {
  let timers: ReturnType<typeof setTimeout>[] | undefined;
  return {
    onBare() {
      timers ??= LOOKS_MS.map((delay) => setTimeout(look, delay));
    },
    stop: () => timers?.forEach(clearTimeout),
  };
}
