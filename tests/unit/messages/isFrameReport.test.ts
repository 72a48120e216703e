import { expect, it } from "vitest";
import { isFrameReport } from "../../../data/messages/FrameReport.ts";

const mention = { id: 1, forms: ["cervical-dystonia"], text: "torticollis" };
const report = { frameId: 0, contentType: "text/html", mentions: [mention] };

it.each([
  ["a report", report, true],
  ["a report without mentions", { ...report, mentions: [] }, true],
  [
    "a report with the words around a mention",
    { ...report, mentions: [{ ...mention, before: "a ", after: "", heading: "H" }] },
    true,
  ],
  ["nothing", undefined, false],
  ["a frame id that is no number", { ...report, frameId: "0" }, false],
  ["a missing content type", { ...report, contentType: undefined }, false],
  ["mentions that are no array", { ...report, mentions: { length: 0 } }, false],
  ["a mention without an id", { ...report, mentions: [{ ...mention, id: undefined }] }, false],
  ["forms that are no strings", { ...report, mentions: [{ ...mention, forms: [{}] }] }, false],
  ["forms that are no array", { ...report, mentions: [{ ...mention, forms: "cervical-dystonia" }] }, false],
  ["a heading that is no string", { ...report, mentions: [mention, { ...mention, heading: 7 }] }, false],
])("checks %s", (_, answer, expected) => expect(isFrameReport(answer)).toBe(expected));
