import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { standaloneTerms } from "../../../data/matching/compile/compileStems.ts";
import { expandAlternatives } from "../../../data/matching/compile/expandNotation.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { normalizeText } from "../../../data/matching/normalizeText.ts";
import { mayContainTerm } from "../../../data/matching/prefilter.ts";
import { allTerms } from "../../../data/terms/allTerms.ts";

/** Texts that probably contain terms: fragments of terms, look-alikes and noise in any order. */
const fragments = fc.constantFrom(
  ..."cervical |dystonia|Dystonie|vegetative |дистония|ВСД |сосудов|ジストニア|頸部|근긴장이상증|دیستونی|خلل التوتر|torticollis| (CD)|CD|DYT1| gene|#|@|-\n|\u00ad|\u200b|e\u0301|𝐝|ﬁ|İ|, |. |and |und |writer's cramp|ego-|dystonic|_|.|x".split(
    "|",
  ),
);
const texts = fc
  .array(fc.oneof(fragments, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(""));

describe("for any text", { timeout: 30_000 }, () => {
  it("mentions are in order, do not overlap and start and end at character borders", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const borders = new Set(
          [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length),
        );
        let last = 0;
        for (const { start, end } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isInsidePair(text, start)).toBe(false);
          expect(isInsidePair(text, end)).toBe(false);
          // Invisible joiners may attach what follows to the last letter of a term, but not what precedes it.
          if (!/[\u00ad\u200b-\u200f\u2060-\u2064]/.test(text)) expect(borders.has(start)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a second search finds the same mentions", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findMentions(text)).toEqual(findMentions(text));
      }),
      { numRuns: 200 },
    );
  });

  it("the mentions do not depend on how the text is split into nodes", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(200), { maxLength: 8 }), (text, cuts) => {
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
        const nodes = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(findMentions(nodes.join(""))).toEqual(findMentions(text));
      }),
      { numRuns: 200 },
    );
  });

  it("the prefilter accepts every text with a mention", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (findMentions(text).some(({ kind }) => kind !== "abbreviation"))
          expect(mayContainTerm(text)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}

describe("findMentions on adversarial texts", () => {
  const adversaries = {
    "one term after another": "cervical dystonia ",
    "qualifiers without a noun": "cervical and laryngeal, ",
    "beginnings of terms": "dystoni spasmodi writer's ",
    "hyphens at line ends": "dys-\n \n",
    "wildcard endings": "dystoniealonglonglongword",
    "brackets like those of definitions": "dystonia (CD, (CD, ",
    marks: "d\u0301\u0301\u0301\u00ad",
    "one long word": "dystonia",
    tags: "#dystoniadystonia@",
    spaces: "dystonia \n\t ",
    "gaps inside stems": "writer. , ; ",
    "parts of gene designations": "DYT/PARK/",
    "gene designations between names": "DYT-YY1, dystonia, ",
    "definitions in brackets": "cervical dystonia (CDY) (",
  };

  it.each(Object.entries(adversaries))("takes time linear in the length of the text: %s", (_, unit) => {
    const searches = (size: number): number => {
      const exec = vi.spyOn(RegExp.prototype, "exec");
      const get = vi.spyOn(Map.prototype, "get");
      findMentions(unit.repeat(Math.ceil(size / unit.length)));
      const calls = exec.mock.calls.length + get.mock.calls.length;
      exec.mockRestore();
      get.mockRestore();
      return calls;
    };
    const small = searches(10_000);
    expect(searches(40_000)).toBeLessThan(small * 4.5 + 500);
  });

  it.each(Object.entries(adversaries))(
    "completes on 1 MB: %s",
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(Array.isArray(findMentions(text))).toBe(true);
      expect(typeof mayContainTerm(text)).toBe("boolean");
      // Some take seconds: the test is for time that is not linear.
    },
    30_000,
  );
});

it("the prefilter completes on 1 MB of line breaks between a hyphen and a capital", () => {
  expect(mayContainTerm(`-${"\n".repeat(1_000_000)}A`)).toBe(false);
});

describe("the prefilter accepts every term", () => {
  const spellings: Record<string, (name: string) => string> = {
    "as it is": (name) => name,
    "in capitals": (name) => name.toUpperCase(),
    decomposed: (name) => name.normalize("NFD"),
    "with soft hyphens": (name) => [...name].join("\u00ad"),
    "over two lines": (name) => name.replaceAll(" ", "\n      "),
    "full-width": (name) =>
      name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    "with no-break spaces and hyphens": (name) => name.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011"),
    "broken by a hyphen": (name) => `${name.slice(0, 4)}-\n   ${name.slice(4)}`,
  };
  const names = allTerms.map((language) => ({
    language: language.language,
    names: standaloneTerms(language)
      .flatMap(expandAlternatives)
      .map((name) => name.replaceAll("~", "")),
  }));

  it.each(Object.keys(spellings))("%s", (spelling) => {
    const spell = spellings[spelling] as (name: string) => string;
    const missed = names.flatMap(({ language, names }) =>
      names
        .map(spell)
        .filter((name) => findMentions(name).length > 0 && !mayContainTerm(name))
        .map((name) => `${language}: ${name}`),
    );
    expect(missed).toEqual([]);
  });

  it("directly before the capital that begins the next block", () => {
    const missed = names.flatMap(({ names }) =>
      names.filter(
        (name) => /[a-z]$/.test(name) && findMentions(name).length > 0 && !mayContainTerm(`${name}Next`),
      ),
    );
    expect(missed).toEqual([]);
    expect(["Oppenheimer", "cramper", "Meigen"].filter(mayContainTerm)).toEqual([]);
  });

  const normalized =
    "dystonia|torticollis|blepharospasm|writer's cramp|DYT1|DYT-TOR1A|oculogyric crisis|Segawa's disease|дистония|δυστονια|خلل التوتر|ديستونيا|дыстанія|근긴장이상증|ジストニア|斜頸|דיסטוניה|डिस्टोनिया"
      .split("|")
      .map((name) => normalizeText(name).text);

  it("with any character that is normalized to another one", () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0x1d800; code++) {
      const character = String.fromCodePoint(code);
      const { text } = normalizeText(character);
      if (text === "" || text === character || /[\ud800-\udfff]/.test(text)) continue;
      for (const name of normalized) {
        const spelled = name.replace(text, character);
        if (spelled !== name && !mayContainTerm(spelled) && findMentions(spelled).length > 0)
          missed.push(spelled);
      }
    }
    expect(missed).toEqual([]);
  });

  it("with any character inside that normalization leaves out", () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0x10000; code++) {
      const character = String.fromCodePoint(code);
      if (normalizeText(`a${character}b`).text !== "ab") continue;
      const spelled = `dys${character}tonia`;
      if (!mayContainTerm(spelled) && findMentions(spelled).length > 0) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it("directly before a squared letter", () => {
    const text = "writer’s crámp🄴";
    expect(findMentions(text)).toHaveLength(1);
    expect(mayContainTerm(text)).toBe(true);
  });

  it("and the matcher finds every term that needs no context", () => {
    const terms = allTerms.flatMap(({ language, nouns, names, adjectives }) =>
      [...nouns, ...adjectives, ...Object.values(names).flatMap((notations) => notations ?? [])]
        .flatMap(expandAlternatives)
        .map((name) => ({ language, name: name.replaceAll("~", "").replaceAll("''", "'") })),
    );
    const missed = terms
      .filter(({ name }) => findMentions(name).length === 0)
      .map(({ language, name }) => `${language}: ${name}`);
    expect(missed).toEqual([]);
  });
});
