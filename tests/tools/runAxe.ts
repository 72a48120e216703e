import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Sent } from "./LensBrowser.ts";

/** AAA reports only what AA lets pass, so that both are asked for. */
const contrast = ["color-contrast", "color-contrast-enhanced"];

/** Every rule of WCAG 2.2 that axe knows, its AAA rules and its advice included. */
const everyRule: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  rules: Object.fromEntries([...contrast, "target-size"].map((rule) => [rule, { enabled: true }])),
};

/** What follows from the colours alone. */
const contrastRules: RunOptions = { runOnly: { type: "rule", values: contrast } };

/**
 * A function for a browser that returns axe's findings in a document or a card's shadow root, one line each; what axe
 * could not decide is one, too. It carries axe along, so no policy of the page keeps it out.
 */
export function runAxe(rules: "every" | "contrast"): Sent<[root: Document | ShadowRoot], string[]> {
  const options = rules === "every" ? everyRule : contrastRules;
  const body = `${axe.source}; return (${find})(axe, root, ${JSON.stringify(options)})`;
  return new Function("root", body) as Sent<[root: Document | ShadowRoot], string[]>;
}

async function find(
  { run }: typeof axe,
  root: Document | ShadowRoot,
  options: RunOptions,
): Promise<string[]> {
  if (!("host" in root)) {
    // Of what has been scrolled under something sticky the colours cannot be told.
    scrollTo({ top: 0, behavior: "instant" });
    return told(await run(root, options));
  }
  // axe enters no closed tree and looks at no colours outside the body: it gets the same tree open, in the same place.
  const host = document.createElement("div");
  const open = host.attachShadow({ mode: "open" });
  open.adoptedStyleSheets = [...root.adoptedStyleSheets];
  open.append(...[...root.children].map((child) => child.cloneNode(true)));
  document.body.append(host);
  const results = await run({ include: [host] }, options);
  host.remove();
  return told(results);

  function told({ passes, violations, incomplete }: AxeResults): string[] {
    const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message).join("; ");
        return `${id}: ${html.slice(0, 160)}: ${reasons}`;
      }),
    );
    // A text that axe has no colours of passes its rule.
    const colorless = passes
      .filter(({ id }) => id === "color-contrast-enhanced")
      .flatMap(({ nodes }) => nodes.filter(({ any }) => any[0]?.data?.contrastRatio === null))
      .map(({ html }) => `no colours: ${html.slice(0, 160)}`);
    return [...found, ...colorless];
  }
}
