import { describe, expect, it } from "vitest";
import { forms } from "../../../data/content/forms/forms.ts";
import { translations } from "../../../data/content/translations/translations.ts";
import { figures, scripts, symbols } from "./texts.ts";

const MAX_WORDS = 32;

const causes = forms.flatMap((form) => form.causes.map((cause) => ({ ...cause, form })));

it("is given for every form, with its own source", () => {
  expect(forms.filter(({ causes }) => causes.length === 0).map(({ id }) => id)).toEqual([]);
  for (const { source } of causes) expect(source.url).toMatch(/^https:/);
});

it("has an id of its own", () => {
  const ids = causes.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it("answers once at most whether a form runs in families", () => {
  for (const { causes } of forms)
    expect(causes.filter(({ question }) => question === "families").length).toBeLessThanOrEqual(1);
});

it("says of cervical dystonia how many families it runs in", () => {
  const cervical = causes.find(({ form, question }) => form.relation === "same" && question === "families");
  expect(cervical?.text.en).toMatch(/^It can run in families: in about 12 of 100 people/);
});

describe.each(causes)("$id", ({ text, clinical, question }) => {
  it("is one or more short, whole sentences", () => {
    for (const { en } of [text, clinical]) expect(en).toMatch(/^[A-Z].*\.$/);
    expect(text.en.split(/\s+/).length).toBeLessThanOrEqual(MAX_WORDS);
  });

  it("has the same figures in both wordings", () => {
    expect(figures(clinical.en)).toEqual(figures(text.en));
  });

  it("answers the question of readers in their words", () => {
    if (!question) return;
    expect(text.en).toMatch(
      /^It (can run|runs|rarely runs|does not usually run|does not run|is not known to run) in families\b/,
    );
  });
});

const genetic = forms.flatMap(({ id, genetics, causes }) =>
  genetics ? [{ id, genetics, clinical: causes.map(({ clinical }) => clinical.en).join(" ") }] : [],
);

it.each(genetic)("$id names each gene", ({ genetics, clinical }) => {
  for (const gene of genetics.genes) expect(clinical).toContain(gene);
});

describe.each(translations)("the causes in $language", ({ language, causes: translated }) => {
  it("are those of the forms", () => {
    expect(Object.keys(translated).sort()).toEqual(causes.map(({ id }) => id).sort());
  });

  it.each(causes)("$id is translated with its figures and genes", ({ id, text, clinical }) => {
    const own = translated[id] ?? expect.unreachable(`no translation of ${id}`);
    for (const [english, translation] of [
      [text.en, own.text],
      [clinical.en, own.clinical],
    ] as const) {
      expect(translation).toMatch(/[.。]$/);
      expect(translation).not.toBe(english);
      expect(translation).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
      expect(translation).toBe(translation.normalize("NFC").trim());
      expect(figures(translation)).toEqual(figures(english));
      for (const symbol of symbols(english)) expect(translation).toContain(symbol);
    }
  });
});
