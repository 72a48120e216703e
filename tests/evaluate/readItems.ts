import * as v from "valibot";
import type { Item } from "./Item.ts";

const SpanSchema = v.looseObject({
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  optional: v.optional(v.boolean()),
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

/** The items of a JSON Lines file; an error names the line that is wrong and what is wrong with it. */
export function readItems(lines: string, file: string): Item[] {
  const items: Item[] = [];
  lines.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const place = `${file}, line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${place} is not JSON. Write one JSON object on each line.`);
    }
    const parsed = v.safeParse(ItemSchema, value);
    if (!parsed.success) {
      const problems = Object.entries(v.flatten(parsed.issues).nested ?? {}).map(
        ([path, said]) => `${path}: ${said?.join(" ")}`,
      );
      throw new Error(`${place} is not an annotated text. ${problems.join("; ")}`);
    }
    const item = parsed.output as Item;
    for (const span of [...item.spans, ...(item.hard ?? [])]) {
      const there = item.text.slice(span.start, span.end);
      if (there !== span.surface)
        throw new Error(
          `${place}: at ${span.start} to ${span.end} stands "${there}", not "${span.surface}". Offsets count UTF-16 units.`,
        );
    }
    items.push(item);
  });
  if (items.length === 0) throw new Error(`${file} holds no annotated text.`);
  return items;
}
