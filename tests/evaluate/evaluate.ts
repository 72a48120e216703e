import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findMentions } from "../../data/matching/findMentions.ts";
import { type Item, overlaps } from "./Item.ts";
import { readItems } from "./readItems.ts";
import { addTo, emptyScore, type Score, scoreItem, scoreLine } from "./score.ts";

/**
 * Runs the matcher on annotated texts and prints its precision and recall.
 * Usage: npm run evaluate -- FILE.jsonl… [--verbose]
 */
function evaluate(files: readonly string[], verbose: boolean): void {
  for (const file of files) {
    const items = readItems(readFileSync(file, "utf8"), file);
    const total = emptyScore();
    const groups = new Map<string, Score>();
    const remarks: string[] = [];
    for (const item of items) {
      const found = findMentions(item.text);
      const { score, missed, alarms } = scoreItem(item, found);
      addTo(total, score);
      for (const group of [`language ${item.lang ?? "?"}`, `kind ${item.label ?? item.tier ?? "?"}`]) {
        const known = groups.get(group) ?? emptyScore();
        groups.set(group, known);
        addTo(known, score);
      }
      for (const span of missed) remarks.push(`missed  ${show(item, span.start, span.end)}`);
      for (const span of alarms) {
        const lookAlike = item.hard?.find((hard) => overlaps(hard, span));
        remarks.push(
          `alarm   ${show(item, span.start, span.end)}${lookAlike?.why ? `  (${lookAlike.why})` : ""}`,
        );
      }
    }
    console.log(`${basename(file)}\n${scoreLine("all", total)}`);
    for (const [group, score] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
      console.log(scoreLine(group, score));
    if (verbose) for (const remark of remarks) console.log(remark);
    console.log("");
  }
}

function show({ id, lang, text }: Item, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`;
  return `${id} (${lang ?? "?"}) ${around.replace(/\s+/g, " ")}`;
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (files.length === 0) {
  console.error("Name at least one file: npm run evaluate -- FILE.jsonl… [--verbose]");
  process.exitCode = 2;
} else {
  try {
    evaluate(files, process.argv.includes("--verbose"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
