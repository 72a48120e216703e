import { Backgrounds, MAX_DARK_LUMINANCE } from "../../dom/Backgrounds.ts";
import { composedClosest, composedParentOf } from "../../dom/composedTree.ts";
import { shadeOf } from "../../dom/luminance.ts";
import type { Look } from "./looks.ts";

/** Text on a dim highlight has a contrast of at least 4.5:1 from this luminance on, for each color to choose. */
const MIN_LIGHT_TEXT_LUMINANCE = 0.39;

/** The same for links. They keep their color, which needs a contrast of 3:1 only. */
const MIN_LIGHT_LINK_LUMINANCE = 0.24;

/** A link up to this luminance has a contrast of at least 3:1 on the default highlight. */
const MAX_DARK_LINK_LUMINANCE = 0.24;

/** Tells how a highlight must look at its place on the page. It caches what it finds until `forget` is called. */
export class PageLooks {
  private backgrounds = new Backgrounds();
  private looks = new WeakMap<Element, Look>();

  lookOf({ startContainer }: StaticRange): Look {
    const element = composedParentOf(startContainer);
    if (!element) return "light";
    const known = this.looks.get(element);
    if (known) return known;
    const look = this.readLook(element);
    this.looks.set(element, look);
    return look;
  }

  /** Forgets all looks. Call it when the page has changed its colors. */
  forget(): void {
    this.backgrounds = new Backgrounds();
    this.looks = new WeakMap();
  }

  private readLook(element: Element): Look {
    const text = shadeOf(getComputedStyle(element).color)?.luminance;
    const background = this.backgrounds.luminanceOf(element);
    const isLink = composedClosest(element, "a[href]") !== undefined;
    if (text === undefined) return "light";
    // Text that is no lighter than its background is on something else, such as a picture behind it.
    if (background !== "unknown" && background < MAX_DARK_LUMINANCE && text > background) {
      return text >= (isLink ? MIN_LIGHT_LINK_LUMINANCE : MIN_LIGHT_TEXT_LUMINANCE) ? "dark" : "darkText";
    }
    return isLink && text <= MAX_DARK_LINK_LUMINANCE ? "lightLink" : "light";
  }
}
