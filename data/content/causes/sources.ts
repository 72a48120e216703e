import type { Source } from "../schema/source.ts";

/** The page on cervical dystonia: the source of the causes and the organizations. */
export const rareGuru: Source = {
  name: "RareGuru, from the NIH Genetic and Rare Diseases Information Center (GARD)",
  url: "https://rareguru.com/library/disease/1080/cervical-dystonia",
  date: "2020-05-01",
  dated: "updated",
};

/** Definitions of medical words in plain language. */
export const nciDictionary: Source = {
  name: "NIH National Cancer Institute, Dictionary of Cancer Terms",
  url: "https://www.cancer.gov/publications/dictionaries/cancer-terms",
  date: "2026-11-22",
  dated: "collected",
};

/** The definition of the basal ganglia: "Structures deep within the brain that help start and control movement." */
export const ghrBlepharospasm: Source = {
  name: "NIH Genetics Home Reference",
  url: "https://ghr.nlm.nih.gov/condition/benign-essential-blepharospasm",
  date: "2026-11-22",
  dated: "collected",
};
