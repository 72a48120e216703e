import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { de } from "../../../data/i18n/catalogs/de.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";

type Suggestion = { content: string; description: string };
type Listener = (...values: never[]) => void;

const local: Record<string, unknown> = {};
const listeners: Record<string, Listener> = {};
const activeTab = { id: 7, windowId: 2, incognito: false };
const opened: object[] = [];
const setDefaultSuggestion = vi.fn((_suggestion: { description: string }) => undefined);
const openPopup = vi.fn(async (_options: object) => undefined);
const setPopup = vi.fn(async (_popup: object) => undefined);
const base = { url: "chrome-extension://lens/" };

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({ get: async () => structuredClone(items) });
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  return {
    browser: {
      storage: { local: area(local), sync: area({}), session: area({}) },
      omnibox: {
        setDefaultSuggestion,
        onInputStarted: event("started"),
        onInputChanged: event("changed"),
        onInputEntered: event("entered"),
      },
      tabs: {
        query: async () => [activeTab],
        create: async (tab: object) => {
          opened.push({ in: "new", ...tab });
          return { id: 8 };
        },
        update: async (id: number, tab: object) => {
          opened.push({ in: id, ...tab });
          return {};
        },
      },
      runtime: { getURL: (path: string) => base.url + path },
      windows: {},
      action: { setPopup, openPopup },
    },
  };
});

const reportError = vi.fn();
vi.stubGlobal("reportError", reportError);

const { listenToOmnibox } = await import("../../../entrypoints/background/omnibox.ts");
const { suggestForms } = await import("../../../entrypoints/background/suggestForms.ts");

const start = () => (listeners.started as () => void)();
const enter = (text: string, disposition: string) =>
  (listeners.entered as (text: string, disposition: string) => void)(text, disposition);

/** Types a text. Resolves to the suggestions below the default one. */
const type = (text: string) =>
  new Promise<Suggestion[]>((resolve) =>
    (listeners.changed as (text: string, suggest: (all: Suggestion[]) => void) => void)(text, resolve),
  );
const defaultSuggestion = () => setDefaultSuggestion.mock.lastCall?.[0].description;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubEnv("FIREFOX", "");
  opened.length = 0;
  activeTab.incognito = false;
  base.url = "chrome-extension://lens/";
  delete local.settings;
  // No promise is awaited in between: the browser drops an event whose listener comes later.
  for (const name of Object.keys(listeners)) delete listeners[name];
  listenToOmnibox();
  expect(Object.keys(listeners)).toEqual(["started", "changed", "entered"]);
});

describe("the address bar", () => {
  it("says at first what can be typed", async () => {
    start();
    await eventually(() => expect(defaultSuggestion()).toBe(english.t("omnibox.hint")));
    expect(await type("  ")).toEqual([]);
    expect(defaultSuggestion()).toBe(english.t("omnibox.hint"));
  });

  it("suggests forms by the beginnings of their names in any language", async () => {
    for (const text of ["blephar", "lidkr", "блефаросп"]) {
      await type(text);
      expect(defaultSuggestion()).toMatch(/^(Benign essential b|B)lepharospasm – /);
    }
    const suggestions = await type("tardive dys");
    expect([defaultSuggestion(), ...suggestions.map(({ description }) => description)]).toEqual([
      expect.stringMatching(/^Tardive (dystonia|dyskinesia) – /),
      expect.stringMatching(/^Tardive (dystonia|dyskinesia) – /),
    ]);
  });

  it("leads to the entry of a name that the reader chooses from the list", async () => {
    for (const { content } of await type("dystonia")) {
      enter(content, "currentTab");
      await eventually(() => expect(opened).toHaveLength(1));
      const record = bundledRecords.forms.find(({ name }) => name.en === content);
      expect(opened.pop()).toEqual({ in: 7, url: `${base.url}forms.html#${record?.id}` });
    }
  });

  it("leads from a name that is only confused with dystonia to the difference", async () => {
    await type("vegetative dystonia");
    expect(defaultSuggestion()).toContain("It is not the dystonia that twists muscles.");
    enter("vegetative dystonia", "currentTab");
    await eventually(() =>
      expect(opened).toEqual([{ in: 7, url: `${base.url}forms.html#vegetative-dystonia` }]),
    );
  });

  it.each([
    ["currentTab", { in: 7 }],
    ["newForegroundTab", { in: "new", windowId: 2 }],
    ["newBackgroundTab", { in: "new", active: false }],
  ])("opens the form in the place that the reader chose: %s", async (disposition, place) => {
    enter("blepharospasm", disposition);
    await eventually(() =>
      expect(opened).toEqual([{ url: `${base.url}forms.html#blepharospasm`, ...place }]),
    );
  });

  it("opens the search for unknown words", async () => {
    await type("zzz & b");
    expect(defaultSuggestion()).toBe("Look for “zzz &amp; b” among all forms");
    enter(" zzz & b ", "currentTab");
    await eventually(() => expect(opened).toEqual([{ in: 7, url: `${base.url}forms.html?q=zzz%20%26%20b` }]));
  });

  it("opens the form as the popup in a private window of Chromium, which shows it in no tab", async () => {
    activeTab.incognito = true;
    enter("blepharospasm", "currentTab");
    await eventually(() => expect(openPopup).toHaveBeenCalledWith({ windowId: 2 }));
    expect(setPopup.mock.calls[0]).toEqual([{ tabId: 7, popup: `${base.url}forms.html#blepharospasm` }]);
    expect(opened).toEqual([]);
  });

  it("escapes text for Chromium, which reads it as XML", async () => {
    await type(`<zzz>"&`);
    expect(defaultSuggestion()).toContain("&lt;zzz&gt;&quot;&amp;");
  });

  it("lists all suggestions in Firefox, which would show a default one only with the next text", async () => {
    vi.stubEnv("FIREFOX", "true");
    base.url = "moz-extension://lens/";
    start();
    await eventually(() => expect(defaultSuggestion()).toBe(english.t("omnibox.hint")));
    expect((await type("tardive dys")).map(({ description }) => description)).toEqual([
      expect.stringMatching(/^Tardive (dystonia|dyskinesia) – /),
      expect.stringMatching(/^Tardive (dystonia|dyskinesia) – /),
    ]);
    expect(await type("zzz")).toEqual([]);
    expect(setDefaultSuggestion).toHaveBeenCalledOnce();
  });

  it("is in the reader's language", async () => {
    local.settings = { language: "de" };
    start();
    await eventually(() => expect(defaultSuggestion()).toBe(de.messages["omnibox.hint"]));
  });
});

describe("the suggestions", () => {
  it("are for each form and look-alike its own, by its name in each language", () => {
    for (const record of [...bundledRecords.forms, ...bundledRecords.lookAlikes])
      for (const name of Object.values(record.name))
        expect(
          suggestForms(name, english).map(({ id }) => id),
          name,
        ).toContain(record.id);
  });

  it("are none for an empty text", () => {
    expect(suggestForms(" ", english)).toEqual([]);
  });
});
