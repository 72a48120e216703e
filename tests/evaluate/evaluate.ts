import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findMentions } from "../../data/matching/findMentions.ts";
import { type Item, overlaps, type Span } from "./Item.ts";
import { readItems } from "./readItems.ts";
import { addTo, emptyScore, type FoundSpan, type Score, scoreItem, scoreLine } from "./score.ts";

/**
 * Runs the matcher on annotated texts and prints its precision and recall, and how many mentions have the
 * annotated borders and form.
 * Usage: npm run evaluate -- FILE.jsonl… [--verbose]
 */
function evaluate(files: readonly string[], verbose: boolean): void {
  for (const file of files) {
    const { total, groups, remarks } = evaluateFile(file);
    console.log(`${basename(file)}\n${scoreLine("all", total)}`);
    for (const [group, score] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
      console.log(scoreLine(group, score));
    if (verbose) for (const remark of remarks) console.log(remark);
    console.log("");
  }
}

/**
 * Returns the scores of a file's items, together and by group, and one line for each miss, false alarm and mention with
 * other borders or another form.
 */
function evaluateFile(file: string): { total: Score; groups: Map<string, Score>; remarks: string[] } {
  const total = emptyScore();
  const groups = new Map<string, Score>();
  const remarks: string[] = [];
  for (const item of readItems(readFileSync(file, "utf8"), file)) {
    const { score, missed, alarms, inexact } = scoreItem(item, findMentions(item.text));
    for (const one of [total, ...groupsOf(item, groups)]) addTo(one, score);
    for (const { start, end } of missed) remarks.push(`missed  ${show(item, start, end)}`);
    for (const alarm of alarms) remarks.push(`alarm   ${showAlarm(item, alarm)}`);
    for (const one of inexact)
      remarks.push(`inexact ${show(item, one.start, one.end)}  (${formOf(one)}, not ${one.expected})`);
  }
  return { total, groups, remarks };
}

/** Returns the scores of an item's language and kind, and adds missing ones to the groups. */
function groupsOf({ lang, label, tier }: Item, groups: Map<string, Score>): Score[] {
  return [`language ${lang ?? "?"}`, `kind ${label ?? tier ?? "?"}`].map((group) => {
    const score = groups.get(group) ?? emptyScore();
    groups.set(group, score);
    return score;
  });
}

function formOf({ form }: FoundSpan): string {
  return form ?? "no form";
}

function showAlarm(item: Item, alarm: Span): string {
  const lookAlike = item.hard?.find((hard) => overlaps(hard, alarm));
  return `${show(item, alarm.start, alarm.end)}${lookAlike?.why ? `  (${lookAlike.why})` : ""}`;
}

function show({ id, lang, text }: Item, start: number, end: number): string {
  const context = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`;
  return `${id} (${lang ?? "?"}) ${context.replace(/\s+/g, " ")}`;
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
