/** Changes are collected for this long: a page that changes all the time costs one look at what is new. */
const COLLECT_MS = 100;

/** What has changed since the last report. */
export interface Changes {
  /** Nodes that came in; some may have left again. */
  readonly added: ReadonlySet<Node>;
  /** Text nodes whose text is another one. */
  readonly edited: ReadonlySet<Node>;
  /** Nodes whose children are others. */
  readonly parents: ReadonlySet<Node>;
}

/** Reports what changes under `root`, collected, until the signal says stop. */
export function watchChanges(root: Node, report: (changes: Changes) => void, signal: AbortSignal): void {
  let changes = noChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    const collected = changes;
    changes = noChanges();
    timer = undefined;
    report(collected);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") {
        changes.edited.add(target);
      } else {
        changes.parents.add(target);
        for (const node of addedNodes) changes.added.add(node);
      }
    }
    timer ??= setTimeout(flush, COLLECT_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function noChanges() {
  return { added: new Set<Node>(), edited: new Set<Node>(), parents: new Set<Node>() };
}
