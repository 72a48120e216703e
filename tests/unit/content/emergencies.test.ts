import { expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";

/** What the text tells readers to do, in each language: call an emergency number. */
const calls: Readonly<Record<string, RegExp>> = {
  en: /call your local emergency number.*112 or 911/i,
  de: /Notruf.*112/i,
  fr: /appelez.*(15|112)/i,
  es: /llame.*112.*911/i,
  pt: /ligue.*(192|112)/i,
  it: /chiama.*112/i,
  ru: /(вызовите|звоните|позвоните).*112/i,
  zh: /拨打.*(120|112|911)/,
  ja: /(救急車|救急|電話).*119|119.*(救急車|電話)/,
  ar: /اتصل.*(112|911)/,
};

const emergencies = bundledRecords.forms.flatMap(({ id, emergency }) =>
  emergency ? [{ id, emergency }] : [],
);

it("are the forms that can be life-threatening, and no others", () => {
  expect(emergencies.map(({ id }) => id).sort()).toEqual([
    "acute-dystonic-reaction",
    "acute-laryngeal-dystonia",
    "drug-induced-dystonia",
    "oculogyric-crisis",
    "status-dystonicus",
  ]);
});

it.each(
  emergencies.flatMap(({ id, emergency }) =>
    Object.entries(calls).map(([language, call]) => ({ id, language, call, emergency })),
  ),
)("$id says what to do in $language", ({ language, call, emergency }) => {
  const text: string | undefined = emergency.text[language];
  expect(text).toMatch(call);
});

it.each(emergencies)("$id says plainly whether it is an emergency or can be one", ({ emergency }) => {
  expect(emergency.text.en).toMatch(emergency.kind === "now" ? /is an? .*emergency/i : /can be/i);
});
