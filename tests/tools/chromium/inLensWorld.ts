import type { LensPage } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import { ChromiumPage } from "./ChromiumPage.ts";

/** What an expression is in the extension's own world in a page of Chromium; no driver reaches that world in Firefox. */
export async function inLensWorld<Result>(page: LensPage, expression: string): Promise<Result> {
  if (!(page instanceof ChromiumPage))
    throw new Error("Only Chromium lets a driver into the extension's world");
  const line = await page.page.createCDPSession();
  try {
    let own: number | undefined;
    line.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension://")) own = context.id;
    });
    await line.send("Runtime.enable");
    const contextId = await waitFor("the extension's world", () => own);
    const options = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await line.send("Runtime.evaluate", options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await line.detach();
  }
}
