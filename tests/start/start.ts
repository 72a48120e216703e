import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { chooseBrowser } from "./chooseBrowser.ts";
import { parseOptions, type StartOptions } from "./parseOptions.ts";
import { takeTour } from "./takeTour.ts";

/** Opens a browser with the Lens on a page: in a window that stays, or, without a display, for a tour by itself. */
async function start(options: StartOptions): Promise<void> {
  const { kind, executable } = await chooseBrowser(options.browser);
  const extension = await extensionFolder(kind);
  const headless = options.headless || !hasDisplay();
  console.log(`Browser: ${executable}${headless ? " (no window)" : ""}`);
  const fixtures = await serveFixtures(join(import.meta.dirname, "../fixtures"));
  const url = options.url ?? fixtures.url("article.html");
  try {
    const lens = await launchLens({ kind, executable, extension, headless });
    try {
      console.log(`Started: ${lens.version}, with Dystonia Lens loaded`);
      if (headless) await takeTour(lens, url, await outputFolder(options.output));
      else {
        await lens.show(url);
        console.log(`Opened: ${url}\nRest the pointer on a marked word. Close the browser to end.`);
        await lens.closed;
      }
    } finally {
      await lens.close();
    }
  } finally {
    await fixtures.close();
  }
}

/** Whether a window can be shown here. */
function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function outputFolder(asked: string | undefined): Promise<string> {
  if (!asked) return mkdtemp(join(tmpdir(), "dystonia-lens-"));
  await mkdir(asked, { recursive: true });
  return asked;
}

try {
  await start(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  console.error(`npm start did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
