import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHighlights } from "../tools/inPage.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { hasWebKit, openWebKit, type WebKitTab } from "./openWebKit.ts";

const BUILD = join(import.meta.dirname, "../../.output/safari-mv3");

/** What the fake extension API has recorded: the types of the sent messages, and uncaught errors. */
interface Recorded {
  sent: string[];
  errors: string[];
}

describe.skipIf(!(await hasWebKit()))("content scripts of the Safari build in WebKitGTK", () => {
  let tab: WebKitTab;
  let fixtures: FixtureServer;
  let detector: string;
  let highlighter: string;
  beforeAll(async () => {
    detector = await readFile(join(BUILD, "detector.js"), "utf8");
    highlighter = await readFile(join(BUILD, "highlighter.js"), "utf8");
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    tab = await openWebKit();
  }, 60_000);
  afterAll(async () => {
    await tab?.close();
    await fixtures?.close();
  });

  const open = async (fixture: string) => {
    await tab.goto(fixtures.url(fixture));
    await tab.evaluate(injectLens, detector, highlighter);
  };
  const recorded = () => tab.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);

  it.each([
    ["article.html", 10],
    ["wordings.html", 12],
    ["inline.html", 10],
    ["corners.html", 5],
    ["abbreviations.html", 3],
    // Safari has no API for closed shadow roots.
    ["shadow.html", 3],
  ])("highlight all mentions of %s: %i", async (fixture, count) => {
    await open(fixture);
    const found = () => tab.evaluate(readHighlights, [], -1);
    await waitFor(
      `${count} highlights`,
      async () => (await found()).length === count,
      async () => (await found()).map(({ text }) => text),
    );
    expect((await recorded()).errors).toEqual([]);
  });
});

/** Runs the detector in a page with a fake of the parts of the extension API that the content scripts use. */
function injectLens(detector: string, highlighter: string): void {
  const recorded: Recorded = { sent: [], errors: [] };
  addEventListener("error", ({ message }) => recorded.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => recorded.errors.push(String(reason)));
  const event = { addListener() {}, removeListener() {} };
  const browser = {
    runtime: {
      id: "lens",
      getURL: (path: string) => `safari-web-extension://lens/${path}`,
      onMessage: event,
      async sendMessage({ type }: { type: string }) {
        recorded.sent.push(type);
        if (type === "load-highlighter") new Function(highlighter)();
      },
    },
    storage: { local: { get: async () => ({}) }, onChanged: event },
  };
  Object.assign(globalThis, { recorded, browser, chrome: browser });
  new Function(detector)();
}
