import type { ComponentChild, ComponentType } from "preact";

/** What is left in the page. */
export interface HydratedPage {
  /** The page's own `import`. */
  load(address: string): Promise<typeof import("preact")>;
  /** Counts one more reading, and names another form. */
  read(form: string): void;
}

/**
 * Has Preact, given as source text, take over hydrated.html. Sent to the page. Whether all nodes are still those that
 * the server sent.
 */
export async function hydratePage(source: string): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const { h, hydrate, Component } = await (window as unknown as HydratedPage).load(address);
  const root = document.getElementById("root") as HTMLElement;
  const nodesOf = () => {
    const walker = document.createTreeWalker(root);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    return nodes;
  };
  class Article extends Component {
    override state = { form: "blepharospasm", count: 0 };
    override componentDidMount() {
      Object.assign(window, {
        read: (form: string) => this.setState({ form, count: 1 }),
      });
    }
    override render(): ComponentChild {
      const { form, count } = this.state;
      return h("article", null, [
        h("h1", null, "Dystonia"),
        h("p", null, [
          "A text about ",
          h("b", null, "cervical"),
          " dystonia, read ",
          h("i", null, String(count)),
          " times.",
        ]),
        h("ul", null, [h("li", null, form), h("li", null, "hemidystonia")]),
      ]);
    }
  }
  const before = nodesOf();
  hydrate(h(Article as ComponentType, null), root);
  const after = nodesOf();
  return before.length === after.length && before.every((node, index) => node === after[index]);
}
