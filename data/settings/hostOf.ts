/**
 * The host of an address as the settings write it, without port; "" where it has none that can be switched: a file,
 * or a bare IPv6 address.
 */
export function hostOf(address: string | undefined): string {
  const host = address && URL.canParse(address) ? new URL(address).hostname : "";
  return host.includes(":") ? "" : host;
}
