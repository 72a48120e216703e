import { describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { toSourceList } from "../../../data/views/toSourceList.ts";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { renderGlossary, renderPopup, renderSources } from "./pages.tsx";
import { reportOf, sampleMentions } from "./samplePage.ts";

const noLinks = {
  onHandout() {},
  onGlossary() {},
  onLookUp() {},
  onForms() {},
  onSources() {},
  onOptions() {},
  onHelp() {},
};

const sourcesButton = () => {
  const { dataset, textContent } = find("[data-action=sources]");
  return [dataset.new, textContent];
};

const TODAY = "2026-11-29";
const news = {
  added: ["forms/blepharospasm" as const],
  changed: ["forms/writers-cramp" as const, `statements/${bundledRecords.statements[0]?.id}` as const],
  date: "2026-07-01",
  isRead: false,
};

describe("the page of the sources", () => {
  it("lists every source once, the latest first, with what is known from it", async () => {
    await renderSources();
    const dates = findAll(".lens-source-row time").map((time) => time.getAttribute("datetime") ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates).toHaveLength(toSourceList(bundledRecords, TODAY).length);
    expect(findAll(".lens-source-uses").filter(({ childElementCount }) => childElementCount === 0)).toEqual(
      [],
    );
  });

  it("marks the sources that are more than two years old, and shows only those on request", async () => {
    await renderSources();
    const stale = findAll(".lens-source-row[data-stale=true]");
    expect(stale.length).toBeGreaterThan(10);
    expect(stale.every((row) => row.textContent?.includes("More than two years old"))).toBe(true);
    await click("input[name=stale]");
    expect(findAll(".lens-source-row")).toHaveLength(stale.length);
  });

  it("tells which entries an update has added and changed, with links to the forms", async () => {
    await renderSources({ news });
    const lists = findAll(".lens-news-list");
    expect(lists.map((list) => list.children.length)).toEqual([1, 2]);
    expect(lists[0]?.querySelector("a")?.getAttribute("href")).toBe("forms.html#blepharospasm");
    expect(find("#news").textContent).toContain("July 1, 2026");
  });

  it("says that nothing has changed since the installation", async () => {
    await renderSources();
    expect(find("#news").textContent).toContain("has not changed");
  });

  it("fits a narrow window", async () => {
    await resizeViewport(320, 600);
    await renderSources({ news });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe("the line about an update in the popup", () => {
  it("says how many entries are new, and opens the changes", async () => {
    const onSources = vi.fn();
    await renderPopup({ readNews: async () => news, links: { ...noLinks, onSources } });
    expect(sourcesButton()).toEqual(["true", "What is new: 1 entry added and 2 entries changed"]);
    await click("[data-action=sources]");
    expect(onSources).toHaveBeenCalledOnce();
  });

  it.each([
    ["without an update", async () => undefined],
    ["once the changes were opened", async () => ({ ...news, isRead: true })],
    ["without storage", () => Promise.reject(new Error("No storage"))],
  ])("names the sources %s", async (_, readNews) => {
    vi.spyOn(window, "reportError").mockImplementation(() => {});
    await renderPopup({ readNews });
    await rendered();
    expect(sourcesButton()).toEqual(["false", "Sources and changes"]);
  });
});

describe("the glossary of a page", () => {
  it("has each form once, with its sentence and its source", async () => {
    await renderGlossary();
    const names = findAll(".lens-glossary-entry h3");
    const forms = new Set(sampleMentions.flatMap((mention) => mention.forms));
    expect(names).toHaveLength(forms.size);
    for (const entry of findAll(".lens-glossary-entry")) {
      expect(entry.querySelectorAll("p").length).toBeGreaterThanOrEqual(2);
      expect(entry.textContent).toMatch(/Source:.*\d{4}/s);
    }
  });

  it("has the words around each mention if the reader wants them", async () => {
    await renderGlossary();
    expect(findAll(".lens-glossary-entry li")).toEqual([]);
    await click("input[name=words]");
    const count = sampleMentions.reduce((sum, { forms }) => sum + forms.length, 0);
    expect(findAll(".lens-glossary-entry li")).toHaveLength(count);
  });

  it("names the page and the day", async () => {
    await renderGlossary();
    const report = reportOf(sampleMentions);
    if (report.state !== "mentions") throw new Error("The report has no mentions");
    expect(find(".lens-glossary-sheet").textContent).toContain(report.address);
    expect(find(".lens-glossary-sheet time").getAttribute("datetime")).toBe(TODAY);
  });

  it("prints the sheet without the controls", async () => {
    const onPrint = vi.fn();
    await renderGlossary({ onPrint });
    await click("[data-action=print]");
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it("opens from the list of the mentions, for the tab of the page", async () => {
    const onGlossary = vi.fn();
    await renderPopup({ links: { ...noLinks, onGlossary } });
    await click("[data-action=export]");
    await click("[data-export=glossary]");
    expect(onGlossary).toHaveBeenCalledExactlyOnceWith(sampleMentions[0]?.tabId);
  });

  it("says so when the page was closed", async () => {
    await renderGlossary({ report: { state: "unreachable", reason: "unknown" } });
    expect(find(".lens-note").textContent).toContain("The page is closed");
    expect(findAll("[data-action=print]")).toEqual([]);
  });
});

describe("a page whose text no extension can read", () => {
  it.each(["drawn", "picture", "pdf"] as const)(
    "is told as such, with the look-up: %s",
    async (unreadable) => {
      const onLookUp = vi.fn();
      await renderPopup({
        lastTab: "page",
        readPage: async () => ({ state: "none", unreadable }),
        links: { ...noLinks, onLookUp },
      });
      expect(findAll("[data-unreadable]").map(({ dataset }) => dataset.unreadable)).toEqual([unreadable]);
      expect(document.body.textContent).not.toContain("No mention of dystonia found");
      await click("[data-unreadable] [data-action=look-up]");
      expect(onLookUp).toHaveBeenCalledOnce();
    },
  );
});
