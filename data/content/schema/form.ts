import * as v from "valibot";
import { IdSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/**
 * How a form relates to cervical dystonia, whose causes the Lens explains: `same`, it is cervical dystonia; `kind`, it is
 * a kind of cervical dystonia; `family`, it is a group that cervical dystonia belongs to or can belong to; `other`, it is
 * a different form.
 */
export const RelationSchema = v.picklist(["same", "kind", "family", "other"]);

const codes = v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly()));

/** One form of dystonia: its name, the parts of the body it affects, and one plain sentence about it. */
export const FormSchema = v.strictObject({
  id: IdSchema,
  /** The preferred name, the title of the card. */
  name: LocalizedSchema,
  relation: RelationSchema,
  /**
   * Whether another movement disorder is absent (`isolated`), present (`combined`), or either (Albanese 2013, axis I:
   * associated features).
   */
  combination: v.picklist(["isolated", "combined", "either"]),
  /** How much of the body is affected (Albanese 2013, axis I: body distribution). */
  extent: v.picklist(["focal", "segmental", "multifocal", "generalized", "hemidystonia", "varies"]),
  /** The parts of the body that are affected; empty if they vary. */
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
  /** One sentence about the form in plain words. */
  sentence: LocalizedSchema,
  /** Only for a form that can be an emergency: one line that says so, first on the card. */
  emergency: v.optional(v.strictObject({ text: LocalizedSchema, source: SourceSchema })),
  source: SourceSchema,
});
export type Form = v.InferOutput<typeof FormSchema>;
export type Region = Form["regions"][number];
export type Extent = Form["extent"];
