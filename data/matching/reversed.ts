/** Returns the UTF-16 units of a text from the last to the first. */
export function reversed(text: string): string {
  return text.split("").reverse().join("");
}
