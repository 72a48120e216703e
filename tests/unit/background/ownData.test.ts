import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { OWN_DATA_CHANNEL } from "../../../data/own/requestOwnData.ts";
import { answerRequest } from "../../../entrypoints/background/answerRequest.ts";
import { makeOwnChange, onOwnDataChanged, readOwnMarks } from "../../../entrypoints/background/ownData.ts";
import { stored, useNoOwnData } from "../own/ownDataOfTest.ts";
import { contact, fullData, nurse } from "../own/sampleOwnData.ts";

vi.mock("../../../data/browser.ts", () => {
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  return {
    browser: {
      storage: { local: area, sync: area, session: area },
      scripting: { executeScript: async () => [] },
      tabs: { query: async () => [], get: async () => ({}) },
      runtime: { id: "lens", getURL: (path: string) => `lens://lens${path}`, getManifest: () => ({}) },
    },
  };
});

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

useNoOwnData();

type Sender = Parameters<typeof answerRequest>[1];

const tab = { id: 1, url: "https://example.org/", incognito: false } as NonNullable<Sender["tab"]>;
const frame: Sender = { id: "lens", tab, frameId: 0, documentId: "1", url: "https://example.org/" };
const privateFrame: Sender = { ...frame, tab: { ...tab, incognito: true } };
const page: Sender = { id: "lens", url: "lens://lens/popup.html" };

const fill = () => makeOwnChange({ kind: "import", data: fullData });
const ask = (message: object, sender: Sender) => Promise.resolve(answerRequest(message, sender));

describe("the background", () => {
  it("reads and changes own data for the pages of the extension", async () => {
    const change = { kind: "put-contact", contact: nurse };
    expect(await ask({ type: "change-own-data", change }, page)).toMatchObject({ status: "done" });
    expect(await ask({ type: "read-own-data" }, page)).toMatchObject({
      status: "ready",
      data: { contacts: [nurse] },
    });
  });

  it("does neither for a page of the web", async () => {
    await fill();
    expect(await ask({ type: "read-own-data" }, frame)).toBeUndefined();
    expect(await ask({ type: "change-own-data", change: { kind: "delete-all" } }, frame)).toBeUndefined();
    expect((await stored()).contacts).toHaveLength(2);
  });

  it("names the fields that are not valid, and changes nothing", async () => {
    const wrong = { ...contact, email: "nobody", phone: "call me" };
    const change = { kind: "put-contact", contact: wrong };
    expect(await ask({ type: "change-own-data", change }, page)).toEqual({
      status: "invalid",
      fields: ["phone", "email"],
    });
    expect((await stored()).contacts).toEqual([]);
  });

  it("tells all pages, and what has asked for it, of each change", async () => {
    const channel = new BroadcastChannel(OWN_DATA_CHANNEL);
    const told = new Promise((resolve) => {
      channel.onmessage = ({ data }) => resolve(data);
    });
    const listener = vi.fn();
    onOwnDataChanged(listener);
    await makeOwnChange({ kind: "put-contact", contact });
    expect(await told).toBe("changed");
    expect(listener).toHaveBeenCalledOnce();
    channel.close();
  });
});

describe("a frame", () => {
  it("gets the form, the words and the hidden forms, and nothing else of own data", async () => {
    await fill();
    const settings = await ask({ type: "frame-settings" }, frame);
    expect(settings).toMatchObject({
      own: {
        myForm: "cervical-dystonia",
        others: "calm",
        hiddenForms: ["blepharospasm"],
        words: [{ word: "wonky neck", form: "cervical-dystonia" }],
      },
    });
    const card = await ask({ type: "read-card", forms: ["cervical-dystonia"], word: "wonky neck" }, frame);
    expect(card).toMatchObject({ organizations: { own: "Your own (2)" }, myForm: { isMine: true } });
    const sent = JSON.stringify([settings, card]);
    for (const secret of [contact.name, contact.phone, contact.email, nurse.name, "A hand at the chin"])
      expect(sent).not.toContain(secret);
  });

  it("gets nothing of own data that cannot be read", async () => {
    await fill();
    await makeOwnChange({ kind: "delete-all" });
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("A mutation operation was attempted", "InvalidStateError");
    });
    expect(await readOwnMarks()).toEqual(noOwnMarks);
    expect(await ask({ type: "frame-settings" }, frame)).toMatchObject({ own: noOwnMarks });
  });

  it("sets the form from a card, and keeps what happens to the others", async () => {
    await fill();
    expect(await ask({ type: "set-my-form", form: "hemidystonia", isMine: true }, frame)).toBe(true);
    expect((await stored()).myForm).toEqual({ form: "hemidystonia", others: "calm" });
    expect(await ask({ type: "set-my-form", form: "hemidystonia", isMine: false }, frame)).toBe(true);
    expect(await stored()).not.toHaveProperty("myForm");
  });

  it("of a private window changes nothing, and its card offers no change", async () => {
    await fill();
    expect(await ask({ type: "set-my-form", form: "hemidystonia", isMine: true }, privateFrame)).toBe(false);
    expect((await stored()).myForm?.form).toBe("cervical-dystonia");
    const card = { type: "read-card", forms: ["hemidystonia"], word: "hemidystonia" };
    expect(await ask(card, privateFrame)).not.toHaveProperty("myForm");
  });
});
