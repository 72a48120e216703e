import { itCauses } from "./causes/it.ts";
import type { Translation } from "./Translation.ts";

/** Italian. */
export const it: Translation = {
  language: "it",
  forms: {
    dystonia: {
      name: "Distonia",
      sentence:
        "Disturbo del movimento in cui i muscoli si contraggono contro la volontà della persona e fanno sì che il corpo si torca, ripeta movimenti o tenga posture insolite.",
    },
    "focal-dystonia": {
      name: "Distonia focale",
      sentence: "Distonia che resta in una sola parte del corpo.",
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
      sentence:
        "Distonia focale in cui i muscoli che sostengono la testa si contraggono contro la volontà della persona e girano il collo da un lato, in alto o in basso.",
    },
    torticollis: {
      name: "Torcicollo",
      sentence:
        "Come distonia, il torcicollo è il tipo di distonia cervicale in cui la testa gira verso destra o verso sinistra.",
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
    "cranial-dystonia": {
      name: "Distonia cranica",
      sentence: "Distonia della parte alta o bassa del viso, della mandibola, della lingua o della gola.",
    },
    blepharospasm: {
      name: "Blefarospasmo",
      sentence:
        "Distonia in cui i muscoli delle palpebre hanno contrazioni a scatti o tengono gli occhi chiusi contro la volontà della persona.",
    },
    "oromandibular-dystonia": {
      name: "Distonia oromandibolare",
      sentence:
        "Distonia focale della parte bassa del viso e delle mascelle, con movimenti della mandibola e della lingua che la persona non può controllare.",
    },
    "lingual-dystonia": {
      name: "Distonia linguale",
      sentence:
        "Distonia oromandibolare della lingua, che disturba quando la persona parla, mastica o inghiotte.",
    },
    "jaw-dystonia": {
      name: "Distonia mandibolare",
      sentence:
        "Distonia oromandibolare dei muscoli della masticazione, che possono serrare la mandibola, aprirla o tirarla da un lato.",
    },
    "meige-syndrome": {
      name: "Sindrome di Meige",
      sentence:
        "Distonia insieme della parte alta e di quella bassa del viso: spasmi di entrambe le palpebre con movimenti della mandibola che la persona non può controllare.",
    },
    "laryngeal-dystonia": {
      name: "Distonia laringea",
      sentence: "Distonia in cui spasmi di muscoli della laringe rendono la voce anormale.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Distonia laringea in adduzione",
      sentence:
        "Tipo di distonia laringea in cui le corde vocali si chiudono senza controllo e la voce suona stretta o sforzata.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Distonia laringea in abduzione",
      sentence:
        "Tipo di distonia laringea in cui le corde vocali si aprono senza controllo, così che l’aria sfugge e il suono si interrompe.",
    },
    "task-specific-dystonia": {
      name: "Distonia compito-specifica",
      sentence:
        "Distonia focale che ostacola un compito preciso, come scrivere, suonare uno strumento o praticare uno sport.",
    },
    "writers-cramp": {
      name: "Crampo dello scrivano",
      sentence:
        "Distonia compito-specifica in cui crampi della mano, del polso o dell’avambraccio rendono difficile tenere una penna o una matita.",
    },
    "focal-hand-dystonia": {
      name: "Distonia focale della mano",
      sentence: "Distonia focale che toglie il controllo fine del movimento nella mano e nel polso.",
    },
    "musicians-dystonia": {
      name: "Distonia del musicista",
      sentence:
        "Distonia compito-specifica con crampi e spasmi muscolari mentre la persona suona uno strumento musicale.",
    },
    "embouchure-dystonia": {
      name: "Distonia dell’imboccatura",
      sentence:
        "Distonia compito-specifica di chi suona strumenti a fiato, in muscoli della parte bassa del viso, della mandibola, della lingua e della gola che guidano l’aria nel bocchino.",
    },
    "golfers-yips": {
      name: "Yips del golfista",
      sentence:
        "Distonia compito-specifica in cui i polsi di chi gioca a golf hanno scatti senza controllo durante il putt.",
    },
    "runners-dystonia": {
      name: "Distonia del corridore",
      sentence:
        "Distonia compito-specifica rara in cui la gamba o il piede si muove senza controllo mentre la persona corre.",
    },
    "limb-dystonia": {
      name: "Distonia degli arti",
      sentence:
        "Distonia in cui i muscoli di un arto, come una mano, un braccio, un piede o una gamba, tirano con troppa forza.",
    },
    "foot-dystonia": {
      name: "Distonia del piede",
      sentence:
        "Distonia in cui i muscoli del piede si contraggono, spesso con dolore, e torcono il piede o lo girano verso l’interno.",
    },
    "truncal-dystonia": {
      name: "Distonia assiale",
      sentence: "Distonia dei muscoli lungo il mezzo del corpo: petto, pancia e schiena.",
    },
    "isolated-dystonia": {
      name: "Distonia isolata",
      sentence: "Distonia che è l’unico disturbo del movimento della persona; può accompagnarsi a tremore.",
    },
    "combined-dystonia": {
      name: "Distonia combinata",
      sentence:
        "Distonia che si accompagna a un altro disturbo del movimento, come rapide scosse muscolari (mioclono) o parkinsonismo.",
    },
    "primary-dystonia": {
      name: "Distonia primaria",
      sentence:
        "Distonia che non ha legame con una malattia o una lesione; si chiama anche distonia idiopatica.",
    },
    "secondary-dystonia": {
      name: "Distonia secondaria",
      sentence:
        "Distonia con una causa nota, come un ictus, una lesione, un’infiammazione del cervello o un farmaco.",
    },
    "acquired-dystonia": {
      name: "Distonia acquisita",
      sentence:
        "Distonia che deriva, per esempio, da una lesione del cervello, da una droga o un veleno, da vasi sanguigni malati o da un tumore.",
    },
    "inherited-dystonia": {
      name: "Distonia ereditaria",
      sentence: "Distonia che deriva dalla modifica di un gene e che può ripresentarsi in una famiglia.",
    },
    "early-onset-dystonia": {
      name: "Distonia a esordio precoce",
      sentence: "Distonia che inizia prima dei 20 anni.",
    },
    "adult-onset-dystonia": {
      name: "Distonia a esordio in età adulta",
      sentence: "Distonia che inizia dopo i 20 anni.",
    },
    "torsion-dystonia": {
      name: "Distonia di torsione",
      sentence:
        "Distonia in cui i muscoli si torcono (torsione) e si tendono e mettono parti del corpo in posizioni insolite.",
    },
    "dyt-tor1a": {
      name: "Distonia DYT-TOR1A (DYT1)",
      sentence:
        "Distonia ereditaria dovuta a una modifica del gene TOR1A, che per lo più inizia nell’infanzia, in un braccio o in una gamba, e può estendersi.",
    },
    "dyt-thap1": {
      name: "Distonia DYT-THAP1 (DYT6)",
      sentence:
        "Distonia ereditaria dovuta a una modifica del gene THAP1, che per lo più inizia nella testa e nel collo e peggiora lentamente.",
    },
    "dyt-gnal": {
      name: "Distonia DYT-GNAL (DYT25)",
      sentence:
        "Distonia ereditaria dovuta a una modifica del gene GNAL, che ha sede nel collo, nella laringe, nella mano e nell’avambraccio.",
    },
    "dyt-ano3": {
      name: "Distonia DYT-ANO3 (DYT24)",
      sentence:
        "Distonia ereditaria dovuta a una modifica del gene ANO3, che colpisce il collo, la laringe e le braccia.",
    },
    "dyt-kmt2b": {
      name: "Distonia DYT-KMT2B (DYT28)",
      sentence:
        "Distonia dovuta a una modifica del gene KMT2B, che inizia nei primi dieci anni di vita e peggiora con il tempo.",
    },
    "dyt-prkra": {
      name: "Distonia DYT-PRKRA (DYT16)",
      sentence:
        "Distonia ereditaria molto rara che inizia presto negli arti, nella laringe, nella bocca e nella mandibola, insieme a parkinsonismo.",
    },
    "dyt-hpca": {
      name: "Distonia DYT-HPCA (DYT2)",
      sentence:
        "Distonia ereditaria dovuta a modifiche di entrambe le copie del gene HPCA; inizia nelle mani o nei piedi e più tardi raggiunge il collo e il viso.",
    },
    "dyt-vps16": {
      name: "Distonia DYT-VPS16 (DYT30)",
      sentence: "Distonia che inizia presto nella vita e deriva da una modifica del gene VPS16.",
    },
    "dyt-tubb4a": {
      name: "Distonia DYT-TUBB4A (DYT4)",
      sentence:
        "Distonia ereditaria dovuta a una modifica del gene TUBB4A, che inizia nella laringe e nel collo e più tardi colpisce altri muscoli.",
    },
    "dyt-eif2ak2": {
      name: "Distonia DYT-EIF2AK2 (DYT33)",
      sentence:
        "Distonia generalizzata che inizia presto nella vita e deriva da una modifica del gene EIF2AK2.",
    },
    "dyt-aopep": {
      name: "Distonia DYT-AOPEP (DYT31)",
      sentence:
        "Distonia ereditaria dovuta a modifiche di entrambe le copie del gene AOPEP, che colpisce braccia e gambe, collo, viso e tronco.",
    },
    dyt2: {
      name: "Distonia 2 (DYT2)",
      sentence:
        "Distonia di torsione che inizia in persone giovani e si eredita da entrambi i genitori (autosomica recessiva).",
    },
    dyt7: {
      name: "Distonia 7 (DYT7)",
      sentence:
        "Distonia focale ereditaria che inizia in età adulta, con segni come spasmi delle palpebre, collo torto o crampo dello scrivano.",
    },
    dyt13: {
      name: "Distonia 13 (DYT13)",
      sentence: "Distonia ereditaria focale o segmentale nella testa, nel collo o nelle braccia.",
    },
    dyt17: {
      name: "Distonia 17 (DYT17)",
      sentence:
        "Distonia ereditaria che peggiora con il tempo, torce il collo e rende poco chiare la voce e la parola.",
    },
    dyt21: {
      name: "Distonia 21 (DYT21)",
      sentence: "Distonia di torsione ereditaria che inizia tardi e non si accompagna ad alcun altro segno.",
    },
    "dopa-responsive-dystonia": {
      name: "Distonia dopa-sensibile",
      synonyms: ["Sindrome di Segawa", "Distonia dopa-responsiva"],
      sentence:
        "Distonia ereditaria che per lo più inizia nelle gambe di un bambino. Il nome dice che migliora molto con il farmaco levodopa.",
    },
    "dyt-th": {
      name: "Distonia da deficit di tirosina idrossilasi (DYT-TH)",
      sentence:
        "Disturbo del movimento dovuto ad alterazioni del gene TH. La forma lieve è una distonia dopa-sensibile che per lo più inizia nell’infanzia.",
    },
    "dyt-spr": {
      name: "Distonia da deficit di sepiapterina reduttasi (DYT-SPR)",
      sentence:
        "Disturbo ereditario con distonia che spesso è peggiore a fine giornata. I bambini che ne soffrono imparano tardi a stare seduti e a gattonare.",
    },
    "myoclonus-dystonia": {
      name: "Mioclono-distonia",
      synonyms: ["Distonia mioclonica", "DYT-SGCE"],
      sentence:
        "Disturbo ereditario con scosse rapide (mioclono) delle braccia, del collo e del tronco. Più della metà delle persone colpite ha anche la distonia.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo a esordio rapido",
      synonyms: ["DYT-ATP1A3"],
      sentence:
        "Disturbo ereditario raro che compare nel giro di ore o giorni. Porta distonia e segni simili a quelli della malattia di Parkinson.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "Distonia-parkinsonismo legata all’X",
      synonyms: ["Lubag", "DYT-TAF1"],
      sentence:
        "Disturbo di persone di origine filippina, per lo più uomini. Porta distonia e segni simili a quelli della malattia di Parkinson.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Parkinsonismo-distonia infantile",
      synonyms: ["DYT-SLC6A3"],
      sentence:
        "Disturbo ereditario raro che per lo più inizia nei bambini molto piccoli. Porta distonia di molti muscoli. Più tardi si aggiungono segni simili a quelli della malattia di Parkinson.",
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
      synonyms: ["DYT-SLC2A1"],
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
      sentence:
        "Distonia causata da un farmaco o da un’altra droga; per lo più è una reazione acuta che passa.",
    },
    "acute-dystonic-reaction": {
      name: "Reazione distonica acuta",
      sentence: "Distonia che compare poco dopo che una persona ha preso certi farmaci e che spesso passa.",
    },
    "tardive-dystonia": {
      name: "Distonia tardiva",
      sentence:
        "Distonia che i farmaci chiamati neurolettici possono causare; è una delle discinesie tardive.",
    },
    "oculogyric-crisis": {
      name: "Crisi oculogira",
      sentence:
        "Episodio in cui entrambi gli occhi restano girati, per lo più verso l’alto, mentre la persona è sveglia e cosciente; il più delle volte la causa è un farmaco.",
    },
    "status-dystonicus": {
      name: "Stato distonico",
      sentence:
        "Emergenza medica in cui la distonia peggiora molto in poco tempo; si chiama anche tempesta distonica.",
    },
    "functional-dystonia": {
      name: "Distonia funzionale",
      sentence:
        "Distonia che deriva da come funziona il sistema nervoso, non da un suo danno; si chiama anche distonia psicogena.",
    },
    "post-traumatic-dystonia": {
      name: "Distonia post-traumatica",
      sentence:
        "Distonia che segue una lesione alla testa o a un’altra parte del corpo, a volte mesi o anni dopo.",
    },
    "post-stroke-dystonia": {
      name: "Distonia dopo un ictus",
      sentence:
        "Distonia che segue un ictus, per lo più in parti profonde del cervello come i gangli della base.",
    },
    "deafness-dystonia-syndrome": {
      name: "Sindrome sordità-distonia-neuronopatia ottica",
      sentence:
        "Disturbo ereditario, quasi sempre dei maschi, con perdita dell’udito nella prima infanzia, poi distonia o movimenti goffi, e calo della vista.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Ipermanganesemia con distonia",
      sentence:
        "Disturbo ereditario in cui il manganese si accumula nel cervello, nel fegato e nel sangue e spesso causa distonia nei bambini.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Neuropatia ottica ereditaria di Leber con distonia",
      sentence:
        "Disturbo ereditario molto raro in cui la distonia per lo più inizia nell’infanzia e la perdita della vista può iniziare nella prima età adulta.",
    },
    "dystonic-cerebral-palsy": {
      name: "Paralisi cerebrale distonica",
      sentence:
        "Tipo di paralisi cerebrale in cui una lesione dei gangli della base del cervello porta a movimenti di torsione che si ripetono.",
    },
    "dystonic-tremor": {
      name: "Tremore distonico",
      sentence: "Tremore prodotto dalle contrazioni muscolari della distonia.",
    },
    "parkinsonian-dystonia": {
      name: "Distonia nella malattia di Parkinson",
      sentence:
        "Distonia in una persona con malattia di Parkinson, come un crampo doloroso del piede o dita del piede piegate e serrate.",
    },
  },
  causes: itCauses,
  emergencies: {
    "acute-dystonic-reaction": "Può essere un’emergenza medica che richiede aiuto immediato.",
    "status-dystonicus": "È un’emergenza medica che richiede aiuto immediato.",
  },
  statements: {
    "primary-meaning": {
      text: "La distonia primaria non ha una causa chiara che si possa trovare. I medici la chiamano anche idiopatica.",
      clinical: "Distonia primaria: nessuna causa chiara identificabile; detta anche idiopatica.",
      short: "Non si trova una causa chiara (idiopatica).",
    },
    "primary-nothing-underlying": {
      text: "Non è nota alcuna anomalia strutturale del sistema nervoso centrale e non c’è alcuna malattia di base.",
      clinical:
        "Nessuna anomalia strutturale nota del sistema nervoso centrale; nessuna malattia sottostante.",
    },
    "primary-hereditary": {
      text: "La distonia cervicale primaria ha una componente ereditaria in circa il 12% dei casi.",
      clinical:
        "Distonia cervicale primaria: associata a una componente ereditaria in circa il 12% dei casi.",
      short: "Una componente ereditaria in circa il 12% dei casi.",
    },
    "primary-neck-injury": {
      text: "È possibile che sia legata a una precedente lesione del collo.",
      clinical:
        "Possibile associazione della distonia cervicale primaria con una pregressa lesione cervicale.",
      short: "Possibile legame con una precedente lesione del collo.",
    },
    "secondary-meaning": {
      text: "La distonia secondaria è una conseguenza o un sintomo di un’anomalia o di una malattia di base, per esempio la malattia di Parkinson.",
      clinical:
        "Distonia secondaria: conseguenza o sintomo di un’anomalia o malattia sottostante, ad es. la malattia di Parkinson.",
      short: "Deriva da un’altra malattia o anomalia, per esempio la malattia di Parkinson.",
    },
    "secondary-clear-cause": {
      text: "Ha una causa chiara, che può essere ereditata o acquisita.",
      clinical: "Eziologia chiara, ereditaria o acquisita.",
    },
    "secondary-medicines": {
      text: "Può essere legata all’uso di certi farmaci, per esempio i neurolettici.",
      clinical: "Possibile associazione con determinati farmaci, ad es. neurolettici.",
      short: "Può essere legata a certi farmaci, per esempio i neurolettici.",
    },
    "secondary-toxins": {
      text: "Può essere legata all’ingresso nel corpo di una quantità eccessiva di una tossina, per esempio nell’intossicazione da monossido di carbonio.",
      clinical:
        "Possibile associazione con l’ingestione eccessiva di tossine, ad es. nell’intossicazione da monossido di carbonio.",
      short:
        "Può essere legata a una quantità eccessiva di una tossina, per esempio nell’intossicazione da monossido di carbonio.",
    },
    "secondary-lesions": {
      text: "Può essere legata a lesioni strutturali dovute a un trauma, soprattutto lesioni dei gangli della base.",
      clinical:
        "Possibile associazione con lesioni strutturali da trauma, principalmente dei gangli della base.",
      short:
        "Può essere legata a danni dovuti a un trauma, soprattutto dei gangli della base, in profondità nel cervello.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopatica",
      meaning: "È comparsa da sola: non se ne conosce la causa.",
    },
    "structural abnormality": {
      word: "anomalia strutturale",
      meaning:
        "Un cambiamento nel modo in cui è fatto il tessuto, per esempio uno che si può vedere in un’immagine del cervello.",
    },
    "central nervous system": {
      word: "sistema nervoso centrale",
      meaning: "Il cervello e il midollo spinale.",
    },
    hereditary: {
      word: "ereditaria",
      meaning: "Trasmessa dai genitori ai figli attraverso i geni.",
    },
    acquired: {
      word: "acquisita",
      meaning: "È comparsa nel corso della vita; non è stata trasmessa attraverso i geni.",
    },
    neuroleptics: {
      word: "neurolettici",
      meaning:
        "Farmaci per i segni della psicosi, come sentire o vedere cose che non ci sono. Si chiamano anche antipsicotici.",
    },
    toxin: {
      word: "tossina",
      meaning: "Un veleno: una sostanza che fa male al corpo.",
    },
    "structural lesions": {
      word: "lesioni strutturali",
      meaning: "Zone del tessuto danneggiate o formate in modo anormale.",
    },
    trauma: {
      word: "trauma",
      meaning: "Una lesione del corpo.",
    },
    "basal ganglia": {
      word: "gangli della base",
      meaning: "Strutture in profondità nel cervello che aiutano ad avviare e a controllare il movimento.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "La fonte stampa uno 0 davanti a 800. Il numero da comporre non lo ha.",
    },
    "dystonia-society": {
      purpose: "informazioni generali",
    },
  },
};
