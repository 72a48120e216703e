import type { FormId } from "../content/forms/forms.ts";
import type { Extent, Region } from "../content/schema/form.ts";
import type { DystoniaKind } from "../content/schema/statement.ts";
import type { OrganizationsView } from "./toOrganizationsView.ts";
import type { ReadAloudLabels } from "./toReadAloudLabels.ts";

/** A text of a record and its language (BCP 47), which differs from the reader's where a translation is missing. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string;
}

/** A source with its texts in the reader's language. */
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
  readonly dateText: string;
}

/** A chunk of a statement: plain text, or a hard word with its meaning. */
export type TextChunk =
  | { readonly text: string }
  | {
      /** Punctuation right before the word, which stays on the word's line. */
      readonly opening: string;
      readonly word: string;
      /** Punctuation right after the word. */
      readonly closing: string;
      readonly meaning: LocalizedText;
      readonly source: SourceView;
    };

/** Primary or secondary dystonia, with statements about its causes. */
export interface CauseView {
  readonly kind: DystoniaKind;
  readonly name: string;
  readonly gloss: string;
  readonly statements: readonly {
    readonly id: string;
    readonly lang: string;
    readonly chunks: readonly TextChunk[];
  }[];
}

/** One short line about a form: "Cause", "A changed gene (TOR1A)". */
export interface FactView {
  readonly id: "cause" | "families";
  readonly label: string;
  readonly text: string;
}

/** What is known of the cause of a form. */
export interface FormCausesView {
  readonly groups: readonly {
    /** "Cause", "In families" */
    readonly heading: string;
    readonly statements: readonly { readonly id: string; readonly text: LocalizedText }[];
  }[];
  /** What to do about a medicine; only if one can be the cause. */
  readonly medicineNote?: string;
  /** The sources of these statements and of the sentence about the form. */
  readonly sources: readonly SourceView[];
}

/** The codes of a form in one system: "ICD-10", "G24.3". */
export interface CodeView {
  readonly system: string;
  readonly text: string;
}

/**
 * The summary of the causes of cervical dystonia: `full`, it is part of the card; `folded`, it is hidden until the reader
 * opens it; `link`, the card has only a button that opens it on a page.
 */
export type SummaryView =
  | {
      readonly display: "full" | "folded";
      /** How the form relates to cervical dystonia; missing when it is cervical dystonia. */
      readonly relation?: string;
      readonly heading: string;
      readonly kinds: readonly CauseView[];
      /** What doctors call primary and secondary dystonia today. */
      readonly terms: readonly LocalizedText[];
      /** What to do about a medicine; only if the causes of the form do not say it already. */
      readonly medicineNote?: string;
      readonly sources: readonly SourceView[];
    }
  | { readonly display: "link"; readonly relation?: string; readonly button: string };

/** What a card shows when the reader asks for more. */
export interface CardDetails {
  readonly causes: FormCausesView;
  readonly summary: SummaryView;
  /** Missing when there is no other name. */
  readonly otherNames?: { readonly heading: string; readonly names: readonly LocalizedText[] };
  /** Only in clinical wording. */
  readonly codes?: { readonly heading: string; readonly codes: readonly CodeView[] };
  /** The last lines: translations, old sources, and that this is no medical advice. */
  readonly notes: readonly string[];
}

/** All texts of a card in the reader's language. The card script itself has no texts and no translator. */
export interface CardView {
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  /** The id of the form. */
  readonly form: string;
  readonly name: LocalizedText;
  /** `lead` is the first sentence. */
  readonly emergency?: {
    readonly label: string;
    readonly lead: string;
    readonly rest: string;
    readonly lang: string;
  };
  /** How the page's words relate to the name ("This page says …"); missing when they are the same. */
  readonly nameNote?: string;
  readonly sentence: LocalizedText;
  readonly figure: {
    readonly regions: readonly Region[];
    readonly extent: Extent;
    readonly label: string;
  };
  readonly facts: readonly FactView[];
  readonly details: CardDetails;
  readonly organizations: OrganizationsView;
  /** The button that makes the form the reader's own; missing where the reader cannot do that. */
  readonly myForm?: {
    readonly id: FormId;
    readonly label: string;
    readonly isMine: boolean;
    readonly failed: string;
    readonly hasFailed?: boolean;
  };
  /** What is read aloud: first what the card shows at a glance, then the rest. */
  readonly spoken: { readonly glance: readonly LocalizedText[]; readonly more: readonly LocalizedText[] };
  readonly readAloud: ReadAloudLabels;
  /** Separates a term from its explanation. */
  readonly colon: string;
  /** The text that a screen reader announces when the card is opened by the keyboard. */
  readonly announcement: string;
  /** The content of the card as plain text, for the clipboard. */
  readonly plainText: string;
  readonly controls: {
    readonly [Control in
      | "close"
      | "pin"
      | "pinOn"
      | "pinOff"
      | "move"
      | "moveHow"
      | "organizations"
      | "more"
      | "form"
      | "followLink"
      | "failed"
      | "copy"
      | "copied"
      | "copyFailed"]: string;
  };
}
