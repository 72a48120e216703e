import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { appearancesOf } from "../gallery/appearances.ts";
import { MACHINE_FILE, REFERENCES, readMachine, references, takeReference } from "../gallery/references.ts";
import { scenes } from "../gallery/scenes.ts";
import { comparePictures } from "../tools/comparePictures.ts";
import { inChromium } from "../tools/inBrowsers.ts";

/** The folder of the pictures that differ, and of their differences. */
const OUTPUT = join(import.meta.dirname, "../../.output/references");

/** The size of all reference pictures in bytes. Each change of one of them stays in the repository for ever. */
const MAX_BYTES = 3_000_000;

it("keeps the listed pictures, which are small and show every appearance", async () => {
  const pictures = (await readdir(REFERENCES)).filter((name) => name.endsWith(".png"));
  const sizes = await Promise.all(pictures.map(async (name) => (await stat(join(REFERENCES, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
  expect(pictures.sort()).toEqual(references.map(({ file }) => file).sort());
  const shown = new Set(references.map(({ appearance }) => appearance.name.replace(/^\d+-/, "")));
  const all = scenes.flatMap((scene) => appearancesOf(scene).map(({ name }) => name.replace(/^\d+-/, "")));
  expect([...new Set(all)].filter((name) => !shown.has(name))).toEqual([]);
});

inChromium(
  "reference pictures",
  (env) => {
    let isSameMachine = false;

    beforeAll(async () => {
      await mkdir(OUTPUT, { recursive: true });
      const taken: unknown = JSON.parse(await readFile(MACHINE_FILE, "utf8"));
      isSameMachine = JSON.stringify(taken) === JSON.stringify(await readMachine(env));
      // Other fonts break lines elsewhere: no tolerance can tell that from a mistake.
      if (!isSameMachine)
        console.warn(
          "The pictures are taken but not compared: the references are of other fonts or another main version of Chromium. To compare later changes on this machine, run: npm run references",
        );
    });

    it.for(references)("$file can be taken, and looks as it did", async (reference) => {
      const { file } = reference;
      const actual = join(OUTPUT, file);
      await takeReference(reference, env, actual);
      if (!isSameMachine) return;
      expect(await comparePictures(join(REFERENCES, file), actual, join(OUTPUT, `differences-${file}`))).toBe(
        "",
      );
    });
  },
  { language: "en" },
);
