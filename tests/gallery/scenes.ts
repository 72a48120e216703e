import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { cardScenes } from "./cardScenes.ts";
import { highlights, lowCard, type Open, popup, type Row } from "./openers.ts";
import { pageScenes } from "./pageScenes.ts";
import { activeTab, popupScenes } from "./popupScenes.ts";
import type { OpenScene, Scene, Size, Stage, Variant } from "./Scene.ts";
import { press } from "./states.ts";
import { withSettings } from "./withSettings.ts";

interface Group {
  /** The size of its scenes, if a variant has no other. */
  readonly size: Size;
  readonly isTested?: boolean;
  readonly rows: readonly Row[];
}

/** The height of the scenes that a variant gives another width. */
const VARIANT_HEIGHT = 560;

/** The scene with the most content is the first of its surface, which is the first word of its name. */
const groups: Readonly<Record<string, Group>> = {
  Popup: {
    size: [400, 600],
    isTested: true,
    rows: popupScenes,
  },
  Pages: {
    size: [800, 560],
    isTested: true,
    rows: pageScenes,
  },
  // On a phone a card is a sheet.
  Card: {
    size: [640, 560],
    isTested: true,
    rows: cardScenes,
  },
  // Axe cannot determine the colors of text below a menu: dom/components/accessibility checks it alone.
  Menu: {
    size: [400, 600],
    rows: [["popup-menu", "The menu", popup("causes", { activeTab, act: press("[data-action=menu]") })]],
  },
  // Axe cannot determine the colors of text that a card has scrolled out of its view.
  "Low card": {
    size: [640, 560],
    rows: [["card-low", "In a low view, as in a small frame", lowCard("spasmodic torticollis", 160)]],
  },
  // Axe does not see highlights.
  Highlights: {
    size: [640, 560],
    rows: [
      ["highlights-article", "An article", highlights("article.html")],
      ["highlights-wordings", "Many wordings", highlights("wordings.html")],
      ["highlights-backgrounds", "Light and dark backgrounds", highlights("backgrounds.html")],
    ],
  },
};

/** All scenes: the gallery shows them and the accessibility tests check those with `isTested`. */
export const scenes: readonly Scene[] = Object.entries(groups).flatMap(
  ([group, { size, isTested = false, rows }]) =>
    rows.map(([name, caption, open]) => ({
      group,
      name,
      caption,
      size,
      isTested,
      open: (stage, variant = {}) => inLanguage(stage, variant, size, open),
    })),
);

async function inLanguage(
  stage: Stage,
  { width, isLarge = false, language }: Variant,
  ownSize: Size,
  open: Open,
): Promise<OpenScene> {
  const size: Size = width ? [width, VARIANT_HEIGHT] : ownSize;
  if (!language) return open(stage, { size, isLarge, isRtl: false });
  const isRtl = language !== "auto" && (await allCatalogs[language]()).direction === "rtl";
  return withSettings(
    stage,
    (settings) => ({ ...settings, language }),
    () => open(stage, { size, isLarge, isRtl }),
  );
}
