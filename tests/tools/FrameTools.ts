import { findInCard, findText, readCardView, readHighlights, readHtml } from "./inPage.ts";
import type {
  CardSnapshot,
  HighlightedRange,
  HighlightInContext,
  Json,
  LensFrame,
  Point,
  Sent,
} from "./LensBrowser.ts";
import { waitFor } from "./waitFor.ts";
import { whenStill } from "./whenStill.ts";

/** The pointer of a tab. Positions are relative to the page's viewport, also for frames. */
export interface Pointer {
  moveTo(position: Point): Promise<void>;
  click(position: Point): Promise<void>;
  tap(position: Point): Promise<void>;
}

/** Returns points on the straight line to `to`, which is the last one: a real pointer does not jump. */
export function pointerPath(from: Point, to: Point, steps = 4): Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}

/** The functions of a document that are the same for all browsers. */
export abstract class FrameTools implements LensFrame {
  readonly pointer: Pointer;

  constructor(pointer: Pointer) {
    this.pointer = pointer;
  }

  abstract url(): Promise<string>;
  abstract evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /**
   * Calls `run` with the closed shadow root of each possible card host. Resolves to its first result that is not
   * undefined.
   */
  protected abstract inClosedRoots<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result | undefined>;
  /** Resolves to the upper left corner of this document in the page's viewport. */
  protected abstract corner(): Promise<Point>;

  /** Resolves to whether the whole document is there. Until then, it may even lack a body, or another replaces it. */
  isParsed(): Promise<boolean> {
    return this.evaluate(() => document.readyState !== "loading").catch(() => false);
  }

  html(): Promise<string> {
    return this.evaluate(readHtml);
  }

  async highlights(excluded: readonly string[] = []): Promise<HighlightedRange[]> {
    return (await this.highlightsInContext(excluded)).map(({ text, highlightName }) => ({
      text,
      highlightName,
    }));
  }

  highlightsInContext(excluded: readonly string[] = []): Promise<HighlightInContext[]> {
    return this.evaluate(readHighlights, [...excluded], -1);
  }

  positionOfHighlight(nth: number): Promise<Point> {
    return this.#positionOf(`highlight ${nth}`, async () => {
      const box = (await this.evaluate(readHighlights, [], nth))[nth]?.box;
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  }

  waitForHighlights(
    expected: number | ((highlights: HighlightedRange[]) => boolean),
    timeout?: number,
  ): Promise<HighlightedRange[]> {
    const isExpected =
      typeof expected === "number"
        ? (highlights: HighlightedRange[]) => highlights.length === expected
        : expected;
    return waitFor(
      typeof expected === "number" ? `${expected} highlights` : `highlights such that ${expected}`,
      async () => {
        const highlights = await this.highlights();
        return isExpected(highlights) && highlights;
      },
      async () => (await this.highlights()).map(({ text }) => text),
      timeout,
    );
  }

  positionOf(text: string, nth = 0): Promise<Point> {
    return this.#positionOf(`"${text}" (occurrence ${nth})`, () => this.evaluate(findText, text, nth));
  }

  async hoverText(text: string, nth = 0): Promise<Point> {
    const position = await this.positionOf(text, nth);
    await this.pointer.moveTo(position);
    return position;
  }

  async clickText(text: string, nth = 0): Promise<Point> {
    const position = await this.positionOf(text, nth);
    await this.pointer.click(position);
    return position;
  }

  async tapText(text: string, nth = 0): Promise<Point> {
    const position = await this.positionOf(text, nth);
    await this.pointer.tap(position);
    return position;
  }

  card(): Promise<CardSnapshot | undefined> {
    return this.inClosedRoots(readCardView);
  }

  waitForCard(timeout?: number): Promise<CardSnapshot> {
    return waitFor(
      "an open card",
      () => this.card(),
      async () => `no card on ${await this.url()}`,
      timeout,
    );
  }

  async waitForNoCard(timeout?: number): Promise<void> {
    await waitFor(
      "the card to close",
      async () => !(await this.card()),
      async () => (await this.card())?.text,
      timeout,
    );
  }

  async evaluateInCard<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result> {
    await this.waitForCard();
    return (await this.inClosedRoots(run, ...args)) as Result;
  }

  async clickInCard(name: string): Promise<void> {
    const position = await this.#positionOf(
      `a button or link of the card named "${name}"`,
      () => this.evaluateInCard(findInCard, name),
      async () => {
        const { buttons, links } = await this.waitForCard();
        return [...buttons, ...links.map(({ text }) => text)].join(", ");
      },
    );
    await this.pointer.click(position);
  }

  /** Waits until what `measure` finds no longer moves, and resolves to its position in the page. */
  async #positionOf(
    expected: string,
    measure: () => Promise<Point | undefined>,
    readActual: () => Promise<string> = async () => `it is not shown, or moves, on ${await this.url()}`,
  ): Promise<Point> {
    const evaluate = (run: () => Promise<void>) => this.evaluate(run);
    return this.#inPage(await waitFor(expected, () => whenStill(measure, evaluate), readActual));
  }

  async #inPage({ x, y }: Point): Promise<Point> {
    const corner = await this.corner();
    return { x: x + corner.x, y: y + corner.y };
  }
}
