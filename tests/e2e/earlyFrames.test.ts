import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";

const HTML = "<p>It is dystonia.</p>";

inEachBrowser("a frame that loads while the browser starts", (env) => {
  /** Responds to each request at once, but to that for /frame only when the test says so. */
  let frameRequest: Promise<ServerResponse>;
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    if (request.url === "/frame") onFrameRequest(response);
    else response.end(HTML);
  });
  let onFrameRequest: (response: ServerResponse) => void;
  beforeAll(async () => {
    frameRequest = new Promise((resolve) => {
      onFrameRequest = resolve;
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("is highlighted although the detector was injected into its empty document", async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
    const page = await env.lens.open(url);
    await page.waitForHighlights(1);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: "/frame" }));
    });
    const response = await frameRequest;
    // What the background does when the browser starts: see `injectIntoOpenTabs`.
    await env.lens.extensionStorage(async (address) => {
      const { tabs, scripting } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tab = (await tabs.query({})).find((each) => each.url === address);
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      await scripting.executeScript({ target, files: ["/detector.js"], injectImmediately: true });
    }, url);
    await page.bringToFront();
    response.end(HTML);
    const frame = await page.frame("/frame");
    await frame.waitForHighlights(1);
  });
});
