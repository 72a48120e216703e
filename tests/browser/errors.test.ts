import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensSurface } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const shown = (surface: LensSurface) =>
  surface.evaluate(() => document.querySelector<HTMLElement>("#errors")?.innerText ?? "");

eachBrowser("errors", (stage) => {
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
    await page.waitForMarks(10);
    await page.evaluate(() => {
      document.title = "";
      for (const type of ["error", "unhandledrejection"])
        addEventListener(type, () => (document.title += type));
    });
    // Settings that no release writes: the marks cannot paint by them.
    await stage.lens.extensionStorage(async () => {
      const { settings } = await chrome.storage.local.get("settings");
      const version = (settings as { version?: number } | undefined)?.version ?? 1;
      await chrome.storage.local.set({ settings: { version, marks: 7 } });
    });
    const kept = () =>
      stage.lens.extensionStorage(async () =>
        JSON.stringify((await chrome.storage.local.get("errors")).errors ?? []),
      );
    await waitFor("the error", async () => (await kept()).includes('"place":"marks"'), kept);
    expect(await kept()).not.toContain("127.0.0.1");
    expect((await page.console()).filter((line) => line.startsWith("error"))).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe("");
    await page.close();
  });
});
