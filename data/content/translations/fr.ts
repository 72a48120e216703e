import { frCauses } from "./causes/fr.ts";
import type { Translation } from "./Translation.ts";

/** French. */
export const fr: Translation = {
  language: "fr",
  forms: {
    dystonia: {
      name: "Dystonie",
      sentence:
        "Trouble du mouvement dans lequel les muscles se contractent contre la volonté de la personne et font que le corps se tord, répète des mouvements ou garde des postures inhabituelles.",
    },
    "focal-dystonia": {
      name: "Dystonie focale",
      sentence: "Dystonie qui reste dans une seule partie du corps.",
    },
    "segmental-dystonia": {
      name: "Dystonie segmentaire",
      sentence: "Dystonie dans deux parties du corps ou plus qui se touchent.",
    },
    "multifocal-dystonia": {
      name: "Dystonie multifocale",
      sentence: "Dystonie dans deux parties du corps ou plus qui ne se touchent pas.",
    },
    hemidystonia: {
      name: "Hémidystonie",
      sentence: "Dystonie dans le bras et la jambe du même côté du corps.",
    },
    "generalized-dystonia": {
      name: "Dystonie généralisée",
      sentence: "Dystonie dans le tronc et dans au moins deux autres parties du corps.",
    },
    "cervical-dystonia": {
      name: "Dystonie cervicale",
      sentence:
        "Dystonie focale dans laquelle les muscles qui tiennent la tête se contractent contre la volonté de la personne et tournent le cou d’un côté, vers le haut ou vers le bas.",
    },
    torticollis: {
      name: "Torticolis",
      sentence:
        "En tant que dystonie, le torticolis est le type de dystonie cervicale dans lequel la tête tourne vers la droite ou vers la gauche.",
    },
    anterocollis: {
      name: "Antérocolis",
      sentence: "Type de dystonie cervicale dans lequel le cou se plie et entraîne la tête vers l’avant.",
    },
    retrocollis: {
      name: "Rétrocolis",
      sentence: "Type de dystonie cervicale dans lequel le cou entraîne la tête vers l’arrière.",
    },
    laterocollis: {
      name: "Latérocolis",
      sentence:
        "Type de dystonie cervicale dans lequel la tête se penche vers l’épaule droite ou l’épaule gauche.",
    },
    "cranial-dystonia": {
      name: "Dystonie crânienne",
      sentence: "Dystonie du haut ou du bas du visage, de la mâchoire, de la langue ou de la gorge.",
    },
    blepharospasm: {
      name: "Blépharospasme",
      sentence:
        "Dystonie dans laquelle les muscles des paupières tressautent ou tiennent les yeux fermés contre la volonté de la personne.",
    },
    "oromandibular-dystonia": {
      name: "Dystonie oromandibulaire",
      sentence:
        "Dystonie focale du bas du visage et des mâchoires, avec des mouvements de la mâchoire et de la langue que la personne ne peut pas contrôler.",
    },
    "lingual-dystonia": {
      name: "Dystonie linguale",
      sentence:
        "Dystonie oromandibulaire de la langue, qui gêne la personne quand elle parle, mâche ou avale.",
    },
    "jaw-dystonia": {
      name: "Dystonie mandibulaire",
      sentence:
        "Dystonie oromandibulaire des muscles de la mastication, qui peuvent serrer la mâchoire, l’ouvrir ou la tirer d’un côté.",
    },
    "meige-syndrome": {
      name: "Syndrome de Meige",
      sentence:
        "Dystonie du haut et du bas du visage à la fois : spasmes des deux paupières avec des mouvements de la mâchoire que la personne ne peut pas contrôler.",
    },
    "laryngeal-dystonia": {
      name: "Dystonie laryngée",
      sentence: "Dystonie dans laquelle des spasmes de muscles du larynx rendent la voix anormale.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Dystonie laryngée en adduction",
      sentence:
        "Type de dystonie laryngée dans lequel les cordes vocales se ferment sans contrôle et la voix paraît serrée ou forcée.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Dystonie laryngée en abduction",
      sentence:
        "Type de dystonie laryngée dans lequel les cordes vocales s’ouvrent sans contrôle, si bien que de l’air s’échappe et que le son s’interrompt.",
    },
    "task-specific-dystonia": {
      name: "Dystonie de fonction",
      sentence:
        "Dystonie focale qui gêne une tâche précise, comme écrire, jouer d’un instrument ou pratiquer un sport.",
    },
    "writers-cramp": {
      name: "Crampe de l’écrivain",
      sentence:
        "Dystonie de fonction dans laquelle des crampes de la main, du poignet ou de l’avant-bras rendent difficile de tenir un stylo ou un crayon.",
    },
    "focal-hand-dystonia": {
      name: "Dystonie focale de la main",
      sentence: "Dystonie focale qui prive la main et le poignet du contrôle fin du mouvement.",
    },
    "musicians-dystonia": {
      name: "Dystonie du musicien",
      sentence:
        "Dystonie de fonction avec des crampes et des spasmes musculaires pendant que la personne joue d’un instrument de musique.",
    },
    "embouchure-dystonia": {
      name: "Dystonie de l’embouchure",
      sentence:
        "Dystonie de fonction des joueurs d’instruments à vent, dans des muscles du bas du visage, de la mâchoire, de la langue et de la gorge qui mènent l’air dans l’embouchure.",
    },
    "golfers-yips": {
      name: "Yips du golfeur",
      sentence:
        "Dystonie de fonction dans laquelle les poignets d’un joueur de golf ont des secousses sans contrôle pendant le putt.",
    },
    "runners-dystonia": {
      name: "Dystonie du coureur",
      sentence:
        "Dystonie de fonction rare dans laquelle la jambe ou le pied bouge sans contrôle pendant que la personne court.",
    },
    "limb-dystonia": {
      name: "Dystonie des membres",
      sentence:
        "Dystonie dans laquelle les muscles d’un membre, comme une main, un bras, un pied ou une jambe, tirent trop fort.",
    },
    "foot-dystonia": {
      name: "Dystonie du pied",
      sentence:
        "Dystonie dans laquelle les muscles du pied se contractent, souvent avec de la douleur, et tordent le pied ou le tournent vers l’intérieur.",
    },
    "truncal-dystonia": {
      name: "Dystonie axiale",
      sentence: "Dystonie des muscles le long du milieu du corps : poitrine, ventre et dos.",
    },
    "isolated-dystonia": {
      name: "Dystonie isolée",
      sentence:
        "Dystonie qui est le seul trouble du mouvement de la personne ; un tremblement peut l’accompagner.",
    },
    "combined-dystonia": {
      name: "Dystonie combinée",
      sentence:
        "Dystonie qui s’accompagne d’un autre trouble du mouvement, comme des secousses musculaires rapides (myoclonies) ou un parkinsonisme.",
    },
    "primary-dystonia": {
      name: "Dystonie primaire",
      sentence:
        "Dystonie sans lien avec une maladie ou une blessure ; on l’appelle aussi dystonie idiopathique.",
    },
    "secondary-dystonia": {
      name: "Dystonie secondaire",
      sentence:
        "Dystonie dont la cause est connue, comme un accident vasculaire cérébral (AVC), une blessure, une inflammation du cerveau ou un médicament.",
    },
    "acquired-dystonia": {
      name: "Dystonie acquise",
      sentence:
        "Dystonie qui vient, par exemple, d’une lésion cérébrale, d’une drogue ou d’un poison, de vaisseaux sanguins malades ou d’une tumeur.",
    },
    "inherited-dystonia": {
      name: "Dystonie héréditaire",
      sentence: "Dystonie qui vient d’une modification d’un gène et qui peut réapparaître dans une famille.",
    },
    "early-onset-dystonia": {
      name: "Dystonie à début précoce",
      sentence: "Dystonie qui commence avant l’âge de 20 ans.",
    },
    "adult-onset-dystonia": {
      name: "Dystonie débutant à l’âge adulte",
      sentence: "Dystonie qui commence après l’âge de 20 ans.",
    },
    "torsion-dystonia": {
      name: "Dystonie de torsion",
      sentence:
        "Dystonie dans laquelle les muscles se tordent (torsion) et se tendent et mettent des parties du corps dans des positions inhabituelles.",
    },
    "dyt-tor1a": {
      name: "Dystonie DYT-TOR1A (DYT1)",
      sentence:
        "Dystonie héréditaire due à une modification du gène TOR1A, qui commence le plus souvent dans l’enfance, dans un bras ou une jambe, et peut s’étendre.",
    },
    "dyt-thap1": {
      name: "Dystonie DYT-THAP1 (DYT6)",
      sentence:
        "Dystonie héréditaire due à une modification du gène THAP1, qui commence le plus souvent dans la tête et le cou et s’aggrave lentement.",
    },
    "dyt-gnal": {
      name: "Dystonie DYT-GNAL (DYT25)",
      sentence:
        "Dystonie héréditaire due à une modification du gène GNAL, qui siège dans le cou, le larynx, la main et l’avant-bras.",
    },
    "dyt-ano3": {
      name: "Dystonie DYT-ANO3 (DYT24)",
      sentence:
        "Dystonie héréditaire due à une modification du gène ANO3, qui touche le cou, le larynx et les bras.",
    },
    "dyt-kmt2b": {
      name: "Dystonie DYT-KMT2B (DYT28)",
      sentence:
        "Dystonie due à une modification du gène KMT2B, qui commence dans les dix premières années de la vie et s’aggrave avec le temps.",
    },
    "dyt-prkra": {
      name: "Dystonie DYT-PRKRA (DYT16)",
      sentence:
        "Dystonie héréditaire très rare qui commence tôt dans les membres, le larynx, la bouche et la mâchoire, avec un parkinsonisme.",
    },
    "dyt-hpca": {
      name: "Dystonie DYT-HPCA (DYT2)",
      sentence:
        "Dystonie héréditaire due à des modifications des deux copies du gène HPCA ; elle commence dans les mains ou les pieds et atteint plus tard le cou et le visage.",
    },
    "dyt-vps16": {
      name: "Dystonie DYT-VPS16 (DYT30)",
      sentence: "Dystonie qui commence tôt dans la vie et qui vient d’une modification du gène VPS16.",
    },
    "dyt-tubb4a": {
      name: "Dystonie DYT-TUBB4A (DYT4)",
      sentence:
        "Dystonie héréditaire due à une modification du gène TUBB4A, qui commence dans le larynx et le cou et touche plus tard d’autres muscles.",
    },
    "dyt-eif2ak2": {
      name: "Dystonie DYT-EIF2AK2 (DYT33)",
      sentence:
        "Dystonie généralisée qui commence tôt dans la vie et qui vient d’une modification du gène EIF2AK2.",
    },
    "dyt-aopep": {
      name: "Dystonie DYT-AOPEP (DYT31)",
      sentence:
        "Dystonie héréditaire due à des modifications des deux copies du gène AOPEP, qui touche les bras et les jambes, le cou, le visage et le tronc.",
    },
    dyt2: {
      name: "Dystonie 2 (DYT2)",
      sentence:
        "Dystonie de torsion qui commence chez des personnes jeunes et qui est héritée des deux parents (autosomique récessive).",
    },
    dyt7: {
      name: "Dystonie 7 (DYT7)",
      sentence:
        "Dystonie focale héréditaire qui commence à l’âge adulte, avec des signes comme des spasmes des paupières, un cou tordu ou la crampe de l’écrivain.",
    },
    dyt13: {
      name: "Dystonie 13 (DYT13)",
      sentence: "Dystonie héréditaire focale ou segmentaire de la tête, du cou ou des bras.",
    },
    dyt17: {
      name: "Dystonie 17 (DYT17)",
      sentence:
        "Dystonie héréditaire qui s’aggrave avec le temps, tord le cou et rend la voix et la parole peu claires.",
    },
    dyt21: {
      name: "Dystonie 21 (DYT21)",
      sentence: "Dystonie de torsion héréditaire qui commence tard et ne s’accompagne d’aucun autre signe.",
    },
    "dopa-responsive-dystonia": {
      name: "Dystonie dopa-sensible",
      synonyms: ["Syndrome de Segawa", "Maladie de Segawa"],
      sentence:
        "Dystonie héréditaire qui commence le plus souvent dans les jambes d’un enfant. Son nom dit qu’elle s’améliore beaucoup avec le médicament lévodopa.",
    },
    "dyt-th": {
      name: "Dystonie par déficit en tyrosine hydroxylase (DYT-TH)",
      sentence:
        "Trouble du mouvement dû à des altérations du gène TH. Sa forme légère est une dystonie dopa-sensible qui commence le plus souvent dans l’enfance.",
    },
    "dyt-spr": {
      name: "Dystonie par déficit en sépiaptérine réductase (DYT-SPR)",
      sentence:
        "Trouble héréditaire avec une dystonie souvent plus forte en fin de journée. Les enfants atteints apprennent tard à s’asseoir et à ramper.",
    },
    "myoclonus-dystonia": {
      name: "Dystonie myoclonique",
      synonyms: ["Myoclonus-dystonie", "DYT-SGCE"],
      sentence:
        "Trouble héréditaire avec des secousses rapides (myoclonies) des bras, du cou et du tronc. Plus de la moitié des personnes atteintes ont aussi une dystonie.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Dystonie-parkinsonisme à début rapide",
      synonyms: ["DYT-ATP1A3"],
      sentence:
        "Trouble héréditaire rare qui apparaît en quelques heures à quelques jours. Il entraîne une dystonie et des signes comme ceux de la maladie de Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Dystonie-parkinsonisme liée à l’X",
      synonyms: ["Lubag", "DYT-TAF1"],
      sentence:
        "Trouble de personnes d’ascendance philippine, pour la plupart des hommes. Il entraîne une dystonie et des signes comme ceux de la maladie de Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonisme-dystonie infantile",
      synonyms: ["DYT-SLC6A3"],
      sentence:
        "Trouble héréditaire rare qui commence le plus souvent chez le bébé. Il entraîne une dystonie de nombreux muscles. Plus tard viennent des signes comme ceux de la maladie de Parkinson.",
    },
    "paroxysmal-dystonia": {
      name: "Dystonie paroxystique",
      sentence:
        "Dystonie qui vient par crises soudaines et passe d’elle-même. Le plus souvent, quelque chose la déclenche, comme un mouvement brusque.",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "Dystonie paroxystique kinésigénique",
      synonyms: ["DYT-PRRT2"],
      sentence:
        "Crises de mouvements involontaires, comme une dystonie, déclenchées par un mouvement brusque. Se lever vite peut suffire.",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "Dystonie paroxystique non kinésigénique",
      synonyms: ["DYT-PNKD"],
      sentence:
        "Crises de mouvements involontaires, comme une dystonie. L’alcool, le café ou le stress peuvent les provoquer, mais pas un mouvement brusque.",
    },
    "exercise-induced-dystonia": {
      name: "Dystonie induite par l’exercice",
      synonyms: ["DYT-SLC2A1"],
      sentence:
        "Crises de dystonie sans douleur dans les bras ou les jambes, déclenchées par un long effort physique.",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "Dystonie paroxystique nocturne",
      sentence:
        "Crises qui surviennent pendant le sommeil, avec des mouvements qui peuvent ressembler à une dystonie. Aujourd’hui, les médecins les comptent parmi les épilepsies.",
    },
    "drug-induced-dystonia": {
      name: "Dystonie médicamenteuse",
      sentence:
        "Dystonie causée par un médicament ou une autre drogue ; c’est le plus souvent une réaction aiguë qui passe.",
    },
    "acute-dystonic-reaction": {
      name: "Réaction dystonique aiguë",
      sentence: "Dystonie qui survient peu après la prise de certains médicaments et qui passe souvent.",
    },
    "tardive-dystonia": {
      name: "Dystonie tardive",
      sentence:
        "Dystonie que des médicaments appelés neuroleptiques peuvent causer ; c’est une des dyskinésies tardives.",
    },
    "oculogyric-crisis": {
      name: "Crise oculogyre",
      sentence:
        "Épisode pendant lequel les deux yeux restent tournés, le plus souvent vers le haut, alors que la personne est éveillée et consciente ; le plus souvent, un médicament en est la cause.",
    },
    "status-dystonicus": {
      name: "État de mal dystonique",
      sentence:
        "Urgence médicale dans laquelle la dystonie s’aggrave beaucoup et vite ; on l’appelle aussi tempête dystonique.",
    },
    "functional-dystonia": {
      name: "Dystonie fonctionnelle",
      sentence:
        "Dystonie qui vient de la façon dont le système nerveux fonctionne, et non d’une atteinte de celui-ci ; on l’appelle aussi dystonie psychogène.",
    },
    "post-traumatic-dystonia": {
      name: "Dystonie post-traumatique",
      sentence:
        "Dystonie qui suit une blessure à la tête ou à une autre partie du corps, parfois des mois ou des années plus tard.",
    },
    "post-stroke-dystonia": {
      name: "Dystonie après un AVC",
      sentence:
        "Dystonie qui suit un accident vasculaire cérébral (AVC), le plus souvent dans des parties profondes du cerveau comme les ganglions de la base.",
    },
    "deafness-dystonia-syndrome": {
      name: "Syndrome surdité-dystonie-neuronopathie optique",
      sentence:
        "Trouble héréditaire, presque toujours du sexe masculin, avec une perte d’audition dans la petite enfance, puis une dystonie ou des mouvements maladroits, et une baisse de la vue.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hypermanganésémie avec dystonie",
      sentence:
        "Trouble héréditaire dans lequel le manganèse s’accumule dans le cerveau, le foie et le sang et cause souvent une dystonie chez l’enfant.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropathie optique héréditaire de Leber avec dystonie",
      sentence:
        "Trouble héréditaire très rare dans lequel la dystonie commence le plus souvent dans l’enfance et la perte de la vue peut commencer au début de l’âge adulte.",
    },
    "dystonic-cerebral-palsy": {
      name: "Paralysie cérébrale dystonique",
      sentence:
        "Type de paralysie cérébrale dans lequel une lésion des ganglions de la base du cerveau entraîne des mouvements de torsion qui se répètent.",
    },
    "dystonic-tremor": {
      name: "Tremblement dystonique",
      sentence: "Tremblement produit par les contractions musculaires de la dystonie.",
    },
    "parkinsonian-dystonia": {
      name: "Dystonie dans la maladie de Parkinson",
      sentence:
        "Dystonie chez une personne qui a la maladie de Parkinson, comme une crampe douloureuse du pied ou des orteils recroquevillés et serrés.",
    },
  },
  causes: frCauses,
  emergencies: {
    "acute-dystonic-reaction": "Cela peut être une urgence médicale qui demande de l’aide tout de suite.",
    "status-dystonicus": "C’est une urgence médicale qui demande de l’aide tout de suite.",
  },
  statements: {
    "primary-meaning": {
      text: "La dystonie primaire n’a pas de cause claire que l’on puisse trouver. Les médecins l’appellent aussi idiopathique.",
      clinical: "Dystonie primaire : sans cause claire identifiable ; également dite idiopathique.",
      short: "On ne trouve pas de cause claire (idiopathique).",
    },
    "primary-nothing-underlying": {
      text: "On ne connaît aucune anomalie structurelle du système nerveux central, et il n’y a pas de maladie sous-jacente.",
      clinical:
        "Aucune anomalie structurelle connue du système nerveux central ; aucune maladie sous-jacente.",
    },
    "primary-hereditary": {
      text: "La dystonie cervicale primaire a une composante héréditaire dans environ 12 % des cas.",
      clinical:
        "Dystonie cervicale primaire : associée à une composante héréditaire dans environ 12 % des cas.",
      short: "Une composante héréditaire dans environ 12 % des cas.",
    },
    "primary-neck-injury": {
      text: "Il est possible qu’elle soit liée à une blessure antérieure du cou.",
      clinical:
        "Association possible de la dystonie cervicale primaire avec une lésion cervicale antérieure.",
      short: "Lien possible avec une blessure antérieure du cou.",
    },
    "secondary-meaning": {
      text: "La dystonie secondaire est une conséquence ou un symptôme d’une anomalie ou d’une maladie sous-jacente, par exemple la maladie de Parkinson.",
      clinical:
        "Dystonie secondaire : conséquence ou symptôme d’une anomalie ou d’une maladie sous-jacente, p. ex. la maladie de Parkinson.",
      short: "Elle découle d’une autre maladie ou anomalie, par exemple la maladie de Parkinson.",
    },
    "secondary-clear-cause": {
      text: "Elle a une cause claire, qui peut être héréditaire ou acquise.",
      clinical: "Étiologie claire, héréditaire ou acquise.",
    },
    "secondary-medicines": {
      text: "Elle peut être liée à l’usage de certains médicaments, par exemple les neuroleptiques.",
      clinical: "Association possible avec certains médicaments, p. ex. les neuroleptiques.",
      short: "Peut être liée à certains médicaments, par exemple les neuroleptiques.",
    },
    "secondary-toxins": {
      text: "Elle peut être liée à l’absorption d’une trop grande quantité d’une toxine, par exemple dans une intoxication au monoxyde de carbone.",
      clinical:
        "Association possible avec l’ingestion excessive de toxines, p. ex. dans l’intoxication au monoxyde de carbone.",
      short:
        "Peut être liée à une trop grande quantité d’une toxine, par exemple dans une intoxication au monoxyde de carbone.",
    },
    "secondary-lesions": {
      text: "Elle peut être liée à des lésions structurelles dues à un traumatisme, surtout des lésions des ganglions de la base.",
      clinical:
        "Association possible avec des lésions structurelles d’origine traumatique, principalement des ganglions de la base.",
      short:
        "Peut être liée à des dégâts dus à un traumatisme, surtout dans les ganglions de la base, au fond du cerveau.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopathique",
      meaning: "Elle est apparue d’elle-même : on ne connaît pas de cause.",
    },
    "structural abnormality": {
      word: "anomalie structurelle",
      meaning:
        "Un changement dans la façon dont le tissu est fait, par exemple un changement visible sur une image du cerveau.",
    },
    "central nervous system": {
      word: "système nerveux central",
      meaning: "Le cerveau et la moelle épinière.",
    },
    hereditary: {
      word: "héréditaire",
      meaning: "Transmis des parents aux enfants par les gènes.",
    },
    acquired: {
      word: "acquise",
      meaning: "Elle est apparue au cours de la vie ; elle n’a pas été transmise par les gènes.",
    },
    neuroleptics: {
      word: "neuroleptiques",
      meaning:
        "Médicaments contre les signes de psychose, comme entendre ou voir des choses qui ne sont pas là. On les appelle aussi antipsychotiques.",
    },
    toxin: {
      word: "toxine",
      meaning: "Un poison : une substance qui nuit au corps.",
    },
    "structural lesions": {
      word: "lésions structurelles",
      meaning: "Des zones du tissu qui sont abîmées ou formées de façon anormale.",
    },
    trauma: {
      word: "traumatisme",
      meaning: "Une blessure du corps.",
    },
    "basal ganglia": {
      word: "ganglions de la base",
      meaning: "Des structures au fond du cerveau qui aident à commencer et à contrôler le mouvement.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "La source imprime un 0 devant 800. Le numéro composé n’en a pas.",
    },
    "dystonia-society": {
      purpose: "renseignements généraux",
    },
  },
};
