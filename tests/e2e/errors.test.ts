import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage, ExtensionPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const shown = (surface: ExtensionPage) =>
  surface.evaluate(() => document.querySelector<HTMLElement>("#errors")?.innerText ?? "");

/** From now on the page notes in its title every error that its own listeners hear. */
const listen = (page: LensPage) =>
  page.evaluate(() => {
    document.title = "";
    for (const type of ["error", "unhandledrejection"])
      addEventListener(type, () => (document.title += type));
  });

eachBrowser("errors", (stage) => {
  const expectUnheard = async (page: LensPage) => {
    expect((await page.console()).filter((line) => line.startsWith("error"))).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe("");
  };
  const kept = () =>
    stage.lens.extensionStorage(async () =>
      JSON.stringify((await chrome.storage.local.get("errors")).errors ?? []),
    );

  it("of a page of the Lens end in options, without addresses, to copy and to delete", async () => {
    let options = await stage.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-errors='0']") !== null);
    // What a driver's own script throws is hidden from the document: the events are made as the browser makes them.
    await options.evaluate(() => {
      const error = new Error("thrown at https://bank.example/account by “secret”");
      dispatchEvent(new ErrorEvent("error", { error, cancelable: true }));
      const rejection = { promise: Promise.resolve(), reason: new TypeError("rejected"), cancelable: true };
      dispatchEvent(new PromiseRejectionEvent("unhandledrejection", rejection));
    });
    await options.waitFor(
      async () => ((await chrome.storage.local.get("errors")).errors as unknown[] | undefined)?.length === 2,
    );
    await options.close();
    options = await stage.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-errors='2']") !== null);
    const text = await shown(options);
    expect(text).toMatch(/options: Error: thrown at … by …/);
    expect(text).toMatch(/options: TypeError: rejected/);
    expect(text).not.toMatch(/bank|secret/);
    await options.click("[data-action=copy-errors]");
    await options.waitFor(() =>
      document.querySelector("#errors")?.textContent?.match(/Copied|did not allow/),
    );
    await options.click("[data-action=clear-errors]");
    await options.waitFor(() => document.querySelector("[data-errors='0']") !== null);
    await options.close();
  });

  it("of the marks end in options, and never in the page", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await listen(page);
    // Settings that no release writes: the marks cannot paint by them.
    await stage.lens.extensionStorage(async () => {
      const { settings } = await chrome.storage.local.get("settings");
      const version = (settings as { version?: number } | undefined)?.version ?? 1;
      await chrome.storage.local.set({ settings: { version, marks: 7 } });
    });
    await waitFor("the error", async () => (await kept()).includes('"place":"highlighter"'), kept);
    expect(await kept()).not.toContain("127.0.0.1");
    await expectUnheard(page);
    await page.close();
    expect((await stage.lens.takeErrors()).filter((error) => !error.startsWith("highlighter: "))).toEqual([]);
    await stage.lens.extensionStorage(() => chrome.storage.local.remove("settings"));
  });

  it("that nothing of the marks waits for end in options, and never in the page", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await listen(page);
    await inIsolatedWorld(stage.lens, page, () => {
      // The marks' own code fails in a timer and in a promise of somebody else's.
      const call = (name: "mentionAt" | "restyle") => () =>
        (globalThis.dystoniaLens?.highlighter?.[name] as (() => void) | undefined)?.();
      setTimeout(call("mentionAt"));
      Promise.resolve().then(call("restyle"));
      return new Promise<void>((done) => setTimeout(done, 300));
    });
    await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 300)));
    expect(await page.evaluate(() => document.title)).toBe("");
    // Firefox tells no script of an error in the world of an add-on: both are in its own console.
    if (stage.lens.kind !== "firefox") {
      expect(await page.console()).toEqual([]);
      const own = expect.stringMatching(/^highlighter: TypeError: .*\(highlighter\.js:/);
      await waitFor("both errors", async () => (await kept()).split("highlighter.js").length === 3, kept);
      expect(await stage.lens.takeErrors()).toEqual([own, own]);
    }
    await page.close();
  });

  it("of the hand-out end in options", async () => {
    const handout = await stage.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector("[name=large]") !== null);
    await handout.evaluate(() => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const set = storage.local.set.bind(storage.local);
      // The hand-out's own choices find no room, the errors do.
      Object.assign(storage.local, {
        set: (items: Record<string, unknown>) =>
          "handout" in items ? Promise.reject(new Error("No room for choices")) : set(items),
      });
    });
    await handout.click("[name=large]");
    await waitFor("the error", async () => (await kept()).includes('"place":"handout"'), kept);
    await handout.close();
    expect(await stage.lens.takeErrors()).toEqual([expect.stringMatching(/^handout: Error: /)]);
  });
});
