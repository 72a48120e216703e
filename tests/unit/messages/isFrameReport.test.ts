import { expect, it } from "vitest";
import { isFrameReport } from "../../../data/messages/FrameReport.ts";

const mention = { id: 1, forms: ["cervical-dystonia"], text: "torticollis" };
const report = { frameId: 0, contentType: "text/html", mentions: [mention] };

it.each([
  ["a report", report, true],
  ["one without a mention", { ...report, mentions: [] }, true],
  [
    "one with the words around",
    { ...report, mentions: [{ ...mention, before: "a ", after: "", heading: "H" }] },
    true,
  ],
  ["nothing", undefined, false],
  ["a frame without a number", { ...report, frameId: "0" }, false],
  ["no content type", { ...report, contentType: undefined }, false],
  ["mentions that are no list", { ...report, mentions: { length: 0 } }, false],
  ["a mention without an id", { ...report, mentions: [{ ...mention, id: undefined }] }, false],
  ["forms that are no texts", { ...report, mentions: [{ ...mention, forms: [{}] }] }, false],
  ["forms that are no list", { ...report, mentions: [{ ...mention, forms: "cervical-dystonia" }] }, false],
  ["a heading that is no text", { ...report, mentions: [mention, { ...mention, heading: 7 }] }, false],
])("tells %s", (_, answer, expected) => expect(isFrameReport(answer)).toBe(expected));
