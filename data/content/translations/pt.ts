import { ptCauses } from "./causes/pt.ts";
import { ptLookAlikes } from "./lookAlikes/pt.ts";
import type { Translation } from "./Translation.ts";

/** Portuguese as written in Brazil, in words that are understood in Portugal. */
export const pt: Translation = {
  language: "pt",
  forms: {
    dystonia: {
      name: "Distonia",
      sentence:
        "Distúrbio do movimento em que os músculos se contraem contra a vontade da pessoa. Eles fazem o corpo se torcer, repetir movimentos ou manter posturas incomuns.",
    },
    "focal-dystonia": {
      name: "Distonia focal",
      sentence: "Distonia em uma só parte do corpo.",
    },
    "segmental-dystonia": {
      name: "Distonia segmentar",
      sentence: "Distonia em duas ou mais partes do corpo que ficam uma ao lado da outra.",
    },
    "multifocal-dystonia": {
      name: "Distonia multifocal",
      sentence: "Distonia em duas ou mais partes do corpo que não ficam uma ao lado da outra.",
    },
    hemidystonia: {
      name: "Hemidistonia",
      sentence: "Distonia no braço e na perna do mesmo lado do corpo.",
    },
    "generalized-dystonia": {
      name: "Distonia generalizada",
      sentence: "Distonia no tronco e em pelo menos outras duas partes do corpo.",
    },
    "cervical-dystonia": {
      name: "Distonia cervical",
      synonyms: ["Torcicolo espasmódico"],
      sentence:
        "Distonia focal: os músculos do pescoço se contraem contra a vontade da pessoa. A cabeça vira ou se inclina para um lado, para a frente ou para trás.",
    },
    torticollis: {
      name: "Torcicolo",
      sentence:
        "Como distonia, o torcicolo é um tipo de distonia cervical. A cabeça vira para a direita ou para a esquerda.",
    },
    anterocollis: {
      name: "Anterocolo",
      sentence: "Tipo de distonia cervical em que o pescoço se dobra e puxa a cabeça para a frente.",
    },
    retrocollis: {
      name: "Retrocolo",
      sentence: "Tipo de distonia cervical em que o pescoço puxa a cabeça para trás.",
    },
    laterocollis: {
      name: "Laterocolo",
      sentence:
        "Tipo de distonia cervical em que a cabeça se inclina para o ombro direito ou para o esquerdo.",
    },
    "craniocervical-dystonia": {
      name: "Distonia craniocervical",
      sentence: "Distonia do pescoço junto com a face, a mandíbula, a língua ou a laringe.",
    },
    "cranial-dystonia": {
      name: "Distonia craniana",
      sentence: "Distonia da parte superior ou inferior da face, da mandíbula, da língua ou da garganta.",
    },
    blepharospasm: {
      name: "Blefaroespasmo",
      synonyms: ["Blefaroespasmo essencial benigno"],
      sentence:
        "Distonia em que as pálpebras têm contrações rápidas ou os olhos se fecham contra a vontade da pessoa.",
    },
    "oromandibular-dystonia": {
      name: "Distonia oromandibular",
      sentence:
        "Distonia focal da parte inferior da face e dos maxilares. A mandíbula e a língua se movem contra a vontade da pessoa.",
    },
    "lingual-dystonia": {
      name: "Distonia lingual",
      sentence: "Distonia da língua. Atrapalha quando a pessoa fala, mastiga ou engole.",
    },
    "jaw-dystonia": {
      name: "Distonia mandibular",
      sentence:
        "Distonia dos músculos da mastigação. Eles podem apertar a mandíbula, abri-la ou puxá-la para um lado.",
    },
    "meige-syndrome": {
      name: "Síndrome de Meige",
      sentence:
        "Distonia da parte superior e da parte inferior da face. As duas pálpebras têm espasmos, e a mandíbula se move contra a vontade da pessoa.",
    },
    "laryngeal-dystonia": {
      name: "Distonia laríngea",
      synonyms: ["Disfonia espasmódica"],
      sentence: "Distonia em que espasmos de músculos da laringe mudam a voz.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Distonia laríngea adutora",
      synonyms: ["Disfonia espasmódica adutora"],
      sentence:
        "Distonia da laringe em que as pregas vocais se fecham sem controle. A voz soa apertada ou forçada.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Distonia laríngea abdutora",
      synonyms: ["Disfonia espasmódica abdutora"],
      sentence:
        "Distonia da laringe em que as pregas vocais se abrem sem controle. O ar escapa, e o som se interrompe.",
    },
    "mixed-laryngeal-dystonia": {
      name: "Distonia laríngea mista",
      synonyms: ["Disfonia espasmódica mista"],
      sentence:
        "Distonia da laringe. Às vezes as pregas vocais se fecham sem controle. Outras vezes se abrem.",
    },
    "task-specific-dystonia": {
      name: "Distonia tarefa-específica",
      synonyms: ["Distonia ocupacional"],
      sentence:
        "Distonia focal que atrapalha uma tarefa determinada. Pode ser escrever, tocar música ou praticar um esporte.",
    },
    "writers-cramp": {
      name: "Câimbra do escrivão",
      synonyms: ["Câimbra do escritor", "Grafoespasmo"],
      sentence:
        "Distonia tarefa-específica com câimbras na mão, no punho ou no antebraço. Elas tornam difícil segurar uma caneta ou um lápis.",
    },
    "focal-hand-dystonia": {
      name: "Distonia focal da mão",
      sentence: "Distonia focal que tira o controle fino da mão e do punho.",
    },
    "musicians-dystonia": {
      name: "Distonia do músico",
      synonyms: ["Câimbra do músico"],
      sentence:
        "Distonia tarefa-específica. Os músculos têm câimbras ou espasmos enquanto a pessoa toca música.",
    },
    "embouchure-dystonia": {
      name: "Distonia da embocadura",
      sentence:
        "Distonia tarefa-específica de quem toca instrumentos de sopro. Afeta os lábios, a mandíbula, a língua ou a garganta, que levam o ar ao bocal.",
    },
    "golfers-yips": {
      name: "Distonia do golfista",
      sentence:
        "Os yips são solavancos dos punhos de um golfista durante a tacada curta (putt). Em alguns golfistas, são uma distonia tarefa-específica.",
    },
    "runners-dystonia": {
      name: "Distonia do corredor",
      sentence:
        "Distonia tarefa-específica rara. A perna ou o pé se move sem controle enquanto a pessoa corre.",
    },
    "limb-dystonia": {
      name: "Distonia dos membros",
      sentence:
        "Distonia de uma mão, um braço, um pé ou uma perna. Os músculos se contraem contra a vontade da pessoa e puxam essa parte para posições incomuns.",
    },
    "foot-dystonia": {
      name: "Distonia do pé",
      sentence:
        "Distonia em que os músculos do pé se contraem, muitas vezes com dor. Torcem o pé ou o viram para dentro.",
    },
    "truncal-dystonia": {
      name: "Distonia axial",
      synonyms: ["Distonia do tronco"],
      sentence: "Distonia dos músculos ao longo do meio do corpo. São os do peito, da barriga e das costas.",
    },
    "isolated-dystonia": {
      name: "Distonia isolada",
      sentence: "Distonia que é o único distúrbio do movimento da pessoa. Pode vir acompanhada de tremor.",
    },
    "combined-dystonia": {
      name: "Distonia combinada",
      sentence:
        "Distonia que vem junto com outro distúrbio do movimento. Podem ser abalos rápidos (mioclonia). Ou podem ser movimentos lentos e rígidos (parkinsonismo).",
    },
    "primary-dystonia": {
      name: "Distonia primária",
      synonyms: ["Distonia idiopática"],
      sentence:
        "Nome mais antigo da distonia que não é sinal de outra doença. Pode ser hereditária, ou não se encontra nenhuma causa (idiopática).",
    },
    "secondary-dystonia": {
      name: "Distonia secundária",
      synonyms: ["Distonia sintomática"],
      sentence:
        "Nome mais antigo da distonia com uma causa conhecida. Pode ser um AVC, uma lesão, uma inflamação do cérebro ou um medicamento.",
    },
    "acquired-dystonia": {
      name: "Distonia adquirida",
      sentence: "Distonia que não vem de um gene, mas de algo que acontece com o cérebro.",
    },
    "inherited-dystonia": {
      name: "Distonia hereditária",
      synonyms: ["Distonia genética"],
      sentence: "Distonia que vem de uma alteração em um gene e que pode se repetir em uma família.",
    },
    "early-onset-dystonia": {
      name: "Distonia de início precoce",
      sentence: "Distonia que começa antes dos 20 anos, mais ou menos.",
    },
    "adult-onset-dystonia": {
      name: "Distonia de início na idade adulta",
      sentence: "Distonia que começa depois dos 20 anos, mais ou menos.",
    },
    "torsion-dystonia": {
      name: "Distonia de torção",
      synonyms: ["Distonia muscular deformante"],
      sentence:
        "Distonia em que os músculos se contraem. Torcem partes do corpo e as põem em posições incomuns.",
    },
    "dyt-tor1a": {
      name: "Distonia DYT-TOR1A (DYT1)",
      sentence:
        "Distonia hereditária que geralmente começa em um braço ou uma perna na infância e pode se espalhar.",
    },
    "dyt-thap1": {
      name: "Distonia DYT-THAP1 (DYT6)",
      sentence: "Distonia que geralmente começa na cabeça e no pescoço e piora devagar.",
    },
    "dyt-gnal": {
      name: "Distonia DYT-GNAL (DYT25)",
      sentence: "Distonia genética do pescoço, da laringe, da mão e do antebraço.",
    },
    "dyt-ano3": {
      name: "Distonia DYT-ANO3 (DYT24)",
      sentence: "Distonia com tremor. Geralmente começa no pescoço e pode chegar à laringe e aos braços.",
    },
    "dyt-ciz1": {
      name: "Distonia DYT-CIZ1 (DYT23)",
      sentence: "Tipo raro de distonia cervical. Geralmente começa entre os 30 e os 50 anos de idade.",
    },
    "dyt-col6a3": {
      name: "Distonia DYT-COL6A3 (DYT27)",
      sentence:
        "Distonia rara da cabeça, do pescoço e dos braços que começa antes dos 20 anos, mais ou menos.",
    },
    "dyt-kmt2b": {
      name: "Distonia DYT-KMT2B (DYT28)",
      sentence: "Distonia que geralmente começa cedo na vida, muitas vezes nas pernas, e piora com o tempo.",
    },
    "dyt-prkra": {
      name: "Distonia DYT-PRKRA (DYT16)",
      sentence:
        "Forma de distonia que começa cedo nos braços e nas pernas, na mandíbula e na laringe. Vem acompanhada de movimentos lentos e rígidos (parkinsonismo).",
    },
    "dyt-hpca": {
      name: "Distonia DYT-HPCA (DYT2)",
      sentence:
        "Forma genética de distonia que começa nas mãos ou nos pés e mais tarde chega ao pescoço e à face.",
    },
    "dyt-vps16": {
      name: "Distonia DYT-VPS16 (DYT30)",
      sentence:
        "Distonia que começa cedo na vida, muitas vezes na mandíbula, na garganta, no pescoço ou nos braços. Geralmente se espalha devagar pelo corpo.",
    },
    "dyt-tubb4a": {
      name: "Distonia DYT-TUBB4A (DYT4)",
      sentence:
        "Distonia que começa na laringe, na maioria das vezes entre os 10 e os 30 anos de idade, e depois chega ao pescoço ou aos membros.",
    },
    "dyt-eif2ak2": {
      name: "Distonia DYT-EIF2AK2 (DYT33)",
      sentence:
        "Distonia que começa na infância ou na juventude, em uma parte do corpo ou na maior parte dele.",
    },
    "dyt-aopep": {
      name: "Distonia DYT-AOPEP (DYT31)",
      sentence:
        "Distonia que começa na infância ou no início da vida adulta, nos braços, nas pernas, no pescoço, na face ou no tronco.",
    },
    "dyt-kctd17": {
      name: "Distonia DYT-KCTD17 (DYT26)",
      sentence:
        "Forma de distonia que começa com abalos rápidos dos braços (mioclonia). A distonia em si vem mais tarde, na maioria das vezes na cabeça e no pescoço.",
    },
    "dyt-kcnn2": {
      name: "Distonia DYT-KCNN2 (DYT34)",
      sentence:
        "Forma rara de distonia que começa na infância, na maioria das vezes nas mãos e no pescoço, com um tremor rápido e abalos rápidos.",
    },
    "dyt-vps41": {
      name: "Distonia DYT-VPS41",
      sentence:
        "Distúrbio raro que começa nos primeiros anos de vida. É difícil aprender a andar, e algumas crianças têm distonia.",
    },
    "dyt-tspoap1": {
      name: "Distonia DYT-TSPOAP1 (DYT22)",
      sentence:
        "Distonia rara. Começa na juventude e se espalha pelo corpo, ou começa na vida adulta em uma parte do corpo.",
    },
    "dyt-shq1": {
      name: "Distonia DYT-SHQ1 (DYT35)",
      sentence:
        "Forma muito rara de distonia. Começa no primeiro ano de vida, com tônus muscular fraco e crises de distonia.",
    },
    "dyt-nup54": {
      name: "Distonia DYT-NUP54 (DYT37)",
      sentence:
        "Forma rara de distonia que começa nos primeiros meses ou anos de vida, com dificuldade para engolir.",
    },
    "dyt-mecr": {
      name: "Distonia DYT-MECR",
      sentence:
        "Distúrbio raro que começa em crianças pequenas, na maioria das vezes como distonia. A visão fica mais fraca alguns anos mais tarde.",
    },
    "dyt-gch1": {
      name: "Distonia DYT-GCH1 (DYT5a)",
      sentence:
        "A forma mais comum da distonia responsiva à dopa. Geralmente começa nas pernas, na infância, e é pior no fim do dia.",
    },
    "chor-dyt-adcy5": {
      name: "Distonia DYT-ADCY5",
      sentence:
        "Forma de distonia com abalos súbitos e contrações dos braços, das pernas, do pescoço ou da face. Também se chama discinesia relacionada a ADCY5.",
    },
    "dyt-slc2a1": {
      name: "Distonia DYT-SLC2A1 (DYT18)",
      sentence:
        "Forma de distonia em que não chega açúcar suficiente ao cérebro. As crises surgem nos braços ou nas pernas durante um exercício prolongado.",
    },
    dyt7: {
      name: "Distonia DYT7",
      sentence:
        "Distonia em uma parte do corpo, na maioria das vezes o pescoço. Outras são as pálpebras, a mandíbula, a laringe e a mão.",
    },
    dyt13: {
      name: "Distonia DYT13",
      sentence: "Distonia hereditária da cabeça, do pescoço ou dos braços.",
    },
    dyt17: {
      name: "Distonia DYT17",
      sentence:
        "Forma hereditária de distonia que piora com o tempo. Torce o pescoço e deixa a voz e a fala pouco claras.",
    },
    dyt21: {
      name: "Distonia DYT21",
      sentence:
        "Distonia hereditária que começa tarde na vida. Torce partes do corpo e não tem nenhum outro sinal.",
    },
    "dopa-responsive-dystonia": {
      name: "Distonia responsiva à dopa",
      synonyms: ["Síndrome de Segawa"],
      sentence:
        "Distonia hereditária que geralmente começa na infância, nas pernas. O nome indica que ela melhora muito com o medicamento levodopa.",
    },
    "dyt-th": {
      name: "Distonia por deficiência de tirosina hidroxilase (DYT/PARK-TH)",
      sentence:
        "Distúrbio do movimento por alterações no gene TH. A forma leve é uma distonia responsiva à dopa que geralmente começa na infância.",
    },
    "dyt-spr": {
      name: "Distonia por deficiência de sepiapterina redutase (DYT/PARK-SPR)",
      sentence:
        "Distúrbio hereditário com distonia que muitas vezes é pior no fim do dia. As crianças que o têm demoram a aprender a se sentar e a engatinhar.",
    },
    "myoclonus-dystonia": {
      name: "Mioclonia-distonia",
      synonyms: ["Distonia mioclônica"],
      sentence:
        "Distúrbio hereditário com abalos rápidos (mioclonia) de braços, pescoço e tronco. Mais da metade das pessoas que o têm apresenta também distonia.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo de início rápido",
      sentence:
        "Distúrbio hereditário raro que surge em horas ou dias. Causa distonia e sinais como os da doença de Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo ligada ao X",
      synonyms: ["Lubag"],
      sentence:
        "Distúrbio que ocorre em pessoas de ascendência filipina. As pessoas que o têm são na maioria homens. Causa distonia e sinais como os da doença de Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonismo-distonia infantil",
      sentence:
        "Distúrbio hereditário raro que geralmente começa em bebês. Causa distonia de muitos músculos. Mais tarde surgem sinais como os da doença de Parkinson.",
    },
    "paroxysmal-dystonia": {
      name: "Distonia paroxística",
      sentence:
        "Distonia que surge em crises repentinas e passa sozinha. Na maioria das vezes algo a desencadeia, como um movimento súbito.",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "Distonia paroxística cinesiogênica",
      sentence:
        "Crises de movimentos involuntários, como a distonia, que um movimento súbito desencadeia. Levantar-se depressa pode bastar.",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "Distonia paroxística não cinesiogênica",
      sentence:
        "Crises de movimentos involuntários, como a distonia. Álcool, café ou estresse podem provocá-las, mas um movimento súbito não.",
    },
    "exercise-induced-dystonia": {
      name: "Distonia induzida pelo exercício",
      sentence:
        "Crises de distonia nos braços ou nas pernas, sem dor, que um exercício prolongado desencadeia.",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "Distonia paroxística noturna",
      sentence:
        "Crises que surgem durante o sono, com movimentos que podem parecer distonia. Hoje os médicos as consideram um tipo de epilepsia.",
    },
    "drug-induced-dystonia": {
      name: "Distonia induzida por medicamentos",
      synonyms: ["Distonia medicamentosa"],
      sentence:
        "Distonia que um medicamento ou outra substância causa. Na maioria das vezes surge pouco depois de uma única dose.",
    },
    "acute-dystonic-reaction": {
      name: "Reação distônica aguda",
      synonyms: ["Distonia aguda"],
      sentence:
        "Distonia que surge horas ou dias depois de tomar certos medicamentos ou de aumentar a dose. Muitas vezes passa.",
    },
    "acute-laryngeal-dystonia": {
      name: "Distonia laríngea aguda",
      sentence: "Distonia súbita da laringe depois de certos medicamentos. Pode dificultar a respiração.",
    },
    "tardive-dystonia": {
      name: "Distonia tardia",
      sentence:
        "Distonia que pode surgir quando uma pessoa toma certos medicamentos durante meses ou anos. Pode continuar depois que eles são suspensos.",
    },
    "oculogyric-crisis": {
      name: "Crise oculogírica",
      sentence:
        "Episódio em que os dois olhos ficam virados, na maioria das vezes para cima, enquanto a pessoa está acordada. Pode durar de minutos a horas.",
    },
    "status-dystonicus": {
      name: "Estado distônico",
      synonyms: ["Tempestade distônica"],
      sentence:
        "Distonia que piora muito em pouco tempo, de modo que a pessoa precisa de ajuda imediata. Também se chama tempestade distônica.",
    },
    "functional-dystonia": {
      name: "Distonia funcional",
      synonyms: ["Distonia psicogênica"],
      sentence:
        "Distonia por uma mudança no modo como o cérebro funciona, não por um dano. Os movimentos são reais e não são feitos de propósito. Nome antigo: distonia psicogênica.",
    },
    "post-traumatic-dystonia": {
      name: "Distonia pós-traumática",
      sentence:
        "Distonia após uma lesão da cabeça ou, segundo alguns médicos, de outra parte do corpo. Pode começar meses ou anos mais tarde.",
    },
    "post-stroke-dystonia": {
      name: "Distonia pós-AVC",
      sentence:
        "Distonia depois de um acidente vascular cerebral (AVC). Na maioria das vezes, ele atingiu uma parte profunda do cérebro, como os núcleos da base.",
    },
    "deafness-dystonia-syndrome": {
      name: "Síndrome de surdez-distonia-neuronopatia óptica",
      synonyms: ["Síndrome de Mohr-Tranebjaerg", "Síndrome de surdez-distonia"],
      sentence:
        "Distúrbio hereditário, quase sempre do sexo masculino. A audição se perde na primeira infância. Mais tarde vêm a distonia ou os movimentos desajeitados e a perda da visão.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hipermanganesemia com distonia",
      sentence:
        "Distúrbio hereditário: o metal manganês se acumula no cérebro. Muitas vezes causa distonia em crianças. Um dos dois tipos atinge também o fígado.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropatia óptica hereditária de Leber com distonia",
      sentence:
        "Distúrbio hereditário muito raro. A distonia geralmente começa na infância, e a visão pode falhar no início da vida adulta.",
    },
    "dystonic-cerebral-palsy": {
      name: "Paralisia cerebral distônica",
      sentence:
        "Tipo de paralisia cerebral. Um dano aos núcleos da base, em regiões profundas do cérebro ainda jovem, leva a movimentos de torção que se repetem.",
    },
    "dystonic-tremor": {
      name: "Tremor distônico",
      sentence: "Tremor de uma parte do corpo. É produzido pelos músculos que a distonia contrai.",
    },
    "parkinsonian-dystonia": {
      name: "Distonia na doença de Parkinson",
      sentence:
        "Distonia em uma pessoa com doença de Parkinson. Pode ser uma câimbra dolorosa do pé, ou dedos do pé que se encolhem e se apertam.",
    },
    camptocormia: {
      name: "Camptocormia distônica",
      sentence:
        "Forte inclinação do tronco para a frente ao ficar em pé ou caminhar. Desaparece ao deitar-se. A distonia é uma das suas causas.",
    },
    "pisa-syndrome": {
      name: "Síndrome de Pisa",
      sentence:
        "Forte inclinação do tronco para um lado, que desaparece ao deitar-se. Os médicos a viram pela primeira vez como distonia súbita por um medicamento.",
    },
  },
  causes: ptCauses,
  lookAlikes: ptLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "Pode ser uma emergência. Se for difícil para você ou para alguém perto de você respirar, engolir ou falar, ligue agora para o número de emergência do seu país, por exemplo 192 no Brasil ou 112 em Portugal.",
    "acute-dystonic-reaction":
      "Pode ser uma emergência. Se for difícil para você ou para alguém perto de você respirar, engolir ou falar, ligue agora para o número de emergência do seu país, por exemplo 192 no Brasil ou 112 em Portugal.",
    "acute-laryngeal-dystonia":
      "É uma emergência. Se for difícil para você ou para alguém perto de você respirar, engolir ou falar, ligue agora para o número de emergência do seu país, por exemplo 192 no Brasil ou 112 em Portugal.",
    "oculogyric-crisis":
      "Pode fazer parte de uma emergência. Se for difícil para você ou para alguém perto de você respirar, engolir ou falar, ligue agora para o número de emergência do seu país, por exemplo 192 no Brasil ou 112 em Portugal.",
    "status-dystonicus":
      "É uma emergência. Se isto está acontecendo agora, ligue para o número de emergência do seu país, por exemplo 192 no Brasil ou 112 em Portugal.",
  },
  statements: {
    "primary-meaning": {
      text: "A distonia primária não tem uma causa clara que se possa encontrar. Os médicos também a chamam de idiopática.",
      clinical: "Distonia primária: sem causa clara identificável; também denominada idiopática.",
      short: "Este tipo de distonia cervical tem mais um nome. Os médicos também a chamam de idiopática.",
    },
    "primary-nothing-underlying": {
      text: "Na distonia primária não se conhece nenhum defeito na estrutura do cérebro nem da medula espinhal. Não há nenhuma doença de base.",
      clinical:
        "Distonia primária: sem anormalidade estrutural conhecida do sistema nervoso central; sem doença subjacente.",
    },
    "primary-hereditary": {
      text: "Algumas pessoas têm distonia cervical primária. Em cerca de 12 de cada 100 delas, genes transmitidos na família têm um papel.",
      clinical:
        "Distonia cervical primária: associada a um componente hereditário em aproximadamente 12% dos casos.",
      short:
        "Em cerca de 12 de cada 100 pessoas com distonia cervical primária, genes que lhes foram transmitidos têm um papel.",
    },
    "primary-neck-injury": {
      text: "A distonia cervical primária pode estar ligada a uma lesão anterior do pescoço. Isso não é certo.",
      clinical: "Possível associação da distonia cervical primária com lesão cervical prévia.",
      short: "Este tipo de distonia cervical pode estar ligado a uma lesão anterior do pescoço.",
    },
    "secondary-meaning": {
      text: "A distonia secundária é a consequência ou um sinal de outra coisa. Pode ser outra doença, como a doença de Parkinson. Ou pode ser um defeito no corpo.",
      clinical:
        "Distonia secundária: consequência ou sintoma de anormalidade ou doença subjacente, p. ex., doença de Parkinson.",
      short:
        "Este tipo de distonia cervical vem de outra coisa. Pode ser outra doença, como a doença de Parkinson, ou um defeito no corpo.",
    },
    "secondary-clear-cause": {
      text: "A distonia secundária tem uma causa clara. A causa pode ser herdada ou adquirida.",
      clinical: "Distonia secundária: etiologia clara, hereditária ou adquirida.",
    },
    "secondary-medicines": {
      text: "O uso de alguns medicamentos pode estar ligado à distonia secundária. Um tipo se chama neurolépticos.",
      clinical:
        "Distonia secundária: possível associação com determinados medicamentos, p. ex., neurolépticos.",
      short:
        "Alguns medicamentos podem estar ligados a este tipo de distonia cervical. Entre eles estão os neurolépticos.",
    },
    "secondary-toxins": {
      text: "Absorver uma quantidade excessiva de uma toxina pode estar ligado à distonia secundária. Pode ser, por exemplo, monóxido de carbono.",
      clinical:
        "Distonia secundária: possível associação com ingestão excessiva de toxinas, p. ex., na intoxicação por monóxido de carbono.",
      short:
        "Uma quantidade excessiva de uma toxina pode estar ligada a este tipo de distonia cervical. Uma dessas toxinas é o monóxido de carbono.",
    },
    "secondary-lesions": {
      text: "Danos por um traumatismo podem estar ligados à distonia secundária. São sobretudo danos dos núcleos da base, que ficam em regiões profundas do cérebro.",
      clinical:
        "Distonia secundária: possível associação com lesões estruturais por trauma, principalmente dos núcleos da base.",
      short:
        "Danos por um traumatismo podem estar ligados a este tipo de distonia cervical. São sobretudo danos dos núcleos da base, em regiões profundas do cérebro.",
    },
    "terms-of-today": {
      text: "“Primária” e “secundária” são palavras mais antigas. Hoje os médicos dizem “idiopática” se a causa não é conhecida. Dizem “genética” ou “hereditária” se a distonia vem de um gene. Dizem “adquirida” se ela vem de outra coisa.",
      clinical:
        "“Primária” e “secundária” foram substituídas por idiopática (sem causa conhecida), genética ou hereditária, e adquirida.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopática",
      meaning: "A causa não é conhecida.",
    },
    acquired: {
      word: "adquirida",
      meaning: "Surgiu durante a vida. Não foi herdada dos pais.",
    },
    neuroleptics: {
      word: "neurolépticos",
      meaning:
        "Medicamentos para algumas doenças mentais; também se chamam antipsicóticos. Alguns também são dados para problemas do estômago ou dos nervos.",
    },
    toxin: {
      word: "toxina",
      meaning: "Um veneno: algo que faz mal ao corpo.",
    },
    "basal ganglia": {
      word: "núcleos da base",
      meaning: "Partes profundas do cérebro que ajudam a iniciar e a controlar o movimento.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "Na fonte aparece 0800; o número que funciona não tem um 0 antes de 800.",
    },
    "dystonia-society": { purpose: "informações gerais" },
  },
};
