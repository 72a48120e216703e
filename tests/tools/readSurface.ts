/**
 * Returns a surface's language, direction and texts, and its dates and country names together with the same dates and
 * names as the browser formats them in that language. May be sent to a browser as source text, so it uses nothing from
 * outside its own body.
 */
export function readSurface(root: Document | ShadowRoot) {
  const surface =
    "documentElement" in root ? root.documentElement : root.querySelector<HTMLElement>("[lang]");
  if (!surface) throw new Error("No element says which language this is in");
  const { lang, dir } = surface;
  const dates = [...root.querySelectorAll<HTMLTimeElement>("time")].map(({ dateTime, textContent }) => ({
    shown: textContent ?? "",
    expected: new Intl.DateTimeFormat(lang, {
      dateStyle: "long",
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
    }).format(new Date(dateTime)),
  }));
  const countries = new Intl.DisplayNames(lang, { type: "region" });
  const countryOptions = [...root.querySelectorAll<HTMLOptionElement>("option")]
    .filter(({ value }) => /^[A-Z]{2}$/.test(value))
    .map(({ value, label }) => ({ shown: label, expected: countries.of(value) ?? value }));
  const texts = [...surface.querySelectorAll("body *, [role] *")]
    // Names and words of the web page, which may be in any language, are in elements whose direction is automatic.
    .filter((element) => {
      const isolated = element.closest("[dir], bdi");
      const direction = isolated?.getAttribute("dir") ?? (isolated?.matches("bdi") ? "auto" : "");
      return element.children.length === 0 && direction !== "auto";
    })
    .map(({ textContent }) => textContent?.trim() ?? "");
  return { lang, dir, dates, countryOptions, texts };
}
