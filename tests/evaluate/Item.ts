/** A stretch of text; `surface` is what stands there. */
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
  /** What is to be found; an optional span is neither a miss nor a false alarm. */
  readonly spans: readonly (Span & { readonly surface: string; readonly optional?: boolean })[];
  /** Look-alikes, which are not to be taken. */
  readonly hard?: readonly (Span & { readonly surface: string; readonly why?: string })[];
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
