import { useState } from "preact/hooks";
import type { ChangeResult } from "../../data/own/OwnChange.ts";
import type { OwnDataProps } from "./OwnDataProps.ts";

/** Returns why the last change was not made, and a function that makes changes and keeps that up to date. */
export function useLastProblem(
  onChange: OwnDataProps["onChange"],
  problemOf: (result: ChangeResult) => string | undefined,
): [problem: string | undefined, onChange: OwnDataProps["onChange"]] {
  const [problem, setProblem] = useState<string>();
  return [
    problem,
    async (change) => {
      setProblem(undefined);
      const result = await onChange(change);
      setProblem(problemOf(result));
      return result;
    },
  ];
}
