import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in German. */
export const deLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "Angeborener muskulärer Schiefhals",
    synonyms: ["Muskulärer Schiefhals", "Kongenitaler muskulärer Torticollis"],
    difference:
      "Ein Baby mit dieser Störung kommt mit einem verkürzten Muskel am Hals zur Welt, der den Kopf zur Seite neigt. Es ist keine zervikale Dystonie.",
  },
  "essential-tremor": {
    name: "Essenzieller Tremor",
    synonyms: ["Essentieller Tremor"],
    difference:
      "Beim essenziellen Tremor zittert ein Teil des Körpers in gleichmäßigem Takt, meist die Hände. Er ist keine Dystonie.",
  },
  "hemifacial-spasm": {
    name: "Hemispasmus facialis",
    synonyms: ["Hemifazialer Spasmus"],
    difference:
      "Der Hemispasmus facialis zieht an einer Seite des Gesichts, weil der Gesichtsnerv immer wieder Signale sendet. Er ist keine Dystonie.",
  },
  "meige-disease": {
    name: "Meige-Krankheit",
    synonyms: ["Meige-Lymphödem"],
    difference:
      "Die Meige-Krankheit ist eine Schwellung der Beine durch gestaute Lymphe. Das Meige-Syndrom ist die Form von Dystonie.",
  },
  "muscular-dystrophy": {
    name: "Muskeldystrophie",
    synonyms: ["Muskelschwund"],
    difference:
      "Bei einer Muskeldystrophie schwinden Muskeln durch ein verändertes Gen und werden schwach. Der Name klingt ähnlich, aber es ist eine andere Krankheit.",
  },
  spasticity: {
    name: "Spastik",
    synonyms: ["Spastizität"],
    difference:
      "Ein spastischer Muskel leistet mehr Widerstand, je schneller man ihn dehnt, nach einem Schaden an Nervenbahnen in Gehirn oder Rückenmark. Das ist keine Dystonie.",
  },
  "tardive-dyskinesia": {
    name: "Tardive Dyskinesie",
    synonyms: ["Spätdyskinesie"],
    difference:
      "Tardive Dyskinesie heißt: Bewegungen wiederholen sich ohne Zweck, weil manche Medikamente lange genommen wurden. Die tardive Dystonie ist die Form von Dystonie.",
  },
  tics: {
    name: "Tics",
    synonyms: ["Tic", "Tic-Störung"],
    difference:
      "Tics sind schnelle Bewegungen oder Laute, die mit einem starken Drang kommen und sich zeitweise zurückhalten lassen. Sie sind keine Dystonie.",
  },
  "vegetative-dystonia": {
    name: "Vegetative Dystonie",
    synonyms: ["Vegetativ-vaskuläre Dystonie", "Neurozirkulatorische Dystonie"],
    difference:
      "Manche Ärztinnen und Ärzte meinen damit eine Störung der Nerven, die ohne unseren Willen arbeiten. Es ist nicht die Dystonie, die Muskeln verdreht.",
  },
};
