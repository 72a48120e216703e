import { expect, it } from "vitest";
import type { FoundParagraph } from "../../../components/lookup/FoundText.ts";
import { findInText } from "../../../entrypoints/lookup/findInText.ts";

async function read(text: string): Promise<FoundParagraph[]> {
  const paragraphs: FoundParagraph[] = [];
  for await (const batch of findInText(text)) paragraphs.push(...batch);
  return paragraphs;
}

/** Returns the mentions of a text, each with the first of its forms. */
async function mentionsIn(text: string): Promise<[text: string, form: string | undefined][]> {
  return (await read(text))
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.mention ? [[part.text, part.mention.forms[0]]] : []));
}

it("returns the whole text in parts, paragraph by paragraph", async () => {
  expect(await read("Dear doctor,\nmy blepharospasm is back.\r\n\r\n  \nYours, Ann\n")).toEqual([
    {
      parts: [
        { text: "Dear doctor,\nmy " },
        { text: "blepharospasm", mention: { forms: ["blepharospasm"] } },
        { text: " is back." },
      ],
      continues: false,
    },
    { parts: [{ text: "Yours, Ann\n" }], continues: false },
  ]);
});

it("finds a name that a mail breaks over two lines, but none across two paragraphs", async () => {
  expect(await mentionsIn("She has spasmodic\ntorticollis.")).toEqual([
    ["spasmodic\ntorticollis", "cervical-dystonia"],
  ]);
  expect(await mentionsIn("It is spasmodic\n\ntorticollis")).toEqual([]);
});

it("gives an abbreviation the meaning that a later paragraph defines", async () => {
  const text = "CD since 2019.\n\nHistory: cervical dystonia (CD).";
  expect((await read(text))[0]?.parts[0]).toEqual({
    text: "CD",
    mention: { forms: ["cervical-dystonia"], definition: "cervical dystonia" },
  });
});

it("finds no bare noun in a letter about the autonomic label", async () => {
  const letter =
    "Вегетососудистая дистония, 2 степень.\n\nДистония усилилась.\n\nНейроциркуляторная дистония.";
  expect(await mentionsIn(letter)).toEqual([]);
});

it("finds each mention once in a line of any length", async () => {
  const words = "a word and another one ";
  const line = `${words.repeat(450)}cervical dystonia ${words.repeat(450)}blepharospasm ${words.repeat(900)}`;
  expect(await mentionsIn(line)).toEqual([
    ["cervical dystonia", "cervical-dystonia"],
    ["blepharospasm", "blepharospasm"],
  ]);
  const pieces = await read(line);
  expect(pieces.map(({ continues }) => continues)).toEqual(pieces.map((_, index) => index > 0));
  expect(pieces.map(({ parts }) => parts.map(({ text }) => text).join("")).join(" ")).toBe(line);
  expect(Math.max(...pieces.map(({ parts }) => parts.map(({ text }) => text).join("").length))).toBeLessThan(
    2200,
  );
});

it("returns nothing for white space", async () => {
  expect(await read(" \n\n ")).toEqual([]);
});

it("divides a long paragraph at the ends of its lines", async () => {
  const line = "She has cervical dystonia and hopes for a calm week.";
  const pieces = await read(Array(200).fill(line).join("\n"));
  expect(pieces.length).toBeGreaterThan(4);
  for (const { parts } of pieces) {
    const lines = parts
      .map(({ text }) => text)
      .join("")
      .split("\n");
    expect(new Set(lines)).toEqual(new Set([line]));
  }
});
