import { expect, vi } from "vitest";
import { commands } from "vitest/browser";
import { type Card, contentState, type Point } from "../../../entrypoints/dom/contentState.ts";

let root: ShadowRoot | undefined;

/** The card that a test has opened. */
export const cardOfTest = {
  /** Returns the card, and keeps its shadow root, which is closed. */
  record(create: () => Card): Card {
    const attach = vi.spyOn(Element.prototype, "attachShadow");
    const card = create();
    root = attach.mock.results.at(-1)?.value as ShadowRoot;
    attach.mockRestore();
    return card;
  },

  /** Returns the card's shadow root. */
  root(): ShadowRoot {
    if (!root) throw new Error("The test has opened no card");
    return root;
  },

  /** Returns the name in the head of the open card; undefined while none is open. */
  name(): string | undefined {
    if (!contentState().card?.currentMention() || !root?.host.isConnected) return undefined;
    return root.querySelector(".lens-card-name")?.textContent ?? "";
  },

  /** Resolves when the card with this name is open. */
  async waitFor(name: string): Promise<void> {
    await expect.poll(cardOfTest.name).toBe(name);
  },

  /** Resolves when no card is open. */
  async waitForNone(): Promise<void> {
    await expect.poll(cardOfTest.name).toBeUndefined();
  },

  /** Returns the first element of the open card that matches. Throws if there is none. */
  find(selector: string): HTMLElement {
    const found = cardOfTest.root().querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No element of the card matches ${selector}`);
    return found;
  },

  /** Returns the button with this accessible name. */
  button(name: string): HTMLElement {
    const buttons = [...cardOfTest.root().querySelectorAll("button")];
    const found = buttons.find(
      (button) => (button.getAttribute("aria-label") ?? button.textContent?.trim()) === name,
    );
    if (!found) throw new Error(`The card has no button "${name}"`);
    return found;
  },

  /** Scrolls an element of the card, or its button with that name, into view and clicks it by real input. */
  async press(target: string | Element): Promise<void> {
    const element = typeof target === "string" ? cardOfTest.button(target) : target;
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const [line] = element.getClientRects();
    if (!line) throw new Error("The card does not show that element");
    await commands.pressPointer(centerOf(line));
  },

  /** Returns the box of the open card in the viewport. */
  box(): DOMRect {
    return cardOfTest.find(".lens-card").getBoundingClientRect();
  },

  /** Returns by how much the open card extends beyond the viewport (CSS pixels); 0 or less when it fits. */
  overflow(): number {
    const { left, top, right, bottom } = cardOfTest.box();
    return Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
  },
};

/** Returns the center of a box in whole CSS pixels. */
export function centerOf({ x, y, width, height }: DOMRect): Point {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
