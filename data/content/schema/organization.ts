import * as v from "valibot";
import { IdSchema, LocalizedSchema, WordsSchema } from "./localized.ts";
import { SourceSchema, WebAddressSchema } from "./source.ts";

/** A telephone number as the source prints it, and as it is dialled. */
export const TelephoneSchema = v.strictObject({
  printed: WordsSchema,
  /** E.164: "+13127550198". */
  dial: v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, "write the number in E.164, as +13127550198")),
  /** What the number is for: "general enquiries". */
  purpose: v.optional(LocalizedSchema),
  /** Why `dial` differs from `printed` by more than its form. */
  remark: v.optional(LocalizedSchema),
});
export type Telephone = v.InferOutput<typeof TelephoneSchema>;

/** An organization that helps people with dystonia, with every field that the source gives. */
export const OrganizationSchema = v.strictObject({
  id: IdSchema,
  /** Its place in the source, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: WordsSchema,
  /** Lines between the name and the city, as printed. */
  street: v.array(WordsSchema),
  city: WordsSchema,
  region: v.optional(WordsSchema),
  postalCode: WordsSchema,
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "write the country as two capital letters")),
  /** Whether the source prints the country, or it follows from the postal address. */
  countryPrinted: v.boolean(),
  phone: v.optional(TelephoneSchema),
  tollFree: v.optional(TelephoneSchema),
  fax: v.optional(TelephoneSchema),
  email: v.optional(v.pipe(v.string(), v.email("write a whole mail address"))),
  contactPage: v.optional(WebAddressSchema),
  url: WebAddressSchema,
  source: SourceSchema,
});
export type Organization = v.InferOutput<typeof OrganizationSchema>;
