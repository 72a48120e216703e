import axe from "axe-core";
import { axeRules, findViolations } from "./findViolations.ts";
import type { Sent } from "./LensBrowser.ts";

/**
 * Returns a function that runs axe in a browser, on a document or a card's shadow root, and returns one line per
 * violation or undecided check. The function contains axe's source, so that no CSP of the page can block it.
 */
export function runAxe(rules: keyof typeof axeRules): Sent<[root: Document | ShadowRoot], string[]> {
  const body = `${axe.source}; return (${findViolations})(axe, root, ${JSON.stringify(axeRules[rules])})`;
  return new Function("root", body) as Sent<[root: Document | ShadowRoot], string[]>;
}
