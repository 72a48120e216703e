/** A span of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An annotated text. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly label?: string;
  readonly tier?: string;
  /**
   * The mentions; `surface` is their text. An optional one is neither a miss nor a false alarm. `form` is the form that it
   * names.
   */
  readonly spans: readonly (Span & {
    readonly surface: string;
    readonly optional?: boolean;
    readonly form?: string;
  })[];
  /** Look-alikes, which are no mentions. */
  readonly hard?: readonly (Span & { readonly surface: string; readonly why?: string })[];
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
