import { connect, type Socket } from "node:net";

/** What Firefox's remote protocol answers. */
export type Answer = Record<string, unknown>;

interface Waiting {
  command: string;
  resolve(value: Answer): void;
  reject(error: Error): void;
}

/**
 * A client of Marionette, Firefox's own remote protocol: `LENGTH:[0, id, command, parameters]`, answered by `LENGTH:[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#read(data));
    socket.on("error", (error) => this.#fail(error));
    socket.on("close", () => this.#fail(new Error("Firefox closed the connection")));
  }

  /** A client with a session of its own. Fails if nobody listens on that port of this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    const client = new Marionette(socket);
    await client.send("WebDriver:NewSession", { pageLoadStrategy: "normal", timeouts: { script: 30_000 } });
    return client;
  }

  /** The answer to one command; an error names the command and what Firefox said. */
  send(command: string, parameters: Answer = {}): Promise<Answer> {
    const id = ++this.#lastId;
    const packet = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      if (this.#socket.destroyed) this.#fail(new Error("Firefox has ended"));
      else this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    });
  }

  /** What `work` returns; nothing else that asks for a turn runs meanwhile, so the chosen tab and context hold. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString("ascii", 0, colon));
      if (this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.toString("utf8", colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(packet)) this.#settle(packet);
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    if (!waiting) return;
    this.#waiting.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      waiting.reject(new Error(`Firefox, ${waiting.command}: ${kind}: ${message}`));
    } else waiting.resolve((result ?? {}) as Answer);
  }

  #fail(error: Error): void {
    for (const { command, reject } of this.#waiting.values())
      reject(new Error(`${error.message} (while waiting for the answer to ${command})`));
    this.#waiting.clear();
  }
}
