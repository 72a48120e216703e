import { inflateSync } from "node:zlib";

/** The number of pages in a PDF, also where its objects stand in compressed streams (ISO 32000-1, 7.5.7). */
export function countPdfPages(pdf: Buffer): number {
  const streams = [...pdf.toString("latin1").matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map(
    (head) => {
      const from = head.index + head[0].length;
      return inflateSync(pdf.subarray(from, pdf.indexOf("endstream", from))).toString("latin1");
    },
  );
  const objects = [pdf.toString("latin1"), ...streams].join("\n");
  return [...objects.matchAll(/\/Type\s*\/Page(?!s)\b/g)].length;
}
