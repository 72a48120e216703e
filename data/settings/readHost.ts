import { hostOf } from "./hostOf.ts";

/** Names with dots between them. Chromium takes spaces into a host, as "%20". */
const NAMES = /^[\w-]+(\.[\w-]+)*$/;

/** The host that a reader's text means, be it a host or a whole address; undefined where it means none. */
export function readHost(text: string): string | undefined {
  const address = text.trim();
  // Written with letters of other scripts, a host stands in addresses in its ASCII form.
  const host = hostOf(address.includes("://") ? address : `https://${address}`);
  return NAMES.test(host) ? host : undefined;
}
