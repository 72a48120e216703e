import { openBrowser } from "../browser/openBrowser.ts";
import { type Profile, profileInWorld } from "../browser/profileInWorld.ts";
import { type Method, meteredBundle } from "../bundle.ts";
import { spread } from "../pages/collectPages.ts";
import type { Page } from "../pages/Page.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage, largePage } from "../pages/syntheticPages.ts";
import { inShort } from "../report/printFigures.ts";
import type { Setting } from "../Setting.ts";

/** Prints which functions the gate's and the marks' time goes to: a few real pages together, and the large ones. */
export async function printProfiles({ pages, options }: Setting): Promise<void> {
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
    for (const method of ["gate", "marks"] as const) {
      const planted = method === "marks";
      const profiles: Profile[] = [];
      for (const page of chosen) profiles.push(await profile(method, page, planted));
      print(
        `${method}, ${chosen.length} pages${planted ? " with planted mentions" : ""}`,
        together(profiles),
      );
    }
    print(`gate, ${large.name}`, await profile("gate", large, false));
    print(`marks, ${dense.name}`, await profile("marks", dense, false));
  } finally {
    await browser.close();
    await server.close();
  }
}

function together(profiles: readonly Profile[]): Profile {
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
          `  ${((100 * ms) / busy).toFixed(1).padStart(5)} %  ${inShort(ms).padStart(6)} ms  ${name.slice(0, 70)}`,
      )
      .join("\n");
  console.log(
    `\n${title}: ${inShort(busy)} ms\n by function\n${list(self)}\n with what they call\n${list(total)}`,
  );
}
