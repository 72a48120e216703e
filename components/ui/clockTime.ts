/** The time of day as the reader's clock shows it, from milliseconds since 1970. */
export function clockTime(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(time);
}
