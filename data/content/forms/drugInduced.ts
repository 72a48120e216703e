import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const drugInducedFields: Pick<Form, "combination" | "origins"> = {
  combination: "either",
  origins: ["acquired"],
};

/** Forms that a medicine or another drug causes. */
export const drugInduced = [
  {
    id: "drug-induced-dystonia",
    name: { en: "Drug-induced dystonia" },
    synonyms: { en: ["Medication-induced dystonia"] },
    ...drugInducedFields,
    relation: "includes",
    extent: "varies",
    regions: [],
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia that a medicine or another drug causes. Most often it comes on soon after a single dose.",
    },
    causes: [
      {
        id: "drug-induced-dystonia-medicines",
        kind: "medicine",
        text: {
          en: "Many medicines can cause dystonia. Some of them treat psychosis, some nausea and some depression.",
        },
        clinical: {
          en: "Drug-induced dystonia can be caused by antipsychotic, antiemetic and antidepressant drugs.",
        },
        source: sources.drugInducedAcute,
      },
      {
        id: "drug-induced-dystonia-late",
        kind: "medicine",
        text: {
          en: "Dystonia from a medicine can also start late. It is then called tardive. Most often it comes from medicines called neuroleptics.",
        },
        clinical: {
          en: "Tardive dystonia is another type of drug-induced dystonia; tardive syndromes are caused by exposure to certain drugs, namely neuroleptics.",
        },
        source: sources.drugInduced,
      },
    ],
    emergency: {
      kind: "can-be",
      text: {
        en: "This can be an emergency. If you or someone near you finds it hard to breathe, swallow or speak, call your local emergency number now, for example 112 or 911.",
      },
      source: sources.dystonicReactions,
    },
    source: sources.drugInduced,
  },
  {
    id: "acute-dystonic-reaction",
    name: { en: "Acute dystonic reaction" },
    synonyms: { en: ["Acute dystonia"] },
    ...drugInducedFields,
    relation: "can-affect-neck",
    extent: "varies",
    regions: [],
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia that comes on hours to days after a person takes certain medicines, or more of them. It often passes.",
    },
    causes: [
      {
        id: "acute-dystonic-reaction-medicines",
        kind: "medicine",
        text: {
          en: "An acute dystonic reaction comes from a medicine. It can be one that treats psychosis, nausea or depression.",
        },
        clinical: {
          en: "Acute drug-induced dystonia can be caused by antipsychotic, antiemetic and antidepressant drugs.",
        },
        source: sources.drugInducedAcute,
      },
      {
        id: "acute-dystonic-reaction-time",
        kind: "medicine",
        text: {
          en: "This kind of sudden dystonia starts within 7 days. The days count from the first dose of the medicine or from a quick rise of the dose.",
        },
        clinical: {
          en: "Abnormal postures or muscle spasms within 7 days of starting a drug or of a rapid dose increase may be acute drug-induced dystonia.",
        },
        source: sources.drugInducedAcute,
      },
      {
        id: "acute-dystonic-reaction-mechanism",
        kind: "medicine",
        text: {
          en: "Medicines that cause an acute dystonic reaction block dopamine. This may upset the balance of two messengers deep in the brain.",
        },
        clinical: {
          en: "Acute dystonic reactions follow dopamine receptor-blocking agents and are thought to be due to a dopaminergic-cholinergic imbalance in the basal ganglia.",
        },
        source: sources.dystonicReactions,
      },
    ],
    emergency: {
      kind: "can-be",
      text: {
        en: "This can be an emergency. If you or someone near you finds it hard to breathe, swallow or speak, call your local emergency number now, for example 112 or 911.",
      },
      source: sources.dystonicReactions,
    },
    source: sources.acuteReactions,
  },
  {
    id: "acute-laryngeal-dystonia",
    name: { en: "Acute laryngeal dystonia" },
    ...drugInducedFields,
    relation: "other",
    extent: "focal",
    regions: ["larynx"],
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "A sudden dystonia of the voice box after certain medicines. It can make it hard to breathe.",
    },
    causes: [
      {
        id: "acute-laryngeal-dystonia-medicines",
        kind: "medicine",
        text: {
          en: "Medicines for psychosis can cause sudden dystonia of the voice box. This is rare. It has come with older and with newer ones, at common doses too.",
        },
        clinical: {
          en: "Acute laryngeal dystonia is a rare complication of first- and second-generation antipsychotics, also within the usual dose range.",
        },
        source: sources.acuteLaryngeal,
      },
      {
        id: "acute-laryngeal-dystonia-nausea",
        kind: "medicine",
        text: {
          en: "Sudden dystonia of the voice box can also come from a medicine for nausea. Its name is metoclopramide.",
        },
        clinical: {
          en: "There are reports of acute laryngeal dystonia due to metoclopramide, an antiemetic.",
        },
        source: sources.acuteLaryngealCases,
      },
    ],
    emergency: {
      kind: "now",
      text: {
        en: "This is an emergency. If you or someone near you finds it hard to breathe, swallow or speak, call your local emergency number now, for example 112 or 911.",
      },
      source: sources.acuteLaryngeal,
    },
    source: sources.acuteLaryngeal,
  },
  {
    id: "tardive-dystonia",
    name: { en: "Tardive dystonia" },
    ...drugInducedFields,
    relation: "can-affect-neck",
    extent: "varies",
    regions: [],
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "A dystonia that can come after a person takes certain medicines for months or years. It may stay after they are stopped.",
    },
    causes: [
      {
        id: "tardive-dystonia-medicines",
        kind: "medicine",
        text: {
          en: "Medicines that block dopamine in the brain can cause tardive dystonia. One kind of them are the neuroleptics. They treat psychosis.",
        },
        clinical: {
          en: "Tardive dystonia occurs after exposure to dopamine receptor blocking agents, such as neuroleptics (antipsychotics).",
        },
        source: sources.tardive,
      },
      {
        id: "tardive-dystonia-time",
        kind: "medicine",
        text: {
          en: "In 42 people with tardive dystonia it began 3 days to 11 years after the start of the medicine. In most of them it lasted for years.",
        },
        clinical: {
          en: "In 42 patients with tardive dystonia, onset was after 3 days to 11 years of antipsychotic therapy; it persisted for years in most.",
        },
        source: sources.tardiveCases,
      },
    ],
    source: sources.tardive,
  },
] as const satisfies readonly Form[];
