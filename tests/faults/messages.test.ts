import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { FirefoxPage } from "../tools/firefox/FirefoxPage.ts";
import { geckoId } from "../tools/firefox/startFirefox.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { Json, LensPage } from "../tools/LensBrowser.ts";
import { openOtherExtension } from "../tools/openOtherExtension.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";
import { forgedMessages, messageTypes, validMessages } from "../unit/messages/forgedMessages.ts";

/** Resolves to whether scripts in the tab with this URL can access the tab that opened it. */
async function canAccessOpener(page: LensPage, url: string): Promise<boolean> {
  if (page instanceof ChromiumPage) {
    const client = await page.page.createCDPSession();
    const { targetInfos } = await client.send("Target.getTargets");
    await client.detach();
    return targetInfos.some((target) => target.url === url && target.canAccessOpener);
  }
  if (!(page instanceof FirefoxPage)) throw new Error("The page belongs to neither Chromium nor Firefox");
  return page.chrome.run<boolean>(
    `return gBrowser.tabs.map(({linkedBrowser}) => linkedBrowser).some(({currentURI, browsingContext}) =>
       currentURI.spec === args[0] && browsingContext.opener !== null)`,
    url,
  );
}

/** Opens the article and waits for its highlights. */
async function openArticle({ lens, fixtures }: TestEnvironment): Promise<LensPage> {
  const page = await lens.open(fixtures.url("article.html"));
  await page.waitForHighlights(10);
  return page;
}

/** Expects that the page still opens a card. */
async function expectCard(page: LensPage): Promise<void> {
  await page.bringToFront();
  await page.hoverText("blepharospasm");
  const name = async () => (await page.waitForCard()).name;
  // The pointer may have rested on another mention when the page opened.
  await waitFor("its card", async () => (await name()) === "Blepharospasm", name);
}

inEachBrowser("messages", (env) => {
  it("cannot be sent by scripts of a page or a frame", async () => {
    const page = await openArticle(env);
    const frames = await env.lens.open(env.fixtures.url("frames.html"));
    for (const frame of [page, frames, await frames.frame("srcdoc"), await frames.frame("inline.html")]) {
      expect(
        await frame.evaluate(() => {
          const { chrome, browser } = globalThis as {
            chrome?: { runtime?: unknown };
            browser?: { runtime?: unknown };
          };
          return [typeof chrome?.runtime, typeof browser?.runtime];
        }),
      ).toEqual(["undefined", "undefined"]);
    }
    // The content scripts do not listen to window messages.
    await page.evaluate((types) => {
      for (const type of types) postMessage({ type, forms: ["blepharospasm"], word: "x" }, "*");
    }, messageTypes);
    await expectCard(page);
  });

  it("are refused when another extension sends them", async () => {
    const page = await openArticle(env);
    const otherExtension = await openOtherExtension(page);
    const id = env.lens.kind === "firefox" ? geckoId : new URL(env.lens.origin).host;
    const tabs = await env.lens.tabs();
    const answers = await otherExtension.evaluate(
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
      [...messageTypes],
    );
    expect(new Set(answers)).toEqual(
      new Set(["Could not establish connection. Receiving end does not exist.", "disconnected"]),
    );
    expect(await env.lens.tabs()).toEqual(tabs);
    await expectCard(page);
  });
});

inChromium("messages", (env) => {
  /** Sends all messages at once from the Lens's isolated world in the page, and resolves to the responses as JSON. */
  const sendAll = (page: LensPage, messages: readonly Json[]) =>
    inIsolatedWorld(
      env.lens,
      page,
      (messages) =>
        Promise.all(
          messages.map((message) =>
            chrome.runtime.sendMessage(message).then(
              (answer: unknown) => JSON.stringify(answer) ?? "",
              () => "",
            ),
          ),
        ),
      [...messages],
    );

  it("forged by a compromised page are refused", async () => {
    const page = await openArticle(env);
    const tabs = await env.lens.tabs();
    const answers = await sendAll(page, forgedMessages);
    // No request gets a response.
    expect(answers.filter((answer) => answer && answer !== "null")).toEqual([]);
    expect(answers).toHaveLength(forgedMessages.length);
    expect(await env.lens.tabs()).toEqual(tabs);
    await expectCard(page);
    // A form without a record is refused like any other invalid request.
    expect(await env.lens.takeErrors()).toEqual([]);
    expect(await page.console()).toEqual([]);
  });

  it("sent in a flood open a single tab, although each message is valid", async () => {
    const page = await openArticle(env);
    const before = (await env.lens.tabs()).length;
    await inIsolatedWorld(
      env.lens,
      page,
      (messages) => {
        const send = (message: Json) => chrome.runtime.sendMessage(message).catch(() => undefined);
        const flood = async () => {
          await Promise.all(messages.flatMap((message) => Array.from({ length: 30 }, () => send(message))));
          // Also one after another.
          for (let i = 0; i < 3; i++) for (const message of messages) await send(message);
          document.title = "flooded";
        };
        // Only a visible page may open a tab.
        if (document.hidden) document.addEventListener("visibilitychange", flood, { once: true });
        else setTimeout(flood);
      },
      validMessages as unknown as Json[],
    );
    const title = () => page.evaluate(() => document.title);
    await waitFor("the end of the flood", async () => (await title()) === "flooded", title, 30_000);
    const tabs = await env.lens.tabs();
    expect(tabs).toContain(`${env.lens.origin}/popup.html#organizations`);
    expect(tabs).toHaveLength(before + 1);
    await expectCard(page);
    expect(await page.highlights()).toHaveLength(10);
    expect(await page.console()).toEqual([]);
    expect(await env.lens.takeErrors()).toEqual(["highlighter: Error: simulated"]);
  });

  it("of any length and number do not delay the card of another tab", async () => {
    const flooding = await openArticle(env);
    await inIsolatedWorld(
      env.lens,
      flooding,
      (words) => {
        const send = (message: Json) => chrome.runtime.sendMessage(message).catch(() => undefined);
        send({
          type: "report-error",
          place: "card",
          name: "Error",
          stack: "",
          message: words.repeat(300_000),
        });
        for (let i = 0; i < 1000; i++) send({ type: "mentions-changed" });
      },
      "a.",
    );
    await expectCard(await openArticle(env));
    expect(await env.lens.takeErrors()).toEqual([]);
  });

  it("cannot redirect links: each link opens its own URL in a tab without access to its opener", async () => {
    const page = await openArticle(env);
    /** Clicks, waits for a new tab with exactly this URL, and resolves to whether that tab can access its opener. */
    const clickAndCheckOpener = async (href: string, click: () => Promise<void>) => {
      expect(await env.lens.tabs()).not.toContain(href);
      await click();
      await waitFor(
        `a tab with ${href}`,
        async () => (await env.lens.tabs()).includes(href),
        () => env.lens.tabs(),
      );
      return canAccessOpener(page, href);
    };
    const controlUrl = env.fixtures.url("clean.html?control");
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement("a"), { href, target: "_blank", rel: "opener" });
      link.append("A link of the page's own");
      document.querySelector("main")?.prepend(link);
    }, controlUrl);
    expect(
      await clickAndCheckOpener(
        controlUrl,
        async () => void (await page.clickText("A link of the page's own")),
      ),
    ).toBe(true);

    await expectCard(page);
    await page.clickInCard("Keep open");
    await page.clickInCard("More");
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
      expect(await clickAndCheckOpener(href, () => page.clickInCard(name))).toBe(false);
    }
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "organizations");
    const site = "https://www.dystonia.org.uk/";
    await popup.waitFor((href) => document.querySelector(`a[href="${href}"]`) !== null, site);
    expect(await clickAndCheckOpener(site, () => popup.click(`a[href="${site}"]`))).toBe(false);
  });
});
