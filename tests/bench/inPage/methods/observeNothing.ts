/** An observer that looks at nothing: what watching costs in any case. */
export function run(): void {
  observe(() => {});
}

/** Watches what comes into the page. */
export function observe(callback: MutationCallback): void {
  new MutationObserver(callback).observe(document, { childList: true, subtree: true });
}
