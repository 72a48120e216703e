import { spawn } from "node:child_process";

/**
 * Runs a program that ends with the process that started this one, even if that process is killed: `node runWithParent.ts
 * PROGRAM ARGUMENTS…`. A line on the standard input asks the program to end; the end of the input kills it.
 */
const [program = "", ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
child.once("error", ({ message }) => {
  console.error(message);
  process.exit(1);
});
child.once("exit", (code) => process.exit(code ?? 1));
process.stdin.on("data", () => child.kill("SIGTERM"));
process.stdin.once("end", () => child.kill("SIGKILL"));
// The terminal sends these to both processes; the input ends when the parent has handled its own.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
