import { dictionary } from "../../../data/names/dictionary.compiled.ts";

/** How names begin before one stem. */
interface Lead {
  /** At most so many letters before it. */
  readonly reach: number;
  /** The first letters of the heads: most places are told by one look at these. */
  readonly initials: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const nowhere: Lead = { reach: 0, initials: new Set(), heads: new Set() };
const leads = new Map<string, Lead>();

function leadOf(stem: string): Lead {
  let lead = leads.get(stem);
  if (!lead) {
    const packed = Object.hasOwn(dictionary.leads, stem) ? dictionary.leads[stem] : undefined;
    const [reach, ...heads] = packed?.split(" ") ?? [];
    lead =
      reach === undefined
        ? nowhere
        : {
            reach: Number(reach),
            initials: new Set(heads.map((head) => head[0] as string)),
            heads: new Set(heads),
          };
    leads.set(stem, lead);
  }
  return lead;
}

/** The first place of a folded text from `from` on where a name may begin, by its stem and first letters; or -1. */
export function nextPlace(text: string, from: number, stems: RegExp): number {
  stems.lastIndex = from;
  const match = stems.exec(text);
  if (!match) return -1;
  const stem = match.index;
  const { reach, initials, heads } = leadOf(text[stem] as string);
  for (let at = Math.max(from, stem - reach); at < stem; at++)
    if (initials.has(text[at] as string) && mayBegin(text, at, heads)) return at;
  return stem;
}

/** Whether a place has one of these first letters, up to three, apostrophes left out. */
function mayBegin(text: string, at: number, heads: ReadonlySet<string>): boolean {
  const head = text.slice(at, at + 3);
  if (heads.has(head) || heads.has(head.slice(0, 2)) || heads.has(head.slice(0, 1))) return true;
  return (
    head.indexOf("'", 1) > 0 &&
    heads.has(
      text
        .slice(at, at + 5)
        .replaceAll("'", "")
        .slice(0, 3),
    )
  );
}
