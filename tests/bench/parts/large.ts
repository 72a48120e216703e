import type { Figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import {
  deepPage,
  largePage,
  linePage,
  logPage,
  oneNodePage,
  shadowPage,
  tablePage,
} from "../pages/syntheticPages.ts";
import { onlyWait } from "./caseActs.ts";
import type { Case } from "./caseFigures.ts";
import { measureCases } from "./measureCases.ts";

/** The most milliseconds that the Lens may add to one task of a large page. */
const MOST_ADDED_MS = 25;

const cases: readonly Case[] = [
  largePage(10, 0),
  largePage(10, 20),
  oneNodePage(5, 100),
  linePage(1, 100),
  logPage(5, 100),
  tablePage(50_000),
  shadowPage(5000),
  deepPage(2500),
].map((page) => ({ page, act: onlyWait, subjects: ["none", "lens"], added: MOST_ADDED_MS }));

/** Measures the Lens on pages that are large, or deeply nested, in one of the ways a page can be. */
export function measureLarge(input: PartInput): AsyncGenerator<Figure[]> {
  return measureCases("large", cases, input);
}
