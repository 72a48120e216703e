import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** Content types by file extension; other files are sent as application/octet-stream. */
const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".rss": "text/xml; charset=utf-8",
  ".xhtml": "application/xhtml+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

export interface FixtureServer {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** Returns the URL of a file in the folder. */
  url(path: string): string;
  /** Closes the server and its open connections. */
  close(): Promise<void>;
}

/** Resolves to the additional headers of a file, from "FILE.headers.json" next to it. */
async function headersOf(file: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(`${file}.headers.json`, "utf8").catch(() => "{}"));
}

/** Starts a local server of a folder's files on a free port: two servers have two origins. */
export async function serveFixtures(folder: string): Promise<FixtureServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    // Browsers request this file by themselves; an error status would appear in the page's console.
    if (path === join(root, "favicon.ico")) return response.writeHead(204).end();
    try {
      if (path !== root && !path.startsWith(root + sep)) throw new Error("outside the folder");
      const file = (await stat(path)).isDirectory() ? join(path, "index.html") : path;
      const body = await readFile(file);
      const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
      const headers = { "content-type": type, "cache-control": "no-cache", ...(await headersOf(file)) };
      response.writeHead(200, headers).end(body);
    } catch {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end(`Not found: ${request.url}`);
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The fixture server has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: (path) => new URL(path, `${origin}/`).href,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
