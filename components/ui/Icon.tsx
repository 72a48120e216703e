import { cardDrawings } from "../card/cardDrawings.ts";
import { Drawing } from "./Drawing.tsx";

const drawings = {
  ...cardDrawings,
  previous: "M12.5 4 6.5 10l6 6",
  next: "M7.5 4l6 6-6 6",
  open: "M4 7.5l6 6 6-6",
  panel: "M3 4h14v12H3ZM12 4v12",
  save: "M10 3v9M6 8.5 10 12.5 14 8.5M4 16.5h12",
  away: "M8 5H5v10h10v-3M11 4h5v5M16 4 9 11",
  phone: "M4 4h3l2 4-2 1.5a9 9 0 0 0 4 4L12.5 11l4 2v3a1 1 0 0 1-1 1A12.5 12.5 0 0 1 3 5a1 1 0 0 1 1-1Z",
  mail: "M3 5h14v10H3ZM3 6l7 5 7-5",
  page: "M3 4h14v12H3ZM3 8h14M6 11h8M6 13.5h5",
  map: "M10 18c-4-4.5-5.5-7-5.5-9.5a5.5 5.5 0 0 1 11 0C15.5 11 14 13.5 10 18ZM10 6.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  fax: "M5 8V3h10v5M5 15H3V8h14v7h-2M5 12h10v5H5Z",
} as const;

/** One of the line drawings, as high as the text around it; screen readers pass over it. */
export function Icon(props: { name: keyof typeof drawings }) {
  return <Drawing path={drawings[props.name]} />;
}
