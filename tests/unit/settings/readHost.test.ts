import { expect, it } from "vitest";
import { readHost } from "../../../data/settings/readHost.ts";

it.each([
  ["example.org", "example.org"],
  [" WWW.Example.org ", "www.example.org"],
  ["https://example.org:8080/a?b#c", "example.org"],
  ["example.org/path", "example.org"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["localhost", "localhost"],
  ["", undefined],
  ["not a site", undefined],
  ["file:///home", undefined],
  ["[::1]", undefined],
  ["a..b", undefined],
  ["@", undefined],
])("reads %j as %s", (text, host) => {
  expect(readHost(text)).toBe(host);
});
