import { expect, it } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { countPages } from "../tools/countPages.ts";
import { inChromium, inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

inEachBrowser("handout", (env) => {
  it("opens from the popup in the reader's wording, and prints on two pages in plain words", async () => {
    await changeStored(env.lens, (settings) => ({ ...settings, reading: "clinical" }));
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("[data-action=handout]") !== null);
    await popup.click("[data-action=handout]");
    await waitFor("the handout in a tab", async () =>
      (await env.lens.tabs()).some((url) => url === `${env.lens.origin}/handout.html`),
    );
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    expect(
      await handout.evaluate(() => document.querySelector<HTMLInputElement>("[value=clinical]")?.checked),
    ).toBe(true);
    await handout.click("[value=plain]");
    for (const paper of ["A4", "Letter"] as const)
      expect(await countPages(handout, paper), paper).toBeLessThanOrEqual(2);
  });
});

inChromium("handout", (env) => {
  const openHandout = async () => {
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    return handout;
  };

  it("remembers the reader's choices, and opens the print dialog", async () => {
    const leftOut = organizations[0]?.id ?? "";
    const first = await openHandout();
    await first.click(`input[name=${leftOut}]`);
    await first.click("[name=large]");
    await first.waitFor(async () => {
      const { handout } = await chrome.storage.local.get("handout");
      return (handout as { large?: boolean } | undefined)?.large;
    });
    await first.close();
    const second = await openHandout();
    const shown = await second.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-organization]")].map(
        ({ dataset }) => dataset.organization,
      ),
    );
    expect(shown).toHaveLength(organizations.length - 1);
    expect(shown).not.toContain(leftOut);
    await second.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = "";
      };
    });
    await second.click("[data-action=print]");
    await second.waitFor(() => document.documentElement.dataset.printed === "");
  });
});
