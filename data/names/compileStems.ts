import { expandNotation, expandUnfolded } from "./expandNotation.ts";
import { foldText } from "./foldText.ts";
import type { LanguageNames, Notation } from "./LanguageNames.ts";
import { sharedStems } from "./sharedStems.ts";

/** What the gate looks for. */
export interface Stems {
  /** Pattern of the stems in Latin letters; a small vowel or a sign stands for its class in `classes`. */
  readonly latin: string;
  /** The stems in all other scripts, and in Vietnamese, whose letters are looked at only in disguise. */
  readonly other: string;
  readonly classes: Readonly<Record<string, string>>;
}

/** Letters whose accented forms all count; of the others only those that a name has. */
const vowels = "aeiouy";
/** Where accented letters are: Latin; Greek and Cyrillic; Arabic; Indic. */
const letterRanges: readonly (readonly [number, number])[] = [
  [0x80, 0x1b0],
  [0x218, 0x21b],
  [0x370, 0x45f],
  [0x620, 0x6d3],
  [0x900, 0xa5f],
];
const vietnamese = /[\u1e00-\u1eff]/;

const separator = "[\\s\\u2010-\\u2015\\u2212-]*";
const signs = {
  "#": "[\\d\\s/\\u2010-\\u2015-]",
  " ": separator,
  "-": separator,
  "'": "['\\u2018\\u2019\\u201b\\u02b9\\u02bc\\u2032\\xb4`]?",
};

/**
 * Stems of which every text that holds a name holds at least one. An error names the names that hold
 * none of their language's stems: the gate would never let the matcher see them.
 */
export function compileStems(languages: readonly LanguageNames[]): Stems {
  for (const names of languages) checkCover(names);
  const names = languages.flatMap(namesOf).flatMap(expandUnfolded);
  const used = fewest(languages.flatMap(({ stems }) => stems).flatMap(expandNotation), names);
  const inLatin = used.filter((stem) => /^[a-z0-9 '#-]+$/.test(stem) && !isVietnamese(stem, names));
  const latin = byFirstLetter(inLatin.flatMap((stem) => spellings(stem, names)));
  const other = byFirstLetter(
    used.filter((stem) => !inLatin.includes(stem)).map((stem) => stem.normalize("NFC")),
  );
  const letters = new Set(latin + other);
  const classes = Object.entries({ ...signs, ...letterClasses() }).filter(
    ([letter]) => letters.has(letter) && (vowels.includes(letter) || !/[a-z]/.test(letter)),
  );
  return { latin, other, classes: Object.fromEntries(classes) };
}

/** All names of a language that can be a mention without a noun beside them. */
export function namesOf(names: LanguageNames): Notation[] {
  return [
    ...names.nouns,
    ...names.adjectives,
    ...Object.values(names.names).flatMap((notations) => notations ?? []),
    ...Object.values(names.symbols ?? {}).flatMap((notations) => notations ?? []),
    ...(names.contextNames ?? []).flatMap(({ names }) => names),
  ];
}

function checkCover(names: LanguageNames): void {
  const stems = [...sharedStems, ...names.stems].flatMap(expandNotation).map(patternOf);
  const bare = namesOf(names)
    .flatMap(expandNotation)
    .filter((name) => !stems.some((stem) => stem.test(name)));
  if (bare.length > 0)
    throw new Error(
      `These names in ${names.language}.ts hold none of its stems: ${bare.join(", ")}. Add one that is rare in other texts.`,
    );
}

/** Finds a stem in a folded name: signs of the notation may be left out. */
function patternOf(stem: string): RegExp {
  return new RegExp(stem.replace(/[ '-]/g, "[ '-]?").replace("#", "[\\d /-]"));
}

/** Stems that cover all names: the shared ones, and of the others those that cover most, as long as any are wanted. */
function fewest(others: readonly string[], names: readonly string[]): string[] {
  let open = new Set(names.map((name) => foldText(name).text));
  const chosen: string[] = [];
  const take = (stem: string): void => {
    const pattern = patternOf(stem);
    const left = new Set([...open].filter((name) => !pattern.test(name)));
    if (left.size < open.size) chosen.push(stem);
    open = left;
  };
  sharedStems.flatMap(expandNotation).forEach(take);
  const count = (stem: string): number => [...open].filter((name) => patternOf(stem).test(name)).length;
  const counted = [...new Set(others)]
    .map((stem) => [stem, count(stem)] as const)
    .filter(([, covered]) => covered > 0);
  for (const [stem] of counted.sort(([, a], [, b]) => b - a)) take(stem);
  return chosen.sort();
}

function isVietnamese(stem: string, names: readonly string[]): boolean {
  const pattern = patternOf(stem);
  return names.filter((name) => pattern.test(foldText(name).text)).every((name) => vietnamese.test(name));
}

/** A Latin stem with a class wherever a name has an accent on a consonant, once for each spelling of its first letter. */
function spellings(stem: string, names: readonly string[]): string[] {
  const letters = [...stem].map((letter) => new Set([letter]));
  for (const name of names) {
    const folded = foldText(name);
    let at = patternOf(stem).exec(folded.text)?.index ?? -1;
    if (at < 0) continue;
    [...stem].forEach((letter, index) => {
      if (/[ '-]/.test(letter)) {
        if (/[ '-]/.test(folded.text[at] ?? "")) at++;
        return;
      }
      const written = (name[folded.starts[at++] as number] as string).toLowerCase();
      if (/[a-z]/.test(letter) && (index === 0 || !vowels.includes(letter))) letters[index]?.add(written);
    });
  }
  const [first, ...rest] = letters;
  const end = rest
    .map((choices) => (choices.size === 1 ? [...choices][0] : `[${[...choices].join("")}]`))
    .join("");
  return [...(first ?? [])].map((letter) => letter + end);
}

/**
 * The stems gathered by their first letter, which is a capital and so stands for itself only:
 * an engine skips ahead to a few single letters, but hardly to classes of them.
 */
function byFirstLetter(stems: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const stem of stems) {
    const first = (stem[0] as string).toUpperCase();
    groups.set(first, [...(groups.get(first) ?? []), stem.slice(1)]);
  }
  return [...groups].map(([first, ends]) => `${first}(?:${ends.join("|")})`).join("|");
}

/**
 * For each folded letter that others fold to, the class of them all, itself included. Capitals are left out:
 * the patterns ignore case by themselves, save where Unicode has no simple pair (İ).
 */
function letterClasses(): Record<string, string> {
  const codes = new Map<string, number[]>();
  for (const [from, to] of letterRanges)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const lower = letter.toLowerCase();
      if (lower !== letter && lower.length === 1) continue;
      const folded = foldText(letter).text.normalize("NFC");
      if (folded.length === 1 && /\p{L}/u.test(folded) && folded !== letter)
        codes.set(folded, [...(codes.get(folded) ?? []), code]);
    }
  return Object.fromEntries([...codes].map(([letter, others]) => [letter, `[${letter}${ranges(others)}]`]));
}

/** The source of a class of these code units, which rise. */
function ranges(codes: readonly number[]): string {
  let source = "";
  for (let first = 0, last = 0; first < codes.length; first = ++last) {
    while (codes[last + 1] === (codes[last] as number) + 1) last++;
    source += escaped(codes[first] as number);
    if (last > first) source += `-${escaped(codes[last] as number)}`;
  }
  return source;
}

function escaped(code: number): string {
  return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
