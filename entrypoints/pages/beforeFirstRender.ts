/** Time that the first render waits for the browser's answers about its tab. Some never come. */
const FIRST_READ_TIMEOUT_MS = 300;

/** Resolves to an answer of the browser, or to undefined after an error or 300 ms. */
export function beforeFirstRender<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([
    answer.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, FIRST_READ_TIMEOUT_MS)),
  ]);
}
