/** The line drawings that the card shows; it carries no others. */
export const cardDrawings = {
  close: "M5 5 15 15M15 5 5 15",
  pin: "M7 3h6l-.7 5.5 2.7 2.5v1.5H5V11l2.7-2.5ZM10 12.5V17.5",
  alert: "M10 3 18 16.5H2ZM10 8v4M10 14v.2",
  copy: "M7 7h10v10H7ZM13 7V3H3v10h4",
  done: "M4 10.5 8 14.5 16 5.5",
  // Nothing found behind it: an open, broken ring.
  primary:
    "M10 3a7 7 0 0 1 4.9 2M16.6 8a7 7 0 0 1 0 4M14.9 15A7 7 0 0 1 10 17M7.5 16.5A7 7 0 0 1 4.1 13.8M3 10.5a7 7 0 0 1 1.2-4.5",
  // One thing follows from another.
  secondary: "M5.5 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM9 10h7.5M13 6.5 16.5 10 13 13.5",
} as const;
