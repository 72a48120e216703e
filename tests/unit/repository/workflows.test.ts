import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };

const folder = join(import.meta.dirname, "../../../.github/workflows");
const workflows = readdirSync(folder).map(
  (file) => [file, readFileSync(join(folder, file), "utf8")] as const,
);

/** A job of a workflow, with its text. */
interface Job {
  readonly name: string;
  readonly text: string;
  readonly permissions: readonly string[];
  readonly steps: readonly string[];
}

/** Returns the jobs of a workflow, which is indented by two spaces per level. */
function jobsOf(workflow: string): Job[] {
  const [, jobs = ""] = workflow.split(/^jobs:$/m);
  return jobs
    .split(/^ {2}(?=\S)/m)
    .slice(1)
    .map((text) => ({
      name: text.split(":", 1)[0] ?? "",
      text,
      permissions: /^ {4}permissions:\n((?: {6}.*\n)+)/m.exec(text)?.[1]?.trim().split(/\n */) ?? [],
      steps: text.split(/^ {6}- /m).slice(1),
    }));
}

const release = new Map(
  workflows.flatMap(([file, text]) =>
    file === "release.yml" ? jobsOf(text).map((job) => [job.name, job]) : [],
  ),
);

describe.each(workflows)("%s", (file, text) => {
  const jobs = jobsOf(text);

  it("names every action by the hash of a commit, beside its version", () => {
    const actions = text.match(/uses:.*/g) ?? [];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("uses the same commit of an action as the other workflows", () => {
    const hashes = new Map(
      workflows.flatMap(([, each]) =>
        [...each.matchAll(/uses: (\S+)@(\w+)/g)].map(([, name, hash]) => [name, hash]),
      ),
    );
    for (const [, name, hash] of text.matchAll(/uses: (\S+)@(\w+)/g)) expect(hash).toBe(hashes.get(name));
  });

  it("permits only the job that publishes to write", () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    for (const { name, permissions } of jobs) {
      const publishes = file === "release.yml" && name === "publish";
      expect(permissions).toEqual(
        publishes ? ["contents: write", "id-token: write", "attestations: write"] : ["contents: read"],
      );
    }
  });

  it("keeps no credentials and no cache", () => {
    const steps = jobs.flatMap((job) => job.steps);
    for (const step of steps.filter((each) => each.includes("actions/checkout@")))
      expect(step).toContain("persist-credentials: false");
    for (const step of steps.filter((each) => each.includes("actions/setup-node@")))
      expect(step).toContain("package-manager-cache: false");
  });

  it("installs WebKit before the tests that need it", () => {
    for (const { steps } of jobs) {
      const tests = steps.findIndex((step) => step.includes("npm run test:full"));
      if (tests >= 0) expect(steps[tests - 1]).toContain("/webkit/ensureWebKit.ts");
    }
  });

  it("puts no expression of GitHub into a script", () => {
    for (const script of text.match(/run:.*/g) ?? []) expect(script).not.toContain("${{");
  });
});

describe("the release", () => {
  it("is built, tested and published by different jobs", () => {
    expect([...release.keys()]).toEqual(["build", "test", "publish"]);
    expect(release.get("publish")?.text).toContain("needs: [build, test]");
  });

  it("is published by a job that runs nothing but the download, the attestation and the draft", () => {
    const commands = release.get("publish")?.text.match(/(uses|run): [\w/-]+( \w+)*/g);
    expect(commands).toEqual([
      "uses: actions/download-artifact",
      "uses: actions/attest",
      "run: gh release create",
    ]);
  });

  it("consists of the files that the build has uploaded, whatever the tests upload", () => {
    for (const name of ["test", "publish"])
      expect(release.get(name)?.text).toMatch(
        /download-artifact@.*\n {8}with:\n {10}artifact-ids: \$\{\{ needs\.build\.outputs\.artifact-id \}\}\n/,
      );
  });

  it("is built without install scripts, by the version of Node that the project has", () => {
    const build = release.get("build")?.text;
    expect(build).toContain("run: npm ci --ignore-scripts\n");
    expect(build?.match(/npm ci/g)).toHaveLength(1);
    expect(build).toContain(`node-version: ${packageJson.devDependencies.node}\n`);
  });

  it("is built again and compared by the job that tests it", () => {
    expect(release.get("test")?.text).toMatch(/npm run release -- --verify\n.*diff --recursive /s);
  });
});
