/**
 * Whether the tree was that of a card whose script has ended, which is gone now. When an add-on is reloaded, Firefox
 * ends its scripts without a word, and an open card would stand in the page for ever.
 */
export function removeStaleCard({ mode, host, lastElementChild }: ShadowRoot): boolean {
  const isLeft = mode === "closed" && lastElementChild?.className === "lens-unseen";
  if (isLeft) host.remove();
  return isLeft;
}
