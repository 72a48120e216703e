/** Floor A: the browser is asked for the page's text, which is tested once. */
export function run(): boolean {
  return /dyston/i.test(document.body.textContent ?? "");
}
