import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Spanish. */
export const esCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "Cerca de la mitad de los casos de distonía se dan solos. No tienen relación con una enfermedad ni con una lesión.",
    clinical:
      "Cerca de la mitad de los casos de distonía no tienen relación con enfermedades ni lesiones (distonía primaria o idiopática).",
  },
  "dystonia-part-of-disease": {
    text: "La distonía también puede ser un signo de otra enfermedad. Algunas de esas enfermedades son hereditarias.",
    clinical: "La distonía puede ser un síntoma de otras enfermedades, algunas de ellas hereditarias.",
  },
  "dystonia-acquired": {
    text: "Un daño en el cerebro también puede llevar a una distonía. Algunos ejemplos son un accidente cerebrovascular (ictus), una lesión o un veneno.",
    clinical:
      "Distonía adquirida: por ejemplo, por lesión cerebral, fármacos o drogas, tóxicos o enfermedad vascular.",
  },
  "dystonia-families": {
    text: "Puede repetirse en la familia: a menudo es así cuando la distonía no tiene relación con una enfermedad ni con una lesión.",
    clinical: "Muchos casos de distonía primaria parecen ser hereditarios.",
  },
  "focal-dystonia-unknown": {
    text: "No se conocen las causas de la distonía focal. Es probable que los genes y factores de fuera del cuerpo actúen juntos.",
    clinical:
      "Distonía focal: causa desconocida; probablemente una combinación de factores genéticos y ambientales.",
  },
  "focal-dystonia-families": {
    text: "Puede repetirse en la familia: al menos 10 de cada 100 personas con distonía focal tienen familiares con ella. La mayoría no los tiene.",
    clinical:
      "Distonía focal: en su mayoría esporádica; al menos el 10 % tiene antecedentes familiares, que parecen seguir un patrón autosómico dominante.",
  },
  "segmental-dystonia-unknown": {
    text: "La distonía segmentaria puede no tener causa conocida. De 1477 personas con distonía del cuello de causa desconocida, la tenían 39 de cada 100.",
    clinical:
      "La distonía segmentaria puede ser idiopática: presente en el 39 % de 1477 personas con distonía cervical idiopática aislada.",
  },
  "segmental-dystonia-any-cause": {
    text: "La distonía segmentaria puede deberse a un cambio en un gen o a otra cosa. El nombre solo dice dónde está la distonía en el cuerpo.",
    clinical:
      "«Segmentaria» describe la distribución corporal (eje I) de la distonía. La etiología (eje II) puede ser genética o adquirida.",
  },
  "multifocal-dystonia-any-cause": {
    text: "La distonía multifocal puede deberse a un cambio en un gen o a otra cosa. El nombre solo dice dónde está la distonía en el cuerpo.",
    clinical:
      "«Multifocal» describe la distribución corporal (eje I) de la distonía. La etiología (eje II) puede ser genética o adquirida.",
  },
  "hemidystonia-brain-damage": {
    text: "La hemidistonía suele deberse a una lesión en lo profundo del cerebro. Si el brazo derecho y la pierna derecha tienen distonía, la lesión está en el lado izquierdo del cerebro.",
    clinical: "La hemidistonía suele ser secundaria a una lesión de los ganglios basales contralaterales.",
  },
  "hemidystonia-stroke-injury": {
    text: "Un estudio observó a 22 personas con hemidistonía. En 8 se debía a un accidente cerebrovascular o a otra enfermedad de los vasos sanguíneos del cerebro, en 7 a un traumatismo.",
    clinical:
      "De 22 pacientes con hemidistonía, 8 tenían enfermedad cerebrovascular; en 7 siguió a un traumatismo perinatal, infantil o craneal.",
  },
  "generalized-dystonia-genes": {
    text: "La distonía generalizada empieza a menudo en la infancia. Entonces, muchos casos se deben a un cambio en un gen, como TOR1A.",
    clinical:
      "La distonía de inicio temprano tiende a ser generalizada y a menudo tiene un origen genético conocido, por ejemplo TOR1A (DYT1).",
  },
  "generalized-dystonia-acquired": {
    text: "En los niños, la distonía se debe más a menudo a otra cosa, como un daño del cerebro al nacer.",
    clinical:
      "La distonía adquirida de la infancia, por ejemplo tras una lesión cerebral perinatal, es más frecuente en niños que la distonía hereditaria.",
  },
  "generalized-dystonia-families": {
    text: "Puede repetirse en la familia: pero algunas personas con distonía generalizada son las únicas de su familia.",
    clinical: "La distonía generalizada se da con o sin antecedentes familiares.",
  },
  "cervical-dystonia-unknown": {
    text: "La causa de la distonía cervical, la mayoría de las veces, no se conoce.",
    clinical: "La causa de la distonía cervical suele ser desconocida (idiopática).",
  },
  "cervical-dystonia-families": {
    text: "Puede repetirse en la familia: en unas 12 de cada 100 personas con la forma primaria influyen genes que han heredado.",
    clinical:
      "Distonía cervical primaria: asociada a un componente hereditario en aproximadamente el 12 % de los casos.",
  },
  "torticollis-unknown": {
    text: "La tortícolis puede ser una distonía. Si esta empieza en un adulto, la causa, la mayoría de las veces, no se conoce.",
    clinical: "La tortícolis espasmódica de inicio en el adulto suele ser idiopática.",
  },
  "torticollis-families": {
    text: "Puede repetirse en la familia: pero solo unas pocas personas con tortícolis por distonía tienen familiares con ella.",
    clinical:
      "Unos pocos pacientes con tortícolis espasmódica tienen antecedentes familiares, algunos con un cambio en THAP1, TUBB4A o GNAL.",
  },
  "anterocollis-unknown": {
    text: "La causa de la distonía cervical, la mayoría de las veces, no se conoce. El anterocolis es uno de sus tipos.",
    clinical: "La causa de la distonía cervical, incluido el anterocolis, no suele conocerse.",
  },
  "retrocollis-unknown": {
    text: "La causa de la distonía cervical, la mayoría de las veces, no se conoce. El retrocolis es uno de sus tipos.",
    clinical: "La causa de la distonía cervical, incluido el retrocolis, no suele conocerse.",
  },
  "laterocollis-unknown": {
    text: "La causa de la distonía cervical, la mayoría de las veces, no se conoce. El laterocolis es uno de sus tipos.",
    clinical: "La causa de la distonía cervical, incluido el laterocolis, no suele conocerse.",
  },
  "craniocervical-dystonia-brain": {
    text: "Un daño en el cerebro puede causar distonía de la cabeza y el cuello. Puede ser un accidente cerebrovascular, una infección, una falta de oxígeno o un tumor.",
    clinical:
      "Distonía craneocervical secundaria: por lesiones estructurales o neuronales, p. ej., accidente cerebrovascular, infección, hipoxia o neoplasia.",
  },
  "craniocervical-dystonia-medicine": {
    text: "La distonía de la cabeza y el cuello puede deberse a medicamentos. Entre ellos están los neurolépticos y algunos medicamentos contra las náuseas.",
    clinical:
      "La distonía craneocervical secundaria puede deberse a medicamentos, p. ej., neurolépticos, antieméticos o anticonvulsivantes.",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "Algunas personas tienen distonía de la cabeza y el cuello como parte de una enfermedad del cerebro. Una de ellas es la enfermedad de Parkinson.",
    clinical:
      "Entre las enfermedades heredodegenerativas con distonía craneocervical está la enfermedad de Parkinson.",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "La distonía de la parte inferior de la cara, la mandíbula o la lengua tiene muchas causas. Puede deberse a los genes o a otra cosa.",
    clinical:
      "La distonía craneal inferior (oromandibular) se debe a diversas etiologías genéticas y adquiridas.",
  },
  "cranial-dystonia-eyelids": {
    text: "La distonía craneal puede ser solo un espasmo de los párpados. Entonces no se conoce la causa.",
    clinical: "No se conocen las causas del blefaroespasmo esencial benigno.",
  },
  "blepharospasm-unknown": {
    text: "No se conocen las causas del blefaroespasmo. Es probable que los genes y factores de fuera del cuerpo actúen juntos.",
    clinical:
      "Blefaroespasmo esencial benigno: causa desconocida; probablemente una combinación de factores genéticos y ambientales.",
  },
  "blepharospasm-families": {
    text: "No suele repetirse en la familia: la mayoría de las personas con blefaroespasmo son las únicas de su familia. Pero en algunas familias hay más casos.",
    clinical:
      "Blefaroespasmo esencial benigno: en su mayoría esporádico; con menos frecuencia familiar, en algunas familias con herencia autosómica dominante.",
  },
  "oromandibular-dystonia-unknown": {
    text: "La distonía de la boca y la mandíbula a menudo no tiene causa conocida. Una clínica estudió a 92 personas en las que no se encontró ninguna causa.",
    clinical:
      "La distonía oromandibular es a menudo idiopática: 92 pacientes en una clínica de trastornos del movimiento.",
  },
  "oromandibular-dystonia-medicine": {
    text: "La distonía de la boca y la mandíbula también puede deberse a tomar medicamentos para la psicosis (neurolépticos) durante años. Una clínica estudió a 24 personas en las que esa era la causa.",
    clinical:
      "La distonía oromandibular puede ser tardía, tras años de exposición a neurolépticos: 24 pacientes en una clínica de trastornos del movimiento.",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "Un cambio en un gen también puede causar distonía de la boca y la mandíbula. También otras cosas que llegan más tarde en la vida.",
    clinical: "La distonía oromandibular se debe a diversas etiologías genéticas y adquiridas.",
  },
  "lingual-dystonia-acquired": {
    text: "Una infección por un virus o una lesión del cerebro pueden causar distonía de la boca. Esa distonía puede afectar solo a la lengua.",
    clinical:
      "Entre las causas de la distonía oromandibular, de la que la distonía lingual es un subtipo, están las lesiones cerebrales y las infecciones víricas.",
  },
  "lingual-dystonia-medicine": {
    text: "Algunos medicamentos para la psicosis, los neurolépticos, pueden causar distonía de la boca. Puede afectar solo a la lengua.",
    clinical:
      "Entre las causas de la distonía oromandibular, de la que la distonía lingual es un subtipo, están los neurolépticos.",
  },
  "lingual-dystonia-unknown": {
    text: "La distonía que afecta solo a la lengua puede no tener causa conocida, pero es poco frecuente.",
    clinical: "La distonía lingual aislada idiopática es poco frecuente.",
  },
  "jaw-dystonia-unknown": {
    text: "La distonía que cierra la mandíbula puede no tener causa conocida. En un estudio la tenían 51 de cada 100 personas con distonía de la boca de causa desconocida.",
    clinical:
      "El cierre de la mandíbula fue el tipo más frecuente (51 %) en pacientes con distonía oromandibular idiopática.",
  },
  "jaw-dystonia-medicine": {
    text: "Algunos medicamentos también pueden causar distonía que cierra la mandíbula. Son los medicamentos para la psicosis (neurolépticos), si se toman durante años.",
    clinical:
      "El cierre de la mandíbula fue también el tipo más frecuente de distonía oromandibular tardía, tras años de exposición a neurolépticos.",
  },
  "meige-syndrome-unknown": {
    text: "En la mayoría de las personas con síndrome de Meige no se conoce la causa.",
    clinical: "En la mayoría de los pacientes, el síndrome de Meige es primario o idiopático.",
  },
  "meige-syndrome-medicine": {
    text: "El síndrome de Meige también puede deberse a haber tomado medicamentos para la psicosis (neurolépticos) durante mucho tiempo.",
    clinical: "El síndrome de Meige secundario puede seguir al uso prolongado de neurolépticos.",
  },
  "meige-syndrome-part-of-disease": {
    text: "El síndrome de Meige también puede deberse a una enfermedad del cerebro.",
    clinical: "El síndrome de Meige puede ser secundario a trastornos cerebrales subyacentes.",
  },
  "laryngeal-dystonia-unknown": {
    text: "No se conoce la causa de la distonía de la laringe.",
    clinical: "La disfonía espasmódica es una distonía idiopática de la laringe.",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "No se sabe por qué en esta distonía las cuerdas vocales se cierran sin control.",
    clinical: "La disfonía espasmódica, incluido el tipo aductor, es una distonía idiopática.",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "No se sabe por qué en esta distonía las cuerdas vocales se abren sin control.",
    clinical: "La disfonía espasmódica, incluido el tipo abductor, es una distonía idiopática.",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "No se sabe por qué en esta distonía las cuerdas vocales se cierran y se abren sin control.",
    clinical: "La disfonía espasmódica, incluido el tipo mixto, es una distonía idiopática.",
  },
  "task-specific-dystonia-unknown": {
    text: "No se conocen las causas de la distonía de tarea específica. Es probable que influyan los genes y que después otra cosa la desencadene.",
    clinical:
      "Distonía focal de tarea específica: causa desconocida; probablemente una combinación de factores genéticos y ambientales.",
  },
  "task-specific-dystonia-families": {
    text: "Puede repetirse en la familia: al menos 10 de cada 100 personas con distonía de tarea específica tienen familiares con distonía focal. La mayoría no los tiene.",
    clinical:
      "Distonía focal de tarea específica: en su mayoría esporádica; al menos el 10 % tiene antecedentes familiares de distonía focal.",
  },
  "writers-cramp-unknown": {
    text: "No se conoce la causa del calambre del escritor. Es probable que esté en parte en los genes.",
    clinical:
      "Calambre del escritor, una distonía focal de tarea específica: causa desconocida; es muy probable que intervengan factores genéticos.",
  },
  "writers-cramp-families": {
    text: "Puede repetirse en la familia: en algunas familias hay casos de calambre del escritor y de distonía del músico. La mayoría de los casos son los únicos de su familia.",
    clinical:
      "En su mayoría esporádico; se han descrito el calambre del escritor y la distonía del músico en una misma familia.",
  },
  "focal-hand-dystonia-unknown": {
    text: "No se conoce la causa de la distonía focal de la mano. Puede estar en partes del cerebro que controlan el movimiento.",
    clinical:
      "Distonía focal de la mano: causa desconocida; al menos en algunos casos de distonía de tarea específica hay un mal funcionamiento de los ganglios basales.",
  },
  "focal-hand-dystonia-families": {
    text: "Puede repetirse en la familia: de cada 100 personas con distonía en una tarea, al menos 10 tienen un familiar con distonía focal.",
    clinical:
      "Al menos el 10 % de las personas con distonía focal de tarea específica tiene antecedentes familiares de distonía focal.",
  },
  "musicians-dystonia-unknown": {
    text: "No se conocen las causas de la distonía del músico. Es probable que influyan los genes.",
    clinical:
      "Distonía del músico, una distonía focal de tarea específica: causa desconocida; es muy probable que intervengan factores genéticos.",
  },
  "musicians-dystonia-practice": {
    text: "Practicar mucho cada día puede aumentar el riesgo de distonía del músico. Así lo apunta un estudio con pianistas.",
    clinical:
      "En pianistas, muchas horas de práctica diaria podrían aumentar el riesgo de desarrollar distonía del músico.",
  },
  "musicians-dystonia-families": {
    text: "Puede repetirse en la familia: algunos familiares de los músicos también tienen distonía. No se sabe qué genes influyen.",
    clinical:
      "En las familias de pacientes con distonía del músico se acumulan distintos tipos de distonía, lo que indica una contribución genética.",
  },
  "embouchure-dystonia-unknown": {
    text: "No se conoce la causa de la distonía de la embocadura. Es probable que esté en parte en los genes.",
    clinical:
      "Distonía de la embocadura, una distonía focal de tarea específica: causa desconocida; es muy probable que intervengan factores genéticos.",
  },
  "embouchure-dystonia-genes": {
    text: "Los genes pueden influir en la distonía de la embocadura. De cada 100 músicos con ella, 6 tenían también calambre del escritor.",
    clinical:
      "De los pacientes con distonía de la embocadura, el 6 % tenía también calambre del escritor, lo que sugiere una posible predisposición genética.",
  },
  "golfers-yips-two-kinds": {
    text: "Algunos golfistas tienen los yips por distonía; otros, por estrés y miedo a fallar. Algunos tienen una mezcla de ambos.",
    clinical: "Los yips van desde la distonía focal (tipo I) hasta la ansiedad de ejecución (tipo II).",
  },
  "golfers-yips-unknown": {
    text: "Si los yips son una distonía, no se conoce la causa.",
    clinical: "No se conocen las causas de la distonía focal de tarea específica, como los yips.",
  },
  "runners-dystonia-unknown": {
    text: "No se sabe por qué algunos corredores tienen esta distonía. Es una distonía de una sola tarea.",
    clinical:
      "No se conocen las causas de la distonía focal de tarea específica, a la que pertenece la distonía del corredor.",
  },
  "runners-dystonia-injury": {
    text: "Una lesión puede desencadenar la distonía del corredor. De 5 corredores, 2 se habían lesionado la pierna en el año anterior.",
    clinical:
      "De 5 pacientes con distonía del corredor, 2 se habían lesionado la pierna afectada en el año anterior al inicio.",
  },
  "runners-dystonia-families": {
    text: "No se sabe que se repita en la familia: de 5 corredores con ella en un informe, ninguno la tenía en la familia.",
    clinical: "Ninguno de 5 pacientes con distonía del corredor tenía antecedentes familiares de distonía.",
  },
  "limb-dystonia-unknown": {
    text: "En la mayoría de las personas con distonía de un brazo o una pierna no se conoce la causa.",
    clinical: "En la mayoría de los casos, la causa de la distonía de las extremidades es desconocida.",
  },
  "limb-dystonia-parkinson": {
    text: "Las personas con enfermedad de Parkinson pueden tener distonía de una pierna. Puede aparecer cuando se pasa el efecto del medicamento levodopa.",
    clinical:
      "En la enfermedad de Parkinson, el final del efecto de la levodopa puede causar distonía, la mayoría de las veces de la extremidad inferior.",
  },
  "foot-dystonia-acquired": {
    text: "En 36 adultos con distonía de un pie, los médicos encontraron una causa en más de la mitad. La más frecuente fue una lesión, en 10 de ellos.",
    clinical:
      "De 36 adultos con distonía focal de la extremidad inferior con torsión del pie, más de la mitad tenía una causa identificable, la mayoría de las veces un traumatismo (10).",
  },
  "foot-dystonia-parkinsonism": {
    text: "La distonía del pie puede ser un primer signo de la enfermedad de Parkinson o de otra relacionada. Así fue en 5 de 36 adultos.",
    clinical:
      "De 36 adultos con distonía focal de la extremidad inferior con torsión del pie, 5 tenían parkinsonismo.",
  },
  "foot-dystonia-unknown": {
    text: "En algunos adultos con distonía del pie no se encuentra ninguna causa.",
    clinical:
      "Existe una forma idiopática de distonía focal de la extremidad inferior de inicio en el adulto.",
  },
  "truncal-dystonia-part-of-disease": {
    text: "En los adultos, la distonía del tronco se debe a menudo a una enfermedad del cerebro.",
    clinical:
      "La distonía del tronco de inicio en el adulto suele atribuirse a etiologías secundarias, como una enfermedad neurodegenerativa.",
  },
  "truncal-dystonia-medicine": {
    text: "En los adultos, algunos medicamentos pueden llevar a una distonía del tronco después de mucho tiempo.",
    clinical: "La distonía del tronco de inicio en el adulto también se atribuye a síndromes tardíos.",
  },
  "truncal-dystonia-unknown": {
    text: "En algunos adultos con distonía del tronco no se encuentra ninguna causa. Es poco frecuente.",
    clinical: "La distonía del tronco idiopática de inicio en el adulto es relativamente poco frecuente.",
  },
  "isolated-dystonia-unknown": {
    text: "En la mayoría de los adultos con distonía aislada no se ha encontrado un gen que la cause.",
    clinical:
      "El origen genético de la mayoría de los casos de distonía aislada de inicio en el adulto es desconocido.",
  },
  "isolated-dystonia-families": {
    text: "Puede repetirse en la familia: si empieza en un niño, suele tenerla también otra persona de la familia. Si empieza en un adulto, no suele tenerla nadie más.",
    clinical: "La distonía aislada suele ser familiar en los niños y esporádica en los adultos.",
  },
  "combined-dystonia-genes": {
    text: "Algunas formas de distonía combinada se deben a un cambio en un gen. Una de ellas es la distonía mioclónica.",
    clinical:
      "Entre las formas genéticas de distonía con otro trastorno del movimiento están la distonía sensible a dopa, la distonía mioclónica y la distonía-parkinsonismo de inicio rápido.",
  },
  "combined-dystonia-part-of-disease": {
    text: "Algunas personas tienen distonía combinada como parte de una enfermedad del cerebro. Una de ellas es la enfermedad de Parkinson.",
    clinical:
      "La distonía puede ser una manifestación de una enfermedad neurodegenerativa, por ejemplo la enfermedad de Parkinson o la distonía-parkinsonismo ligada al cromosoma X.",
  },
  "primary-dystonia-unknown": {
    text: "En muchas personas con distonía primaria no se encuentra ninguna causa. Así ocurre en la mayoría de las formas focales.",
    clinical:
      "La distonía primaria incluye formas en las que no suele encontrarse una causa, como la mayoría de las distonías focales.",
  },
  "primary-dystonia-genes": {
    text: "Algunas formas de distonía primaria se deben a un cambio en un gen. Una de ellas es DYT1.",
    clinical: "La distonía primaria incluye formas genéticas, como DYT1.",
  },
  "primary-dystonia-families": {
    text: "Puede repetirse en la familia: muchas personas con la forma primaria parecen tenerla por sus genes.",
    clinical: "Muchos casos de distonía primaria parecen ser hereditarios.",
  },
  "secondary-dystonia-acquired": {
    text: "Una lesión del cerebro puede causar distonía secundaria. Puede deberse a un accidente cerebrovascular, a un traumatismo o a una inflamación del cerebro.",
    clinical:
      "Distonía secundaria: por lesiones estructurales o neuronales, por ejemplo accidente cerebrovascular, traumatismo o encefalitis.",
  },
  "secondary-dystonia-medicine": {
    text: "Algunos medicamentos pueden causar distonía. Eso la hace una distonía secundaria.",
    clinical: "La distonía secundaria puede deberse a medicamentos.",
  },
  "secondary-dystonia-part-of-disease": {
    text: "La distonía secundaria puede ser un signo de otra enfermedad. Una de ellas es la enfermedad de Parkinson.",
    clinical:
      "La distonía secundaria puede ser consecuencia o síntoma de una enfermedad subyacente, p. ej., la enfermedad de Parkinson.",
  },
  "acquired-dystonia-brain": {
    text: "Una lesión del cerebro, un veneno o un tumor pueden causar distonía adquirida. También un accidente cerebrovascular u otro problema de los vasos sanguíneos.",
    clinical:
      "Distonía adquirida: por ejemplo, por lesión cerebral, enfermedad vascular, tóxicos o neoplasia.",
  },
  "acquired-dystonia-medicine": {
    text: "Algunos medicamentos y otras sustancias pueden causar distonía. Entonces es un tipo de distonía adquirida.",
    clinical: "La distonía adquirida puede deberse a fármacos o drogas.",
  },
  "inherited-dystonia-genes": {
    text: "La distonía hereditaria se debe a un cambio en un gen. Se conocen más de 20 formas.",
    clinical: "Se conocen más de 20 tipos de distonía causados por mutaciones de un gen.",
  },
  "inherited-dystonia-families": {
    text: "Puede repetirse en la familia: con la mayoría de estos genes, una copia alterada puede bastar para tener distonía. Pero no todas las personas con el cambio la tienen.",
    clinical:
      "La mayoría de las formas genéticas de distonía son autosómicas dominantes, algunas autosómicas recesivas o ligadas al cromosoma X. La penetrancia puede ser reducida.",
  },
  "early-onset-dystonia-genes": {
    text: "Muchas formas de distonía que empiezan pronto en la vida se deben a un cambio en un gen. Uno de los genes es TOR1A.",
    clinical:
      "Muchas distonías de inicio temprano tienen un origen genético conocido, por ejemplo una mutación en TOR1A (DYT1).",
  },
  "early-onset-dystonia-acquired": {
    text: "Nacer demasiado pronto puede llevar a una distonía en un niño. También una falta de oxígeno al nacer.",
    clinical:
      "Entre las causas de la distonía adquirida de inicio temprano están el parto prematuro y la lesión cerebral perinatal (encefalopatía hipóxico-isquémica).",
  },
  "early-onset-dystonia-unknown": {
    text: "Si la distonía empieza entre los 13 y los 20 años, la causa, la mayoría de las veces, no se conoce bien.",
    clinical:
      "En la mayoría de los casos de distonía de inicio juvenil (de 13 a 20 años), la causa subyacente se conoce mal.",
  },
  "adult-onset-dystonia-unknown": {
    text: "Algunos adultos tienen distonía y ningún otro trastorno del movimiento. En la mayoría no se ha encontrado un gen que la cause.",
    clinical:
      "No se ha identificado el origen genético de la mayoría de los casos de distonía aislada de inicio en el adulto.",
  },
  "adult-onset-dystonia-families": {
    text: "No suele repetirse en la familia: así es si empieza en un adulto. La mayoría son los únicos de su familia.",
    clinical: "La distonía aislada suele ser esporádica en los adultos.",
  },
  "torsion-dystonia-genes": {
    text: "La distonía de torsión puede ser parte de otra enfermedad. Si no lo es, suele deberse a los genes.",
    clinical: "La distonía de torsión primaria (idiopática) es de etiología predominantemente genética.",
  },
  "torsion-dystonia-families": {
    text: "Puede repetirse en la familia: un gen que la causa es TOR1A. Solo de 30 a 40 de cada 100 personas que heredan el cambio tienen el trastorno.",
    clinical: "Mutaciones en TOR1A: herencia autosómica dominante, con una penetrancia del 30 al 40 %.",
  },
  "dyt-tor1a-gene": {
    text: "La causa de la distonía DYT-TOR1A es que una copia del gen TOR1A está alterada.",
    clinical: "La distonía DYT-TOR1A se debe a una variante patogénica heterocigota en TOR1A.",
  },
  "dyt-tor1a-families": {
    text: "Puede repetirse en la familia: la madre o el padre puede transmitir el cambio en el gen TOR1A sin tener ningún signo.",
    clinical:
      "La herencia de las variantes patogénicas en TOR1A es autosómica dominante con penetrancia reducida; el progenitor que las transmite puede no estar afectado.",
  },
  "dyt-tor1a-share": {
    text: "Muchas personas con un cambio en el gen TOR1A siguen sanas: de 30 a 40 de cada 100, más o menos, tienen distonía.",
    clinical: "La penetrancia de las variantes patogénicas en TOR1A es de alrededor del 30 % al 40 %.",
  },
  "dyt-thap1-gene": {
    text: "La causa de la distonía DYT-THAP1 es que una copia del gen THAP1 está alterada.",
    clinical: "La distonía DYT-THAP1 se debe a una variante patogénica heterocigota en THAP1.",
  },
  "dyt-thap1-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen THAP1 puede bastar para tener esta distonía. Pero algunas personas con el cambio nunca la tienen.",
    clinical:
      "La herencia de las variantes patogénicas en THAP1 es autosómica dominante con penetrancia reducida.",
  },
  "dyt-gnal-gene": {
    text: "La causa de la distonía DYT-GNAL es que una copia del gen GNAL está alterada.",
    clinical: "La distonía DYT-GNAL se debe a una variante patogénica heterocigota en GNAL.",
  },
  "dyt-gnal-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen GNAL, de la madre o del padre, puede bastar para tener esta distonía.",
    clinical: "La herencia de las variantes patogénicas en GNAL es autosómica dominante.",
  },
  "dyt-ano3-gene": {
    text: "La causa de la distonía DYT-ANO3 es que una copia del gen ANO3 está alterada.",
    clinical: "La distonía DYT-ANO3 se debe a una variante patogénica heterocigota en ANO3.",
  },
  "dyt-ano3-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen ANO3, de la madre o del padre, puede bastar para tener esta distonía.",
    clinical: "La herencia de las variantes patogénicas en ANO3 es autosómica dominante.",
  },
  "dyt-ciz1-gene": {
    text: "Un cambio en el gen CIZ1 puede causar este tipo de distonía cervical. No es seguro.",
    clinical:
      "Las variantes patogénicas en CIZ1 pueden causar distonía cervical de inicio en el adulto; no está confirmado.",
  },
  "dyt-ciz1-other-gene": {
    text: "Una lista de enfermedades indica ahora otro gen para DYT23, el gen CACNA1B.",
    clinical: "La Human Disease Ontology atribuye DYT23 a variantes heterocigotas en CACNA1B.",
  },
  "dyt-ciz1-families": {
    text: "Puede repetirse en la familia. El cambio en el gen CIZ1 se encontró en una familia con 7 personas que tenían distonía.",
    clinical: "La variante en CIZ1 se identificó en una familia con 7 miembros afectados.",
  },
  "dyt-col6a3-gene": {
    text: "La causa de la distonía DYT-COL6A3 es que las dos copias del gen COL6A3 están alteradas.",
    clinical: "La distonía DYT-COL6A3 se debe a variantes patogénicas bialélicas en COL6A3.",
  },
  "dyt-col6a3-doubt": {
    text: "No es seguro que el gen COL6A3 sea la causa. Un estudio posterior con 955 personas lo pone en duda.",
    clinical:
      "Un estudio con 955 pacientes puso en duda el papel causal de las variantes en COL6A3 en la distonía.",
  },
  "dyt-col6a3-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen COL6A3 alterado.",
    clinical: "La herencia de las variantes patogénicas en COL6A3 es autosómica recesiva.",
  },
  "dyt-kmt2b-gene": {
    text: "La causa de la distonía DYT-KMT2B es que una copia del gen KMT2B está alterada.",
    clinical: "La distonía DYT-KMT2B se debe a una variante patogénica heterocigota en KMT2B.",
  },
  "dyt-kmt2b-families": {
    text: "No suele repetirse en la familia: el cambio en el gen KMT2B suele ser nuevo. Rara vez lo transmite la madre o el padre.",
    clinical:
      "Las variantes patogénicas en KMT2B suelen surgir de novo; rara vez se heredan de un progenitor.",
  },
  "dyt-prkra-gene": {
    text: "La causa de la distonía DYT-PRKRA es que las dos copias del gen PRKRA están alteradas.",
    clinical: "La distonía DYT-PRKRA se debe a variantes patogénicas bialélicas en PRKRA.",
  },
  "dyt-prkra-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen PRKRA alterado.",
    clinical: "La herencia de las variantes patogénicas en PRKRA es autosómica recesiva.",
  },
  "dyt-hpca-gene": {
    text: "La causa de la distonía DYT-HPCA es que las dos copias del gen HPCA están alteradas.",
    clinical: "La distonía DYT-HPCA se debe a variantes patogénicas bialélicas en HPCA.",
  },
  "dyt-hpca-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen HPCA alterado.",
    clinical: "La herencia de las variantes patogénicas en HPCA es autosómica recesiva.",
  },
  "dyt-vps16-gene": {
    text: "La causa de la distonía DYT-VPS16 es que una copia del gen VPS16 está alterada.",
    clinical: "La distonía DYT-VPS16 se debe a una variante patogénica heterocigota en VPS16.",
  },
  "dyt-vps16-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen VPS16, de la madre o del padre, puede bastar para tener esta distonía.",
    clinical: "La herencia de las variantes patogénicas en VPS16 es autosómica dominante.",
  },
  "dyt-tubb4a-gene": {
    text: "La causa de la distonía DYT-TUBB4A es que una copia del gen TUBB4A está alterada.",
    clinical: "La distonía DYT-TUBB4A se debe a una variante patogénica heterocigota en TUBB4A.",
  },
  "dyt-tubb4a-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen TUBB4A, de la madre o del padre, puede bastar para tener esta distonía.",
    clinical: "La herencia de las variantes patogénicas en TUBB4A es autosómica dominante.",
  },
  "dyt-eif2ak2-gene": {
    text: "La causa de la distonía DYT-EIF2AK2 es que una copia del gen EIF2AK2 está alterada.",
    clinical: "La distonía DYT-EIF2AK2 se debe a una variante patogénica heterocigota en EIF2AK2.",
  },
  "dyt-eif2ak2-families": {
    text: "Puede repetirse en la familia. En una familia, 5 personas tenían distonía y el mismo cambio en el gen EIF2AK2.",
    clinical: "Una variante heterocigota en EIF2AK2 se segregó con la distonía en 5 miembros de una familia.",
  },
  "dyt-aopep-gene": {
    text: "La causa de la distonía DYT-AOPEP es que las dos copias del gen AOPEP están alteradas.",
    clinical: "La distonía DYT-AOPEP se debe a variantes patogénicas bialélicas en AOPEP.",
  },
  "dyt-aopep-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen AOPEP alterado.",
    clinical: "La herencia de las variantes patogénicas en AOPEP es autosómica recesiva.",
  },
  "dyt-kctd17-gene": {
    text: "La causa de la distonía DYT-KCTD17 es que una copia del gen KCTD17 está alterada.",
    clinical: "La distonía DYT-KCTD17 se debe a una variante patogénica heterocigota en KCTD17.",
  },
  "dyt-kctd17-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen KCTD17, de la madre o del padre, puede bastar para tener esta distonía.",
    clinical: "La herencia de las variantes patogénicas en KCTD17 es autosómica dominante.",
  },
  "dyt-kcnn2-gene": {
    text: "La causa de la distonía DYT-KCNN2 es que una copia del gen KCNN2 está alterada.",
    clinical: "La distonía DYT-KCNN2 se debe a una variante patogénica heterocigota en KCNN2.",
  },
  "dyt-kcnn2-families": {
    text: "Puede repetirse en la familia: la madre o el padre puede transmitir un cambio en el gen KCNN2. Más a menudo el cambio es nuevo.",
    clinical:
      "Las variantes patogénicas en KCNN2 suelen surgir de novo; también pueden heredarse (autosómica dominante).",
  },
  "dyt-vps41-gene": {
    text: "Los cambios en las dos copias del gen VPS41 causan un trastorno del movimiento. Uno de sus signos puede ser la distonía.",
    clinical:
      "Las variantes patogénicas en VPS41 causan un trastorno complejo del movimiento que puede incluir distonía.",
  },
  "dyt-vps41-families": {
    text: "Puede repetirse en la familia: un niño tiene el trastorno solo si la madre y el padre le transmiten un gen VPS41 alterado.",
    clinical: "La herencia de las variantes patogénicas en VPS41 es autosómica recesiva.",
  },
  "dyt-tspoap1-gene": {
    text: "La causa de la distonía DYT-TSPOAP1 es que las dos copias del gen TSPOAP1 están alteradas.",
    clinical: "La distonía DYT-TSPOAP1 se debe a variantes patogénicas bialélicas en TSPOAP1.",
  },
  "dyt-tspoap1-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen TSPOAP1 alterado.",
    clinical: "La herencia de las variantes patogénicas en TSPOAP1 es autosómica recesiva.",
  },
  "dyt-shq1-gene": {
    text: "La causa de la distonía DYT-SHQ1 es que las dos copias del gen SHQ1 están alteradas.",
    clinical: "La distonía DYT-SHQ1 se debe a variantes patogénicas bialélicas en SHQ1.",
  },
  "dyt-shq1-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen SHQ1 alterado.",
    clinical: "La herencia de las variantes patogénicas en SHQ1 es autosómica recesiva.",
  },
  "dyt-nup54-gene": {
    text: "La causa de la distonía DYT-NUP54 es que las dos copias del gen NUP54 están alteradas.",
    clinical: "La distonía DYT-NUP54 se debe a variantes patogénicas bialélicas en NUP54.",
  },
  "dyt-nup54-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen NUP54 alterado.",
    clinical: "La herencia de las variantes patogénicas en NUP54 es autosómica recesiva.",
  },
  "dyt-mecr-gene": {
    text: "La causa de la distonía DYT-MECR es que las dos copias del gen MECR están alteradas.",
    clinical: "La distonía DYT-MECR se debe a variantes patogénicas bialélicas en MECR.",
  },
  "dyt-mecr-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía solo si la madre y el padre le transmiten un gen MECR alterado.",
    clinical: "La herencia de las variantes patogénicas en MECR es autosómica recesiva.",
  },
  "dyt-gch1-gene": {
    text: "La causa de la distonía DYT-GCH1 es que una copia del gen GCH1 está alterada.",
    clinical: "La distonía DYT-GCH1 se debe a una variante patogénica heterocigota en GCH1.",
  },
  "dyt-gch1-families": {
    text: "Puede repetirse en la familia: la madre o el padre puede transmitir un cambio en el gen GCH1. En otras personas el cambio es nuevo.",
    clinical:
      "La herencia de las variantes patogénicas en GCH1 es autosómica dominante; algunas variantes surgen de novo.",
  },
  "dyt-gch1-share": {
    text: "Algunas personas con un cambio en el gen GCH1 nunca tienen esta distonía. Hay de 2 a 4 veces más mujeres y niñas con ella que hombres y niños.",
    clinical:
      "La penetrancia de las variantes patogénicas en GCH1 es reducida; el sexo femenino se ve afectado de 2 a 4 veces más que el masculino.",
  },
  "chor-dyt-adcy5-gene": {
    text: "La causa de la distonía DYT-ADCY5 es que una copia del gen ADCY5 está alterada.",
    clinical: "La distonía DYT-ADCY5 se debe a una variante patogénica heterocigota en ADCY5.",
  },
  "chor-dyt-adcy5-families": {
    text: "Puede repetirse en la familia: la madre o el padre puede transmitir un cambio en el gen ADCY5. En otras personas el cambio es nuevo.",
    clinical:
      "La herencia de las variantes patogénicas en ADCY5 es autosómica dominante; algunas variantes surgen de novo.",
  },
  "dyt-slc2a1-gene": {
    text: "La causa de la distonía DYT-SLC2A1 es un cambio en el gen SLC2A1. Al cerebro le llega muy poco azúcar (deficiencia de GLUT1).",
    clinical:
      "La distonía DYT-SLC2A1 se debe a variantes patogénicas en SLC2A1, que alteran el transporte de glucosa al cerebro (deficiencia de GLUT1).",
  },
  "dyt-slc2a1-families": {
    text: "No suele repetirse en la familia. En la deficiencia de GLUT1, el cambio es nuevo en unas 90 de cada 100 personas.",
    clinical: "Alrededor del 90 % de los casos de deficiencia de GLUT1 se deben a variantes de novo.",
  },
  "dyt7-chromosome": {
    text: "La distonía DYT7 está ligada a un cambio en el cromosoma 18. No se sabe qué gen está alterado.",
    clinical: "La distonía DYT7 está ligada a una región del cromosoma 18; el gen no se ha identificado.",
  },
  "dyt7-families": {
    text: "Puede repetirse en la familia: puede bastar un cambio de la madre o del padre para tener distonía DYT7.",
    clinical: "La herencia de la distonía DYT7 es autosómica dominante.",
  },
  "dyt13-chromosome": {
    text: "La distonía DYT13 está ligada a un cambio en el cromosoma 1. No se sabe qué gen está alterado.",
    clinical: "La distonía DYT13 está ligada a una región del cromosoma 1; el gen no se ha identificado.",
  },
  "dyt13-families": {
    text: "Puede repetirse en la familia: puede bastar un cambio de la madre o del padre para tener distonía DYT13.",
    clinical: "La herencia de la distonía DYT13 es autosómica dominante.",
  },
  "dyt17-chromosome": {
    text: "La distonía DYT17 está ligada a un cambio en el cromosoma 20. No se sabe qué gen está alterado.",
    clinical: "La distonía DYT17 está ligada a una región del cromosoma 20; el gen no se ha identificado.",
  },
  "dyt17-families": {
    text: "Puede repetirse en la familia: un niño tiene distonía DYT17 solo si la madre y el padre le transmiten un cambio.",
    clinical: "La herencia de la distonía DYT17 es autosómica recesiva.",
  },
  "dyt21-chromosome": {
    text: "La distonía DYT21 está ligada a un cambio en el cromosoma 2. No se sabe qué gen está alterado.",
    clinical: "La distonía DYT21 está ligada a una región del cromosoma 2; el gen no se ha identificado.",
  },
  "dyt21-families": {
    text: "Puede repetirse en la familia: puede bastar un cambio de la madre o del padre para tener distonía DYT21.",
    clinical: "La herencia de la distonía DYT21 es autosómica dominante.",
  },
  "dopa-responsive-dystonia-genes": {
    text: "La distonía sensible a dopa se debe, la mayoría de las veces, a un cambio en el gen GCH1. Con menos frecuencia, el cambio está en el gen TH o en el SPR.",
    clinical:
      "Las variantes patogénicas heterocigotas en GCH1 son la causa más frecuente de la distonía sensible a dopa; las variantes en TH o SPR son menos frecuentes.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Puede repetirse en la familia: una copia alterada del gen GCH1, de la madre o del padre, puede bastar para tener esta distonía. En algunas personas el cambio es nuevo.",
    clinical:
      "La distonía sensible a dopa relacionada con GCH1 es autosómica dominante; algunos casos se deben a variantes de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Algunas personas con el gen GCH1 alterado nunca tienen distonía sensible a dopa. Se da en de dos a cuatro veces más niñas y mujeres que niños y hombres.",
    clinical:
      "Las variantes en GCH1 tienen penetrancia reducida; la distonía sensible a dopa es de dos a cuatro veces más frecuente en el sexo femenino que en el masculino.",
  },
  "dyt-th-gene": {
    text: "Los cambios en las dos copias del gen TH causan una falta de dopamina. El cerebro necesita la dopamina para controlar el movimiento.",
    clinical:
      "Las variantes bialélicas en TH reducen la actividad de la tirosina hidroxilasa y, con ello, la síntesis de dopamina.",
  },
  "dyt-th-families": {
    text: "Puede repetirse en la familia: un niño tiene el trastorno cuando la madre y el padre le transmiten un gen TH alterado. Ellos mismos no suelen tener signos.",
    clinical:
      "La deficiencia de tirosina hidroxilasa es autosómica recesiva; los padres con una variante en TH no suelen presentar signos.",
  },
  "dyt-spr-gene": {
    text: "Los cambios en el gen SPR causan una falta de dopamina. El cerebro necesita la dopamina para controlar el movimiento.",
    clinical:
      "Las variantes en SPR alteran la producción de tetrahidrobiopterina y reducen así la cantidad de dopamina.",
  },
  "dyt-spr-families": {
    text: "Puede repetirse en la familia: un niño tiene el trastorno cuando las dos copias del gen SPR están alteradas.",
    clinical: "La deficiencia de sepiapterina reductasa se debe a variantes patogénicas bialélicas en SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Un cambio en el gen SGCE puede causar distonía mioclónica. Altera las partes del cerebro que guían el movimiento; los músculos están sanos.",
    clinical:
      "Las variantes patogénicas en SGCE causan un déficit de épsilon-sarcoglicano, que parece afectar al cerebelo y a los ganglios basales; no hay enfermedad muscular.",
  },
  "myoclonus-dystonia-families": {
    text: "Puede repetirse en la familia: un gen SGCE alterado que viene del padre puede causar esta distonía. El mismo cambio, si viene de la madre, no suele causar problemas.",
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
    text: "Puede repetirse en la familia: una copia alterada del gen ATP1A3, que suele venir de la madre o del padre con esta distonía, puede bastar para tenerla. En algunas personas el cambio es nuevo.",
    clinical:
      "La distonía-parkinsonismo de inicio rápido relacionada con ATP1A3 es autosómica dominante y suele heredarse de un progenitor afectado; los demás casos son de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "No todas las personas con el gen ATP1A3 alterado tienen esta distonía. No se sabe por qué.",
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
    text: "Se repite en la familia: las madres con este cambio del gen pueden transmitirlo y no suelen tener signos. Un padre no puede transmitirlo a sus hijos varones.",
    clinical:
      "La herencia es recesiva ligada al cromosoma X: las portadoras pueden transmitir la variante y no suelen presentar signos; no hay transmisión de padre a hijo varón.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Unas pocas mujeres con una copia alterada del gen TAF1 tienen signos de distonía-parkinsonismo ligada al cromosoma X. Sus signos suelen ser más leves que los de los hombres.",
    clinical:
      "Unas pocas mujeres heterocigotas para una variante en TAF1 presentan alteraciones del movimiento, que tienden a ser más leves que en los hombres afectados.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La causa de esta distonía de los bebés es un cambio en el gen SLC6A3.",
    clinical:
      "El parkinsonismo-distonía infantil (deficiencia del transportador de dopamina) se debe a variantes patogénicas en SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Puede repetirse en la familia: un niño tiene esta distonía cuando las dos copias del gen SLC6A3 están alteradas.",
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
    text: "Puede repetirse en la familia: la mayoría de las veces, una copia alterada de un gen puede bastar para tener crisis. Así es si no hay otra enfermedad detrás de las crisis.",
    clinical:
      "Las discinesias paroxísticas primarias suelen ser trastornos genéticos autosómicos dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Las crisis tras un movimiento brusco pueden repetirse en una familia. Entonces la causa más frecuente es un cambio en el gen PRRT2.",
    clinical:
      "Las mutaciones en PRRT2 son la causa más frecuente de las discinesias paroxísticas familiares.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Puede repetirse en la familia: en la mayoría de estas familias, una copia alterada del gen PRRT2 puede bastar para tener crisis. Pero algunas personas con el cambio nunca tienen una crisis.",
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
    text: "Puede repetirse en la familia: una copia alterada del gen PNKD, de la madre o del padre, puede bastar para tener crisis.",
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
    text: "Puede repetirse en la familia: una copia alterada del gen SLC2A1 puede bastar para tener crisis.",
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
      "En una serie de epilepsia frontal nocturna se documentó herencia autosómica dominante en el 6 % de los casos.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Si estas crisis que surgen del sueño se repiten en una familia, la causa puede ser un cambio en uno de varios genes. CHRNA4 es uno de ellos.",
    clinical:
      "La epilepsia hipermotora autosómica dominante relacionada con el sueño puede deberse a variantes heterocigotas en uno de varios genes, como CHRNA4.",
  },
  "drug-induced-dystonia-medicines": {
    text: "Muchos medicamentos pueden causar distonía. Algunos tratan la psicosis, otros las náuseas y otros la depresión.",
    clinical:
      "La distonía inducida por fármacos puede deberse a antipsicóticos, antieméticos y antidepresivos.",
  },
  "drug-induced-dystonia-late": {
    text: "La distonía por un medicamento también puede empezar tarde. Entonces se llama tardía. La mayoría de las veces se debe a los medicamentos llamados neurolépticos.",
    clinical:
      "La distonía tardía es otro tipo de distonía inducida por fármacos; los síndromes tardíos se deben a la exposición a ciertos fármacos, en concreto los neurolépticos.",
  },
  "acute-dystonic-reaction-medicines": {
    text: "Una reacción distónica aguda se debe a un medicamento. Puede ser uno que trata la psicosis, las náuseas o la depresión.",
    clinical:
      "La distonía aguda inducida por fármacos puede deberse a antipsicóticos, antieméticos y antidepresivos.",
  },
  "acute-dystonic-reaction-time": {
    text: "Este tipo de distonía repentina empieza en un plazo de 7 días. Los días se cuentan desde la primera dosis del medicamento o desde un aumento rápido de la dosis.",
    clinical:
      "Las posturas anormales o los espasmos musculares en los 7 días siguientes al inicio de un fármaco o a un aumento rápido de la dosis pueden ser una distonía aguda inducida por fármacos.",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "Los medicamentos que causan una reacción distónica aguda bloquean la dopamina. Eso puede alterar el equilibrio entre dos mensajeros en lo profundo del cerebro.",
    clinical:
      "Las reacciones distónicas agudas siguen a los bloqueadores de los receptores de dopamina y se atribuyen a un desequilibrio dopaminérgico-colinérgico en los ganglios basales.",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "Los medicamentos para la psicosis pueden causar una distonía repentina de la laringe. Es poco frecuente. Ha ocurrido con los antiguos y con los nuevos, también con dosis habituales.",
    clinical:
      "La distonía laríngea aguda es una complicación poco frecuente de los antipsicóticos de primera y de segunda generación, también dentro del intervalo de dosis habitual.",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "La distonía repentina de la laringe también puede deberse a un medicamento para las náuseas. Se llama metoclopramida.",
    clinical: "Hay casos publicados de distonía laríngea aguda por metoclopramida, un antiemético.",
  },
  "tardive-dystonia-medicines": {
    text: "Los medicamentos que bloquean la dopamina en el cerebro pueden causar distonía tardía. Un tipo de ellos son los neurolépticos. Tratan la psicosis.",
    clinical:
      "La distonía tardía aparece tras la exposición a bloqueadores de los receptores de dopamina, como los neurolépticos (antipsicóticos).",
  },
  "tardive-dystonia-time": {
    text: "En 42 personas con distonía tardía, esta empezó de 3 días a 11 años después de empezar el medicamento. En la mayoría duró años.",
    clinical:
      "En 42 pacientes con distonía tardía, el inicio fue tras 3 días a 11 años de tratamiento antipsicótico; en la mayoría persistió durante años.",
  },
  "oculogyric-crisis-medicines": {
    text: "Un medicamento puede provocar una crisis oculógira. La mayoría de las veces es uno que bloquea la dopamina en el cerebro.",
    clinical:
      "Las crisis oculógiras son una posible complicación de los medicamentos, la mayoría de las veces de los bloqueadores de los receptores de dopamina.",
  },
  "oculogyric-crisis-diseases": {
    text: "Una crisis oculógira también puede tener otra causa. Puede deberse a un trastorno hereditario o a una lesión en un lugar del cerebro.",
    clinical:
      "Las crisis oculógiras también aparecen en trastornos hereditarios y esporádicos del movimiento y con lesiones cerebrales focales.",
  },
  "status-dystonicus-diseases": {
    text: "La mayoría de las personas que sufren esta crisis ya tenían distonía. Unas tenían la distonía DYT1; otras, la que acompaña a la parálisis cerebral.",
    clinical:
      "El estado distónico suele aparecer en pacientes con distonía conocida, como la distonía DYT1 o la parálisis cerebral distónica.",
  },
  "status-dystonicus-triggers": {
    text: "En cerca de uno de cada tres casos, algo desencadena el estado distónico. Puede ser un cambio de medicamento o una infección.",
    clinical:
      "En cerca de un tercio de los episodios de estado distónico hay desencadenantes, como un ajuste de la medicación o una infección.",
  },
  "functional-dystonia-cause": {
    text: "No se sabe del todo cómo se produce la distonía funcional. Muchos especialistas piensan que el cerebro de algunas personas es más propenso a ella y que luego algo la desencadena.",
    clinical:
      "El mecanismo de la distonía funcional no se conoce del todo; muchos investigadores suponen una vulnerabilidad previa del cerebro combinada con un desencadenante externo.",
  },
  "functional-dystonia-triggers": {
    text: "A menudo viene antes una lesión, una enfermedad o una época de mucho estrés. Después empieza la distonía funcional.",
    clinical:
      "Al inicio de la distonía funcional a menudo le precede una lesión, una enfermedad o un acontecimiento de estrés emocional.",
  },
  "post-traumatic-dystonia-head": {
    text: "Una lesión de la cabeza puede llevar a una distonía. A menudo está en el lado del cuerpo opuesto al lado dañado del cerebro.",
    clinical:
      "La distonía tras un traumatismo craneal afecta a menudo al lado del cuerpo opuesto al lado lesionado del cerebro.",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "Los médicos no se ponen de acuerdo en si una lesión de un brazo o una pierna puede llevar a una distonía. Lo discuten desde hace más de 100 años.",
    clinical:
      "La relación entre el traumatismo periférico y la distonía se discute desde hace más de 100 años y sigue siendo controvertida.",
  },
  "post-stroke-dystonia-stroke": {
    text: "La causa es un accidente cerebrovascular que daña las partes del cerebro que guían el movimiento. La mayoría de las veces son los ganglios basales o el tálamo.",
    clinical:
      "Los trastornos del movimiento tras un accidente cerebrovascular, como la distonía, se asocian sobre todo a lesiones de los ganglios basales o del tálamo.",
  },
  "post-stroke-dystonia-rare": {
    text: "Los accidentes cerebrovasculares son frecuentes, pero a pocas personas les causan distonía u otros movimientos nuevos.",
    clinical:
      "Los trastornos del movimiento relacionados con un accidente cerebrovascular son complicaciones poco frecuentes de una enfermedad frecuente.",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "La causa de esta distonía con pérdida de audición y de vista es un cambio en el gen TIMM8A. El gen está en el cromosoma X.",
    clinical:
      "El síndrome de sordera-distonía-neuronopatía óptica se debe a mutaciones en TIMM8A, en el cromosoma X.",
  },
  "deafness-dystonia-syndrome-families": {
    text: "Puede repetirse en la familia: las madres con el gen alterado pueden transmitirlo y suelen estar sanas. Los padres no pueden transmitirlo a sus hijos varones.",
    clinical:
      "La herencia es recesiva ligada al cromosoma X: las portadoras no suelen estar afectadas, y no hay transmisión de padre a hijo varón.",
  },
  "deafness-dystonia-syndrome-women": {
    text: "Una mujer con una copia alterada del gen TIMM8A puede tener una leve pérdida de audición y distonía.",
    clinical:
      "Las mujeres con una copia alterada de TIMM8A pueden presentar una pérdida auditiva leve y distonía.",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "La causa de esta acumulación de manganeso es un cambio en el gen SLC30A10 o en el gen SLC39A14. Solo el primero daña también el hígado.",
    clinical:
      "Las mutaciones en SLC30A10 o SLC39A14 causan sobrecarga de manganeso; el hígado está afectado en el tipo asociado a SLC30A10.",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "Puede repetirse en la familia: un niño tiene el trastorno cuando la madre y el padre le transmiten una copia alterada del gen. Ellos mismos no suelen tener signos.",
    clinical:
      "La hipermanganesemia con distonía es autosómica recesiva; cada uno de los padres es portador de una copia de la variante y no suele presentar signos.",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "La causa de esta distonía con pérdida de la vista es un cambio en un gen de las mitocondrias. Estas producen la energía de la célula.",
    clinical:
      "La neuropatía óptica hereditaria de Leber con distonía se debe a mutaciones en uno de los genes mitocondriales MT-ND1, MT-ND3, MT-ND4 y MT-ND6.",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "Puede repetirse en la familia: la madre transmite el gen alterado.",
    clinical:
      "La neuropatía óptica hereditaria de Leber se debe a mutaciones del ADN mitocondrial y se hereda por vía materna.",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "La causa de este tipo de parálisis cerebral es un daño de los ganglios basales, en lo profundo del cerebro.",
    clinical: "La parálisis cerebral distónica se debe a una lesión de los ganglios basales.",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "En un estudio con 65 niños con una parálisis así, la mayoría tenía distonía. Las causas principales fueron una ictericia grave poco después de nacer y la falta de oxígeno al nacer.",
    clinical:
      "En un estudio con 65 niños con parálisis cerebral discinética, la mayoría con distonía, la hiperbilirrubinemia y la asfixia perinatal fueron las causas más importantes.",
  },
  "dystonic-tremor-dystonia": {
    text: "Este tipo de temblor es parte de la distonía. Lo producen los músculos que la distonía tensa.",
    clinical: "El temblor distónico es el temblor producido por la contracción muscular distónica.",
  },
  "dystonic-tremor-unknown": {
    text: "No se sabe cómo se produce el temblor distónico en el cerebro.",
    clinical: "No se conoce la fisiopatología del temblor distónico.",
  },
  "parkinsonian-dystonia-disease": {
    text: "La distonía puede ser un signo de la enfermedad de Parkinson. Es un primer signo frecuente si la enfermedad empieza a una edad joven.",
    clinical:
      "La distonía es un síntoma inicial frecuente de la enfermedad de Parkinson de inicio temprano y puede aparecer en cualquier fase de la enfermedad.",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "La distonía en la enfermedad de Parkinson suele depender de cuánta levodopa, un medicamento, hay en el cuerpo. La mayoría de las veces aparece cuando se pasa el efecto de una dosis.",
    clinical:
      "En la enfermedad de Parkinson, la distonía se asocia sobre todo a la cantidad de levodopa en el organismo y suele aparecer al pasarse el efecto de una dosis (distonía off).",
  },
  "camptocormia-diseases": {
    text: "La enfermedad de Parkinson es la causa más frecuente de que el tronco se incline así hacia delante. Otras causas son la distonía y las enfermedades de los músculos.",
    clinical:
      "La camptocormia se asocia sobre todo a la enfermedad de Parkinson; otras causas son la distonía y las miopatías.",
  },
  "camptocormia-share": {
    text: "De cada 100 personas con enfermedad de Parkinson, de 3 a 18 tienen el tronco inclinado así hacia delante.",
    clinical: "La prevalencia de la camptocormia en la enfermedad de Parkinson va del 3 % al 18 %.",
  },
  "pisa-syndrome-medicines": {
    text: "Algunos medicamentos pueden provocar el síndrome de Pisa. Entre ellos están el litio, los medicamentos para la psicosis (neurolépticos) y los que actúan como la dopamina.",
    clinical:
      "El síndrome de Pisa se asocia, entre otros fármacos, al litio, los neurolépticos y los agentes dopaminérgicos.",
  },
  "pisa-syndrome-diseases": {
    text: "A menudo hay una enfermedad del cerebro detrás del síndrome de Pisa. Puede ser la enfermedad de Parkinson o la de Alzheimer.",
    clinical:
      "El síndrome de Pisa es un síntoma de enfermedades neurodegenerativas como la enfermedad de Parkinson y la de Alzheimer.",
  },
  "pisa-syndrome-unknown": {
    text: "No se sabe bien cómo se produce el síndrome de Pisa en el cuerpo.",
    clinical: "Los mecanismos fisiopatológicos del síndrome de Pisa se conocen poco.",
  },
};
