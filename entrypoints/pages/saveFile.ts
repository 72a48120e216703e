/** Time after which every browser has started the download. */
const REVOKE_DELAY_MS = 60_000;

/** Downloads `text` as a file. `type` is its media type. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
