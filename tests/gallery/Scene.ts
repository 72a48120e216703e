import type { Json, LensBrowser, PageOptions, Sent } from "../tools/LensBrowser.ts";
import type { FixtureServer } from "../tools/serveFixtures.ts";
import type { Strain } from "./Look.ts";

/** What a scene is set up in. */
export interface Stage {
  readonly lens: LensBrowser;
  readonly fixtures: FixtureServer;
}

/** A surface in one state, on the screen. */
export interface Exhibit {
  /** What `run` returns, given the surface's document or shadow root. */
  inRoot<Args extends Json[], Result>(
    run: Sent<[root: Document | ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  press(key: string): Promise<void>;
  /** Shows it in other colours; its size stays. */
  show(colors: PageOptions): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A surface in one state, and how to bring it about. */
export interface Scene {
  /** Short and unique: the first part of the names of its pictures. */
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly caption: string;
  /** Whether the accessibility tests examine it; else it is only looked at. */
  readonly isExamined: boolean;
  /** Resolves to the exhibit in light colours, or to undefined where that strain cannot be put on it. */
  open(stage: Stage, strain: Strain): Promise<Exhibit | undefined>;
}
