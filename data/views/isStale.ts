/** After this many years a summary of medical knowledge may miss newer findings. */
const STALE_AFTER_YEARS = 2;

/** Returns whether a source's date is more than two years before today. Both dates are `YYYY-MM-DD`. */
export function isStale(date: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - STALE_AFTER_YEARS;
  return date < `${year}${today.slice(4)}`;
}
