const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `end`, which must not wait for anything, if this process ends first: by itself or by a signal.
 * @returns what takes that back
 */
export function whenProcessEnds(end: () => void): () => void {
  const forget = () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    forget();
    process.kill(process.pid, signal);
  };
  process.once("exit", end);
  for (const signal of signals) process.once(signal, onSignal);
  return forget;
}
