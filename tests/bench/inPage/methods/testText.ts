/** Floor A: reads the text of the body and tests it for one word. */
export function run(): boolean {
  return /dyston/i.test(document.body.textContent ?? "");
}
