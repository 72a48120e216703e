import type { ChangeResult, OwnChange, OwnDataAnswer } from "../../data/own/OwnChange.ts";

/** The reader's own data, and how a component changes it. */
export interface OwnDataProps {
  /** Undefined while it is read. */
  readonly answer: OwnDataAnswer | undefined;
  /** Whether the page is in a private window: what a reader does there is not kept. */
  readonly isReadOnly: boolean;
  /** Makes a change; never rejects. */
  readonly onChange: (change: OwnChange) => Promise<ChangeResult>;
}
