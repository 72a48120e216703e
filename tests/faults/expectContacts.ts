import { expect } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/** What a link of the Lens may lead to. */
const SAFE = /^(https?:\/\/|mailto:[^?]+$|tel:\+\d+$|#)/;

/** No reader waits longer for a telephone number, whatever befalls the library: the bundle is there. */
export const PATIENCE_MS = 4000;

/**
 * Where the records come from, as soon as the popup's page shows all organizations as they are bundled, with links of
 * theirs alone; it is closed then. `patience` in milliseconds.
 */
export async function expectContacts(popup: ExtensionPage, patience = 10_000): Promise<"library" | "bundle"> {
  for (const { name } of organizations)
    await waitFor(
      `${name} in the popup`,
      async () => (await popup.text()).includes(name),
      () => popup.text(),
      patience,
    );
  const isBundle = (await popup.text()).includes(en.messages["library.bundle"]);
  const { links, images, title } = await popup.evaluate(() => ({
    links: [...document.querySelectorAll("a")].map(({ href, rel }) => ({
      // Links within the popup lead to its own parts.
      href: href.replace(/^[a-z]+-extension:[^#]*popup\.html[^#]*/, ""),
      rel,
    })),
    images: document.querySelectorAll("img").length,
    title: document.title,
  }));
  expect(links.filter(({ href }) => !SAFE.test(href))).toEqual([]);
  expect(links.filter(({ href, rel }) => /^http/.test(href) && !rel.includes("noopener"))).toEqual([]);
  const hrefs = links.map(({ href }) => href);
  for (const { url, phone } of organizations)
    for (const address of [new URL(url).href, ...(phone ? [`tel:${phone.dial}`] : [])])
      expect(hrefs).toContain(address);
  expect([images, title]).toEqual([0, "Dystonia Lens"]);
  await popup.close();
  return isBundle ? "bundle" : "library";
}
