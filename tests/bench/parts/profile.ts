import { openBrowser } from "../browser/openBrowser.ts";
import { type Profile, profileInWorld } from "../browser/profileInWorld.ts";
import { type Method, meteredBundle } from "../bundle.ts";
import type { PartInput } from "../PartInput.ts";
import { spread } from "../pages/collectPages.ts";
import type { Page } from "../pages/Page.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage, largePage } from "../pages/syntheticPages.ts";
import { formatNumber } from "../report/formatFigures.ts";

/**
 * Prints the CPU profiles of the detector and the highlighter: the sum over a few real pages, and the large generated
 * pages.
 */
export async function printProfiles({ pages, options }: PartInput): Promise<void> {
  const large = largePage(10, 0);
  const dense = densePage(20_000);
  const chosen = spread(pages, options.limit ?? 10);
  const server = await servePages([...chosen, large, dense]);
  const browser = await openBrowser();
  try {
    const tab = await browser.openTab();
    const profile = async (method: Method, page: Page, planted: boolean): Promise<Profile> => {
      const bundle = await meteredBundle(method, true);
      await tab.tab.goto(server.address(page, "none", planted), { waitUntil: "load" });
      return profileInWorld(tab, bundle);
    };
    for (const method of ["detector", "highlighter"] as const) {
      const planted = method === "highlighter";
      const profiles: Profile[] = [];
      for (const page of chosen) profiles.push(await profile(method, page, planted));
      print(
        `${method}, ${chosen.length} pages${planted ? " with planted mentions" : ""}`,
        sumProfiles(profiles),
      );
    }
    print(`detector, ${large.name}`, await profile("detector", large, false));
    print(`highlighter, ${dense.name}`, await profile("highlighter", dense, false));
  } finally {
    await browser.close();
    await server.close();
  }
}

function sumProfiles(profiles: readonly Profile[]): Profile {
  const sum = (key: "self" | "total") => {
    const times = new Map<string, number>();
    for (const profile of profiles)
      for (const [name, ms] of profile[key]) times.set(name, (times.get(name) ?? 0) + ms);
    return [...times].sort(([, a], [, b]) => b - a);
  };
  return { busy: profiles.reduce((all, { busy }) => all + busy, 0), self: sum("self"), total: sum("total") };
}

function print(title: string, { busy, self, total }: Profile): void {
  const list = (times: Profile["self"]) =>
    times
      .slice(0, 14)
      .map(
        ([name, ms]) =>
          `  ${((100 * ms) / busy).toFixed(1).padStart(5)} %  ${formatNumber(ms).padStart(6)} ms  ${name.slice(0, 70)}`,
      )
      .join("\n");
  console.log(`\n${title}: ${formatNumber(busy)} ms\n self time\n${list(self)}\n total time\n${list(total)}`);
}
