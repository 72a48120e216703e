import { join } from "node:path";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { formatTable } from "./formatTable.ts";
import { readMentions } from "./readMentions.ts";

/** Does what a person would do, says each step, and writes the screenshots into `folder`. */
export async function takeTour(lens: LensBrowser, url: string, folder: string): Promise<void> {
  const page = await lens.open(url, { width: 1000, height: 800 });
  console.log(`Loaded: ${url}`);
  const mentions = await waitFor(
    "the first mark",
    async () => {
      const found = await readMentions(lens, await page.url());
      return found.length > 0 && found;
    },
    () => `no mark on ${url}; does it mention dystonia?`,
  );
  console.log(`Marked: ${mentions.length} mention${mentions.length === 1 ? "" : "s"}`);
  const shot = async (name: string, take: (path: string) => Promise<void>) => {
    await take(join(folder, name));
    console.log(`Screenshot: ${join(folder, name)}`);
  };
  await shot("page-with-marks.png", (path) => page.screenshot(path));
  await page.moveTo(await page.positionOfHighlight(0));
  const card = await page.waitForCard();
  console.log(`Card: ${card.text.split("\n")[0]}`);
  await shot("card.png", (path) => page.screenshot(path));
  const popup = await lens.openPopup(page);
  const text = await popup.waitFor(() => document.body.innerText.trim());
  console.log(`Popup: ${text.split("\n")[0]}`);
  await shot("popup.png", (path) => popup.screenshot(path));
  console.log(
    `\n${formatTable(
      ["text", "form", "place"],
      mentions.map(({ text, forms, heading }) => [
        text,
        forms.join(", "),
        heading ? `under "${heading}"` : "",
      ]),
    )}\n`,
  );
  console.log(`Done. The screenshots are in ${folder}`);
}
