import { describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { click, fill, find, findAll, rendered } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { renderLookUp } from "./pages.tsx";

const letter = `Dear colleague,\nthank you for seeing Ms Bell with cervical dystonia (CD).\n\nThe CD began in 2019. Her eyes close: blepharospasm?`;

const words = () => findAll(".lens-found-text button.lens-try-mention");
const card = () => document.querySelector<HTMLElement>(".lens-found-card");

async function show(text: string): Promise<void> {
  await renderLookUp([], "");
  await fill("textarea", text);
  await click("button[type=submit]");
  await expect.poll(() => find("main [role=status]").textContent).not.toContain("Reading");
  await rendered();
}

async function press(word: number): Promise<void> {
  words()[word]?.click();
  await expect.poll(card).not.toBeNull();
}

describe("a letter in the look-up", () => {
  it("keeps its text and has its mentions highlighted", async () => {
    await show(letter);
    expect(
      findAll(".lens-found-paragraph")
        .map(({ textContent }) => textContent)
        .join("\n\n"),
    ).toBe(letter);
    expect(words().map(({ textContent }) => textContent)).toEqual([
      "cervical dystonia",
      "CD",
      "CD",
      "blepharospasm",
    ]);
    expect(getComputedStyle(words()[0]?.firstElementChild as Element).backgroundColor).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
    expect(find("[role=status]").textContent).toContain("4 mentions of dystonia");
  });

  it("keeps its card open, and the focus in the field, at an Escape in the field", async () => {
    await show(letter);
    await press(0);
    find("textarea").focus();
    await commands.pressKeys(["Escape"]);
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(find("textarea"));
    words()[0]?.focus();
    await commands.pressKeys(["Escape"]);
    await expect.poll(card).toBeNull();
    expect(document.activeElement).toBe(words()[0]);
  });

  it("shows a card at a glance and all of it on request, in which nothing scrolls by itself", async () => {
    await show(letter);
    await press(0);
    expect(card()?.querySelector(".lens-facts")).not.toBeNull();
    expect(card()?.querySelector(".lens-more, a")).toBeNull();
    const button = find(".lens-found-card [data-action=more]");
    const top = button.getBoundingClientRect().top;
    await click(".lens-found-card [data-action=more]");
    expect(button.ariaExpanded).toBe("true");
    // What opens must not move the button away from the pointer.
    expect(button.getBoundingClientRect().top).toBe(top);
    const parts = findAll(".lens-found-card *").filter((each) => getComputedStyle(each).overflowY === "auto");
    expect(parts).toEqual([]);
    const more = find(".lens-found-card .lens-more");
    expect(more.scrollHeight).toBe(more.clientHeight);
    await click(".lens-found-card [data-action=more]");
    expect(card()?.querySelector(".lens-more")).toBeNull();
  });

  it("opens the card of the pressed word below it, and says what an abbreviation stands for", async () => {
    await show(letter);
    await press(2);
    expect(card()?.textContent).toContain("stands for “cervical dystonia”");
    const word = words()[2] as HTMLElement;
    expect(word.ariaExpanded).toBe("true");
    const [wordBox, cardBox] = [
      word.getBoundingClientRect(),
      (card() as HTMLElement).getBoundingClientRect(),
    ];
    expect(cardBox.top).toBeGreaterThanOrEqual(wordBox.bottom);
    expect(cardBox.top - wordBox.bottom).toBeLessThan(20);
  });

  it.each(["Escape", "the button", "a press of the word"])("closes the card with %s", async (way) => {
    await show(letter);
    await press(3);
    if (way === "Escape") window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    else if (way === "the button") await click(".lens-found-card .lens-card-foot button:last-child");
    else words()[3]?.click();
    await rendered();
    expect(card()).toBeNull();
    expect(words()[3]?.ariaExpanded).toBe("false");
    expect(document.activeElement).toBe(words()[3]);
  });

  it("stays in a narrow window, with and without a card", async () => {
    await resizeViewport(320, 600);
    await show(letter);
    await press(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("says that a text names no dystonia", async () => {
    await show("Dear Ann,\nsee you on Monday.");
    expect(find("[role=status]").textContent).toBe("No mention of dystonia was found in your text.");
  });

  it("looks a single name up, as before", async () => {
    await renderLookUp([], "");
    await fill("textarea", "blepharospasm");
    await click("button[type=submit]");
    await expect.poll(() => document.querySelector(".lens-card-in-page")).not.toBeNull();
    expect(words()).toEqual([]);
  });

  it("reads a text that is pasted", async () => {
    await renderLookUp([], "");
    find<HTMLTextAreaElement>("textarea").value = letter;
    find("textarea").dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
    await expect.poll(() => words().length).toBe(4);
  });

  it("shows markup as text", async () => {
    await show("<b>cervical dystonia</b>\n<script>alert(1)</script>");
    expect(findAll(".lens-found-text b, .lens-found-text script")).toEqual([]);
    expect(words()).toHaveLength(1);
  });
});
