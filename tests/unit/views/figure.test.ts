import { describe, expect, it } from "vitest";
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
