import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noOwnMarks } from "../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { readHighlights } from "../tools/inPage.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { openWebKit, type WebKitTab } from "./openWebKit.ts";

const BUILD = join(import.meta.dirname, "../../.output/safari-mv3");

/** What the background would send to a frame, as JSON. */
const SETTINGS = JSON.stringify(frameSettingsOf(defaultSettings, noOwnMarks));

/** What the fake extension API has recorded: the types of the sent messages, and uncaught errors. */
interface Recorded {
  sent: string[];
  errors: string[];
}

describe("content scripts of the Safari build in WebKitGTK", () => {
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
    await tab.evaluate(injectLens, detector, highlighter, SETTINGS);
  };
  const recorded = () => tab.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);

  it.each([
    ["article.html", 10],
    ["wordings.html", 12],
    ["inline.html", 10],
    ["corners.html", 5],
    ["abbreviations.html", 3],
    // The fake has no API for closed shadow roots, as Safari before version 26.
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
    expect(await tab.evaluate(readLine)).toEqual(["underline", "solid", "2px"]);
  });
});

/** Returns the line that the style sheet of the highlights paints on the screen: Safari ignores one with unknown parts. */
function readLine(): string[] {
  const screen = document.adoptedStyleSheets.at(-1)?.cssRules[0] as CSSMediaRule;
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = (
    screen.cssRules[0] as CSSStyleRule
  ).style;
  return [textDecorationLine, textDecorationStyle, textDecorationThickness];
}

/** Runs the detector in a page with a fake of the parts of the extension API that the content scripts use. */
function injectLens(detector: string, highlighter: string, settings: string): void {
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
        return type === "frame-settings" ? JSON.parse(settings) : undefined;
      },
    },
    storage: { local: { get: async () => ({}) }, onChanged: event },
  };
  Object.assign(globalThis, { recorded, browser, chrome: browser });
  new Function(detector)();
}
