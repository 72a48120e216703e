import type { ContactKind } from "../../data/own/bounds.ts";
import type { OwnContact } from "../../data/own/OwnData.ts";

/** What the fields of the form show; "" for a field without a value. */
export type FormValues = { readonly kind: ContactKind } & {
  readonly [Name in "name" | "phone" | "email" | "url" | "hours" | "country" | "note"]: string;
};
export type ValueName = keyof FormValues;

export const emptyValues: FormValues = {
  name: "",
  kind: "group",
  phone: "",
  email: "",
  url: "",
  hours: "",
  country: "",
  note: "",
};

export function toValues({ id: _, ...fields }: OwnContact): FormValues {
  return { ...emptyValues, ...fields } as FormValues;
}

/** Returns the contact that the fields describe, which may not be valid. */
export function toContact(id: string, { name, kind, ...optional }: FormValues): OwnContact {
  const filled = Object.entries(optional)
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([, value]) => value !== "");
  const fields: Partial<Omit<FormValues, "name" | "kind">> = Object.fromEntries(filled);
  return {
    id,
    name: name.trim(),
    kind,
    ...fields,
    // Readers write addresses as they are printed.
    ...(fields.url && { url: /^[a-z]+:/i.test(fields.url) ? fields.url : `https://${fields.url}` }),
  };
}
