import { expect, it, vi } from "vitest";
import { createMenus } from "../../../entrypoints/background/contextMenu.ts";

const menus = vi.hoisted(() => ({ items: [] as { id: string; title: string }[] }));

vi.mock("../../../data/browser.ts", () => ({
  browser: {
    contextMenus: {
      removeAll: async () => {
        await Promise.resolve();
        menus.items.length = 0;
      },
      create(item: { id: string; title: string }) {
        if (menus.items.some(({ id }) => id === item.id)) throw new Error(`duplicate id ${item.id}`);
        menus.items.push(item);
      },
    },
    i18n: { getUILanguage: () => "en" },
  },
}));

it("creates each item once, in the language chosen last, when the language changes quickly", async () => {
  await Promise.all((["en", "de", "fr"] as const).map((language) => createMenus({ language })));
  expect(menus.items.map(({ id }) => id)).toEqual(["look-up", "toggle-site"]);
  const french = [...menus.items];
  await createMenus({ language: "en" });
  await createMenus({ language: "fr" });
  expect(menus.items).toEqual(french);
});
