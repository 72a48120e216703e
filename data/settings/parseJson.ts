/** A JSON text that was read: its value, and on which line (from 1) each part of it stands. */
export interface ParsedJson {
  readonly value: unknown;
  /** The line of the part that these names and numbers lead to; of its nearest holder where there is no such part. */
  lineOf(path: readonly (string | number)[]): number;
}

/** A text that is not JSON; `line` (from 1) is the first that breaks its rules. */
export class JsonError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`Line ${line} is not JSON`);
    this.name = "JsonError";
    this.line = line;
  }
}

interface Part {
  readonly at: number;
  readonly parts: ReadonlyMap<string, Part>;
}

/** One token of RFC 8259, after any white space: a sign, a string, or a number or literal. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * The text as JSON, with its lines: browsers say no line, or each in another way, where `JSON.parse` fails, and none
 * where a value is not valid. Throws a JsonError.
 */
export function parseJson(text: string): ParsedJson {
  let end = 0;
  const lineAt = (at: number) => text.slice(0, at).split("\n").length;
  const next = () => {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (!match) throw new JsonError(lineAt(end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)));
    end = TOKEN.lastIndex;
    const token = match[1] ?? match[2] ?? match[3] ?? "";
    return { token, at: end - token.length, isString: match[2] !== undefined };
  };
  const fail = (at: number) => new JsonError(lineAt(at));

  function part({ token, at, isString }: ReturnType<typeof next>): Part {
    const parts = new Map<string, Part>();
    if (token === "{") {
      for (let name = next(); name.token !== "}"; name = next()) {
        if (parts.size > 0) {
          if (name.token !== ",") throw fail(name.at);
          name = next();
        }
        if (!name.isString) throw fail(name.at);
        const colon = next();
        if (colon.token !== ":") throw fail(colon.at);
        parts.set(JSON.parse(name.token), { ...part(next()), at: name.at });
      }
    } else if (token === "[") {
      for (let item = next(); item.token !== "]"; item = next()) {
        if (parts.size > 0) {
          if (item.token !== ",") throw fail(item.at);
          item = next();
        }
        parts.set(String(parts.size), part(item));
      }
    } else if (!isString && /[}\],:]/.test(token)) throw fail(at);
    return { at, parts };
  }

  const root = part(next());
  const rest = text.slice(end).search(/[^ \t\n\r]/);
  if (rest >= 0) throw fail(end + rest);
  return {
    value: JSON.parse(text),
    lineOf(path) {
      let found = root;
      for (const name of path) found = found.parts.get(String(name)) ?? found;
      return lineAt(found.at);
    },
  };
}
