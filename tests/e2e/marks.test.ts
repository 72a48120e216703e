import { expect, it } from "vitest";
import { readMentions } from "../start/readMentions.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensFrame } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { captureViewport } from "../tools/captureViewport.ts";
import { waitFor } from "../tools/waitFor.ts";

/** The words of each mark, white space evened out, soft hyphens left out. */
const texts = async (frame: LensFrame, expected: number) =>
  (await frame.waitForHighlights(expected)).map(({ text }) =>
    text.replace(/\u00ad/g, "").replace(/\s+/g, " "),
  );

/** The HTML that the server sent, as a parser alone makes it, and the HTML of the page as it is now. */
const asSentAndNow = (frame: LensFrame) =>
  frame.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return [
      new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML,
      document.documentElement.outerHTML,
    ];
  });

/** What a page could notice of the Lens. */
const traces = (frame: LensFrame) =>
  frame.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    strangers: document.querySelectorAll("html > :not(head, body)").length,
  }));

eachBrowser("marks", (stage) => {
  const open = (fixture: string) => stage.lens.open(stage.fixtures.url(fixture));

  it("finds a name that is whole once something between goes, with marks on the page and without", async () => {
    const page = await open("clean.html");
    const hide = () =>
      page.evaluate(() => {
        const place = document.querySelector("#place");
        place?.insertAdjacentHTML("beforeend", "<p>It is dys<b>pep</b>tonia.</p>");
      });
    const show = () => page.evaluate(() => document.querySelector("#place b")?.remove());
    await hide();
    await pause(page, 600);
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, strangers: 0 });
    await show();
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await hide();
    await pause(page, 600);
    await page.waitForHighlights(1);
    await show();
    expect(await texts(page, 2)).toEqual(["dystonia", "dystonia"]);
    await page.close();
  });

  it("finds a name that is whole once a block parts it from the letters behind it", async () => {
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

  it("finds a name with the next block's text right behind it", async () => {
    const page = await open("clean.html");
    const add = (html: string) =>
      page.evaluate((html) => document.querySelector("#place")?.insertAdjacentHTML("beforeend", html), html);
    await add("<h2>Writer’s cramp</h2><p>Exercises that</p>");
    expect(await texts(page, 1)).toEqual(["Writer’s cramp"]);
    // The marks' own look is sure whatever follows.
    await add("<h2>Writer’s cramp</h2><p>read on</p>");
    expect(await texts(page, 2)).toEqual(["Writer’s cramp", "Writer’s cramp"]);
    await page.close();
  });

  it("finds what comes with another root element, where no doctype stands beside it", async () => {
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

  it("finds what stands between and behind long scripts", async () => {
    const page = await open("scripts.html");
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await page.close();
  });

  it("marks each mention of an article, and no look-alike", async () => {
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

  it("marks a mention across inline elements", async () => {
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

  it("marks nothing across blocks", async () => {
    const page = await open("blocks.html");
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    await page.close();
  });

  it("leaves editors, fields, scripts and pictures alone", async () => {
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
    "leaves the HTML of %s as it was sent",
    async (fixture) => {
      const page = await open(fixture);
      await page.waitForHighlights((marks) => marks.length > 0);
      const [sent, now] = await asSentAndNow(page);
      expect(now).toBe(sent);
      await page.close();
    },
  );

  it("leaves no trace on a page without a mention", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, strangers: 0 });
    await page.close();
  });

  it("follows text that comes, changes and goes", async () => {
    const page = await open("clean.html");
    const place = (change: string) =>
      page.evaluate((html) => {
        const place = document.getElementById("place") as HTMLElement;
        place.innerHTML = html;
      }, change);

    await place("<p>Added later: <b>cervical</b> dystonia.</p>");
    expect(await texts(page, 1)).toEqual(["cervical dystonia"]);

    await page.evaluate(() => {
      (document.querySelector("#place b")?.nextSibling as Text).data = " and a writer's cramp, and dystonia";
    });
    expect((await texts(page, 2)).at(-1)).toBe("dystonia");

    await page.evaluate(() => document.querySelector("#place p")?.append(" and hemi", "dystonia"));
    expect((await texts(page, 3)).at(-1)).toBe("hemidystonia");

    await place("");
    await waitFor("a page without a trace", async () => {
      const { highlights, sheets } = await traces(page);
      return highlights + sheets === 0;
    });
    await page.close();
  });

  it("marks once what comes into the line of another block", async () => {
    const page = await open("clean.html");
    await page.evaluate(() => {
      const place = document.getElementById("place") as HTMLElement;
      place.innerHTML =
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

  it("marks abbreviations that the page defines, everywhere on it", async () => {
    const page = await open("abbreviations.html");
    expect(await texts(page, 3)).toEqual(["CD", "Cervical dystonia", "CD"]);
    await page.close();
  });

  it("marks text in frames of its own, srcdoc and other origins", async () => {
    const page = await open("frames.html");
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, stage.elsewhere.url("blocks.html"));
    expect(await texts(page, 1)).toEqual(["dystonia"]);
    expect(await texts(await page.frame("srcdoc"), 1)).toEqual(["blepharospasm"]);
    expect(await texts(await page.frame("inline.html"), 10)).toContain("cervical dystonia");
    expect(await texts(await page.frame(stage.elsewhere.origin), 1)).toEqual(["dystonia"]);
    await waitFor("a badge that counts all frames", async () => (await stage.lens.badge(page)) === "13");
    await page.close();
  });

  it("marks and paints text in open, nested, closed and late shadow trees", async () => {
    const page = await open("shadow.html");
    expect(await texts(page, 4)).toEqual([
      "cervical dystonia",
      "blepharospasm",
      "hemidystonia",
      "writer's cramp",
    ]);
    await page.evaluate(() => postMessage("more", "*"));
    expect(await texts(page, 5)).toContain("dystonia");
    const grounds = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].flatMap(({ startContainer: { parentElement } }) =>
          parentElement ? getComputedStyle(parentElement, `::highlight(${name})`).backgroundColor : [],
        ),
      ),
    );
    expect(grounds).toEqual(new Array(4).fill("rgb(255, 233, 168)"));
    await page.moveTo(await page.positionOfHighlight(2));
    expect((await page.waitForCard()).name).toBe("Hemidystonia");
    await page.close();
  });

  it("paints what is seen, in the page's own tree and in shadow trees of every kind", async () => {
    const page = await open("shadow.html");
    await page.evaluate(() => document.querySelector("p")?.append(" But dystonia."));
    const marks = await page.waitForHighlights(5);
    const unmark = (words: string) =>
      page.evaluate((words) => {
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            const { startContainer: start, startOffset } = range;
            // A name may go on in the next element.
            if (start.textContent?.slice(startOffset).startsWith(words.slice(0, 8))) highlight.delete(range);
          }
        }
      }, words);
    let before = await captureViewport(page);
    expect(await captureViewport(page)).toBe(before);
    for (const { text } of marks) {
      await unmark(text);
      const after = await captureViewport(page);
      expect(after === before, text).toBe(false);
      before = after;
    }
    await page.close();
  });

  it("marks the tree of a host with words of its own on a small page", async () => {
    const page = await open("declared.html");
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    await page.close();
  });

  it("counts, lists and leads to words right in a shadow root and in elements without a box", async () => {
    const page = await open("boxless.html");
    await page.waitForHighlights((marks) => marks.length >= 6);
    await waitFor(
      "the badge",
      async () => (await stage.lens.badge(page)) === "6",
      () => stage.lens.badge(page),
    );
    const listed = (await readMentions(stage.lens, await page.url())).map(({ text, heading }) => [
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
      await stage.lens.command("next-mention", page);
      await waitFor(
        `a card of ${name}`,
        async () => (await page.card())?.name === name,
        async () => (await page.card())?.name,
      );
    }
    await page.close();
  });

  it("leaves a shadow tree alone while it is in an editor, wherever it was before", async () => {
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

  it("follows a page that writes itself anew", async () => {
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

  it("sleeps in a hidden tab and wakes with it", async () => {
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

  it("finds its way through a form that hides the DOM", async () => {
    const page = await open("clobbered.html");
    expect(await texts(page, 2)).toEqual(["dystonia", "blepharospasm"]);
    await page.close();
  });

  it("paints under a name that differs from document to document", async () => {
    const names = [];
    for (const server of [stage.fixtures, stage.elsewhere, stage.fixtures]) {
      const page = await stage.lens.open(server.url("article.html"));
      names.push((await page.waitForHighlights(10))[0]?.highlightName);
      await page.close();
    }
    expect(new Set(names).size).toBe(3);
  });

  it("paints text, ground and underline on screen, and nothing on paper", async () => {
    const page = await open("article.html");
    const [mark] = await page.waitForHighlights(10);
    const style = () =>
      page.evaluate((name) => {
        const { color, backgroundColor, textDecorationLine } = getComputedStyle(
          document.querySelector("main p") as Element,
          `::highlight(${name})`,
        );
        return { color, backgroundColor, textDecorationLine };
      }, mark?.highlightName ?? "");
    const onScreen = await style();
    expect(onScreen).toEqual({
      color: "rgb(43, 29, 0)",
      backgroundColor: "rgb(255, 233, 168)",
      textDecorationLine: "underline",
    });
    if (stage.lens.kind === "chromium") {
      await page.emulateMedium("print");
      expect((await style()).backgroundColor).not.toBe(onScreen.backgroundColor);
    }
    await page.close();
  });

  it("brings its paint back after the page has cleared it", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector("main p")?.append(" Dystonia again.");
    });
    expect(await texts(page, 11)).toContain("Dystonia");
    expect((await traces(page)).sheets).toBe(1);
    await page.close();
  });

  it.each(["at once", "shown later"])(
    "paints of a line without end what is about the viewport, and follows it: %s",
    async (shown) => {
      const page = await open("clean.html");
      await page.evaluate((isHidden) => {
        const line = document.createElement("pre");
        line.textContent = "Dystonia and so on, ".repeat(2000);
        line.hidden = isHidden;
        document.body.append(line);
      }, shown === "shown later");
      const painted = () =>
        page.evaluate(() => {
          const offsets = [...CSS.highlights.values()].flatMap((ranges) =>
            [...ranges].map(({ startOffset }) => startOffset / 20),
          );
          return { count: offsets.length, first: Math.min(...offsets), last: Math.max(...offsets) };
        });
      if (shown === "shown later") {
        await waitFor("all marks", async () => (await painted()).count === 2000, painted);
        await page.evaluate(() => {
          for (const line of document.querySelectorAll("pre")) line.hidden = false;
          document.body.append("What changes is looked at.");
        });
        await waitFor("fewer marks", async () => (await painted()).count < 200, painted);
      }
      await waitFor("the beginning", async () => (await painted()).first === 0, painted);
      expect((await painted()).count).toBeLessThan(200);
      await page.evaluate(() => scrollTo(document.documentElement.scrollWidth, 0));
      await waitFor("the end", async () => (await painted()).last === 1999, painted);
      const { count, first } = await painted();
      expect(count).toBeLessThan(200);
      // In one piece.
      expect(first).toBe(2000 - count);
      await page.close();
    },
  );

  it("writes no message and no error into the page's console", async () => {
    const page = await open("article.html");
    await page.waitForHighlights(10);
    expect(await page.console()).toEqual([]);
    await page.close();
  });
});
