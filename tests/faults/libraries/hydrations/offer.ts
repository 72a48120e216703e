/** What a hydrated page leaves in its global object. */
export interface HydratedPage {
  /** Has the library take over what the server drew. Resolves to whether each node is still the one that the server sent. */
  takeOver(): Promise<boolean>;
  /** What the library itself reported. */
  reports: string[];
  /** Counts one more reading, and names another form; there once the library has taken over. */
  read?(form: string): void;
}

/** Lets the test say when the library takes over. */
export function offer(takeOver: (report: (error: unknown) => void) => void): void {
  const page = globalThis as unknown as HydratedPage;
  page.reports = [];
  page.takeOver = async () => {
    const before = nodesOf(document.body);
    takeOver((error) => page.reports.push(String(error)));
    while (!page.read) await new Promise((resolve) => setTimeout(resolve, 20));
    const after = nodesOf(document.body);
    return before.length === after.length && before.every((node, at) => node === after[at]);
  };
}

function nodesOf(root: Node): Node[] {
  return [root, ...[...root.childNodes].flatMap(nodesOf)];
}
