/**
 * The style sheet of the marks. Text and background are both set, so that the contrast is the same on every page:
 * #2b1d00 on #ffe9a8 is 13.9:1. The underline says it without colour. Nothing is painted on paper.
 */
export function markStyle(name: string): string {
  return `
@media screen {
  ::highlight(${name}) {
    color: #2b1d00;
    background-color: #ffe9a8;
    text-decoration: underline 2px #8a4b00;
  }
}
@media screen and (forced-colors: active) {
  ::highlight(${name}) {
    color: MarkText;
    background-color: Mark;
    text-decoration: underline 2px MarkText;
  }
}`;
}
