import type { FormId } from "../../data/content/forms/forms.ts";

/** A mention in a text that the reader looks up. */
export interface FoundMention {
  readonly forms: readonly FormId[];
  /** The long form of an abbreviation, as the text defines it. */
  readonly definition?: string;
}

/** A part of a text: a mention, or what is between two of them. */
export interface TextPart {
  readonly text: string;
  readonly mention?: FoundMention;
}

/** A paragraph, or a piece of a long one. */
export interface FoundParagraph {
  /** In order. */
  readonly parts: readonly TextPart[];
  /** Whether it continues the paragraph before it. */
  readonly continues: boolean;
}
