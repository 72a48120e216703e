import * as v from "valibot";
import { type HandoutChoices, lineCounts } from "../../components/handout/HandoutChoices.ts";
import { browser } from "../../data/browser.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CHOICES_KEY } from "./choicesKey.ts";

/** Whoever reads the Lens at this size, in per cent, or a larger one, wants large print on paper too. */
const LARGE_FROM = 150;

/** With so many lines the notes fit the second page in every language. */
const LINES = 3;

/** How the reader wanted the last hand-out; what is missing or not valid, as for a first one. */
export async function readChoices({ textSize }: Pick<Settings, "textSize">): Promise<HandoutChoices> {
  const schema = v.fallback(
    v.object({
      leftOut: v.fallback(v.array(v.string()), []),
      lines: v.fallback(v.picklist(lineCounts), LINES),
      large: v.fallback(v.boolean(), textSize >= LARGE_FROM),
    }),
    { leftOut: [], lines: LINES, large: textSize >= LARGE_FROM },
  );
  const { [CHOICES_KEY]: stored } = await browser.storage.local.get(CHOICES_KEY);
  return v.parse(schema, stored);
}
