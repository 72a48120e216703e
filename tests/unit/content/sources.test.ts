import * as v from "valibot";
import { expect, it } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { type Source, SourceSchema } from "../../../data/content/schema/source.ts";

const today = new Date().toISOString().slice(0, 10);

/** Returns every source in a value, with the path to it. */
function sourcesIn(value: unknown, path = ""): { path: string; source: Source }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" ? [{ path, source: inner as Source }] : sourcesIn(inner, `${path}/${key}`),
  );
}

const all = sourcesIn(bundledRecords);

it("have a date, which is not in the future", () => {
  expect(all.length).toBeGreaterThan(bundledRecords.forms.length);
  expect(
    all.filter(({ source }) => !v.is(SourceSchema, source) || source.date > today).map(({ path }) => path),
  ).toEqual([]);
});

it("have the day of publication if they are articles", () => {
  const isArticle = ({ url }: Source) =>
    /pmc\.ncbi|\/pmc\/|pubmed|doi\.org|frontiersin|biomedcentral|mdpi|plos/i.test(url);
  expect(
    all
      .filter(({ source }) => isArticle(source) && source.dated === "collected")
      .map(({ source }) => source.url),
  ).toEqual([]);
});

it("have an address that has not moved", () => {
  expect(all.map(({ source }) => source.url).filter((url) => url.includes("ghr.nlm.nih.gov"))).toEqual([]);
});

it("have a name that does not frighten", () => {
  expect(all.map(({ source }) => source.name).filter((name) => /cancer terms/i.test(name))).toEqual([]);
});
