import * as v from "valibot";
import { MAX_SITES } from "./bounds.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";

// docs/managed-settings.md tells administrators what they can set, and public/managed-schema.json tells it Chromium.

/** The settings that an organization has set by a policy of the browser. They win over those of the reader. */
export interface ManagedSettings {
  readonly language?: Settings["language"];
  /** The wording of the causes that is shown first. */
  readonly reading?: Settings["reading"];
  readonly mode?: Settings["sites"]["mode"];
  /** Sites on which the Lens is always off, or always on in the mode "chosen", besides those of the reader. */
  readonly off: readonly string[];
  readonly chosen: readonly string[];
}

/** What applies where no organization has set anything. */
export const noManagedSettings: ManagedSettings = { off: [], chosen: [] };

/** The items of a policy by key, not validated. */
export type ManagedItems = Readonly<Record<string, unknown>>;

/** Each page that loads is compared with the list. */
const MAX_MANAGED_SITES = 1000;

/** Returns the settings in the items of a policy. An invalid value is left out, as is an invalid site of a list. */
export function managedSettingsOf({ language, wording, sites }: ManagedItems): ManagedSettings {
  const { entries } = SettingsSchema;
  const { mode, off, chosen } = Object(sites);
  return {
    ...(v.is(entries.language, language) && { language }),
    ...(v.is(entries.reading, wording) && { reading: wording }),
    ...(v.is(entries.sites.entries.mode, mode) && { mode }),
    off: validHosts(off),
    chosen: validHosts(chosen),
  };
}

function validHosts(list: unknown): string[] {
  const { item } = SettingsSchema.entries.sites.entries.off.pipe[0];
  const hosts = (Array.isArray(list) ? list.slice(0, MAX_MANAGED_SITES) : []).flatMap((host) => {
    const result = v.safeParse(item, host);
    return result.success ? [result.output] : [];
  });
  return [...new Set(hosts)];
}

/** Returns the settings that apply: those of the reader where the organization has set none. */
export function withManaged(own: Settings, managed: ManagedSettings): Settings {
  const { language, reading, mode, off, chosen } = managed;
  if (!language && !reading && !mode && off.length + chosen.length === 0) return own;
  return {
    ...own,
    language: language ?? own.language,
    reading: reading ?? own.reading,
    sites: {
      ...own.sites,
      mode: mode ?? own.sites.mode,
      off: joined(off, own.sites.off),
      chosen: joined(chosen, own.sites.chosen),
    },
  };
}

function joined(managed: readonly string[], own: readonly string[]): string[] {
  return [...new Set([...managed, ...own])].slice(0, MAX_SITES);
}
