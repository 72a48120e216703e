import { expect, it } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { isRendered, openPrepared } from "../gallery/extensionPageScenes.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";
import { apiFaults, breakApi, countCalls } from "./damage.ts";
import { expectContacts, MAX_WAIT_MS } from "./expectContacts.ts";
import { expectLibrary } from "./libraryState.ts";

inEachBrowser("browser storage", (env) => {
  const openPopup = () => env.lens.openExtensionPage("popup.html");

  it.for(apiFaults)(
    "card and popup show the bundled records when the background's IndexedDB fails: %s",
    async (fault, { skip }) => {
      skip(
        env.lens.kind === "firefox" &&
          !["absent", "open throws InvalidStateError", "open never completes", "disk full"].includes(fault),
        "The same script handles the same error: the errors that Firefox itself can cause are enough there",
      );
      const page = await env.lens.open(env.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      await env.lens.inBackground(breakApi, fault);
      await page.hoverText("blepharospasm");
      expect((await page.waitForCard()).name).toBe("Blepharospasm");
      const calls = await env.lens.inBackground(countCalls);
      expect(calls).toBeGreaterThan(0);
      expect(await expectContacts(await openPopup(), MAX_WAIT_MS)).toBe("bundle");
      expect(await env.lens.inBackground(countCalls)).toBeGreaterThan(calls);
      await page.close();
      await env.lens.stopBackground();
    },
  );

  it.for(apiFaults)(
    "options and handout show the bundled records when their IndexedDB fails: %s",
    async (fault, { skip }) => {
      skip(
        env.lens.kind === "firefox" && fault !== apiFaults[0],
        "The same script handles the same error: one is enough",
      );
      const prepare = (surface: Awaited<ReturnType<typeof openPopup>>) => surface.evaluate(breakApi, fault);
      const options = await openPrepared(env.lens, "options.html", {}, prepare);
      await options.waitFor(() => document.querySelector('[data-library="bundle"]') !== null);
      expect(await options.evaluate(countCalls)).toBeGreaterThan(0);
      await options.close();
      const handout = await openPrepared(env.lens, "handout.html", {}, prepare);
      for (const { name } of organizations)
        await handout.waitFor((name) => document.body?.innerText.includes(name), name);
      expect(await handout.evaluate(countCalls)).toBeGreaterThan(0);
      await handout.close();
    },
  );

  it("the library is used again when IndexedDB works again", async () => {
    await expectContacts(await openPopup());
    await expectLibrary(env.lens);
  });

  it("options show an error and keep the old value when the settings cannot be stored", async () => {
    await changeStored(env.lens, (settings) => ({ ...settings, badge: true }));
    const before = await readStored(env.lens);
    const options = await openPrepared(env.lens, "options.html", {}, (surface) =>
      surface.evaluate(() => {
        const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
        const { set } = local;
        const refuse = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
        Object.assign(local, { set: refuse });
        Object.assign(self, { restoreStorage: () => Object.assign(local, { set }) });
      }),
    );
    const isBadgeChecked = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>("[name=badge]")?.checked);
    // The page must have rendered once with all the data that it reads.
    await options.waitFor(isRendered, false);
    await options.click("[name=badge]");
    await waitFor(
      "the error message",
      async () => (await options.text()).includes(en.messages["options.failed"]),
      () => options.text(),
    );
    expect(await readStored(env.lens)).toEqual(before);
    expect(await isBadgeChecked()).toBe(true);
    await options.evaluate(() => (self as unknown as { restoreStorage(): void }).restoreStorage());
    await options.click("[name=badge]");
    await waitFor("the change", async () => !(await readStored(env.lens)).badge);
    expect(await options.text()).not.toContain(en.messages["options.failed"]);
    expect(await isBadgeChecked()).toBe(false);
    await options.close();
  });
});
