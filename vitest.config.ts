import { defineConfig } from "vitest/config";

/**
 * Pure logic runs under Node (`unit`), the built extension in real browsers (`browser`), and Safari's
 * build in WebKitGTK (`webkit`) where a machine has it.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { test: { name: "webkit", include: ["tests/webkit/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/vitest.setup.ts"],
          // Each file has browsers of its own, which wait more than they work.
          maxWorkers: 2,
          // On a busy machine a browser may answer late once; a fault of the Lens fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
