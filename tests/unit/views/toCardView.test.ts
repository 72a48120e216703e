import { describe, expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { Form, FormCause } from "../../../data/content/schema/form.ts";
import type { Source } from "../../../data/content/schema/source.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { type CardOptions, toCardView } from "../../../data/views/toCardView.ts";
import { checkCardView } from "../../../entrypoints/card/requestCardView.ts";

const { forms, statements, organizations } = bundledRecords;
const options: CardOptions = { wording: "plain", today: "2026-11-29", region: "US" };
const english = createTranslator("en-GB", en);

const formOf = (id: string): Form =>
  forms.find((form) => form.id === id) ?? expect.unreachable(`no form ${id}`);

function viewOf(form: Form, word = "word", given: Partial<CardOptions & { definition: string }> = {}) {
  const { definition, ...changed } = given;
  return toCardView(
    { form, others: [], statements, organizations, word, definition },
    { ...options, ...changed },
    english,
  );
}

const source: Source = {
  name: "A",
  url: "https://example.org/a",
  date: "2026-01-01",
  dated: "published",
};
const cause = (id: string, more: Partial<FormCause> = {}): FormCause => ({
  id,
  kind: "genetic",
  text: { en: `${id} in plain words.` },
  clinical: { en: `${id} in clinical terms.` },
  source,
  ...more,
});
const withCauses = (...causes: FormCause[]): Form => ({
  ...formOf("blepharospasm"),
  source,
  relation: "other",
  causes,
});

describe("the note on the name", () => {
  it.each([
    ["cervical-dystonia", "cervical dystonia", undefined, undefined],
    ["cervical-dystonia", "neck dystonias", undefined, /^This page says “neck dystonias”\.$/],
    ["cervical-dystonia", "Zervikale  Dystonie", undefined, /^This page says “Zervikale {2}Dystonie”\.$/],
    ["cervical-dystonia", "CD", "cervical dystonia", /“CD” stands for “cervical dystonia”/],
    ["blepharospasm", "eyelid spasm", undefined, /says “eyelid spasm”\.$/],
    ["dyt-tor1a", "DYT1", undefined, /^This page says “DYT1”\.$/],
    ["inherited-dystonia", "DYT/PARK-XYZ1", undefined, /says “DYT\/PARK-XYZ1”.*the gene XYZ1/],
    ["inherited-dystonia", "familial dystonias", undefined, /says “familial dystonias”\.$/],
  ])("relates the name of %s to “%s”", (id, word, definition, nameNote) => {
    const found = viewOf(formOf(id), word, definition === undefined ? {} : { definition }).nameNote;
    if (nameNote) expect(found).toMatch(nameNote);
    else expect(found).toBeUndefined();
  });
});

/** Returns the statements about the causes of a form. */
const statementsOf = (form: Form, changes: Partial<CardOptions> = {}) =>
  viewOf(form, "word", changes).details.causes.groups.flatMap(({ statements }) =>
    statements.map(({ text }) => text.text),
  );

describe("the causes of a form", () => {
  it("are in the wording that the reader chose", () => {
    const form = withCauses(cause("a"));
    expect(statementsOf(form)).toEqual(["a in plain words."]);
    expect(statementsOf(form, { wording: "clinical" })).toEqual(["a in clinical terms."]);
  });

  it("have each of their sources once, with that of the sentence first", () => {
    const other = { ...source, url: "https://example.org/b" };
    const view = viewOf(withCauses(cause("a", { source: other }), cause("b"), cause("c", { source: other })));
    expect(view.details.causes.sources.map(({ url }) => url)).toEqual([source.url, other.url]);
  });

  it("have a heading of their own for what runs in families", () => {
    const { groups } = viewOf(withCauses(cause("a"), cause("b", { question: "families" }))).details.causes;
    expect(groups.map(({ heading, statements }) => [heading, statements.map(({ id }) => id)])).toEqual([
      ["Cause", ["a"]],
      ["In families", ["b"]],
    ]);
  });

  it("say what to do about a medicine, only if it can be the cause", () => {
    const note = "Do not stop a medicine on your own: ask your doctor.";
    expect(viewOf(withCauses(cause("a"), cause("b", { kind: "medicine" }))).details.causes.medicineNote).toBe(
      note,
    );
    expect(viewOf(withCauses(cause("a"))).details.causes.medicineNote).toBeUndefined();
  });

  it.each(forms)("come before all other causes on the card of $id", ({ id, relation, causes }) => {
    const { plainText } = viewOf(formOf(id));
    const first = plainText.indexOf(`Cause: ${causes[0]?.text.en}`);
    expect(first).toBeGreaterThan(0);
    if (relation === "same" || relation === "kind-of")
      expect(plainText.indexOf("Causes of cervical dystonia")).toBeGreaterThan(first);
  });
});

describe("the summary of the causes of cervical dystonia", () => {
  it.each(forms)("is on the card of $id where it belongs", (form) => {
    const { details, plainText } = viewOf(form);
    const { summary } = details;
    const expected = {
      same: "full",
      "kind-of": "full",
      includes: "folded",
      "can-affect-neck": "folded",
      other: "link",
    }[form.relation];
    expect(summary.display).toBe(expected);
    expect("relation" in summary).toBe(form.relation !== "same");
    expect(plainText.includes(en.messages["kind.secondary.gloss"])).toBe(expected === "full");
  });

  it("is on no card of another form, in any language", async () => {
    const short = statements.flatMap(({ short }) => Object.values(short ?? {}));
    for (const [tag, load] of Object.entries(allCatalogs)) {
      const translator = createTranslator(tag, await load());
      for (const form of forms.filter(({ relation }) => relation === "other")) {
        const view = JSON.stringify(
          toCardView({ form, others: [], statements, organizations, word: "word" }, options, translator),
        );
        expect(short.filter((text) => view.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
      }
    }
  });

  it("is in the wording that the reader chose, with the terms of today", () => {
    const form = formOf("cervical-dystonia");
    const plain = JSON.stringify(viewOf(form).details.summary);
    const clinical = JSON.stringify(viewOf(form, "word", { wording: "clinical" }).details.summary);
    expect(plain).not.toBe(clinical);
    for (const { text, clinical: terms } of statements.filter(({ kind }) => kind === "terms")) {
      expect(plain).toContain(JSON.stringify(text.en));
      expect(clinical).toContain(JSON.stringify(terms.en));
    }
  });
});

it("says once what to do about a medicine where the summary names one", () => {
  const note = en.messages["card.medicine"];
  const cervical: Form = { ...withCauses(cause("a")), relation: "same" };
  const drugs: Form = { ...withCauses(cause("a", { kind: "medicine" })), relation: "same" };
  for (const form of [cervical, drugs]) expect(viewOf(form).plainText.split(note)).toHaveLength(2);
});

describe("other names", () => {
  const otherNames = (id: string, locale = english) => {
    const form = formOf(id);
    const view = toCardView({ form, others: [], statements, organizations, word: "word" }, options, locale);
    return view.details.otherNames?.names;
  };

  it("are those in the reader's language, then those in English, without the title", async () => {
    expect(otherNames("cervical-dystonia")?.map(({ text }) => text)).toEqual(["Spasmodic torticollis"]);
    const german = otherNames("cervical-dystonia", createTranslator("de-AT", await allCatalogs.de()));
    expect(german?.at(0)).toMatchObject({ lang: "de" });
    expect(german?.slice(-2).map(({ text, lang }) => [text, lang])).toEqual([
      ["Cervical dystonia", "en"],
      ["Spasmodic torticollis", "en"],
    ]);
    expect(german?.map(({ text }) => text)).not.toContain("Zervikale Dystonie");
  });

  it("are missing when there is none", () => {
    expect(otherNames("anterocollis")).toBeUndefined();
  });
});

it("has codes only in clinical wording", () => {
  const form = formOf("cervical-dystonia");
  expect(viewOf(form).details.codes).toBeUndefined();
  const clinical = viewOf(form, "word", { wording: "clinical" });
  expect(clinical.details.codes?.codes).toEqual([
    { system: "ICD-10", text: "G24.3" },
    { system: "MONDO", text: "0000481" },
    { system: "HPO", text: "HP:0000473" },
    { system: "GARD", text: "27529" },
  ]);
  expect(clinical.plainText).toContain("ICD-10: G24.3");
});

describe("the last lines", () => {
  const stale = en.messages["source.staleHere"];
  const notAdvice = en.messages["lens.notAdvice"];

  it("say that the card is no medical advice, in the copied text as well", () => {
    for (const form of forms) {
      const { details, plainText } = viewOf(form);
      const { notes } = details;
      expect(notes.at(-1)).toBe(notAdvice);
      expect(plainText.endsWith(notAdvice)).toBe(true);
    }
  });

  it("say that a source is old, only if one is", () => {
    expect(viewOf(withCauses(cause("a"))).details.notes).toEqual([notAdvice]);
    const old = { ...source, date: "2020-01-01" };
    expect(viewOf(withCauses(cause("a", { source: old }))).details.notes).toEqual([stale, notAdvice]);
    expect(viewOf({ ...withCauses(cause("a")), source: old }).details.notes).toEqual([stale, notAdvice]);
    expect(viewOf(withCauses(cause("a")), "word", { today: "2029-01-01" }).details.notes).toContain(stale);
  });
});

it("puts the emergency first in the announcement and in the plain text", () => {
  const { emergency, announcement, plainText } = viewOf(formOf("status-dystonicus"));
  expect(emergency).toMatchObject({ label: "Emergency", lead: "This is an emergency." });
  const first = `${emergency?.lead} ${emergency?.rest}`;
  expect(announcement.indexOf(first)).toBeGreaterThan(0);
  expect(plainText.split("\n")[2]).toBe(first);
});

it("isolates names in the copied text of a right-to-left language", async () => {
  const arabic = createTranslator("ar", await allCatalogs.ar());
  const form = formOf("cervical-dystonia");
  const { plainText } = toCardView(
    { form, others: [], statements, organizations, word: "word" },
    options,
    arabic,
  );
  expect(plainText).toContain(`\u2068${form.source.name}\u2069`);
});

it("is accepted by the card script only in the shape of this version", () => {
  const view = viewOf(formOf("dystonia"), "dystonia");
  expect(checkCardView(structuredClone(view))).toEqual(view);
  expect(() => checkCardView({ ...view, details: undefined })).toThrow("reload the page");
  expect(() => checkCardView(undefined)).toThrow("reload the page");
});
