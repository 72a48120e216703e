import { beforeEach, expect, it, vi } from "vitest";
import { readPage } from "../../../entrypoints/pages/readPage.ts";

const tabs = vi.hoisted(() => ({ query: vi.fn(), getCurrent: vi.fn(async () => undefined) }));
const tab = vi.hoisted(() => ({ readTab: vi.fn(), readContentType: vi.fn(async () => "text/html") }));
vi.mock("../../../data/browser.ts", () => ({ browser: { tabs } }));
vi.mock("../../../data/messages/tabMentions.ts", () => tab);

const mention = { id: 0, tabId: 7, frameId: 0, forms: ["dystonia"], text: "dystonia" };

beforeEach(() => {
  tabs.query.mockResolvedValue([{ id: 7, url: "https://example.org/neck#first", title: "A neck" }]);
  tab.readTab.mockResolvedValue({ mentions: [mention], unlisted: 3 });
});

it("resolves to the mentions with the title and the whole address of the page", async () => {
  expect(await readPage()).toEqual({
    state: "mentions",
    page: "7 https://example.org/neck",
    title: "A neck",
    address: "https://example.org/neck#first",
    mentions: [mention],
    unlisted: 3,
  });
});

it("resolves to empty texts where the browser tells neither title nor address", async () => {
  tabs.query.mockResolvedValue([{ id: 7 }]);
  expect(await readPage()).toMatchObject({ title: "", address: "" });
});
