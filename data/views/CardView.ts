import type { Extent, Region } from "../content/schema/form.ts";
import type { Statement } from "../content/schema/statement.ts";

/** A text as it is shown, and its language (BCP 47), which may not be the reader's. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string;
}

/** A source as it is shown. */
export interface SourceView {
  /** "Source:" */
  readonly label: string;
  readonly name: string;
  readonly url: string;
  /** "opens in a new tab" */
  readonly newTab: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** "Last updated May 1, 2020" */
  readonly day: string;
}

/** A piece of a statement: plain, or a hard word with what it means. */
export type TextPiece =
  | { readonly text: string }
  | {
      readonly opening: string;
      readonly word: string;
      readonly closing: string;
      readonly meaning: LocalizedText;
      readonly source: SourceView;
    };

/** One of the two kinds of dystonia with its short statements. */
export interface CauseView {
  readonly kind: Statement["kind"];
  readonly name: string;
  readonly gloss: string;
  readonly statements: readonly {
    readonly id: string;
    readonly lang: string;
    readonly pieces: readonly TextPiece[];
  }[];
}

/** All that a card shows, in the reader's language: the card's script has no texts of its own and translates nothing. */
export interface CardView {
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly name: LocalizedText;
  readonly emergency?: { readonly label: string; readonly told: LocalizedText; readonly source: SourceView };
  /** How the page's words stand to the name; nothing where they are the same. */
  readonly wording?: string;
  readonly sentence: LocalizedText;
  readonly source: SourceView;
  readonly figure: {
    readonly regions: readonly Region[];
    readonly extent: Extent;
    readonly label: string;
  };
  readonly causes: string;
  /** Between what is explained and what explains it. */
  readonly colon: string;
  /** How the form stands to cervical dystonia; nothing where it is that. */
  readonly relation?: string;
  readonly kinds: readonly CauseView[];
  /** Of the statements. */
  readonly sources: readonly SourceView[];
  /** That the texts are translations, where they are. */
  readonly translated?: string;
  /** What a screen reader says when the card opens by a key. */
  readonly opened: string;
  /** The whole as plain text, to copy. */
  readonly plain: string;
  readonly controls: {
    readonly [Control in
      | "close"
      | "pin"
      | "pinOn"
      | "pinOff"
      | "organizations"
      | "failed"
      | "copy"
      | "copied"
      | "copyFailed"]: string;
  };
}
