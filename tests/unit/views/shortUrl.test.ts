import { expect, it } from "vitest";
import { shortUrl } from "../../../data/views/shortUrl.ts";

it.each([
  ["https://www.example.org/", "www.example.org"],
  ["http://example.org", "example.org"],
  ["https://example.org/a/b/", "example.org/a/b"],
])("shortens %s to %s", (url, short) => {
  expect(shortUrl(url)).toBe(short);
});
