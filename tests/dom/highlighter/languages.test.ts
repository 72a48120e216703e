import { describe, expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedIn, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

/** Returns the texts that are highlighted on a page, each with its first form. */
async function formsIn(html: string): Promise<(readonly [text: string, form: string | undefined])[]> {
  pageOfTest.show(html);
  const highlighter = startHighlighter();
  await whenIdle();
  return (await highlighter.listMentions()).mentions.map(({ text, forms }) => [text, forms[0]] as const);
}

describe("a page in several languages", () => {
  it("has the names of each language, with their forms, from one block to the next and within one", async () => {
    const html = `<div lang="en"><p>Cervical dystonia is one form.</p>
      <p lang="de">Der Schreibkrampf ist eine andere, ebenso der Lidkrampf.</p>
      <p lang="ja">眼瞼けいれんと痙性斜頸について。</p>
      <p lang="ru">Цервикальная дистония, а также блефароспазм.</p>
      <p lang="ar" dir="rtl">خلل التوتر العنقي هو الأكثر شيوعا.</p>
      <p>In French it is <i lang="fr">la crampe de l’écrivain</i>, in Spanish <i lang="es">distonía cervical</i>.</p></div>`;
    expect(await formsIn(html)).toEqual([
      ["Cervical dystonia", "cervical-dystonia"],
      ["Schreibkrampf", "writers-cramp"],
      ["Lidkrampf", "blepharospasm"],
      ["眼瞼けいれん", "blepharospasm"],
      ["痙性斜頸", "cervical-dystonia"],
      ["Цервикальная дистония", "cervical-dystonia"],
      ["блефароспазм", "blepharospasm"],
      ["خلل التوتر العنقي", "cervical-dystonia"],
      ["crampe de l’écrivain", "writers-cramp"],
      ["distonía cervical", "cervical-dystonia"],
    ]);
  });

  it("has the same names where it declares no language, or a wrong one", async () => {
    const texts = [
      "<p>Der Schreibkrampf.</p>",
      '<p lang="ja">Der Schreibkrampf.</p>',
      '<p lang="">Schreibkrampf</p>',
    ];
    expect(await highlightedIn(`<div lang="xx-invalid">${texts.join("")}</div>`)).toEqual(
      Array(3).fill("Schreibkrampf"),
    );
  });
});

// Swedish for "the dystonia"; elsewhere a protein.
describe("a word with two meanings", () => {
  it.each([
    ["in a text in Swedish", '<p lang="sv">Dystonin i handen.</p>', ["Dystonin"]],
    [
      "below an element in Swedish",
      '<section lang="sv"><div><p>Dystonin i handen.</p></div></section>',
      ["Dystonin"],
    ],
    ["in a text in English", '<p lang="en">Dystonin is a protein.</p>', []],
    ["in English on a page in Swedish", '<div lang="sv"><p lang="en">Dystonin is a protein.</p></div>', []],
    ["in a text without a language", "<p>Dystonin is a protein.</p>", []],
  ])("counts as the language of its block decides: %s", async (_, html, marked) => {
    expect(await highlightedIn(html)).toEqual(marked);
  });
});
