import { expect, onTestFinished } from "vitest";
import { page } from "vitest/browser";
import { DOM_TEST_VIEWPORT } from "./viewport.ts";

/** Gives the viewport another size (CSS pixels) until the end of the test. */
export async function resizeViewport(width: number, height: number): Promise<void> {
  onTestFinished(() => resize(DOM_TEST_VIEWPORT.width, DOM_TEST_VIEWPORT.height));
  await resize(width, height);
}

async function resize(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  await expect.poll(() => [innerWidth, innerHeight]).toEqual([width, height]);
}
