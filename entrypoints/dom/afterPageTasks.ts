/**
 * Resolves when the page has no task of its own to do, at the latest after `maxMs`: a page that is always busy lets through
 * one task in that time.
 */
export function afterPageTasks(maxMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, hasPriorities() ? maxMs : 0);
    if (!hasPriorities()) return;
    scheduler.postTask(
      () => {
        clearTimeout(timer);
        resolve();
      },
      { priority: "background" },
    );
  });
}

/** Returns whether tasks can have priorities: not in Safari. */
function hasPriorities(): boolean {
  return "scheduler" in globalThis && "postTask" in (globalThis.scheduler ?? {});
}
