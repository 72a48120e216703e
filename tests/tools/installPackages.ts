import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** Returns whether `installPackages` can work here: on Debian and its derivatives, as root. */
export function canInstallPackages(): boolean {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** Installs Debian packages and shows the progress. Rejects with the failed command. */
export async function installPackages(...names: string[]): Promise<void> {
  await run("apt-get", ["update"]);
  await run("apt-get", ["install", "--yes", "--no-install-recommends", ...names]);
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn(command, args, { stdio: "inherit", env });
    child.once("error", fail);
    child.once("exit", (code, signal) =>
      code === 0 ? done() : fail(new Error(`"${command} ${args.join(" ")}" exited with ${signal ?? code}`)),
    );
  });
}
