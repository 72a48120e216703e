const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const MAX_ADDRESS_CHARS = 300;

/** Returns whether the words from `start` to `end` of the original text are part of an address, file name or program code. */
export function isIdentifier(text: string, start: number, end: number): boolean {
  return continuesBefore(text, start) || continuesAfter(text, end) || isInAddress(text, start, end);
}

/** Returns whether an identifier continues to the left: "open_dystonia", "openDystonia", "box.dystonia". */
function continuesBefore(text: string, start: number): boolean {
  const first = text[start] as string;
  const before = text[start - 1] ?? "";
  const secondBefore = text[start - 2] ?? "";
  if (before === "_") return wordCharacter.test(secondBefore);
  if (before === ".") return lower.test(first) && !/[.!?]/.test(secondBefore);
  return lower.test(before) && upper.test(first);
}

/** Returns whether an identifier continues to the right: "dystonia_box", "dystonia.box". */
function continuesAfter(text: string, end: number): boolean {
  const after = text[end] ?? "";
  const secondAfter = text[end + 1] ?? "";
  if (after === "_") return wordCharacter.test(secondAfter);
  return after === "." && /[a-z]/.test(secondAfter);
}

/** Returns whether the words and the printable ASCII characters around them are a web or mail address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!isAddressCharacter(text, start - 1) && !isAddressCharacter(text, end)) return false;
  let from = start;
  while (start - from < MAX_ADDRESS_CHARS && isAddressCharacter(text, from - 1)) from--;
  let to = end;
  while (to - end < MAX_ADDRESS_CHARS && isAddressCharacter(text, to)) to++;
  const address = text.slice(from, to);
  return /:\/\/|^[("'<[]*(?:www\.|\.{0,2}\/\w)|[\w.-]@[\w-]+\.\w|^\w+(?:\.\w+)+\//i.test(address);
}

function isAddressCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
}
