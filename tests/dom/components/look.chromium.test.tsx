import { expect, it } from "vitest";
import style from "../../../components/options/Options.css?inline";
import { themes } from "../../../data/settings/bounds.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { updateDocument } from "../../../entrypoints/pages/mountPage.tsx";
import { english } from "../../tools/english.ts";
import { renderPage } from "../tools/renderPage.tsx";

const background = () => getComputedStyle(document.body).backgroundColor;
const lightness = () => Math.max(...(background().match(/\d+/g) ?? []).map(Number)) / 255;

it("a page takes the theme and the target size from the settings, and its root element the color scheme", () => {
  renderPage(<p>Text</p>, style);
  const look = (changed: object) =>
    updateDocument({ translator: english, settings: { ...defaultSettings, ...changed } });
  const colors = themes.map((theme) => {
    look({ theme });
    if (theme !== "system") expect(lightness() > 0.5, theme).toBe(theme === "light");
    expect(getComputedStyle(document.documentElement).colorScheme).toBe(
      { system: "normal", light: "light", dark: "dark", "low-glare": "dark" }[theme],
    );
    return background();
  });
  // The system of the test is light or dark.
  expect(new Set(colors).size).toBe(themes.length - 1);
  const target = () => getComputedStyle(document.body).getPropertyValue("--lens-target-inline");
  look({});
  expect(document.body.dataset).not.toHaveProperty("theme");
  expect(target()).toBe("24px");
  look({ targets: "large" });
  expect(target()).toBe("44px");
  look({});
  expect(target()).toBe("24px");
});
