import * as v from "valibot";
import type { Item } from "./Item.ts";

const SpanSchema = v.looseObject({
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  optional: v.optional(v.boolean()),
  form: v.optional(v.string()),
  why: v.optional(v.string()),
});

const ItemSchema = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string()),
  label: v.optional(v.string()),
  tier: v.optional(v.string()),
  spans: v.array(SpanSchema),
  hard: v.optional(v.array(SpanSchema)),
});

/** Returns the items of a JSON Lines file. Throws an error that names the wrong line and what is wrong with it. */
export function readItems(lines: string, file: string): Item[] {
  const items: Item[] = [];
  lines.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const location = `${file}, line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${location} is not JSON. Write one JSON object on each line.`);
    }
    const parsed = v.safeParse(ItemSchema, value);
    if (!parsed.success) {
      const problems = Object.entries(v.flatten(parsed.issues).nested ?? {}).map(
        ([path, messages]) => `${path}: ${messages?.join(" ")}`,
      );
      throw new Error(`${location} is not an annotated text. ${problems.join("; ")}`);
    }
    const item = parsed.output as Item;
    for (const span of [...item.spans, ...(item.hard ?? [])]) {
      const found = item.text.slice(span.start, span.end);
      if (found !== span.surface)
        throw new Error(
          `${location}: the text from ${span.start} to ${span.end} is "${found}", not "${span.surface}". Offsets are in UTF-16 units.`,
        );
    }
    items.push(item);
  });
  if (items.length === 0) throw new Error(`${file} contains no annotated text.`);
  return items;
}
