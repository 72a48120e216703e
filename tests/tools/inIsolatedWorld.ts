import type { Json, LensBrowser, LensPage, Sent } from "./LensBrowser.ts";

/** Resolves to the result of `run` in the Lens's isolated world of the page's top document. */
export async function inIsolatedWorld<Args extends Json[], Result>(
  lens: LensBrowser,
  page: LensPage,
  run: Sent<Args, Result>,
  ...args: Args
): Promise<Result> {
  // The CSP of extension pages forbids eval: embed the source of `run` in the source of the function that is sent.
  const send = new Function(
    "url",
    "args",
    `const api = globalThis.browser ?? chrome;
     return api.tabs.query({})
       .then((tabs) => api.scripting.executeScript({
         target: { tabId: tabs.find((tab) => tab.url === url).id },
         func: ${run},
         args,
       }))
       .then(([{ result, error }]) => {
         if (error) throw error;
         return result;
       });`,
  ) as (url: string, args: Args) => Promise<Result>;
  return lens.extensionStorage(send, await page.url(), args);
}
