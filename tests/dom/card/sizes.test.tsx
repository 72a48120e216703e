import { describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { Form } from "../../../data/content/schema/form.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator, type Translator } from "../../../data/i18n/createTranslator.ts";
import { viewOf } from "../../tools/cardViews.ts";
import { deviceVoice, FakeSpeech } from "../../tools/fakeSpeech.ts";
import { findOverflows } from "../../tools/layoutChecks.ts";
import { renderCard } from "../components/renderCard.tsx";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";

const { forms } = bundledRecords;

const translatorOf = async (tag: string) =>
  createTranslator(tag, await allCatalogs[tag as keyof typeof allCatalogs]());

/** Gives the device a voice for each language, so that cards have all their buttons. */
function giveVoices(): void {
  vi.stubGlobal("speechSynthesis", new FakeSpeech(Object.keys(allCatalogs).map((tag) => deviceVoice(tag))));
  pageOfTest.afterTest(() => vi.unstubAllGlobals());
}

/** Renders the card of each of these forms under a word that is not its name; calls `check` with each. */
function renderEach(
  forms: readonly Form[],
  translator: Translator,
  check: (card: HTMLElement, form: Form, root: ShadowRoot) => void,
): void {
  for (const form of forms) {
    const rendered = renderCard(viewOf({ forms: [form.id as never], word: "other name" }, translator));
    check(rendered.root.querySelector(".lens-card") as HTMLElement, form, rendered.root);
    pageOfTest.clear();
    giveVoices();
  }
}

/** Returns the lines of text that are cut in half or hidden, other than by a fade at the end of a line. */
function findCutLines(card: HTMLElement): string[] {
  return [...card.querySelectorAll<HTMLElement>(".lens-card-name, .lens-said, .lens-say, dt, dd")].flatMap(
    (text) => {
      const lines =
        text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight);
      return Math.abs(lines - Math.round(lines)) > 0.05 ? [`${text.className}: ${lines} lines`] : [];
    },
  );
}

describe.each(["en", "de"])("%s", (tag) => {
  it("has a glance of at most 340 × 280 px for each form, with whole lines and all buttons", async () => {
    giveVoices();
    const translator = await translatorOf(tag);
    renderEach(forms, translator, (card, { id, emergency }) => {
      const { width, height, bottom } = card.getBoundingClientRect();
      expect(width, id).toBe(340);
      expect(height, id).toBeLessThanOrEqual(emergency ? 340 : 280);
      expect(findCutLines(card), id).toEqual([]);
      const buttons = [...card.querySelectorAll("button")].map((button) => button.getBoundingClientRect());
      expect(buttons, id).toHaveLength(5);
      expect(new Set(buttons.map(({ top }) => top)).size, id).toBe(1);
      expect(Math.max(...buttons.map((button) => button.bottom)), id).toBeLessThanOrEqual(bottom);
      for (const fact of card.querySelectorAll<HTMLElement>(".lens-fact"))
        expect(fact.clientHeight, `${id}: ${fact.textContent}`).toBeLessThan(30);
    });
  });
});

it.each(Object.keys(allCatalogs))("fits in narrow and low viewports in %s", async (tag) => {
  await resizeViewport(320, 480);
  giveVoices();
  const translator = await translatorOf(tag);
  const length = ({ name, sentence }: Form) =>
    [name, sentence].map((text) => translator.pick(text).text).join().length;
  const longest = forms.toSorted((one, other) => length(other) - length(one)).slice(0, 8);
  renderEach(longest, translator, (card, { id }, root) => {
    const { left, top, right, bottom, height } = card.getBoundingClientRect();
    expect(Math.min(left, top, innerWidth - right, innerHeight - bottom), id).toBeGreaterThan(-1);
    expect(height, id).toBeLessThanOrEqual(480 * 0.45);
    expect(findOverflows(root), id).toEqual([]);
  });
});
