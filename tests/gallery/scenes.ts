import type { PopupTab } from "../../components/popup/popupTabs.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { presetNames } from "../../data/settings/presets.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { type ExtensionPageOptions, openExtensionPage } from "./extensionPageScenes.ts";
import type { Layout, OpenScene, Scene, Size, Stage, Variant } from "./Scene.ts";
import {
  answerCopying,
  delayTabs,
  denyTabs,
  failTabs,
  GALLERY_ERROR,
  pasteLetter,
  press,
  pressInCard,
  refuseOrganizations,
  select,
  silenceBackground,
  stopCalendar,
} from "./states.ts";
import { type CardOptions, openCard, openHighlights } from "./webPageScenes.ts";
import { withSettings } from "./withSettings.ts";

type Open = (stage: Stage, layout: Layout) => Promise<OpenScene>;
type Row = readonly [name: string, caption: string, open: Open];

interface Group {
  /** The size of its scenes, if a variant has no other. */
  readonly size: Size;
  readonly isTested?: boolean;
  readonly rows: readonly Row[];
}

/** The height of the scenes that a variant gives another width. */
const VARIANT_HEIGHT = 560;

const page =
  (path: string, options?: ExtensionPageOptions): Open =>
  (stage, layout) =>
    openExtensionPage(stage, path, layout, options);

/** The popup with one of its tabs. A link to a tab is not remembered for the next scene. */
const popup = (tab: PopupTab, options: ExtensionPageOptions) => page(`popup.html#${tab}`, options);

const card =
  (word: string, options?: CardOptions): Open =>
  (stage, layout) =>
    openCard(stage, "wordings.html", word, layout, options);

const highlights =
  (fixture: string): Open =>
  (stage, layout) =>
    openHighlights(stage, fixture, layout);

const withSites =
  (sites: Partial<Settings["sites"]>, open: Open): Open =>
  (stage, layout) =>
    withSettings(
      stage,
      (settings) => ({ ...settings, sites: { ...settings.sites, ...sites } }),
      () => open(stage, layout),
    );

/** Restores the settings that the scene itself changes. */
const restored =
  (open: Open): Open =>
  (stage, layout) =>
    withSettings(
      stage,
      (settings) => settings,
      () => open(stage, layout),
    );

const activeTab = ["article.html", 10] as const;
/** The same page with the Lens off. */
const unread = ["article.html", 0] as const;
/** The host of the fixtures. */
const HOST = "127.0.0.1";

/** The next midnight: a pause until then looks the same on each day. */
function midnight(): number {
  return new Date().setHours(24, 0, 0, 0);
}

const copy = press(".lens-organization [aria-expanded]", ".lens-organization [data-copy]");

/** One form of each kind of cause, by its words in the fixture. */
const formsByCause = {
  genetic: "DYT-TOR1A dystonia",
  acquired: "hemidystonia",
  "drug-induced": "drug-induced dystonia",
};

/** The scene with the most content is the first of its surface, which is the first word of its name. */
const groups: Readonly<Record<string, Group>> = {
  Popup: {
    size: [400, 600],
    isTested: true,
    rows: [
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
        withSites({ pausedUntil: midnight() }, popup("page", { activeTab: unread })),
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
      ["panel-mentions", "Side panel beside a page", page("sidepanel.html#page", { activeTab })],
    ],
  },
  Pages: {
    size: [800, 560],
    isTested: true,
    rows: [
      ["options", "All that can be set", page("options.html")],
      ["welcome", "After the installation", page("welcome.html")],
      [
        "welcome-sample",
        "The sample mention open",
        page("welcome.html", { act: press(".lens-try-mention") }),
      ],
      ...presetNames.map(
        (name): Row => [
          `welcome-${name}`,
          `Set up by need: ${name}`,
          restored(
            page("welcome.html", {
              act: async (welcome) => {
                await welcome.evaluate((preset) => {
                  document.querySelector<HTMLElement>(`[data-preset=${preset}] [data-action=use]`)?.click();
                }, name);
                await welcome.waitFor(
                  (preset) => document.querySelector(`[data-preset=${preset}][data-used=true]`) !== null,
                  name,
                );
              },
            }),
          ),
        ],
      ),
      ["handout", "A handout to print", page("handout.html", { prepare: stopCalendar })],
      [
        "handout-large",
        "A handout in large print",
        page("handout.html", { prepare: stopCalendar, act: press("[name=large]") }),
      ],
      ["sources", "The sources, and what is new", page("sources.html", { prepare: stopCalendar })],
      ["lookup-letter", "A pasted letter with a card", page("lookup.html", { act: pasteLetter })],
      [
        "lookup-found",
        "Selected words with a form",
        page("lookup.html", { prepare: select("writer’s cramp") }),
      ],
      ["lookup-none", "Selected words without one", page("lookup.html", { prepare: select("a long walk") })],
      ["forms-open", "All forms, with the entry that the address names", page("forms.html#blepharospasm")],
      [
        "forms-regions",
        "Forms by the parts of the body",
        page("forms.html", { act: press(".lens-chip[data-region=eyes]", ".lens-chip[data-region=jaw]") }),
      ],
      [
        "forms-look-alike",
        "What is confused with dystonia, found by its name",
        page("forms.html?q=vegetative%20dystonia"),
      ],
      ["forms-unknown", "An address that names no form", page("forms.html#no-such-form")],
      ["popup-tab", "The popup in a tab of its own", page("popup.html")],
    ],
  },
  // On a phone a card is a sheet.
  Card: {
    size: [640, 560],
    isTested: true,
    rows: [
      ["card-more", "More", card("spasmodic torticollis", { act: pressInCard("[data-action=more]") })],
      ["card-glance", "One form, by another name", card("spasmodic torticollis")],
      ["card-help", "Who can help", card("dystonia", { act: pressInCard("[data-action=organizations]") })],
      ["card-pinned", "Kept open", card("dystonia", { act: pressInCard("[data-action=pin]") })],
      ["card-emergency", "A form that can be an emergency", card("acute dystonic reaction")],
      [
        "card-emergency-more",
        "More about an emergency",
        card("status dystonicus", { act: pressInCard("[data-action=more]") }),
      ],
      ["card-several", "Two forms in one wording", card("cervical and laryngeal dystonia")],
      ["card-abbreviation", "An abbreviation that the page defines", card("MFD")],
      ...Object.entries(formsByCause).map(
        ([cause, word]): Row => [`card-${cause}`, `A form with a cause: ${cause}`, card(word)],
      ),
      [
        "card-explained",
        "A hard word explained",
        card("spasmodic torticollis", { act: pressInCard("[data-action=more]", ".lens-word") }),
      ],
      [
        "card-failed",
        "The list of all organizations could not be opened",
        card("dystonia", {
          prepare: refuseOrganizations,
          act: pressInCard("[data-action=organizations]", "[data-action=all-organizations]"),
        }),
      ],
    ],
  },
  // Axe cannot determine the colors of text below a menu: dom/components/accessibility checks it alone.
  Menu: {
    size: [400, 600],
    rows: [["popup-menu", "The menu", popup("causes", { activeTab, act: press("[data-action=menu]") })]],
  },
  // Axe does not see highlights.
  Highlights: {
    size: [640, 560],
    rows: [
      ["highlights-article", "An article", highlights("article.html")],
      ["highlights-wordings", "Many wordings", highlights("wordings.html")],
      ["highlights-grounds", "Light and dark grounds", highlights("grounds.html")],
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
