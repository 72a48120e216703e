import type { PageOptions } from "../tools/LensBrowser.ts";

/** The colours in which a surface is shown. */
export type Theme = "light" | "dark" | "forced";

/** What a surface has to cope with, beside its colours. */
export interface Strain {
  /** A telephone's width: 320 CSS pixels, and fingers. */
  readonly narrow?: boolean;
  /** Text of 200 %: by the browser's text size in the Lens's own pages, by zoom on a web page. */
  readonly large?: boolean;
  /** Direction forced upon the surface, whatever its language. */
  readonly direction?: "rtl";
}

/** The colours, and no motion: a picture and a measurement need a surface that stands still. */
export const themeOptions: Readonly<Record<Theme, PageOptions>> = {
  light: { colorScheme: "light", reducedMotion: true },
  dark: { colorScheme: "dark", reducedMotion: true },
  forced: { colorScheme: "dark", forcedColors: true, reducedMotion: true },
};
