import type { Form } from "../../data/content/schema/form.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { MentionRelation } from "../../data/messages/mentionList.ts";
import { groupMentions } from "./groupMentions.ts";
import type { PageMention } from "./PageReport.ts";

/** The mentions of a page that are exported. */
export interface MentionExport {
  /** The title and the address of the page. */
  readonly title: string;
  readonly address: string;
  /** The reader's local date, `YYYY-MM-DD`. */
  readonly day: string;
  readonly mentions: readonly PageMention[];
  /** The number of mentions after these. */
  readonly unlisted: number;
  readonly forms: readonly Form[];
}

/** The formats of a saved file, with its extension and media type. */
export const fileFormats = {
  markdown: { extension: "md", type: "text/markdown;charset=utf-8", write: mentionsAsMarkdown },
  csv: { extension: "csv", type: "text/csv;charset=utf-8", write: mentionsAsCsv },
  json: { extension: "json", type: "application/json", write: mentionsAsJson },
} as const;

export type FileFormat = keyof typeof fileFormats;

/** Returns the name of the file in one of the formats. It tells nothing about the page. */
export function fileName(format: FileFormat, day: string): string {
  return `dystonia-mentions-${day}.${fileFormats[format].extension}`;
}

/** Returns the mentions by form as plain text, for the clipboard. */
export function mentionsAsText(page: MentionExport, translator: Translator): string {
  const { t, isolate } = translator;
  const groups = toGroups(page, translator).map(({ name, codes, mentions }) =>
    [
      `${isolate(name)} ${t("page.times", { count: mentions.length })}`,
      ...(codes ? [isolate(codes, "ltr")] : []),
      ...mentions.flatMap(({ before, words, after, heading, relation }) => [
        `- ${isolate(before + words + after)}${relation && ` (${t(`page.relation.${relation}`)})`}`,
        ...(heading ? [`  ${t("page.under", { heading })}`] : []),
      ]),
    ].join("\n"),
  );
  const head = [
    t("export.heading"),
    isolate(toLine(page.title)),
    isolate(toLine(page.address), "ltr"),
    translator.day(page.day),
  ];
  return `${[head.filter(Boolean).join("\n"), ...groups, ...moreLine(page, translator)].join("\n\n")}\n`;
}

/** Returns the mentions by form as CommonMark. Words of the page are escaped: they are text, never markup. */
export function mentionsAsMarkdown(page: MentionExport, translator: Translator): string {
  const { t } = translator;
  const colon = t("lens.colon");
  const groups = toGroups(page, translator).map(({ name, codes, mentions }) =>
    [
      `## ${escapeMarkdown(name)} ${t("page.times", { count: mentions.length })}`,
      ...(codes ? [`${t("export.codes")}${colon}${escapeMarkdown(codes)}`] : []),
      mentions
        .map(({ before, words, after, heading, relation }) => {
          const note = relation && ` *(${escapeMarkdown(t(`page.relation.${relation}`))})*`;
          const context = `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}${note}`;
          // The backslash is a line break within the item.
          return heading
            ? `- ${context}\\\n  ${escapeMarkdown(t("page.under", { heading }))}`
            : `- ${context}`;
        })
        .join("\n"),
    ].join("\n\n"),
  );
  const head = [
    `${t("export.page")}${colon}${escapeMarkdown(toLine(page.title))}`,
    `${t("export.address")}${colon}${markdownAddress(page.address)}`,
    `${t("export.day")}${colon}${translator.day(page.day)}`,
  ];
  return `${[
    `# ${t("export.heading")}`,
    head.join("\\\n"),
    ...groups,
    ...moreLine(page, translator).map(escapeMarkdown),
  ].join("\n\n")}\n`;
}

/**
 * Returns the mentions as a table, one in each row (RFC 4180). It begins with a byte order mark: spreadsheets read UTF-8
 * only then.
 */
export function mentionsAsCsv(page: MentionExport, translator: Translator): string {
  const { t } = translator;
  const columns = [
    "form",
    "codes",
    "mention",
    "relation",
    "around",
    "above",
    "page",
    "address",
    "day",
  ] as const;
  const rows = page.mentions.map((mention) => {
    const { before, words, after, heading, relation } = toRow(mention);
    const named = mention.forms.flatMap((id) => page.forms.find((form) => form.id === id) ?? []);
    return [
      named.map(({ name }) => translator.pick(name).text).join("; ") || words,
      named.map(codesOf).filter(Boolean).join("; "),
      words,
      relation && t(`page.relation.${relation}`),
      before + words + after,
      heading,
      toLine(page.title),
      toLine(page.address),
      page.day,
    ];
  });
  const lines = [columns.map((column) => t(`export.${column}`)), ...rows, moreLine(page, translator)];
  return `\ufeff${lines
    .filter((cells) => cells.length > 0)
    .map((cells) => `${cells.map(csvCell).join(",")}\r\n`)
    .join("")}`;
}

/** Returns the mentions as JSON. Its keys are the same in every language. */
export function mentionsAsJson(page: MentionExport, { pick }: Translator): string {
  const { title, address, day, mentions, unlisted, forms } = page;
  const records = new Map(forms.map((form) => [form.id, form]));
  const list = mentions.map((mention) => {
    const { before, words, after, heading, relation } = toRow(mention);
    const { lang } = mention;
    return {
      forms: mention.forms.map((id) => {
        const form = records.get(id);
        return form ? { id, name: pick(form.name).text, codes: form.codes } : { id };
      }),
      words,
      before,
      after,
      ...(lang && { lang }),
      ...(heading && { heading }),
      ...(relation && { relation }),
    };
  });
  const head = { title: toLine(title), address };
  return `${JSON.stringify({ page: head, day, mentions: list, more: unlisted }, null, 2)}\n`;
}

/** A mention with texts of one line. */
interface Row {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Empty if there is none. */
  readonly heading: string;
  /** Empty if there is none. */
  readonly relation: MentionRelation | "";
}

function toRow({ before = "", text, after = "", heading = "", relation }: PageMention): Row {
  return {
    before: keepEnd(before).trimStart(),
    words: toLine(text),
    after: keepEnd(after).trimEnd(),
    heading: toLine(heading),
    relation: relation ?? "",
  };
}

function toGroups(page: MentionExport, { pick }: Translator) {
  return groupMentions(page.mentions, page.forms).map(({ form, words, indexes }) => ({
    name: form ? pick(form.name).text : toLine(words),
    codes: form ? codesOf(form) : "",
    mentions: indexes.flatMap((index) => page.mentions[index] ?? []).map(toRow),
  }));
}

/** Returns the codes of a form. Only those of ICD-10 do not name their system. */
function codesOf({ codes }: Form): string {
  const { icd10 = [], ...others } = codes;
  return [...icd10.map((code) => `ICD-10 ${code}`), ...Object.values(others).flat()].join(", ");
}

function moreLine({ unlisted }: MentionExport, { t }: Translator): string[] {
  return unlisted > 0 ? [t("page.unlisted", { count: unlisted })] : [];
}

/** Returns a text of a page as one line, without characters that change the direction of what follows. */
function toLine(text: string): string {
  return keepEnd(text).trim();
}

function keepEnd(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\p{Cc}]+/gu, " ");
}

/**
 * Returns a text as CommonMark that shows it unchanged. At the start of a line, more characters are markup: of a list, a
 * heading or a rule.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Returns an address as a link of CommonMark, which may contain neither angle brackets nor white space. */
function markdownAddress(address: string): string {
  const encoded = address.replace(/[<>\s\p{Cc}]/gu, encodeURIComponent);
  return /^https?:/.test(encoded) ? `<${encoded}>` : escapeMarkdown(encoded);
}

/**
 * Returns a cell in quotes. Spreadsheets run a cell that begins with one of these signs as a formula: an apostrophe keeps
 * it a text. A spreadsheet that takes the semicolon for the separator may begin a cell within this one.
 */
export function csvCell(text: string): string {
  const inert = text.replace(/(^|;)(?=[\s"]*[=+\-@＝＋－＠])/g, "$1'");
  return `"${inert.replaceAll('"', '""')}"`;
}
