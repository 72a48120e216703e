/** A summary of medical knowledge may miss newer findings after this time. */
const YEARS = 2;

/** Whether a source's day lies more than two years before today; both days are written `YYYY-MM-DD`. */
export function isStale(day: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - YEARS;
  return day < `${year}${today.slice(4)}`;
}
