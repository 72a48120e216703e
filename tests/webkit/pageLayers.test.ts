import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHighlights } from "../tools/inPage.ts";
import { type FixtureServer, serveFixtures } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import { hasWebKit, openWebKit, type WebKitTab } from "./openWebKit.ts";

const BUILD = join(import.meta.dirname, "../../.output/safari-mv3");

/** What the page's scripts are given in place of Safari's extension API, and what they left there. */
interface Stand {
  sent: string[];
  errors: string[];
}

describe.skipIf(!(await hasWebKit()))("Safari's scripts in WebKitGTK", () => {
  let tab: WebKitTab;
  let fixtures: FixtureServer;
  let gate: string;
  let marks: string;
  beforeAll(async () => {
    gate = await readFile(join(BUILD, "detector.js"), "utf8");
    marks = await readFile(join(BUILD, "highlighter.js"), "utf8");
    fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
    tab = await openWebKit();
  }, 60_000);
  afterAll(async () => {
    await tab?.close();
    await fixtures?.close();
  });

  const open = async (fixture: string) => {
    await tab.goto(fixtures.url(fixture));
    await tab.evaluate(bringLens, gate, marks);
  };
  const stand = () => tab.evaluate(() => (globalThis as unknown as { stand: Stand }).stand);

  it.each([
    ["article.html", 10],
    ["wordings.html", 9],
    ["inline.html", 10],
    ["corners.html", 5],
    ["abbreviations.html", 3],
    // Closed shadow trees are not Safari's to show.
    ["shadow.html", 3],
  ])("mark in %s %i mentions", async (fixture, count) => {
    await open(fixture);
    const found = () => tab.evaluate(readHighlights, [], -1);
    await waitFor(
      `${count} marks`,
      async () => (await found()).length === count,
      async () => (await found()).map(({ text }) => text),
    );
    expect((await stand()).errors).toEqual([]);
  });
});

/** Runs the gate in a page with as much of the extension API as the page's scripts use. */
function bringLens(gate: string, marks: string): void {
  const stand: Stand = { sent: [], errors: [] };
  addEventListener("error", ({ message }) => stand.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => stand.errors.push(String(reason)));
  const event = { addListener() {}, removeListener() {} };
  const browser = {
    runtime: {
      id: "lens",
      getURL: (path: string) => `safari-web-extension://lens/${path}`,
      onMessage: event,
      async sendMessage({ type }: { type: string }) {
        stand.sent.push(type);
        if (type === "load-highlighter") new Function(marks)();
      },
    },
    storage: { local: { get: async () => ({}) }, onChanged: event },
  };
  Object.assign(globalThis, { stand, browser, chrome: browser });
  new Function(gate)();
}
