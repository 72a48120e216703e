import type { Extent, Form, Region } from "../../data/content/schema/form.ts";
import { drawnRegions, figureLabel } from "../../data/views/figure.ts";
import { useTranslator } from "../ui/translation.tsx";
import { HeadFigure, isInHead } from "./HeadFigure.tsx";

/**
 * Outlines of the standing body in a box of 60 × 132, seen from the front; neighboring parts touch. Only the right one
 * (as seen by the viewer) of each pair is listed; `MIRROR` turns it into the left one.
 */
const shapes = {
  head: "M30 2.5c4.9 0 7.6 3.5 7.4 8.6-.2 5.4-3.3 11-7.4 11s-7.2-5.6-7.4-11c-.2-5.1 2.5-8.6 7.4-8.6Z",
  neck: "M26.4 19.6c2.3 3.3 4.9 3.3 7.2 0v3.4c0 1.9 2 2.7 4.9 3.5-2.4 1.6-5.4 2.4-8.5 2.4s-6.1-.8-8.5-2.4c2.9-.8 4.9-1.6 4.9-3.5Z",
  trunk:
    "M22.6 26c4.6 2.6 10.2 2.6 14.8 0 1.7.5 3 .9 4.2 1.4 1.2 4 1.3 8.5.8 12.5-.7 4.8-2.2 8-2.2 11.8 0 4.6 2.3 9.2 2.7 15.7-4.2 2-8 3.8-12.9 6.1-4.9-2.3-8.7-4.1-12.9-6.1.4-6.5 2.7-11.1 2.7-15.7 0-3.8-1.5-7-2.2-11.8-.5-4-.4-8.5.8-12.5 1.2-.5 2.5-.9 4.2-1.4Z",
  arm: "M41 27c4.2.4 6.6 3 7 7 .4 4.2 1.2 8.6 2.3 12.8 1.5 5.4 2.8 11 3.5 17.1l-4 .8c-1.4-5.6-3.6-10.7-5-15.8-1.1-3.9-2.3-7.3-3-10.5-.6-3.9-.8-7.6-.8-11.4Z",
  hand: "M49.8 64.7l4-.8c1.2 1.8 1.8 3.7 1.9 6 .1 2.7-.3 5.2-1.1 7-.7 1.5-2.3 1.3-2.6-.2-.3-1.8-.5-3.1-.8-4.5-.3 1.1-.5 2.1-.8 2.9-.4 1-1.7.8-1.8-.4-.1-3.5.3-6.9 1.2-10Z",
  leg: "M42.9 67.4c.8 6.8.1 13-1.1 19-.4 2.3-.1 4.3.2 6.8.6 5 .1 9.7-1 14.4-1 4.4-1.5 8.3-1.7 13.1h-4.7c-.4-4.8-1-9-1.2-13.5-.2-5 .6-9.6.5-14.4-.1-2.6-.7-5-1.1-7.6-.8-4.1-2.1-7.7-2.8-11.7 4.8-2.3 8.9-4.1 12.9-6.1Z",
  foot: "M34.6 120.7h4.7c.4 2.2 2 3.8 3.4 5.5 1.3 1.7.6 3.3-1.5 3.3h-4.4c-2.1 0-3-1.3-2.8-3.3.2-1.9.5-3.7.6-5.5Z",
} as const;

type Part = keyof typeof shapes;

const parts = Object.keys(shapes) as Part[];
const pairs: readonly Part[] = ["arm", "hand", "leg", "foot"];

/** SVG transform that mirrors a part at the vertical center line of the box. */
const MIRROR = "matrix(-1 0 0 1 60 0)";

/** Renders the figure of a form with its text alternative, or nothing when the form's location varies. */
export function FormFigure({ form }: { form: Pick<Form, "regions" | "extent"> }) {
  return (
    <BodyFigure regions={form.regions} extent={form.extent} label={figureLabel(form, useTranslator())} />
  );
}

interface BodyFigureProps {
  regions: readonly Region[];
  extent?: Extent;
  /** The text alternative: "Affects: neck, jaw". */
  label: string;
}

/**
 * Renders a standing body with the affected regions filled, and beside it an enlarged head if a region of head or neck
 * is affected. Renders nothing when no region is drawn. The fill distinguishes affected parts from outlined ones without
 * relying on color. Needs BodyFigure.css.
 */
export function BodyFigure({ regions, extent = "varies", label }: BodyFigureProps) {
  const drawn = drawnRegions(regions, extent);
  if (drawn.length === 0) return null;
  const showsHead = drawn.some(isInHead);
  const affected = parts.filter((part) => (drawn as readonly string[]).includes(part));
  return (
    <svg
      class="lens-figure"
      viewBox={showsHead ? "0 0 112 132" : "0 0 60 132"}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {showsHead && <path class="lens-figure-ring" d="M43 14 54 20 43 14A13 13 0 1 0 43 14.1Z" />}
      <BodyParts parts={parts} className="lens-figure-edge" />
      <BodyParts parts={parts} className="lens-figure-skin" />
      <BodyParts parts={affected} className="lens-figure-on" isOneSided={extent === "hemidystonia"} />
      {showsHead && <HeadFigure regions={drawn} />}
    </svg>
  );
}

/**
 * Renders body parts in one style. Both parts of a pair are drawn, or with `isOneSided` only the one on the viewer's
 * right.
 */
function BodyParts(props: { parts: readonly Part[]; className: string; isOneSided?: boolean }) {
  return (
    <g class={props.className}>
      {props.parts.map((part) => (
        <path key={part} d={shapes[part]} />
      ))}
      {!props.isOneSided && (
        <g transform={MIRROR}>
          {props.parts
            .filter((part) => pairs.includes(part))
            .map((part) => (
              <path key={part} d={shapes[part]} />
            ))}
        </g>
      )}
    </g>
  );
}
