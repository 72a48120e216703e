/** Takes back what the transaction has written; where it has ended already, nothing. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
