import { connect, type Socket } from "node:net";
import { MAX_TEST_MS } from "../limits.ts";

/** The result of a command. */
export type Answer = Record<string, unknown>;

/** A command without a response yet. */
interface PendingCommand {
  command: string;
  resolve(value: Answer): void;
  reject(error: Error): void;
}

/**
 * A client of Marionette, Firefox's remote protocol: the request `LENGTH:[0, id, command, parameters]` has the response
 * `LENGTH:[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, PendingCommand>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #lastWork: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#read(data));
    socket.on("error", (error) => this.#fail(error));
    socket.on("close", () => this.#fail(new Error("Firefox closed the connection")));
  }

  /** Resolves to a client with a new session. Rejects if no server listens on that local port. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    const client = new Marionette(socket);
    await client.send("WebDriver:NewSession", {
      pageLoadStrategy: "normal",
      timeouts: { script: MAX_TEST_MS },
    });
    return client;
  }

  /** Sends a command and resolves to its result. Rejects with an error that has the command and Firefox's message. */
  send(command: string, parameters: Answer = {}): Promise<Answer> {
    const id = ++this.#lastId;
    const packet = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { command, resolve, reject });
      if (this.#socket.destroyed) this.#fail(new Error("Firefox has exited"));
      else this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    });
  }

  /** Runs `work` after all earlier calls of this method, so that they do not change each other's selected tab and context. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#lastWork.then(work);
    this.#lastWork = result.catch(() => undefined);
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
    const pending = this.#pending.get(Number(id));
    if (!pending) return;
    this.#pending.delete(Number(id));
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      pending.reject(new Error(`Firefox, ${pending.command}: ${kind}: ${message}`));
    } else pending.resolve((result ?? {}) as Answer);
  }

  #fail(error: Error): void {
    for (const { command, reject } of this.#pending.values())
      reject(new Error(`${error.message} (while waiting for the response to ${command})`));
    this.#pending.clear();
  }
}
