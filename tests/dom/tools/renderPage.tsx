import { type ComponentChildren, render } from "preact";
import type { Translator } from "../../../data/i18n/createTranslator.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { renderPage as renderIntoBody } from "../../../entrypoints/pages/mountPage.tsx";
import { english } from "../../tools/english.ts";
import { pageOfTest } from "./pageOfTest.ts";

/**
 * Renders content as an extension page does: with its style sheet, in a body with the classes of the pages. It is
 * removed after the test.
 */
export function renderPage(
  content: ComponentChildren,
  style: string,
  translator: Translator = english,
): void {
  const colorScheme = document.createElement("meta");
  Object.assign(colorScheme, { name: "color-scheme", content: "light dark" });
  document.head.append(colorScheme);
  pageOfTest.addStyle(style);
  document.body.className = "lens-root lens-page";
  const stop = renderIntoBody(content, { translator, settings: defaultSettings });
  pageOfTest.afterTest(() => {
    stop();
    render(null, document.body);
    colorScheme.remove();
  });
}

/** Returns the first element that matches. Throws when there is none. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`No element matches ${selector}`);
  return found;
}

/** Returns all elements that match, in document order. */
export function findAll(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/**
 * Focuses and clicks the first element that matches, as a press does, and resolves when the result is rendered. A test
 * that does not focus first cannot notice that focus is lost when a press removes the pressed control.
 */
export async function click(selector: string): Promise<void> {
  const element = find(selector);
  element.focus();
  element.click();
  await rendered();
}

/** Sets the value of a field and dispatches the events of a reader's input. Resolves when the result is rendered. */
export async function fill(selector: string, value: string): Promise<void> {
  find<HTMLInputElement>(selector).value = value;
  for (const type of ["input", "change"]) find(selector).dispatchEvent(new Event(type, { bubbles: true }));
  await rendered();
}

/** Resolves when everything is rendered that has changed so far, also in answer to a promise that is settled. */
export async function rendered(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
