/**
 * Why own data cannot be read or changed:
 * - `unavailable`: the browser has no storage for it, as in permanent private browsing, or with damaged files
 * - `newer-version`: a later release has written it
 * - `busy`: another page of an earlier release has it open, or the browser does not answer
 * - `quota`: the disk is full, or the browser gives no more room
 * - `damaged`: a part of the database is missing
 * - `failed`: the browser refused the change for another reason
 */
export const ownDataReasons = ["unavailable", "newer-version", "busy", "quota", "damaged", "failed"] as const;
export type OwnDataReason = (typeof ownDataReasons)[number];

/** Own data cannot be used. It is never deleted for that: nothing but the reader has a copy of it. */
export class OwnDataError extends Error {
  readonly reason: OwnDataReason;

  constructor(reason: OwnDataReason, cause?: unknown) {
    super(`Own data cannot be used: ${reason}`, { cause });
    this.name = "OwnDataError";
    this.reason = reason;
  }
}

/** Returns the error as an `OwnDataError`; for any other error than those known here, it has the reason `otherwise`. */
export function toOwnDataError(error: unknown, otherwise: OwnDataReason): OwnDataError {
  if (error instanceof OwnDataError) return error;
  const { name } = Object(error);
  // Browsers report a full disk as the error of the request, or of the transaction that was aborted for it.
  if (name === "QuotaExceededError") return new OwnDataError("quota", error);
  if (name === "VersionError") return new OwnDataError("newer-version", error);
  if (name === "InvalidStateError" || name === "SecurityError") return new OwnDataError("unavailable", error);
  return new OwnDataError(otherwise, error);
}
