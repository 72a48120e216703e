/** Longer than any browser takes to begin with a file. */
const BEGIN_MS = 60_000;

/** Saves a text as a file of that name and media type where the browser puts its downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN_MS);
}
