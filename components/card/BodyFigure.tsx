import type { Extent, Region } from "../../data/content/schema/form.ts";
import { drawnRegions } from "../../data/views/figure.ts";
import { bodyShapes, mirrorBody } from "./bodyShapes.ts";
import { HeadFigure, isInHead } from "./HeadFigure.tsx";

interface BodyFigureProps {
  regions: readonly Region[];
  extent?: Extent;
  /** What the figure shows, in words: "Where it sits: neck, jaw". */
  label: string;
}

type Part = keyof typeof bodyShapes;

const parts = Object.keys(bodyShapes) as Part[];
const pairs: readonly Part[] = ["arm", "hand", "leg", "foot"];

/**
 * A standing body with the regions filled, head and neck enlarged beside it where one of them takes part; nothing
 * without a region. Filled against merely outlined tells them apart without colour. Needs BodyFigure.css.
 */
export function BodyFigure({ regions, extent = "varies", label }: BodyFigureProps) {
  const drawn = drawnRegions(regions, extent);
  if (drawn.length === 0) return null;
  const enlarged = drawn.some(isInHead);
  const taking = parts.filter((part) => (drawn as readonly string[]).includes(part));
  const oneSided = extent === "hemidystonia";
  return (
    <svg
      class="lens-figure"
      viewBox={enlarged ? "0 0 112 132" : "0 0 60 132"}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {enlarged && <path class="lens-figure-ring" d="M43 14 54 20 43 14A13 13 0 1 0 43 14.1Z" />}
      <Parts of={parts} look="lens-figure-edge" />
      <Parts of={parts} look="lens-figure-skin" />
      <Parts of={taking} look="lens-figure-on" oneSided={oneSided} />
      {enlarged && <HeadFigure regions={drawn} />}
    </svg>
  );
}

/** Parts of the body in one look; of a pair both, or only the one on the viewer's right. */
function Parts(props: { of: readonly Part[]; look: string; oneSided?: boolean }) {
  return (
    <g class={props.look}>
      {props.of.map((part) => (
        <path key={part} d={bodyShapes[part]} />
      ))}
      {!props.oneSided && (
        <g transform={mirrorBody}>
          {props.of
            .filter((part) => pairs.includes(part))
            .map((part) => (
              <path key={part} d={bodyShapes[part]} />
            ))}
        </g>
      )}
    </g>
  );
}
