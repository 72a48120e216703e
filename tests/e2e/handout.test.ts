import { expect, it } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { countPages } from "../tools/countPages.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Presses the button for the handout above the organizations. */
async function openHandoutFrom(popup: ExtensionPage): Promise<void> {
  await showTab(popup, "organizations");
  await popup.waitFor(() => document.querySelector("#organizations [data-action=handout]") !== null);
  await popup.click("#organizations [data-action=handout]");
}

inEachBrowser("handout", (env) => {
  it("opens from the popup in the reader's wording, and prints on one sheet in plain words", async () => {
    await changeStored(env.lens, (settings) => ({ ...settings, reading: "clinical" }));
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const popup = await env.lens.openPopup(page);
    await openHandoutFrom(popup);
    await waitFor("the handout in a tab", async () =>
      (await env.lens.tabs()).some((url) => url === `${env.lens.origin}/handout.html`),
    );
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    await handout.waitFor(() => document.querySelector<HTMLInputElement>("[value=clinical]")?.checked);
    await handout.click("[value=plain]");
    for (const paper of ["A4", "Letter"] as const) expect(await countPages(handout, paper), paper).toBe(1);
  });

  it("is about the form that the page mentions most", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => document.body.append("Blepharospasm. People with blepharospasm, a dystonia."));
    await page.waitForHighlights(3);
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("#page [data-form]") !== null);
    await openHandoutFrom(popup);
    await waitFor("the handout about that form", async () =>
      (await env.lens.tabs()).some((url) => url === `${env.lens.origin}/handout.html#blepharospasm`),
    );
  });
});

inChromium("handout", (env) => {
  const openHandout = async () => {
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    return handout;
  };

  it("remembers the reader's choices, and opens the print dialog", async () => {
    const [leftOut = "", ...others] = organizations
      .filter(({ country }) => country === "US")
      .map(({ id }) => id);
    const first = await openHandout();
    await first.click(`input[name=${leftOut}]`);
    await first.click("[name=large]");
    await first.waitFor(async () => {
      const { handout } = await chrome.storage.local.get("handout");
      return (handout as { large?: boolean } | undefined)?.large;
    });
    await first.close();
    const second = await openHandout();
    const shown = () =>
      second.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".lens-paper [data-organization]")].map(
          ({ dataset }) => dataset.organization,
        ),
      );
    await expect.poll(shown).toEqual(others);
    await second.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = "";
      };
    });
    await second.click("[data-action=print]");
    await second.waitFor(() => document.documentElement.dataset.printed === "");
  });
});
