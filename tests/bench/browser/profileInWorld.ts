import type { Protocol } from "puppeteer-core";
import type { BenchTab } from "./openBrowser.ts";
import { openWorld } from "./runInWorld.ts";

/** CPU profile of one run, summed per function. */
export interface Profile {
  /** Milliseconds in which the thread was not idle. */
  readonly busy: number;
  /** Self time in milliseconds per function, longest first. */
  readonly self: readonly (readonly [name: string, ms: number])[];
  /** Total time (with called functions) in milliseconds per function, longest first. */
  readonly total: readonly (readonly [name: string, ms: number])[];
}

const SAMPLING_INTERVAL_US = 100;

/** Profiles the method of an unminified bundle in a new isolated world of the tab's page. */
export async function profileInWorld(tab: BenchTab, bundle: string): Promise<Profile> {
  const world = await openWorld(tab, bundle);
  await tab.client.send("Profiler.enable");
  await tab.client.send("Profiler.setSamplingInterval", { interval: SAMPLING_INTERVAL_US });
  await tab.client.send("Profiler.start");
  await world.evaluate("bench.run()");
  const { profile } = await tab.client.send("Profiler.stop");
  return summarizeProfile(profile);
}

function summarizeProfile({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Profile {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  let busy = 0;
  samples.forEach((sample, at) => {
    // timeDeltas[n] is the time before sample n, so a sample lasts for the delta of the next one.
    const ms = Math.max(0, timeDeltas[at + 1] ?? 0) / 1000;
    const leaf = nameOf(byId.get(sample));
    if (leaf === "(idle)") return;
    busy += ms;
    self.set(leaf, (self.get(leaf) ?? 0) + ms);
    const stack = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id))
      stack.add(nameOf(byId.get(id)));
    for (const name of stack) total.set(name, (total.get(name) ?? 0) + ms);
  });
  const sorted = (times: Map<string, number>) => [...times].sort(([, a], [, b]) => b - a);
  return { busy, self: sorted(self), total: sorted(total).filter(([name]) => name !== "(root)") };
}

function nameOf(node: Protocol.Profiler.ProfileNode | undefined): string {
  if (!node) return "?";
  const { functionName, lineNumber } = node.callFrame;
  return functionName || `(anonymous, line ${lineNumber + 1} of the bundle)`;
}
