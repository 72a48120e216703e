/** What a process that ends leaves behind unless it is cleaned up. Both functions are synchronous. */
export interface Remains {
  /** Kills the browser. */
  kill(): void;
  /** Removes the temporary profile, which can take long. */
  remove(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const all = new Set<Remains>();

/**
 * Cleans up when this process exits or receives a termination signal.
 * @returns a function that cancels this
 */
export function whenProcessEnds(remains: Remains): () => void {
  if (all.size === 0) listen();
  all.add(remains);
  return () => {
    all.delete(remains);
    if (all.size === 0) unlisten();
  };
}

function listen(): void {
  process.once("exit", cleanUp);
  for (const signal of signals) process.once(signal, onSignal);
}

function unlisten(): void {
  process.off("exit", cleanUp);
  for (const signal of signals) process.off(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  cleanUp();
  unlisten();
  process.kill(process.pid, signal);
}

function cleanUp(): void {
  // All browsers first: Vitest kills a worker half a second after the signal, perhaps while a profile is removed.
  for (const remains of all) remains.kill();
  for (const remains of all) remains.remove();
  all.clear();
}
