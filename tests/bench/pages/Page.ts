/** A page that the bench serves. */
export interface Page {
  readonly name: string;
  readonly html: () => Promise<string>;
  /** Whether its own scripts run: only our own synthetic pages', which drive themselves. */
  readonly scripts?: boolean;
}
