import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { findBrowser } from "../tools/findBrowser.ts";
import { type BrowserKind, browserKinds } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { parseOptions, type StartOptions } from "./parseOptions.ts";
import { takeTour } from "./takeTour.ts";

/** Opens a page in a browser with the Lens: in a window, or, without a display, as an automatic tour. */
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
        console.log(`Opened: ${url}\nMove the pointer to a marked word. Close the browser to end.`);
        await lens.closed;
      }
    } finally {
      await lens.close();
    }
  } finally {
    await fixtures.close();
  }
}

/** Resolves to the chosen browser, or to the first one that is installed. Installs Chromium if there is none. */
async function chooseBrowser(
  chosen: BrowserKind | undefined,
): Promise<{ kind: BrowserKind; executable: string }> {
  for (const kind of chosen ? [chosen] : browserKinds) {
    const executable = findBrowser(kind);
    if (executable) return { kind, executable };
  }
  if (chosen === "edge")
    throw new Error("Edge is not on this machine. Install it, or choose another: --browser chromium");
  const kind = chosen ?? "chromium";
  return { kind, executable: await ensureBrowser(kind) };
}

/** Returns whether this machine can show windows. */
function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function outputFolder(chosen: string | undefined): Promise<string> {
  if (!chosen) return mkdtemp(join(tmpdir(), "dystonia-lens-"));
  await mkdir(chosen, { recursive: true });
  return chosen;
}

try {
  await start(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  console.error(`npm start failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
