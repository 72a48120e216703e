import type { Json, LensBrowser, PageOptions, Sent } from "../tools/LensBrowser.ts";
import type { FixtureServer } from "../tools/serveFixtures.ts";

/** The browser and the server that scenes are opened in. */
export interface Stage {
  readonly lens: LensBrowser;
  readonly fixtures: FixtureServer;
}

/** The colors of a scene: light, dark, or forced system colors. */
export type Theme = "light" | "dark" | "forced";

/** Options of each theme, with reduced motion: screenshots and measurements need a page without animations. */
export const themeOptions: Readonly<Record<Theme, PageOptions>> = {
  light: { colorScheme: "light", reducedMotion: true },
  dark: { colorScheme: "dark", reducedMotion: true },
  forced: { colorScheme: "dark", forcedColors: true, reducedMotion: true },
};

/** Layout conditions that a scene is tested in. */
export interface Variant {
  /** A phone: 320 CSS pixels wide, with touch input. */
  readonly narrow?: boolean;
  /** Text at 200 %: by the browser's font size on extension pages, by zoom on web pages. */
  readonly large?: boolean;
  /** Text direction set regardless of the language. */
  readonly direction?: "rtl";
}

/** The Lens's user interface in one state, open in a browser. */
export interface OpenScene {
  /** Resolves to the result of `run`, which receives the document or the shadow root of the user interface. */
  inRoot<Args extends Json[], Result>(
    run: Sent<[root: Document | ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  press(key: string): Promise<void>;
  /** Changes the colors; the size stays the same. */
  show(colors: PageOptions): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A state of the Lens's user interface that the gallery shows, like a "story" in component galleries. */
export interface Scene {
  /** Short and unique: the file names of its screenshots start with it. */
  readonly name: string;
  /** The heading of the scene's group in the gallery. */
  readonly group: string;
  readonly caption: string;
  /** Whether the accessibility tests check the scene. */
  readonly isTested: boolean;
  /** Opens the scene in light colors. Resolves to undefined if the variant does not apply to it. */
  open(stage: Stage, variant: Variant): Promise<OpenScene | undefined>;
}
