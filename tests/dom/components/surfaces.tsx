import { expect } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { FormId } from "../../../data/content/forms/forms.ts";
import type { Records } from "../../../data/content/schema/dataset.ts";
import type { Translator } from "../../../data/i18n/createTranslator.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { exportSettings } from "../../../data/settings/settingsFile.ts";
import { english } from "../../tools/english.ts";
import { fullData } from "../../unit/own/sampleOwnData.ts";
import { click, fill } from "../tools/renderPage.tsx";
import { openSettingsFile } from "./openSettingsFile.ts";
import {
  cardViewOf,
  ownProps,
  renderForms,
  renderGlossary,
  renderHandout,
  renderLookUp,
  renderMenu,
  renderOptions,
  renderPopup,
  renderSources,
  renderWelcome,
  siteReport,
} from "./pages.tsx";
import { renderCard } from "./renderCard.tsx";
import { pageAbout } from "./samplePage.ts";

/** A rendered surface. */
export interface Surface {
  readonly root: Document | ShadowRoot;
  /** Lays a card out for the present viewport; a page needs nothing. */
  layOut?(): void;
  /** Sets the text size of a card; that of a page is the browser's. */
  setTextSize?(percent: number): void;
}

/** Renders a surface in one state. */
type RenderSurface = (translator?: Translator) => Promise<Surface>;

const onPage =
  (render: (translator: Translator) => Promise<void>, act?: () => Promise<unknown>): RenderSurface =>
  async (translator = english) => {
    await render(translator);
    await act?.();
    return { root: document };
  };

type CardProps = Parameters<typeof renderCard>[1];

const onCard =
  (forms: readonly FormId[], word: string, props: CardProps = {}, definition?: string): RenderSurface =>
  async (translator = english) =>
    renderCard(cardViewOf(forms, word, translator, definition), props);

/** A card with the meaning of each hard word. */
const explainedCard: RenderSurface = async (translator = english) => {
  const card = renderCard(cardViewOf(["cervical-dystonia"], "cervical dystonia", translator), {
    openPart: "more",
  });
  const words = [...card.root.querySelectorAll(".lens-word")];
  card.update({ openWords: words.flatMap((word) => word.getAttribute("aria-controls") ?? []) });
  card.layOut();
  return card;
};

type PopupProps = Parameters<typeof renderPopup>[0];

const popup = (props: PopupProps, act?: () => Promise<unknown>) =>
  onPage((translator) => renderPopup(props, translator), act);

/** The popup with little around the state that is of interest: axe takes long on many elements. */
const smallPopup = (props: PopupProps, act?: () => Promise<unknown>) =>
  popup({ readLibrary: async () => ({ records: fewRecords, origin: "library" }), ...props }, act);

const never = () => new Promise<never>(() => {});
const fail = () => Promise.reject(new Error("No answer"));
const openOrganization = () => click(".lens-organization [aria-expanded]");
const copy = async () => {
  await openOrganization();
  await click(".lens-organization [data-copy]");
};

/** One organization and no statement. */
const fewRecords: Records = {
  ...bundledRecords,
  statements: [],
  organizations: bundledRecords.organizations.slice(0, 1),
};

const { marks, sites } = defaultSettings;
const withChoices: Settings = {
  ...defaultSettings,
  marks: { ...marks, color: "navy" },
  sites: { ...sites, off: ["example.org"], pausedUntil: 1 },
};

/** Each surface with most of its content. */
export const surfaces = {
  popup: popup({}, () => click('[data-form="cervical-dystonia"] .lens-group-name')),
  "popup, causes": popup({ lastTab: "causes" }),
  "popup, causes of another form": popup({ lastTab: "causes", readPage: pageAbout("status-dystonicus") }),
  "popup, organizations": popup({ lastTab: "organizations" }),
  "popup, forms": popup({ lastTab: "forms" }, () => click(".lens-form-button")),
  "all forms": onPage(
    (translator) =>
      renderForms(
        {
          readLibrary: async () => ({
            records: { ...bundledRecords, forms: bundledRecords.forms.slice(0, 6) },
            origin: "bundle",
          }),
          target: { id: "cervical-dystonia" },
        },
        translator,
      ),
    () => click(".lens-chip[data-region=neck]"),
  ),
  sources: onPage((translator) =>
    renderSources(
      {
        records: { ...bundledRecords, forms: bundledRecords.forms.slice(0, 5) },
        news: { added: ["forms/dystonia"], changed: [], date: "2026-07-01", isRead: false },
      },
      translator,
    ),
  ),
  glossary: onPage(
    (translator) => renderGlossary({}, translator),
    () => click("input[name=words]"),
  ),
  letter: onPage(
    (translator) => renderLookUp([], "", translator),
    async () => {
      await fill("textarea", "Dear doctor,\nmy cervical dystonia (CD) is worse.\n\nIs it the CD?");
      await click("main button[type=submit]");
      await expect.poll(() => document.querySelectorAll(".lens-found-text button").length).toBe(3);
      await click(".lens-found-text button");
      await click("[data-action=more]");
    },
  ),
  "popup over a drawn page": popup({
    lastTab: "page",
    readPage: async () => ({ state: "none", unreadable: "drawn" }),
  }),
  handout: onPage((translator) => renderHandout({}, translator)),
  options: onPage((translator) => renderOptions({ saved: "saved" }, translator)),
  welcome: onPage(
    (translator) => renderWelcome({}, translator),
    async () => {
      await click(".lens-try-mention");
      await click("[data-action=more]");
    },
  ),
  "lookup page": onPage(
    (translator) =>
      renderLookUp(
        [
          ["writers-cramp", "writer’s cramp"],
          ["blepharospasm", "blepharospasm"],
        ],
        "",
        translator,
      ),
    () => click("[data-action=more]"),
  ),
  card: onCard(["cervical-dystonia"], "spasmodic torticollis"),
  "open card": onCard(["cervical-dystonia"], "spasmodic torticollis", { openPart: "more" }),
  "card with organizations": onCard(["cervical-dystonia"], "spasmodic torticollis", {
    openPart: "organizations",
  }),
} satisfies Record<string, RenderSurface>;

/** States in which a surface shows something that it does not show above. */
export const otherStates = {
  "popup without a mention": smallPopup({
    readPage: async () => ({ state: "none" }),
    lastTab: "page",
    site: { ...siteReport, state: "paused", pausedUntil: 1 },
  }),
  "popup without access": smallPopup({
    readPage: async () => ({ state: "unreachable", reason: "access" }),
    site: { ...siteReport, access: "not-here" },
    siteError: "sites.refused",
  }),
  "menu of the popup": onPage(renderMenu),
  "popup over a page of the browser": smallPopup({
    readPage: async () => ({ state: "unreachable", reason: "browser" }),
    lastTab: "page",
    site: { ...siteReport, site: "", shows: "closed" },
  }),
  "popup while it reads": smallPopup({ readPage: never, readLibrary: never }),
  "popup after an error": smallPopup({
    readPage: fail,
    site: { ...siteReport, state: "off" },
    siteError: "sites.failed",
  }),
  "popup with the bundled records": smallPopup({
    readLibrary: async () => ({ records: fewRecords, origin: "bundle" }),
  }),
  "popup with what can be done with the list": smallPopup({}, () => click("[data-action=export]")),
  "popup with the meaning of a word": popup({ lastTab: "causes" }, () => click(".lens-word")),
  "popup with a copied organization": smallPopup({ lastTab: "organizations" }, copy),
  "popup that may not copy": smallPopup({ lastTab: "organizations", onCopy: fail }, copy),
  "popup without a found organization": smallPopup({ lastTab: "organizations" }, () =>
    fill('input[type="search"]', "zzz"),
  ),
  "handout in large print": onPage((translator) =>
    renderHandout({ choices: { leftOut: [], added: [], lines: 12, large: true } }, translator),
  ),
  "options with other choices": onPage((translator) =>
    renderOptions({ settings: withChoices, saved: "failed" }, translator),
  ),
  "options that an organization has set": onPage((translator) =>
    renderOptions(
      {
        settings: withChoices,
        managed: { language: "en", reading: "plain", mode: "everywhere", off: ["example.org"], chosen: [] },
      },
      translator,
    ),
  ),
  "popup with own contacts": smallPopup({ lastTab: "organizations", own: ownProps(fullData) }, () =>
    click("[data-own-contact] [aria-expanded]"),
  ),
  "popup with the form of a contact": smallPopup({ lastTab: "organizations" }, async () => {
    await click("[data-action=add-contact]");
    await fill("[name=own-phone]", "none");
  }),
  "options with own data": onPage((translator) =>
    renderOptions(
      { own: { ...ownProps(fullData), readForms: async () => fewRecords.forms, onSaveFile: () => {} } },
      translator,
    ),
  ),
  "handout with kept notes": onPage((translator) => renderHandout({ own: ownProps(fullData) }, translator)),
  "popup of a site that an organization has set": smallPopup({
    readPage: async () => ({ state: "none" }),
    lastTab: "page",
    site: { ...siteReport, state: "off", isManaged: true, isModeManaged: true },
  }),
  "options that cannot sync": onPage((translator) =>
    renderOptions({ syncProblem: { reason: "refused", detail: "QUOTA_BYTES quota exceeded" } }, translator),
  ),
  "options with a file that changes settings": onPage(
    (translator) => renderOptions({}, translator),
    () => openSettingsFile(exportSettings({ ...withChoices, syncSites: true })),
  ),
  "lookup page without a selection": onPage((translator) => renderLookUp([], "", translator)),
  "lookup page without a form": onPage((translator) => renderLookUp([], "a long walk", translator)),
  "card of two forms": onCard(["cervical-dystonia", "laryngeal-dystonia"], "cervical and laryngeal dystonia"),
  "card of an abbreviation": onCard(["dystonia"], "MFD", {}, "multifocal dystonia"),
  "card of an emergency": onCard(["acute-dystonic-reaction"], "acute dystonic reaction"),
  "card with the meanings of its words": explainedCard,
  "card that is kept open": onCard(["dystonia"], "dystonia", {
    isPinned: true,
    openPart: "more",
    copied: "done",
  }),
  "card that could not open the organizations": onCard(["dystonia"], "dystonia", {
    openPart: "organizations",
    hasFailed: true,
  }),
  "card with large targets": onCard(["dystonia"], "dystonia", {
    hasLargeTargets: true,
    openPart: "more",
    copied: "failed",
  }),
} satisfies Record<string, RenderSurface>;
