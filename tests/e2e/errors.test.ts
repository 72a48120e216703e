import { expect, it } from "vitest";
import { inChromium, inEachBrowser, inFirefox, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

const readErrorList = (surface: ExtensionPage) =>
  surface.evaluate(() => document.querySelector<HTMLElement>("#errors")?.innerText ?? "");

/** Makes the page append every error event that its own listeners receive to its title. */
const recordErrorEvents = (page: LensPage) =>
  page.evaluate(() => {
    document.title = "";
    for (const type of ["error", "unhandledrejection"])
      addEventListener(type, () => (document.title += type));
  });

/** Has the highlighter of the page throw an error in a timer, and another in a promise that nothing awaits. */
const throwInHighlighter = (
  { lens }: TestEnvironment,
  page: LensPage,
  inTimer: "mentionAt" | "restyle",
  inPromise: "mentionAt" | "restyle",
) =>
  inIsolatedWorld(
    lens,
    page,
    (...names) => {
      // Called without arguments, both methods throw.
      const [callInTimer, callInPromise] = names.map(
        (name) => () =>
          (globalThis.dystoniaLens?.highlighter?.[name as "restyle"] as (() => void) | undefined)?.(),
      );
      setTimeout(callInTimer ?? (() => {}));
      Promise.resolve().then(callInPromise);
      return new Promise<void>((done) => setTimeout(done));
    },
    inTimer,
    inPromise,
  );

/** Resolves to the error log as JSON. */
const readLog = ({ lens }: TestEnvironment) =>
  lens.extensionStorage(async () => JSON.stringify((await chrome.storage.local.get("errors")).errors ?? []));

inEachBrowser("errors", (env) => {
  const storedErrors = () => readLog(env);

  it("of an extension page appear in options without addresses, and can be deleted", async () => {
    let options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-errors='0']") !== null);
    // An error of a script that the test driver runs causes no event in the document: dispatch the events instead.
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
    options = await env.lens.openExtensionPage("options.html");
    await options.waitFor(() => document.querySelector("[data-errors='2']") !== null);
    const text = await readErrorList(options);
    expect(text).toMatch(/options: Error: thrown at … by …/);
    expect(text).toMatch(/options: TypeError: rejected/);
    expect(text).not.toMatch(/bank|secret/);
    await options.click("[data-action=clear-errors]");
    await options.waitFor(() => document.querySelector("[data-errors='0']") !== null);
  });

  it("of the highlighter appear in options and never in the page", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await recordErrorEvents(page);
    await inIsolatedWorld(env.lens, page, () => {
      const restyle = () => {
        throw new Error(`broken on ${location.href}`);
      };
      Object.assign(globalThis.dystoniaLens?.highlighter ?? {}, { restyle });
    });
    await changeStored(env.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, style: "wavy" },
    }));
    await waitFor(
      "the error",
      async () => (await storedErrors()).includes('"place":"highlighter"'),
      storedErrors,
    );
    expect(await storedErrors()).not.toContain("127.0.0.1");
    expect((await page.console()).filter((line) => line.startsWith("error"))).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe("");
    expect((await env.lens.takeErrors()).filter((error) => !error.startsWith("highlighter: "))).toEqual([]);
    await env.lens.extensionStorage(() => chrome.storage.local.remove("settings"));
  });
});

inChromium("errors", (env) => {
  const storedErrors = () => readLog(env);

  it("of the highlighter in a timer or an unawaited promise appear in options and never in the page", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await recordErrorEvents(page);
    await throwInHighlighter(env, page, "mentionAt", "restyle");
    await waitFor(
      "both errors",
      async () => (await storedErrors()).split("highlighter.js").length === 3,
      storedErrors,
    );
    expect(await page.evaluate(() => document.title)).toBe("");
    expect(await page.console()).toEqual([]);
    const expected = expect.stringMatching(/^highlighter: TypeError: .*\(highlighter\.js:/);
    expect(await env.lens.takeErrors()).toEqual([expected, expected]);
  });

  it("of the handout appear in options", async () => {
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector("[name=large]") !== null);
    await handout.evaluate(() => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const set = storage.local.set.bind(storage.local);
      // Storing the handout's choices fails; storing the errors still works.
      Object.assign(storage.local, {
        set: (items: Record<string, unknown>) =>
          "handout" in items ? Promise.reject(new Error("No room for choices")) : set(items),
      });
    });
    await handout.click("[name=large]");
    await waitFor(
      "the error",
      async () => (await storedErrors()).includes('"place":"handout"'),
      storedErrors,
    );
    expect(await env.lens.takeErrors()).toEqual([expect.stringMatching(/^handout: Error: /)]);
  });
});

inFirefox("errors", (env) => {
  // Firefox dispatches no error event for an add-on's isolated world: such errors are only in the browser console.
  it("of the highlighter in a timer or an unawaited promise never appear in the page", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await recordErrorEvents(page);
    await throwInHighlighter(env, page, "mentionAt", "mentionAt");
    expect(await page.evaluate(() => document.title)).toBe("");
  });
});
