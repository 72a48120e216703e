import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { BodyFigure } from "../../../components/card/BodyFigure.tsx";
import { isInHead } from "../../../components/card/HeadFigure.tsx";
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

  it.each<[Region, boolean]>([
    ["neck", true],
    ["tongue", true],
    ["larynx", true],
    ["hand", false],
    ["trunk", false],
  ])("renders the enlarged head for the %s: %s", (region, showsHead) => {
    expect(isInHead(region)).toBe(showsHead);
    expect(figure([region], "focal")?.props.viewBox).toBe(showsHead ? "0 0 112 132" : "0 0 60 132");
  });
});
