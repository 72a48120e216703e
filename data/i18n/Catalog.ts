import type { en } from "./catalogs/en.ts";

/** A text by plural category; which one is taken follows from `{count}`. */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What every catalog must have; the reference is checked against it. */
export interface CatalogShape {
  /** The language of the texts, BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Readonly<Record<string, string | Plural>>;
}

type Messages = (typeof en)["messages"];

export type MessageKey = keyof Messages;

/** All texts of the interface in one language: the keys of the reference, plural where the reference is. */
export interface Catalog extends CatalogShape {
  readonly messages: { readonly [Key in MessageKey]: Messages[Key] extends string ? string : Plural };
}

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The placeholders of a message, as the reference writes them. */
export type Placeholder<Key extends MessageKey> = Messages[Key] extends string
  ? Names<Messages[Key]>
  : Names<Messages[Key][keyof Messages[Key]]>;

/** The values that a message asks for; `count` chooses the plural and is always a number. */
export type MessageValues<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [{ readonly [Name in Placeholder<Key>]: Name extends "count" ? number : string | number }];
