/** The place where the Lens's scripts in one frame meet, made at the first call: see `LensWorld`. */
export function meetingPlace(): NonNullable<typeof globalThis.dystoniaLens> {
  // An element of the page with that id is found by the same name; it is no meeting place, and would be kept for ever.
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = {};
  return globalThis.dystoniaLens as NonNullable<typeof globalThis.dystoniaLens>;
}
