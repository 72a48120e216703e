/** The longest line of a vCard, in bytes without its line break (RFC 2426, section 2.6). */
const BYTES = 75;

/** The line with breaks put in where it is too long: each piece after the first begins with a space. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > BYTES) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
