import { expect, it } from "vitest";
import { RequestSchema } from "../../../data/protocol/messages.ts";
import { ChromiumPage } from "../../tools/chromium/ChromiumPage.ts";
import { inLensWorld } from "../../tools/chromium/inLensWorld.ts";
import { eachBrowser } from "../../tools/eachBrowser.ts";
import { geckoId } from "../../tools/firefox/startFirefox.ts";
import type { Json, LensPage } from "../../tools/LensBrowser.ts";
import { openStranger } from "../../tools/openStranger.ts";

const types = RequestSchema.options.map(({ entries }) => entries.type.literal);

/** What a page with a hijacked renderer could say in the name of our scripts. */
const forged: Json[] = [
  ...[
    null,
    0,
    true,
    "",
    "bring-marks",
    [],
    [{ type: "bring-marks" }],
    {},
    { type: null },
    { type: ["bring-card"] },
  ],
  ...[{ type: "toString" }, { type: "__proto__" }, { type: "x".repeat(1_000_000) }],
  ...[{ type: "read-card" }, { type: "read-card", forms: [], word: "x" }],
  { type: "read-card", forms: ["../../organizations"], word: "x" },
  { type: "read-card", forms: ["no-such-form"], word: "<img src=x onerror=alert(1)>" },
  ...["javascript:alert(1)", "file:///etc/passwd", "chrome://settings", "data:text/html,x"].flatMap((url) =>
    types.map((type) => ({
      type,
      url,
      forms: ["blepharospasm"],
      word: "x",
      tabId: 1,
      file: url,
      files: [url],
    })),
  ),
];

/** Switches the browser's own collection of the extension's errors on, and returns what it holds. */
async function collectErrors(page: LensPage, origin: string): Promise<unknown[]> {
  if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium collects the errors of extensions");
  const tab = await page.page.browser().newPage();
  await tab.goto("chrome://extensions");
  const errors = await tab.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateExtensionConfiguration(update: {
          extensionId: string;
          errorCollection: boolean;
        }): Promise<void>;
        getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
      };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
    return (await developerPrivate.getExtensionInfo(extensionId)).runtimeErrors.map(({ message }) => message);
  }, new URL(origin).host);
  await tab.close();
  return errors;
}

eachBrowser("messages", (stage) => {
  const openArticle = async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForMarks(10);
    return page;
  };
  const expectCard = async (page: LensPage) => {
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
  };

  it("are of no use to a hijacked page", async ({ skip }) => {
    skip(stage.lens.kind === "firefox", "no driver reaches the world of an add-on in Firefox");
    const page = await openArticle();
    await collectErrors(page, stage.lens.origin);
    const tabs = await stage.lens.tabs();
    const answers = await inLensWorld<string[]>(
      page,
      `Promise.all(${JSON.stringify(forged)}.map((message) =>
        chrome.runtime.sendMessage(message).then((answer) => JSON.stringify(answer) ?? "", () => "")))`,
    );
    // Nothing but a refusal: no answer, or that a form is not known.
    expect(answers.filter((answer) => answer && answer !== "null")).toEqual([]);
    expect(await stage.lens.tabs()).toEqual(tabs);
    await expectCard(page);
    expect(await collectErrors(page, stage.lens.origin)).toEqual([]);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("cannot be sent by a page or a frame", async () => {
    const page = await openArticle();
    const frames = await stage.lens.open(stage.fixtures.url("frames.html"));
    for (const place of [page, frames, await frames.frame("srcdoc"), await frames.frame("inline.html")]) {
      expect(
        await place.evaluate(() => {
          const { chrome, browser } = globalThis as {
            chrome?: { runtime?: unknown };
            browser?: { runtime?: unknown };
          };
          return [typeof chrome?.runtime, typeof browser?.runtime];
        }),
      ).toEqual(["undefined", "undefined"]);
    }
    // What the Lens's scripts say to each other is no window's message.
    await page.evaluate((types) => {
      for (const type of types) postMessage({ type, forms: ["blepharospasm"], word: "x" }, "*");
    }, types);
    await expectCard(page);
    await frames.close();
    await page.close();
  });

  it("are refused where another extension sends them", async () => {
    const page = await openArticle();
    const stranger = await openStranger(page);
    const id = stage.lens.kind === "firefox" ? geckoId : new URL(stage.lens.origin).host;
    const tabs = await stage.lens.tabs();
    const answers = await stranger.evaluate(
      async (id, types) => {
        const answers: string[] = [];
        for (const type of types) {
          const message = { type, forms: ["blepharospasm"], word: "x" };
          answers.push(
            await chrome.runtime.sendMessage(id, message).then(
              () => "answered",
              ({ message }) => message,
            ),
          );
        }
        await new Promise<void>((resolve) => {
          const port = chrome.runtime.connect(id);
          port.onDisconnect.addListener(() => {
            answers.push("disconnected");
            resolve();
          });
        });
        return answers;
      },
      id,
      [...types],
    );
    expect(new Set(answers)).toEqual(
      new Set(["Could not establish connection. Receiving end does not exist.", "disconnected"]),
    );
    expect(await stage.lens.tabs()).toEqual(tabs);
    await stranger.close();
    await expectCard(page);
    await page.close();
  });

  it("leave nothing behind that a link could abuse: each opens its own address, and no way back", async () => {
    const page = await openArticle();
    await expectCard(page);
    const { links } = await page.waitForCard();
    expect(links.length).toBeGreaterThan(0);
    for (const { href, target, rel } of links) {
      expect(href).toMatch(/^https:\/\//);
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
    await page.close();
  });
});
