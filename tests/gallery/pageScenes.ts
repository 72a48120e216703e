import { presetNames } from "../../data/settings/presets.ts";
import { page, type Row, restored, withOwn } from "./openers.ts";
import { ownData } from "./sampleOwnData.ts";
import { manage, nameTab, pasteLetter, press, scrollTo, select, setNews, stopCalendar } from "./states.ts";

export const pageScenes: readonly Row[] = [
  ["options", "All that can be set", page("options.html")],
  ["options-own", "With own data", withOwn(ownData, page("options.html"))],
  [
    "options-managed",
    "Options that an organization has set",
    page("options.html", {
      prepare: manage({ wording: "clinical", sites: { mode: "everywhere", off: ["intranet.example.org"] } }),
    }),
  ],
  ["welcome", "After the installation", page("welcome.html")],
  ["welcome-sample", "The sample mention open", page("welcome.html", { act: press(".lens-try-mention") })],
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
  [
    "handout-notes",
    "A handout with notes and contacts that are kept",
    withOwn(ownData, page("handout.html", { prepare: stopCalendar })),
  ],
  [
    "glossary",
    "The forms of a page to print",
    page("glossary.html", {
      activeTab: ["article.html", 10],
      hasTabInAddress: true,
      async prepare(glossary) {
        await stopCalendar(glossary);
        await nameTab(glossary);
      },
      act: press("input[name=words]"),
    }),
  ],
  ["glossary-gone", "The tab of the page is closed", page("glossary.html#0")],
  [
    "sources-news",
    "The sources after an update",
    page("sources.html", {
      async prepare(sources) {
        await stopCalendar(sources);
        await setNews(sources);
      },
    }),
  ],
  ["sources", "All sources", page("sources.html", { prepare: stopCalendar })],
  ["lookup-letter", "A pasted letter with a card", page("lookup.html", { act: pasteLetter })],
  [
    "lookup-more",
    "All that the card of a letter says",
    page("lookup.html", {
      async act(lookup) {
        await pasteLetter(lookup);
        await press("[data-action=more]")(lookup);
        await scrollTo("[data-action=more]")(lookup);
      },
    }),
  ],
  ["lookup-found", "Selected words with a form", page("lookup.html", { prepare: select("writer’s cramp") })],
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
];
