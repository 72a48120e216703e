import { dictionary } from "./dictionary.compiled.ts";

/** How names begin before one stem. */
interface Lead {
  /** At most so many letters before it. */
  readonly reach: number;
  /** 1 where a head has its first two letters (`slotOf`): most places are told by one look at these. */
  readonly slots: Uint8Array;
  readonly heads: ReadonlySet<string>;
}

/** A power of two: few pairs of letters share a slot. */
const SLOTS = 2048;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;

const nowhere: Lead = { reach: 0, slots: new Uint8Array(), heads: new Set() };
const leads = new Map<string, Lead>();

function leadOf(stem: string): Lead {
  let lead = leads.get(stem);
  if (!lead) {
    const packed = Object.hasOwn(dictionary.leads, stem) ? dictionary.leads[stem] : undefined;
    const [reach, ...heads] = packed?.split(" ") ?? [];
    lead =
      reach === undefined ? nowhere : { reach: Number(reach), slots: slotsOf(heads), heads: new Set(heads) };
    leads.set(stem, lead);
  }
  return lead;
}

function slotsOf(heads: readonly string[]): Uint8Array {
  const slots = new Uint8Array(SLOTS);
  for (const head of heads) {
    const first = head.charCodeAt(0);
    // A head of one letter is a word, and any head may have an apostrophe in it.
    const seconds = head.length > 1 ? [head.charCodeAt(1), APOSTROPHE] : [APOSTROPHE, SPACE, HYPHEN];
    for (const second of seconds) slots[slotOf(first, second)] = 1;
  }
  return slots;
}

function slotOf(first: number, second: number): number {
  return (first * 61 + second) & (SLOTS - 1);
}

/** The first place of a folded text from `from` on where a name may begin, by its stem and first letters; or -1. */
export function nextCandidate(text: string, from: number, stems: RegExp): number {
  stems.lastIndex = from;
  const match = stems.exec(text);
  if (!match) return -1;
  const stem = match.index;
  const { reach, slots, heads } = leadOf(text[stem] as string);
  let at = Math.max(from, stem - reach);
  for (let letter = text.charCodeAt(at); at < stem; at++) {
    const next = text.charCodeAt(at + 1);
    if (slots[slotOf(letter, next)] === 1 && mayBegin(text, at, heads)) return at;
    letter = next;
  }
  return stem;
}

/** Whether a place has one of these first letters, up to three, apostrophes left out. */
function mayBegin(text: string, at: number, heads: ReadonlySet<string>): boolean {
  const head = text.slice(at, at + 3);
  if (heads.has(head) || heads.has(head.slice(0, 2)) || heads.has(head.slice(0, 1))) return true;
  return (
    head.indexOf("'", 1) > 0 &&
    heads.has(
      text
        .slice(at, at + 5)
        .replaceAll("'", "")
        .slice(0, 3),
    )
  );
}
