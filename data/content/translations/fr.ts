import { frCauses } from "./causes/fr.ts";
import { frLookAlikes } from "./lookAlikes/fr.ts";
import type { Translation } from "./Translation.ts";

/** French. */
export const fr: Translation = {
  language: "fr",
  forms: {
    dystonia: {
      name: "Dystonie",
      sentence:
        "Trouble du mouvement dans lequel des muscles se contractent contre la volonté de la personne. Ils font que le corps se tord, répète des mouvements ou garde des postures inhabituelles.",
    },
    "focal-dystonia": {
      name: "Dystonie focale",
      sentence: "Dystonie dans une seule partie du corps.",
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
      synonyms: ["Torticolis spasmodique"],
      sentence:
        "Dystonie focale : des muscles du cou se contractent contre la volonté de la personne. La tête tourne ou se penche d’un côté, vers l’avant ou vers l’arrière.",
    },
    torticollis: {
      name: "Torticolis",
      sentence:
        "En tant que dystonie, le torticolis est un type de dystonie cervicale. La tête tourne vers la droite ou vers la gauche.",
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
    "craniocervical-dystonia": {
      name: "Dystonie cranio-cervicale",
      sentence: "Dystonie du cou avec le visage, la mâchoire, la langue ou le larynx.",
    },
    "cranial-dystonia": {
      name: "Dystonie crânienne",
      sentence: "Dystonie du haut ou du bas du visage, de la mâchoire, de la langue ou de la gorge.",
    },
    blepharospasm: {
      name: "Blépharospasme",
      synonyms: ["Blépharospasme essentiel bénin"],
      sentence:
        "Dystonie dans laquelle les paupières tressautent ou les yeux restent fermés contre la volonté de la personne.",
    },
    "oromandibular-dystonia": {
      name: "Dystonie oromandibulaire",
      sentence:
        "Dystonie focale du bas du visage et des mâchoires. La mâchoire et la langue bougent contre la volonté de la personne.",
    },
    "lingual-dystonia": {
      name: "Dystonie linguale",
      sentence: "Dystonie de la langue. Elle gêne la personne quand elle parle, mâche ou avale.",
    },
    "jaw-dystonia": {
      name: "Dystonie mandibulaire",
      sentence:
        "Dystonie des muscles de la mastication. Ils peuvent serrer la mâchoire, l’ouvrir ou la tirer d’un côté.",
    },
    "meige-syndrome": {
      name: "Syndrome de Meige",
      sentence:
        "Dystonie du haut et du bas du visage. Les deux paupières ont des spasmes, et la mâchoire bouge contre la volonté de la personne.",
    },
    "laryngeal-dystonia": {
      name: "Dystonie laryngée",
      synonyms: ["Dysphonie spasmodique"],
      sentence: "Dystonie dans laquelle des spasmes de muscles du larynx changent la voix.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Dystonie laryngée en adduction",
      synonyms: ["Dysphonie spasmodique en adduction"],
      sentence:
        "Dystonie du larynx dans laquelle les cordes vocales se ferment sans contrôle. La voix paraît serrée ou forcée.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Dystonie laryngée en abduction",
      synonyms: ["Dysphonie spasmodique en abduction"],
      sentence:
        "Dystonie du larynx dans laquelle les cordes vocales s’ouvrent sans contrôle. De l’air s’échappe, et le son s’interrompt.",
    },
    "mixed-laryngeal-dystonia": {
      name: "Dystonie laryngée mixte",
      synonyms: ["Dysphonie spasmodique mixte"],
      sentence:
        "Dystonie du larynx. À certains moments, les cordes vocales se ferment sans contrôle. À d’autres moments, elles s’ouvrent.",
    },
    "task-specific-dystonia": {
      name: "Dystonie de fonction",
      synonyms: ["Dystonie spécifique d’une tâche"],
      sentence:
        "Dystonie focale qui gêne une tâche précise. Ce peut être l’écriture, la musique ou un sport.",
    },
    "writers-cramp": {
      name: "Crampe de l’écrivain",
      synonyms: ["Graphospasme"],
      sentence:
        "Dystonie de fonction avec des crampes de la main, du poignet ou de l’avant-bras. Elles rendent difficile de tenir un stylo ou un crayon.",
    },
    "focal-hand-dystonia": {
      name: "Dystonie focale de la main",
      sentence: "Dystonie focale qui prive la main et le poignet de leur contrôle fin.",
    },
    "musicians-dystonia": {
      name: "Dystonie du musicien",
      synonyms: ["Crampe du musicien"],
      sentence:
        "Dystonie de fonction. Les muscles ont des crampes ou des spasmes pendant que la personne joue de la musique.",
    },
    "embouchure-dystonia": {
      name: "Dystonie de l’embouchure",
      sentence:
        "Dystonie de fonction des joueurs d’instruments à vent. Elle touche les lèvres, la mâchoire, la langue ou la gorge, qui mènent l’air dans l’embouchure.",
    },
    "golfers-yips": {
      name: "Yips du golfeur",
      sentence:
        "Les yips sont des secousses des poignets pendant le putt au golf. Chez certains golfeurs, c’est une dystonie de fonction.",
    },
    "runners-dystonia": {
      name: "Dystonie du coureur",
      sentence:
        "Dystonie de fonction rare. La jambe ou le pied bouge sans contrôle pendant que la personne court.",
    },
    "limb-dystonia": {
      name: "Dystonie des membres",
      sentence:
        "Dystonie d’une main, d’un bras, d’un pied ou d’une jambe. Les muscles se contractent contre la volonté de la personne et tirent cette partie du corps dans des positions inhabituelles.",
    },
    "foot-dystonia": {
      name: "Dystonie du pied",
      sentence:
        "Dystonie dans laquelle les muscles du pied se contractent, souvent avec de la douleur. Ils tordent le pied ou le tournent vers l’intérieur.",
    },
    "truncal-dystonia": {
      name: "Dystonie axiale",
      synonyms: ["Dystonie du tronc"],
      sentence: "Dystonie des muscles le long du milieu du corps. Ce sont la poitrine, le ventre et le dos.",
    },
    "isolated-dystonia": {
      name: "Dystonie isolée",
      sentence:
        "Dystonie qui est le seul trouble du mouvement de la personne. Un tremblement peut l’accompagner.",
    },
    "combined-dystonia": {
      name: "Dystonie combinée",
      sentence:
        "Dystonie qui s’accompagne d’un autre trouble du mouvement. Ce peuvent être des secousses rapides (myoclonies). Ou ce peuvent être des mouvements lents et raides (parkinsonisme).",
    },
    "primary-dystonia": {
      name: "Dystonie primaire",
      synonyms: ["Dystonie idiopathique", "Dystonie primitive"],
      sentence:
        "Ancien nom d’une dystonie qui n’est pas le signe d’une autre maladie. Elle peut être héréditaire, ou bien on n’en trouve pas la cause (idiopathique).",
    },
    "secondary-dystonia": {
      name: "Dystonie secondaire",
      synonyms: ["Dystonie symptomatique"],
      sentence:
        "Ancien nom d’une dystonie dont la cause est connue. Ce peut être un AVC, une blessure, une inflammation du cerveau ou un médicament.",
    },
    "acquired-dystonia": {
      name: "Dystonie acquise",
      sentence: "Dystonie qui ne vient pas d’un gène, mais de quelque chose qui arrive au cerveau.",
    },
    "inherited-dystonia": {
      name: "Dystonie héréditaire",
      synonyms: ["Dystonie génétique"],
      sentence:
        "Dystonie qui vient de l’altération d’un gène et qui peut se retrouver dans une même famille.",
    },
    "early-onset-dystonia": {
      name: "Dystonie à début précoce",
      sentence: "Dystonie qui commence avant l’âge de 20 ans environ.",
    },
    "adult-onset-dystonia": {
      name: "Dystonie débutant à l’âge adulte",
      sentence: "Dystonie qui commence après l’âge de 20 ans environ.",
    },
    "torsion-dystonia": {
      name: "Dystonie de torsion",
      synonyms: ["Dystonie musculaire déformante"],
      sentence:
        "Dystonie dans laquelle des muscles se contractent. Ils tordent des parties du corps et les mettent dans des positions inhabituelles.",
    },
    "dyt-tor1a": {
      name: "Dystonie DYT-TOR1A (DYT1)",
      synonyms: ["Dystonie DYT1", "Dystonie d’Oppenheim"],
      sentence:
        "Dystonie héréditaire qui commence le plus souvent dans un bras ou une jambe d’un enfant et peut s’étendre.",
    },
    "dyt-thap1": {
      name: "Dystonie DYT-THAP1 (DYT6)",
      synonyms: ["Dystonie DYT6"],
      sentence: "Dystonie qui commence le plus souvent dans la tête et le cou et s’aggrave lentement.",
    },
    "dyt-gnal": {
      name: "Dystonie DYT-GNAL (DYT25)",
      synonyms: ["Dystonie DYT25"],
      sentence: "Dystonie génétique du cou, du larynx, de la main et de l’avant-bras.",
    },
    "dyt-ano3": {
      name: "Dystonie DYT-ANO3 (DYT24)",
      synonyms: ["Dystonie DYT24"],
      sentence:
        "Dystonie avec tremblement. Elle commence le plus souvent dans le cou et peut atteindre le larynx et les bras.",
    },
    "dyt-ciz1": {
      name: "Dystonie DYT-CIZ1 (DYT23)",
      synonyms: ["Dystonie DYT23"],
      sentence: "Type rare de dystonie cervicale. Elle commence le plus souvent entre 30 et 50 ans.",
    },
    "dyt-col6a3": {
      name: "Dystonie DYT-COL6A3 (DYT27)",
      synonyms: ["Dystonie DYT27"],
      sentence: "Dystonie rare de la tête, du cou et des bras, qui commence avant l’âge de 20 ans environ.",
    },
    "dyt-kmt2b": {
      name: "Dystonie DYT-KMT2B (DYT28)",
      synonyms: ["Dystonie DYT28"],
      sentence:
        "Dystonie qui commence le plus souvent tôt dans la vie, souvent dans les jambes, et s’aggrave avec le temps.",
    },
    "dyt-prkra": {
      name: "Dystonie DYT-PRKRA (DYT16)",
      synonyms: ["Dystonie DYT16"],
      sentence:
        "Forme de dystonie qui commence tôt dans les bras et les jambes, la mâchoire et le larynx. Des mouvements lents et raides (parkinsonisme) s’y ajoutent.",
    },
    "dyt-hpca": {
      name: "Dystonie DYT-HPCA (DYT2)",
      synonyms: ["Dystonie DYT2"],
      sentence:
        "Forme génétique de dystonie qui commence dans les mains ou les pieds et atteint plus tard le cou et le visage.",
    },
    "dyt-vps16": {
      name: "Dystonie DYT-VPS16 (DYT30)",
      synonyms: ["Dystonie DYT30"],
      sentence:
        "Dystonie qui commence tôt dans la vie, souvent dans la mâchoire, la gorge, le cou ou les bras. Le plus souvent, elle s’étend lentement dans le corps.",
    },
    "dyt-tubb4a": {
      name: "Dystonie DYT-TUBB4A (DYT4)",
      synonyms: ["Dystonie DYT4"],
      sentence:
        "Dystonie qui commence dans le larynx, le plus souvent entre 10 et 30 ans, puis atteint le cou ou les membres.",
    },
    "dyt-eif2ak2": {
      name: "Dystonie DYT-EIF2AK2 (DYT33)",
      synonyms: ["Dystonie DYT33"],
      sentence:
        "Dystonie qui commence dans l’enfance ou la jeunesse, dans une partie du corps ou dans la plus grande partie de celui-ci.",
    },
    "dyt-aopep": {
      name: "Dystonie DYT-AOPEP (DYT31)",
      synonyms: ["Dystonie DYT31"],
      sentence:
        "Dystonie qui commence chez l’enfant ou le jeune adulte, dans les bras, les jambes, le cou, le visage ou le tronc.",
    },
    "dyt-kctd17": {
      name: "Dystonie DYT-KCTD17 (DYT26)",
      synonyms: ["Dystonie DYT26"],
      sentence:
        "Forme de dystonie qui commence par des secousses rapides des bras (myoclonies). La dystonie elle-même vient plus tard, le plus souvent dans la tête et le cou.",
    },
    "dyt-kcnn2": {
      name: "Dystonie DYT-KCNN2 (DYT34)",
      synonyms: ["Dystonie DYT34"],
      sentence:
        "Forme rare de dystonie qui commence chez l’enfant, le plus souvent dans les mains et le cou, avec un tremblement rapide et des secousses rapides.",
    },
    "dyt-vps41": {
      name: "Dystonie DYT-VPS41",
      sentence:
        "Trouble rare qui commence dans les premières années de la vie. La marche est difficile à apprendre, et certains enfants ont une dystonie.",
    },
    "dyt-tspoap1": {
      name: "Dystonie DYT-TSPOAP1 (DYT22)",
      synonyms: ["Dystonie DYT22"],
      sentence:
        "Dystonie rare. Elle commence dans la jeunesse et s’étend dans le corps, ou elle commence à l’âge adulte dans une partie du corps.",
    },
    "dyt-shq1": {
      name: "Dystonie DYT-SHQ1 (DYT35)",
      synonyms: ["Dystonie DYT35"],
      sentence:
        "Forme très rare de dystonie. Elle commence dans la première année de la vie, avec un tonus musculaire faible et des crises de dystonie.",
    },
    "dyt-nup54": {
      name: "Dystonie DYT-NUP54 (DYT37)",
      synonyms: ["Dystonie DYT37"],
      sentence:
        "Forme rare de dystonie qui commence dans les premiers mois ou les premières années de la vie, avec des difficultés à avaler.",
    },
    "dyt-mecr": {
      name: "Dystonie DYT-MECR",
      sentence:
        "Trouble rare qui commence chez le petit enfant, le plus souvent par une dystonie. La vue baisse quelques années plus tard.",
    },
    "dyt-gch1": {
      name: "Dystonie DYT-GCH1 (DYT5a)",
      synonyms: ["Dystonie DYT5a", "DYT/PARK-GCH1"],
      sentence:
        "Forme la plus fréquente de la dystonie dopa-sensible. Elle commence le plus souvent dans les jambes d’un enfant et est plus forte en fin de journée.",
    },
    "chor-dyt-adcy5": {
      name: "Dystonie DYT-ADCY5",
      synonyms: ["CHOR/DYT-ADCY5"],
      sentence:
        "Forme de dystonie avec des secousses brusques et des tressautements des bras, des jambes, du cou ou du visage. On l’appelle aussi dyskinésie liée à ADCY5.",
    },
    "dyt-slc2a1": {
      name: "Dystonie DYT-SLC2A1 (DYT18)",
      synonyms: ["Dystonie DYT18", "Dystonie DYT9"],
      sentence:
        "Forme de dystonie dans laquelle trop peu de sucre arrive au cerveau. Les crises viennent dans les bras ou les jambes pendant un long effort.",
    },
    dyt7: {
      name: "Dystonie DYT7",
      sentence:
        "Dystonie dans une partie du corps, le plus souvent le cou. D’autres parties sont les paupières, la mâchoire, le larynx et la main.",
    },
    dyt13: {
      name: "Dystonie DYT13",
      sentence: "Dystonie héréditaire de la tête, du cou ou des bras.",
    },
    dyt17: {
      name: "Dystonie DYT17",
      sentence:
        "Forme héréditaire de dystonie qui s’aggrave avec le temps. Elle tord le cou et rend la voix et la parole peu claires.",
    },
    dyt21: {
      name: "Dystonie DYT21",
      sentence:
        "Dystonie héréditaire qui commence tard dans la vie. Elle tord des parties du corps et n’a pas d’autre signe.",
    },
    "dopa-responsive-dystonia": {
      name: "Dystonie dopa-sensible",
      synonyms: ["Syndrome de Segawa", "Maladie de Segawa"],
      sentence:
        "Dystonie héréditaire qui commence le plus souvent dans les jambes d’un enfant. Son nom dit qu’elle s’améliore beaucoup avec le médicament lévodopa.",
    },
    "dyt-th": {
      name: "Dystonie par déficit en tyrosine hydroxylase (DYT/PARK-TH)",
      sentence:
        "Trouble du mouvement dû à des altérations du gène TH. Sa forme légère est une dystonie dopa-sensible qui commence le plus souvent dans l’enfance.",
    },
    "dyt-spr": {
      name: "Dystonie par déficit en sépiaptérine réductase (DYT/PARK-SPR)",
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
      synonyms: ["DYT/PARK-ATP1A3"],
      sentence:
        "Trouble héréditaire rare qui apparaît en quelques heures à quelques jours. Il entraîne une dystonie et des signes comme ceux de la maladie de Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Dystonie-parkinsonisme liée à l’X",
      synonyms: ["Lubag", "DYT/PARK-TAF1"],
      sentence:
        "Trouble que l’on trouve chez des personnes d’ascendance philippine. La plupart de celles qui l’ont sont des hommes. Ce trouble entraîne une dystonie et des signes comme ceux de la maladie de Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonisme-dystonie infantile",
      synonyms: ["DYT/PARK-SLC6A3"],
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
      synonyms: ["Dystonie iatrogène"],
      sentence:
        "Dystonie causée par un médicament ou une autre substance. Le plus souvent, elle apparaît peu après une seule dose.",
    },
    "acute-dystonic-reaction": {
      name: "Réaction dystonique aiguë",
      synonyms: ["Dystonie aiguë"],
      sentence:
        "Dystonie qui survient quelques heures à quelques jours après qu’une personne a pris certains médicaments, ou davantage de ceux-ci. Souvent, elle passe.",
    },
    "acute-laryngeal-dystonia": {
      name: "Dystonie laryngée aiguë",
      sentence:
        "Dystonie soudaine du larynx après certains médicaments. Elle peut rendre la respiration difficile.",
    },
    "tardive-dystonia": {
      name: "Dystonie tardive",
      sentence:
        "Dystonie qui peut apparaître après qu’une personne a pris certains médicaments pendant des mois ou des années. Elle peut rester après leur arrêt.",
    },
    "oculogyric-crisis": {
      name: "Crise oculogyre",
      sentence:
        "Épisode pendant lequel les deux yeux restent tournés, le plus souvent vers le haut, alors que la personne est éveillée. Il peut durer de quelques minutes à quelques heures.",
    },
    "status-dystonicus": {
      name: "État de mal dystonique",
      synonyms: ["Tempête dystonique"],
      sentence:
        "Dystonie qui s’aggrave beaucoup en peu de temps, si bien que la personne a besoin d’aide tout de suite. On l’appelle aussi tempête dystonique.",
    },
    "functional-dystonia": {
      name: "Dystonie fonctionnelle",
      synonyms: ["Dystonie psychogène"],
      sentence:
        "Dystonie due à un changement du fonctionnement du cerveau, non à une lésion. Les mouvements sont réels et ne sont pas faits exprès. Ancien nom : dystonie psychogène.",
    },
    "post-traumatic-dystonia": {
      name: "Dystonie post-traumatique",
      sentence:
        "Dystonie après une blessure à la tête ou, selon certains médecins, à une autre partie du corps. Elle peut commencer des mois ou des années plus tard.",
    },
    "post-stroke-dystonia": {
      name: "Dystonie après un AVC",
      synonyms: ["Dystonie post-AVC"],
      sentence:
        "Dystonie après un accident vasculaire cérébral (AVC). Le plus souvent, l’AVC a touché une partie profonde du cerveau, comme les ganglions de la base.",
    },
    "deafness-dystonia-syndrome": {
      name: "Syndrome surdité-dystonie-neuronopathie optique",
      synonyms: ["Syndrome de Mohr-Tranebjaerg"],
      sentence:
        "Trouble héréditaire, presque toujours de garçons et d’hommes. L’audition se perd dans la petite enfance. Une dystonie ou des mouvements maladroits et une perte de la vue viennent plus tard.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hypermanganésémie avec dystonie",
      sentence:
        "Trouble héréditaire : un métal, le manganèse, s’accumule dans le cerveau. Il cause souvent une dystonie chez l’enfant. L’un des deux types atteint aussi le foie.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropathie optique héréditaire de Leber avec dystonie",
      sentence:
        "Trouble héréditaire très rare. La dystonie commence le plus souvent dans l’enfance, et la vue peut baisser chez le jeune adulte.",
    },
    "dystonic-cerebral-palsy": {
      name: "Paralysie cérébrale dystonique",
      sentence:
        "Type de paralysie cérébrale. Une atteinte des ganglions de la base, en profondeur dans le jeune cerveau, entraîne des mouvements de torsion qui reviennent sans cesse.",
    },
    "dystonic-tremor": {
      name: "Tremblement dystonique",
      sentence: "Tremblement d’une partie du corps. Il vient des muscles que la dystonie contracte.",
    },
    "parkinsonian-dystonia": {
      name: "Dystonie dans la maladie de Parkinson",
      sentence:
        "Dystonie chez une personne qui a la maladie de Parkinson. Ce peut être une crampe douloureuse du pied, ou des orteils qui se recroquevillent et se serrent.",
    },
    camptocormia: {
      name: "Camptocormie dystonique",
      sentence:
        "Forte flexion du tronc vers l’avant en position debout ou à la marche. Elle disparaît en position couchée. La dystonie est l’une de ses causes.",
    },
    "pisa-syndrome": {
      name: "Syndrome de Pise",
      synonyms: ["Syndrome de la tour de Pise", "Pleurothotonos"],
      sentence:
        "Forte inclinaison du tronc d’un côté, qui disparaît en position couchée. Les médecins y ont d’abord vu une dystonie soudaine due à un médicament.",
    },
  },
  causes: frCauses,
  lookAlikes: frLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "Cela peut être une urgence. Si vous ou une personne près de vous avez du mal à respirer, à avaler ou à parler, appelez tout de suite les urgences, par exemple le 15, le 112 ou le 911.",
    "acute-dystonic-reaction":
      "Cela peut être une urgence. Si vous ou une personne près de vous avez du mal à respirer, à avaler ou à parler, appelez tout de suite les urgences, par exemple le 15, le 112 ou le 911.",
    "acute-laryngeal-dystonia":
      "C’est une urgence. Si vous ou une personne près de vous avez du mal à respirer, à avaler ou à parler, appelez tout de suite les urgences, par exemple le 15, le 112 ou le 911.",
    "oculogyric-crisis":
      "Cela peut faire partie d’une urgence. Si vous ou une personne près de vous avez du mal à respirer, à avaler ou à parler, appelez tout de suite les urgences, par exemple le 15, le 112 ou le 911.",
    "status-dystonicus":
      "C’est une urgence. Si cela arrive maintenant, appelez les urgences, par exemple le 15, le 112 ou le 911.",
  },
  statements: {
    "primary-meaning": {
      text: "La dystonie primaire n’a pas de cause claire que l’on puisse trouver. Les médecins l’appellent aussi idiopathique.",
      clinical: "Dystonie primaire : sans cause claire identifiable ; également dite idiopathique.",
      short:
        "Ce type de dystonie cervicale a encore un autre nom. Les médecins parlent aussi de dystonie idiopathique.",
    },
    "primary-nothing-underlying": {
      text: "Dans la dystonie primaire, on ne connaît pas de défaut dans la structure du cerveau ou de la moelle épinière. Aucune maladie ne se trouve derrière.",
      clinical:
        "Dystonie primaire : aucune anomalie structurelle connue du système nerveux central ; aucune maladie sous-jacente.",
    },
    "primary-hereditary": {
      text: "Certaines personnes ont une dystonie cervicale primaire. Chez environ 12 sur 100 d’entre elles, des gènes transmis dans la famille jouent un rôle.",
      clinical:
        "Dystonie cervicale primaire : associée à une composante héréditaire dans environ 12 % des cas.",
      short:
        "Chez environ 12 personnes sur 100 ayant une dystonie cervicale primaire, des gènes qui leur ont été transmis jouent un rôle.",
    },
    "primary-neck-injury": {
      text: "La dystonie cervicale primaire est peut-être liée à une blessure antérieure du cou. Ce n’est pas sûr.",
      clinical:
        "Association possible de la dystonie cervicale primaire avec un traumatisme cervical antérieur.",
      short: "Ce type de dystonie cervicale est peut-être lié à une blessure antérieure du cou.",
    },
    "secondary-meaning": {
      text: "La dystonie secondaire est la conséquence ou un signe d’autre chose. Ce peut être une autre maladie, comme la maladie de Parkinson. Ou ce peut être un défaut dans le corps.",
      clinical:
        "Dystonie secondaire : conséquence ou symptôme d’une anomalie ou d’une maladie sous-jacente, p. ex. la maladie de Parkinson.",
      short:
        "Ce type de dystonie cervicale vient d’autre chose. Ce peut être une autre maladie, comme la maladie de Parkinson, ou un défaut dans le corps.",
    },
    "secondary-clear-cause": {
      text: "La dystonie secondaire a une cause claire. Cette cause peut être héréditaire ou acquise.",
      clinical: "Dystonie secondaire : étiologie claire, héréditaire ou acquise.",
    },
    "secondary-medicines": {
      text: "L’usage de certains médicaments est peut-être lié à la dystonie secondaire. L’un de ces types s’appelle neuroleptiques.",
      clinical:
        "Dystonie secondaire : association possible avec certains médicaments, p. ex. les neuroleptiques.",
      short:
        "Certains médicaments peuvent être liés à ce type de dystonie cervicale. Les neuroleptiques en font partie.",
    },
    "secondary-toxins": {
      text: "L’absorption d’une trop grande quantité d’une toxine est peut-être liée à la dystonie secondaire. Ce peut être le monoxyde de carbone, par exemple.",
      clinical:
        "Dystonie secondaire : association possible avec l’ingestion excessive de toxines, p. ex. dans l’intoxication au monoxyde de carbone.",
      short:
        "Une trop grande quantité d’une toxine peut être liée à ce type de dystonie cervicale. Le monoxyde de carbone est une de ces toxines.",
    },
    "secondary-lesions": {
      text: "Des lésions dues à une blessure sont peut-être liées à la dystonie secondaire. Ce sont surtout des lésions des ganglions de la base, qui se trouvent en profondeur dans le cerveau.",
      clinical:
        "Dystonie secondaire : association possible avec des lésions structurelles d’origine traumatique, principalement des ganglions de la base.",
      short:
        "Des lésions dues à une blessure peuvent être liées à ce type de dystonie cervicale. Ce sont surtout des lésions des ganglions de la base, en profondeur dans le cerveau.",
    },
    "terms-of-today": {
      text: "« Primaire » et « secondaire » sont des mots plus anciens. Aujourd’hui, les médecins disent « idiopathique » si la cause n’est pas connue. Ils disent « génétique » ou « héréditaire » si la dystonie vient d’un gène. Ils disent « acquise » si elle vient d’autre chose.",
      clinical:
        "« Primaire » et « secondaire » sont remplacés par idiopathique (sans cause connue), génétique ou héréditaire, et acquise.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopathique",
      meaning: "La cause n’est pas connue.",
    },
    acquired: {
      word: "acquise",
      meaning: "Elle est apparue au cours de la vie. Elle n’a pas été transmise par un parent.",
    },
    neuroleptics: {
      word: "neuroleptiques",
      meaning:
        "Médicaments contre certaines maladies mentales, aussi appelés antipsychotiques. Certains sont aussi donnés pour des problèmes d’estomac ou de nerfs.",
    },
    toxin: {
      word: "toxine",
      meaning: "Un poison : quelque chose qui nuit au corps.",
    },
    "basal ganglia": {
      word: "ganglions de la base",
      meaning:
        "Des parties en profondeur dans le cerveau, qui aident à commencer et à contrôler le mouvement.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "La source indique 0800 ; le numéro valable n’a pas de 0 devant 800.",
    },
    "dystonia-society": {
      purpose: "renseignements généraux",
    },
  },
};
