import type axe from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";

/** Both levels are needed: the AAA rule reports only elements that pass the AA rule. */
const contrast = ["color-contrast", "color-contrast-enhanced"];

/** The rules to choose from: every WCAG 2.2 rule including AAA and best practices, or those that depend on colors alone. */
export const axeRules = {
  every: {
    runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    rules: Object.fromEntries([...contrast, "target-size"].map((rule) => [rule, { enabled: true }])),
  },
  contrast: { runOnly: { type: "rule", values: contrast } },
} as const satisfies Record<string, RunOptions>;

/**
 * Resolves to one line per violation or undecided check that axe finds in a document or a card's shadow root. May be
 * sent to a browser as source text, so it uses nothing from outside its own body.
 */
export async function findViolations(
  { run }: Pick<typeof axe, "run">,
  root: Document | ShadowRoot,
  options: RunOptions,
): Promise<string[]> {
  if (!("host" in root)) {
    // Scroll to the top: axe cannot determine the colors of elements behind a sticky one.
    scrollTo({ top: 0, behavior: "instant" });
    return describe(await run(root, options));
  }
  // axe checks neither closed shadow roots nor colors outside the body: give it a copy in an open root in the body.
  const host = document.createElement("div");
  const open = host.attachShadow({ mode: "open" });
  // In full height and below the card: axe cannot determine the colors of text that is covered or scrolled away in part.
  const place = new CSSStyleSheet();
  place.replaceSync(
    ":host { position: absolute !important; top: 200vh !important } * { max-block-size: none !important }",
  );
  open.adoptedStyleSheets = [...root.adoptedStyleSheets, place];
  open.append(...[...root.children].map((child) => child.cloneNode(true)));
  document.body.append(host);
  const results = await run({ include: [host] }, options);
  host.remove();
  return describe(results);

  function describe({ passes, violations, incomplete }: AxeResults): string[] {
    const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message).join("; ");
        return `${id}: ${html.slice(0, 160)}: ${reasons}`;
      }),
    );
    // Text passes axe's rule if axe cannot determine its colors: report it.
    const colorless = passes
      .filter(({ id }) => id === "color-contrast-enhanced")
      .flatMap(({ nodes }) => nodes.filter(({ any }) => any[0]?.data?.contrastRatio === null))
      .map(({ html }) => `no colors: ${html.slice(0, 160)}`);
    return [...found, ...colorless];
  }
}
