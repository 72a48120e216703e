import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { pageOfTest } from "./pageOfTest.ts";

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The extension API of a test: storage that keeps its items, and the browser's active tab. */
interface PageApi {
  readonly stored: { settings?: Settings } & Items;
  /** What is in memory. */
  readonly kept: Items;
  /** The address of the active tab; undefined when the browser does not answer. */
  url: string | undefined;
  /** Whether the extension may read all sites, and whether the reader allows it when asked. */
  hasAccess: boolean;
  /** Whether the active tab is in a private window. */
  isPrivate: boolean;
  allowsAccess: boolean;
  /** Number of times that the active tab was read. */
  readCount: number;
}

/** Adds storage, tabs and permissions to the extension API until the test ends. Returns their state. */
export function addPageApi(url: string): PageApi {
  const api: PageApi = {
    stored: {},
    kept: {},
    url,
    isPrivate: false,
    hasAccess: true,
    allowsAccess: true,
    readCount: 0,
  };
  const listeners = new Set<Listener>();
  const event = { addListener() {}, removeListener() {} };
  const area = (name: "local" | "sync" | "session", items: Items) => ({
    get: async (keys: string | string[]) =>
      structuredClone(
        Object.fromEntries(Object.entries(items).filter(([key]) => [keys].flat().includes(key))),
      ),
    set: async (changed: Items) => {
      Object.assign(items, structuredClone(changed));
      const changes = Object.fromEntries(
        Object.entries(changed).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const listener of listeners) listener(changes, name);
    },
    remove: async (key: string) => {
      delete items[key];
    },
  });
  const added = {
    storage: {
      local: area("local", api.stored),
      sync: area("sync", {}),
      session: area("session", api.kept),
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      onActivated: event,
      onUpdated: event,
      getCurrent: async () => undefined,
      query: async () => {
        api.readCount++;
        if (api.url === undefined) throw new Error("No answer");
        return [{ id: 7, url: api.url, incognito: api.isPrivate }];
      },
    },
    permissions: {
      contains: async () => api.hasAccess,
      request: async () => {
        api.hasAccess ||= api.allowsAccess;
        return api.allowsAccess;
      },
    },
  };
  const { chrome } = globalThis as unknown as { chrome: Partial<typeof added> };
  Object.assign(chrome, added);
  pageOfTest.afterTest(() => {
    for (const name of Object.keys(added) as (keyof typeof added)[]) delete chrome[name];
  });
  return api;
}
