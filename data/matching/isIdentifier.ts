const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const LONGEST_ADDRESS = 300;

/** Whether a name at this place of the original text is part of an address, a file name or program code, not of speech. */
export function isIdentifier(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  if (before === "_" && wordCharacter.test(text[start - 2] ?? "")) return true;
  if (after === "_" && wordCharacter.test(text[end + 1] ?? "")) return true;
  if (lower.test(before) && upper.test(text[start] as string)) return true;
  if (before === "." && lower.test(text[start] as string) && !/[.!?]/.test(text[start - 2] ?? ""))
    return true;
  if (after === "." && /[a-z]/.test(text[end + 1] ?? "")) return true;
  return isInAddress(text, start, end);
}

/** Whether the run of printable ASCII around a place is a web or mail address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!isAddressCharacter(text, start - 1) && !isAddressCharacter(text, end)) return false;
  let from = start;
  while (start - from < LONGEST_ADDRESS && isAddressCharacter(text, from - 1)) from--;
  let to = end;
  while (to - end < LONGEST_ADDRESS && isAddressCharacter(text, to)) to++;
  const run = text.slice(from, to);
  return /:\/\/|^[("'<[]*(?:www\.|\.{0,2}\/\w)|[\w.-]@[\w-]+\.\w|^\w+(?:\.\w+)+\//i.test(run);
}

function isAddressCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
}
