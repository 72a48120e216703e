import { describe, expect, it } from "vitest";
import { english } from "../../tools/english.ts";
import { find, findAll } from "../tools/renderPage.tsx";
import { renderPopup, siteSwitch } from "./pages.tsx";

const { t } = english;

describe("the site switch", () => {
  const render = async (...args: Parameters<typeof siteSwitch>) => {
    await renderPopup({ header: siteSwitch(...args) });
    return find(".lens-site").innerText;
  };
  const actions = () => findAll(".lens-site [data-action]").map(({ dataset }) => dataset.action);

  it.each([
    ["on", { state: "on" }, t("sites.on", { site: "example.org" }), ["switch", "pause", "options"]],
    ["off", { state: "off" }, t("sites.off", { site: "example.org" }), ["switch", "options"]],
    ["without a site", { site: "" }, t("sites.onHere"), ["pause", "options"]],
    [
      "without access to the site",
      { access: "not-here" },
      t("sites.noAccess", { site: "example.org" }),
      ["allow", "pause", "options"],
    ],
    [
      "without access to every site",
      { access: "not-everywhere" },
      t("sites.noAccessAtAll"),
      ["allow", "pause", "options"],
    ],
  ] as const)("has a status and its buttons: %s", async (_, report, status, buttons) => {
    expect(await render(report)).toContain(status);
    expect(actions()).toEqual(buttons);
  });

  it("says when a pause ends, and offers to end it", async () => {
    expect(await render({ state: "paused", pausedUntil: new Date(2026, 0, 1, 15, 30).getTime() })).toContain(
      "3:30",
    );
    expect(find("[data-action=pause]").textContent).toBe(t("sites.resume"));
  });

  it.each(["sites.refused", "sites.failed"] as const)("tells the reader of a failure: %s", async (error) => {
    expect(await render({}, error)).toContain(t(error));
  });
});
