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

/** The pointer of a tab; places are those of the whole page. */
export interface Pointer {
  moveTo(place: Point): Promise<void>;
  click(place: Point): Promise<void>;
  tap(place: Point): Promise<void>;
}

/** All that can be asked of a document in the same way in every browser. */
export abstract class FrameTools implements LensFrame {
  readonly pointer: Pointer;

  constructor(pointer: Pointer) {
    this.pointer = pointer;
  }

  abstract url(): Promise<string>;
  abstract evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  /** What `run` returns for each card host with a closed shadow root, until it returns something; else undefined. */
  protected abstract inClosedRoots<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result | undefined>;
  /** Upper left corner of this document in the whole page. */
  protected abstract corner(): Promise<Point>;

  html(): Promise<string> {
    return this.evaluate(readHtml);
  }

  async highlights(notNamed: readonly string[] = []): Promise<HighlightedRange[]> {
    return (await this.highlightsInContext(notNamed)).map(({ text, highlightName }) => ({
      text,
      highlightName,
    }));
  }

  highlightsInContext(notNamed: readonly string[] = []): Promise<HighlightInContext[]> {
    return this.evaluate(readHighlights, [...notNamed], -1);
  }

  async positionOfHighlight(nth: number): Promise<Point> {
    const highlights = await this.evaluate(readHighlights, [], nth);
    const box = highlights[nth]?.box;
    if (!box) throw new Error(`Highlight ${nth} of ${highlights.length} is not shown: ${await this.url()}`);
    return this.#inPage({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  waitForHighlights(
    expected: number | ((highlights: HighlightedRange[]) => boolean),
    timeout = 10_000,
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

  async positionOf(text: string, nth = 0): Promise<Point> {
    const place = await this.evaluate(findText, text, nth);
    if (!place) throw new Error(`The page does not show "${text}" (occurrence ${nth}): ${await this.url()}`);
    return this.#inPage(place);
  }

  async hoverText(text: string, nth = 0): Promise<Point> {
    const place = await this.positionOf(text, nth);
    await this.pointer.moveTo(place);
    return place;
  }

  async clickText(text: string, nth = 0): Promise<Point> {
    const place = await this.positionOf(text, nth);
    await this.pointer.click(place);
    return place;
  }

  async tapText(text: string, nth = 0): Promise<Point> {
    const place = await this.positionOf(text, nth);
    await this.pointer.tap(place);
    return place;
  }

  card(): Promise<CardSnapshot | undefined> {
    return this.inClosedRoots(readCardView);
  }

  waitForCard(timeout = 10_000): Promise<CardSnapshot> {
    return waitFor(
      "an open card",
      () => this.card(),
      async () => `no card on ${await this.url()}`,
      timeout,
    );
  }

  async waitForNoCard(timeout = 10_000): Promise<void> {
    await waitFor(
      "the card to be gone",
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
    const place = await this.evaluateInCard(findInCard, name);
    if (!place) {
      const { buttons, links } = await this.waitForCard();
      const names = [...buttons, ...links.map(({ text }) => text)].join(", ");
      throw new Error(`The card has no button or link named "${name}"; it has: ${names || "none"}`);
    }
    await this.pointer.click(await this.#inPage(place));
  }

  async #inPage({ x, y }: Point): Promise<Point> {
    const corner = await this.corner();
    return { x: x + corner.x, y: y + corner.y };
  }
}
