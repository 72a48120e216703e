/** So many requests of a tab are answered at once: dozens of frames may load together, with a few requests each. */
const MAX_AT_ONCE = 150;

/** After that, one request in this time. The card needs less, even while a key that shows the next mention is held. */
const INTERVAL_MS = 50;

/** A request that would wait longer is refused. Its sender repeats it, or shows that it failed. */
const MAX_WAIT_MS = 5000;

/** The time at which all requests of a tab are paid for, one per interval. */
const paidAt = new Map<number, number>();

/**
 * Resolves when a request of the tab may be answered, and rejects when too many are waiting: a tab, with all its frames,
 * gets 150 answers at once and 20 per second after that, so that a compromised page cannot stall the background.
 */
export async function whenAnswerable(tabId: number): Promise<void> {
  const now = performance.now();
  const paid = Math.max(paidAt.get(tabId) ?? 0, now);
  const waitMs = paid - now - (MAX_AT_ONCE - 1) * INTERVAL_MS;
  if (waitMs > MAX_WAIT_MS) throw new Error("Too many requests from this tab");
  for (const [id, time] of paidAt) if (time <= now) paidAt.delete(id);
  paidAt.set(tabId, paid + INTERVAL_MS);
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
}
