import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { formIds } from "../../data/content/formIds.compiled.ts";
import { noteSections } from "../../data/own/bounds.ts";
import type { OwnChange, OwnDataAnswer } from "../../data/own/OwnChange.ts";
import { noOwnData, type OwnContact, type OwnData, type OwnNotes } from "../../data/own/OwnData.ts";
import { createRandom, type Random } from "../fuzz/createRandom.ts";
import { ensureBrowser } from "../tools/ensureBrowser.ts";
import { extensionFolder } from "../tools/extensionFolder.ts";
import type { Json, LensBrowser } from "../tools/LensBrowser.ts";
import { launchLens } from "../tools/launchLens.ts";
import { sorted } from "../unit/own/sortOwnData.ts";

/** Edits that are sent together, except right before the browser is killed. */
const EDITS_PER_CALL = 50;

/** Edits during which the browser is killed. */
const EDITS_AT_KILL = 30;

const emptyNotes = Object.fromEntries(noteSections.map((section) => [section, ""])) as OwnNotes;

/** Returns a random edit that the own data accepts. */
function randomEdit(data: OwnData, random: Random, serial: number): OwnChange {
  const contact = (id: string): OwnContact => ({
    id,
    name: `Contact ${serial}`,
    kind: random.pick(["group", "nurse", "clinic"]),
    ...(random.chance(0.5) && { phone: `+49 ${100 + random.integer(900)} ${serial}` }),
    ...(random.chance(0.5) && { note: `Note ${"ü".repeat(random.integer(200))} ${serial}` }),
  });
  const known = data.contacts.length > 0 ? random.pick(data.contacts) : undefined;
  const section = random.pick(noteSections);
  const edits: OwnChange[] = [
    { kind: "put-contact", contact: contact(`contact-${serial}`) },
    ...(known ? [{ kind: "put-contact" as const, before: known, contact: contact(known.id) }] : []),
    {
      kind: "put-word",
      word: { id: `word-${serial % 100}`, word: `word${serial}`, form: random.pick(formIds) },
    },
    { kind: "remove-word", id: `word-${random.integer(100)}` },
    { kind: "set-my-form", myForm: { form: random.pick(formIds), others: "calm" } },
    { kind: "hide-forms", forms: [random.pick(formIds)], isHidden: random.chance(0.5) },
    { kind: "put-note", section, before: data.notes?.[section] ?? "", text: `Text ${serial}` },
  ];
  // The list stays short: each edit reads all of it.
  if (known && data.contacts.length > 40) return { kind: "remove-contact", before: known };
  return random.pick(edits);
}

/** Returns what own data must be after an edit. */
function after(data: OwnData, edit: OwnChange): OwnData {
  const without = <Item extends { readonly id: string }>(items: readonly Item[], id: string) =>
    items.filter((item) => item.id !== id);
  switch (edit.kind) {
    case "put-contact":
      return { ...data, contacts: [...without(data.contacts, edit.contact.id), edit.contact] };
    case "remove-contact":
      return { ...data, contacts: without(data.contacts, edit.before.id) };
    case "put-word":
      return { ...data, words: [...without(data.words, edit.word.id), edit.word] };
    case "remove-word":
      return { ...data, words: without(data.words, edit.id) };
    case "set-my-form":
      return edit.myForm ? { ...data, myForm: edit.myForm } : data;
    case "hide-forms": {
      const others = data.hiddenForms.filter((id) => !edit.forms.includes(id));
      return { ...data, hiddenForms: edit.isHidden ? [...others, ...edit.forms] : others };
    }
    case "put-note":
      return { ...data, notes: { ...(data.notes ?? emptyNotes), [edit.section]: edit.text } };
    default:
      return data;
  }
}

/** Runs in a page of the extension: makes the edits one after the other. Resolves to how many were confirmed. */
async function makeEdits(edits: Json[]): Promise<number> {
  let confirmed = 0;
  for (const change of edits) {
    const result = await chrome.runtime.sendMessage({ type: "change-own-data", change });
    if (result?.status !== "done") throw new Error(`Not confirmed: ${JSON.stringify(result)}`);
    confirmed++;
  }
  return confirmed;
}

/**
 * Makes random edits in a Chromium that is killed while it makes them, again and again. Expects after each start that own
 * data is what was confirmed, possibly with edits that were under way. Resolves to the number of confirmed edits.
 */
export async function editAndKill(edits: number, kills: number, seed: number): Promise<number> {
  const random = createRandom(seed);
  const profile = await mkdtemp(join(tmpdir(), "lens-own-"));
  let data: OwnData = { ...noOwnData, notes: emptyNotes };
  let serial = 0;
  let confirmedEdits = 0;
  /** The states that are possible after the last kill: what was confirmed, and after each edit under way. */
  let possible: OwnData[] = [noOwnData];
  const next = (count: number): { edits: OwnChange[]; states: OwnData[] } => {
    const made: OwnChange[] = [];
    const states: OwnData[] = [];
    let state = data;
    for (let index = 0; index < count; index++) {
      const edit = randomEdit(state, random, ++serial);
      state = after(state, edit);
      made.push(edit);
      states.push(state);
    }
    return { edits: made, states };
  };
  const openPage = (lens: LensBrowser) => lens.openExtensionPage("manifest.json");
  const expectPossible = async (page: Awaited<ReturnType<typeof openPage>>) => {
    const answer = (await page.evaluate(
      async () => (await chrome.runtime.sendMessage({ type: "read-own-data" })) as Json,
    )) as OwnDataAnswer;
    if (answer.status !== "ready") throw new Error(`Own data cannot be read: ${answer.reason}`);
    const stored = JSON.stringify(canonical(answer.data));
    const found = possible.find((state) => JSON.stringify(canonical(state)) === stored);
    if (!found) expect(canonical(answer.data)).toEqual(canonical(possible[0] ?? noOwnData));
    return found ?? noOwnData;
  };
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const lens = await launchLens({
        kind: "chromium",
        executable: await ensureBrowser("chromium"),
        extension: await extensionFolder("chromium"),
        profile,
      });
      const page = await openPage(lens);
      data = await expectPossible(page);
      if (kill === 0) {
        await page.evaluate(makeEdits, [{ kind: "keep-notes" }]);
        data = { ...data, notes: emptyNotes };
      }
      if (kill === kills) {
        await lens.close();
        break;
      }
      const share = Math.max(EDITS_AT_KILL, Math.ceil(edits / kills));
      for (let left = share - EDITS_AT_KILL; left > 0; left -= EDITS_PER_CALL) {
        const { edits, states } = next(Math.min(left, EDITS_PER_CALL));
        confirmedEdits += await page.evaluate(makeEdits, edits as Json[]);
        data = states.at(-1) ?? data;
      }
      const last = next(EDITS_AT_KILL);
      let confirmed = 0;
      const editing = (async () => {
        for (const edit of last.edits) confirmed += await page.evaluate(makeEdits, [edit as Json]);
      })().catch(() => undefined);
      const killAfter = 1 + random.integer(EDITS_AT_KILL - 1);
      await expect.poll(() => confirmed, { interval: 1 }).toBeGreaterThanOrEqual(killAfter);
      const confirmedBefore = confirmed;
      await lens.kill();
      await editing;
      confirmedEdits += confirmedBefore;
      possible = [
        confirmedBefore > 0 ? last.states[confirmedBefore - 1] : data,
        ...last.states.slice(confirmedBefore),
      ].filter((state) => state !== undefined);
    }
    return confirmedEdits;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Returns own data in an order of lists and fields that two equal ones share. */
function canonical(data: OwnData): unknown {
  const { contacts, words, ...rest } = sorted(data);
  const withSortedKeys = (value: object) =>
    Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return withSortedKeys({
    ...rest,
    ...(rest.myForm && { myForm: withSortedKeys(rest.myForm) }),
    ...(rest.notes && { notes: withSortedKeys(rest.notes) }),
    contacts: contacts.map(withSortedKeys),
    words: words.map(withSortedKeys),
  });
}
