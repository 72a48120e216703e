import type { PlacedMention } from "./PlacedMention.ts";

/** Whether both stand at the same place: a mention is made anew whenever its block is read again. */
export function isSameMention(a: PlacedMention | undefined, b: PlacedMention | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.text === b.text
  );
}
