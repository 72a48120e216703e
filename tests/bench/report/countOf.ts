/** Returns a number with its noun, such as "1 load" or "3 loads". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
