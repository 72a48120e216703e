/** Globals of a hydrated page. */
export interface HydratedPage {
  /** Hydrates the page. Resolves to whether every node of the server-rendered page is still the same node. */
  hydrate(): Promise<boolean>;
  /** Errors and warnings that the library reported. */
  reports: string[];
  /** Counts one more reading and names another form. Set by the article when it is hydrated. */
  read?(form: string): void;
}

/** Makes `hydrate` available to the test, so that the test decides when the page is hydrated. */
export function exposeHydrate(hydrate: (report: (error: unknown) => void) => void): void {
  const page = globalThis as unknown as HydratedPage;
  page.reports = [];
  page.hydrate = async () => {
    const before = nodesOf(document.body);
    hydrate((error) => page.reports.push(String(error)));
    while (!page.read) await new Promise((resolve) => setTimeout(resolve, 20));
    const after = nodesOf(document.body);
    return before.length === after.length && before.every((node, index) => node === after[index]);
  };
}

function nodesOf(root: Node): Node[] {
  return [root, ...[...root.childNodes].flatMap(nodesOf)];
}
