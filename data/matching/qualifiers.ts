import { LOOK_ALIKE } from "./Dictionary.ts";
import { matcher } from "./matcher.ts";
import { isSpaced, isUnspaced } from "./scripts.ts";
import { termKey } from "./termKey.ts";

/** What stands beside a noun. */
export interface Qualifiers {
  /** Where the outermost qualifier begins (before the noun) or ends (after it), in folded text. */
  readonly reach: number;
  /** Form indexes in groups that a comma or joining word parts: "adult-onset cervical", "laryngeal". */
  readonly groups: readonly (readonly number[])[];
  /** Whether the nearest ones turn the noun into something else: "vegetative". */
  readonly lookAlike: boolean;
}

/** At most so many qualifiers and joining words are read on one side. */
const MOST_STEPS = 8;
/** A qualifier has at most so many words. */
const MOST_WORDS = 5;
const LONGEST_WORD = 40;
/** Longest qualifier in a script without spaces, in folded units (a Korean syllable is two or three). */
const LONGEST_RUN = 26;
const LONGEST_GAP = 4;

function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && (isSpaced(character) || character === "'");
}

/** The qualifiers right before `noun`, but none that begins before `floor`. */
export function readBefore(text: string, noun: number, floor: number): Qualifiers {
  let reach = noun;
  const groups: number[][] = [[]];
  let lookAlike = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    let end = gapStart(text, reach, floor, step === 0);
    let parted = /[,/&+・、]/.test(text.slice(Math.max(floor, end), reach));
    let found = qualifierBefore(text, end, floor);
    if (!found && step > 0) {
      end = gapStart(text, joinerStart(text, end, floor), floor, false);
      found = qualifierBefore(text, end, floor);
      parted = true;
    }
    if (!found || (parted && found.form === LOOK_ALIKE && !lookAlike)) break;
    reach = found.start;
    if (found.form === LOOK_ALIKE) lookAlike = true;
    else if (parted) groups.unshift([found.form]);
    else groups[0]?.unshift(found.form);
  }
  return { reach, groups, lookAlike };
}

/** Where the gap that ends at `at` begins: spaces, hyphens, quotes, brackets; between qualifiers also commas. */
function gapStart(text: string, at: number, floor: number, besideNoun: boolean): number {
  if (at < 0) return -1;
  const allowed = besideNoun ? " -\"'()" : " -\"'(),/&+・、";
  let start = at;
  while (start > floor && at - start <= LONGEST_GAP && allowed.includes(text[start - 1] as string)) start--;
  return at - start > LONGEST_GAP ? -1 : start;
}

function wordStart(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && end - start < LONGEST_WORD && isWordLetter(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_WORD && isWordLetter(text[end])) end++;
  return end;
}

function qualifierBefore(
  text: string,
  end: number,
  floor: number,
): { start: number; form: number } | undefined {
  if (end <= floor) return undefined;
  if (isUnspaced(text[end - 1] as string)) {
    for (let length = Math.min(LONGEST_RUN, end - floor); length > 0; length--) {
      const form = matcher.before.exact(termKey(text.slice(end - length, end)));
      if (form !== undefined) return { start: end - length, form };
    }
    return undefined;
  }
  const starts: number[] = [];
  let at = end;
  while (starts.length < MOST_WORDS) {
    const start = wordStart(text, at, floor);
    if (start === at) break;
    starts.push(start);
    if (text[start - 1] !== " " && text[start - 1] !== "-") break;
    at = start - 1;
  }
  for (let words = starts.length; words > 0; words--) {
    const start = starts[words - 1] as number;
    if (words > 1 && !matcher.before.goesOn(termKey(text.slice(start, wordEnd(text, start))))) continue;
    const key = termKey(text.slice(start, end));
    if (words === 1 && text[end] === "-" && matcher.before.exact(`${key}=`) !== undefined)
      return { start, form: LOOK_ALIKE };
    const form = matcher.before.lookUp(key);
    if (form !== undefined) return { start, form };
  }
  return undefined;
}

/** Where the joining word that ends at `end` begins, or -1. */
function joinerStart(text: string, end: number, floor: number): number {
  if (end <= floor) return -1;
  if (isUnspaced(text[end - 1] as string))
    return matcher.joiners.exact(text[end - 1] as string) ? end - 1 : -1;
  const start = wordStart(text, end, floor);
  return start < end && matcher.joiners.exact(text.slice(start, end)) ? start : -1;
}

const joinAfter = /(?: ?[,/&] ?| )/y;

/** The qualifiers right after a noun that ends at `noun`. */
export function readAfter(text: string, noun: number): Qualifiers {
  let reach = noun;
  const groups: number[][] = [[]];
  let lookAlike = false;
  for (let step = 0; step < MOST_STEPS; step++) {
    const joined = step > 0 ? skipJoiner(text, reach) : -1;
    const from = joined >= 0 ? joined : reach;
    if (joined < 0 && !' -("'.includes(text[from] ?? "x")) break;
    const found = qualifierAfter(text, from);
    if (!found || (joined >= 0 && found.form === LOOK_ALIKE && !lookAlike)) break;
    reach = found.end;
    if (found.form === LOOK_ALIKE) lookAlike = true;
    else if (joined >= 0) groups.push([found.form]);
    else groups.at(-1)?.push(found.form);
  }
  return { reach, groups, lookAlike };
}

/** Where the gap before the next qualifier begins, behind a comma or a joining word; -1 if there is none. */
function skipJoiner(text: string, at: number): number {
  joinAfter.lastIndex = at;
  const gap = joinAfter.exec(text)?.[0];
  if (gap === undefined) return -1;
  let start = at + gap.length;
  const end = wordEnd(text, start);
  if (matcher.joiners.exact(text.slice(start, end)) && text[end] === " ") start = end + 1;
  else if (gap === " ") return -1;
  return start - 1;
}

function qualifierAfter(text: string, from: number): { end: number; form: number } | undefined {
  let start = from + 1;
  if (text[from] === " " && /["(]/.test(text[start] ?? "")) start++;
  const bracketed = start > from + 1 || /["(]/.test(text[from] ?? "");
  let longest: { end: number; form: number } | undefined;
  for (let at = start, words = 0; words < MOST_WORDS; words++) {
    const end = wordEnd(text, at);
    if (end === at) break;
    const key = termKey(text.slice(start, end));
    const form = matcher.after.lookUp(key);
    // In brackets after the noun stands a remark of its own, which only a look-alike turns into part of the name.
    if (form !== undefined && (!bracketed || form === LOOK_ALIKE)) longest = { end, form };
    if ((text[end] !== " " && text[end] !== "-") || !matcher.after.goesOn(key)) break;
    at = end + 1;
  }
  return longest;
}
