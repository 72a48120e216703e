import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** What each room may import from; a room that is not named may import all. */
const rooms: [room: string, from: RegExp][] = [
  ["data", /^data\//],
  ["components", /^(components|data\/(errors|schema|locales|protocol|settings))\//],
  ["entrypoints/gate", /^(entrypoints\/gate|data\/(errors|names|protocol))\//],
  ["entrypoints/marks/mentions", /^(entrypoints\/marks\/mentions|data\/(names|schema))\//],
  ["entrypoints/marks/ranges", /^(entrypoints\/(gate|marks\/(mentions|ranges))|data\/schema)\//],
  [
    "entrypoints/marks/painting",
    /^(entrypoints\/(gate|marks\/(mentions|ranges|painting|lensWorld|runtime))|data\/(names|schema|protocol|settings))/,
  ],
];

const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

describe("rooms", () => {
  it.each(rooms)("%s imports nothing from a higher one", (room, allowed) => {
    const strangers = sources(room).flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
        .map(([, path = ""]) => relative(root, resolve(root, dirname(file), path)))
        .filter((path) => !allowed.test(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(strangers).toEqual([]);
  });

  it("data knows no DOM", () => {
    const users = sources("data").filter((file) =>
      /\b(document|window)\./.test(
        readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
      ),
    );
    // The one exception runs inside the page's frames.
    expect(users).toEqual(["data/protocol/readFrames.ts"]);
  });
});
