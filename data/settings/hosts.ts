/** A host as `URL` returns it; Chromium accepts spaces in a host and writes them as "%20". */
const HOST = /^[\w-]+(\.[\w-]+)*$/;

/**
 * Returns the host of an address, without port and without the dot that may end it: "example.org." is the same site as
 * "example.org". Returns "" if the address has none that a reader can switch off: a file, or an IPv6 address. Every host
 * that is stored or compared comes from this function.
 */
export function hostOf(address: string | undefined): string {
  let host = address && URL.canParse(address) ? new URL(address).hostname : "";
  while (host.endsWith(".")) host = host.slice(0, -1);
  return host.includes(":") ? "" : host;
}

/**
 * Returns the host without "www." at its beginning; undefined for a host without it. A reader sees one site at both. Its
 * subdomains are others: the bare host may be a suffix of many sites, as in www.gov.uk.
 */
export function bareHost(host: string): string | undefined {
  return host.startsWith("www.") ? host.slice(4) : undefined;
}

/** A name that `hostOf` returns unchanged. The check saves the time to parse each of 10,000 sites. */
const NORMALIZED = /^[\da-z-]+(\.[\da-z-]+)*\.[a-z]+$/;

/** Returns a host as `hostOf` writes it: in lower case, and an internationalized one in its ASCII form. */
export function normalizedHost(host: string): string {
  if (NORMALIZED.test(host) && !host.includes("xn--")) return host;
  return hostOf(`https://${host}`) || host;
}

/**
 * Returns whether an address can have this host, which is written as by `hostOf`. With any other, such as "1.2.3.4.5",
 * Chromium refuses the patterns of all sites together.
 */
export function isHost(host: string): boolean {
  if (NORMALIZED.test(host) && !host.includes("xn--")) return true;
  return hostOf(`https://${host}`) === host;
}

/**
 * Returns the host in a text that a reader typed, which is a host or a whole address; undefined if it contains neither.
 */
export function readHost(text: string): string | undefined {
  const address = text.trim();
  const host = hostOf(address.includes("://") ? address : `https://${address}`);
  return HOST.test(host) ? host : undefined;
}
