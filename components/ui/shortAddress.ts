/** A web address as people say it: "www.dystonia.org.uk/contact" for "https://www.dystonia.org.uk/contact". */
export function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.replace(/\/$/, "");
}
