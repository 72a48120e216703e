import type { PopupTab } from "../../components/popup/popupTabs.ts";
import { noOwnData, type OwnData } from "../../data/own/OwnData.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { type ExtensionPageOptions, openExtensionPage } from "./extensionPageScenes.ts";
import type { Layout, OpenScene, Stage } from "./Scene.ts";
import { type CardOptions, openCard, openHighlights } from "./webPageScenes.ts";
import { withOwnData } from "./withOwnData.ts";
import { withSettings } from "./withSettings.ts";

export type Open = (stage: Stage, layout: Layout) => Promise<OpenScene>;
export type Row = readonly [name: string, caption: string, open: Open];

/** Opens an extension page. */
export const page =
  (path: string, options?: ExtensionPageOptions): Open =>
  (stage, layout) =>
    openExtensionPage(stage, path, layout, options);

/** Opens the popup with one of its tabs. A link to a tab is not remembered for the next scene. */
export const popup = (tab: PopupTab, options: ExtensionPageOptions) => page(`popup.html#${tab}`, options);

/** Opens the card of the first mention with these words. */
export const card =
  (word: string, options?: CardOptions): Open =>
  (stage, layout) =>
    openCard(stage, "wordings.html", word, layout, options);

/** Opens such a card in a view of that height (CSS pixels). */
export const lowCard =
  (word: string, height: number): Open =>
  (stage, { size: [width], ...layout }) =>
    openCard(stage, "wordings.html", word, { ...layout, size: [width, height] });

/** Opens a fixture with its highlights. */
export const highlights =
  (fixture: string): Open =>
  (stage, layout) =>
    openHighlights(stage, fixture, layout);

/** Opens a scene with these settings of sites. */
export const withSites =
  (sites: Partial<Settings["sites"]>, open: Open): Open =>
  (stage, layout) =>
    withSettings(
      stage,
      (settings) => ({ ...settings, sites: { ...settings.sites, ...sites } }),
      () => open(stage, layout),
    );

/** Restores the settings that the scene itself changes. */
export const restored =
  (open: Open): Open =>
  (stage, layout) =>
    withSettings(
      stage,
      (settings) => settings,
      () => open(stage, layout),
    );

/** Opens a scene with this own data of the reader. */
export const withOwn =
  (data: Partial<OwnData>, open: Open): Open =>
  (stage, layout) =>
    withOwnData(stage, { ...noOwnData, ...data }, () => open(stage, layout));
