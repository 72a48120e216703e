import type { Form } from "../schema/form.ts";
import { cervical } from "./cervical.ts";
import { combined } from "./combined.ts";
import { cranial } from "./cranial.ts";
import { drugInduced } from "./drugInduced.ts";
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

/** Every form of dystonia that the Lens knows. */
export const forms: readonly Form[] = [
  ...extent,
  ...cervical,
  ...cranial,
  ...laryngeal,
  ...taskSpecific,
  ...limbAndTrunk,
  ...origin,
  ...dytTypes,
  ...dytNumbers,
  ...combined,
  ...paroxysmal,
  ...drugInduced,
  ...emergencies,
  ...syndromes,
];
