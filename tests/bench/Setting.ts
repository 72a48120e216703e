import type { Page } from "./pages/Page.ts";
import type { BenchOptions } from "./parseOptions.ts";

/** What every part is given. */
export interface Setting {
  /** The pages asked for, or the project's own. */
  readonly pages: readonly Page[];
  readonly options: BenchOptions;
  /** Folder of the built extension. */
  readonly extension: string;
}
