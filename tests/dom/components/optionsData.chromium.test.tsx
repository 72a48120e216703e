import { describe, expect, it, vi } from "vitest";
import type { LibraryOptionsProps } from "../../../components/options/LibraryOptions.tsx";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import type { ErrorEntry } from "../../../data/errors/errorLog.ts";
import { english } from "../../tools/english.ts";
import { click, find, findAll } from "../tools/renderPage.tsx";
import { renderOptions } from "./pages.tsx";

const { t } = english;
const text = () => document.body.innerText;

describe("the state of the storage", () => {
  const render = (library: Partial<LibraryOptionsProps>) =>
    renderOptions({
      library: {
        version: "1.2.3",
        contentVersion: bundledContentVersion,
        readLibrary: async () => ({ origin: "library" }),
        readRepairs: async () => [],
        repairLibrary: async () => {},
        ...library,
      },
    });

  it("has the versions and the repairs", async () => {
    await render({ readRepairs: async () => [{ at: Date.UTC(2026, 4, 1), count: 2 }] });
    expect(text()).toContain(t("options.version", { version: "1.2.3" }));
    const { hash, date } = bundledContentVersion;
    expect(text()).toContain(t("options.contentVersion", { version: hash, day: english.day(date) }));
    expect(find("[data-repairs]").innerText).toBe(
      t("options.repairs", { count: 2, day: english.day("2026-05-01") }),
    );
  });

  it("is that of the bundle until it is repaired", async () => {
    let isRepaired = false;
    await render({
      readLibrary: async () =>
        isRepaired ? { origin: "library" } : { origin: "bundle", reason: "newer-version" },
      repairLibrary: async () => {
        isRepaired = true;
      },
    });
    expect(find("[data-library=bundle]").textContent).toContain("newer-version");
    await click("[data-action=repair]");
    expect(find("[data-library=library]").textContent).toBe(t("options.library.library"));
    expect(text()).toContain(t("options.repair.done"));
  });

  it("stays that of the bundle when it cannot be repaired", async () => {
    await render({
      readLibrary: async () => ({ origin: "bundle", reason: "open-failed" }),
      repairLibrary: () => Promise.reject(new Error("No storage")),
    });
    await click("[data-action=repair]");
    expect(text()).toContain(t("options.repair.failed"));
    expect(findAll("[data-library=bundle]")).toHaveLength(1);
  });
});

describe("the error log", () => {
  const entry: ErrorEntry = {
    at: 0,
    place: "popup",
    message: "Error: a failure",
    version: "1.2.3",
    count: 3,
  };
  const line = `1970-01-01T00:00:00.000Z 1.2.3 popup: Error: a failure (${t("options.errors.times", { count: 3 })})`;

  it("is listed, copied and deleted", async () => {
    let entries = [entry];
    const onCopy = vi.fn(async () => {});
    await renderOptions({
      errors: {
        readErrors: async () => entries,
        clearErrors: async () => {
          entries = [];
        },
        onCopy,
      },
    });
    expect(findAll("#errors li").map(({ textContent }) => textContent)).toEqual([line]);
    await click("[data-action=copy-errors]");
    expect(onCopy).toHaveBeenCalledWith(line);
    expect(text()).toContain(t("options.errors.copied"));
    find("[data-action=clear-errors]").focus();
    await click("[data-action=clear-errors]");
    expect(find("[data-errors='0']").textContent).toBe(t("options.errors.none"));
    expect(document.activeElement?.textContent).toBe(t("options.errors.note"));
    expect(text()).toContain(t("options.errors.cleared"));
  });

  it("tells the reader when it cannot be copied or deleted", async () => {
    const fail = () => Promise.reject(new Error("Denied"));
    await renderOptions({ errors: { readErrors: async () => [entry], clearErrors: fail, onCopy: fail } });
    await click("[data-action=copy-errors]");
    expect(text()).toContain(t("options.errors.copyFailed"));
    await click("[data-action=clear-errors]");
    expect(text()).toContain(t("options.errors.failed"));
    expect(findAll("#errors li")).toHaveLength(1);
  });
});
