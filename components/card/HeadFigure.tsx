import type { Region } from "../../data/content/schema/form.ts";

/** Outlines of head and shoulders, seen from the front, in a circle of radius 30 around 0, 0. */
const shapes = {
  shoulders:
    "M-12.2 17c-3.9 1-7 1.5-9.8 2.5a29.4 29.4 0 0 0 44 0c-2.8-1-5.9-1.5-9.8-2.5-3 2.6-7.4 4-12.2 4s-9.2-1.4-12.2-4Z",
  neck: "M-6.8 4.5c3.8 7.3 9.8 7.3 13.6 0v7.5c0 2.7 1.6 3.9 5.4 5-3 2.6-7.4 4-12.2 4s-9.2-1.4-12.2-4c3.8-1.1 5.4-2.3 5.4-5Z",
  ears: "M12.6-9.5c2.7-1.2 3.6 1 2.8 3.6-.7 2.3-2.1 3.5-3.9 2.6ZM-12.6-9.5c-2.7-1.2-3.6 1-2.8 3.6.7 2.3 2.1 3.5 3.9 2.6Z",
  head: "M0-26c8.7 0 13.3 6 13 15-.3 9.8-6 21-13 21s-12.7-11.2-13-21c-.3-9 4.3-15 13-15Z",
  face: "M0-20.5c5.5 0 11.4 2 12.8 6.5.5 5-.3 8.5-1.5 11.5-2.3 4.8-6.1 6.5-11.3 6.5s-9-1.7-11.3-6.5c-1.2-3-2-6.5-1.5-11.5 1.4-4.5 7.3-6.5 12.8-6.5Z",
  jaw: "M12.3-6c-1.9 8-6.5 16-12.3 16s-10.4-8-12.3-16c.3 1.3.6 2.4 1 3.5 2.3 4.8 6.1 6.5 11.3 6.5s9-1.7 11.3-6.5c.4-1.1.7-2.2 1-3.5Z",
  larynx: "M0 12c1.4.9 3 .9 4 .2.4 3-1.1 7-4 7.6-2.9-.6-4.4-4.6-4-7.6 1 .7 2.6.7 4-.2Z",
  // The muscle around each eye, which closes the eyelids.
  eyes: "M-5.3-12.1a4.6 3.6 0 1 0 .1 0ZM5.3-12.1a4.6 3.6 0 1 0 .1 0Z",
  tongue: "M-3.3 2.6c1.2-2 5.4-2 6.6 0-.5 1.6-1.7 2.5-3.3 2.5s-2.8-.9-3.3-2.5Z",
} as const;

/** Lines of the face. */
const faceLines = {
  openEyes: "M-5.3-8.5h0M5.3-8.5h0",
  closedEyes: "M-7.5-8.8c1.3 1.2 3.1 1.2 4.4 0M3.1-8.8c1.3 1.2 3.1 1.2 4.4 0",
  brows: "M-7.6-11.9c1.3-.9 3.1-.9 4.4-.2M7.6-11.9c-1.3-.9-3.1-.9-4.4-.2",
  nose: "M-.4-7-1.3-3.5h1.9",
  closedMouth: "M-3.4 1c2.2 1.2 4.6 1.2 6.8 0",
  openMouth: "M-4.2 0c2.6-.8 5.8-.8 8.4 0 0 3.6-1.7 5.4-4.2 5.4s-4.2-1.8-4.2-5.4Z",
} as const;

/** Regions of head and neck in painting order: a shape that covers another one is painted after it. */
const headRegions = ["neck", "larynx", "face", "jaw", "eyes"] as const satisfies readonly Region[];

/** Returns whether a region can be seen only in the enlarged head. */
export function isInHead(region: Region): boolean {
  return region === "tongue" || (headRegions as readonly Region[]).includes(region);
}

/** Renders head and neck in a circle, for a box of 112 × 132. An affected tongue is drawn in an open mouth. */
export function HeadFigure(props: { regions: readonly Region[] }) {
  const isAffected = (region: Region) => props.regions.includes(region);
  const faceLine = isAffected("face") ? "lens-figure-line-on" : "lens-figure-line";
  const filled = (regions: readonly (keyof typeof shapes & Region)[]) => (
    <g class="lens-figure-on">
      {regions.filter(isAffected).map((region) => (
        <path key={region} d={shapes[region]} />
      ))}
    </g>
  );
  const bust = [shapes.shoulders, shapes.neck, shapes.ears].join("");
  return (
    <g transform="translate(81 31)">
      <circle class="lens-figure-ring" r="30" />
      <path class="lens-figure-edge" d={bust} />
      <path class="lens-figure-skin" d={bust} />
      {filled(["neck", "larynx"])}
      <path class="lens-figure-edge" d={shapes.head} />
      <path class="lens-figure-skin" d={shapes.head} />
      {filled(["face", "jaw", "eyes"])}
      {isAffected("eyes") ? (
        <path class="lens-figure-line-on" d={faceLines.closedEyes} />
      ) : (
        <>
          <path class={`${faceLine} lens-figure-dots`} d={faceLines.openEyes} />
          <path class={faceLine} d={faceLines.brows} />
        </>
      )}
      <path class={faceLine} d={faceLines.nose} />
      {isAffected("tongue") ? (
        <>
          <path class={`lens-figure-mouth ${faceLine}`} d={faceLines.openMouth} />
          <path class="lens-figure-tongue" d={shapes.tongue} />
        </>
      ) : (
        <path class={faceLine} d={faceLines.closedMouth} />
      )}
    </g>
  );
}
