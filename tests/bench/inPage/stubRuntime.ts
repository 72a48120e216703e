/** Stub of the extension API that the content scripts use: the bench runs them in a world that belongs to no extension. */
const sent: string[] = [];

Object.defineProperty(globalThis, "chrome", {
  configurable: true,
  value: {
    // The bench's pages have no closed shadow roots.
    dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
    runtime: {
      id: "bench",
      getURL: (file: string) => `chrome-extension://bench/${file}`,
      sendMessage: async ({ type }: { type: string }) => {
        sent.push(type);
      },
    },
  },
});

/** Returns the types of all messages sent so far. */
export function sentMessages(): readonly string[] {
  return sent;
}
