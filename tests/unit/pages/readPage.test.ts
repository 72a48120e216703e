import { beforeEach, expect, it, vi } from "vitest";
import { readPage } from "../../../entrypoints/pages/readPage.ts";

const tabs = vi.hoisted(() => ({ query: vi.fn(), getCurrent: vi.fn(async () => undefined) }));
const callFrame = vi.hoisted(() => ({ runInFrames: vi.fn() }));
const tab = vi.hoisted(() => ({ readTab: vi.fn(), readContentType: vi.fn(async () => "text/html") }));
vi.mock("../../../data/browser.ts", () => ({ browser: { tabs } }));
vi.mock("../../../data/messages/tabMentions.ts", () => tab);

vi.mock("../../../data/messages/callFrame.ts", () => callFrame);

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

// Browsers tell no extension the address of a page of another one, nor of their own pages.
it("resolves to a page that belongs to the browser or another extension, where no script can run", async () => {
  tabs.query.mockResolvedValue([{ id: 7 }]);
  tab.readTab.mockRejectedValue(new Error("Cannot access contents of the page"));
  expect(await readPage()).toEqual({ state: "unreachable", reason: "browser" });
});

it("resolves to empty texts where the browser tells neither title nor address", async () => {
  tabs.query.mockResolvedValue([{ id: 7 }]);
  expect(await readPage()).toMatchObject({ title: "", address: "" });
});

it.each([
  ["what the page is", "drawn", { state: "none", unreadable: "drawn" }],
  ["nothing else", undefined, { state: "none" }],
  ["no other answer of the page", "<b>", { state: "none" }],
])("resolves, without a mention, to %s", async (_, result, report) => {
  tab.readTab.mockResolvedValue({ mentions: [], unlisted: 0 });
  callFrame.runInFrames.mockResolvedValue([{ frameId: 0, result }]);
  expect(await readPage()).toEqual(report);
});
