import * as v from "valibot";
import { expect, it } from "vitest";
import { ReadLibrarySchema, RequestSchema } from "../../../data/messages/requests.ts";
import { forgedMessages, messageTypes, validMessages } from "./forgedMessages.ts";

it("accepts each message of the content scripts", () => {
  const types = [...new Set(validMessages.map(({ type }) => type))];
  expect([...types, "read-library"].sort()).toEqual([...messageTypes].sort());
  for (const message of validMessages) expect(v.is(RequestSchema, message)).toBe(true);
});

it.each(forgedMessages.map((message) => [JSON.stringify(message).slice(0, 80), message]))(
  "refuses %s",
  (_, message) => {
    expect(v.is(RequestSchema, message)).toBe(false);
  },
);

it.each([{ type: "read-library", more: 1 }, { type: "load-card" }, null])(
  "refuses %j as the message of an extension page",
  (message) => {
    expect(v.is(ReadLibrarySchema, message)).toBe(false);
  },
);

it("refuses a long array by its length, without reading its items", () => {
  const forms = new Proxy(
    Array.from({ length: 1_000_000 }, () => "blepharospasm"),
    {
      get(items, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) throw new Error("An item was read");
        return Reflect.get(items, key, receiver);
      },
    },
  );
  expect(v.is(RequestSchema, { type: "read-card", forms, word: "x" })).toBe(false);
});
