/** Path data of the line drawings, each in a box of 20 × 20. */
const paths = {
  close: "M5 5l10 10M15 5L5 15",
  pin: "M7.2 3h5.6M8 3v4.6L5.6 10.4v1.4h8.8v-1.4L12 7.6V3M10 11.8V17",
  move: "M10 3v14M3 10h14M7.8 5.2 10 3l2.2 2.2M7.8 14.8 10 17l2.2-2.2M5.2 7.8 3 10l2.2 2.2M14.8 7.8 17 10l-2.2 2.2",
  alert: "M10 3.2 17.6 16.5H2.4ZM10 8v4.2M10 14.3v.2",
  copy: "M7.5 7.5h9v9h-9ZM12.5 7.5v-4h-9v9h4",
  done: "M4 10.5l4 4 8-9",
  pinned: "M7.2 3h5.6M8 3v4.6L5.6 10.4v1.4h8.8v-1.4L12 7.6V3ZM10 11.8V17",
  less: "M5 12.5l5-5 5 5",
  // Two people.
  help: "M7.5 4a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5ZM2.5 16c0-2.8 2-4.6 5-4.6s5 1.8 5 4.6ZM12.6 4.3a2.6 2.6 0 0 1 0 4.9M14.3 11.8c2 .6 3.2 2.1 3.2 4.2h-2.4",
  // An open, broken ring: no cause was found.
  primary:
    "M10 3a7 7 0 0 1 4.9 2M16.6 8a7 7 0 0 1 0 4M14.9 15A7 7 0 0 1 10 17M7.5 16.5A7 7 0 0 1 4.1 13.8M3 10.5a7 7 0 0 1 1.2-4.5",
  // An arrow from a circle: the dystonia follows from a cause.
  secondary: "M5.5 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM9 10h7.5M13 6.5 16.5 10 13 13.5",
  previous: "M12.5 4.5 7 10l5.5 5.5",
  next: "M7.5 4.5 13 10l-5.5 5.5",
  open: "M5 7.5l5 5 5-5",
  panel: "M2.75 4h14.5v12H2.75ZM12 4v12",
  save: "M10 3v9M6.2 8.4 10 12.2l3.8-3.8M3.5 16.5h13",
  external: "M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5M16.2 3.8 9.5 10.5",
  phone:
    "M6.6 3.2 4.4 3.9c-.8.3-1.3 1-1.2 1.9.7 5.9 5.1 10.3 11 11 .9.1 1.6-.4 1.9-1.2l.7-2.2-3.6-2.2-1.8 1.6c-1.9-.9-3.3-2.3-4.2-4.2l1.6-1.8Z",
  mail: "M2.75 4.75h14.5v10.5H2.75ZM3 5.2l7 5.6 7-5.6",
  page: "M3 4h14v12H3ZM3 8h14M6 11h8M6 13.5h5",
  map: "M10 17.5c-3.7-4.2-5.2-6.7-5.2-9.2a5.2 5.2 0 0 1 10.4 0c0 2.5-1.5 5-5.2 9.2ZM10 6.4a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z",
  speaker: "M3.5 8v4h2.8L10 15.2V4.8L6.3 8ZM12.8 7.6a3.4 3.4 0 0 1 0 4.8M15 5.4a6.5 6.5 0 0 1 0 9.2",
  pause: "M7 4.5v11M13 4.5v11",
  stop: "M5.5 5.5h9v9h-9Z",
  fax: "M5 8V3h10v5M5 15H3V8h14v7h-2M5 12h10v5H5Z",
  globe:
    "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5ZM2.75 10h14.5M10 2.75c2.2 2 3.2 4.5 3.2 7.25S12.2 15.25 10 17.25c-2.2-2-3.2-4.5-3.2-7.25S7.8 4.75 10 2.75Z",
  print: "M6 7V3h8v4M6 13.5H3.2V7h13.6v6.5H14M6 11.5h8V17H6Z",
  search: "M8.8 3.2a5.6 5.6 0 1 0 0 11.2 5.6 5.6 0 0 0 0-11.2ZM13 13l4 4",
  menu: "M3.5 5.5h13M3.5 10h13M3.5 14.5h13",
  settings: "M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4",
  text: "M4 4h12M4 8h12M4 12h8M4 16h5",
  add: "M10 4v12M4 10h12",
  edit: "M4 16l.8-3.4L13.4 4 16 6.6 7.4 15.2ZM11.6 5.8l2.6 2.6",
  delete: "M4 5.5h12M8 5.5V3.2h4v2.3M5.5 5.5l.8 11.3h7.4l.8-11.3",
  info: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5ZM10 9v5M10 6.3v.2",
} as const;

export type IconName = keyof typeof paths;

/** Renders a line drawing, hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      class={className ? `lens-icon ${className}` : "lens-icon"}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
