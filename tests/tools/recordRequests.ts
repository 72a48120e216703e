import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface RequestRecorder {
  /** Local port of the proxy. */
  port: number;
  /** Refused requests to other than the allowed origins: "GET http://host/path", "CONNECT host:443". */
  refused: string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that forwards requests to these origins, and refuses and records all others. It sees all network access
 * of a browser that uses it for every address, including local ones.
 */
export async function recordRequests(origins: readonly string[]): Promise<RequestRecorder> {
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    if (!origins.some((origin) => url.startsWith(`${origin}/`))) {
      refused.push(`${request.method} ${url}`);
      response.writeHead(403).end();
      return;
    }
    const forwarded = send(url, { method: request.method, headers: request.headers }, (received) => {
      response.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    request.pipe(forwarded);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("connect", ({ url }, socket) => {
    refused.push(`CONNECT ${url}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
