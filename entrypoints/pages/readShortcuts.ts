import { commandTexts, type Shortcut } from "../../components/options/Shortcuts.tsx";
import { browser } from "../../data/browser.ts";

/** Resolves to the commands and their present shortcuts; empty in browsers without shortcuts (on phones). */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name = "", shortcut = "" }) =>
    isCommand(name) ? [{ name, keys: shortcut }] : [],
  );
}

function isCommand(name: string): name is Shortcut["name"] {
  return Object.hasOwn(commandTexts, name);
}
