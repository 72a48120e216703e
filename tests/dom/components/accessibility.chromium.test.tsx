import { afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { findOverflows, findSmallTargets } from "../../tools/layoutChecks.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { DOM_TEST_VIEWPORT } from "../tools/viewport.ts";
import { otherStates, surfaces } from "./surfaces.tsx";
import { lensRootOf, nonEmpty, violationsByTheme } from "./violationsByTheme.ts";

/** Minimum target size of WCAG 2.2, SC 2.5.8. */
const MIN_TARGET_PX = 24;
/** Minimum target size of SC 2.5.5, which the reader can choose. */
const MIN_LARGE_TARGET_PX = 44;

afterEach(async () => {
  await commands.scaleText(1);
});

describe.each(Object.entries({ ...surfaces, ...otherStates }))("%s", (_, render) => {
  it("has no violation in light and low glare, fits narrow views and large text, and has large targets", async () => {
    vi.spyOn(globalThis, "reportError").mockReturnValue();
    const surface = await render();
    // surfaces.test.tsx checks all languages and themes.
    const found = await violationsByTheme(surface.root, ["light", "low-glare"]);
    const lensRoot = lensRootOf(surface.root);
    // Targets are never smaller in a wide view than in a narrow one, so the narrow view is enough.
    await resizeViewport(320, 640);
    surface.layOut?.();
    found.targets = findSmallTargets(surface.root, MIN_TARGET_PX);
    found.narrow = findOverflows(surface.root);
    lensRoot.dataset.targets = "large";
    surface.layOut?.();
    found.largeTargets = findSmallTargets(surface.root, MIN_LARGE_TARGET_PX);
    found.narrowWithLargeTargets = findOverflows(surface.root);
    delete lensRoot.dataset.targets;
    await resizeViewport(DOM_TEST_VIEWPORT.width, DOM_TEST_VIEWPORT.height);
    await commands.scaleText(2);
    surface.setTextSize?.(100);
    surface.layOut?.();
    found.large = findOverflows(surface.root);
    expect(nonEmpty(found)).toEqual([]);
  });
});
