import * as v from "valibot";
import { IdSchema, LocalizedListSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/**
 * How a form relates to cervical dystonia, whose causes the Lens explains in full: `same`, it is cervical dystonia;
 * `kind-of`, it is a kind of cervical dystonia; `includes`, it is a group that cervical dystonia belongs to or can belong
 * to; `can-affect-neck`, it is a different form that can affect the neck as well; `other`, it is a different form.
 */
export const RelationSchema = v.picklist(["same", "kind-of", "includes", "can-affect-neck", "other"]);

/** One statement about the cause of a form. It is read, copied and printed alone, so it names what it is about. */
export const FormCauseSchema = v.strictObject({
  /** Unique among the causes of all forms: "dyt-tor1a-gene". */
  id: IdSchema,
  /** `unknown`: the source says that the cause is not known. */
  kind: v.picklist(["genetic", "acquired", "medicine", "unknown", "part-of-disease"]),
  text: LocalizedSchema,
  /** The same fact in clinical wording. */
  clinical: LocalizedSchema,
  /** The question of readers that the statement answers: `families`, "Does it run in families?". */
  question: v.optional(v.picklist(["families"])),
  /** The answer to `question` in a word; missing for "it can". */
  answer: v.optional(v.picklist(["rarely", "not-known"])),
  /** Only for `unknown`: in whom the cause is known after all, if the source says so. */
  knownIn: v.optional(v.picklist(["few", "some"])),
  source: SourceSchema,
});
export type FormCause = v.InferOutput<typeof FormCauseSchema>;

/** A gene symbol as HGNC writes it: "TOR1A", "MT-ND6". */
const GeneSchema = v.pipe(v.string(), v.regex(/^[A-Z][A-Z\d-]+$/, "write the symbol of a gene in capitals"));

/** The genes of a genetic form, and how it is inherited. */
export const GeneticsSchema = v.strictObject({
  genes: v.pipe(v.array(GeneSchema), v.minLength(1), v.readonly()),
  /** All modes that the source gives; `mostly-new`: most changes are new in the person, not inherited. */
  inheritance: v.pipe(
    v.array(
      v.picklist(["autosomal-dominant", "autosomal-recessive", "x-linked", "mitochondrial", "mostly-new"]),
    ),
    v.minLength(1),
    v.readonly(),
  ),
  source: SourceSchema,
});

const codes = v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly()));

/** One form of dystonia: its name, the parts of the body it affects, and one plain sentence about it. */
export const FormSchema = v.strictObject({
  id: IdSchema,
  /** The preferred name, the title of the card. */
  name: LocalizedSchema,
  /** Names other than `name` that a source gives for the form, by language. Each one leads to this form. */
  synonyms: v.optional(LocalizedListSchema),
  relation: RelationSchema,
  /**
   * Whether other neurological or medical problems are absent (`isolated`), present (`combined`), or either (Albanese
   * 2025, axis I; in the version of 2013, only other movement disorders counted).
   */
  combination: v.picklist(["isolated", "combined", "either"]),
  /** How much of the body is affected (Albanese 2025, axis I: body distribution). */
  extent: v.picklist(["focal", "segmental", "multifocal", "generalized", "hemidystonia", "varies"]),
  /** The parts of the body that are affected; empty if they vary. */
  regions: v.pipe(
    v.array(
      v.picklist(["eyes", "face", "jaw", "tongue", "larynx", "neck", "arm", "hand", "trunk", "leg", "foot"]),
    ),
    v.readonly(),
  ),
  /** What kinds of causes it can have (Albanese 2025, axis II: genetic, acquired), or that no cause is known. */
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
  /** What is known of the cause, the most important statement first. */
  causes: v.pipe(v.array(FormCauseSchema), v.minLength(1), v.maxLength(4), v.readonly()),
  /** Only for a genetic form. */
  genetics: v.optional(GeneticsSchema),
  /**
   * Only for an emergency, first on the card: what it is and what to do. `now`, it is an emergency whenever it happens;
   * `can-be`, it can become one.
   */
  emergency: v.optional(
    v.strictObject({ kind: v.picklist(["now", "can-be"]), text: LocalizedSchema, source: SourceSchema }),
  ),
  source: SourceSchema,
});
export type Form = v.InferOutput<typeof FormSchema>;
export type Region = Form["regions"][number];
export type Extent = Form["extent"];
