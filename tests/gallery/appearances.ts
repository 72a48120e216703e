import { chosenThemes, type Scene, type Theme, type Variant } from "./Scene.ts";

/** The look of one picture of a scene. */
export interface Appearance {
  /** Unique in the scene: the end of the picture's file name. */
  readonly name: string;
  /** The same object for all appearances that the scene need be opened only once for. */
  readonly variant: Variant;
  readonly theme: Theme;
}

/** Widths in CSS pixels that every scene is shown in, besides its own: the popup's, and a small phone's. */
const WIDTHS = [400, 320];

/** A language of each text direction. Left to right is the language of the whole gallery. */
const directions: Readonly<Record<string, Variant>> = { ltr: {}, rtl: { language: "ar" } };

/** Returns all appearances of a scene: each theme in each width and text direction; forced colors and large text once. */
export function appearancesOf({ size: [ownWidth] }: Scene): Appearance[] {
  const widths = [...new Set([ownWidth, ...WIDTHS])];
  const views = widths.flatMap((width) =>
    Object.entries(directions).map(([direction, { ...language }]) => {
      const variant: Variant = width === ownWidth ? language : { width, ...language };
      return { name: `${width}-${direction}`, variant };
    }),
  );
  return [
    ...views.flatMap(({ name, variant }) =>
      chosenThemes.map((theme): Appearance => ({ name: `${name}-${theme}`, variant, theme })),
    ),
    { name: "forced-colors", variant: {}, theme: "forced" },
    { name: "large-text", variant: { isLarge: true }, theme: "light" },
  ];
}
