import type { LanguageTerms } from "./LanguageTerms.ts";

/** Kannada. */
export const kn: LanguageTerms = {
  language: "kn",
  nouns: ["ಡಿಸ್ಟೋನಿಯ~"],
  adjectives: ["ಡಿಸ್ಟೋನಿಕ್"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["ಗರ್ಭಕಂಠದ", "ಕುತ್ತಿಗೆಯ", "ಸರ್ವಿಕಲ್"],
    blepharospasm: ["ಕಣ್ಣುರೆಪ್ಪೆಯ"],
    "laryngeal-dystonia": ["ಲಾರಿಂಜಿಯಲ್", "ಧ್ವನಿಪೆಟ್ಟಿಗೆಯ"],
    "oromandibular-dystonia": ["ಓರೊಮ್ಯಾಂಡಿಬ್ಯುಲರ್"],
    "writers-cramp": ["ಬರಹಗಾರರ"],
    "focal-hand-dystonia": ["ಕೈ", "ಕೈಯ"],
    "focal-dystonia": ["ಫೋಕಲ್"],
    "generalized-dystonia": ["ಸಾಮಾನ್ಯೀಕರಿಸಿದ", "ಸಾಮಾನ್ಯೀಕೃತ"],
    "musicians-dystonia": ["ಸಂಗೀತಗಾರರ"],
    "tardive-dystonia": ["ಟಾರ್ಡೈವ್"],
    "segmental-dystonia": ["ಸೆಗ್ಮೆಂಟಲ್"],
  },
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ಅಹಂ", "ಈಗೋ", "ವೆಜಿಟ~", "ವಾಸ್ಕುಲರ್", "ನಾಳೀಯ", "ಸಸ್ಯ~", "ವೆಜಿಟೋ-ವಾಸ್ಕುಲರ್"] },
  stems: ["ಡಿಸ್ಟೋನಿ"],
};
