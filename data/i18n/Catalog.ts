import type { en } from "./catalogs/en.ts";

/** The variants of a text by plural category (`Intl.PluralRules`); the value of `{count}` selects one. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The shape of every catalog; the English one, which is the reference, is checked against it. */
export interface CatalogShape {
  /** The language of the texts, BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Readonly<Record<string, string | Plural>>;
}

type Messages = (typeof en)["messages"];

export type MessageKey = keyof Messages;

/** All texts of the interface in one language: the same keys as the reference, with plurals for the same keys. */
export interface Catalog extends CatalogShape {
  readonly messages: { readonly [Key in MessageKey]: Messages[Key] extends string ? string : Plural };
}

type PlaceholderNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** The names of the placeholders of a message, taken from the reference. */
export type Placeholder<Key extends MessageKey> = Messages[Key] extends string
  ? PlaceholderNames<Messages[Key]>
  : PlaceholderNames<Messages[Key][keyof Messages[Key]]>;

/** The values for the placeholders of a message; `count` selects the plural form and is always a number. */
export type MessageValues<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [{ readonly [Name in Placeholder<Key>]: Name extends "count" ? number : string | number }];
