import type { FormId } from "../content/forms/forms.ts";
import { isShortFor } from "./isShortFor.ts";
import type { Mention } from "./Mention.ts";
import { matchNames } from "./matchNames.ts";
import { normalizeText } from "./normalizeText.ts";

/** An abbreviation that a page defines: "cervical dystonia (CD)". */
export interface Definition {
  readonly abbreviation: string;
  readonly form: FormId;
  /** The long form as the page writes it, white space evened out. */
  readonly definition: string;
}

/** Definitions by abbreviation. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The definitions that one block of text holds, by abbreviation; gather them over a page and give them to `findMentions`. */
export function findDefinitions(text: string, language?: string): Map<string, Definition> {
  return definitionsIn(text, matchNames(text, normalizeText(text), language));
}

/** Two to eight letters and digits that begin with a capital. That two of them are capitals is tested apart. */
const shape = "\\p{Lu}[\\p{L}\\p{N}]{1,7}(?:-\\p{Lu}{1,4})?";

/** Without one of these signs a definition can neither follow a name nor stand before it. */
const signAfter = /^\s?[(（[,，:：=、]/;
const signBefore = /[(（[=:：,–—-]/;

/** Patterns of Unicode classes are dear to make: they are made for the first text that has a sign of a definition. */
const patterns = once(() => ({
  inBrackets: /\s?[(（[]([^()（）[\]]{2,80})[)）\]]/uy,
  joinedAfter: new RegExp(
    `\\s?(?:[,，]\\s?(?:or|ou|oder|o|или|czyli|abbreviated(?: as| to)?|abgekürzt|abrégée?|known as|short)\\s["“'‘]?(${shape})(?![\\p{L}\\p{N}])|[,:：=、]\\s?(${shape})(?=\\s*[)）\\]]))`,
    "uy",
  ),
  writtenBefore: new RegExp(
    `(?<![\\p{L}\\p{N}])(${shape})(?:\\s?[(（[]\\s?|\\s?[=:：,–—-]\\s?)((?:[\\p{L}'’-]+\\s){0,3})$`,
    "u",
  ),
  wholePiece: new RegExp(`^["“'‘]?(${shape})["”'’]?$`, "u"),
}));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const LONGEST_LEAD = 60;

/** The definitions of a text whose mentions by name are known. */
export function definitionsIn(text: string, mentions: readonly Mention[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  mentions.forEach((mention, index) => {
    if (mention.kind === "abbreviation") return;
    const floor = mentions[index - 1]?.end ?? 0;
    for (const found of abbreviationsOf(text, mention, floor)) {
      if (!definitions.has(found.abbreviation)) definitions.set(found.abbreviation, found);
    }
  });
  return definitions;
}

function* abbreviationsOf(text: string, { start, end, form }: Mention, floor: number): Generator<Definition> {
  const lead = Math.max(floor, start - LONGEST_LEAD);
  const named = text.slice(lead, end);
  const define = (abbreviation: string, longForm: string): Definition | undefined => {
    const short = singular(abbreviation);
    if (!hasTwoCapitals(short) || !isShortFor(short, longForm, form)) return undefined;
    return { abbreviation: short, form, definition: text.slice(start, end).replace(/\s+/g, " ") };
  };
  for (const abbreviation of writtenAfter(text, end)) {
    const definition = define(abbreviation, named);
    if (definition) yield definition;
  }
  const leading = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const before = signBefore.test(leading) ? patterns().writtenBefore.exec(leading) : null;
  if (before) {
    const definition = define(before[1] as string, (before[2] as string) + text.slice(start, end));
    if (definition) yield definition;
  }
}

function writtenAfter(text: string, end: number): string[] {
  if (!signAfter.test(text.slice(end, end + 2))) return [];
  const { inBrackets, joinedAfter, wholePiece } = patterns();
  inBrackets.lastIndex = end;
  const brackets = inBrackets.exec(text)?.[1];
  if (brackets !== undefined) {
    return brackets
      .split(
        /[;,:，、；：=]|\s(?:or|ou|oder|o|или|and|und|et)\s|\b(?:or|abbreviated|short|called|as|kurz|for short|hereafter|henceforth)\b/u,
      )
      .map((piece) => wholePiece.exec(piece.trim())?.[1])
      .filter((piece) => piece !== undefined);
  }
  joinedAfter.lastIndex = end;
  const joined = joinedAfter.exec(text);
  const abbreviation = joined?.[1] ?? joined?.[2];
  return abbreviation === undefined ? [] : [abbreviation];
}

function hasTwoCapitals(abbreviation: string): boolean {
  return (abbreviation.match(/\p{Lu}|\p{N}/gu) ?? []).length >= 2;
}

/** "ADRs" stands for several of what "ADR" stands for. */
function singular(abbreviation: string): string {
  return /\p{Lu}s$/u.test(abbreviation) ? abbreviation.slice(0, -1) : abbreviation;
}
