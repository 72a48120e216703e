import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in Italian. */
export const itLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "Torcicollo muscolare congenito",
    synonyms: ["Torcicollo congenito"],
    difference:
      "Un bambino con questo problema nasce con un muscolo teso nel collo che inclina la testa da un lato. Non è distonia cervicale.",
  },
  "essential-tremor": {
    name: "Tremore essenziale",
    difference:
      "Nel tremore essenziale una parte del corpo trema con un ritmo regolare, per lo più le mani. Non è distonia.",
  },
  "hemifacial-spasm": {
    name: "Spasmo emifacciale",
    synonyms: ["Emispasmo facciale"],
    difference:
      "Lo spasmo emifacciale tira un lato del viso, perché il nervo del viso invia segnali in continuazione. Non è distonia.",
  },
  "meige-disease": {
    name: "Malattia di Meige",
    synonyms: ["Linfedema di Meige"],
    difference:
      "La malattia di Meige è un gonfiore delle gambe dovuto alla linfa che si accumula. La forma di distonia è la sindrome di Meige.",
  },
  "muscular-dystrophy": {
    name: "Distrofia muscolare",
    difference:
      "Nella distrofia muscolare un gene alterato fa consumare i muscoli e li rende deboli. Il nome somiglia a distonia, ma è un’altra malattia.",
  },
  spasticity: {
    name: "Spasticità",
    difference:
      "Un muscolo spastico resiste di più quanto più in fretta viene allungato, dopo un danno alle vie nervose del cervello o del midollo. Non è distonia.",
  },
  "tardive-dyskinesia": {
    name: "Discinesia tardiva",
    difference:
      "La discinesia tardiva consiste in movimenti che si ripetono senza scopo, per l’uso prolungato di alcuni farmaci. La forma di distonia è la distonia tardiva.",
  },
  tics: {
    name: "Tic",
    difference:
      "I tic sono movimenti o suoni rapidi che arrivano con un forte impulso e che a volte si possono trattenere. Non sono distonia.",
  },
  "vegetative-dystonia": {
    name: "Distonia vegetativa",
    synonyms: ["Distonia neurovegetativa"],
    difference:
      "Alcuni medici chiamano così un disturbo dei nervi che agiscono senza la nostra volontà. Non è la distonia che torce i muscoli.",
  },
};
