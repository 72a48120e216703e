import type { VNode } from "preact";
import { describe, expect, it } from "vitest";
import { BodyFigure } from "../../../components/card/BodyFigure.tsx";
import { isInHead } from "../../../components/card/HeadFigure.tsx";
import { forms } from "../../../data/content/forms/forms.ts";
import type { Extent, Region } from "../../../data/content/schema/form.ts";
import { drawnRegions } from "../../../data/views/figure.ts";

const limbs: Region[] = ["arm", "hand", "leg", "foot"];

describe("drawnRegions", () => {
  it.each<[Region[], Extent, Region[]]>([
    [["neck", "jaw"], "focal", ["neck", "jaw"]],
    [[], "generalized", ["trunk", ...limbs]],
    [["face"], "generalized", ["face", "trunk", ...limbs]],
    [["arm", "leg"], "hemidystonia", ["arm", "leg", "hand", "foot"]],
    [[], "segmental", []],
    [[], "varies", []],
  ])("of %j, %s", (regions, extent, drawn) => {
    expect(drawnRegions(regions, extent)).toEqual(drawn);
  });
});

describe("BodyFigure", () => {
  const figure = (regions: readonly Region[], extent: Extent) =>
    BodyFigure({ regions, extent, label: "Where it sits: neck" }) as VNode<{
      role: string;
      "aria-label": string;
      viewBox: string;
    }> | null;

  it.each(forms)("draws $id just where its place is known", ({ regions, extent }) => {
    const known = drawnRegions(regions, extent).length > 0;
    expect(figure(regions, extent) !== null).toBe(known);
  });

  it("is an image that says what it shows", () => {
    expect(figure(["neck"], "focal")?.props).toMatchObject({
      role: "img",
      "aria-label": "Where it sits: neck",
    });
  });

  it.each<[Region, boolean]>([
    ["neck", true],
    ["tongue", true],
    ["larynx", true],
    ["hand", false],
    ["trunk", false],
  ])("enlarges the head for the %s: %s", (region, enlarged) => {
    expect(isInHead(region)).toBe(enlarged);
    expect(figure([region], "focal")?.props.viewBox).toBe(enlarged ? "0 0 112 132" : "0 0 60 132");
  });
});
