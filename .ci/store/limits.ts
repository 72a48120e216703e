/** The longest texts that every store accepts, in characters. */
export const maxChars = {
  /** App Store. */
  name: 30,
  /** Chrome Web Store and Firefox Add-ons: `description` of the manifest. */
  summary: 132,
  /** App Store. */
  description: 4000,
  /** Chrome Web Store: each field about privacy. */
  reason: 1000,
} as const;

/** The shortest description that every store accepts, in characters: Edge Add-ons. */
export const MIN_DESCRIPTION_CHARS = 250;

/** App Store: all keywords with the commas between them, in bytes of UTF-8. */
export const MAX_KEYWORD_BYTES = 100;

/** Edge Add-ons: its search terms. */
export const maxSearchTerms = { terms: 7, charsEach: 30, words: 21 } as const;

/** A size in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The pictures by the name of their file, each in a size that its stores require. */
export const pictureSizes = {
  /** Screenshots: all four stores accept this size, and the Chrome Web Store at most five. */
  "1-card.png": { width: 1280, height: 800 },
  "2-card-more.png": { width: 1280, height: 800 },
  "3-popup.png": { width: 1280, height: 800 },
  "4-forms.png": { width: 1280, height: 800 },
  "5-needs.png": { width: 1280, height: 800 },
  /** Chrome Web Store and Edge Add-ons: the small promotional tile. */
  "tile.png": { width: 440, height: 280 },
  /** Chrome Web Store: the marquee; Edge Add-ons: the large promotional tile. */
  "marquee.png": { width: 1400, height: 560 },
  /** Edge Add-ons: the logo. */
  "logo.png": { width: 300, height: 300 },
  /** App Store: the icon of the app. */
  "app-icon.png": { width: 1024, height: 1024 },
  /** Chrome Web Store: the icon, which is in the package, too. */
  "icon.png": { width: 128, height: 128 },
} as const satisfies Readonly<Record<string, Pixels>>;

export type PictureName = keyof typeof pictureSizes;
