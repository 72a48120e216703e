import { pageOfTest } from "./pageOfTest.ts";

const LIVE = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";

/**
 * Returns the list, which grows until the test ends, of what a screen reader says by itself from now on:
 * - the text of a live region, whenever it changes,
 * - a live region of alerts that appears with its text,
 * - the new name of the control that has the focus.
 */
export function recordSpoken(root: Document | ShadowRoot): string[] {
  const spoken: string[] = [];
  const known = new WeakMap<Element, string>();
  for (const region of root.querySelectorAll(LIVE)) known.set(region, textOf(region));
  let focused = root.activeElement;
  let name = nameOf(focused);
  const say = (text: string) => {
    if (text) spoken.push(text);
  };
  const read = () => {
    for (const region of root.querySelectorAll<HTMLElement>(LIVE)) {
      const before = known.get(region) ?? (region.role === "alert" ? "" : textOf(region));
      known.set(region, textOf(region));
      if (textOf(region) !== before && region.checkVisibility()) say(textOf(region));
    }
    if (root.activeElement === focused && nameOf(focused) !== name) say(nameOf(focused));
    focused = root.activeElement;
    name = nameOf(focused);
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
  pageOfTest.afterTest(() => observer.disconnect());
  return spoken;
}

function textOf(region: Element): string {
  return (region.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Returns the accessible name of a control as far as the components give it one. */
function nameOf(element: Element | null): string {
  if (!element) return "";
  const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.flatMap((id) => root.getElementById(id) ?? []);
  // Other elements with the focus, such as a panel, are no controls.
  if (!element.matches("button, a, input, select, [role=tab]")) return "";
  return element.getAttribute("aria-label") ?? (named.length > 0 ? named : [element]).map(textOf).join(" ");
}
