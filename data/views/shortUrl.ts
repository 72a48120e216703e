/** Returns a URL without scheme and trailing slash: "www.dystonia.org.uk/contact". */
export function shortUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.replace(/\/$/, "");
}
