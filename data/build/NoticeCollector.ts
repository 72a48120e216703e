import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The name of the file in each build. */
export const NOTICES_FILE = "third-party-notices.txt";

const INTRODUCTION = "Dystonia Lens contains code of these packages, each with its license.";

/** Collects the packages whose code is in the bundles of one build of the extension, which consists of several. */
export class NoticeCollector {
  private readonly folders = new Set<string>();

  /** Returns a Vite plugin that notes the packages of each bundle. */
  plugin(): Plugin {
    return {
      name: "collect-notices",
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          // A module that is imported only for its types, or not used, leaves no code.
          for (const [id, { renderedLength }] of Object.entries(chunk.modules))
            if (renderedLength > 0) this.addModule(id);
        }
      },
    };
  }

  /** Adds the package of a module by its path; modules of the project and of the build tools have none. */
  addModule(id: string): void {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll("\\", "/")) ?? [];
    if (folder) this.folders.add(folder);
  }

  /** Writes the packages with their licenses to a file in the folder. Throws for a package without a license. */
  write(outDir: string): void {
    const notices = [...this.folders].map(noticeOf).sort();
    writeFileSync(join(outDir, NOTICES_FILE), `${[INTRODUCTION, ...new Set(notices)].join("\n\n\n")}\n`);
  }
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!license) throw new Error(`The package ${name} does not say what its license is`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const copyright = `Copyright: ${author?.name ?? author ?? `the authors of ${name}`}`;
  return [
    `${name} ${version}\nLicense: ${license}\nSource: https://www.npmjs.com/package/${name}/v/${version}`,
    ...(texts.length > 0 ? texts : [copyright]),
  ].join("\n\n");
}
