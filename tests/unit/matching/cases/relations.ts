import type { Relation } from "../../../../data/matching/Mention.ts";

/** What a text says of each of its mentions, by language. */
// biome-ignore format: one case per line reads as a table
export const relations: readonly (readonly [language: string, text: string, expected: readonly (Relation | undefined)[]])[] = [
  ["en", "No dystonia was seen, and dystonia was ruled out.", ["negated", "negated"]],
  ["en", "A non-dystonic tremor, without any dystonia", ["negated", "negated"]],
  ["en", "There is a family history of dystonia; her brother has cervical dystonia.", ["family", "family"]],
  ["en", "There is no cure for dystonia. Not only dystonia pulls the head.", [undefined, undefined]],
  ["en", "Neck dystonia, neuroleptic-induced dystonia and nonfamilial dystonia", [undefined, undefined, undefined]],
  ["en", "A nocturnal paroxysmal dystonia, and nondystonic spasms", [undefined, "negated"]],
  ["it", "Una nota distonica; non è una distonia", [undefined, "negated"]],
  ["nl", "Nekdystonie of een nek dystonie", [undefined, undefined]],
  ["de", "Keine Dystonie, sondern ein nicht-dystoner Tremor", ["negated", "negated"]],
  ["de", "Familienanamnese mit Dystonie; die Mutter hat eine Dystonie.", ["family", "family"]],
  ["de", "Gegen Dystonie gibt es Hilfe.", [undefined]],
  ["fr", "Pas de dystonie; antécédents familiaux de dystonie", ["negated", "family"]],
  ["es", "Sin distonía. Su madre tiene distonía cervical.", ["negated", "family"]],
  ["it", "Assenza di distonia; familiarità per distonia", ["negated", "family"]],
  ["pt", "Não há distonia. História familiar de distonia.", ["negated", "family"]],
  ["nl", "Geen dystonie. Haar moeder heeft dystonie.", ["negated", "family"]],
  ["pl", "Bez dystonii. U matki dystonia.", ["negated", "family"]],
  ["ru", "Нет признаков дистонии; у матери дистония.", ["negated", "family"]],
  ["sv", "Ingen dystoni. Hennes mor har dystoni.", ["negated", "family"]],
  ["cs", "Bez dystonie; matka má dystonii.", ["negated", "family"]],
  ["ja", "これはジストニアではない。家族歴にジストニア。", ["negated", "family"]],
  ["zh", "没有肌张力障碍，母亲有肌张力障碍。", ["negated", "family"]],
  ["ar", "لا يوجد خلل التوتر العضلي. تاريخ عائلي من خلل التوتر العضلي.", ["negated", "family"]],
];
