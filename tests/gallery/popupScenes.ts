import { page, popup, type Row, withOwn, withSites } from "./openers.ts";
import { ownData } from "./sampleOwnData.ts";
import {
  answerCopying,
  delayTabs,
  denyTabs,
  failTabs,
  GALLERY_ERROR,
  manage,
  press,
  setNews,
  silenceBackground,
} from "./states.ts";

export const activeTab = ["article.html", 10] as const;
/** The same page with the Lens off. */
const unread = ["article.html", 0] as const;
/** The host of the fixtures. */
const HOST = "127.0.0.1";

/** The next midnight: a pause until then looks the same on each day. */
function midnight(): number {
  return new Date().setHours(24, 0, 0, 0);
}

const copy = press(".lens-organization [aria-expanded]", ".lens-organization [data-copy]");

export const popupScenes: readonly Row[] = [
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
    "popup-paused-tab",
    "The Lens is paused in this tab",
    popup("page", { activeTab, act: press("[data-action=menu]", "[data-action=pause-tab]") }),
  ],
  [
    "popup-managed",
    "The organization has turned the Lens off here",
    popup("page", {
      activeTab,
      prepare: manage({ sites: { mode: "everywhere", off: [HOST] } }),
    }),
  ],
  ["popup-drawn", "A page whose text is drawn", popup("page", { activeTab: ["drawn.html", 0] })],
  [
    "popup-news",
    "After an update of the content",
    popup("page", { activeTab: ["clean.html", 0], prepare: setNews }),
  ],
  [
    "popup-my-form",
    "The reader's own form first",
    withOwn({ myForm: { form: "blepharospasm", others: "usual" } }, popup("page", { activeTab })),
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
    "popup-own-contacts",
    "Contacts of the reader's own and of the clinic",
    withOwn(
      ownData,
      popup("organizations", {
        activeTab,
        prepare: manage({ contacts: [{ name: "Movement clinic", kind: "clinic", phone: "555 0100" }] }),
        act: press("[data-own-contact=group] [aria-expanded]"),
      }),
    ),
  ],
  [
    "popup-contact-form",
    "A contact of the reader's own that lacks a name",
    popup("organizations", {
      activeTab,
      act: press("[data-action=add-contact]", "[data-action=save-contact]", "[aria-invalid=true]"),
    }),
  ],
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
];
