import type { FormId } from "../../../data/content/forms/forms.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import type { OwnMarks } from "../../../data/own/OwnMarks.ts";
import type { FrameSettings } from "../../../data/settings/FrameSettings.ts";
import type { Emphasis } from "./looks.ts";

/** Returns whether the reader wants mentions of this kind and form highlighted. */
export function isWanted(
  { kind, form, also = [] }: Mention,
  { kinds }: Pick<FrameSettings["marks"], "kinds">,
  { hiddenForms, myForm, others }: OwnMarks,
): boolean {
  const isOff = (each: FormId) =>
    hiddenForms.includes(each) || (myForm && others === "off" && each !== myForm);
  return (kind === "own" || kinds[kind]) && ![form, ...also].every(isOff);
}

/** Returns the emphasis that the reader's own form gives a mention. */
export function emphasisOf({ form, also = [] }: Mention, { myForm, others }: OwnMarks): Emphasis {
  if (!myForm) return "";
  if (form === myForm || also.includes(myForm)) return "Mine";
  return others === "calm" ? "Calm" : "";
}
