import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface RequestRecorder {
  /** Of this proxy, on this machine. */
  port: number;
  /** What was asked for and is at none of the allowed origins: "GET http://host/path", "CONNECT host:443". */
  strangers: string[];
  close(): Promise<void>;
}

/**
 * A proxy that lets requests through to these origins and writes down every other one, which it refuses. A browser that
 * goes through it for all addresses, this machine's own too, can reach nothing unseen but its own files.
 */
export async function recordRequests(origins: readonly string[]): Promise<RequestRecorder> {
  const strangers: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((asked, answer) => {
    const url = asked.url ?? "";
    if (!origins.some((origin) => url.startsWith(`${origin}/`))) {
      strangers.push(`${asked.method} ${url}`);
      answer.writeHead(403).end();
      return;
    }
    const passed = send(url, { method: asked.method, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("connect", ({ url }, socket) => {
    strangers.push(`CONNECT ${url}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    strangers,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
