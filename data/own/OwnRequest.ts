import * as v from "valibot";

/** The messages from the extension pages to the background about own data. */
export const OwnRequestSchema = v.variant("type", [
  /** Return own data (`OwnDataAnswer`). */
  v.strictObject({ type: v.literal("read-own-data") }),
  /** Make an `OwnChange`, and return its `ChangeResult`. The result names the fields that are not valid. */
  v.strictObject({ type: v.literal("change-own-data"), change: v.unknown() }),
]);
export type OwnRequest = v.InferOutput<typeof OwnRequestSchema>;
