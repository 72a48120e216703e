import { expect, it } from "vitest";
import { captureViewport } from "../tools/captureViewport.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensFrame } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { readMentions } from "../tools/readMentions.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Returns the text of each highlight, with white space collapsed and soft hyphens removed. */
const texts = async (frame: LensFrame, expected: number) =>
  (await frame.waitForHighlights(expected)).map(({ text }) =>
    text.replace(/\u00ad/g, "").replace(/\s+/g, " "),
  );

/** Returns the HTML that the server sent, parsed and serialized, and the current HTML of the page. */
const readSentAndCurrentHtml = (frame: LensFrame) =>
  frame.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return [
      new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML,
      document.documentElement.outerHTML,
    ];
  });

/** Counts the traces of the Lens that a page can detect. */
const countTraces = (frame: LensFrame) =>
  frame.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    hosts: document.querySelectorAll("html > :not(head, body)").length,
  }));

inEachBrowser("highlights", (env) => {
  const open = (fixture: string) => env.lens.open(env.fixtures.url(fixture));

  it("highlights a name that becomes complete when an element between its letters is removed", async () => {
    const page = await open("clean.html");
    const addSplitName = () =>
      page.evaluate(() => {
        const container = document.querySelector("#place");
        container?.insertAdjacentHTML("beforeend", "<p>It is dys<b>pep</b>tonia.</p>");
      });
    const completeName = () => page.evaluate(() => document.querySelector("#place b")?.remove());
    await addSplitName();
    await pause(page, 600);
    expect(await countTraces(page)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
    await completeName();
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await addSplitName();
    await pause(page, 600);
    await page.waitForHighlights(1);
    await completeName();
    expect(await texts(page, 2)).toEqual(["dystonia", "dystonia"]);
    await page.close();
  });

  it("highlights a name when an inserted block separates it from the letters that follow it", async () => {
    const page = await open("clean.html");
    await page.evaluate(() =>
      document
        .querySelector("#place")
        ?.insertAdjacentHTML("beforeend", "<div>Dystonia.</div><div>خلل التوتر<b>dystopia</b></div>"),
    );
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    await page.evaluate(() => document.querySelector("#place b")?.prepend(document.createElement("p")));
    expect(await texts(page, 2)).toEqual(["Dystonia", "خلل التوتر"]);
    await page.evaluate(() => document.querySelector("#place p")?.remove());
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    await page.evaluate(() => document.querySelector("#place b")?.before(document.createElement("p")));
    expect(await texts(page, 2)).toEqual(["Dystonia", "خلل التوتر"]);
    await page.close();
  });

  it("highlights a name at the end of a block whose next block begins with a letter", async () => {
    const page = await open("clean.html");
    const add = (html: string) =>
      page.evaluate((html) => document.querySelector("#place")?.insertAdjacentHTML("beforeend", html), html);
    await add("<h2>Writer’s cramp</h2><p>Exercises that</p>");
    expect(await texts(page, 1)).toEqual(["Writer’s cramp"]);
    // The highlighter is loaded by now: its own prefilter must find the name too.
    await add("<h2>Writer’s cramp</h2><p>read on</p>");
    expect(await texts(page, 2)).toEqual(["Writer’s cramp", "Writer’s cramp"]);
    await page.close();
  });

  it("highlights the text of a new root element in a document without a doctype", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => document.doctype?.remove());
    await pause(page, 600);
    await page.evaluate(() => {
      const root = document.createElement("html");
      root.append(document.createElement("body"));
      root.lastElementChild?.append("Dystonia.");
      document.documentElement.replaceWith(root);
    });
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    await page.close();
  });

  it("highlights text between and after long scripts", async () => {
    const page = await open("scripts.html");
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await page.close();
  });

  it("highlights each mention of an article and no look-alike", async () => {
    const page = await open("article.html");
    expect(await texts(page, 10)).toEqual([
      "cervical dystonia",
      "spasmodic torticollis",
      "Dystonia",
      "blepharospasm",
      "spasmodic dysphonia",
      "writer’s cramp",
      "dystonic",
      "focal dystonias",
      "generalized dystonia",
      "dystonia",
    ]);
    await page.close();
  });

  it("highlights a mention across inline elements", async () => {
    const page = await open("inline.html");
    expect(await texts(page, 10)).toEqual([
      "dystonia",
      "cervical dystonia",
      "dystonia",
      "dystonia",
      "dystonia",
      "dystonia",
      "dystonia",
      "Dystonia",
      "Dystonia",
      "Spasmodictorticollis",
    ]);
    await page.close();
  });

  it("highlights nothing across blocks", async () => {
    const page = await open("blocks.html");
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await page.close();
  });

  it("highlights nothing in editors, form fields, scripts and images", async () => {
    const page = await open("editors.html");
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await page.clickText("an editor");
    await page.type("dystonia ");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    expect(await page.evaluate(() => document.getElementById("editable")?.textContent)).toContain(
      "dystonia ",
    );
    await page.close();
  });

  it.each(["article.html", "inline.html", "blocks.html", "editors.html", "clobbered.html"])(
    "leaves the HTML of %s unchanged",
    async (fixture) => {
      const page = await open(fixture);
      await page.waitForHighlights((highlights) => highlights.length > 0);
      const [sent, current] = await readSentAndCurrentHtml(page);
      expect(current).toBe(sent);
      await page.close();
    },
  );

  it("leaves no trace on a page without a mention", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await countTraces(page)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
    await page.close();
  });

  it("updates the highlights when text is inserted, changed and removed", async () => {
    const page = await open("clean.html");
    const show = (html: string) =>
      page.evaluate((html) => {
        const container = document.getElementById("place") as HTMLElement;
        container.innerHTML = html;
      }, html);

    await show("<p>Added later: <b>cervical</b> dystonia.</p>");
    expect(await texts(page, 1)).toEqual(["cervical dystonia"]);

    await page.evaluate(() => {
      (document.querySelector("#place b")?.nextSibling as Text).data = " and a writer's cramp, and dystonia";
    });
    expect((await texts(page, 2)).at(-1)).toBe("dystonia");

    await page.evaluate(() => document.querySelector("#place p")?.append(" and hemi", "dystonia"));
    expect((await texts(page, 3)).at(-1)).toBe("hemidystonia");

    await show("");
    await waitFor("a page without a trace", async () => {
      const { highlights, sheets } = await countTraces(page);
      return highlights + sheets === 0;
    });
    await page.close();
  });

  it("highlights text once after it moves into another block", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      const container = document.getElementById("place") as HTMLElement;
      container.innerHTML =
        '<div style="display: flex"><b>dystonia</b></div><p>A writer\'s cramp, and cervical </p>';
    });
    expect(await texts(page, 2)).toEqual(["dystonia", "writer's cramp"]);

    await page.evaluate(() => {
      const moved = document.querySelector("#place b") as Element;
      document.querySelector("#place p")?.append(moved, ", and a blepharospasm");
    });
    expect(await texts(page, 3)).toEqual(["writer's cramp", "cervical dystonia", "blepharospasm"]);
    await page.close();
  });

  it("highlights every use of an abbreviation that the page defines", async () => {
    const page = await open("abbreviations.html");
    expect(await texts(page, 3)).toEqual(["CD", "Cervical dystonia", "CD"]);
    await page.close();
  });

  it("highlights text in same-origin, srcdoc and cross-origin frames", async () => {
    const page = await open("frames.html");
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, env.elsewhere.url("blocks.html"));
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    expect(await texts(await page.frame("srcdoc"), 1)).toEqual(["blepharospasm"]);
    expect(await texts(await page.frame("inline.html"), 10)).toContain("cervical dystonia");
    expect(await texts(await page.frame(env.elsewhere.origin), 1)).toEqual(["dystonia"]);
    await waitFor("a badge that counts all frames", async () => (await env.lens.badge(page)) === "13");
    await page.close();
  });

  it("highlights text in open, nested, closed and late shadow trees", async () => {
    const page = await open("shadow.html");
    expect(await texts(page, 4)).toEqual([
      "cervical dystonia",
      "blepharospasm",
      "hemidystonia",
      "writer's cramp",
    ]);
    await page.evaluate(() => postMessage("more", "*"));
    expect(await texts(page, 5)).toContain("dystonia");
    const backgrounds = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].flatMap(({ startContainer: { parentElement } }) =>
          parentElement ? getComputedStyle(parentElement, `::highlight(${name})`).backgroundColor : [],
        ),
      ),
    );
    expect(backgrounds).toEqual(new Array(4).fill("rgb(255, 233, 168)"));
    await page.moveTo(await page.positionOfHighlight(2));
    expect((await page.waitForCard()).name).toBe("Hemidystonia");
    await page.close();
  });

  it("paints each highlight visibly, in the document and in every kind of shadow tree", async () => {
    const page = await open("shadow.html");
    await page.evaluate(() => document.querySelector("p")?.append(" But dystonia."));
    const highlights = await page.waitForHighlights(5);
    const removeHighlight = (name: string) =>
      page.evaluate((name) => {
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            const { startContainer: start, startOffset } = range;
            // Compare only the first letters: the rest of the name may be in the next element.
            if (start.textContent?.slice(startOffset).startsWith(name.slice(0, 8))) highlight.delete(range);
          }
        }
      }, name);
    let before = await captureViewport(page);
    expect(await captureViewport(page)).toBe(before);
    for (const { text } of highlights) {
      await removeHighlight(text);
      const after = await captureViewport(page);
      expect(after === before, text).toBe(false);
      before = after;
    }
    await page.close();
  });

  it("highlights the declarative shadow tree of a host that also has light DOM text, on a small page", async () => {
    const page = await open("declared.html");
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    await page.close();
  });

  it("counts, lists and steps to text directly in a shadow root and in elements without a box", async () => {
    const page = await open("boxless.html");
    await page.waitForHighlights((highlights) => highlights.length >= 6);
    await waitFor(
      "the badge",
      async () => (await env.lens.badge(page)) === "6",
      () => env.lens.badge(page),
    );
    const listed = (await readMentions(env.lens, await page.url())).map(({ text, heading }) => [
      text,
      heading,
    ]);
    expect(listed).toEqual([
      ["hemidystonia", "Right in a root"],
      ["generalized dystonia", "Right in a root"],
      ["Blepharospasm", "No box"],
      ["Laterocollis", "The words of a slot"],
      ["Retrocollis", "A host without a box"],
      ["oromandibular dystonia", "The end"],
    ]);
    await page.bringToFront();
    for (const name of [
      "Hemidystonia",
      "Generalised dystonia",
      "Blepharospasm",
      "Laterocollis",
      "Retrocollis",
    ]) {
      await env.lens.command("next-mention", page);
      await waitFor(
        `a card of ${name}`,
        async () => (await page.card())?.name === name,
        async () => (await page.card())?.name,
      );
    }
    await page.close();
  });

  it("removes the highlights of a shadow tree while it is in an editor", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      const host = document.createElement("div");
      host.id = "host";
      host.attachShadow({ mode: "closed" }).innerHTML = "Dystonia and <p>blepharospasm</p>";
      document.body.insertAdjacentHTML("beforeend", '<div id="editor" contenteditable></div>');
      document.querySelector("#place")?.append(host);
    });
    const move = (to: string) =>
      page.evaluate((to) => {
        const host = document.querySelector("#host");
        if (host) document.querySelector(to)?.append(host);
      }, to);
    expect(await page.waitForHighlights(2)).toHaveLength(2);
    await move("#editor");
    await page.waitForHighlights(0);
    await move("#place");
    await page.waitForHighlights(2);
    await page.close();
  });

  it("highlights a page that replaces itself with document.open and document.write", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      document.open();
      document.write("<p>A new page speaks of hemidystonia.</p>");
      document.close();
    });
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    await page.hoverText("hemidystonia");
    await page.waitForCard();
    await page.close();
  });

  it("scans a hidden tab only when it is shown", async () => {
    const page = await open("clean.html");
    const other = await open("clean.html");
    await page.evaluate(() => document.body.append("Dystonia, written in the background."));
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await page.highlights()).toEqual([]);
    await page.bringToFront();
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    await other.close();
    await page.close();
  });

  it("highlights a page with a form that clobbers DOM properties", async () => {
    const page = await open("clobbered.html");
    expect(await texts(page, 2)).toEqual(["dystonia", "blepharospasm"]);
    await page.close();
  });

  it("registers its highlights under a different name in each document", async () => {
    const names = [];
    for (const server of [env.fixtures, env.elsewhere, env.fixtures]) {
      const page = await env.lens.open(server.url("article.html"));
      names.push((await page.waitForHighlights(10))[0]?.highlightName);
      await page.close();
    }
    expect(new Set(names).size).toBe(3);
  });

  it("sets text color, background and underline on screen, and no background in print", async () => {
    const page = await open("article.html");
    const [first] = await page.waitForHighlights(10);
    const style = () =>
      page.evaluate((name) => {
        const { color, backgroundColor, textDecorationLine } = getComputedStyle(
          document.querySelector("main p") as Element,
          `::highlight(${name})`,
        );
        return { color, backgroundColor, textDecorationLine };
      }, first?.highlightName ?? "");
    const onScreen = await style();
    expect(onScreen).toEqual({
      color: "rgb(43, 29, 0)",
      backgroundColor: "rgb(255, 233, 168)",
      textDecorationLine: "underline",
    });
    if (env.lens.kind === "chromium") {
      await page.emulateMedium("print");
      expect((await style()).backgroundColor).not.toBe(onScreen.backgroundColor);
    }
    await page.close();
  });

  it("paints again after the page has cleared the highlights and style sheets", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector("main p")?.append(" Dystonia again.");
    });
    expect(await texts(page, 11)).toContain("Dystonia");
    expect((await countTraces(page)).sheets).toBe(1);
    await page.close();
  });

  it.each(["at once", "shown later"])(
    "paints only the part of a very long line that is near the viewport, also after scrolling: %s",
    async (shown) => {
      const page = await open("clean.html");
      await page.evaluate((isHidden) => {
        const line = document.createElement("pre");
        line.textContent = "Dystonia and so on, ".repeat(2000);
        line.hidden = isHidden;
        document.body.append(line);
      }, shown === "shown later");
      const readPainted = () =>
        page.evaluate(() => {
          const offsets = [...CSS.highlights.values()].flatMap((ranges) =>
            [...ranges].map(({ startOffset }) => startOffset / 20),
          );
          return { count: offsets.length, first: Math.min(...offsets), last: Math.max(...offsets) };
        });
      if (shown === "shown later") {
        await waitFor("all highlights", async () => (await readPainted()).count === 2000, readPainted);
        await page.evaluate(() => {
          for (const line of document.querySelectorAll("pre")) line.hidden = false;
          document.body.append("A change that causes a scan.");
        });
        await waitFor("fewer highlights", async () => (await readPainted()).count < 200, readPainted);
      }
      await waitFor("the beginning", async () => (await readPainted()).first === 0, readPainted);
      expect((await readPainted()).count).toBeLessThan(200);
      await page.evaluate(() => scrollTo(document.documentElement.scrollWidth, 0));
      await waitFor("the end", async () => (await readPainted()).last === 1999, readPainted);
      const { count, first } = await readPainted();
      expect(count).toBeLessThan(200);
      // The painted highlights are contiguous.
      expect(first).toBe(2000 - count);
      await page.close();
    },
  );

  it("writes no message and no error to the page's console", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    expect(await page.console()).toEqual([]);
    await page.close();
  });
});
