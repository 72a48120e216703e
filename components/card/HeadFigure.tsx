import type { Region } from "../../data/content/schema/form.ts";
import { faceLines, headShapes } from "./headShapes.ts";

/** In the order of painting: what lies on another shape comes after it. */
const inHead = ["neck", "larynx", "face", "jaw", "eyes"] as const satisfies readonly Region[];

/** Whether a region needs the enlarged head to be seen. */
export function isInHead(region: Region): boolean {
  return region === "tongue" || (inHead as readonly Region[]).includes(region);
}

/** Head and neck in a circle, for a box of 112 × 132; the tongue is seen in an open mouth. */
export function HeadFigure(props: { regions: readonly Region[] }) {
  const has = (region: Region) => props.regions.includes(region);
  const line = (...under: Region[]) => (under.some(has) ? "lens-figure-line-on" : "lens-figure-line");
  const filled = (regions: readonly (keyof typeof headShapes & Region)[]) => (
    <g class="lens-figure-on">
      {regions.filter(has).map((region) => (
        <path key={region} d={headShapes[region]} />
      ))}
    </g>
  );
  const bust = [headShapes.shoulders, headShapes.neck, headShapes.ears].join("");
  return (
    <g transform="translate(81 31)">
      <circle class="lens-figure-ring" r="30" />
      <path class="lens-figure-edge" d={bust} />
      <path class="lens-figure-skin" d={bust} />
      {filled(["neck", "larynx"])}
      <path class="lens-figure-edge" d={headShapes.head} />
      <path class="lens-figure-skin" d={headShapes.head} />
      {filled(["face", "jaw", "eyes"])}
      {has("eyes") ? (
        <path class="lens-figure-line-on" d={faceLines.closedEyes} />
      ) : (
        <>
          <path class={`${line("face")} lens-figure-dots`} d={faceLines.openEyes} />
          <path class={line("face")} d={faceLines.brows} />
        </>
      )}
      <path class={line("face")} d={faceLines.nose} />
      {has("tongue") ? (
        <>
          <path class={`lens-figure-mouth ${line("face")}`} d={faceLines.openMouth} />
          <path class="lens-figure-tongue" d={headShapes.tongue} />
        </>
      ) : (
        <path class={line("face")} d={faceLines.closedMouth} />
      )}
    </g>
  );
}
