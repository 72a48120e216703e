import * as v from "valibot";
import { type HandoutChoices, lineCounts } from "../../components/handout/HandoutChoices.ts";
import { browser } from "../../data/browser.ts";
import { PRIVATE_HANDOUT_KEY } from "../../data/settings/privateSites.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { isInPrivateWindow } from "../pages/activeTab.ts";

/** Key in `storage.local`. */
const CHOICES_KEY = "handout";

/** From this text size on, in percent, the handout is in large print by default. */
const LARGE_PRINT_FROM_PERCENT = 150;

/** The default number of ruled lines: with it, the handout fits on one sheet in every language. */
const DEFAULT_LINES = 2;

/** Ids of organizations. The bounds are far above what any release stores. */
const IdsSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100));

/** Resolves to the choices for the last handout. Missing or invalid fields get their default. */
export async function readChoices({ textSize }: Pick<Settings, "textSize">): Promise<HandoutChoices> {
  const defaults = {
    leftOut: [],
    added: [],
    lines: DEFAULT_LINES,
    large: textSize >= LARGE_PRINT_FROM_PERCENT,
  };
  const schema = v.fallback(
    v.object({
      leftOut: v.fallback(IdsSchema, defaults.leftOut),
      added: v.fallback(IdsSchema, defaults.added),
      lines: v.fallback(v.picklist(lineCounts), defaults.lines),
      large: v.fallback(v.boolean(), defaults.large),
    }),
    defaults,
  );
  const { area, key } = await place();
  const { [key]: stored } = await area.get(key);
  return v.parse(schema, stored);
}

/** Stores the choices for the next handout. Reports a storage error: the choices then apply until the page closes. */
export async function storeChoices(choices: HandoutChoices): Promise<void> {
  const { area, key } = await place();
  await area.set({ [key]: choices }).catch(reportError);
}

/** Resolves to where the choices are stored: in memory in a private window, where they end with the last of these windows. */
async function place() {
  return (await isInPrivateWindow())
    ? { area: browser.storage.session, key: PRIVATE_HANDOUT_KEY }
    : { area: browser.storage.local, key: CHOICES_KEY };
}
