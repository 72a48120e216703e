import * as v from "valibot";
import { IdSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/**
 * How a form stands to cervical dystonia, whose causes the Lens tells:
 * `same` it is cervical dystonia, `kind` a kind of it, `family` a group that cervical dystonia belongs to or can belong to,
 * `other` another form.
 */
export const RelationSchema = v.picklist(["same", "kind", "family", "other"]);

const codes = v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly()));

/** One form of dystonia: what it is called, where it sits, and one plain sentence about it. */
export const FormSchema = v.strictObject({
  id: IdSchema,
  /** The preferred name, as it stands at the head of a card. */
  name: LocalizedSchema,
  relation: RelationSchema,
  /** Alone, with another movement disorder, or either (consensus of Albanese 2013, axis I: associated features). */
  combination: v.picklist(["isolated", "combined", "either"]),
  /** How much of the body takes part (the same, axis I: body distribution). */
  extent: v.picklist(["focal", "segmental", "multifocal", "generalized", "hemidystonia", "varies"]),
  /** The parts of the body that it sits in; empty where it varies. */
  regions: v.pipe(
    v.array(
      v.picklist(["eyes", "face", "jaw", "tongue", "larynx", "neck", "arm", "hand", "trunk", "leg", "foot"]),
    ),
    v.readonly(),
  ),
  origins: v.pipe(v.array(v.picklist(["inherited", "acquired", "idiopathic", "functional"])), v.readonly()),
  codes: v.strictObject({
    icd10: codes,
    mondo: codes,
    orphanet: codes,
    hpo: codes,
    gard: codes,
    omim: codes,
  }),
  /** One sentence in plain words. */
  sentence: LocalizedSchema,
  /** For a form that can be an emergency: one line that says so, shown before all else. */
  emergency: v.optional(v.strictObject({ text: LocalizedSchema, source: SourceSchema })),
  source: SourceSchema,
});
export type Form = v.InferOutput<typeof FormSchema>;
export type Region = Form["regions"][number];
export type Extent = Form["extent"];
