import { describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { presetNames, withPreset } from "../../../data/settings/presets.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { english } from "../../tools/english.ts";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderOptions, renderWelcome } from "./pages.tsx";

const { t } = english;
const own: Settings = { ...defaultSettings, textSize: 125, badge: false };

/** Renders the options with the reader's own settings, and returns a function that returns the present ones. */
async function renderOwn(): Promise<() => Settings> {
  let settings = own;
  await renderOptions({
    settings,
    onChange: (change) => {
      settings = change(settings);
    },
  });
  return () => settings;
}

const button = (name: string) => find(`[data-preset=${name}] button`);
const status = () => find("#setup [role=status]").textContent;

describe.each(presetNames)("the preset %s", (name) => {
  it("applies at once, says so, and is undone to exactly what was before, by keyboard alone", async () => {
    const settings = await renderOwn();
    button(name).focus();
    await commands.pressKeys(["Enter"]);
    await rendered();
    expect(settings()).toEqual(withPreset(own, name));
    expect(status()).toBe(t("setup.done", { name: t(`setup.${name}`) }));
    expect(find(`[data-preset=${name}]`).innerText).toContain(t("setup.inUse"));
    // The same button now undoes, and has kept the focus.
    expect(document.activeElement).toBe(button(name));
    await commands.pressKeys(["Enter"]);
    await rendered();
    expect(settings()).toEqual(own);
    expect(status()).toBe(t("setup.undone", { name: t(`setup.${name}`) }));
    expect(document.activeElement).toBe(button(name));
  });
});

describe("set-up by need", () => {
  it("says what each need sets, and names its button after it", async () => {
    await renderOwn();
    const hands = find("[data-preset=hands]");
    for (const key of ["options.opensOn.click", "options.staysOpen", "options.targets"] as const)
      expect(hands.innerText).toContain(t(key));
    const label = button("hands")
      .getAttribute("aria-labelledby")
      ?.split(" ")
      .map((id) => find(`#${id}`).textContent);
    expect(label).toEqual([t("setup.use"), t("setup.hands")]);
    expect(find(`#${button("hands").getAttribute("aria-describedby")}`).textContent).toContain(
      t("options.opensOn.click"),
    );
  });

  it("undoes one need and keeps another, and what was changed since", async () => {
    const settings = await renderOwn();
    await click("[data-preset=eyes] button");
    await click("[data-preset=hands] button");
    await click("[name=badge]");
    await click("[data-preset=eyes] button");
    expect(settings()).toEqual({ ...withPreset(own, "hands"), badge: true });
  });

  it("shows the keyboard commands for the neck, also on the welcome page", async () => {
    await renderWelcome();
    expect(findAll("[data-preset=neck] kbd").map(({ textContent }) => textContent)).toContain(
      "Alt + Shift + D",
    );
    await click("[data-preset=neck] button");
    expect(status()).toBe(t("setup.done", { name: t("setup.neck") }));
  });
});
