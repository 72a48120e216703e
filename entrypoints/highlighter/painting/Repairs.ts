/** What the page has removed is repaired with at most this many changes of the highlights within `WINDOW_MS`. */
const MAX_IN_WINDOW = 3;
const WINDOW_MS = 1000;

/**
 * Nothing tells a script that its highlights were removed, so they are checked at this interval. It doubles with each
 * damage that is found. The checks end when so many have found damage, and begin anew when the highlights change by
 * themselves.
 */
const FIRST_INTERVAL_MS = 1000;
const MAX_FOUND = 8;

/**
 * Decides when to undo what the page, or another extension, does to the highlights: rarely, because it may do so again
 * each time, without end.
 */
export class Repairs {
  private readonly check: () => boolean;
  private readonly times: number[] = [];
  private intervalMs = FIRST_INTERVAL_MS;
  private found = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param check repairs the highlights and returns whether they were damaged */
  constructor(check: () => boolean) {
    this.check = check;
  }

  /** Notes that the highlights have changed by themselves: from now on, they are checked again. */
  restart(): void {
    this.intervalMs = FIRST_INTERVAL_MS;
    this.found = 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.run, this.intervalMs);
  }

  /**
   * Returns whether damage may be repaired now, together with a change of the highlights, and counts that repair. If not, a
   * later check repairs it.
   */
  tryBegin(): boolean {
    const now = performance.now();
    while (this.times.length > 0 && (this.times[0] as number) <= now - WINDOW_MS) this.times.shift();
    if (this.times.length >= MAX_IN_WINDOW) return false;
    this.times.push(now);
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private readonly run = () => {
    if (this.check()) {
      this.found++;
      this.intervalMs *= 2;
    }
    if (this.found < MAX_FOUND) this.timer = setTimeout(this.run, this.intervalMs);
  };
}
