import { commandTexts, type Shortcut } from "../../components/options/ShortcutList.tsx";
import { browser } from "../../data/browser.ts";

/** The shortcuts of the Lens as they are now; none where the browser knows no shortcuts (on telephones). */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = "", shortcut = "" }) =>
    isKnown(name) ? [{ name, keys: shortcut }] : [],
  );
}

function isKnown(name: string): name is Shortcut["name"] {
  return Object.hasOwn(commandTexts, name);
}
