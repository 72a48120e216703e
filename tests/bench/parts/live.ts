import { runPageScript, typeText } from "../browser/drivePage.ts";
import type { Figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { chatPage, editorPage, feedPage, virtualListPage } from "../pages/livePages.ts";
import { withAction } from "./caseActs.ts";
import type { Case } from "./caseFigures.ts";
import { measureCases } from "./measureCases.ts";

const live = { act: withAction(runPageScript), acted: "frames", subjects: ["none", "lens"] } as const;

const cases: readonly Case[] = [
  { ...live, page: chatPage(false), share: 0.8 },
  { ...live, page: chatPage(true), share: 0.8 },
  { ...live, page: chatPage(true, 5000) },
  { ...live, page: feedPage() },
  { ...live, page: virtualListPage() },
  { ...live, page: editorPage(20), act: withAction(typeText) },
  { ...live, page: editorPage(1000), act: withAction(typeText) },
];

/** Measures the Lens on pages that change all the time. */
export function measureLive(input: PartInput): AsyncGenerator<Figure[]> {
  return measureCases("live", cases, input);
}
