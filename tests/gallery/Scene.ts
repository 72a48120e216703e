import { themes } from "../../data/settings/bounds.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { Json, LensBrowser, PageOptions, Sent } from "../tools/LensBrowser.ts";
import type { FixtureServer } from "../tools/serveFixtures.ts";

/** The browser and the server that scenes are opened in. */
export interface Stage {
  readonly lens: LensBrowser;
  readonly fixtures: FixtureServer;
}

/** The themes that a reader can choose. */
export const chosenThemes = themes.filter((theme) => theme !== "system");

/** The colors of a scene: a theme, or forced system colors. */
export type Theme = (typeof chosenThemes)[number] | "forced";

/**
 * The browser's colors in each theme, with reduced motion: screenshots and measurements need a page without animations.
 * Low glare stands on light system colors, the hardest case.
 */
export const themeOptions: Readonly<Record<Theme, PageOptions>> = {
  light: { colorScheme: "light", reducedMotion: true },
  dark: { colorScheme: "dark", reducedMotion: true },
  "low-glare": { colorScheme: "light", reducedMotion: true },
  forced: { colorScheme: "dark", forcedColors: true, reducedMotion: true },
};

/** The conditions that a scene is opened in; those that are missing are the scene's own. */
export interface Variant {
  /** Width of the viewport in CSS pixels. */
  readonly width?: number;
  /** Text at 200 %: by the browser's font size on extension pages, by zoom on web pages. */
  readonly isLarge?: boolean;
  readonly language?: Settings["language"];
}

/** Width and height in CSS pixels. */
export type Size = readonly [width: number, height: number];

/** The layout that follows from a scene's own size and a variant. */
export interface Layout {
  readonly size: Size;
  readonly isLarge: boolean;
  /** Whether the language is written from right to left. */
  readonly isRtl: boolean;
}

/** The Lens's user interface in one state, open in a browser. */
export interface OpenScene {
  /** Resolves to the result of `run`, which receives the document or the shadow root of the user interface. */
  inRoot<Args extends Json[], Result>(
    run: Sent<[root: Document | ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  /** Changes the colors; the size stays the same. */
  show(theme: Theme): Promise<void>;
  /** Writes a PNG of the viewport, or of the whole extension page. */
  screenshot(path: string, extent: "viewport" | "whole"): Promise<void>;
  close(): Promise<void>;
}

/** A state of the Lens's user interface that the gallery shows, like a "story" in component galleries. */
export interface Scene {
  /** Short and unique: the file names of its screenshots start with it. */
  readonly name: string;
  /** The heading of the scene's group in the gallery. */
  readonly group: string;
  readonly caption: string;
  readonly size: Size;
  /** Whether the accessibility tests check the scene. */
  readonly isTested: boolean;
  /** Opens the scene in light colors. */
  open(stage: Stage, variant?: Variant): Promise<OpenScene>;
}

/** Chooses a theme in a document or a card, as the settings do. It is sent to the browser as source text. */
export function chooseTheme(root: Document | ShadowRoot, theme: string | null): void {
  const element = root.querySelector<HTMLElement>(".lens-root");
  if (theme) element?.setAttribute("data-theme", theme);
  else element?.removeAttribute("data-theme");
}
