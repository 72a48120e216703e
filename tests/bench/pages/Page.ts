/** A page that the bench serves. */
export interface Page {
  readonly name: string;
  readonly html: () => Promise<string>;
  /** Whether the page's scripts may run: true only for generated pages, whose scripts change the page. */
  readonly scripts?: boolean;
}
