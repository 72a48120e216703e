import { readFile, writeFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/**
 * Colors whose distance in OKLab is smaller count as equal: a step that only a colorimeter sees, or the rounding of a
 * blend. Black and white have a distance of 1.
 */
const MAX_COLOR_DISTANCE = 0.02;

/** The side of the square (pixels) in which differences are counted: about the size of an icon. */
const WINDOW_PX = 24;

/**
 * The number of different pixels that such a square may have. It is not 0, because text that begins at a fraction of a
 * pixel may be painted up to one pixel off at a few of its edges.
 */
const MAX_DIFFERENT_PX = 8;

/**
 * Resolves to how two PNG files differ, "" if they look the same. Edges of letters and curves that differ only in their
 * smoothing are ignored. If they differ, writes a picture of the differences to `differences`.
 */
export async function comparePictures(
  expected: string,
  actual: string,
  differences: string,
): Promise<string> {
  const [one, other] = await Promise.all(
    [expected, actual].map(async (path) => PNG.sync.read(await readFile(path))),
  );
  if (!one || !other) throw new Error("No pictures");
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return `${other.width} × ${other.height} instead of ${width} × ${height} pixels`;
  const painted = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, painted.data, width, height, {
    threshold: MAX_COLOR_DISTANCE,
    windowSize: WINDOW_PX,
  });
  if (count <= MAX_DIFFERENT_PX) return "";
  await writeFile(differences, PNG.sync.write(painted));
  return `${count} different pixels in a square of ${WINDOW_PX} × ${WINDOW_PX}, see ${differences}`;
}
