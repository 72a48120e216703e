const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls the synchronous function `cleanUp` when this process exits or receives a termination signal.
 * @returns a function that cancels this
 */
export function whenProcessEnds(cleanUp: () => void): () => void {
  const cancel = () => {
    process.off("exit", cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    cleanUp();
    cancel();
    process.kill(process.pid, signal);
  };
  process.once("exit", cleanUp);
  for (const signal of signals) process.once(signal, onSignal);
  return cancel;
}
