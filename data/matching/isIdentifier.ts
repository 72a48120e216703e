import { hasLetterOrNumber, hasLowerCase, hasUpperCase } from "./letters.ts";

const MAX_ADDRESS_CHARS = 300;
/** The words before and after that tell whether a name is a program's, in UTF-16 units. */
const MAX_NEIGHBOR_CHARS = 30;

/** Endings of hosts and files with more than two letters. */
const longEnding =
  /^(?:com|org|net|edu|gov|info|biz|int|mil|app|dev|blog|care|center|clinic|club|community|foundation|health|help|life|news|online|shop|site|support|today|wiki|world|pdf|html?|xhtml|docx?|xlsx?|pptx?|odt|txt|rtf|csv|tsv|jsonl?|xml|ya?ml|php|aspx?|jsp|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|zip|exe|tsx|jsx|css|cpp|java)$/i;
/** Endings of two letters are countries and languages of programs; these are also words, which may begin a sentence. */
const wordEnding = /^(?:am|as|at|be|by|do|he|id|if|in|is|it|me|my|no|of|on|or|so|to|tv|us|we)$/i;
const addressWord =
  /(?:^|[\s(])(?:at|on|visit|visited|see|via|from|site|website|www|https?|auf|sur|en|su|em|na|op)[\s:]+$/i;

/** What precedes the name of a program's part, if what follows is a sign of code as well. */
const declaration =
  /(?:^|[\s(;{])(?:class|const|var|let|def|function|func|fn|struct|enum|interface|import|package)\s+$/;
const codeAfter = /^\s?(?:[=({;:<]|from\b|extends\b|as\b)/;
const userBefore = /(?:^|[\s(])(?:by|user|username|member|nickname|u\/|@)\s?$/i;
const userAfter = /^\d+\s(?:wrote|writes|says|said|posted|replied|commented)\b/i;

/** Returns whether the words from `start` to `end` of the original text are part of an address, file name or program code. */
export function isIdentifier(text: string, start: number, end: number): boolean {
  return (
    /[a-z][A-Z]/.test(text.slice(start, end)) ||
    continuesBefore(text, start, end) ||
    continuesAfter(text, end) ||
    isInAddress(text, start, end) ||
    isInCode(text, start, end) ||
    isUserName(text, start, end)
  );
}

/** Returns whether an identifier continues to the left: "open_dystonia", "openDystonia", "$dystonia". */
function continuesBefore(text: string, start: number, end: number): boolean {
  const first = text[start] as string;
  const before = text[start - 1] ?? "";
  const secondBefore = text[start - 2] ?? "";
  if (before === "_") return hasLetterOrNumber(secondBefore);
  if (before === "." && hasLowerCase(first)) return isMember(text, start - 1, end);
  if (before === "-" && secondBefore === "-") return !hasLetterOrNumber(text[start - 3] ?? " ");
  return (before === "$" && !/[\d\s]/.test(first)) || (hasLowerCase(before) && hasUpperCase(first));
}

/**
 * Returns whether the dot at an offset joins parts of a name: "box.dystonia = 1" does, "in 2019.dystonia" and "of my
 * pain.dystonia is" do not.
 */
function isMember(text: string, dot: number, end: number): boolean {
  const before = text.slice(Math.max(0, dot - MAX_NEIGHBOR_CHARS), dot);
  const word = /(?<=^|[^\p{L}\p{N}_.-])[\p{L}\p{N}_.-]*$/u.exec(before)?.[0] ?? "";
  if (word === "") return !/[.!?)\]"'”’]$/.test(before);
  if (/^\d+$/.test(word) || /[.!?]$/.test(word)) return false;
  const isSentence = /^\p{L}+$/u.test(word) && /\p{L}[,;:]?\s+$/u.test(before.slice(0, -word.length));
  return !isSentence || !/^(?:$|[,;!?]|\s+\p{L})/u.test(text.slice(end, end + MAX_NEIGHBOR_CHARS));
}

/** Returns whether an identifier continues to the right: "dystonia_box", "dystonia.box", "dystonia.com", "dystonia=1&". */
function continuesAfter(text: string, end: number): boolean {
  const after = text[end] ?? "";
  const rest = text.slice(end + 1, end + 1 + MAX_NEIGHBOR_CHARS);
  if (after === "_") return hasLetterOrNumber(rest[0] ?? "");
  if (after === "(") return rest.startsWith(")");
  if (after === "=") return /^(?:["']|[^\s&]{0,20}&\w)/.test(rest);
  return after === "." && isEnding(text, end, rest);
}

/**
 * Returns whether a full stop and what follows it are the end of a host or file, or a part of a program, and not the
 * beginning of a sentence without a space: "dystonia.it started".
 */
function isEnding(text: string, dot: number, rest: string): boolean {
  const word = /^[a-z][a-z0-9]*/.exec(rest)?.[0];
  if (word === undefined) return false;
  const next = rest.slice(word.length);
  // A further part or a path follows: "dystonia.example.org", "dystonia.box()".
  if (/^(?:\.[a-z]|[/_(:]\S|\(\))/.test(next)) return true;
  const isSentence = /^(?:\s+\p{Ll}|['’]\p{Ll})/u.test(next);
  if (longEnding.test(word)) return true;
  if (!isSentence) return true;
  const before = text.slice(Math.max(0, dot - MAX_ADDRESS_CHARS), dot);
  const isAfterAddressWord = addressWord.test(before.slice(0, before.search(/\S+$/)));
  return word.length === 2 && (isAfterAddressWord || !wordEnding.test(word));
}

/** Returns whether the words and the printable ASCII characters around them are a web or mail address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!isAddressCharacter(text, start - 1) && !isAddressCharacter(text, end)) return false;
  let from = start;
  while (start - from < MAX_ADDRESS_CHARS && isAddressCharacter(text, from - 1)) from--;
  let to = end;
  while (to - end < MAX_ADDRESS_CHARS && isAddressCharacter(text, to)) to++;
  const address = text.slice(from, to);
  // Slashes around a word are brackets or stress: "/anterocollis/".
  if (/^[("'<[]*\/[^/.]+\/[)"'>\],;.!?]*$/.test(address)) return false;
  if (
    /:\/\/|^[("'<[]*(?:www\.|(?:~|\.{0,2})\/\w|[A-Za-z]:[\\/]\w)|[\w.-]@[\w-]+\.\w|^\w+(?:\.\w+)+\//i.test(
      address,
    )
  )
    return true;
  const host = /^[("'<[]*[\w-]+(?:\.[\w-]+)*\.([a-z]{2,10})(?:[/:?#][\S]*)?[)"'>\],;.!?]*$/.exec(
    address,
  )?.[1];
  return host !== undefined && (longEnding.test(host) || (host.length === 2 && !wordEnding.test(host)));
}

function isAddressCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
}

/** Returns whether the words are declared in program code: "function dystonia(". */
function isInCode(text: string, start: number, end: number): boolean {
  return (
    codeAfter.test(text.slice(end, end + MAX_NEIGHBOR_CHARS)) &&
    declaration.test(text.slice(Math.max(0, start - MAX_NEIGHBOR_CHARS), start))
  );
}

/** Returns whether a number makes the words a user name: "posted by dystonia88". */
function isUserName(text: string, start: number, end: number): boolean {
  if (!/\d/.test(text[end] ?? "")) return false;
  return (
    userBefore.test(text.slice(Math.max(0, start - MAX_NEIGHBOR_CHARS), start)) ||
    userAfter.test(text.slice(end, end + MAX_NEIGHBOR_CHARS))
  );
}
