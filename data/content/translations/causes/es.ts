import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Spanish. */
export const esCauses: CauseTexts = {
  "dopa-responsive-dystonia-genes": {
    text: "La distonía sensible a dopa se debe, la mayoría de las veces, a un cambio en el gen GCH1. Con menos frecuencia, el cambio está en el gen TH o en el SPR.",
    clinical:
      "Las variantes patogénicas heterocigotas en GCH1 son la causa más frecuente de la distonía sensible a dopa; las variantes en TH o SPR son menos frecuentes.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Puede repetirse en la familia: basta una copia alterada del gen GCH1, de la madre o del padre. En algunas personas el cambio es nuevo.",
    clinical:
      "La distonía sensible a dopa relacionada con GCH1 es autosómica dominante; algunos casos se deben a variantes de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Algunas personas con el gen GCH1 alterado no enferman nunca. Las niñas y las mujeres tienen distonía sensible a dopa de dos a cuatro veces más que los niños y los hombres.",
    clinical:
      "Las variantes en GCH1 tienen penetrancia reducida; la distonía sensible a dopa es de dos a cuatro veces más frecuente en el sexo femenino que en el masculino.",
  },
  "dyt-th-gene": {
    text: "La causa de este trastorno es un cambio en las dos copias del gen TH. El cuerpo produce entonces muy poca dopamina, que ayuda al cerebro a controlar el movimiento.",
    clinical:
      "Las variantes bialélicas en TH reducen la actividad de la tirosina hidroxilasa y, con ello, la síntesis de dopamina.",
  },
  "dyt-th-families": {
    text: "Puede repetirse en la familia: un niño enferma cuando la madre y el padre le transmiten un gen TH alterado. Los padres suelen estar sanos.",
    clinical:
      "La deficiencia de tirosina hidroxilasa es autosómica recesiva; los padres con una variante en TH no suelen presentar signos.",
  },
  "dyt-spr-gene": {
    text: "La causa de este trastorno es un cambio en el gen SPR. El cuerpo produce entonces muy poca dopamina, que ayuda al cerebro a controlar el movimiento.",
    clinical:
      "Las variantes en SPR alteran la producción de tetrahidrobiopterina y reducen así la cantidad de dopamina.",
  },
  "dyt-spr-families": {
    text: "Puede repetirse en la familia: un niño enferma cuando las dos copias del gen SPR están alteradas.",
    clinical: "La deficiencia de sepiapterina reductasa se debe a variantes patogénicas bialélicas en SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Un cambio en el gen SGCE puede causar distonía mioclónica. Altera las partes del cerebro que guían el movimiento; los músculos están sanos.",
    clinical:
      "Las variantes patogénicas en SGCE causan un déficit de épsilon-sarcoglicano, que parece afectar al cerebelo y a los ganglios basales; no hay enfermedad muscular.",
  },
  "myoclonus-dystonia-families": {
    text: "Puede repetirse en la familia: un niño enferma si el gen SGCE alterado viene del padre. Si viene de la madre, el gen suele permanecer inactivo.",
    clinical:
      "La distonía mioclónica por SGCE es autosómica dominante con impronta genómica: la copia paterna está activa, y las variantes en la copia materna no suelen causar signos.",
  },
  "myoclonus-dystonia-unknown": {
    text: "Muchas personas tienen los signos de la distonía mioclónica, pero no se les encuentra ningún cambio en el gen SGCE. Entonces no se conoce la causa.",
    clinical:
      "En muchas personas con distonía mioclónica clínica, sobre todo en las que no tienen familiares afectados, no se detecta ninguna variante en SGCE; la causa queda entonces sin conocer.",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "La causa conocida de la distonía-parkinsonismo de inicio rápido es un cambio en el gen ATP1A3. En algunas personas no se encuentra ningún cambio.",
    clinical:
      "La distonía-parkinsonismo de inicio rápido se debe a variantes patogénicas en ATP1A3; en algunas personas afectadas no se ha identificado ninguna.",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "Puede repetirse en la familia: basta una copia alterada del gen ATP1A3, que suele venir de uno de los padres, también enfermo. En algunas personas el cambio es nuevo.",
    clinical:
      "La distonía-parkinsonismo de inicio rápido relacionada con ATP1A3 es autosómica dominante y suele heredarse de un progenitor afectado; los demás casos son de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "No todas las personas con el gen ATP1A3 alterado enferman de esta distonía. No se sabe por qué.",
    clinical: "La penetrancia de las variantes en ATP1A3 es incompleta, por razones que no están claras.",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "Si una persona tiene el gen ATP1A3 alterado, una infección, el estrés o el alcohol pueden desencadenar esta distonía. También un ejercicio largo e intenso.",
    clinical:
      "Una infección, el ejercicio prolongado, el estrés emocional o el alcohol pueden desencadenar el inicio de la distonía-parkinsonismo de inicio rápido relacionada con ATP1A3.",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "La causa de esta distonía en personas de ascendencia filipina es un cambio en el gen TAF1 o cerca de él. El gen está en el cromosoma X.",
    clinical:
      "La distonía-parkinsonismo ligada al cromosoma X se debe a variantes en TAF1 y cerca de él, en el cromosoma X.",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "Se repite en la familia: las madres con el gen alterado pueden transmitirlo, la mayoría de las veces sin estar enfermas. Los padres no pueden transmitirlo a sus hijos varones.",
    clinical:
      "La herencia es recesiva ligada al cromosoma X: las portadoras pueden transmitir la variante y no suelen presentar signos; no hay transmisión de padre a hijo varón.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Unas pocas mujeres con una copia alterada del gen TAF1 tienen signos de distonía-parkinsonismo ligada al cromosoma X. Suelen ser más leves que en los hombres.",
    clinical:
      "Unas pocas mujeres heterocigotas para una variante en TAF1 presentan alteraciones del movimiento, que tienden a ser más leves que en los hombres afectados.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La causa de esta distonía de los bebés es un cambio en el gen SLC6A3.",
    clinical:
      "El parkinsonismo-distonía infantil (deficiencia del transportador de dopamina) se debe a variantes patogénicas en SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Puede repetirse en la familia: un niño enferma cuando las dos copias del gen SLC6A3 están alteradas.",
    clinical: "La deficiencia del transportador de dopamina relacionada con SLC6A3 es autosómica recesiva.",
  },
  "paroxysmal-dystonia-genes": {
    text: "Las crisis de distonía pueden deberse a un cambio en un gen. PRRT2, PNKD y SLC2A1 son algunos de los genes principales.",
    clinical:
      "Entre los genes principales de los trastornos paroxísticos primarios del movimiento están PRRT2, PNKD y SLC2A1.",
  },
  "paroxysmal-dystonia-acquired": {
    text: "Las crisis de distonía también pueden deberse a otra enfermedad. Puede ser una enfermedad del cerebro o del resto del cuerpo.",
    clinical:
      "Las discinesias paroxísticas secundarias pueden ser síntomas de diversos trastornos neurológicos y médicos.",
  },
  "paroxysmal-dystonia-families": {
    text: "Puede repetirse en la familia: la mayoría de las veces basta una copia alterada de un gen. Así es si no hay otra enfermedad detrás de las crisis.",
    clinical:
      "Las discinesias paroxísticas primarias suelen ser trastornos genéticos autosómicos dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Las crisis tras un movimiento brusco pueden repetirse en una familia. Entonces la causa más frecuente es un cambio en el gen PRRT2.",
    clinical:
      "Las mutaciones en PRRT2 son la causa más frecuente de las discinesias paroxísticas familiares.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Puede repetirse en la familia: la mayoría de las veces basta una copia alterada del gen PRRT2. Pero algunas personas que la tienen nunca sufren una crisis.",
    clinical:
      "En la mayoría de las familias con mutaciones en PRRT2, la herencia es autosómica dominante con penetrancia incompleta.",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "En algunas personas con crisis tras un movimiento brusco no se encuentra ningún gen alterado. Entonces no se conoce la causa.",
    clinical:
      "Tanto en la discinesia paroxística cinesigénica esporádica como en la familiar pueden faltar mutaciones en los genes candidatos; la causa queda entonces sin conocer.",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "Las crisis tras tomar alcohol o café o por estrés pueden repetirse en una familia. Entonces la causa es un cambio en el gen PNKD.",
    clinical: "La forma familiar de la discinesia paroxística no cinesigénica se debe a mutaciones en PNKD.",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "Puede repetirse en la familia: basta una copia alterada del gen PNKD, de la madre o del padre.",
    clinical:
      "La discinesia paroxística no cinesigénica relacionada con PNKD se hereda con un patrón autosómico dominante.",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "Crisis como estas también pueden deberse a una lesión en el cerebro. Pueden causarla la esclerosis múltiple, un tumor, un accidente cerebrovascular o una herida.",
    clinical:
      "Entre las causas no genéticas están las lesiones de los ganglios basales por esclerosis múltiple, tumores y lesiones vasculares, y lesiones en otros lugares, como las heridas penetrantes.",
  },
  "exercise-induced-dystonia-gene": {
    text: "Un cambio en el gen SLC2A1 puede causar distonía tras un ejercicio prolongado. El cerebro recibe entonces muy poco azúcar, que necesita para funcionar.",
    clinical:
      "Las mutaciones heterocigotas en SLC2A1 causan un defecto del transportador de glucosa GLUT1, con una concentración reducida de glucosa en el sistema nervioso central.",
  },
  "exercise-induced-dystonia-families": {
    text: "Puede repetirse en la familia: basta una copia alterada del gen SLC2A1.",
    clinical:
      "La discinesia paroxística inducida por el ejercicio relacionada con SLC2A1 es un trastorno autosómico dominante.",
  },
  "exercise-induced-dystonia-unknown": {
    text: "En algunas personas con distonía tras el ejercicio no se encuentra ningún gen alterado. Entonces no se conoce la causa.",
    clinical:
      "En algunos pacientes con discinesia inducida por el esfuerzo no se detecta ninguna mutación en los genes candidatos; la causa queda entonces sin conocer.",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "Estas crisis que surgen del sueño son un tipo de epilepsia. Puede deberse a un gen alterado, a cómo está formado el cerebro o a una lesión a lo largo de la vida.",
    clinical:
      "La epilepsia hipermotora relacionada con el sueño puede ser de causa genética, genético-estructural o adquirida.",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "Rara vez se repite en la familia: los médicos lo encontraron en 6 de cada 100 personas con estas crisis que surgen del sueño.",
    clinical:
      "En una serie de epilepsia frontal nocturna se documentó herencia autosómica dominante en el 6 % de los casos.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Si estas crisis que surgen del sueño se repiten en una familia, la causa puede ser un cambio en uno de varios genes. CHRNA4 es uno de ellos.",
    clinical:
      "La epilepsia hipermotora autosómica dominante relacionada con el sueño puede deberse a variantes heterocigotas en uno de varios genes, como CHRNA4.",
  },
};
