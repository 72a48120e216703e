import { expect, it } from "vitest";
import type { OwnChange } from "../../data/own/OwnChange.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage, Json } from "../tools/LensBrowser.ts";
import { contact } from "../unit/own/sampleOwnData.ts";

const change = (page: ExtensionPage, own: OwnChange) =>
  page.evaluate(
    async (change) => (await chrome.runtime.sendMessage({ type: "change-own-data", change })) as Json,
    own as Json,
  );

inEachBrowser("own data", (env) => {
  it("that changes in one window is seen in another at once, and on the handout", async () => {
    const popup = await env.lens.openExtensionPage("popup.html#organizations");
    await popup.waitFor(() => document.querySelector("[data-action=add-contact]") !== null);
    const other = await env.lens.openExtensionPage("manifest.json");
    expect(await change(other, { kind: "put-contact", contact })).toMatchObject({ status: "done" });
    await popup.waitFor(
      (name) => document.querySelector(".lens-own")?.textContent?.includes(name),
      contact.name,
    );
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(
      (name) => document.querySelector(".lens-paper")?.textContent?.includes(name),
      contact.name,
    );
    await change(other, { kind: "delete-all" });
    await popup.waitFor(() => document.querySelector("[data-own-contact]") === null);
  });
});
