import { loadTraced } from "../browser/loadTraced.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { type Figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { type Case, figuresOf, type Row } from "./caseFigures.ts";

/** Measures the Lens on extreme generated pages by traces, and checks that it finds all their mentions. */
export async function* measureCases(
  part: string,
  cases: readonly Case[],
  input: PartInput,
): AsyncGenerator<Figure[]> {
  const { options } = input;
  const rounds = options.loads ?? 1;
  const chosen = cases.filter(({ page }) => page.name.includes(options.match ?? ""));
  const all = withOtherBuild(input, [...new Set(chosen.flatMap(({ subjects }) => subjects))]);
  const pages = chosen.map(({ page }) => page);
  const { browser, server, tabs, close } = await openSubjects(input, all, pages);
  try {
    const reportProgress = progress(part, chosen.length);
    for (const each of chosen) {
      const row: Row = await inTurn(withOtherBuild(input, each.subjects), rounds, (subject) =>
        loadTraced(browser, tabs.of(subject), server.address(each.page, subject), each.act),
      );
      yield ofSample(countOf(rounds, "load"), figuresOf(each, row));
      reportProgress(each.page.name);
    }
  } finally {
    await close();
  }
}
