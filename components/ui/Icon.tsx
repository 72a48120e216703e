/** Path data of the line drawings, each in a box of 20 × 20. */
const paths = {
  close: "M5 5 15 15M15 5 5 15",
  pin: "M7 3h6l-.7 5.5 2.7 2.5v1.5H5V11l2.7-2.5ZM10 12.5V17.5",
  alert: "M10 3 18 16.5H2ZM10 8v4M10 14v.2",
  copy: "M7 7h10v10H7ZM13 7V3H3v10h4",
  done: "M4 10.5 8 14.5 16 5.5",
  // An open, broken ring: no cause was found.
  primary:
    "M10 3a7 7 0 0 1 4.9 2M16.6 8a7 7 0 0 1 0 4M14.9 15A7 7 0 0 1 10 17M7.5 16.5A7 7 0 0 1 4.1 13.8M3 10.5a7 7 0 0 1 1.2-4.5",
  // An arrow from a circle: the dystonia follows from a cause.
  secondary: "M5.5 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM9 10h7.5M13 6.5 16.5 10 13 13.5",
  previous: "M12.5 4 6.5 10l6 6",
  next: "M7.5 4l6 6-6 6",
  open: "M4 7.5l6 6 6-6",
  panel: "M3 4h14v12H3ZM12 4v12",
  save: "M10 3v9M6 8.5 10 12.5 14 8.5M4 16.5h12",
  external: "M8 5H5v10h10v-3M11 4h5v5M16 4 9 11",
  phone: "M4 4h3l2 4-2 1.5a9 9 0 0 0 4 4L12.5 11l4 2v3a1 1 0 0 1-1 1A12.5 12.5 0 0 1 3 5a1 1 0 0 1 1-1Z",
  mail: "M3 5h14v10H3ZM3 6l7 5 7-5",
  page: "M3 4h14v12H3ZM3 8h14M6 11h8M6 13.5h5",
  map: "M10 18c-4-4.5-5.5-7-5.5-9.5a5.5 5.5 0 0 1 11 0C15.5 11 14 13.5 10 18ZM10 6.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  speaker: "M3.5 8v4h2.8L10 15.2V4.8L6.3 8ZM12.8 7.6a3.4 3.4 0 0 1 0 4.8M15 5.4a6.5 6.5 0 0 1 0 9.2",
  pause: "M7 4.5v11M13 4.5v11",
  stop: "M5.5 5.5h9v9h-9Z",
  fax: "M5 8V3h10v5M5 15H3V8h14v7h-2M5 12h10v5H5Z",
} as const;

/** Renders a line drawing as high as the text around it, hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="lens-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
