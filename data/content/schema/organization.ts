import * as v from "valibot";
import { IdSchema, LocalizedSchema, PlainTextSchema } from "./localized.ts";
import { SourceSchema, WebAddressSchema } from "./source.ts";

/** A telephone number as the source prints it, and as it is dialed. */
export const TelephoneSchema = v.strictObject({
  printed: PlainTextSchema,
  /** E.164: "+13127550198". */
  dial: v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, "write the number in E.164, as +13127550198")),
  /** The purpose of the number: "general enquiries". */
  purpose: v.optional(LocalizedSchema),
  /** Explains why `dial` has other digits than `printed`. */
  remark: v.optional(LocalizedSchema),
});
export type Telephone = v.InferOutput<typeof TelephoneSchema>;

/** An organization that helps people with dystonia, with every field of the source. */
export const OrganizationSchema = v.strictObject({
  id: IdSchema,
  /** Position in the source, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** As the source prints it, in English. */
  name: PlainTextSchema,
  /** The name that the organization uses today, if it differs. */
  currentName: v.optional(v.strictObject({ name: PlainTextSchema, source: SourceSchema })),
  /** The printed lines between name and city. */
  street: v.array(PlainTextSchema),
  city: PlainTextSchema,
  region: v.optional(PlainTextSchema),
  postalCode: PlainTextSchema,
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "write the country as two capital letters")),
  /** Whether the source prints the country; if not, it was inferred from the postal address. */
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
