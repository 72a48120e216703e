import type { Json, LensBrowser, LensPage, Sent } from "./LensBrowser.ts";

/** What `run` returns in the Lens's own world of that page's own document: it is sent there as the background's scripts are. */
export async function inIsolatedWorld<Args extends Json[], Result>(
  lens: LensBrowser,
  page: LensPage,
  run: Sent<Args, Result>,
  ...args: Args
): Promise<Result> {
  // The extension's pages run no text as code: the function stands in the source of what is sent to them.
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
