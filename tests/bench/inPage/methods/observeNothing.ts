/** A mutation observer that ignores its records: the minimum cost of observing. */
export function run(): void {
  observe(() => {});
}

/** Observes insertions and removals in the whole document. */
export function observe(callback: MutationCallback): void {
  new MutationObserver(callback).observe(document, { childList: true, subtree: true });
}
