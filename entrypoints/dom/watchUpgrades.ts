/** A custom element gets its shadow root once its script has come: it is looked at again after these times. */
const LOOKS_MS = [500, 2000, 6000];

/**
 * What is to be told of each custom element without a shadow root: `look` is called a few times with those that were
 * told of since its last call, never twice for the telling of one and the same.
 */
export function watchUpgrades(look: (hosts: ReadonlySet<Element>) => void): (host: Element) => void {
  const known = new WeakSet<Element>();
  let batch: Set<Element> | undefined;
  return (host) => {
    if (known.has(host)) return;
    known.add(host);
    if (!batch) {
      const hosts = new Set<Element>();
      batch = hosts;
      for (const delay of LOOKS_MS) {
        setTimeout(() => {
          batch = undefined;
          look(hosts);
        }, delay);
      }
    }
    batch.add(host);
  };
}
