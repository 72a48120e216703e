import { expect } from "vitest";
import { organizations } from "../../data/content/organizations.ts";
import { en } from "../../data/i18n/catalogs/en.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

/** URLs that a link of the Lens may have. */
const SAFE_URL = /^(https?:\/\/|mailto:[^?]+$|tel:\+\d+$|#)/;

/**
 * Expects the popup to show all organizations as they are bundled, with safe links only, and closes it. Resolves to the
 * source of the records.
 */
export async function expectContacts(popup: ExtensionPage): Promise<"library" | "bundle"> {
  await showTab(popup, "organizations");
  for (const organization of organizations) {
    const name = presentName(organization);
    await waitFor(
      `${name} in the popup`,
      async () => (await popup.text()).includes(name),
      () => popup.text(),
    );
  }
  const isBundle = (await popup.text()).includes(en.messages["library.bundle"]);
  const { links, images, title } = await popup.evaluate(() => ({
    links: [...document.querySelectorAll("a")].map(({ href, rel }) => ({
      // Links within the popup: keep only the fragment.
      href: href.replace(/^[a-z]+-extension:[^#]*popup\.html[^#]*/, ""),
      rel,
    })),
    images: document.querySelectorAll("img").length,
    title: document.title,
  }));
  expect(links.filter(({ href }) => !SAFE_URL.test(href))).toEqual([]);
  expect(links.filter(({ href, rel }) => /^http/.test(href) && !rel.includes("noopener"))).toEqual([]);
  const hrefs = links.map(({ href }) => href);
  for (const { url, phone } of organizations)
    for (const address of [new URL(url).href, ...(phone ? [`tel:${phone.dial}`] : [])])
      expect(hrefs).toContain(address);
  expect([images, title]).toEqual([0, "Dystonia Lens"]);
  await popup.close();
  return isBundle ? "bundle" : "library";
}
