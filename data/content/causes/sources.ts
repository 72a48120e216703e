import type { Source } from "../schema/source.ts";

/** The date of the NIH texts: the day on which MedQuAD, the collection that we read them in, was published. */
const medQuad = { date: "2019-01-25", dated: "collected" } as const;
/** For a text that prints no date: the day on which we read it. */
const read = { date: "2026-11-29", dated: "collected" } as const;

/** The page on cervical dystonia: the source of the causes and the organizations. */
export const rareGuru: Source = {
  name: "RareGuru, with data of the NIH Genetic and Rare Diseases Information Center (GARD)",
  url: "https://rareguru.com/library/disease/1080/cervical-dystonia",
  date: "2020-05-01",
  dated: "updated",
};

/** The consensus that gave up "primary" and "secondary" for the origin of dystonia. */
export const consensus2013: Source = {
  name: "Movement Disorders, Phenomenology and classification of dystonia: a consensus update",
  url: "https://doi.org/10.1002/mds.25475",
  date: "2013-05-06",
  dated: "published",
};

/** "The term “idiopathic” indicates that the specific cause of the disorder is unknown." */
export const idiopathicMeaning: Source = {
  name: "NIH, MedlinePlus Genetics, Idiopathic inflammatory myopathy",
  url: "https://medlineplus.gov/genetics/condition/idiopathic-inflammatory-myopathy/",
  ...medQuad,
};

/** "A gene variant … The change can be inherited or acquired." */
export const acquiredMeaning: Source = {
  name: "NIH, MedlinePlus Genetics, What is a gene variant and how do variants occur?",
  url: "https://medlineplus.gov/genetics/understanding/mutationsanddisorders/genemutation/",
  ...read,
};

/** "Neuroleptic drugs are generally prescribed for psychiatric disorders, as well as for some gastrointestinal and neurological disorders." */
export const neurolepticsMeaning: Source = {
  name: "NIH, National Institute of Neurological Disorders and Stroke, Tardive Dyskinesia",
  url: "https://www.ninds.nih.gov/disorders/tardive/tardive.htm",
  ...medQuad,
};

/** "A poison is any substance that is harmful to your body." */
export const poisonMeaning: Source = {
  name: "NIH, MedlinePlus, Poisoning",
  url: "https://medlineplus.gov/poisoning.html",
  ...medQuad,
};

/** "Structures deep within the brain that help start and control movement." */
export const basalGangliaMeaning: Source = {
  name: "NIH, MedlinePlus Genetics, Benign essential blepharospasm",
  url: "https://medlineplus.gov/genetics/condition/benign-essential-blepharospasm/",
  ...medQuad,
};

/** The charity writes about itself as "Dystonia UK" and gives the web address that RareGuru prints for "Dystonia Society". */
export const dystoniaUk: Source = {
  name: "Dystonia UK, in Kidz to Adultz Magazine, issue 18",
  url: "https://issuu.com/disabledliving/docs/kidz_to_adultz_magazine_issue_18/s/16408018",
  ...read,
};
