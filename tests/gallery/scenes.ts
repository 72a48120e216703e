import { SettingsSchema } from "../../data/settings/SettingsSchema.ts";
import { type ExtensionPageOptions, openExtensionPage, openToolbarPopup } from "./extensionPageScenes.ts";
import { inLanguage } from "./inLanguage.ts";
import type { Scene } from "./Scene.ts";
import {
  answerCopying,
  delayTabs,
  denyTabs,
  failTabs,
  GALLERY_ERROR,
  press,
  pressInCard,
  refuseOrganizations,
  select,
  silenceBackground,
} from "./states.ts";
import { type CardOptions, openCard, openHighlights } from "./webPageScenes.ts";

type Open = Scene["open"];
type Row = readonly [name: string, caption: string, open: Open];

const page =
  (path: string, options?: ExtensionPageOptions): Open =>
  (stage, variant) =>
    openExtensionPage(stage, path, variant, options);

/** The popup's own width is 380 px. */
const popup = (options: ExtensionPageOptions) => page("popup.html", { size: [380, 600], ...options });

const card =
  (word: string, options?: CardOptions): Open =>
  (stage, variant) =>
    openCard(stage, "wordings.html", word, variant, options);

const activeTab = ["article.html", 10] as const;
const languages = SettingsSchema.entries.language.options.filter((language) => language !== "auto");

/** Returns the English name of a language. */
const nameOf = (language: string) =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
const copy = press(".lens-organization [aria-expanded]", ".lens-organization [data-copy]");

/** One form of each kind of cause, by its words in the fixture. */
const formsByCause = {
  genetic: "DYT-TOR1A dystonia",
  acquired: "hemidystonia",
  "drug-induced": "drug-induced dystonia",
  emergency: "status dystonicus",
  general: "dystonia",
} as const;

/** Opens the scene in its own layout only: the other cards show how a card looks in the variants. */
const withoutVariants =
  (open: Open): Open =>
  async (stage, variant) =>
    Object.keys(variant).length === 0 ? open(stage, variant) : undefined;

const testedScenes: Readonly<Record<string, readonly Row[]>> = {
  Popup: [
    ["popup-mentions", "A page with mentions", popup({ activeTab })],
    ["popup-none", "A page without a mention", popup({ activeTab: ["clean.html", 0] })],
    ["popup-unreachable", "A page of the browser", popup({ prepare: denyTabs })],
    ["popup-waiting", "While the page is read", popup({ prepare: delayTabs, mayBeBusy: true })],
    ["popup-error", "The page could not be read", popup({ prepare: failTabs, provokes: GALLERY_ERROR })],
    [
      "popup-fallback",
      "No background: the bundled records",
      popup({ activeTab, prepare: silenceBackground }),
    ],
    ["popup-explained", "A hard word explained", popup({ activeTab, act: press("[aria-expanded=false]") })],
    ["popup-copied", "An organization copied", popup({ prepare: answerCopying(true), act: copy })],
    ["popup-not-copied", "Copying refused", popup({ prepare: answerCopying(false), act: copy })],
    ["popup-tab", "In a tab of its own", page("popup.html")],
  ],
  Pages: [
    ["handout", "A handout to print", page("handout.html")],
    ["handout-large", "A handout in large print", page("handout.html", { act: press("[name=large]") })],
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
  "Side panel": [
    ["panel-mentions", "Beside a page", page("sidepanel.html", { size: [360, 720], activeTab })],
  ],
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

/** Scenes that axe cannot check, or whose check would add nothing to those above. */
const untestedScenes: Readonly<Record<string, readonly Row[]>> = {
  Popup: [
    [
      "popup-toolbar",
      "Opened from the toolbar",
      (stage, variant) => openToolbarPopup(stage, "article.html", variant),
    ],
  ],
  Languages: languages.flatMap((language): Row[] => [
    [`language-${language}-popup`, `Popup, ${nameOf(language)}`, inLanguage(language, popup({ activeTab }))],
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
  Causes: languages.flatMap((language) =>
    Object.entries(formsByCause).map(
      ([cause, word]): Row => [
        `causes-${language}-${cause}`,
        `A form with ${cause === "general" ? "any cause" : `a cause: ${cause}`}, ${nameOf(language)}`,
        withoutVariants(inLanguage(language, card(word))),
      ],
    ),
  ),
  Highlights: [
    ["highlights-article", "An article", (stage, variant) => openHighlights(stage, "article.html", variant)],
    [
      "highlights-wordings",
      "Many wordings",
      (stage, variant) => openHighlights(stage, "wordings.html", variant),
    ],
  ],
};

const scenesOf = (groups: typeof testedScenes, isTested: boolean): Scene[] =>
  Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([name, caption, open]) => ({ group, name, caption, open, isTested })),
  );

/** All scenes: the gallery shows them and the accessibility tests check those with `isTested`. */
export const scenes: readonly Scene[] = [...scenesOf(testedScenes, true), ...scenesOf(untestedScenes, false)];
