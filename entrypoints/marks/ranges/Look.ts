/** A first look at texts, quicker than the matcher. */
export interface Look {
  /** Whether a mention may be in a text; a no is sure. */
  test(text: string): boolean;
  /** Where that may be: no mention is anywhere else. */
  suspect(text: string): Suspicions;
}

/** Places of a text (UTF-16 units), in no order. */
export interface Suspicions {
  /** Where a mention's stem may begin. */
  readonly places: readonly number[];
  /** From where to where there may be a stem; all that is certain is that the stretch may hold one. */
  readonly stretches: readonly (readonly [start: number, end: number])[];
}
