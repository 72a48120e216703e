import { neurolepticsMeaning } from "./causes/sources.ts";
import type { LookAlike } from "./schema/lookAlike.ts";

/** For a text that prints no date: the day on which we read it. */
const read = { date: "2026-11-29", dated: "collected" } as const;

/** All look-alikes, in English. A comment has the words of a source that is not in English or hard to find. */
export const lookAlikes: readonly LookAlike[] = [
  {
    id: "congenital-muscular-torticollis",
    name: { en: "Congenital muscular torticollis" },
    synonyms: { en: ["Congenital torticollis"] },
    difference: {
      en: "A baby is born with a tight muscle in the neck, which tilts the head to one side. It is not a form of dystonia.",
    },
    source: {
      name: "Yale Medicine, Congenital muscular torticollis",
      url: "https://www.yalemedicine.org/clinical-keywords/congenital-muscular-torticollis",
      ...read,
    },
  },
  {
    id: "essential-tremor",
    name: { en: "Essential tremor" },
    difference: {
      en: "A part of the body, most often the hands, shakes in a steady rhythm. It is not a form of dystonia.",
    },
    // "A nervous system disorder that causes involuntary and rhythmic shaking. … most often in your hands"
    source: {
      name: "Mayo Clinic, Essential tremor",
      url: "https://www.mayoclinic.org/diseases-conditions/essential-tremor/symptoms-causes/syc-20350534",
      ...read,
    },
  },
  {
    id: "hemifacial-spasm",
    name: { en: "Hemifacial spasm" },
    difference: {
      en: "One side of the face pulls tight, because the nerve of the face sends signals again and again. It is not a form of dystonia.",
    },
    // "Unilateral painless, synchronous contractions of facial muscles due to repetitive involuntary electrical impulses"
    source: {
      name: "MSD Manual, Hemifacial Spasm",
      url: "https://www.msdmanuals.com/professional/neurologic-disorders/neuro-ophthalmologic-and-cranial-nerve-disorders/hemifacial-spasm",
      ...read,
    },
  },
  {
    id: "meige-disease",
    name: { en: "Meige disease" },
    synonyms: { en: ["Meige lymphedema"] },
    difference: {
      en: "Fluid called lymph builds up and makes the legs swell. It is Meige syndrome that is a form of dystonia.",
    },
    source: {
      name: "NIH, MedlinePlus Genetics, Meige disease",
      url: "https://medlineplus.gov/genetics/condition/meige-disease/",
      ...read,
    },
  },
  {
    id: "muscular-dystrophy",
    name: { en: "Muscular dystrophy" },
    difference: {
      en: "A changed gene makes muscles waste away and grow weak. The name sounds like dystonia, but it is not the same.",
    },
    source: {
      name: "MSD Manual, Muscular Dystrophy",
      url: "https://www.msdmanuals.com/en-au/home/quick-facts-children-s-health-issues/muscular-dystrophies-and-related-disorders/muscular-dystrophy",
      date: "2023-02-06",
      dated: "updated",
    },
  },
  {
    id: "spasticity",
    name: { en: "Spasticity" },
    difference: {
      en: "After harm to nerve paths in the brain or spine, a muscle resists more the faster it is stretched. It is not a form of dystonia.",
    },
    // "Velocity-dependent increase in muscle tone", "a common consequence of lesions that damage upper motor neurons"
    source: {
      name: "BioMed Research International, Pathophysiology of spasticity",
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4229996/",
      date: "2014-10-30",
      dated: "published",
    },
  },
  {
    id: "tardive-dyskinesia",
    name: { en: "Tardive dyskinesia" },
    difference: {
      en: "After long use of some medicines, the body repeats movements that have no purpose. The name of the form of dystonia is tardive dystonia.",
    },
    source: neurolepticsMeaning,
  },
  {
    id: "tics",
    name: { en: "Tics" },
    synonyms: { en: ["Tic", "Tic disorder"] },
    difference: {
      en: "Quick movements or sounds come with a strong urge, and can be held back for a short time. They are not a form of dystonia.",
    },
    source: {
      name: "MSD Manual, Tourette Syndrome and Other Tic Disorders in Children and Adolescents",
      url: "https://www.msdmanuals.com/en-in/home/quick-facts-children-s-health-issues/neurologic-disorders-in-children/tourette-syndrome-and-other-tic-disorders-in-children-and-adolescents",
      date: "2024-04-02",
      dated: "updated",
    },
  },
  {
    id: "vegetative-dystonia",
    name: { en: "Vegetative dystonia" },
    synonyms: {
      en: [
        "Vegetative-vascular dystonia",
        "Vegetovascular dystonia",
        "Autonomic dystonia",
        "Neurocirculatory dystonia",
      ],
    },
    difference: {
      en: "Some doctors use this term when nerves that work without our will give trouble. It is not the dystonia that twists muscles.",
    },
    // "Functional disorders of … the autonomic nervous system"
    source: {
      name: "Saratov Journal of Medical Scientific Research, Vegetative dystonia syndrome as a somatoform disorder",
      url: "http://ssmj.ru/en/2019/1/159",
      date: "2019-01-01",
      dated: "published",
    },
  },
];
