/** A word keeps at most so many letters of the one before it: one digit in base 36. */
const MOST_SHARED = 35;

/** Words in order, each as the number of letters (base 36) that it shares with the one before, and its rest; parted by "|". */
export function packWords(words: Iterable<string>): string {
  let last = "";
  const packed: string[] = [];
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
    packed.push(shared.toString(36) + word.slice(shared));
    last = word;
  }
  return packed.join("|");
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  if (packed === "") return [];
  let last = "";
  return packed.split("|").map((piece) => {
    last = last.slice(0, Number.parseInt(piece[0] as string, 36)) + piece.slice(1);
    return last;
  });
}
