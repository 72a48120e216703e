import { itCauses } from "./causes/it.ts";
import { itLookAlikes } from "./lookAlikes/it.ts";
import type { Translation } from "./Translation.ts";

/** Italian. */
export const it: Translation = {
  language: "it",
  forms: {
    dystonia: {
      name: "Distonia",
      sentence:
        "Disturbo del movimento in cui i muscoli si contraggono contro la volontà della persona. Fanno sì che il corpo si torca, ripeta movimenti o tenga posture insolite.",
    },
    "focal-dystonia": {
      name: "Distonia focale",
      sentence: "Distonia in una sola parte del corpo.",
    },
    "segmental-dystonia": {
      name: "Distonia segmentale",
      sentence: "Distonia in due o più parti del corpo che si trovano una accanto all’altra.",
    },
    "multifocal-dystonia": {
      name: "Distonia multifocale",
      sentence: "Distonia in due o più parti del corpo che non si trovano una accanto all’altra.",
    },
    hemidystonia: {
      name: "Emidistonia",
      sentence: "Distonia nel braccio e nella gamba dello stesso lato del corpo.",
    },
    "generalized-dystonia": {
      name: "Distonia generalizzata",
      sentence: "Distonia nel tronco e in almeno altre due parti del corpo.",
    },
    "cervical-dystonia": {
      name: "Distonia cervicale",
      synonyms: ["Torcicollo spasmodico"],
      sentence:
        "Distonia focale: i muscoli del collo si contraggono contro la volontà della persona. La testa gira o si inclina da un lato, in avanti o all’indietro.",
    },
    torticollis: {
      name: "Torcicollo",
      sentence:
        "Come distonia, il torcicollo è un tipo di distonia cervicale. La testa gira verso destra o verso sinistra.",
    },
    anterocollis: {
      name: "Anterocollo",
      sentence: "Tipo di distonia cervicale in cui il collo si piega e porta la testa in avanti.",
    },
    retrocollis: {
      name: "Retrocollo",
      sentence: "Tipo di distonia cervicale in cui il collo porta la testa all’indietro.",
    },
    laterocollis: {
      name: "Laterocollo",
      sentence:
        "Tipo di distonia cervicale in cui la testa si inclina verso la spalla destra o quella sinistra.",
    },
    "craniocervical-dystonia": {
      name: "Distonia craniocervicale",
      sentence: "Distonia del collo insieme al viso, alla mandibola, alla lingua o alla laringe.",
    },
    "cranial-dystonia": {
      name: "Distonia cranica",
      sentence: "Distonia della parte alta o bassa del viso, della mandibola, della lingua o della gola.",
    },
    blepharospasm: {
      name: "Blefarospasmo",
      synonyms: ["Blefarospasmo essenziale benigno"],
      sentence:
        "Distonia in cui le palpebre hanno scatti o gli occhi restano chiusi contro la volontà della persona.",
    },
    "oromandibular-dystonia": {
      name: "Distonia oromandibolare",
      sentence:
        "Distonia focale della parte bassa del viso e delle mascelle. La mandibola e la lingua si muovono contro la volontà della persona.",
    },
    "lingual-dystonia": {
      name: "Distonia linguale",
      sentence: "Distonia della lingua. Disturba quando la persona parla, mastica o inghiotte.",
    },
    "jaw-dystonia": {
      name: "Distonia mandibolare",
      sentence:
        "Distonia dei muscoli della masticazione. Possono serrare la mandibola, aprirla o tirarla da un lato.",
    },
    "meige-syndrome": {
      name: "Sindrome di Meige",
      sentence:
        "Distonia che colpisce la parte alta e quella bassa del viso. Entrambe le palpebre hanno spasmi, e la mandibola si muove contro la volontà della persona.",
    },
    "laryngeal-dystonia": {
      name: "Distonia laringea",
      synonyms: ["Disfonia spasmodica"],
      sentence: "Distonia in cui spasmi di muscoli della laringe cambiano la voce.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Distonia laringea in adduzione",
      synonyms: ["Disfonia spasmodica adduttoria"],
      sentence:
        "Distonia della laringe in cui le corde vocali si chiudono senza controllo. La voce suona stretta o sforzata.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Distonia laringea in abduzione",
      synonyms: ["Disfonia spasmodica abduttoria"],
      sentence:
        "Distonia della laringe in cui le corde vocali si aprono senza controllo. L’aria sfugge e il suono si interrompe.",
    },
    "mixed-laryngeal-dystonia": {
      name: "Distonia laringea mista",
      synonyms: ["Disfonia spasmodica mista"],
      sentence:
        "Distonia della laringe. In certi momenti le corde vocali si chiudono senza controllo. In altri momenti si aprono.",
    },
    "task-specific-dystonia": {
      name: "Distonia compito-specifica",
      synonyms: ["Distonia occupazionale"],
      sentence:
        "Distonia focale che ostacola un compito preciso. Il compito può essere scrivere, fare musica o uno sport.",
    },
    "writers-cramp": {
      name: "Crampo dello scrivano",
      synonyms: ["Crampo dello scrittore", "Grafospasmo"],
      sentence:
        "Distonia compito-specifica con crampi della mano, del polso o dell’avambraccio. Rendono difficile tenere una penna o una matita.",
    },
    "focal-hand-dystonia": {
      name: "Distonia focale della mano",
      sentence: "Distonia focale che toglie il controllo fine della mano e del polso.",
    },
    "musicians-dystonia": {
      name: "Distonia del musicista",
      synonyms: ["Crampo del musicista"],
      sentence: "Distonia compito-specifica. I muscoli hanno crampi o spasmi mentre la persona suona.",
    },
    "embouchure-dystonia": {
      name: "Distonia dell’imboccatura",
      sentence:
        "Distonia compito-specifica di chi suona strumenti a fiato. Colpisce le labbra, la mandibola, la lingua o la gola, che guidano l’aria nel bocchino.",
    },
    "golfers-yips": {
      name: "Yips del golfista",
      sentence:
        "Gli yips sono scatti dei polsi durante il putt nel golf. In alcuni giocatori sono una distonia compito-specifica.",
    },
    "runners-dystonia": {
      name: "Distonia del corridore",
      sentence:
        "Distonia compito-specifica rara. La gamba o il piede si muove senza controllo mentre la persona corre.",
    },
    "limb-dystonia": {
      name: "Distonia degli arti",
      sentence:
        "Distonia di una mano, di un braccio, di un piede o di una gamba. I muscoli si contraggono contro la volontà della persona e tirano quella parte in posizioni insolite.",
    },
    "foot-dystonia": {
      name: "Distonia del piede",
      sentence:
        "Distonia in cui i muscoli del piede si contraggono, spesso con dolore. Torcono il piede o lo girano verso l’interno.",
    },
    "truncal-dystonia": {
      name: "Distonia assiale",
      synonyms: ["Distonia del tronco"],
      sentence: "Distonia dei muscoli lungo il mezzo del corpo. Sono il petto, la pancia e la schiena.",
    },
    "isolated-dystonia": {
      name: "Distonia isolata",
      sentence: "Distonia che è l’unico disturbo del movimento della persona. Può accompagnarsi a tremore.",
    },
    "combined-dystonia": {
      name: "Distonia combinata",
      sentence:
        "Distonia che si accompagna a un altro disturbo del movimento. Possono essere scosse rapide (mioclono). Oppure possono essere movimenti lenti e rigidi (parkinsonismo).",
    },
    "primary-dystonia": {
      name: "Distonia primaria",
      synonyms: ["Distonia idiopatica"],
      sentence:
        "Vecchio nome di una distonia che non è segno di un’altra malattia. Può essere ereditaria, oppure non si trova una causa (idiopatica).",
    },
    "secondary-dystonia": {
      name: "Distonia secondaria",
      synonyms: ["Distonia sintomatica"],
      sentence:
        "Vecchio nome di una distonia con una causa nota. Può essere un ictus, una lesione, un’infiammazione del cervello o un farmaco.",
    },
    "acquired-dystonia": {
      name: "Distonia acquisita",
      sentence: "Distonia che non deriva da un gene, ma da qualcosa che accade al cervello.",
    },
    "inherited-dystonia": {
      name: "Distonia ereditaria",
      synonyms: ["Distonia genetica"],
      sentence: "Distonia che deriva dall’alterazione di un gene e che può ricorrere in una famiglia.",
    },
    "early-onset-dystonia": {
      name: "Distonia a esordio precoce",
      sentence: "Distonia che inizia prima dei 20 anni circa.",
    },
    "adult-onset-dystonia": {
      name: "Distonia a esordio in età adulta",
      sentence: "Distonia che inizia dopo i 20 anni circa.",
    },
    "torsion-dystonia": {
      name: "Distonia di torsione",
      synonyms: ["Distonia di torsione idiopatica", "Dystonia musculorum deformans"],
      sentence:
        "Distonia in cui i muscoli si contraggono. Torcono parti del corpo e le mettono in posizioni insolite.",
    },
    "dyt-tor1a": {
      name: "Distonia DYT-TOR1A (DYT1)",
      synonyms: ["Distonia DYT1", "Distonia di Oppenheim"],
      sentence:
        "Distonia ereditaria che per lo più inizia in un braccio o in una gamba di un bambino e può estendersi.",
    },
    "dyt-thap1": {
      name: "Distonia DYT-THAP1 (DYT6)",
      synonyms: ["Distonia DYT6"],
      sentence: "Distonia che per lo più inizia nella testa e nel collo e peggiora lentamente.",
    },
    "dyt-gnal": {
      name: "Distonia DYT-GNAL (DYT25)",
      synonyms: ["Distonia DYT25"],
      sentence: "Distonia genetica del collo, della laringe, della mano e dell’avambraccio.",
    },
    "dyt-ano3": {
      name: "Distonia DYT-ANO3 (DYT24)",
      synonyms: ["Distonia DYT24"],
      sentence:
        "Distonia con tremore. Per lo più inizia nel collo e può raggiungere la laringe e le braccia.",
    },
    "dyt-ciz1": {
      name: "Distonia DYT-CIZ1 (DYT23)",
      synonyms: ["Distonia DYT23"],
      sentence: "Tipo raro di distonia cervicale. Per lo più inizia tra i 30 e i 50 anni.",
    },
    "dyt-col6a3": {
      name: "Distonia DYT-COL6A3 (DYT27)",
      synonyms: ["Distonia DYT27"],
      sentence: "Distonia rara della testa, del collo e delle braccia, che inizia prima dei 20 anni circa.",
    },
    "dyt-kmt2b": {
      name: "Distonia DYT-KMT2B (DYT28)",
      synonyms: ["Distonia DYT28"],
      sentence:
        "Distonia che per lo più inizia presto nella vita, spesso nelle gambe, e peggiora con il tempo.",
    },
    "dyt-prkra": {
      name: "Distonia DYT-PRKRA (DYT16)",
      synonyms: ["Distonia DYT16"],
      sentence:
        "Forma di distonia che inizia presto nelle braccia e nelle gambe, nella mandibola e nella laringe. Vi si aggiungono movimenti lenti e rigidi (parkinsonismo).",
    },
    "dyt-hpca": {
      name: "Distonia DYT-HPCA (DYT2)",
      synonyms: ["Distonia DYT2"],
      sentence:
        "Forma genetica di distonia che inizia nelle mani o nei piedi e più tardi raggiunge il collo e il viso.",
    },
    "dyt-vps16": {
      name: "Distonia DYT-VPS16 (DYT30)",
      synonyms: ["Distonia DYT30"],
      sentence:
        "Distonia che inizia presto nella vita, spesso nella mandibola, nella gola, nel collo o nelle braccia. Per lo più si estende lentamente nel corpo.",
    },
    "dyt-tubb4a": {
      name: "Distonia DYT-TUBB4A (DYT4)",
      synonyms: ["Distonia DYT4"],
      sentence:
        "Distonia che inizia nella laringe, per lo più tra i 10 e i 30 anni, e poi raggiunge il collo o gli arti.",
    },
    "dyt-eif2ak2": {
      name: "Distonia DYT-EIF2AK2 (DYT33)",
      synonyms: ["Distonia DYT33"],
      sentence:
        "Distonia che inizia nell’infanzia o nella giovinezza, in una parte del corpo o nella maggior parte di esso.",
    },
    "dyt-aopep": {
      name: "Distonia DYT-AOPEP (DYT31)",
      synonyms: ["Distonia DYT31"],
      sentence:
        "Distonia che inizia nell’infanzia o nella prima età adulta, nelle braccia, nelle gambe, nel collo, nel viso o nel tronco.",
    },
    "dyt-kctd17": {
      name: "Distonia DYT-KCTD17 (DYT26)",
      synonyms: ["Distonia DYT26"],
      sentence:
        "Forma di distonia che inizia con scosse rapide delle braccia (mioclono). La distonia vera e propria viene più tardi, per lo più nella testa e nel collo.",
    },
    "dyt-kcnn2": {
      name: "Distonia DYT-KCNN2 (DYT34)",
      synonyms: ["Distonia DYT34"],
      sentence:
        "Forma rara di distonia che inizia nell’infanzia, per lo più nelle mani e nel collo, con un tremore veloce e scosse rapide.",
    },
    "dyt-vps41": {
      name: "Distonia DYT-VPS41",
      sentence:
        "Disturbo raro che inizia nei primi anni di vita. È difficile imparare a camminare, e alcuni bambini hanno distonia.",
    },
    "dyt-tspoap1": {
      name: "Distonia DYT-TSPOAP1 (DYT22)",
      synonyms: ["Distonia DYT22"],
      sentence:
        "Distonia rara. Inizia nella giovinezza e si estende nel corpo, oppure inizia in età adulta in una parte del corpo.",
    },
    "dyt-shq1": {
      name: "Distonia DYT-SHQ1 (DYT35)",
      synonyms: ["Distonia DYT35"],
      sentence:
        "Forma molto rara di distonia. Inizia nel primo anno di vita, con tono muscolare debole e attacchi di distonia.",
    },
    "dyt-nup54": {
      name: "Distonia DYT-NUP54 (DYT37)",
      synonyms: ["Distonia DYT37"],
      sentence:
        "Forma rara di distonia che inizia nei primi mesi o anni di vita, con difficoltà a deglutire.",
    },
    "dyt-mecr": {
      name: "Distonia DYT-MECR",
      sentence:
        "Disturbo raro che inizia nei bambini piccoli, per lo più come distonia. La vista si indebolisce alcuni anni dopo.",
    },
    "dyt-gch1": {
      name: "Distonia DYT-GCH1 (DYT5a)",
      synonyms: ["Distonia DYT5a", "DYT/PARK-GCH1"],
      sentence:
        "Forma più comune della distonia dopa-sensibile. Per lo più inizia nelle gambe di un bambino ed è peggiore a fine giornata.",
    },
    "chor-dyt-adcy5": {
      name: "Distonia DYT-ADCY5",
      synonyms: ["CHOR/DYT-ADCY5"],
      sentence:
        "Forma di distonia con scosse improvvise e scatti delle braccia, delle gambe, del collo o del viso. Si chiama anche discinesia correlata ad ADCY5.",
    },
    "dyt-slc2a1": {
      name: "Distonia DYT-SLC2A1 (DYT18)",
      synonyms: ["Distonia DYT18", "Distonia DYT9"],
      sentence:
        "Forma di distonia in cui troppo poco zucchero arriva al cervello. Gli attacchi vengono nelle braccia o nelle gambe durante un lungo sforzo.",
    },
    dyt7: {
      name: "Distonia DYT7",
      sentence:
        "Distonia in una parte del corpo, per lo più il collo. Altre parti sono le palpebre, la mandibola, la laringe e la mano.",
    },
    dyt13: {
      name: "Distonia DYT13",
      sentence: "Distonia ereditaria della testa, del collo o delle braccia.",
    },
    dyt17: {
      name: "Distonia DYT17",
      sentence:
        "Forma ereditaria di distonia che peggiora con il tempo. Torce il collo e rende poco chiare la voce e la parola.",
    },
    dyt21: {
      name: "Distonia DYT21",
      sentence:
        "Distonia ereditaria che inizia tardi nella vita. Torce parti del corpo e non ha altri segni.",
    },
    "dopa-responsive-dystonia": {
      name: "Distonia dopa-sensibile",
      synonyms: ["Sindrome di Segawa", "Distonia dopa-responsiva"],
      sentence:
        "Distonia ereditaria che per lo più inizia nelle gambe di un bambino. Il nome dice che migliora molto con il farmaco levodopa.",
    },
    "dyt-th": {
      name: "Distonia da deficit di tirosina idrossilasi (DYT/PARK-TH)",
      sentence:
        "Disturbo del movimento dovuto ad alterazioni del gene TH. La forma lieve è una distonia dopa-sensibile che per lo più inizia nell’infanzia.",
    },
    "dyt-spr": {
      name: "Distonia da deficit di sepiapterina reduttasi (DYT/PARK-SPR)",
      sentence:
        "Disturbo ereditario con distonia che spesso è peggiore a fine giornata. I bambini che ne soffrono imparano tardi a stare seduti e a gattonare.",
    },
    "myoclonus-dystonia": {
      name: "Mioclono-distonia",
      synonyms: ["Distonia mioclonica", "DYT-SGCE"],
      sentence:
        "Disturbo ereditario con scosse rapide (mioclono) di braccia, collo e tronco. Più della metà delle persone colpite ha anche la distonia.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo a esordio rapido",
      synonyms: ["DYT/PARK-ATP1A3"],
      sentence:
        "Disturbo ereditario raro che compare nel giro di ore o giorni. Comporta distonia e segni simili a quelli della malattia di Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo legata all’X",
      synonyms: ["Lubag", "DYT/PARK-TAF1"],
      sentence:
        "Disturbo che si trova in persone di origine filippina. Le persone che lo hanno sono per lo più uomini. Comporta distonia e segni simili a quelli della malattia di Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonismo-distonia infantile",
      synonyms: ["DYT/PARK-SLC6A3"],
      sentence:
        "Disturbo ereditario raro che per lo più inizia nei lattanti. Comporta distonia di molti muscoli. Più tardi si aggiungono segni simili a quelli della malattia di Parkinson.",
    },
    "paroxysmal-dystonia": {
      name: "Distonia parossistica",
      sentence:
        "Distonia che viene ad attacchi improvvisi e passa da sola. Per lo più qualcosa la scatena, come un movimento improvviso.",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "Distonia parossistica chinesigenica",
      synonyms: ["DYT-PRRT2"],
      sentence:
        "Attacchi di movimenti involontari, come la distonia, scatenati da un movimento improvviso. Può bastare alzarsi in fretta.",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "Distonia parossistica non chinesigenica",
      synonyms: ["DYT-PNKD"],
      sentence:
        "Attacchi di movimenti involontari, come la distonia. Alcol, caffè o stress possono provocarli, ma non un movimento improvviso.",
    },
    "exercise-induced-dystonia": {
      name: "Distonia indotta dall’esercizio fisico",
      sentence:
        "Attacchi di distonia senza dolore nelle braccia o nelle gambe, scatenati da un lungo sforzo fisico.",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "Distonia parossistica notturna",
      sentence:
        "Attacchi che insorgono durante il sonno, con movimenti che possono somigliare alla distonia. Oggi i medici li considerano un tipo di epilessia.",
    },
    "drug-induced-dystonia": {
      name: "Distonia indotta da farmaci",
      synonyms: ["Distonia iatrogena"],
      sentence:
        "Distonia causata da un farmaco o da un’altra sostanza. Il più delle volte compare poco dopo una singola dose.",
    },
    "acute-dystonic-reaction": {
      name: "Reazione distonica acuta",
      synonyms: ["Distonia acuta"],
      sentence:
        "Distonia che compare ore o giorni dopo che una persona ha preso certi farmaci, o una quantità maggiore di essi. Spesso passa.",
    },
    "acute-laryngeal-dystonia": {
      name: "Distonia laringea acuta",
      sentence: "Distonia improvvisa della laringe dopo certi farmaci. Può rendere difficile respirare.",
    },
    "tardive-dystonia": {
      name: "Distonia tardiva",
      sentence:
        "Distonia che può comparire dopo che una persona ha preso certi farmaci per mesi o anni. Può restare dopo la loro sospensione.",
    },
    "oculogyric-crisis": {
      name: "Crisi oculogira",
      sentence:
        "Episodio in cui entrambi gli occhi restano girati, per lo più verso l’alto, mentre la persona è sveglia. Può durare da minuti a ore.",
    },
    "status-dystonicus": {
      name: "Stato distonico",
      synonyms: ["Tempesta distonica"],
      sentence:
        "Distonia che peggiora molto in poco tempo, così che la persona ha bisogno di aiuto immediato. Si chiama anche tempesta distonica.",
    },
    "functional-dystonia": {
      name: "Distonia funzionale",
      synonyms: ["Distonia psicogena"],
      sentence:
        "Distonia dovuta a un cambiamento nel funzionamento del cervello, non a un danno. I movimenti sono reali e non fatti apposta. Vecchio nome: distonia psicogena.",
    },
    "post-traumatic-dystonia": {
      name: "Distonia post-traumatica",
      sentence:
        "Distonia dopo una lesione alla testa o, secondo alcuni medici, a un’altra parte del corpo. Può iniziare mesi o anni dopo.",
    },
    "post-stroke-dystonia": {
      name: "Distonia dopo un ictus",
      synonyms: ["Distonia post-ictus"],
      sentence:
        "Distonia dopo un ictus. Per lo più l’ictus ha colpito una parte profonda del cervello, come i gangli della base.",
    },
    "deafness-dystonia-syndrome": {
      name: "Sindrome sordità-distonia-neuronopatia ottica",
      synonyms: ["Sindrome di Mohr-Tranebjaerg"],
      sentence:
        "Disturbo ereditario, quasi sempre di ragazzi e uomini. L’udito si perde nella prima infanzia. Più tardi vengono distonia o movimenti goffi e perdita della vista.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Ipermanganesemia con distonia",
      sentence:
        "Disturbo ereditario: il metallo manganese si accumula nel cervello. Spesso causa distonia nei bambini. Uno dei due tipi danneggia anche il fegato.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropatia ottica ereditaria di Leber con distonia",
      sentence:
        "Disturbo ereditario molto raro. La distonia per lo più inizia nell’infanzia, e la vista può venire meno nella prima età adulta.",
    },
    "dystonic-cerebral-palsy": {
      name: "Paralisi cerebrale distonica",
      sentence:
        "Tipo di paralisi cerebrale. Un danno ai gangli della base, in profondità nel cervello giovane, porta a movimenti di torsione che tornano di continuo.",
    },
    "dystonic-tremor": {
      name: "Tremore distonico",
      sentence: "Tremore di una parte del corpo. Viene dai muscoli che la distonia contrae.",
    },
    "parkinsonian-dystonia": {
      name: "Distonia nella malattia di Parkinson",
      sentence:
        "Distonia in una persona con malattia di Parkinson. Può essere un crampo doloroso del piede, o dita del piede che si piegano e si serrano.",
    },
    camptocormia: {
      name: "Camptocormia distonica",
      sentence:
        "Forte flessione del tronco in avanti quando si sta in piedi o si cammina. Scompare da sdraiati. La distonia è una delle sue cause.",
    },
    "pisa-syndrome": {
      name: "Sindrome di Pisa",
      synonyms: ["Pleurototono"],
      sentence:
        "Forte inclinazione del tronco da un lato, che scompare da sdraiati. All’inizio i medici vi hanno visto una distonia improvvisa dovuta a un farmaco.",
    },
  },
  causes: itCauses,
  lookAlikes: itLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "Questa può essere un’emergenza. Se tu o qualcuno vicino a te fa fatica a respirare, deglutire o parlare, chiama subito il numero di emergenza, per esempio il 112.",
    "acute-dystonic-reaction":
      "Questa può essere un’emergenza. Se tu o qualcuno vicino a te fa fatica a respirare, deglutire o parlare, chiama subito il numero di emergenza, per esempio il 112.",
    "acute-laryngeal-dystonia":
      "Questa è un’emergenza. Se tu o qualcuno vicino a te fa fatica a respirare, deglutire o parlare, chiama subito il numero di emergenza, per esempio il 112.",
    "oculogyric-crisis":
      "Questa può essere parte di un’emergenza. Se tu o qualcuno vicino a te fa fatica a respirare, deglutire o parlare, chiama subito il numero di emergenza, per esempio il 112.",
    "status-dystonicus":
      "Questa è un’emergenza. Se sta accadendo ora, chiama il numero di emergenza, per esempio il 112.",
  },
  statements: {
    "primary-meaning": {
      text: "La distonia primaria non ha una causa chiara che si possa trovare. I medici la chiamano anche idiopatica.",
      clinical: "Distonia primaria: nessuna causa chiara identificabile; detta anche idiopatica.",
      short: "Questo tipo di distonia cervicale ha un altro nome. I medici la chiamano anche idiopatica.",
    },
    "primary-nothing-underlying": {
      text: "Nella distonia primaria non è noto alcun difetto nella struttura del cervello o del midollo spinale. Dietro non c’è alcuna malattia.",
      clinical:
        "Distonia primaria: nessuna anomalia strutturale nota del sistema nervoso centrale; nessuna malattia di base.",
    },
    "primary-hereditary": {
      text: "Alcune persone hanno una distonia cervicale primaria. In circa 12 su 100 di loro hanno un ruolo i geni trasmessi in famiglia.",
      clinical:
        "Distonia cervicale primaria: associata a una componente ereditaria in circa il 12% dei casi.",
      short:
        "In circa 12 persone su 100 con distonia cervicale primaria, hanno un ruolo geni che sono stati loro trasmessi.",
    },
    "primary-neck-injury": {
      text: "La distonia cervicale primaria può essere legata a una precedente lesione del collo. Non è sicuro.",
      clinical: "Possibile associazione della distonia cervicale primaria con un pregresso trauma cervicale.",
      short: "Questo tipo di distonia cervicale può essere legato a una precedente lesione del collo.",
    },
    "secondary-meaning": {
      text: "La distonia secondaria è la conseguenza o un segno di qualcos’altro. Può essere un’altra malattia, come la malattia di Parkinson. Oppure può essere un difetto nel corpo.",
      clinical:
        "Distonia secondaria: conseguenza o sintomo di un’anomalia o malattia sottostante, ad es. la malattia di Parkinson.",
      short:
        "Questo tipo di distonia cervicale deriva da qualcos’altro. Può essere un’altra malattia, come la malattia di Parkinson, o un difetto nel corpo.",
    },
    "secondary-clear-cause": {
      text: "La distonia secondaria ha una causa chiara. La causa può essere ereditata o acquisita.",
      clinical: "Distonia secondaria: eziologia chiara, ereditaria o acquisita.",
    },
    "secondary-medicines": {
      text: "L’uso di alcuni farmaci può essere legato alla distonia secondaria. Un tipo si chiama neurolettici.",
      clinical: "Distonia secondaria: possibile associazione con determinati farmaci, ad es. neurolettici.",
      short:
        "Alcuni farmaci possono essere legati a questo tipo di distonia cervicale. Tra questi ci sono i neurolettici.",
    },
    "secondary-toxins": {
      text: "Assumere una quantità eccessiva di una tossina può essere legato alla distonia secondaria. Può essere il monossido di carbonio, per esempio.",
      clinical:
        "Distonia secondaria: possibile associazione con l’ingestione eccessiva di tossine, ad es. nell’intossicazione da monossido di carbonio.",
      short:
        "Una quantità eccessiva di una tossina può essere legata a questo tipo di distonia cervicale. Una di queste tossine è il monossido di carbonio.",
    },
    "secondary-lesions": {
      text: "I danni dovuti a una lesione possono essere legati alla distonia secondaria. Per lo più sono danni ai gangli della base, che si trovano in profondità nel cervello.",
      clinical:
        "Distonia secondaria: possibile associazione con lesioni strutturali da trauma, principalmente dei gangli della base.",
      short:
        "I danni dovuti a una lesione possono essere legati a questo tipo di distonia cervicale. Per lo più sono danni ai gangli della base, in profondità nel cervello.",
    },
    "terms-of-today": {
      text: "«Primaria» e «secondaria» sono parole più vecchie. Oggi i medici dicono «idiopatica» se la causa non è nota. Dicono «genetica» o «ereditaria» se la distonia deriva da un gene. Dicono «acquisita» se deriva da qualcos’altro.",
      clinical:
        "«Primaria» e «secondaria» sono sostituite da idiopatica (causa non nota), genetica o ereditaria, e acquisita.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopatica",
      meaning: "La causa non è nota.",
    },
    acquired: {
      word: "acquisita",
      meaning: "È comparsa nel corso della vita. Non è stata trasmessa da un genitore.",
    },
    neuroleptics: {
      word: "neurolettici",
      meaning:
        "Farmaci per alcune malattie mentali, chiamati anche antipsicotici. Alcuni si danno anche per problemi di stomaco o di nervi.",
    },
    toxin: {
      word: "tossina",
      meaning: "Un veleno: qualcosa che fa male al corpo.",
    },
    "basal ganglia": {
      word: "gangli della base",
      meaning: "Parti in profondità nel cervello che aiutano ad avviare e a controllare il movimento.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "La fonte riporta 0800; il numero valido non ha lo 0 davanti a 800.",
    },
    "dystonia-society": {
      purpose: "informazioni generali",
    },
  },
};
