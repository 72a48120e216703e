import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in Spanish. */
export const esLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "Tortícolis muscular congénita",
    synonyms: ["Tortícolis congénita"],
    difference:
      "Un bebé con este problema nace con un músculo tenso en el cuello que inclina la cabeza hacia un lado. No es distonía cervical.",
  },
  "essential-tremor": {
    name: "Temblor esencial",
    difference:
      "En el temblor esencial, una parte del cuerpo tiembla con ritmo regular, casi siempre las manos. No es distonía.",
  },
  "hemifacial-spasm": {
    name: "Espasmo hemifacial",
    difference:
      "El espasmo hemifacial tira de un lado de la cara, porque el nervio de la cara envía señales una y otra vez. No es distonía.",
  },
  "meige-disease": {
    name: "Enfermedad de Meige",
    synonyms: ["Linfedema de Meige"],
    difference:
      "La enfermedad de Meige es una hinchazón de las piernas por la linfa que se acumula. La forma de distonía es el síndrome de Meige.",
  },
  "muscular-dystrophy": {
    name: "Distrofia muscular",
    difference:
      "En la distrofia muscular, un gen alterado hace que los músculos se consuman y se debiliten. El nombre se parece a distonía, pero es otra enfermedad.",
  },
  spasticity: {
    name: "Espasticidad",
    difference:
      "Un músculo espástico se resiste más cuanto más rápido se estira, tras un daño en las vías nerviosas del cerebro o de la médula. No es distonía.",
  },
  "tardive-dyskinesia": {
    name: "Discinesia tardía",
    synonyms: ["Disquinesia tardía"],
    difference:
      "La discinesia tardía consiste en movimientos que se repiten sin un fin, por el uso prolongado de algunos medicamentos. La forma de distonía es la distonía tardía.",
  },
  tics: {
    name: "Tics",
    synonyms: ["Tic"],
    difference:
      "Los tics son movimientos o sonidos rápidos que llegan con un fuerte impulso y que a veces se pueden contener. No son distonía.",
  },
  "vegetative-dystonia": {
    name: "Distonía vegetativa",
    synonyms: ["Distonía neurovegetativa", "Distonía vegetativo-vascular"],
    difference:
      "Algunos médicos llaman así a un problema de los nervios que actúan sin nuestra voluntad. No es la distonía que retuerce los músculos.",
  },
};
