import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import { inLanguage } from "./inLanguage.ts";
import { type CardOptions, openCard } from "./openCard.ts";
import { openHighlights } from "./openHighlights.ts";
import { openSurface, type SurfaceOptions } from "./openSurface.ts";
import { openToolbarPopup } from "./openToolbarPopup.ts";
import type { Scene } from "./Scene.ts";
import {
  answerCopying,
  delayTabs,
  denyTabs,
  failTabs,
  press,
  pressInCard,
  refuseOrganizations,
  select,
  silenceBackground,
} from "./states.ts";

type Open = Scene["open"];
type Row = readonly [name: string, caption: string, open: Open];

const page =
  (path: string, options?: SurfaceOptions): Open =>
  (stage, strain) =>
    openSurface(stage, path, strain, options);

/** 380 px is the width that the popup asks for. */
const popup = (options: SurfaceOptions) => page("popup.html", { size: [380, 600], ...options });

const card =
  (word: string, options?: CardOptions): Open =>
  (stage, strain) =>
    openCard(stage, "wordings.html", word, strain, options);

const over = ["article.html", 10] as const;
const languages = SettingsSchema.entries.language.options.filter((language) => language !== "auto");

/** The name of a language in English. */
const nameOf = (language: string) =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
const copy = press(".lens-organization button");

const examined: Readonly<Record<string, readonly Row[]>> = {
  Popup: [
    ["popup-mentions", "A page with mentions", popup({ over })],
    ["popup-none", "A page without a mention", popup({ over: ["clean.html", 0] })],
    ["popup-unreachable", "A page of the browser", popup({ prepare: denyTabs })],
    ["popup-waiting", "While the page is read", popup({ prepare: delayTabs, busy: true })],
    ["popup-error", "The page could not be read", popup({ prepare: failTabs })],
    ["popup-fallback", "No background: the bundled records", popup({ over, prepare: silenceBackground })],
    ["popup-explained", "A hard word explained", popup({ over, act: press("[aria-expanded=false]") })],
    ["popup-copied", "An organization copied", popup({ prepare: answerCopying(true), act: copy })],
    ["popup-not-copied", "Copying refused", popup({ prepare: answerCopying(false), act: copy })],
    ["popup-tab", "In a tab of its own", page("popup.html")],
  ],
  Pages: [
    ["handout", "A hand-out to print", page("handout.html")],
    ["handout-large", "A hand-out in large print", page("handout.html", { act: press("[name=large]") })],
  ],
  Card: [
    ["card-one", "One form, by another name", card("spasmodic torticollis")],
    ["card-several", "Two forms in one wording", card("cervical and laryngeal dystonia")],
    ["card-abbreviation", "An abbreviation that the page defines", card("MFD")],
    ["card-emergency", "A form that can be an emergency", card("acute dystonic reaction")],
    [
      "card-explained",
      "A hard word explained",
      card("dystonia", { act: pressInCard("[aria-expanded=false]") }),
    ],
    ["card-pinned", "Kept open", card("dystonia", { act: pressInCard("[aria-pressed]") })],
    [
      "card-failed",
      "The organizations could not be opened",
      card("dystonia", {
        prepare: refuseOrganizations,
        act: pressInCard(".lens-button-main"),
      }),
    ],
  ],
  "Side panel": [["panel-mentions", "Beside a page", page("sidepanel.html", { size: [360, 720], over })]],
  Options: [["options", "All that can be set", page("options.html")]],
  Welcome: [["welcome", "After the installation", page("welcome.html")]],
  "Look-up": [
    [
      "lookup-found",
      "Selected words with a form",
      page("lookup.html", { prepare: select("writer’s cramp") }),
    ],
    ["lookup-none", "Selected words without one", page("lookup.html", { prepare: select("a long walk") })],
  ],
};

/** Surfaces of which axe sees nothing, or nothing more. */
const lookedAt: Readonly<Record<string, readonly Row[]>> = {
  Popup: [
    [
      "popup-toolbar",
      "In the toolbar’s own window",
      (stage, strain) => openToolbarPopup(stage, "article.html", strain),
    ],
  ],
  Languages: languages.flatMap((language): Row[] => [
    [`language-${language}-popup`, `Popup, ${nameOf(language)}`, inLanguage(language, popup({ over }))],
    [
      `language-${language}-card`,
      `Card, ${nameOf(language)}`,
      inLanguage(language, card("spasmodic torticollis", { act: pressInCard("[aria-expanded=false]") })),
    ],
    [
      `language-${language}-options`,
      `Options, ${nameOf(language)}`,
      inLanguage(language, page("options.html", { size: [380, 600] })),
    ],
  ]),
  Marks: [
    ["marks-article", "An article", (stage, strain) => openHighlights(stage, "article.html", strain)],
    ["marks-wordings", "Many wordings", (stage, strain) => openHighlights(stage, "wordings.html", strain)],
  ],
};

const scenesOf = (groups: typeof examined, isExamined: boolean): Scene[] =>
  Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([name, caption, open]) => ({ group, name, caption, open, isExamined })),
  );

/** Every surface in every state: what the gallery shows and the accessibility tests examine. */
export const scenes: readonly Scene[] = [...scenesOf(examined, true), ...scenesOf(lookedAt, false)];
