import type { Omnibox } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import {
  formPageUrl,
  formSearchUrl,
  type NearTab,
  openPage,
  opensAsPopup,
} from "../../data/messages/extensionPages.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { type Suggestion, suggestForms } from "./suggestForms.ts";

/**
 * Answers what the reader types in the address bar after the keyword: suggests forms, and opens the one that is chosen.
 * The listeners are added at once, because an event may have started the background.
 */
export function listenToOmnibox(): void {
  // Safari and Firefox for Android have no omnibox.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => void showHint(omnibox).catch(reportError));
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggestFor(omnibox, text).then(suggest, reportError);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    openEntered(text, disposition).catch(reportError);
  });
}

async function showHint(omnibox: Omnibox.Static): Promise<void> {
  const { t } = await readTranslator();
  omnibox.setDefaultSuggestion({ description: toDescription(t("omnibox.hint")) });
}

/** Resolves to the suggestions for a text. The default suggestion says what Enter opens: the first of them, or a search. */
async function suggestFor(omnibox: Omnibox.Static, text: string): Promise<Omnibox.SuggestResult[]> {
  const translator = await readTranslator();
  const suggestions = suggestForms(text, translator);
  // Firefox shows a default suggestion only with the next text that is typed: there it stays the hint, which fits any text.
  if (import.meta.env.FIREFOX) return suggestions.map(toResult);
  const [first, ...others] = suggestions;
  const { t } = translator;
  const words = text.trim();
  const description = first
    ? describe(first)
    : toDescription(words ? t("omnibox.search", { text: words }) : t("omnibox.hint"));
  omnibox.setDefaultSuggestion({ description });
  return others.map(toResult);
}

function toResult(suggestion: Suggestion): Omnibox.SuggestResult {
  return { content: suggestion.name, description: describe(suggestion) };
}

function describe({ name, about }: Suggestion): string {
  return toDescription(`${name} – ${about}`);
}

/** Returns a text as the browser expects it: Chromium reads a description as XML, Firefox as plain text. */
function toDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** Opens the form that a text names best, or the page with all forms with the text in its search. */
async function openEntered(text: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const [first] = suggestForms(text, await readTranslator());
  const path = first ? formPageUrl(first.id) : formSearchUrl(text.trim());
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await openIn(path, disposition, tab);
}

async function openIn(
  path: string,
  disposition: Omnibox.OnInputEnteredDisposition,
  tab: NearTab | undefined,
): Promise<void> {
  if (opensAsPopup(tab) || disposition === "newForegroundTab") await openPage(path, tab);
  else if (disposition === "newBackgroundTab")
    await browser.tabs.create({ url: browser.runtime.getURL(path), active: false });
  else await browser.tabs.update(tab?.id, { url: browser.runtime.getURL(path) });
}

async function readTranslator(): Promise<Translator> {
  return translatorFor((await readSettings()).language, allCatalogs);
}
