import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { Json, Sent } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";
import { findWebKit } from "./ensureWebKit.ts";

/** One tab of WebKit. Without a screen the viewport has no size, so pointer tests run only in the other browsers. */
export interface WebKitTab {
  goto(url: string): Promise<void>;
  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result>;
  close(): Promise<void>;
}

/** Opens a tab of WebKitGTK without a window, driven by WebDriver (https://www.w3.org/TR/webdriver2/). */
export async function openWebKit(): Promise<WebKitTab> {
  const programs = findWebKit();
  if (!programs) throw new Error("WebKitGTK is not installed");
  const port = await freePort();
  const screen = `:${port % 1000}`;
  const display = spawn(programs.display, [screen], { stdio: "ignore" });
  const env = {
    ...process.env,
    GDK_BACKEND: "broadway",
    BROADWAY_DISPLAY: screen,
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  const driver = spawn(programs.driver, [`--port=${port}`], { stdio: "ignore", env });
  const endProcesses = async () => {
    await Promise.all([driver, display].map(stop));
  };
  const send = async (method: string, path: string, body?: object): Promise<Json> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit cannot ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await waitFor("WebKit's driver", () => send("GET", "/status").catch(() => undefined));
    const capabilities = { "webkitgtk:browserOptions": { binary: programs.browser, args: ["--automation"] } };
    const session = await send("POST", "/session", { capabilities: { alwaysMatch: capabilities } });
    const path = `/session/${(session as { sessionId: string }).sessionId}`;
    return {
      async goto(url) {
        await send("POST", `${path}/url`, { url });
      },
      async evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args) {
        const script = `return (${run})(...arguments)`;
        return (await send("POST", `${path}/execute/sync`, { script, args })) as Result;
      },
      async close() {
        await send("DELETE", path).finally(endProcesses);
      },
    };
  } catch (error) {
    await endProcesses();
    throw error;
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
