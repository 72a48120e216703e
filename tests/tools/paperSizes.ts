/** Width and height of a sheet of paper in inches (ISO 216; ANSI/ASME Y14.1). */
export const paperSizes = {
  A4: { width: 210 / 25.4, height: 297 / 25.4 },
  Letter: { width: 8.5, height: 11 },
} as const;
export type Paper = keyof typeof paperSizes;
