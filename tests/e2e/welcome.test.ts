import { expect, it } from "vitest";
import { SELECTION_KEY } from "../../data/messages/extensionPages.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";

/** A browser of its own: the page opens only in a new profile. */
const newBrowser = {};

inEachBrowser(
  "welcome",
  (env) => {
    const countWelcomePages = async () =>
      (await env.lens.tabs()).filter((url) => url.endsWith("/welcome.html")).length;

    it("opens once after the installation and not after an update", async () => {
      await waitFor(
        "the welcome page",
        async () => (await countWelcomePages()) === 1,
        () => env.lens.tabs(),
      );
      await env.lens.reloadExtension();
      const page = await env.lens.open(env.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      expect(await countWelcomePages()).toBeLessThanOrEqual(1);
    });
  },
  newBrowser,
);

inChromium("welcome and lookup page", (env) => {
  it("open the card of a form from the library", async () => {
    const welcome = await env.lens.openExtensionPage("welcome.html");
    await welcome.click(".lens-try-mention");
    await welcome.waitFor(() => document.querySelector(".lens-card h2")?.textContent === "Cervical dystonia");

    await env.lens.extensionStorage(
      (key) => chrome.storage.session.set({ [key]: "I have spasmodic torticollis now, or blepharospasm" }),
      SELECTION_KEY,
    );
    const lookup = await env.lens.openExtensionPage("lookup.html");
    await lookup.waitFor(() => document.querySelector(".lens-card h2")?.textContent === "Cervical dystonia");
    await lookup.click("fieldset button:nth-child(2)");
    await lookup.waitFor(() => document.querySelector(".lens-card h2")?.textContent === "Blepharospasm");
  });
});
