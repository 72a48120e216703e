import { expect } from "vitest";
import { find, rendered } from "../tools/renderPage.tsx";

/** Puts a file into the file input of the options, as the browser's file picker does. */
export async function openSettingsFile(content: string): Promise<void> {
  const input = find<HTMLInputElement>("[name=import]");
  const files = new DataTransfer();
  files.items.add(new File([content], "settings.json"));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.poll(() => input.value).toBe("");
  await rendered();
}
