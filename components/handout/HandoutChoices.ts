/** How the reader wants the hand-out; kept for the next time. */
export interface HandoutChoices {
  /** Ids of the organizations that are not on it: one that comes with a later release is. */
  readonly leftOut: readonly string[];
  /** Ruled lines under each heading for notes. */
  readonly lines: number;
  /** Large print. */
  readonly large: boolean;
}

/** The numbers of ruled lines to choose from. */
export const lineCounts: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12];
