import { expect, it } from "vitest";
import { isReadableType } from "../../../entrypoints/detector/isReadableType.ts";

it.each([
  ...["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "text/vtt"],
  ...["text/x-rst", "text/asciidoc", "text/troff", "text/csv", "text/x-log"],
])("reads %s", (type) => expect(isReadableType(type)).toBe(true));

it.each([
  ...["text/css", "text/javascript", "text/x-javascript", "text/ecmascript", "text/jscript", "text/xml"],
  ...["text/xsl", "text/json", "application/json", "application/xml", "application/rss+xml", "image/svg+xml"],
  ...["application/pdf", "image/png", "application/javascript"],
])("does not read %s", (type) => expect(isReadableType(type)).toBe(false));
