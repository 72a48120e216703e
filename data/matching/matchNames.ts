import type { FormId } from "../content/forms/forms.ts";
import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";
import { hasContextWord, isLookAlike, matcher, stemPattern } from "./matcher.ts";
import { matchHashtags } from "./matchHashtags.ts";
import { nextCandidate } from "./nextCandidate.ts";
import type { NormalizedText } from "./normalizeText.ts";
import { readAfter, readBefore } from "./qualifiers.ts";
import { isSpaced, isUnspaced } from "./scripts.ts";
import { termKey } from "./termKey.ts";

/** A mention in folded offsets, or a name that waits for what else the text says. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly number[];
  readonly meaning: Meaning;
  readonly tag?: boolean;
}

const LONGEST_PREFIX = 30;
const LONGEST_WORD = 60;
const LONGEST_NAME = 120;
const MOST_WORDS = 8;
/** Spaces and hyphens in a name beyond those of its key. */
const LONGEST_GAPS = 4;
/** Hangul as folding leaves it. */
const hangul = /[\u1100-\u11ff]/;
const nordic = /^(?:sv|da|no|nb|nn)\b/i;

/** The mentions by name or adjective, in order and never overlapping. */
export function matchNames(text: string, folded: NormalizedText, language: string | undefined): Mention[] {
  const candidates: Candidate[] = [];
  const tags = matchHashtags(folded.text);
  let tag = 0;
  let floor = 0;
  const stems = stemPattern(folded.text);
  for (
    let at = nextCandidate(folded.text, 0, stems);
    at >= 0;
    at = nextCandidate(folded.text, Math.max(at + 1, floor), stems)
  ) {
    while (tag < tags.length && (tags[tag] as Candidate).start <= at) {
      const next = tags[tag++] as Candidate;
      floor = next.end;
      candidates.push(next);
    }
    const found = at < floor ? undefined : readName(folded.text, at, floor);
    if (found && found.forms[0] !== LOOK_ALIKE) candidates.push(found);
    floor = found?.end ?? floor;
  }
  candidates.push(...tags.slice(tag));

  const cues = new Map<string, boolean>();
  const says = (cue: string): boolean => {
    let known = cues.get(cue);
    if (known === undefined) {
      known = hasContextWord(folded.text, cue);
      cues.set(cue, known);
    }
    return known;
  };
  const counts = ({ forms, meaning: [, kind, needs, unless] }: Candidate): boolean => {
    if (needs === "nordic") return nordic.test(language ?? "") || says("nordic");
    if (unless === "" || !says(unless)) return true;
    if (unless === "autonomic")
      return says("movement") || (kind === "noun" && forms.some((form) => form !== plain));
    return false;
  };
  const sure = candidates.some((one) => one.meaning[2] === "" && one.meaning[1] !== "symbol" && counts(one));
  const kept = candidates.filter(
    (one) =>
      (one.meaning[2] !== "movement" || sure || says("movement")) &&
      counts(one) &&
      (one.tag || !isPartOfCode(text, one, folded)),
  );
  return kept.map((candidate) => toMention(candidate, folded));
}

function isPartOfCode(text: string, { start, end }: Candidate, folded: NormalizedText): boolean {
  return isIdentifier(text, folded.startOf(start), folded.endOf(end - 1));
}

const plain = matcher.forms.indexOf("dystonia");

/** The longest name that begins at a place. */
function longestName(text: string, at: number): { meaning: Meaning; end: number } | undefined {
  const run = longestRun(text, at);
  if (run) return run;
  let longest: { meaning: Meaning; end: number } | undefined;
  let lastWord = at;
  for (const end of wordEnds(text, at)) {
    // What follows an apostrophe is an ending or a clitic of its own, if the name is whole without it.
    const apostrophe = text.slice(lastWord, end).lastIndexOf("'");
    const key = termKey(text.slice(at, end));
    const bare = lastWord + apostrophe;
    const meaning = apostrophe > 0 ? matcher.meanings.lookUp(termKey(text.slice(at, bare))) : undefined;
    if (meaning) longest = { meaning, end: bare };
    else {
      const whole = matcher.meanings.lookUp(key);
      if (whole) longest = { meaning: whole, end };
    }
    if (!matcher.meanings.goesOn(key)) break;
    lastWord = end;
  }
  return longest;
}

/** The longest name at a place that ends in a script without spaces, where a name needs no border. */
function longestRun(text: string, at: number): { meaning: Meaning; end: number } | undefined {
  const letter = text[at] as string;
  const longest = Object.hasOwn(matcher.runs, letter) ? (matcher.runs[letter] as number) : 0;
  if (longest === 0) return undefined;
  for (let end = Math.min(text.length, at + longest + LONGEST_GAPS); end > at; end--) {
    if (!isUnspaced(text[end - 1] as string)) continue;
    const meaning = matcher.meanings.exact(termKey(text.slice(at, end)));
    if (meaning) return { meaning, end };
  }
  return undefined;
}

/** Where the words end that follow one another from a place with nothing but a space, hyphen or stroke between. */
function* wordEnds(text: string, at: number): Generator<number> {
  let end = at;
  for (let words = 0; words < MOST_WORDS && end - at < LONGEST_NAME; words++) {
    const start = end;
    while (end - start < LONGEST_WORD && (isSpaced(text[end] ?? "") || text[end] === "'")) end++;
    if (end === start || end - start === LONGEST_WORD) return;
    yield text[end - 1] === "'" ? end - 1 : end;
    if (text.startsWith(" - ", end)) end += 3;
    else if (/[ /-]/.test(text[end] ?? "")) end++;
    else return;
  }
}

/** The name at a place with all that belongs to it; a look-alike has the form LOOK_ALIKE; nothing if no word begins there. */
function readName(text: string, at: number, floor: number): Candidate | undefined {
  const name = longestName(text, at);
  if (!name) return undefined;
  const { meaning, end } = name;
  const [form, kind, needs, , compound] = meaning;
  const lookAlike = { start: at, end, forms: [LOOK_ALIKE], meaning };
  let start = at;
  const forms: number[] = [];
  if (!isUnspaced(text[at] as string) && isSpaced(text[at - 1] ?? "")) {
    start = wordStart(text, at);
    if (start < floor) return undefined;
    const part = text.slice(start, at);
    if (!matcher.clitics.exact(part)) {
      const partForm = matcher.before.lookUp(part) ?? matcher.before.exact(`${part}=`);
      if (partForm === undefined && (!compound || endsAsLookAlike(part))) return undefined;
      if (partForm === LOOK_ALIKE) return lookAlike;
      if (partForm !== undefined) forms.push(partForm);
    }
  }
  if (needs !== "" && hangul.test(text[at] as string) && hangul.test(text[at - 1] ?? "")) return undefined;
  if (kind === "term") return lookAlike;
  // "DYT1 dystonia" is read from its noun.
  if (kind === "symbol" && /[ -]/.test(text[end] ?? "") && longestName(text, end + 1)?.meaning[1] === "noun")
    return undefined;
  if (kind === "symbol") return isGene(text, at, end) ? lookAlike : { start, end, forms: [form], meaning };
  if (kind === "name") return { start, end, forms: [form], meaning };

  const before = readBefore(text, start, floor);
  const after = readAfter(text, end);
  if (before.lookAlike || after.lookAlike) return lookAlike;
  if (kind === "adjective") return { start, end, forms: [form], meaning };
  const beside = mostTelling([...before.groups, [...forms], ...after.groups]);
  return { start: before.reach, end: after.reach, forms: beside.length > 0 ? beside : [form], meaning };
}

/** The most telling form of each group; what tells nothing more than "dystonia" only where nothing else is told. */
function mostTelling(groups: readonly (readonly number[])[]): number[] {
  const forms = groups.filter((group) => group.length > 0).map((group) => Math.min(...group));
  const telling = [...new Set(forms)].filter((form) => form !== plain);
  return telling.length > 0 ? telling : forms.slice(0, 1);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_PREFIX && isSpaced(text[start - 1] as string)) start--;
  return start;
}

function endsAsLookAlike(part: string): boolean {
  for (let from = 0; from < part.length - 3; from++) if (isLookAlike(part.slice(from))) return true;
  return false;
}

const wordAfter = /[ -]([^ .,;:()]{1,30})/y;
const wordBefore = /([^ .,;:()]{1,30}) $/;

/** Whether the words beside a symbol show that the gene or locus is meant: "the DYT1 gene". */
function isGene(text: string, start: number, end: number): boolean {
  wordAfter.lastIndex = end;
  const next = wordAfter.exec(text)?.[1];
  if (next !== undefined && matcher.geneWords.lookUp(next)) return true;
  const previous = wordBefore.exec(text.slice(Math.max(0, start - LONGEST_PREFIX), start))?.[1];
  return previous !== undefined && matcher.geneWords.lookUp(previous) === true;
}

function toMention({ start, end, forms, meaning }: Candidate, folded: NormalizedText): Mention {
  const [first, ...others] = forms.map((form) => matcher.forms[form] as FormId);
  return {
    start: folded.startOf(start),
    end: folded.endOf(end - 1),
    form: first as FormId,
    kind: meaning[1] === "adjective" ? "adjective" : "name",
    ...(others.length > 0 ? { also: others } : {}),
  };
}
