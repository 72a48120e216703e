import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { BodyFigure } from "../../../components/card/BodyFigure.tsx";
import { forms } from "../../../data/content/forms/forms.ts";
import type { Extent, Region } from "../../../data/content/schema/form.ts";
import { drawnRegions } from "../../../data/views/figure.ts";

describe("BodyFigure", () => {
  const figure = (regions: readonly Region[], extent: Extent) =>
    BodyFigure({ regions, extent, label: "Affects: neck" }) as VNode<{
      role: string;
      "aria-label": string;
      viewBox: string;
    }> | null;

  it.each(forms)("renders a figure for $id if its regions are known", ({ regions, extent }) => {
    const isDrawn = drawnRegions(regions, extent).length > 0;
    expect(figure(regions, extent) !== null).toBe(isDrawn);
  });

  it("is an image with a text alternative", () => {
    expect(figure(["neck"], "focal")?.props).toMatchObject({
      role: "img",
      "aria-label": "Affects: neck",
    });
  });

  it.each<[Region[], Extent, string]>([
    [["neck"], "focal", "0 0 96 96"],
    [["eyes", "tongue", "larynx"], "segmental", "0 0 96 96"],
    [["neck", "arm"], "segmental", "4 2 92 124"],
    [["face", "hand"], "multifocal", "4 2 92 124"],
    [["foot"], "focal", "22 142 56 56"],
    [["leg", "foot"], "varies", "14 84 72 114"],
    [["arm", "leg"], "varies", "6 2 88 196"],
    [[], "generalized", "6 2 88 196"],
  ])("shows %j (%s) as large as possible", (regions, extent, viewBox) => {
    expect(figure(regions, extent)?.props.viewBox).toBe(viewBox);
  });

  it("shows body and head where there is room", () => {
    const large = BodyFigure({ regions: ["hand"], label: "Affects: hand", size: "large" }) as VNode<{
      viewBox: string;
    }>;
    expect(large.props.viewBox).toBe("0 0 200 200");
  });
});
