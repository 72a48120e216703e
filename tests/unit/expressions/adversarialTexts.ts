import { createRandom } from "../../fuzz/createRandom.ts";

const TEXT_CHARS = 1_000_000;

/** Characters that may match a part of an expression: letters and digits, white space, and others. */
const pool = [..."xA1é中", ..." \n\t\u2028", ...".-_,:;/(#@'\"«!½\u0301\u00ad"];

/** At most so many parts of an expression are repeated, and so many of those after them are tried at the end of a text. */
const MAX_UNBOUNDED = 6;
const MAX_BOUNDED = 2;
const MAX_ENDINGS = 3;

/** So many random combinations of the parts of an expression are repeated. */
const RANDOM_UNITS = 12;

/** No text repeats more of an expression than this many characters. */
const MAX_UNIT_CHARS = 40;

/** A part of an expression: a character, a class or a group. */
interface Part {
  /** Texts that it may match. */
  readonly samples: readonly string[];
  readonly repetition: "none" | "bounded" | "unbounded";
}

/**
 * Yields texts of 1 MB on which an expression that is not linear takes very long: parts that may be repeated are repeated,
 * after what precedes them in the expression and before a character that makes the match fail, or many times in a row;
 * and random combinations of its parts, which are the same in each run.
 */
export function* adversarialTexts({ source, flags }: Pick<RegExp, "source" | "flags">): Generator<string> {
  const parts = partsOf(source, flags.replace(/[gy]/g, ""));
  const firsts = parts.map(({ samples }) => samples[0] ?? "");
  yield repeated(firsts.slice(0, MAX_UNIT_CHARS).join(""));
  yield repeated(firsts.slice(0, 3).join(""));
  const indexes = (repetition: Part["repetition"]) =>
    parts.flatMap((part, index) => (part.repetition === repetition ? index : []));
  const repeatable = [
    ...spread(indexes("unbounded"), MAX_UNBOUNDED),
    ...spread(indexes("bounded"), MAX_BOUNDED),
  ];
  for (const index of repeatable) {
    const before = firsts.slice(Math.max(0, index - 12), index).join("");
    const { samples } = parts[index] as Part;
    const next = parts.slice(index + 1, index + 1 + MAX_ENDINGS).flatMap((part) => part.samples);
    const endings = new Set(["\0", ...next]);
    for (const unit of new Set([...samples, samples.join("").slice(0, MAX_UNIT_CHARS)])) {
      for (const ending of endings) yield before + repeated(unit) + ending;
      yield repeated(before + unit + unit);
      yield repeated((firsts[index - 1] ?? "") + unit);
    }
  }
  yield* randomTexts(parts);
}

function* randomTexts(parts: readonly Part[]): Generator<string> {
  const random = createRandom(1);
  if (parts.length === 0) return;
  for (let i = 0; i < RANDOM_UNITS; i++) {
    const length = 1 + random.integer(4);
    yield repeated(Array.from({ length }, () => random.pick(random.pick(parts).samples)).join(""));
  }
}

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(TEXT_CHARS / Math.max(1, unit.length)));
}

/** Returns at most `max` of the items, from all over the list. */
function spread<Item>(items: readonly Item[], max: number): Item[] {
  return items.filter((_, index) => index % Math.ceil(items.length / max) === 0);
}

/** A class, an escape, the beginning or end of a group, or any other character; then its quantifier. */
const syntax =
  /(\[(?:\\.|[^\]\\])*\]|\\p\{[^}]+\}|\\u\{[^}]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\((?:\?<?[=!:])?|[\s\S])([*+?]|\{\d+(?:,\d*)?\})?\??/giu;

/** Parts that match no character. */
const EMPTY = /^(?:[|^$]|\\b)$/i;

/** Returns the parts of an expression in order, and after the parts of a group that may be repeated the group itself. */
function partsOf(source: string, flags: string): Part[] {
  const parts: Part[] = [];
  const groupStarts: number[] = [];
  for (const [, text = "", quantifier = ""] of source.matchAll(syntax)) {
    if (text.startsWith("(")) groupStarts.push(parts.length);
    else if (text === ")") {
      const group = parts.slice(groupStarts.pop()).map(({ samples }) => samples[0] ?? "");
      if (quantifier !== "" && group.length > 0) parts.push(groupOf(group, quantifier));
    } else if (!EMPTY.test(text)) parts.push(...characterOf(text, flags, quantifier));
  }
  return parts.filter(({ samples }) => samples.length > 0);
}

function groupOf(group: readonly string[], quantifier: string): Part {
  const whole = group.join("").slice(0, MAX_UNIT_CHARS);
  return {
    samples: [...new Set([whole, group[0] ?? "", group.at(-1) ?? ""])],
    repetition: repetitionOf(quantifier),
  };
}

/** Returns a character or class as often as it must be repeated. */
function characterOf(text: string, flags: string, quantifier: string): Part[] {
  const isPart = new RegExp(`^${text}$`, flags);
  const literals = [...text.replace(/^\[\^?|\]$|\\/g, "")];
  const matching = [...new Set([...pool, ...literals])].filter((sample) => isPart.test(sample));
  // A word character, a space, a line break and another character: expressions treat these differently.
  const samples = [/\w/, / /, /[\n\u2028]/, /[^\w\s]/].flatMap(
    (kind) => matching.find((sample) => kind.test(sample)) ?? [],
  );
  const times = Math.min(Number(/\d+/.exec(quantifier)?.[0] ?? 1), MAX_UNIT_CHARS) || 1;
  return Array<Part>(times).fill({ samples, repetition: repetitionOf(quantifier) });
}

function repetitionOf(quantifier: string): Part["repetition"] {
  if (/^[*+]|,\}$/.test(quantifier)) return "unbounded";
  return quantifier.includes(",") ? "bounded" : "none";
}
