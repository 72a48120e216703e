import type { Page } from "./pages/Page.ts";
import type { BenchOptions } from "./parseOptions.ts";

/** Input of every part of the bench. */
export interface PartInput {
  /** The pages named on the command line, or the project's own pages. */
  readonly pages: readonly Page[];
  readonly options: BenchOptions;
  /** Folder of the built extension. */
  readonly extension: string;
}
