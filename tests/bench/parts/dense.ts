import { editPage } from "../browser/drivePage.ts";
import type { Figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { onlyWait, withAction } from "./caseActs.ts";
import type { Case } from "./caseFigures.ts";
import { measureCases } from "./measureCases.ts";

const cases: readonly Case[] = [
  {
    page: densePage(20_000),
    act: onlyWait,
    subjects: ["none", "lens", "wrap", "ranges"],
    longest: 25,
    relativeToWrapping: 0.5,
  },
  {
    page: densePage(20_000, ", and 1,000 edits three times"),
    act: withAction(editPage),
    acted: "edits",
    subjects: ["none", "lens", "ranges"],
  },
];

/** Measures the Lens on pages of 20,000 mentions against highlighters that wrap them or keep live ranges. */
export function measureDense(input: PartInput): AsyncGenerator<Figure[]> {
  return measureCases("dense", cases, input);
}
