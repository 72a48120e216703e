import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";

inEachBrowser("welcome", (env) => {
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
    await page.close();
  });

  it("has a sample mention whose card opens on a click or Enter and closes on Escape", async () => {
    const welcome = await env.lens.openExtensionPage("welcome.html");
    await welcome.waitFor(() => document.querySelector(".lens-try-mention") !== null);
    expect(await welcome.text()).toContain("all sites");
    await welcome.press("Tab");
    await welcome.waitFor(() => document.activeElement?.matches(".lens-try-mention"));
    await welcome.press("Enter");
    await welcome.waitFor(() =>
      document.querySelector(".lens-card")?.textContent?.includes("Causes of cervical dystonia"),
    );
    await welcome.press("Escape");
    await welcome.waitFor(
      () => !document.querySelector(".lens-card") && document.activeElement?.matches(".lens-try-mention"),
    );
    await welcome.click(".lens-try-mention");
    await welcome.waitFor(() => document.querySelector(".lens-card") !== null);
    await welcome.close();
  });

  it.each([
    ["I have spasmodic torticollis now", "Cervical dystonia"],
    ["blepharospasm", "Blepharospasm"],
    ["muscular dystrophy", "No form of dystonia was found in “muscular dystrophy”."],
    ["", "No words were selected."],
  ])("the lookup page shows the result for “%s”", async (selection, answer) => {
    await env.lens.extensionStorage((words) => chrome.storage.session.set({ selection: words }), selection);
    const page = await env.lens.openExtensionPage("lookup.html");
    await page.waitFor((text) => document.querySelector("main")?.innerText.includes(text), answer);
    await page.close();
  });

  it("the lookup page shows each form of a longer selection on a click", async () => {
    await env.lens.extensionStorage(() =>
      chrome.storage.session.set({ selection: "blepharospasm, then cervical dystonia" }),
    );
    const page = await env.lens.openExtensionPage("lookup.html");
    await page.waitFor(() => document.querySelector("h2")?.textContent === "Blepharospasm");
    await page.click("fieldset button:nth-child(2)");
    await page.waitFor(() => document.querySelector("h2")?.textContent === "Cervical dystonia");
    await page.close();
  });
});
