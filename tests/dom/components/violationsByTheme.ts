import axe from "axe-core";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { axeRules, findViolations } from "../../tools/findViolations.ts";

type ChosenTheme = Exclude<Settings["theme"], "system">;

/** Returns the element that has the attributes of the look. */
export function lensRootOf(root: Document | ShadowRoot): HTMLElement {
  return root.querySelector<HTMLElement>(".lens-root") ?? document.body;
}

/**
 * Resolves to what axe finds in a surface in each of these themes: by every rule in the first one, and by those about
 * colors in the others, which differ in nothing else.
 */
export async function violationsByTheme(
  root: Document | ShadowRoot,
  themes: readonly ChosenTheme[],
): Promise<Record<string, string[]>> {
  const { dataset } = lensRootOf(root);
  const before = dataset.theme;
  const found: Record<string, string[]> = {};
  for (const [index, theme] of themes.entries()) {
    dataset.theme = theme;
    found[theme] = await findViolations(axe, root, index === 0 ? axeRules.every : axeRules.contrast);
  }
  if (before) dataset.theme = before;
  else delete dataset.theme;
  return found;
}

/** Returns those of the named lists that are not empty. */
export function nonEmpty(lists: Readonly<Record<string, readonly string[]>>): [string, readonly string[]][] {
  return Object.entries(lists).filter(([, lines]) => lines.length > 0);
}
