import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "vite";

const root = resolve(import.meta.dirname, "../../..");

/** Code that only runs at build time. */
const BUILD_TIME = /^data\/(build|matching\/compile)\//;

/** A regular expression in the code of the extension. */
export interface Expression {
  /** The file and line: "data/errors/describeError.ts:12". */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface SourceExpressions {
  readonly literals: readonly Expression[];
  /** The places where code calls the constructor of regular expressions. */
  readonly constructed: readonly string[];
  /** The places where code calls `letterPattern`, which constructs two expressions of the same source. */
  readonly letterPatterns: readonly string[];
}

/** Returns all regular expressions in the code that runs in the browser. */
export function expressionsInSources(): SourceExpressions {
  const literals: Expression[] = [];
  const constructed: string[] = [];
  const letterPatterns: string[] = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, file), "utf8");
    const place = (offset: number) => `${file}:${text.slice(0, offset).split("\n").length}`;
    const visitCall = ({ callee, start }: { callee: object; start: number }) => {
      if (!("name" in callee)) return;
      if (callee.name === "RegExp") constructed.push(place(start));
      if (callee.name === "letterPattern") letterPatterns.push(place(start));
    };
    new Visitor({
      Literal(node) {
        if (!("regex" in node)) return;
        const { pattern: source, flags } = node.regex;
        literals.push({ place: place(node.start), source, flags });
      },
      NewExpression: visitCall,
      CallExpression: visitCall,
    }).visit(parseSync(file, text).program);
  }
  return { literals, constructed, letterPatterns };
}

function sourceFiles(): string[] {
  return ["data", "entrypoints", "components"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(folder, file),
      ),
    )
    .filter(isRunInBrowser);
}

function isRunInBrowser(file: string): boolean {
  return /^(data|entrypoints|components)\/.*\.tsx?$/.test(file) && !BUILD_TIME.test(file);
}

/**
 * Records every regular expression that code of the extension constructs from now on, in an array that it returns. Call
 * it before this code is imported.
 */
export function recordConstructed(): Expression[] {
  const recorded: Expression[] = [];
  const inRoot = new RegExp(`${root}/([^:]+:\\d+)`, "g");
  const record = (expression: RegExp): RegExp => {
    const place = placeOfCaller(inRoot);
    if (isRunInBrowser(place.replace(/:\d+$/, "")))
      recorded.push({ place, source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, [source, flags]) => record(new target(source, flags)),
    apply: (target, _, [source, flags]) => record(target(source, flags)),
  });
  return recorded;
}

/** Returns the place that calls the constructor. Above it, the stack has three calls in this file. */
function placeOfCaller(inRoot: RegExp): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 4;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = limit;
  return [...stack.matchAll(inRoot)][3]?.[1] ?? "";
}
