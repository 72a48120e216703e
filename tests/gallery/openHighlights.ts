import { type Strain, themeOptions } from "./Look.ts";
import { pageLook } from "./openCard.ts";
import type { Exhibit, Stage } from "./Scene.ts";

/** A fixture with its marks. */
export async function openHighlights(stage: Stage, fixture: string, strain: Strain): Promise<Exhibit> {
  const look = pageLook(strain);
  const page = await stage.lens.open(stage.fixtures.url(fixture), { ...look, ...themeOptions.light });
  await page.waitForHighlights((marks) => marks.length > 0);
  if (strain.direction) {
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, strain.direction);
  }
  return {
    inRoot: () => Promise.reject(new Error("Nothing on a page is the Lens's own but the marks")),
    press: (key) => page.press(key),
    show: (colors) => page.show({ ...look, ...colors }),
    screenshot: (path) => page.screenshot(path),
    close: () => page.close(),
  };
}
