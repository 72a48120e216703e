import { expect, it } from "vitest";
import { english } from "../tools/english.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage, LensBrowser } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

const waitForTab = (lens: LensBrowser, path: string) =>
  waitFor(
    `a tab with ${path}`,
    async () => (await lens.tabs()).includes(`${lens.origin}/${path}`),
    () => lens.tabs(),
  );

/** Waits until the entry of that id is open and has the focus. */
const waitForEntry = (page: ExtensionPage, id: string) =>
  page.waitFor(
    (id) =>
      document.activeElement?.closest("[data-form]")?.getAttribute("data-form") === id &&
      document.activeElement.getAttribute("aria-expanded") !== "false",
    id,
  );

/** Types a text into the search. */
const search = (page: ExtensionPage, text: string) =>
  page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    if (!field) throw new Error("The page has no search");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);

/** Resolves to the forms that are listed. */
const listed = (page: ExtensionPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".lens-form-list > [data-form]")].map(
      ({ dataset }) => dataset.form ?? "",
    ),
  );

inEachBrowser("all forms", (env) => {
  it("open from the card of a mention, at its form", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("cervical dystonia");
    await page.waitForCard();
    await page.clickInCard(english.t("card.more"));
    await page.clickInCard(english.t("forms.about"));
    await waitForTab(env.lens, "forms.html#cervical-dystonia");
  });

  it("open from the popup, and from an entry in its list", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    let popup = await env.lens.openPopup(page);
    await popup.click("[data-action=menu]");
    await popup.click("[role=menu] [data-action=forms]");
    await waitForTab(env.lens, "forms.html");
    popup = await env.lens.openPopup(page);
    await showTab(popup, "forms");
    await popup.click("#forms [data-form=blepharospasm] button");
    await popup.click("#forms [data-form=blepharospasm] [data-action=page]");
    await waitForTab(env.lens, "forms.html#blepharospasm");
  });

  it("show the entry of the address, and those of the addresses before and after it", async () => {
    const page = await env.lens.openExtensionPage("forms.html#blepharospasm");
    await waitForEntry(page, "blepharospasm");
    await page.evaluate(() => {
      location.hash = "writers-cramp";
    });
    await waitForEntry(page, "writers-cramp");
    await page.evaluate(() => history.back());
    await waitForEntry(page, "blepharospasm");
    await page.evaluate(() => history.forward());
    await waitForEntry(page, "writers-cramp");
    await page.evaluate(() => {
      location.hash = "no-such-form";
    });
    await page.waitFor(
      (text) => document.querySelector("main > [role=status]")?.textContent === text,
      english.t("forms.unknown"),
    );
  });

  it("are searched by the matcher, too, and filtered by the keyboard", async () => {
    const page = await env.lens.openExtensionPage("forms.html?q=vegetative%20dystonia");
    await page.waitFor(() => document.querySelector(".lens-look-alike") !== null);
    // No name begins with all of these words: only the matcher finds the form in them. It is loaded at the first search.
    await search(page, "the golfer’s yips and other words");
    await expect.poll(() => listed(page)).toEqual(["golfers-yips"]);
    await search(page, "lidkr");
    await expect.poll(() => listed(page)).toEqual(["blepharospasm"]);
    await page.evaluate(() => document.querySelector<HTMLElement>(".lens-chip[data-region=foot]")?.focus());
    await page.press("Enter");
    await page.waitFor(
      (text) => document.querySelector(".lens-form-count")?.textContent === text,
      english.t("forms.regions.none"),
    );
  });

  it("lead to the handout about a form, and from there back to it", async () => {
    const page = await env.lens.openExtensionPage("forms.html#meige-syndrome");
    await waitForEntry(page, "meige-syndrome");
    await page.click("[data-form=meige-syndrome] [data-action=handout]");
    await waitForTab(env.lens, "handout.html#meige-syndrome");
    const handout = await env.lens.openExtensionPage("handout.html#writers-cramp");
    await handout.click("main [data-action=forms]");
    await waitForTab(env.lens, "forms.html#writers-cramp");
  });
});

/** The members of the extension API that are used here, with Chromium's way to send an event. */
interface OmniboxApi {
  omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } };
}

inChromium("all forms", (env) => {
  it("open from the address bar when the background sleeps", async () => {
    await env.lens.open(env.fixtures.url("clean.html"));
    await env.lens.stopBackground();
    // Automation cannot type into the address bar, which belongs to the browser's own window.
    const enter = (text: string, disposition: string) =>
      env.lens.inBackground(
        (text, disposition) => {
          const { chrome } = globalThis as unknown as { chrome: OmniboxApi };
          chrome.omnibox.onInputEntered.dispatch(text, disposition);
        },
        text,
        disposition,
      );
    await enter("lidkrampf", "currentTab");
    await waitForTab(env.lens, "forms.html#blepharospasm");
    await enter("vegetative dystonia", "newForegroundTab");
    await waitForTab(env.lens, "forms.html#vegetative-dystonia");
    await enter("a long walk", "newBackgroundTab");
    await waitForTab(env.lens, "forms.html?q=a%20long%20walk");
  });
});
