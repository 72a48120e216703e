import { isInDocument, precedes } from "../../../dom/composedTree.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** The heading that ends the section of each heading: the next one in the document of the same level or a higher one. */
export class SectionEnds {
  private headings: readonly Element[] | undefined;
  /** For each heading that was found in the document or asked for, the one that ends its section. */
  private ends = new Map<Element, Element | undefined>();
  /** What was returned for each heading that is still in the document. */
  private readonly returned = new Map<Element, Element | undefined>();
  private haveMoved = false;

  /** Returns the next heading of the same or a higher level; undefined if there is none. */
  of(heading: Element): Element | undefined {
    const end = this.find(heading);
    if (this.returned.has(heading) && this.returned.get(heading) !== end) this.haveMoved = true;
    this.returned.set(heading, end);
    return end;
  }

  /** Has the headings of the document read again. */
  forget(): void {
    if (!this.headings) return;
    this.headings = undefined;
    this.ends = new Map();
  }

  /** Forgets all headings, also those that were asked for. */
  clear(): void {
    this.forget();
    this.returned.clear();
    this.haveMoved = false;
  }

  /** Returns whether a section whose end was asked for ends at another heading than at the last call. */
  haveChanged(): boolean {
    for (const heading of this.returned.keys()) {
      if (isInDocument(heading)) this.of(heading);
      else this.returned.delete(heading);
    }
    const { haveMoved } = this;
    this.haveMoved = false;
    return haveMoved;
  }

  private find(heading: Element): Element | undefined {
    this.headings ??= this.read();
    if (!this.ends.has(heading)) {
      // One in a shadow tree.
      const end = this.headings.find(
        (other) => levelOf(other) <= levelOf(heading) && precedes(heading, other),
      );
      this.ends.set(heading, end);
    }
    return this.ends.get(heading);
  }

  private read(): readonly Element[] {
    const headings = [...document.querySelectorAll(HEADINGS)];
    /** The headings around the current one whose sections have not ended, each of a lower level than the one before. */
    const open: Element[] = [];
    for (const heading of headings) {
      for (let last = open.at(-1); last && levelOf(heading) <= levelOf(last); last = open.at(-1)) {
        this.ends.set(last, heading);
        open.pop();
      }
      open.push(heading);
    }
    for (const heading of open) this.ends.set(heading, undefined);
    return headings;
  }
}

function levelOf({ localName }: Element): number {
  return Number(localName.slice(1));
}
