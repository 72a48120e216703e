import { join } from "node:path";
import { highlights, type Open, page, popup } from "./openers.ts";
import { activeTab } from "./popupScenes.ts";
import type { Size } from "./Scene.ts";
import { pasteLetter, press, pressInCard, scrollTo, stopCalendar } from "./states.ts";
import { type CardOptions, openCard } from "./webPageScenes.ts";

/** The folder of the tour's pictures. */
export const TOUR = join(import.meta.dirname, "../../assets/tour");

/** The themes of the tour: a README shows the one of its reader. */
export const tourThemes = ["light", "dark"] as const;

/** One stop of the tour through the Lens in the README. */
export interface TourPicture {
  /** The name of its files is "NAME-THEME.png". */
  readonly name: string;
  readonly size: Size;
  readonly open: Open;
}

const ARTICLE = "article.html";

const card =
  (options?: CardOptions): Open =>
  (stage, layout) =>
    openCard(stage, ARTICLE, "spasmodic torticollis", layout, options);

const POPUP: Size = [400, 600];

/** The pictures of the tour, in the order of the README. */
export const tourPictures: readonly TourPicture[] = [
  { name: "highlights", size: [640, 440], open: highlights(ARTICLE) },
  { name: "card-glance", size: [640, 560], open: card() },
  { name: "card-more", size: [640, 800], open: card({ act: pressInCard("[data-action=more]") }) },
  { name: "popup-page", size: POPUP, open: popup("page", { activeTab }) },
  { name: "popup-causes", size: POPUP, open: popup("causes", { activeTab }) },
  { name: "popup-organizations", size: POPUP, open: popup("organizations", { activeTab }) },
  { name: "popup-forms", size: POPUP, open: popup("forms", { activeTab }) },
  {
    name: "forms",
    size: [800, 640],
    open: page("forms.html", { act: press(".lens-chip[data-region=eyes]") }),
  },
  { name: "lookup", size: [800, 640], open: page("lookup.html", { act: pasteLetter }) },
  {
    name: "handout",
    size: [800, 840],
    open: page("handout.html", { prepare: stopCalendar, act: scrollTo("main .lens-sheet") }),
  },
];
