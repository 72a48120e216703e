import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { runningScripts } from "../tools/runningScripts.ts";
import { waitFor } from "../tools/waitFor.ts";

inEachBrowser("frames without an address of their own", (env) => {
  const open = async (frames: readonly string[]): Promise<LensPage> => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), frames.join("\n"));
    // Firefox creates the document of a frame later.
    await waitFor("the documents of the frames", () =>
      page.evaluate(() =>
        [...document.querySelectorAll("iframe")].every((each) => each.contentDocument?.body),
      ),
    );
    return page;
  };
  const scripts = async (page: LensPage) => runningScripts(env.lens, await page.url());

  it.each<[string, string, () => void]>([
    [
      "shown",
      "<iframe hidden srcdoc='<p>Dystonia.'></iframe>",
      () => document.querySelector("iframe")?.removeAttribute("hidden"),
    ],
    [
      "enlarged",
      "<iframe style='width: 0; height: 0' srcdoc='<p>Dystonia.'></iframe>",
      () => document.querySelector("iframe")?.removeAttribute("style"),
    ],
    [
      "scrolled to",
      "<div style='height: 500vh'></div><iframe></iframe>",
      () => {
        const frame = document.querySelector("iframe");
        frame?.contentDocument?.body.append("Dystonia.");
        frame?.scrollIntoView();
      },
    ],
    [
      "far below, and have their own text",
      "<p></p>",
      () =>
        document.body.insertAdjacentHTML(
          "beforeend",
          "<div style='height: 500vh'></div><iframe srcdoc='<p>Dystonia.'></iframe>",
        ),
    ],
    [
      "filled by the page",
      "<iframe></iframe>",
      () => document.querySelector("iframe")?.contentDocument?.body.append("Dystonia."),
    ],
    [
      "written anew by the page",
      "<iframe></iframe>",
      () => {
        const content = document.querySelector("iframe")?.contentDocument;
        content?.open();
        content?.write("<p>Dystonia.");
        content?.close();
      },
    ],
    [
      "loaded with another document",
      "<iframe srcdoc=''></iframe>",
      () => document.querySelector("iframe")?.setAttribute("srcdoc", "<p>Dystonia."),
    ],
    [
      "sandboxed",
      "<p></p>",
      () => document.body.insertAdjacentHTML("beforeend", "<iframe sandbox srcdoc='<p>Dystonia.'></iframe>"),
    ],
    [
      "in a shadow tree",
      "<my-element></my-element>",
      () => {
        const root = document.querySelector("my-element")?.attachShadow({ mode: "open" });
        root?.append(Object.assign(document.createElement("iframe"), { srcdoc: "<p>Dystonia." }));
      },
    ],
  ])("are highlighted when they are %s", async (_when, html, change) => {
    const page = await open([html]);
    await pause(page, 500);
    await page.evaluate(change);
    await expect.poll(() => scripts(page)).toContain("highlighter");
    await expect.poll(() => env.lens.badge(page)).toBe("1");
  });

  it("are highlighted on a page that has mentions itself", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<iframe srcdoc='<p>Dystonia.'></iframe>");
    });
    await expect.poll(() => env.lens.badge(page)).toBe("11");
  });

  it("are highlighted when they are windows that a page has opened and filled", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await waitFor("the document of the window", () =>
      page.evaluate(() => {
        const body = window.open("", "filled")?.document.body;
        if (body?.childNodes.length === 0) body.append("Dystonia.");
        return Boolean(body);
      }),
    );
    const isHighlighted = () =>
      page.evaluate(() => {
        const { CSS } = window.open("", "filled") as Window & typeof globalThis;
        return [...CSS.highlights.values()].some(({ size }) => size > 0);
      });
    await expect.poll(isHighlighted).toBe(true);
    await page.evaluate(() => window.open("", "filled")?.close());
  });

  it("run no script while they are empty, hidden, or far below", async () => {
    // When the browser starts, the background starts the detector in all frames that are open.
    await (await env.lens.open(env.fixtures.url("article.html"))).waitForHighlights(10);
    const page = await open([
      ...Array<string>(3).fill("<iframe></iframe>"),
      ...Array<string>(3).fill("<iframe hidden srcdoc='<p>Dystonia.'></iframe>"),
      "<iframe style='width: 1px; height: 1px' srcdoc='<p>Dystonia.'></iframe>",
      "<div style='height: 500vh'></div><iframe></iframe>",
    ]);
    await page.evaluate(() => frames[7]?.document.body.append("Dystonia."));
    // Longer than it takes to notice the frames and to request the detector in them.
    await pause(page, 1000);
    expect((await scripts(page)).filter((script) => script === "nothing")).toHaveLength(8);
  });
});
