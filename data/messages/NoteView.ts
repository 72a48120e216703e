/** The texts of the card that says that looked-up words name no form. */
export interface NoteView {
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly text: string;
  /** What the reader can look up instead. */
  readonly advice: string;
  /** The label of the button that closes the card. */
  readonly close: string;
}
