import { createRandom, type Random } from "../../fuzz/createRandom.ts";

/** A file with one damage. */
interface DamagedFile {
  readonly text: string;
  /** The path of the field that is damaged. */
  readonly field: string;
  readonly damage: string;
}

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Values that no field may have. A field with texts of any length may still be too long. */
const wrongValues: readonly Json[] = [
  null,
  true,
  17,
  -1.5,
  ["a"],
  { a: 1 },
  "<b>",
  "x".repeat(20_000),
  [[[]]],
];

/** Returns that many files, each with another damage. The same text and count always give the same files. */
export function damagedFiles(text: string, count: number): DamagedFile[] {
  const { pick } = createRandom(20);
  const seen = new Set<string>();
  const files: DamagedFile[] = [];
  while (files.length < count) {
    const file = pick([withWrongValue, withUnknownField, withoutField, withBrokenSyntax])(text, pick);
    if (!file || seen.has(file.text)) continue;
    seen.add(file.text);
    files.push(file);
  }
  return files;
}

type Pick = Random["pick"];

function withWrongValue(text: string, pick: Pick): DamagedFile | undefined {
  const file: Json = JSON.parse(text);
  const path = pick(pathsIn(file));
  const value = pick(wrongValues);
  const field = path.join(".");
  // Any text of the file is allowed in a note.
  if (field.startsWith("notes.") && value === "<b>") return undefined;
  setAt(file, path, value);
  return toFile(file, field, `${JSON.stringify(value).slice(0, 40)} as ${field}`);
}

function withUnknownField(text: string, pick: Pick): DamagedFile | undefined {
  const file: Json = JSON.parse(text);
  const path = pick(pathsIn(file).filter((each) => isObject(valueAt(file, each))));
  const name = pick(["a", "Name", "constructor", "field2", "x y", "ü"]);
  setAt(file, [...path, name], pick([1, "text", null]));
  return toFile(file, [...path, name].join("."), `the unknown field ${name}`);
}

/** The fields that may be missing. */
const optional = /^(contacts\.\d+\.(country|phone|email|url|hours|note)|myForm|notes|\w+\.\d+)$/;

function withoutField(text: string, pick: Pick): DamagedFile | undefined {
  const file: Json = JSON.parse(text);
  const path = pick(pathsIn(file));
  const field = path.join(".");
  const parent = valueAt(file, path.slice(0, -1));
  if (optional.test(field) || !isObject(parent)) return undefined;
  delete parent[path.at(-1) as string];
  return toFile(file, field, `without ${field}`);
}

/** Removes or doubles a sign of the JSON in the line of a field. */
function withBrokenSyntax(text: string, pick: Pick): DamagedFile | undefined {
  const file: Json = JSON.parse(text);
  const path = pick(pathsIn(file).filter((each) => typeof each.at(-1) === "string"));
  const value = valueAt(file, path);
  if (typeof value !== "string") return undefined;
  // A mark that no other line has shows where the field is.
  setAt(file, path, `${value}\u0001`);
  const marked = JSON.stringify(file, null, 2);
  const line = marked.split("\n").findIndex((each) => each.includes("\\u0001"));
  const lines = JSON.stringify(JSON.parse(text), null, 2).split("\n");
  const right = lines[line] ?? "";
  const wrong = pick([
    right.replace(":", ""),
    right.replace(":", "::"),
    right.replace(/"(,?)$/, "$1"),
    right.replace(": ", ": {"),
    right.replace(": ", ": '"),
  ]);
  lines[line] = wrong;
  return { text: lines.join("\n"), field: path.join("."), damage: wrong };
}

function toFile(file: Json, field: string, damage: string): DamagedFile {
  return { text: JSON.stringify(file, null, 2), field, damage };
}

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the paths of all values, the ends and what contains them, but not the root. */
function pathsIn(value: Json, path: Path = []): Path[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, each]) =>
          pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
        )
      : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, name) => (at as { [name: string]: Json } | undefined)?.[name],
    value,
  );
}

function setAt(value: Json, path: Path, set: Json): void {
  const parent = valueAt(value, path.slice(0, -1)) as { [name: string]: Json };
  parent[path.at(-1) as string] = set;
}
