import { join } from "node:path";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import { readMentions } from "../tools/readMentions.ts";
import { waitForIdle } from "../tools/waitForIdle.ts";
import { formatTable } from "./formatTable.ts";

/** Uses the Lens on the page like a reader, prints each step, and writes screenshots into `folder`. */
export async function takeTour(lens: LensBrowser, url: string, folder: string): Promise<void> {
  const page = await lens.open(url, { width: 1000, height: 800 });
  console.log(`Loaded: ${url}`);
  await waitForIdle(lens, await page.url());
  const mentions = await readMentions(lens, await page.url());
  console.log(`Highlighted: ${mentions.length} mention${mentions.length === 1 ? "" : "s"}`);
  const shot = async (name: string, take: (path: string) => Promise<void>) => {
    await take(join(folder, name));
    console.log(`Screenshot: ${join(folder, name)}`);
  };
  await shot("page-with-highlights.png", (path) => page.screenshot(path));
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
      ["text", "form", "heading"],
      mentions.map(({ text, forms, heading }) => [text, forms.join(", "), heading ?? ""]),
    )}\n`,
  );
  console.log(`Done. The screenshots are in ${folder}`);
}
