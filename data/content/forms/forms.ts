import type { Form } from "../schema/form.ts";
import { cervical } from "./cervical.ts";
import { combined } from "./combined.ts";
import { cranial } from "./cranial.ts";
import { drugInduced } from "./drugInduced.ts";
import { dytCombined } from "./dytCombined.ts";
import { dytNumbers } from "./dytNumbers.ts";
import { dytTypes } from "./dytTypes.ts";
import { emergencies } from "./emergencies.ts";
import { extent } from "./extent.ts";
import { laryngeal } from "./laryngeal.ts";
import { limbAndTrunk } from "./limbAndTrunk.ts";
import { origin } from "./origin.ts";
import { paroxysmal } from "./paroxysmal.ts";
import { syndromes } from "./syndromes.ts";
import { taskSpecific } from "./taskSpecific.ts";

/** The forms by group, in the order of the records. A reader can turn off the highlights of a group. */
export const groups = {
  extent,
  cervical,
  cranial,
  laryngeal,
  taskSpecific,
  limbAndTrunk,
  origin,
  genes: [...dytTypes, ...dytCombined, ...dytNumbers],
  combined,
  paroxysmal,
  drugInduced,
  emergencies,
  syndromes,
} as const;

export type FormGroup = keyof typeof groups;

/** The union of all form ids: the compiler refuses an id without a record. */
export type FormId = (typeof groups)[FormGroup][number]["id"];

export type BundledForm = Form & { readonly id: FormId };

/** All forms, in English. */
export const forms: readonly BundledForm[] = Object.values(groups).flat();
