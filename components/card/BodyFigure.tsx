import type { Extent, Form, Region } from "../../data/content/schema/form.ts";
import { drawnRegions, figureLabel } from "../../data/views/figure.ts";
import { useTranslator } from "../ui/translation.tsx";
import { HeadAreas, HeadFigure, isInHead } from "./HeadFigure.tsx";

/**
 * Outlines of the standing body in a box of 100 × 200, seen from the front; neighboring parts touch. Only the right one
 * (as seen by the viewer) of each pair is listed; `MIRROR` turns it into the left one.
 */
const shapes = {
  head: "M50 4.5c6.5 0 10.1 4.6 9.9 11.5-.3 7.6-4.5 14.9-9.9 14.9S40.4 23.6 40.1 16C39.9 9.1 43.5 4.5 50 4.5Z",
  neck: "M44.8 28.6c3 4.4 7.4 4.4 10.4 0v4.8c0 3.2 3.2 4.6 8.2 6.2-4 2.6-8.6 3.6-13.4 3.6s-9.4-1-13.4-3.6c5-1.6 8.2-3 8.2-6.2Z",
  trunk:
    "M36.2 40.2c4.2 2.8 9 3.9 13.8 3.9s9.6-1.1 13.8-3.9c1.7.5 3.2 1 4.4 1.5 1.1 6.3.8 12.3-.4 18.3-1.2 9.8-4.4 16.6-4.4 25.4 0 7.2 3.3 12.6 4.3 20.4-6.3 3-11.6 5.4-17.7 8.2-6.1-2.8-11.4-5.2-17.7-8.2 1-7.8 4.3-13.2 4.3-20.4 0-8.8-3.2-15.6-4.4-25.4-1.2-6-1.5-12-.4-18.3 1.2-.5 2.7-1 4.4-1.5Z",
  arm: "M69.3 42.1c4.9 1.2 7.5 4.3 8.1 9.9.8 7.6 2.2 14.6 4 22 2.3 9.4 4.6 18.2 5.9 29.2l-5.5 1.3c-2.4-9.3-5.3-17.5-7.7-25.5-2-6.8-4.1-12.8-5.3-19 1.2-6.1 1.5-12 .5-17.9Z",
  hand: "M82 105.7l5.5-1.3c2.3 2.7 3.3 6 3.3 9.7 0 3.9-.8 7.5-2.2 10-.8 1.5-2.6 1.2-2.9-.4l-.9-5c-.5-1.6-1.2-1.6-1.5-.2-.4 1.9-1.1 3-2.1 2.7-1.2-.3-1.3-1.9-1.2-3.8.2-4.3.7-8.1 2-11.7Z",
  leg: "M67.9 107c1 10.6.3 20.2-1.7 30-.9 4.5-.5 8-.1 12 .8 8 0 14.8-2 21.8-1.2 4.4-2 8.3-2.6 12.6h-6.2c-.4-5.4-.8-10.9-1.4-16.8-.6-6.4.1-11.8.1-17.6 0-4.5-.8-8-1.4-12.5-1-7-1.7-14.1-2-21.3 6-2.8 11.1-5.2 17.3-8.2Z",
  foot: "M55.2 184.6h6.2c.4 3 2.2 5.2 4.1 7.2 1.9 2.1 1.1 4.3-1.5 4.3h-6.4c-2.5 0-3.5-1.5-3.3-3.9.2-2.6.7-5 .9-7.6Z",
} as const;

type Part = keyof typeof shapes;

const pairs = ["arm", "hand", "leg", "foot"] as const satisfies Part[];

/** SVG transform that mirrors a part at the vertical center line of the box. */
const MIRROR = "matrix(-1 0 0 1 100 0)";

/** A part of the drawing of the body that is large enough to see its regions at 40 to 72 px. */
interface View {
  readonly box: string;
  /** The parts that are drawn. Arms that end at the edge would look like stumps. */
  readonly parts: readonly Part[];
}

/** The box of the large figure: the whole body, and the head in a circle beside it. */
const LARGE_BOX = "0 0 200 200";

const wholeBody: View = { box: "6 2 88 196", parts: Object.keys(shapes) as Part[] };
const lowerParts = wholeBody.parts.filter((part) => part !== "arm" && part !== "hand");

/** Returns the smallest view of the body that shows these parts. */
function viewOf(affected: readonly Part[]): View {
  const isWithin = (...parts: Part[]) => affected.every((part) => parts.includes(part));
  if (isWithin("head", "neck", "arm", "hand", "trunk")) return { ...wholeBody, box: "4 2 92 124" };
  if (isWithin("foot")) return { box: "22 142 56 56", parts: lowerParts };
  if (isWithin("leg", "foot")) return { box: "14 84 72 114", parts: lowerParts };
  return wholeBody;
}

/**
 * "small" is for 40 to 72 px: the part of the body that is affected. "large" is for 150 px or more: the whole body, with
 * the head in a circle beside it.
 */
type FigureSize = "small" | "large";

/** Renders the figure of a form with its text alternative, or nothing when the form's location varies. */
export function FormFigure(props: { form: Pick<Form, "regions" | "extent">; size?: FigureSize }) {
  const { form, size = "small" } = props;
  return (
    <BodyFigure
      regions={form.regions}
      extent={form.extent}
      label={figureLabel(form, useTranslator())}
      size={size}
    />
  );
}

interface BodyFigureProps {
  regions: readonly Region[];
  extent?: Extent;
  /** The text alternative: "Affects: neck, jaw". */
  label: string;
  size?: FigureSize;
}

/**
 * Renders the body with the affected regions filled. The small drawing is head and shoulders if nothing else is affected,
 * else the standing body or the affected half of it. Renders nothing when no region is drawn. The fill distinguishes affected
 * parts from outlined ones without relying on color. Needs BodyFigure.css.
 */
export function BodyFigure({ regions, extent = "varies", label, size = "small" }: BodyFigureProps) {
  const drawn = drawnRegions(regions, extent);
  if (drawn.length === 0) return null;
  const isOneSided = extent === "hemidystonia";
  const isLarge = size === "large";
  const showsHead = !isLarge && drawn.every(isInHead);
  const view = isLarge ? { ...wholeBody, box: LARGE_BOX } : viewOf(partsOf(drawn));
  return (
    <svg
      class={`lens-figure${showsHead ? " lens-figure-bust" : ""}${isLarge ? " lens-figure-large" : ""}`}
      viewBox={showsHead ? "0 0 96 96" : view.box}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {showsHead ? (
        <HeadFigure regions={drawn} />
      ) : (
        <>
          {isLarge && <HeadInCircle regions={drawn} />}
          <BodyParts parts={view.parts} className="lens-figure-skin" />
          <BodyParts parts={partsOf(drawn)} className="lens-figure-on" isOneSided={isOneSided} />
        </>
      )}
    </svg>
  );
}

/** Where the head in a circle lies beside the body. */
const HEAD_PLACE = "translate(102 6)";

/**
 * Renders the large figure with the regions filled. It is hidden from screen readers: it belongs to buttons for the regions.
 * Each region has an area with its name in `data-region`, so that a press on it can do what its button does.
 */
export function RegionFigure({ regions }: { regions: readonly Region[] }) {
  const bodyRegions = ["neck", "trunk", ...pairs] as const;
  const areas = (parts: readonly (typeof bodyRegions)[number][]) =>
    parts.map((part) => <path key={part} class="lens-figure-area" data-region={part} d={shapes[part]} />);
  return (
    <svg class="lens-figure lens-figure-large" viewBox={LARGE_BOX} aria-hidden="true" focusable="false">
      <HeadInCircle regions={regions} />
      <BodyParts parts={wholeBody.parts} className="lens-figure-skin" />
      <BodyParts parts={partsOf(regions)} className="lens-figure-on" />
      {areas(bodyRegions)}
      <g transform={MIRROR}>{areas(pairs)}</g>
      <g transform={HEAD_PLACE}>
        <g transform="translate(0 3)">
          <HeadAreas />
        </g>
      </g>
    </svg>
  );
}

/** Renders the head in a circle beside the body, for a box of 200 × 200. */
function HeadInCircle(props: { regions: readonly Region[] }) {
  return (
    <>
      <g transform={HEAD_PLACE}>
        <circle class="lens-figure-ring" cx="48" cy="48" r="48" />
        <g transform="translate(0 3)">
          <HeadFigure regions={props.regions} />
        </g>
        {/* Covers the shoulders outside the circle. A clip path would need an id that no other figure on the page has. */}
        <circle class="lens-figure-cover" cx="48" cy="48" r="58" />
        <circle class="lens-figure-collar" cx="48" cy="48" r="48" />
      </g>
      <path class="lens-figure-lead" d="M58 9 142 7M58 27 108 79" />
    </>
  );
}

/** Returns the parts of the body in which regions lie. */
function partsOf(regions: readonly Region[]): Part[] {
  const parts = regions.map((region): Part => {
    if (!isInHead(region)) return region;
    return region === "neck" || region === "larynx" ? "neck" : "head";
  });
  return [...new Set(parts)];
}

/**
 * Renders body parts in one style. Both parts of a pair are drawn, or with `isOneSided` only the one on the viewer's
 * right.
 */
function BodyParts(props: { parts: readonly Part[]; className: string; isOneSided?: boolean }) {
  const paths = (parts: readonly Part[]) =>
    parts.map((part) => <path key={part} class={props.className} d={shapes[part]} />);
  return (
    <>
      {paths(props.parts)}
      {!props.isOneSided && (
        <g transform={MIRROR}>{paths(props.parts.filter((part) => pairs.some((pair) => pair === part)))}</g>
      )}
    </>
  );
}
