import type { Region } from "../../data/content/schema/form.ts";

/** Outlines of head and shoulders, seen from the front, in a box of 96 × 96. */
const outlines = {
  shoulders:
    "M6 96c.4-13.4 7.6-19 19.2-22.4 5.6-1.6 9.6-3 11-5.6h23.6c1.4 2.6 5.4 4 11 5.6C82.4 77 89.6 82.6 90 96Z",
  ears: "M29.6 29c-3.2-1.6-4.7.6-4 4.2.7 3.7 2.7 6 5.4 5.4ZM66.4 29c3.2-1.6 4.7.6 4 4.2-.7 3.7-2.7 6-5.4 5.4Z",
  neck: "M37.4 46h21.2v17.6c0 5.6 4.2 8.2 10.8 10.2-5.6 5-13 7.4-21.4 7.4s-15.8-2.4-21.4-7.4c6.6-2 10.8-4.6 10.8-10.2Z",
  head: "M48 7c12.6 0 19.7 8.6 19.3 22.5C66.9 44.8 58.7 62 48 62S29.1 44.8 28.7 29.5C28.3 15.6 35.4 7 48 7Z",
  hair: "M28.8 31c-2-15.5 6-25.5 19.2-25.5S69.2 15.5 67.2 31c-1.4-2.4-2-5.6-2.6-9.2-5.8-.6-10.8-2.4-14.8-5.6-4.8 3.8-11.4 5.6-18.2 5.8-.6 3.4-1.4 6.6-2.8 9Z",
} as const;

/** The regions of head and neck. `eyes` is the muscle around each eye, which closes the eyelids. */
const regions = {
  neck: "M37.4 53c6 11.3 15.2 11.3 21.2 0v10.6c0 5.6 4.2 8.2 10.8 10.2-5.6 5-13 7.4-21.4 7.4s-15.8-2.4-21.4-7.4c6.6-2 10.8-4.6 10.8-10.2Z",
  larynx:
    "M48 64.6c1.9 1.2 4.2 1.3 5.8.5.4 4.7-1.7 9.7-5.8 10.9-4.1-1.2-6.2-6.2-5.8-10.9 1.6.8 3.9.7 5.8-.5Z",
  face: "M48 21.5c8.6 0 15.8 1 18 5.5 1 15.5-7.2 33-18 33S29 42.5 30 27c2.2-4.5 9.4-5.5 18-5.5Z",
  jaw: "M66.3 38.5C64 51 57 62 48 62s-16-11-18.3-23.5c2.6 4.2 5.2 5.4 8.3 5.8 6.5.8 13.5.8 20 0 3.1-.4 5.7-1.6 8.3-5.8Z",
  eyes: "M39.8 27.6c4.5 0 7.6 2.1 7.6 5.1s-3.1 5.1-7.6 5.1-7.6-2.1-7.6-5.1 3.1-5.1 7.6-5.1ZM56.2 27.6c4.5 0 7.6 2.1 7.6 5.1s-3.1 5.1-7.6 5.1-7.6-2.1-7.6-5.1 3.1-5.1 7.6-5.1Z",
  tongue: "M42.6 51.6c1.8-2 9-2 10.8 0 0 4.2-2.2 6.6-5.4 6.6s-5.4-2.4-5.4-6.6Z",
} as const;

/** Lines of the face. */
const lines = {
  brows: "M35.6 26.6c2.4-1.8 5.6-1.8 8-.6M60.4 26.6c-2.4-1.8-5.6-1.8-8-.6",
  openEyes: "M36.3 32.7c2.2-2.3 4.8-2.3 7 0M52.7 32.7c2.2-2.3 4.8-2.3 7 0M39.8 32.9v.1M56.2 32.9v.1",
  closedEyes: "M35.8 32.3c2.5 2.3 5.5 2.3 8 0M52.2 32.3c2.5 2.3 5.5 2.3 8 0",
  nose: "M48.6 34.5 46.4 42c.8.8 2.4.9 3.4.3",
  closedMouth: "M42.6 50.2c3.4 1.9 7.4 1.9 10.8 0",
  openMouth: "M40.8 48.6c4.4-1.5 10-1.5 14.4 0 .2 6.8-2.8 10.6-7.2 10.6s-7.4-3.8-7.2-10.6Z",
} as const;

/** Where the neck begins, for a neck that is not affected. */
const collar = "M26.6 73.8c5.6 5 13 7.4 21.4 7.4s15.8-2.4 21.4-7.4";

type HeadRegion = keyof typeof regions;

/** Returns whether a region belongs to head or neck. */
export function isInHead(region: Region): region is HeadRegion {
  return region in regions;
}

/**
 * Renders head and shoulders in a box of 96 × 96, with the affected regions filled. Affected eyes are closed, and an
 * affected tongue is in an open mouth.
 */
export function HeadFigure(props: { regions: readonly Region[] }) {
  const isOn = (region: HeadRegion) => props.regions.includes(region);
  const skin = (d: string) => <path class="lens-figure-skin" d={d} />;
  /** A region that lies on another affected one has inverted colors. */
  const region = (name: HeadRegion, below?: HeadRegion) =>
    isOn(name) && (
      <path class={below && isOn(below) ? "lens-figure-on-2" : "lens-figure-on"} d={regions[name]} />
    );
  const line = (d: string, isOnFill: boolean) => (
    <path class={isOnFill ? "lens-figure-line-on" : "lens-figure-line"} d={d} />
  );
  return (
    <>
      {skin(outlines.shoulders)}
      {skin(outlines.ears)}
      {skin(outlines.neck)}
      {region("neck") || <path class="lens-figure-collar" d={collar} />}
      {region("larynx", "neck")}
      <path class="lens-figure-gap" d={outlines.head} />
      {skin(outlines.head)}
      {region("face")}
      {region("jaw")}
      <path class="lens-figure-hair" d={outlines.hair} />
      {region("eyes", "face")}
      {line(isOn("eyes") ? lines.closedEyes : lines.openEyes, isOn("eyes") !== isOn("face"))}
      {line(lines.brows, isOn("face"))}
      {line(lines.nose, isOn("face"))}
      {isOn("tongue") ? (
        <>
          <path class="lens-figure-mouth" d={lines.openMouth} />
          {region("tongue")}
        </>
      ) : (
        line(lines.closedMouth, isOn("face") || isOn("jaw"))
      )}
    </>
  );
}

/** Renders the regions of head and neck as invisible areas that name their region, for a press on the figure. */
export function HeadAreas() {
  // The last one lies on top.
  const order = ["neck", "larynx", "face", "jaw", "eyes", "tongue"] as const satisfies HeadRegion[];
  return (
    <>
      {order.map((region) => (
        <path key={region} class="lens-figure-area" data-region={region} d={regions[region]} />
      ))}
    </>
  );
}
