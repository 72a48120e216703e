import type { Strain } from "./Look.ts";
import { isSettled, withPage } from "./openSurface.ts";
import type { Exhibit, Stage } from "./Scene.ts";
import { surfaceExhibit } from "./surfaceExhibit.ts";

/** The popup in the toolbar's own window over a fixture; its size is the browser's business, and nothing can strain it. */
export async function openToolbarPopup(
  stage: Stage,
  fixture: string,
  strain: Strain,
): Promise<Exhibit | undefined> {
  if (strain.narrow || strain.large || strain.direction) return undefined;
  const page = await stage.lens.open(stage.fixtures.url(fixture));
  await page.waitForHighlights((marks) => marks.length > 0);
  const popup = await stage.lens.openPopup(page);
  await popup.waitFor(isSettled, false);
  return withPage(surfaceExhibit(popup), page);
}
