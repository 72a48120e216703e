import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  csvCell,
  escapeMarkdown,
  fileFormats,
  fileName,
  type MentionExport,
  mentionsAsCsv,
  mentionsAsJson,
  mentionsAsMarkdown,
  mentionsAsText,
} from "../../../components/mentions/exportMentions.ts";
import type { PageMention } from "../../../components/mentions/PageReport.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { english } from "../../tools/english.ts";

const mention = (more: Partial<PageMention>): PageMention => ({
  id: 0,
  tabId: 7,
  frameId: 0,
  forms: ["cervical-dystonia"],
  text: "cervical dystonia",
  ...more,
});

const page: MentionExport = {
  title: "Living with a twisted neck",
  address: "https://example.org/neck?a=1#first",
  day: "2026-11-29",
  mentions: [
    mention({ before: "…to give it a name: ", after: ", which", heading: "The neck" }),
    mention({ text: "torticollis", before: "call it " }),
    mention({ forms: ["blepharospasm"], text: "blepharospasm" }),
  ],
  unlisted: 0,
  forms: bundledRecords.forms,
};

/** Returns the rows of a table that RFC 4180 describes, with this separator. */
function parseCsv(text: string, separator = ","): string[][] {
  const cells = new RegExp(`((?:"(?:[^"]|"")*")?)([^${separator}\\n]*)(${separator}|\\n)`, "g");
  const rows: string[][] = [[]];
  for (const [, quoted = "", rest = "", end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted.slice(1, -1).replaceAll('""', '"') + rest.replace(/\r$/, ""));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (exported: MentionExport) => parseCsv(mentionsAsCsv(exported, english).slice(1));

/** Texts of a hostile page: signs of a formula, separators, quotes, line breaks and markup. */
const hostile = fc
  .array(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "＝",
      ";",
      ",",
      '"',
      "'",
      "\t",
      "\r",
      "\n",
      " ",
      "1",
      "a",
      "|",
      "*",
      "#",
      "<",
    ),
  )
  .map((characters) => characters.join(""));
const hostilePage = fc
  .record({ title: hostile, before: hostile, text: hostile, after: hostile, heading: hostile })
  .map(({ title, ...texts }): MentionExport => ({ ...page, title, mentions: [mention(texts)] }));

describe("the text for the clipboard", () => {
  it("has the page, and the mentions by form with the words around them and their headings", () => {
    expect(mentionsAsText(page, english)).toBe(
      [
        "Mentions of dystonia",
        "Living with a twisted neck",
        "https://example.org/neck?a=1#first",
        "November 29, 2026",
        "",
        "Cervical dystonia ×2",
        "ICD-10 G24.3, MONDO:0000481, HP:0000473, GARD:27529",
        "- …to give it a name: cervical dystonia, which",
        "  Under “The neck”",
        "- call it torticollis",
        "",
        expect.stringMatching(/^Blepharospasm ×1$/),
        expect.stringMatching(/^ICD-10 G24\.5/),
        "- blepharospasm",
        "",
      ]
        .map((line) => (typeof line === "string" ? line : mentionsLine(line)))
        .join("\n"),
    );
    /** Returns the line of the text that matches. */
    function mentionsLine(matcher: unknown): string {
      const lines = mentionsAsText(page, english).split("\n");
      return (
        lines.find((line) => (matcher as { asymmetricMatch(text: string): boolean }).asymmetricMatch(line)) ??
        ""
      );
    }
  });

  it("isolates the page's words in a right-to-left language", async () => {
    const text = mentionsAsText(page, createTranslator("ar", await allCatalogs.ar()));
    expect(text).toContain("\u2068…to give it a name: cervical dystonia, which\u2069");
    expect(text).toContain(`\u2066${page.address}\u2069`);
  });

  it("names a form without a record by the page's words", () => {
    const text = mentionsAsText({ ...page, forms: [] }, english);
    expect(text).toContain("\n\ncervical dystonia ×2\n- …to give it");
    expect(text).not.toContain("cervical-dystonia");
  });
});

describe("the Markdown file", () => {
  it("has a heading for each form and the words of the mention in bold", () => {
    const lines = mentionsAsMarkdown(page, english).split("\n");
    expect(lines.slice(0, 13)).toEqual([
      "# Mentions of dystonia",
      "",
      "Page: Living with a twisted neck\\",
      "Address: <https://example.org/neck?a=1#first>\\",
      "Day: November 29, 2026",
      "",
      "## Cervical dystonia ×2",
      "",
      "Codes: ICD-10 G24.3, MONDO:0000481, HP:0000473, GARD:27529",
      "",
      "- …to give it a name: **cervical dystonia**, which\\",
      "  Under “The neck”",
      "- call it **torticollis**",
    ]);
  });

  it("writes no address as a link that a page could run or break out of", () => {
    const addressLine = (address: string) =>
      mentionsAsMarkdown({ ...page, address }, english)
        .split("\n")
        .at(3);
    expect(addressLine("javascript:alert(1)")).toBe("Address: javascript:alert(1)\\");
    expect(addressLine("https://example.org/> [a](b)\nc")).toBe(
      "Address: <https://example.org/%3E%20[a](b)%0Ac>\\",
    );
  });

  it("leaves no markup of the page", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(text);
        expect(escaped.replace(/\\./gs, "x")).not.toMatch(/[\\`*_[\]<>#|~&$]|^[-+=]|^\d{1,9}[.)]/);
      }),
    );
    fc.assert(
      fc.property(hostilePage, (exported) => {
        const lines = mentionsAsMarkdown(exported, english).trimEnd().split("\n");
        expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(2);
        expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(1);
      }),
    );
  });
});

describe("the CSV file", () => {
  it("has a row for each mention, with the columns in the reader's language", () => {
    const [head, first, second, third, ...rest] = table(page);
    expect(head).toEqual([
      "Form",
      "Codes",
      "Mention",
      "Not present or family",
      "Words around it",
      "Heading",
      "Page",
      "Address",
      "Day",
    ]);
    const end = [page.title, page.address, page.day];
    const codes = "ICD-10 G24.3, MONDO:0000481, HP:0000473, GARD:27529";
    const context = "…to give it a name: cervical dystonia, which";
    expect(first).toEqual(["Cervical dystonia", codes, "cervical dystonia", "", context, "The neck", ...end]);
    expect(second?.slice(2, 6)).toEqual(["torticollis", "", "call it torticollis", ""]);
    expect(third?.[0]).toBe("Blepharospasm");
    expect(rest).toEqual([]);
  });

  it("names all forms of a mention, and a form without a record by the page's words", () => {
    const both = mention({ forms: ["cervical-dystonia", "laryngeal-dystonia"], text: "both" });
    const names = (exported: MentionExport) => table(exported)[1]?.slice(0, 2);
    expect(names({ ...page, mentions: [both] })?.[0]).toBe("Cervical dystonia; Laryngeal dystonia");
    expect(names({ ...page, mentions: [both], forms: [] })).toEqual(["both", ""]);
  });

  it("begins with a byte order mark and ends each line as RFC 4180 says", () => {
    const text = mentionsAsCsv(page, english);
    expect(text.startsWith('\ufeff"Form"')).toBe(true);
    expect(text.split("\r\n")).toHaveLength(5);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+49", "'+49"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    [' "=1', "' \"=1"],
    ["a;=1", "a;'=1"],
    ["＝1", "'＝1"],
    ["a = b - c", "a = b - c"],
    ["e-mail@example.org", "e-mail@example.org"],
  ])("keeps the cell %j a text", (cell, inert) => {
    expect(parseCsv(`${csvCell(cell)}\n`)).toEqual([[inert]]);
  });

  it("has no cell that a spreadsheet runs, whichever separator it takes", () => {
    fc.assert(
      fc.property(hostilePage, (exported) => {
        const text = mentionsAsCsv(exported, english).slice(1);
        for (const separator of [",", ";", "\t"])
          for (const cell of parseCsv(text, separator).flat())
            expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        expect(table(exported).map((row) => row.length)).toEqual([9, 9]);
      }),
    );
  });
});

describe("the JSON file", () => {
  it("has the same keys in every language, and the names in the reader's", async () => {
    const german = createTranslator("de", await allCatalogs.de());
    const { mentions, ...rest } = JSON.parse(mentionsAsJson(page, german));
    expect(rest).toEqual({
      page: { title: page.title, address: page.address },
      day: page.day,
      more: 0,
    });
    expect(mentions[0]).toEqual({
      forms: [
        {
          id: "cervical-dystonia",
          name: "Zervikale Dystonie",
          codes: bundledRecords.forms.find(({ id }) => id === "cervical-dystonia")?.codes,
        },
      ],
      words: "cervical dystonia",
      before: "…to give it a name: ",
      after: ", which",
      heading: "The neck",
    });
    expect(mentions).toHaveLength(3);
  });
});

describe("every format", () => {
  const writers = { text: mentionsAsText, markdown: mentionsAsMarkdown, csv: mentionsAsCsv };
  it.each(Object.entries(writers))("%s says how many mentions it leaves out", (_, write) => {
    const more = english.t("page.unlisted", { count: 17_996 });
    expect(write({ ...page, unlisted: 17_996 }, english)).toContain(more);
    expect(write(page, english)).not.toContain("not listed");
  });

  it("says in JSON how many mentions it leaves out", () => {
    expect(JSON.parse(mentionsAsJson({ ...page, unlisted: 3 }, english)).more).toBe(3);
  });

  it("writes words of a page on one line, without marks that turn the direction", () => {
    const turned = { ...page, title: "a\u202eb\u2066\n\tc", mentions: [mention({ text: "x\r\ny\u0000z" })] };
    for (const write of [...Object.values(writers), mentionsAsJson]) {
      expect(write(turned, english)).toContain("ab c");
      expect(write(turned, english)).toContain("x y z");
      expect(write(turned, english)).not.toMatch(/[\p{Bidi_Control}\0]/u);
    }
  });

  it("has a file name that tells nothing about the page", () => {
    expect(Object.keys(fileFormats).map((format) => fileName(format as "csv", page.day))).toEqual([
      "dystonia-mentions-2026-11-29.md",
      "dystonia-mentions-2026-11-29.csv",
      "dystonia-mentions-2026-11-29.json",
    ]);
  });
});

describe("what the words around a mention say of it", () => {
  const exported: MentionExport = {
    ...page,
    mentions: [
      mention({ before: "no ", relation: "negated" }),
      mention({ before: "her aunt has ", relation: "family" }),
    ],
  };

  it("is one word in each format", () => {
    for (const format of [mentionsAsText, mentionsAsMarkdown, mentionsAsCsv])
      for (const word of ["Not present", "Family"]) expect(format(exported, english)).toContain(word);
    expect(mentionsAsMarkdown(exported, english)).toContain("- no **cervical dystonia** *(Not present)*");
    expect(mentionsAsText(exported, english)).toContain("- no cervical dystonia (Not present)");
    expect(table(exported).map((row) => row[3])).toEqual(["Not present or family", "Not present", "Family"]);
    const { mentions } = JSON.parse(mentionsAsJson(exported, english));
    expect(mentions.map(({ relation }: PageMention) => relation)).toEqual(["negated", "family"]);
  });

  it("is missing where they say nothing", () => {
    for (const { write } of Object.values(fileFormats))
      expect(write(page, english)).not.toMatch(/\bNot present"?$/m);
    expect(mentionsAsText(page, english)).not.toContain("(");
  });
});
