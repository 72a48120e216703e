import { type PopupTab, popupTabs } from "../../components/popup/popupTabs.ts";
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
import { withSites } from "./withSites.ts";

type Open = Scene["open"];
type Row = readonly [name: string, caption: string, open: Open];

const page =
  (path: string, options?: ExtensionPageOptions): Open =>
  (stage, variant) =>
    openExtensionPage(stage, path, variant, options);

/** The popup in its own width, with one of its tabs. A link to a tab is not remembered for the next scene. */
const popup = (tab: PopupTab, options: ExtensionPageOptions) =>
  page(`popup.html#${tab}`, { size: [400, 600], ...options });

const card =
  (word: string, options?: CardOptions): Open =>
  (stage, variant) =>
    openCard(stage, "wordings.html", word, variant, options);

const activeTab = ["article.html", 10] as const;
/** The same page with the Lens off. */
const unread = ["article.html", 0] as const;
/** The host of the fixtures. */
const HOST = "127.0.0.1";
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
    ["popup-mentions", "A page with mentions", popup("page", { activeTab })],
    [
      "popup-mentions-open",
      "The mentions of a form",
      popup("page", { activeTab, act: press(".lens-group-name[aria-expanded=false]") }),
    ],
    ["popup-none", "A page without a mention", popup("page", { activeTab: ["clean.html", 0] })],
    ["popup-off", "The Lens is off here", withSites({ off: [HOST] }, popup("page", { activeTab: unread }))],
    [
      "popup-paused",
      "The Lens is paused",
      withSites({ pausedUntil: Date.UTC(2100, 0) }, popup("page", { activeTab: unread })),
    ],
    [
      "popup-not-chosen",
      "The Lens is on only for chosen sites",
      withSites({ mode: "chosen" }, popup("page", { activeTab: unread })),
    ],
    ["popup-unreachable", "A page of the browser", popup("page", { prepare: denyTabs })],
    ["popup-waiting", "While the page is read", popup("page", { prepare: delayTabs, mayBeBusy: true })],
    [
      "popup-error",
      "The page could not be read",
      popup("page", { prepare: failTabs, provokes: GALLERY_ERROR }),
    ],
    [
      "popup-fallback",
      "No background: the bundled records",
      popup("page", { activeTab, prepare: silenceBackground }),
    ],
    [
      "popup-export",
      "What can be done with the list",
      popup("page", { activeTab, act: press("[data-action=export]") }),
    ],
    ["popup-causes", "The causes", popup("causes", { activeTab })],
    ["popup-explained", "A hard word explained", popup("causes", { activeTab, act: press(".lens-word") })],
    ["popup-organizations", "Who can help", popup("organizations", { activeTab })],
    [
      "popup-copied",
      "An organization copied",
      popup("organizations", { prepare: answerCopying(true), act: copy }),
    ],
    [
      "popup-not-copied",
      "Copying refused",
      popup("organizations", { prepare: answerCopying(false), act: copy }),
    ],
    ["popup-forms", "All forms", popup("forms", { activeTab, act: press(".lens-form-button") })],
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
      card("cervical dystonia", {
        act: pressInCard("[data-action=more]", ".lens-word"),
      }),
    ],
    ["card-more", "More of a form", card("dystonia", { act: pressInCard("[data-action=more]") })],
    [
      "card-organizations",
      "Who can help",
      card("dystonia", { act: pressInCard("[data-action=organizations]") }),
    ],
    ["card-pinned", "Kept open", card("dystonia", { act: pressInCard("[data-action=pin]") })],
    [
      "card-failed",
      "The organizations could not be opened",
      card("dystonia", {
        prepare: refuseOrganizations,
        act: pressInCard("[data-action=organizations]", "[data-action=all-organizations]"),
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
    ["popup-menu", "The menu", popup("causes", { activeTab, act: press("[data-action=menu]") })],
  ],
  Languages: languages.flatMap((language): Row[] => [
    ...popupTabs.map(
      (tab): Row => [
        `language-${language}-${tab}`,
        `Popup, tab “${tab}”, ${nameOf(language)}`,
        inLanguage(language, popup(tab, { activeTab })),
      ],
    ),
    [
      `language-${language}-card`,
      `Card, ${nameOf(language)}`,
      inLanguage(language, card("spasmodic torticollis", { act: pressInCard("[data-action=more]") })),
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
