/** The letters, numbers and marks of Unicode classes that are ASCII. */
const asciiMembers: Readonly<Record<string, string>> = {
  L: "A-Za-z",
  Lu: "A-Z",
  Ll: "a-z",
  Lo: "",
  M: "",
  N: "0-9",
  Nd: "0-9",
};

/** Any letter, number or mark that is not ASCII is in these ranges; common dashes and quotation marks are not. */
const beyondAscii = /[\xaa-\u200f\u2028-\uffff]/;

/**
 * Returns a function that returns the expression with which to search a text. `source` has the syntax of the flag "u",
 * which is added to `flags`; it may contain the classes of `asciiMembers`, but only inside of brackets: `[\p{L}]`.
 *
 * V8 takes up to 2 ms and 90 kB to compile an expression with such classes. A text with no letters but ASCII is searched
 * with an equal expression that has only these, and nothing is compiled before a text needs it.
 */
export function letterPattern(source: string, flags = ""): (text: string) => RegExp {
  let ascii: RegExp | undefined;
  let unicode: RegExp | undefined;
  return (text) => {
    if (beyondAscii.test(text)) {
      unicode ??= new RegExp(source, `${flags}u`);
      return unicode;
    }
    ascii ??= new RegExp(inAscii(source), flags);
    return ascii;
  };
}

function inAscii(source: string): string {
  return source.replace(/\\p\{(\w+)\}/g, (_, name: string) => asciiMembers[name] as string);
}
