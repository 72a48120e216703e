import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in Portuguese. */
export const ptLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "Torcicolo muscular congênito",
    synonyms: ["Torcicolo congênito", "Torcicolo congénito"],
    difference:
      "Um bebê com esse problema nasce com um músculo tenso no pescoço que inclina a cabeça para um lado. Não é distonia cervical.",
  },
  "essential-tremor": {
    name: "Tremor essencial",
    difference:
      "No tremor essencial, uma parte do corpo treme em ritmo regular, quase sempre as mãos. Não é distonia.",
  },
  "hemifacial-spasm": {
    name: "Espasmo hemifacial",
    difference:
      "O espasmo hemifacial puxa um lado do rosto, porque o nervo da face envia sinais sem parar. Não é distonia.",
  },
  "meige-disease": {
    name: "Doença de Meige",
    synonyms: ["Linfedema de Meige"],
    difference:
      "A doença de Meige é um inchaço das pernas causado pela linfa que se acumula. A forma de distonia é a síndrome de Meige.",
  },
  "muscular-dystrophy": {
    name: "Distrofia muscular",
    difference:
      "Na distrofia muscular, um gene alterado faz os músculos definharem e ficarem fracos. O nome lembra distonia, mas é outra doença.",
  },
  spasticity: {
    name: "Espasticidade",
    difference:
      "Um músculo espástico resiste mais quanto mais rápido é esticado, após um dano nas vias nervosas do cérebro ou da medula. Não é distonia.",
  },
  "tardive-dyskinesia": {
    name: "Discinesia tardia",
    difference:
      "A discinesia tardia são movimentos que se repetem sem um fim, pelo uso prolongado de alguns medicamentos. A forma de distonia é a distonia tardia.",
  },
  tics: {
    name: "Tiques",
    synonyms: ["Tique"],
    difference:
      "Tiques são movimentos ou sons rápidos que vêm com um forte impulso e que às vezes podem ser contidos. Não são distonia.",
  },
  "vegetative-dystonia": {
    name: "Distonia vegetativa",
    synonyms: ["Distonia neurovegetativa", "Distonia vegetativo-vascular"],
    difference:
      "Alguns médicos chamam assim um problema dos nervos que agem sem a nossa vontade. Não é a distonia que torce os músculos.",
  },
};
