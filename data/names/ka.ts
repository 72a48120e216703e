import type { LanguageNames } from "./LanguageNames.ts";

/** Georgian: endings run on. */
export const ka: LanguageNames = {
  language: "ka",
  nouns: ["დისტონი(ა|ის|ას|ით|ად|აა|ები|ების|ებს|ისთვის|ისას|ასთან|აზე|ამ|იანი|ებით|ებზე|ებში)"],
  adjectives: ["დისტონიურ(ი|ის|მა|ს|ად|ები|ების)"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["ცერვიკალურ~", "კისრის"],
    "focal-dystonia": ["ფოკალურ~"],
    "generalised-dystonia": ["გენერალიზებულ~"],
    "torsion-dystonia": ["ტორსიულ~"],
    dystonia: ["კუნთოვან~", "კუნთთა"],
  },
  names: {
    blepharospasm: ["ბლეფაროსპაზმ~"],
    "cervical-dystonia": ["სპასტიური კისერმრუდობა", "სპასტიკური კისერმრუდობა"],
  },
  joiners: ["და", "ან"],
  lookAlikes: {
    beside: [
      "ვეგეტატიურ~",
      "ვეგეტო~",
      "ვეგეტოსისხლძარღვოვან~",
      "ვეგეტატიური სისხლძარღვოვანი",
      "სისხლძარღვოვან~",
      "ნეიროცირკულატორულ~",
      "ნეიროცირკულაციურ~",
      "ვეგეტოვასკულურ~",
    ],
  },
  cues: { autonomic: ["ვეგეტ", "ნეიროცირკ", "სისხლძარღვოვან"], movement: ["მოძრაობ", "სპაზმ", "კუნთ"] },
  stems: ["დისტონი", "ბლეფარო", "კისერმრუდობა"],
};
