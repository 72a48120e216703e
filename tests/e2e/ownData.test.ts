import { expect, it } from "vitest";
import type { OwnChange, OwnDataAnswer } from "../../data/own/OwnChange.ts";
import { english } from "../tools/english.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage, Json } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { contact } from "../unit/own/sampleOwnData.ts";

const { t } = english;

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

  it("changes the marks of an open page: the form that is chosen on its card, and a word", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const count = async () => (await page.highlights()).length;
    const before = await count();
    const names = async () =>
      new Set((await page.highlights()).map(({ highlightName }) => highlightName)).size;
    const looks = await names();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard(t("card.more"));
    await page.clickInCard(t("card.myForm"));
    await waitFor("another look", async () => (await names()) > looks, names);
    const extension = await env.lens.openExtensionPage("manifest.json");
    const answer = (await extension.evaluate(
      async () => (await chrome.runtime.sendMessage({ type: "read-own-data" })) as Json,
    )) as OwnDataAnswer;
    expect(answer).toMatchObject({ data: { myForm: { form: "blepharospasm", others: "usual" } } });
    await change(extension, { kind: "set-my-form", myForm: { form: "blepharospasm", others: "off" } });
    await waitFor("fewer marks", async () => (await count()) < before, count);
    await change(extension, { kind: "delete-all" });
    await waitFor("all marks", async () => (await count()) === before, count);
  });
});
