/** What the Lens's scripts use of the extension API, in a world that belongs to no extension. */
const sent: string[] = [];

Object.defineProperty(globalThis, "chrome", {
  configurable: true,
  value: {
    // The bench's own pages have open shadow roots only.
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

/** The types of the messages that were sent so far. */
export function sentMessages(): readonly string[] {
  return sent;
}
