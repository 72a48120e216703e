import type { FoundParagraph, TextPart } from "../../components/lookup/FoundText.ts";

/** A piece of a long paragraph has about this many UTF-16 units: it is laid out in a few milliseconds. */
export const PIECE_CHARS = 2000;

/** Returns the length of a piece in UTF-16 units. */
export function charsOf({ parts }: FoundParagraph): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Yields the parts of a paragraph in pieces that end at the end of a line, or at a space in a line that is too long. */
export function* toPieces(parts: readonly TextPart[]): Generator<FoundParagraph, void, void> {
  let piece: TextPart[] = [];
  let length = 0;
  let continues = false;
  for (const part of parts) {
    let { text } = part;
    for (let at = part.mention ? -1 : endOfPiece(text, length); at >= 0; at = endOfPiece(text, 0)) {
      piece.push({ text: text.slice(0, at) });
      yield { parts: piece, continues };
      // The next piece begins a line, so the white space between them is not shown.
      text = text.slice(at + 1);
      piece = [];
      length = 0;
      continues = true;
    }
    piece.push({ ...part, text });
    length += text.length;
  }
  yield { parts: piece, continues };
}

/** Returns where a text can end a piece that already has `length` UTF-16 units; -1 if the piece has room for all of it. */
function endOfPiece(text: string, length: number): number {
  const wanted = Math.max(0, PIECE_CHARS - length);
  const lineEnd = text.indexOf("\n", wanted);
  if (lineEnd >= 0 && lineEnd < wanted + PIECE_CHARS) return lineEnd;
  return text.length > wanted ? text.indexOf(" ", wanted) : -1;
}
