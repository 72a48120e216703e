import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };

/** An entry of package-lock.json, as far as the tests read it. */
interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = join(import.meta.dirname, "../../../package-lock.json");
const entries: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(file, "utf8")).packages;
const packages = Object.entries(entries).filter(([path]) => path !== "");

it("has the hash of every package, also of those for other platforms", () => {
  const withoutHash = packages.filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(withoutHash.map(([path]) => path)).toEqual([]);
});

it("has every package that another one needs, on any platform", () => {
  const names = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, "")));
  const needed = Object.values(entries).flatMap(({ dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies }),
  );
  expect(needed.filter((name) => !names.has(name))).toEqual([]);
});

it("takes every package from the registry", () => {
  const foreign = packages.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(foreign).toEqual([]);
});

it("has one package with an install script, which package.json allows", () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScript.map(([path]) => path.replace("node_modules/", ""))).toEqual(
    Object.keys(packageJson.allowScripts),
  );
});

it("names the exact version of each direct dependency", () => {
  const direct = { ...packageJson.dependencies, ...packageJson.devDependencies };
  for (const [name, version] of Object.entries(direct))
    expect([name, entries[`node_modules/${name}`]?.version]).toEqual([name, version]);
});
