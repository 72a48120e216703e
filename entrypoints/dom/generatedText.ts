import { sumOf } from "./gapBetween.ts";

/**
 * The strings of a computed `content`, and what else is in it. What is open ends with the text, so that the time is
 * linear.
 */
const token = /"((?:[^"\\]|\\[\s\S]?)*)(?:"|$)|(open-quote|close-quote)|(?<![\w-])[\w-]+\([^)]*(?:\)|$)|\//g;

/** A space narrower than this (em) is none. */
const MIN_SPACE_EM = 0.1;

/**
 * Returns the text that style sheets show at one edge of an element's text: a space for an image or a counter, a line
 * break for an empty block; an empty string if there is none, or if it is out of the flow.
 */
export function generatedText(element: Element, edge: "::before" | "::after"): string {
  const style = getComputedStyle(element, edge);
  const { content } = style;
  if (content === "none" || content === "normal") return "";
  const { display, position, float } = style;
  if (display === "none") return "";
  if (/^(?:absolute|fixed)$/.test(position) || float !== "none") return "";
  const text = stringsOf(content);
  if (text.trim() !== "") return text;
  if (display === "block") return "\n";
  const width = [style.width, style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight];
  return text !== "" || sumOf(width) >= MIN_SPACE_EM * Number.parseFloat(style.fontSize) ? " " : "";
}

function stringsOf(content: string): string {
  let text = "";
  for (const [found, string, quote] of content.matchAll(token)) {
    // What follows a slash is read by screen readers only.
    if (found === "/") break;
    if (quote !== undefined) text += '"';
    // Icons are letters of the private use area.
    else text += string === undefined ? " " : unescaped(string).replace(/\p{Co}/gu, " ");
  }
  return text;
}

function unescaped(string: string): string {
  return string.replace(/\\(?:([\da-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, character: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
  );
}
