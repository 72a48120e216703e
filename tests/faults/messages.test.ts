import { expect, it } from "vitest";
import { ReadLibrarySchema, type Request, RequestSchema } from "../../data/messages/requests.ts";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { FirefoxPage } from "../tools/firefox/FirefoxPage.ts";
import { geckoId } from "../tools/firefox/startFirefox.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { Json, LensPage } from "../tools/LensBrowser.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { waitFor } from "../tools/waitFor.ts";

const types = [...RequestSchema.options, ReadLibrarySchema].map(({ entries }) => entries.type.literal);

/** What a page with a hijacked renderer could say in the name of our scripts. */
const forged: Json[] = [
  ...[
    null,
    0,
    true,
    "",
    "load-highlighter",
    [],
    [{ type: "load-highlighter" }],
    {},
    { type: null },
    { type: ["load-card"] },
  ],
  // What the Lens's own pages may ask, a page may not.
  { type: "read-library" },
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

/** What the Lens's own scripts say, word for word. */
const valid: Request[] = [
  { type: "start-detector" },
  { type: "load-highlighter" },
  { type: "load-card" },
  { type: "mentions-changed" },
  { type: "read-card", forms: ["blepharospasm"], word: "blepharospasm" },
  { type: "report-error", place: "highlighter", name: "Error", message: "made up", stack: "" },
  { type: "show-organizations" },
];

/** Whether scripts in the tab with that address have a way to the one that opened it. */
async function reachesOpener(page: LensPage, url: string): Promise<boolean> {
  if (page instanceof ChromiumPage) {
    const line = await page.page.createCDPSession();
    const { targetInfos } = await line.send("Target.getTargets");
    await line.detach();
    return targetInfos.some((target) => target.url === url && target.canAccessOpener);
  }
  if (!(page instanceof FirefoxPage)) throw new Error("That page is of neither browser");
  return page.chrome.run<boolean>(
    `return gBrowser.tabs.map(({linkedBrowser}) => linkedBrowser).some(({currentURI, browsingContext}) =>
       currentURI.spec === args[0] && browsingContext.opener !== null)`,
    url,
  );
}

eachBrowser("messages", (stage) => {
  const openArticle = async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    return page;
  };
  const expectCard = async (page: LensPage) => {
    await page.bringToFront();
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
  };

  /** What the background answers to each, where the Lens's own world in the page sends them all at once. */
  const sendAll = (page: LensPage, messages: Json[]) =>
    inIsolatedWorld(
      stage.lens,
      page,
      (messages) => {
        const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return Promise.all(
          messages.map((message) =>
            runtime.sendMessage(message).then(
              (answer: unknown) => JSON.stringify(answer) ?? "",
              () => "",
            ),
          ),
        );
      },
      messages,
    );

  it("are of no use to a hijacked page", async () => {
    const page = await openArticle();
    const tabs = await stage.lens.tabs();
    const answers = await sendAll(page, forged);
    // Nothing but a refusal: no answer, or that a form is not known.
    expect(answers.filter((answer) => answer && answer !== "null")).toEqual([]);
    expect(answers).toHaveLength(forged.length);
    expect(await stage.lens.tabs()).toEqual(tabs);
    await expectCard(page);
    expect(await stage.lens.takeErrors()).toEqual([
      expect.stringMatching(/^background: Error: No form … in/),
    ]);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("do no harm in a flood, though each is valid: one tab opens", async () => {
    const page = await openArticle();
    const before = (await stage.lens.tabs()).length;
    await inIsolatedWorld(
      stage.lens,
      page,
      (messages) => {
        const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const send = (message: Json) => runtime.sendMessage(message).catch(() => undefined);
        const flood = async () => {
          await Promise.all(messages.flatMap((message) => Array.from({ length: 30 }, () => send(message))));
          // One behind the other, too.
          for (let i = 0; i < 3; i++) for (const message of messages) await send(message);
          document.title = "flooded";
        };
        // The page a reader looks at may open a tab.
        if (document.hidden) document.addEventListener("visibilitychange", flood, { once: true });
        else setTimeout(flood);
      },
      valid as Json[],
    );
    const title = () => page.evaluate(() => document.title);
    await waitFor("the end of it", async () => (await title()) === "flooded", title, 30_000);
    const tabs = await stage.lens.tabs();
    expect(tabs).toContain(`${stage.lens.origin}/popup.html#organizations`);
    expect(tabs).toHaveLength(before + 1);
    await expectCard(page);
    expect(await page.highlights()).toHaveLength(10);
    expect(await page.console()).toEqual([]);
    expect(await stage.lens.takeErrors()).toEqual(["highlighter: Error: made up"]);
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
    const stranger = await openOtherExtension(page);
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
    /** Whether the tab with exactly that address, which was not there before, can reach the one that opened it. */
    const opened = async (href: string, click: () => Promise<void>) => {
      expect(await stage.lens.tabs()).not.toContain(href);
      await click();
      await waitFor(
        `a tab with ${href}`,
        async () => (await stage.lens.tabs()).includes(href),
        () => stage.lens.tabs(),
      );
      return reachesOpener(page, href);
    };
    const control = stage.fixtures.url("clean.html?control");
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement("a"), { href, target: "_blank", rel: "opener" });
      link.append("A link of the page's own");
      document.querySelector("main")?.prepend(link);
    }, control);
    expect(await opened(control, async () => void (await page.clickText("A link of the page's own")))).toBe(
      true,
    );

    await expectCard(page);
    await page.clickInCard("Keep open");
    const { links } = await page.waitForCard();
    expect(links.length).toBeGreaterThan(0);
    for (const { href, target, rel } of links) {
      expect(href).toMatch(/^https:\/\//);
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    }
    const names = await page.evaluateInCard((root) =>
      [...root.querySelectorAll("a")]
        .filter((link) => link.checkVisibility())
        .map((link) => link.innerText.trim()),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { href = "" } = links.find(({ text }) => text === name) ?? {};
      await page.bringToFront();
      expect(await opened(href, () => page.clickInCard(name))).toBe(false);
    }
    const popup = await stage.lens.openPopup(page);
    const site = "https://www.dystonia.org.uk/";
    await popup.waitFor((href) => document.querySelector(`a[href="${href}"]`) !== null, site);
    expect(await opened(site, () => popup.click(`a[href="${site}"]`))).toBe(false);
    await page.close();
  });
});
