import { expect, it } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { isSettled, openPrepared } from "../gallery/openSurface.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { apiFaults, breakApi, timesAsked } from "./damage.ts";
import { expectContacts, PATIENCE_MS } from "./expectContacts.ts";
import { expectLibrary } from "./libraryState.ts";

eachBrowser("the browser's own store", (stage) => {
  const openPopup = () => stage.lens.openExtensionPage("popup.html");

  it.for(apiFaults)(
    "is %s for the background: card and popup have what is bundled",
    async (fault, { skip }) => {
      skip(
        stage.lens.kind === "firefox" && !["absent", "private", "silent", "full"].includes(fault),
        "The same script meets the same fault: those that Firefox itself knows are enough there",
      );
      const page = await stage.lens.open(stage.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      await stage.lens.inBackground(breakApi, fault);
      await page.hoverText("blepharospasm");
      expect((await page.waitForCard()).name).toBe("Blepharospasm");
      const asked = await stage.lens.inBackground(timesAsked);
      expect(asked).toBeGreaterThan(0);
      expect(await expectContacts(await openPopup(), PATIENCE_MS)).toBe("bundle");
      expect(await stage.lens.inBackground(timesAsked)).toBeGreaterThan(asked);
      await page.close();
      await stage.lens.stopBackground();
    },
  );

  it.for(apiFaults)("is %s for options and hand-out: they have what is bundled", async (fault, { skip }) => {
    skip(
      stage.lens.kind === "firefox" && fault !== apiFaults[0],
      "The same script meets the same fault: one is enough",
    );
    const prepare = (neutral: Awaited<ReturnType<typeof openPopup>>) => neutral.evaluate(breakApi, fault);
    const options = await openPrepared(stage.lens, "options.html", {}, prepare);
    await options.waitFor(() => document.querySelector('[data-library="bundle"]') !== null);
    expect(await options.evaluate(timesAsked)).toBeGreaterThan(0);
    await options.close();
    const handout = await openPrepared(stage.lens, "handout.html", {}, prepare);
    for (const { name } of organizations)
      await handout.waitFor((name) => document.body?.innerText.includes(name), name);
    expect(await handout.evaluate(timesAsked)).toBeGreaterThan(0);
    await handout.close();
  });

  it("is used again when it works again", async () => {
    await expectContacts(await openPopup());
    await expectLibrary(stage.lens);
  });

  it("takes no change of the settings: options say so, and what was set stays", async () => {
    await changeStored(stage.lens, (settings) => ({ ...settings, badge: true }));
    const before = await readStored(stage.lens);
    const options = await openPrepared(stage.lens, "options.html", {}, (neutral) =>
      neutral.evaluate(() => {
        const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
        const { set } = local;
        const refuse = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
        Object.assign(local, { set: refuse });
        Object.assign(self, { free: () => Object.assign(local, { set }) });
      }),
    );
    const isShown = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>("[name=badge]")?.checked);
    // It has been drawn once with all that it reads.
    await options.waitFor(isSettled, false);
    await options.click("[name=badge]");
    await waitFor(
      "what it says",
      async () => (await options.text()).includes(en.messages["options.failed"]),
      () => options.text(),
    );
    expect(await readStored(stage.lens)).toEqual(before);
    expect(await isShown()).toBe(true);
    await options.evaluate(() => void (self as unknown as { free(): void }).free());
    await options.click("[name=badge]");
    await waitFor("the change", async () => !(await readStored(stage.lens)).badge);
    expect(await options.text()).not.toContain(en.messages["options.failed"]);
    expect(await isShown()).toBe(false);
    await options.close();
  });
});
