import type { LanguageNames } from "./LanguageNames.ts";

/** Belarusian. */
export const be: LanguageNames = {
  language: "be",
  nouns: ["дыстані(я|і|ю|яй|яю|й|ям|ямі|ях)"],
  adjectives: ["дыстанічн(ы|ая|ае|ыя|ага|ай|аму|ую|ым|ых|ымі)"],
  qualifiersStand: "either",
  qualifiers: {
    "cervical-dystonia": ["цэрвікальн~", "шыйн~"],
    "focal-dystonia": ["факальн~"],
    "generalised-dystonia": ["генералізаван~"],
    "torsion-dystonia": ["тарсійн~"],
    dystonia: ["цягліцав~"],
  },
  names: { blepharospasm: ["блефараспазм(|у|ам)"], "cervical-dystonia": ["спастычн(ая|ай) крывашы(я|і)"] },
  joiners: ["і", "або", "ды"],
  lookAlikes: {
    beside: ["вегетатыўн~", "вегета~", "вегетасасудзіст~", "сасудзіст~", "нейрацыркуляторн~", "вегетатыўна~"],
  },
  cues: { autonomic: ["вегета", "нейрацырк", "всд"], movement: ["рухав", "рухал", "спазм"] },
  stems: ["дыстан", "блефара", "крывашы"],
};
