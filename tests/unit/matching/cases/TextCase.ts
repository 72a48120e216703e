/** A text and its mentions, each with its form. */
export type TextCase = readonly [
  kind: string,
  language: string,
  text: string,
  mentions: readonly (readonly [text: string, form: string])[],
];
