import { render } from "preact";
import { afterEach, expect, it } from "vitest";
import { useClinicContacts } from "../../../entrypoints/pages/useClinicContacts.ts";
import { eventually } from "../../tools/eventually.ts";
import { addPageApi } from "../tools/pageApi.ts";
import { rendered, renderPage } from "../tools/renderPage.tsx";

const contact = (name: string) => ({ name, kind: "clinic" });

function Names() {
  return <p>{useClinicContacts().map(({ name }) => name)}</p>;
}

afterEach(async () => {
  // Effects are cleaned up after the next paint, and need the API until then.
  render(null, document.body);
  await rendered();
});

it("shows the contacts of a policy, and follows its changes", async () => {
  addPageApi("https://example.org/");
  const policy = { contacts: [contact("First clinic")] };
  const { storage } = (globalThis as unknown as { chrome: { storage: object } }).chrome;
  const listeners = new Set<(changes: object, area: string) => void>();
  Object.assign(storage, {
    managed: { get: async () => structuredClone(policy) },
    onChanged: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  });
  renderPage(<Names />, "");
  await eventually(() => expect(document.body.innerText).toContain("First clinic"));
  policy.contacts = [contact("Second clinic")];
  for (const listener of listeners) listener({ contacts: {} }, "managed");
  await eventually(() => expect(document.body.innerText).toContain("Second clinic"));
  expect(document.body.innerText).not.toContain("First clinic");
});
