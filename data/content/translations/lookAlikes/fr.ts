import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in French. */
export const frLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "Torticolis musculaire congénital",
    synonyms: ["Torticolis congénital"],
    difference:
      "Un bébé atteint naît avec un muscle du cou trop tendu, qui incline la tête d’un côté. Ce n’est pas une dystonie cervicale.",
  },
  "essential-tremor": {
    name: "Tremblement essentiel",
    difference:
      "Dans le tremblement essentiel, une partie du corps tremble à un rythme régulier, le plus souvent les mains. Ce n’est pas une dystonie.",
  },
  "hemifacial-spasm": {
    name: "Spasme hémifacial",
    synonyms: ["Hémispasme facial"],
    difference:
      "Le spasme hémifacial tire sur un côté du visage, car le nerf du visage envoie sans cesse des signaux. Ce n’est pas une dystonie.",
  },
  "meige-disease": {
    name: "Maladie de Meige",
    synonyms: ["Lymphœdème de Meige"],
    difference:
      "La maladie de Meige est un gonflement des jambes dû à la lymphe qui s’accumule. C’est le syndrome de Meige qui est une forme de dystonie.",
  },
  "muscular-dystrophy": {
    name: "Dystrophie musculaire",
    difference:
      "Dans la dystrophie musculaire, un gène modifié fait fondre les muscles et les affaiblit. Le nom ressemble à dystonie, mais c’est une autre maladie.",
  },
  spasticity: {
    name: "Spasticité",
    difference:
      "Un muscle spastique résiste plus quand on l’étire plus vite, après une lésion des voies nerveuses du cerveau ou de la moelle épinière. Ce n’est pas une dystonie.",
  },
  "tardive-dyskinesia": {
    name: "Dyskinésie tardive",
    synonyms: ["Dyskinésies tardives"],
    difference:
      "La dyskinésie tardive désigne des mouvements répétés sans but, dus à la prise prolongée de certains médicaments. La dystonie tardive est la forme de dystonie.",
  },
  tics: {
    name: "Tics",
    synonyms: ["Tic"],
    difference:
      "Les tics sont des gestes ou des sons rapides, précédés d’une forte envie, que l’on peut parfois retenir. Ce n’est pas une dystonie.",
  },
  "vegetative-dystonia": {
    name: "Dystonie végétative",
    synonyms: ["Dystonie neurovégétative", "Dystonie neuro-végétative"],
    difference:
      "Certains médecins nomment ainsi un trouble des nerfs qui agissent sans notre volonté. Ce n’est pas la dystonie qui tord les muscles.",
  },
};
