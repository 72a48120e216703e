import { esCauses } from "./causes/es.ts";
import { esLookAlikes } from "./lookAlikes/es.ts";
import type { Translation } from "./Translation.ts";

/** Spanish: words that are used in Spain and understood in Latin America. */
export const es: Translation = {
  language: "es",
  forms: {
    dystonia: {
      name: "Distonía",
      sentence:
        "Trastorno del movimiento en el que los músculos se tensan contra la voluntad de la persona. Hacen que el cuerpo se tuerza, repita movimientos o mantenga posturas poco habituales.",
    },
    "focal-dystonia": {
      name: "Distonía focal",
      sentence: "Distonía en una sola parte del cuerpo.",
    },
    "segmental-dystonia": {
      name: "Distonía segmentaria",
      sentence: "Distonía en dos o más partes del cuerpo que están una junto a otra.",
    },
    "multifocal-dystonia": {
      name: "Distonía multifocal",
      sentence: "Distonía en dos o más partes del cuerpo que no están una junto a otra.",
    },
    hemidystonia: {
      name: "Hemidistonía",
      sentence: "Distonía en el brazo y la pierna del mismo lado del cuerpo.",
    },
    "generalized-dystonia": {
      name: "Distonía generalizada",
      sentence: "Distonía en el tronco y en al menos otras dos partes del cuerpo.",
    },
    "cervical-dystonia": {
      name: "Distonía cervical",
      synonyms: ["Tortícolis espasmódica"],
      sentence:
        "Distonía focal: los músculos del cuello se tensan contra la voluntad de la persona. La cabeza gira o se inclina hacia un lado, hacia delante o hacia atrás.",
    },
    torticollis: {
      name: "Tortícolis",
      sentence:
        "Como distonía, la tortícolis es un tipo de distonía cervical. La cabeza gira hacia la derecha o hacia la izquierda.",
    },
    anterocollis: {
      name: "Anterocolis",
      sentence: "Tipo de distonía cervical en el que el cuello se dobla y lleva la cabeza hacia delante.",
    },
    retrocollis: {
      name: "Retrocolis",
      sentence: "Tipo de distonía cervical en el que el cuello lleva la cabeza hacia atrás.",
    },
    laterocollis: {
      name: "Laterocolis",
      sentence:
        "Tipo de distonía cervical en el que la cabeza se inclina hacia el hombro derecho o el izquierdo.",
    },
    "craniocervical-dystonia": {
      name: "Distonía craneocervical",
      sentence: "Distonía del cuello junto con la cara, la mandíbula, la lengua o la laringe.",
    },
    "cranial-dystonia": {
      name: "Distonía craneal",
      sentence: "Distonía de la parte superior o inferior de la cara, la mandíbula, la lengua o la garganta.",
    },
    blepharospasm: {
      name: "Blefaroespasmo",
      synonyms: ["Blefaroespasmo esencial benigno"],
      sentence:
        "Distonía en la que los párpados se mueven a sacudidas o los ojos se cierran contra la voluntad de la persona.",
    },
    "oromandibular-dystonia": {
      name: "Distonía oromandibular",
      sentence:
        "Distonía focal de la parte inferior de la cara y las mandíbulas. La mandíbula y la lengua se mueven contra la voluntad de la persona.",
    },
    "lingual-dystonia": {
      name: "Distonía lingual",
      sentence: "Distonía de la lengua. Estorba cuando la persona habla, mastica o traga.",
    },
    "jaw-dystonia": {
      name: "Distonía mandibular",
      sentence:
        "Distonía de los músculos de la masticación. Pueden apretar la mandíbula, abrirla o desviarla hacia un lado.",
    },
    "meige-syndrome": {
      name: "Síndrome de Meige",
      sentence:
        "Distonía de la parte superior y la parte inferior de la cara. Los dos párpados sufren espasmos, y la mandíbula se mueve contra la voluntad de la persona.",
    },
    "laryngeal-dystonia": {
      name: "Distonía laríngea",
      synonyms: ["Disfonía espasmódica"],
      sentence: "Distonía en la que los espasmos de músculos de la laringe cambian la voz.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Distonía laríngea aductora",
      synonyms: ["Disfonía espasmódica aductora"],
      sentence:
        "Distonía de la laringe en la que las cuerdas vocales se cierran sin control. La voz suena apretada o forzada.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Distonía laríngea abductora",
      synonyms: ["Disfonía espasmódica abductora"],
      sentence:
        "Distonía de la laringe en la que las cuerdas vocales se abren sin control. Se escapa aire, y el sonido se corta.",
    },
    "mixed-laryngeal-dystonia": {
      name: "Distonía laríngea mixta",
      synonyms: ["Disfonía espasmódica mixta"],
      sentence:
        "Distonía de la laringe. Unas veces, las cuerdas vocales se cierran sin control. Otras veces se abren.",
    },
    "task-specific-dystonia": {
      name: "Distonía de tarea específica",
      synonyms: ["Distonía ocupacional"],
      sentence:
        "Distonía focal que estorba en una tarea concreta. Puede ser escribir, tocar música o practicar un deporte.",
    },
    "writers-cramp": {
      name: "Calambre del escritor",
      synonyms: ["Calambre del escribiente", "Grafoespasmo"],
      sentence:
        "Distonía de tarea específica con calambres en la mano, la muñeca o el antebrazo. Dificultan sujetar un bolígrafo o un lápiz.",
    },
    "focal-hand-dystonia": {
      name: "Distonía focal de la mano",
      sentence: "Distonía focal que quita el control fino de la mano y la muñeca.",
    },
    "musicians-dystonia": {
      name: "Distonía del músico",
      synonyms: ["Calambre del músico"],
      sentence:
        "Distonía de tarea específica. Los músculos sufren calambres o espasmos mientras la persona toca música.",
    },
    "embouchure-dystonia": {
      name: "Distonía de la embocadura",
      sentence:
        "Distonía de tarea específica de quienes tocan instrumentos de viento. Afecta a los labios, la mandíbula, la lengua o la garganta, que llevan el aire a la boquilla.",
    },
    "golfers-yips": {
      name: "Distonía del golfista",
      sentence:
        "Los yips son sacudidas de las muñecas de un golfista al golpear con el putter. En algunos golfistas son una distonía de tarea específica.",
    },
    "runners-dystonia": {
      name: "Distonía del corredor",
      sentence:
        "Distonía de tarea específica poco frecuente. La pierna o el pie se mueven sin control mientras la persona corre.",
    },
    "limb-dystonia": {
      name: "Distonía de las extremidades",
      sentence:
        "Distonía de una mano, un brazo, un pie o una pierna. Sus músculos se tensan contra la voluntad de la persona y llevan esa parte a posiciones poco habituales.",
    },
    "foot-dystonia": {
      name: "Distonía del pie",
      sentence:
        "Distonía en la que los músculos del pie se tensan, a menudo con dolor. Tuercen el pie o lo giran hacia dentro.",
    },
    "truncal-dystonia": {
      name: "Distonía axial",
      synonyms: ["Distonía del tronco"],
      sentence:
        "Distonía de los músculos de la línea media del cuerpo. Son los del pecho, el vientre y la espalda.",
    },
    "isolated-dystonia": {
      name: "Distonía aislada",
      sentence:
        "Distonía que es el único trastorno del movimiento de la persona. Puede ir acompañada de temblor.",
    },
    "combined-dystonia": {
      name: "Distonía combinada",
      sentence:
        "Distonía que va acompañada de otro trastorno del movimiento. Pueden ser sacudidas rápidas (mioclonías). O pueden ser movimientos lentos y rígidos (parkinsonismo).",
    },
    "primary-dystonia": {
      name: "Distonía primaria",
      synonyms: ["Distonía idiopática"],
      sentence:
        "Nombre más antiguo de la distonía que no es signo de otra enfermedad. Puede ser hereditaria, o no se encuentra ninguna causa (idiopática).",
    },
    "secondary-dystonia": {
      name: "Distonía secundaria",
      synonyms: ["Distonía sintomática"],
      sentence:
        "Nombre más antiguo de la distonía con una causa conocida. Puede ser un accidente cerebrovascular (ictus), una lesión, una inflamación del cerebro o un medicamento.",
    },
    "acquired-dystonia": {
      name: "Distonía adquirida",
      sentence: "Distonía que no se debe a un gen, sino a algo que le ocurre al cerebro.",
    },
    "inherited-dystonia": {
      name: "Distonía hereditaria",
      synonyms: ["Distonía genética"],
      sentence: "Distonía que se debe a un cambio en un gen y que puede repetirse en una familia.",
    },
    "early-onset-dystonia": {
      name: "Distonía de inicio temprano",
      sentence: "Distonía que empieza antes de los 20 años, más o menos.",
    },
    "adult-onset-dystonia": {
      name: "Distonía de inicio en el adulto",
      sentence: "Distonía que empieza después de los 20 años, más o menos.",
    },
    "torsion-dystonia": {
      name: "Distonía de torsión",
      synonyms: ["Distonía muscular deformante"],
      sentence:
        "Distonía en la que los músculos se tensan. Tuercen partes del cuerpo y las ponen en posiciones poco habituales.",
    },
    "dyt-tor1a": {
      name: "Distonía DYT-TOR1A (DYT1)",
      synonyms: ["Distonía de Oppenheim"],
      sentence:
        "Distonía hereditaria que suele empezar en un brazo o una pierna en la infancia y puede extenderse.",
    },
    "dyt-thap1": {
      name: "Distonía DYT-THAP1 (DYT6)",
      sentence: "Distonía que suele empezar en la cabeza y el cuello y empeora despacio.",
    },
    "dyt-gnal": {
      name: "Distonía DYT-GNAL (DYT25)",
      sentence: "Distonía genética del cuello, la laringe, la mano y el antebrazo.",
    },
    "dyt-ano3": {
      name: "Distonía DYT-ANO3 (DYT24)",
      sentence: "Distonía con temblor. Suele empezar en el cuello y puede llegar a la laringe y los brazos.",
    },
    "dyt-ciz1": {
      name: "Distonía DYT-CIZ1 (DYT23)",
      sentence: "Tipo poco frecuente de distonía cervical. Suele empezar entre los 30 y los 50 años.",
    },
    "dyt-col6a3": {
      name: "Distonía DYT-COL6A3 (DYT27)",
      sentence:
        "Distonía poco frecuente de la cabeza, el cuello y los brazos que empieza antes de los 20 años, más o menos.",
    },
    "dyt-kmt2b": {
      name: "Distonía DYT-KMT2B (DYT28)",
      sentence:
        "Distonía que suele empezar pronto en la vida, a menudo en las piernas, y empeora con el tiempo.",
    },
    "dyt-prkra": {
      name: "Distonía DYT-PRKRA (DYT16)",
      sentence:
        "Forma de distonía que empieza pronto en los brazos y las piernas, la mandíbula y la laringe. La acompañan movimientos lentos y rígidos (parkinsonismo).",
    },
    "dyt-hpca": {
      name: "Distonía DYT-HPCA (DYT2)",
      sentence:
        "Forma genética de distonía que empieza en las manos o los pies y más tarde llega al cuello y la cara.",
    },
    "dyt-vps16": {
      name: "Distonía DYT-VPS16 (DYT30)",
      sentence:
        "Distonía que empieza en los primeros años de vida, a menudo en la mandíbula, la garganta, el cuello o los brazos. Suele extenderse despacio por el cuerpo.",
    },
    "dyt-tubb4a": {
      name: "Distonía DYT-TUBB4A (DYT4)",
      sentence:
        "Distonía que empieza en la laringe, la mayoría de las veces entre los 10 y los 30 años, y después llega al cuello o a las extremidades.",
    },
    "dyt-eif2ak2": {
      name: "Distonía DYT-EIF2AK2 (DYT33)",
      sentence:
        "Distonía que empieza en la infancia o la juventud, en una parte del cuerpo o en la mayor parte de él.",
    },
    "dyt-aopep": {
      name: "Distonía DYT-AOPEP (DYT31)",
      sentence:
        "Distonía que empieza en la infancia o al comienzo de la edad adulta, en los brazos, las piernas, el cuello, la cara o el tronco.",
    },
    "dyt-kctd17": {
      name: "Distonía DYT-KCTD17 (DYT26)",
      sentence:
        "Forma de distonía que empieza con sacudidas rápidas de los brazos (mioclonías). La distonía en sí aparece más tarde, la mayoría de las veces en la cabeza y el cuello.",
    },
    "dyt-kcnn2": {
      name: "Distonía DYT-KCNN2 (DYT34)",
      sentence:
        "Forma poco frecuente de distonía que empieza en la infancia, la mayoría de las veces en las manos y el cuello, con un temblor rápido y sacudidas rápidas.",
    },
    "dyt-vps41": {
      name: "Distonía DYT-VPS41",
      sentence:
        "Trastorno poco frecuente que empieza en los primeros años de vida. Cuesta aprender a caminar, y algunos niños tienen distonía.",
    },
    "dyt-tspoap1": {
      name: "Distonía DYT-TSPOAP1 (DYT22)",
      sentence:
        "Distonía poco frecuente. Empieza en la juventud y se extiende por el cuerpo, o empieza en la edad adulta en una parte del cuerpo.",
    },
    "dyt-shq1": {
      name: "Distonía DYT-SHQ1 (DYT35)",
      sentence:
        "Forma muy poco frecuente de distonía. Empieza en el primer año de vida, con tono muscular débil y crisis de distonía.",
    },
    "dyt-nup54": {
      name: "Distonía DYT-NUP54 (DYT37)",
      sentence:
        "Forma poco frecuente de distonía que empieza en los primeros meses o años de vida, con problemas para tragar.",
    },
    "dyt-mecr": {
      name: "Distonía DYT-MECR",
      sentence:
        "Trastorno poco frecuente que empieza en niños pequeños, la mayoría de las veces como distonía. La vista se debilita unos años más tarde.",
    },
    "dyt-gch1": {
      name: "Distonía DYT-GCH1 (DYT5a)",
      sentence:
        "La forma más frecuente de la distonía sensible a dopa. Suele empezar en las piernas, en la infancia, y es peor al final del día.",
    },
    "chor-dyt-adcy5": {
      name: "Distonía DYT-ADCY5",
      sentence:
        "Forma de distonía con sacudidas repentinas y contracciones de los brazos, las piernas, el cuello o la cara. También se llama discinesia relacionada con ADCY5.",
    },
    "dyt-slc2a1": {
      name: "Distonía DYT-SLC2A1 (DYT18)",
      sentence:
        "Forma de distonía en la que no llega suficiente azúcar al cerebro. Las crisis aparecen en los brazos o las piernas durante un ejercicio prolongado.",
    },
    dyt7: {
      name: "Distonía DYT7",
      sentence:
        "Distonía en una parte del cuerpo, la mayoría de las veces el cuello. Otras son los párpados, la mandíbula, la laringe y la mano.",
    },
    dyt13: {
      name: "Distonía DYT13",
      sentence: "Distonía hereditaria de la cabeza, el cuello o los brazos.",
    },
    dyt17: {
      name: "Distonía DYT17",
      sentence:
        "Forma hereditaria de distonía que empeora con el tiempo. Tuerce el cuello y hace que la voz y el habla se entiendan mal.",
    },
    dyt21: {
      name: "Distonía DYT21",
      sentence:
        "Distonía hereditaria que empieza tarde en la vida. Tuerce partes del cuerpo y no tiene ningún otro signo.",
    },
    "dopa-responsive-dystonia": {
      name: "Distonía sensible a dopa",
      synonyms: ["Síndrome de Segawa"],
      sentence:
        "Distonía hereditaria que suele empezar en la infancia, en las piernas. Su nombre indica que mejora mucho con el medicamento levodopa.",
    },
    "dyt-th": {
      name: "Distonía por deficiencia de tirosina hidroxilasa (DYT/PARK-TH)",
      sentence:
        "Trastorno del movimiento por cambios en el gen TH. Su forma leve es una distonía sensible a dopa que suele empezar en la infancia.",
    },
    "dyt-spr": {
      name: "Distonía por deficiencia de sepiapterina reductasa (DYT/PARK-SPR)",
      sentence:
        "Trastorno hereditario con distonía que a menudo es peor al final del día. Los niños que lo tienen tardan en aprender a sentarse y a gatear.",
    },
    "myoclonus-dystonia": {
      name: "Distonía mioclónica",
      synonyms: ["Síndrome de mioclonía-distonía"],
      sentence:
        "Trastorno hereditario con sacudidas rápidas (mioclonías) de brazos, cuello y tronco. Más de la mitad de las personas que lo tienen presentan también distonía.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Distonía-parkinsonismo de inicio rápido",
      sentence:
        "Trastorno hereditario poco frecuente que aparece en horas o días. Causa distonía y signos como los de la enfermedad de Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Distonía-parkinsonismo ligado al cromosoma X",
      synonyms: ["Lubag"],
      sentence:
        "Trastorno que se da en personas de ascendencia filipina. La mayoría de quienes lo tienen son hombres. Causa distonía y signos como los de la enfermedad de Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonismo-distonía infantil",
      sentence:
        "Trastorno hereditario poco frecuente que suele empezar en bebés. Causa distonía de muchos músculos. Más tarde aparecen signos como los de la enfermedad de Parkinson.",
    },
    "paroxysmal-dystonia": {
      name: "Distonía paroxística",
      sentence:
        "Distonía que aparece en crisis repentinas y se pasa sola. La mayoría de las veces hay algo que la desencadena, como un movimiento brusco.",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "Distonía paroxística cinesigénica",
      sentence:
        "Crisis de movimientos involuntarios, como la distonía, que desencadena un movimiento brusco. Puede bastar con ponerse de pie deprisa.",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "Distonía paroxística no cinesigénica",
      sentence:
        "Crisis de movimientos involuntarios, como la distonía. El alcohol, el café o el estrés pueden provocarlas, pero un movimiento brusco no.",
    },
    "exercise-induced-dystonia": {
      name: "Distonía inducida por el ejercicio",
      sentence:
        "Crisis de distonía en los brazos o las piernas, sin dolor, que desencadena un ejercicio prolongado.",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "Distonía paroxística nocturna",
      sentence:
        "Crisis que surgen del sueño, con movimientos que pueden parecer distonía. Hoy los médicos las consideran un tipo de epilepsia.",
    },
    "drug-induced-dystonia": {
      name: "Distonía inducida por fármacos",
      synonyms: ["Distonía medicamentosa"],
      sentence:
        "Distonía que causa un medicamento u otra sustancia. La mayoría de las veces aparece poco después de una sola dosis.",
    },
    "acute-dystonic-reaction": {
      name: "Reacción distónica aguda",
      synonyms: ["Distonía aguda"],
      sentence:
        "Distonía que aparece de horas a días después de tomar ciertos medicamentos o de aumentar su dosis. A menudo se pasa.",
    },
    "acute-laryngeal-dystonia": {
      name: "Distonía laríngea aguda",
      sentence:
        "Distonía repentina de la laringe tras ciertos medicamentos. Puede dificultar la respiración.",
    },
    "tardive-dystonia": {
      name: "Distonía tardía",
      sentence:
        "Distonía que puede aparecer cuando una persona toma ciertos medicamentos durante meses o años. Puede quedarse después de dejarlos.",
    },
    "oculogyric-crisis": {
      name: "Crisis oculógira",
      sentence:
        "Episodio en el que los dos ojos se quedan girados, la mayoría de las veces hacia arriba, mientras la persona está despierta. Puede durar de minutos a horas.",
    },
    "status-dystonicus": {
      name: "Estado distónico",
      synonyms: ["Tormenta distónica"],
      sentence:
        "Distonía que empeora mucho en poco tiempo, de modo que la persona necesita ayuda de inmediato. También se llama tormenta distónica.",
    },
    "functional-dystonia": {
      name: "Distonía funcional",
      synonyms: ["Distonía psicógena"],
      sentence:
        "Distonía por un cambio en cómo funciona el cerebro, no por un daño. Los movimientos son reales y no se hacen a propósito. Nombre antiguo: distonía psicógena.",
    },
    "post-traumatic-dystonia": {
      name: "Distonía postraumática",
      sentence:
        "Distonía tras una lesión de la cabeza o, según algunos médicos, de otra parte del cuerpo. Puede empezar meses o años más tarde.",
    },
    "post-stroke-dystonia": {
      name: "Distonía tras un accidente cerebrovascular",
      synonyms: ["Distonía tras un ictus"],
      sentence:
        "Distonía después de un accidente cerebrovascular (ictus). La mayoría de las veces, este afectó a una parte profunda del cerebro, como los ganglios basales.",
    },
    "deafness-dystonia-syndrome": {
      name: "Síndrome de sordera-distonía-neuronopatía óptica",
      synonyms: ["Síndrome de Mohr-Tranebjaerg", "Síndrome de sordera-distonía"],
      sentence:
        "Trastorno hereditario, casi siempre de varones. La audición se pierde en la primera infancia. Más tarde llegan la distonía o la torpeza de movimientos y la pérdida de la vista.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hipermanganesemia con distonía",
      sentence:
        "Trastorno hereditario: el metal manganeso se acumula en el cerebro. A menudo causa distonía en niños. Uno de sus dos tipos daña también el hígado.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropatía óptica hereditaria de Leber con distonía",
      sentence:
        "Trastorno hereditario muy poco frecuente. La distonía suele empezar en la infancia, y la vista puede fallar al comienzo de la edad adulta.",
    },
    "dystonic-cerebral-palsy": {
      name: "Parálisis cerebral distónica",
      sentence:
        "Tipo de parálisis cerebral. Un daño de los ganglios basales, en lo profundo del cerebro aún joven, produce movimientos de torsión que se repiten.",
    },
    "dystonic-tremor": {
      name: "Temblor distónico",
      sentence: "Temblor de una parte del cuerpo. Lo producen los músculos que la distonía tensa.",
    },
    "parkinsonian-dystonia": {
      name: "Distonía en la enfermedad de Parkinson",
      sentence:
        "Distonía en una persona con enfermedad de Parkinson. Puede ser un calambre doloroso del pie, o dedos del pie que se encogen y se aprietan.",
    },
    camptocormia: {
      name: "Camptocormia distónica",
      sentence:
        "Fuerte inclinación del tronco hacia delante al estar de pie o caminar. Desaparece al tumbarse. La distonía es una de sus causas.",
    },
    "pisa-syndrome": {
      name: "Síndrome de Pisa",
      sentence:
        "Fuerte inclinación del tronco hacia un lado, que desaparece al tumbarse. Los médicos la vieron por primera vez como distonía repentina por un medicamento.",
    },
  },
  causes: esCauses,
  lookAlikes: esLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "Puede ser una emergencia. Si a usted o a alguien cerca de usted le cuesta respirar, tragar o hablar, llame ahora al número de emergencias de su país, por ejemplo el 112 o el 911.",
    "acute-dystonic-reaction":
      "Puede ser una emergencia. Si a usted o a alguien cerca de usted le cuesta respirar, tragar o hablar, llame ahora al número de emergencias de su país, por ejemplo el 112 o el 911.",
    "acute-laryngeal-dystonia":
      "Es una emergencia. Si a usted o a alguien cerca de usted le cuesta respirar, tragar o hablar, llame ahora al número de emergencias de su país, por ejemplo el 112 o el 911.",
    "oculogyric-crisis":
      "Puede formar parte de una emergencia. Si a usted o a alguien cerca de usted le cuesta respirar, tragar o hablar, llame ahora al número de emergencias de su país, por ejemplo el 112 o el 911.",
    "status-dystonicus":
      "Es una emergencia. Si está ocurriendo ahora, llame al número de emergencias de su país, por ejemplo el 112 o el 911.",
  },
  statements: {
    "primary-meaning": {
      text: "La distonía primaria no tiene una causa clara que se pueda encontrar. Los médicos también la llaman idiopática.",
      clinical: "Distonía primaria: sin causa clara identificable; también denominada idiopática.",
      short: "Este tipo de distonía cervical tiene un nombre más. Los médicos también la llaman idiopática.",
    },
    "primary-nothing-underlying": {
      text: "En la distonía primaria no se conoce ningún defecto en la estructura del cerebro ni de la médula espinal. No hay ninguna enfermedad de fondo.",
      clinical:
        "Distonía primaria: sin anomalía estructural conocida del sistema nervioso central; sin enfermedad subyacente.",
    },
    "primary-hereditary": {
      text: "Algunas personas tienen distonía cervical primaria. En unas 12 de cada 100 de ellas influyen genes que se transmiten en la familia.",
      clinical:
        "Distonía cervical primaria: asociada a un componente hereditario en aproximadamente el 12 % de los casos.",
      short:
        "En unas 12 de cada 100 personas con distonía cervical primaria influyen genes que les fueron transmitidos.",
    },
    "primary-neck-injury": {
      text: "La distonía cervical primaria puede estar relacionada con una lesión anterior del cuello. No es seguro.",
      clinical: "Posible asociación de la distonía cervical primaria con una lesión cervical previa.",
      short: "Este tipo de distonía cervical puede estar relacionado con una lesión anterior del cuello.",
    },
    "secondary-meaning": {
      text: "La distonía secundaria es la consecuencia o un signo de otra cosa. Puede ser otra enfermedad, como la enfermedad de Parkinson. O puede ser un defecto en el cuerpo.",
      clinical:
        "Distonía secundaria: consecuencia o síntoma de una anomalía o enfermedad subyacente, p. ej., la enfermedad de Parkinson.",
      short:
        "Este tipo de distonía cervical se debe a otra cosa. Puede ser otra enfermedad, como la enfermedad de Parkinson, o un defecto en el cuerpo.",
    },
    "secondary-clear-cause": {
      text: "La distonía secundaria tiene una causa clara. La causa puede ser heredada o adquirida.",
      clinical: "Distonía secundaria: etiología clara, hereditaria o adquirida.",
    },
    "secondary-medicines": {
      text: "El uso de algunos medicamentos puede estar relacionado con la distonía secundaria. Un tipo se llama neurolépticos.",
      clinical:
        "Distonía secundaria: posible asociación con determinados medicamentos, p. ej., neurolépticos.",
      short:
        "Algunos medicamentos pueden estar relacionados con este tipo de distonía cervical. Entre ellos están los neurolépticos.",
    },
    "secondary-toxins": {
      text: "Haber absorbido demasiada cantidad de una toxina puede estar relacionado con la distonía secundaria. Puede ser, por ejemplo, monóxido de carbono.",
      clinical:
        "Distonía secundaria: posible asociación con la ingestión excesiva de toxinas, p. ej., en la intoxicación por monóxido de carbono.",
      short:
        "Demasiada cantidad de una toxina puede estar relacionada con este tipo de distonía cervical. Una de esas toxinas es el monóxido de carbono.",
    },
    "secondary-lesions": {
      text: "Los daños por un traumatismo pueden estar relacionados con la distonía secundaria. Son sobre todo daños de los ganglios basales, que están en lo profundo del cerebro.",
      clinical:
        "Distonía secundaria: posible asociación con lesiones estructurales por traumatismo, principalmente de los ganglios basales.",
      short:
        "Los daños por un traumatismo pueden estar relacionados con este tipo de distonía cervical. Son sobre todo daños de los ganglios basales, en lo profundo del cerebro.",
    },
    "terms-of-today": {
      text: "«Primaria» y «secundaria» son palabras más antiguas. Hoy los médicos dicen «idiopática» si no se conoce la causa. Dicen «genética» o «hereditaria» si la distonía se debe a un gen. Dicen «adquirida» si se debe a otra cosa.",
      clinical:
        "«Primaria» y «secundaria» se han sustituido por idiopática (sin causa conocida), genética o hereditaria, y adquirida.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopática",
      meaning: "No se conoce la causa.",
    },
    acquired: {
      word: "adquirida",
      meaning: "Ha aparecido a lo largo de la vida. No se ha heredado de los padres.",
    },
    neuroleptics: {
      word: "neurolépticos",
      meaning:
        "Medicamentos para algunas enfermedades mentales; también se llaman antipsicóticos. Algunos se dan también para problemas del estómago o de los nervios.",
    },
    toxin: {
      word: "toxina",
      meaning: "Un veneno: algo que daña el cuerpo.",
    },
    "basal ganglia": {
      word: "ganglios basales",
      meaning: "Partes en lo profundo del cerebro que ayudan a iniciar y controlar el movimiento.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "En la fuente aparece 0800; el número que funciona no lleva un 0 antes de 800.",
    },
    "dystonia-society": { purpose: "consultas generales" },
  },
};
