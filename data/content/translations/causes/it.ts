import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Italian. */
export const itCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "Circa la metà di tutti i casi di distonia è a sé stante. Non ha legami con una malattia o una lesione.",
    clinical:
      "Circa la metà dei casi di distonia non ha alcun legame con una malattia o una lesione (distonia primaria o idiopatica).",
  },
  "dystonia-part-of-disease": {
    text: "La distonia può anche essere un segno di un’altra malattia. Alcune di queste malattie ricorrono nelle famiglie.",
    clinical: "La distonia può essere un sintomo di altre malattie, alcune delle quali ereditarie.",
  },
  "dystonia-acquired": {
    text: "Anche un danno al cervello può portare a distonia. Alcuni esempi sono un ictus, una lesione o un veleno.",
    clinical:
      "Distonia acquisita: per esempio lesione cerebrale, farmaci o droghe, tossine o malattia vascolare.",
  },
  "dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: spesso è così se non c’è un legame con una malattia o una lesione.",
    clinical: "Molti casi di distonia primaria sembrano ereditari.",
  },
  "focal-dystonia-unknown": {
    text: "Le cause della distonia focale non sono note. Probabilmente agiscono insieme i geni e fattori esterni al corpo.",
    clinical:
      "Distonia focale: causa sconosciuta; probabilmente una combinazione di fattori genetici e ambientali.",
  },
  "focal-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: su 100 persone con distonia focale, almeno 10 hanno un familiare con la stessa distonia. La maggior parte non ha familiari che la hanno.",
    clinical:
      "Distonia focale: per lo più sporadica; almeno il 10% ha una storia familiare, che sembra seguire una modalità autosomica dominante.",
  },
  "segmental-dystonia-unknown": {
    text: "La distonia segmentale può non avere una causa nota. Tra 1477 persone con distonia del collo senza causa nota, la avevano 39 su 100.",
    clinical:
      "La distonia segmentale può essere idiopatica: presente nel 39% di 1477 persone con distonia cervicale idiopatica isolata.",
  },
  "segmental-dystonia-any-cause": {
    text: "La distonia segmentale può derivare da un’alterazione di un gene o da qualcos’altro. Il nome dice solo dove si trova la distonia nel corpo.",
    clinical:
      "Segmentale descrive la distribuzione corporea (asse I) della distonia. L’eziologia (asse II) può essere genetica o acquisita.",
  },
  "multifocal-dystonia-any-cause": {
    text: "La distonia multifocale può derivare da un’alterazione di un gene o da qualcos’altro. Il nome dice solo dove si trova la distonia nel corpo.",
    clinical:
      "Multifocale descrive la distribuzione corporea (asse I) della distonia. L’eziologia (asse II) può essere genetica o acquisita.",
  },
  "hemidystonia-brain-damage": {
    text: "L’emidistonia deriva per lo più da un danno in profondità nel cervello. Se il braccio destro e la gamba destra hanno distonia, il danno è nel lato sinistro del cervello.",
    clinical: "L’emidistonia è di solito secondaria a una lesione dei gangli della base controlaterali.",
  },
  "hemidystonia-stroke-injury": {
    text: "Uno studio ha osservato 22 persone con emidistonia. In 8 derivava da un ictus o da un’altra malattia dei vasi sanguigni del cervello, in 7 da un trauma.",
    clinical:
      "Di 22 pazienti con emidistonia, 8 avevano una malattia cerebrovascolare; in 7 seguiva un trauma perinatale, dell’infanzia o cranico.",
  },
  "generalized-dystonia-genes": {
    text: "La distonia generalizzata inizia spesso nell’infanzia. Molti casi derivano allora dall’alterazione di un gene, come TOR1A.",
    clinical:
      "La distonia a esordio precoce tende a essere generalizzata e ha spesso un’origine genetica nota, per esempio TOR1A (DYT1).",
  },
  "generalized-dystonia-acquired": {
    text: "Nei bambini la distonia deriva più spesso da qualcos’altro, come un danno al cervello alla nascita.",
    clinical:
      "La distonia acquisita della prima infanzia, per esempio dopo un danno cerebrale perinatale, è più comune nei bambini della distonia ereditaria.",
  },
  "generalized-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: ma alcune persone che la hanno sono le uniche in famiglia.",
    clinical: "La distonia generalizzata si presenta con o senza storia familiare.",
  },
  "cervical-dystonia-unknown": {
    text: "La causa della distonia cervicale per lo più non è nota.",
    clinical: "La causa della distonia cervicale è di solito sconosciuta (idiopatica).",
  },
  "cervical-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: in circa 12 persone su 100 con la forma primaria hanno un ruolo i geni ricevuti.",
    clinical: "Distonia cervicale primaria: associata a una componente ereditaria in circa il 12% dei casi.",
  },
  "torticollis-unknown": {
    text: "Il torcicollo può essere una distonia. Se questa inizia in età adulta, la causa per lo più non è nota.",
    clinical: "Il torcicollo spasmodico a esordio in età adulta è di solito idiopatico.",
  },
  "torticollis-families": {
    text: "Può ricorrere nella stessa famiglia: ma solo poche persone che lo hanno hanno parenti che lo hanno.",
    clinical:
      "Pochi pazienti con torcicollo spasmodico hanno una storia familiare, alcuni con un’alterazione di THAP1, TUBB4A o GNAL.",
  },
  "anterocollis-unknown": {
    text: "La causa della distonia cervicale per lo più non è nota. L’anterocollo è uno dei suoi tipi.",
    clinical: "La causa della distonia cervicale, compreso l’anterocollo, è di solito sconosciuta.",
  },
  "retrocollis-unknown": {
    text: "La causa della distonia cervicale per lo più non è nota. Il retrocollo è uno dei suoi tipi.",
    clinical: "La causa della distonia cervicale, compreso il retrocollo, è di solito sconosciuta.",
  },
  "laterocollis-unknown": {
    text: "La causa della distonia cervicale per lo più non è nota. Il laterocollo è uno dei suoi tipi.",
    clinical: "La causa della distonia cervicale, compreso il laterocollo, è di solito sconosciuta.",
  },
  "craniocervical-dystonia-brain": {
    text: "Un danno al cervello può causare distonia della testa e del collo. Può essere un ictus, un’infezione, una mancanza di ossigeno o un tumore.",
    clinical:
      "Distonia craniocervicale secondaria: dovuta a lesioni strutturali o danni del sistema nervoso, ad es. ictus, infezione, ipossia o neoplasia.",
  },
  "craniocervical-dystonia-medicine": {
    text: "La distonia della testa e del collo può derivare da farmaci. Tra questi ci sono i neurolettici e alcuni farmaci contro la nausea.",
    clinical:
      "La distonia craniocervicale secondaria può essere dovuta a farmaci, ad es. neurolettici, antiemetici o anticonvulsivanti.",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "Alcune persone hanno distonia della testa e del collo come parte di una malattia del cervello. La malattia di Parkinson è una di queste.",
    clinical:
      "Le malattie eredodegenerative con distonia craniocervicale comprendono la malattia di Parkinson.",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "La distonia della parte bassa del viso, della mandibola o della lingua ha molte cause. Può derivare da geni o da qualcos’altro.",
    clinical:
      "La distonia cranica inferiore (oromandibolare) deriva da varie eziologie genetiche e acquisite.",
  },
  "cranial-dystonia-eyelids": {
    text: "La distonia cranica può essere uno spasmo delle sole palpebre. In questo caso la causa non è nota.",
    clinical: "Le cause del blefarospasmo essenziale benigno sono sconosciute.",
  },
  "blepharospasm-unknown": {
    text: "Le cause del blefarospasmo non sono note. Probabilmente agiscono insieme i geni e fattori esterni al corpo.",
    clinical:
      "Blefarospasmo essenziale benigno: causa sconosciuta; probabilmente una combinazione di fattori genetici e ambientali.",
  },
  "blepharospasm-families": {
    text: "Di solito non ricorre nella stessa famiglia: la maggior parte delle persone che lo hanno sono le uniche in famiglia. Ma alcune famiglie hanno più casi.",
    clinical:
      "Blefarospasmo essenziale benigno: per lo più sporadico; meno spesso familiare, in alcune famiglie con ereditarietà autosomica dominante.",
  },
  "oromandibular-dystonia-unknown": {
    text: "La distonia della bocca e della mandibola spesso non ha una causa nota. Un centro ha studiato 92 persone in cui non è stata trovata alcuna causa.",
    clinical:
      "La distonia oromandibolare è spesso idiopatica: 92 pazienti in un centro per i disturbi del movimento.",
  },
  "oromandibular-dystonia-medicine": {
    text: "La distonia della bocca e della mandibola può derivare anche dal prendere farmaci per la psicosi (neurolettici) per anni. Un centro ha studiato 24 persone in cui questa era la causa.",
    clinical:
      "La distonia oromandibolare può essere tardiva, dopo anni di esposizione ai neurolettici: 24 pazienti in un centro per i disturbi del movimento.",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "Anche l’alterazione di un gene può causare distonia della bocca e della mandibola. Così pure altre cose che vengono più tardi nella vita.",
    clinical: "La distonia oromandibolare deriva da varie eziologie genetiche e acquisite.",
  },
  "lingual-dystonia-acquired": {
    text: "Un’infezione da virus o un danno al cervello può causare distonia della bocca. Questa distonia può colpire la sola lingua.",
    clinical:
      "Le cause della distonia oromandibolare, di cui la distonia linguale è un sottotipo, comprendono danni cerebrali e infezioni virali.",
  },
  "lingual-dystonia-medicine": {
    text: "Alcuni farmaci per la psicosi, i neurolettici, possono causare distonia della bocca. Può colpire la sola lingua.",
    clinical:
      "Le cause della distonia oromandibolare, di cui la distonia linguale è un sottotipo, comprendono i neurolettici.",
  },
  "lingual-dystonia-unknown": {
    text: "La distonia della sola lingua può non avere una causa nota, ma è raro.",
    clinical: "La distonia linguale isolata idiopatica è rara.",
  },
  "jaw-dystonia-unknown": {
    text: "La distonia che chiude la mandibola può non avere una causa nota. In uno studio la avevano 51 persone su 100 con distonia della bocca senza causa nota.",
    clinical:
      "La chiusura della mandibola era il tipo più frequente (51%) tra i pazienti con distonia oromandibolare idiopatica.",
  },
  "jaw-dystonia-medicine": {
    text: "Anche alcuni farmaci possono causare una distonia che chiude la mandibola. Sono i farmaci per la psicosi (neurolettici), se presi per anni.",
    clinical:
      "La chiusura della mandibola era anche il tipo più frequente di distonia oromandibolare tardiva, dopo anni di esposizione ai neurolettici.",
  },
  "meige-syndrome-unknown": {
    text: "Nella maggior parte delle persone con sindrome di Meige la causa non è nota.",
    clinical: "Nella maggior parte dei pazienti la sindrome di Meige è primaria o idiopatica.",
  },
  "meige-syndrome-medicine": {
    text: "La sindrome di Meige può derivare anche dall’uso di farmaci per la psicosi (neurolettici) per molto tempo.",
    clinical: "Una sindrome di Meige secondaria può seguire l’uso prolungato di neurolettici.",
  },
  "meige-syndrome-part-of-disease": {
    text: "La sindrome di Meige può derivare anche da una malattia del cervello.",
    clinical: "La sindrome di Meige può essere secondaria a malattie cerebrali di base.",
  },
  "laryngeal-dystonia-unknown": {
    text: "La causa della distonia della laringe non è nota.",
    clinical: "La disfonia spasmodica è una distonia idiopatica della laringe.",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "Non si sa perché in questa distonia le corde vocali si chiudano senza controllo.",
    clinical: "La disfonia spasmodica, compreso il tipo adduttore, è una distonia idiopatica.",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "Non si sa perché in questa distonia le corde vocali si aprano senza controllo.",
    clinical: "La disfonia spasmodica, compreso il tipo abduttore, è una distonia idiopatica.",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "Non si sa perché in questa distonia le corde vocali si chiudano e si aprano senza controllo.",
    clinical: "La disfonia spasmodica, compreso il tipo misto, è una distonia idiopatica.",
  },
  "task-specific-dystonia-unknown": {
    text: "Le cause della distonia compito-specifica non sono note. Probabilmente i geni hanno un ruolo, e poi qualcos’altro la scatena.",
    clinical:
      "Distonia focale compito-specifica: causa sconosciuta; probabilmente una combinazione di fattori genetici e ambientali.",
  },
  "task-specific-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: su 100 persone con distonia compito-specifica, almeno 10 hanno un familiare con distonia focale. La maggior parte non ha familiari che la hanno.",
    clinical:
      "Distonia focale compito-specifica: per lo più sporadica; almeno il 10% ha una storia familiare di distonia focale.",
  },
  "writers-cramp-unknown": {
    text: "La causa del crampo dello scrivano non è nota. Probabilmente sta in parte nei geni.",
    clinical:
      "Crampo dello scrivano, una distonia focale compito-specifica: causa sconosciuta; molto probabilmente sono coinvolti fattori genetici.",
  },
  "writers-cramp-families": {
    text: "Può ricorrere nella stessa famiglia: alcune famiglie hanno casi di crampo dello scrivano e di distonia del musicista. La maggior parte dei casi è unica.",
    clinical:
      "Per lo più sporadico; crampo dello scrivano e distonia del musicista sono stati descritti nella stessa famiglia.",
  },
  "focal-hand-dystonia-unknown": {
    text: "La causa della distonia focale della mano non è nota. Forse sta in parti del cervello che controllano il movimento.",
    clinical:
      "Distonia focale della mano: causa sconosciuta; almeno alcuni casi di distonia compito-specifica comportano un malfunzionamento dei gangli della base.",
  },
  "focal-hand-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: su 100 persone con distonia in un compito preciso, almeno 10 hanno un familiare con distonia focale.",
    clinical:
      "Almeno il 10% delle persone con distonia focale compito-specifica ha una storia familiare di distonia focale.",
  },
  "musicians-dystonia-unknown": {
    text: "Le cause della distonia del musicista non sono note. Probabilmente i geni hanno un ruolo.",
    clinical:
      "Distonia del musicista, una distonia focale compito-specifica: causa sconosciuta; molto probabilmente sono coinvolti fattori genetici.",
  },
  "musicians-dystonia-practice": {
    text: "Molto esercizio ogni giorno può forse aumentare il rischio di distonia del musicista. Lo indica uno studio su pianisti.",
    clinical:
      "Nei pianisti, molto esercizio quotidiano potrebbe aumentare il rischio di sviluppare la distonia del musicista.",
  },
  "musicians-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: anche alcuni parenti dei musicisti hanno distonia. Non si sa quali geni abbiano un ruolo.",
    clinical:
      "Diversi tipi di distonia si concentrano nelle famiglie di pazienti con distonia del musicista, il che suggerisce un contributo genetico.",
  },
  "embouchure-dystonia-unknown": {
    text: "La causa della distonia dell’imboccatura non è nota. Probabilmente sta in parte nei geni.",
    clinical:
      "Distonia dell’imboccatura, una distonia focale compito-specifica: causa sconosciuta; molto probabilmente sono coinvolti fattori genetici.",
  },
  "embouchure-dystonia-genes": {
    text: "I geni possono avere un ruolo nella distonia dell’imboccatura. Su 100 musicisti che la hanno, 6 avevano anche il crampo dello scrivano.",
    clinical:
      "Tra i pazienti con distonia dell’imboccatura, il 6% aveva anche il crampo dello scrivano, il che suggerisce una possibile predisposizione genetica.",
  },
  "golfers-yips-two-kinds": {
    text: "Alcuni golfisti hanno gli yips per la distonia, altri per lo stress e la paura di fallire. Alcuni hanno un misto dei due.",
    clinical: "Gli yips vanno dalla distonia focale (tipo I) all’ansia da prestazione (tipo II).",
  },
  "golfers-yips-unknown": {
    text: "Se gli yips sono una distonia, la causa non è nota.",
    clinical: "Le cause della distonia focale compito-specifica, come gli yips, sono sconosciute.",
  },
  "runners-dystonia-unknown": {
    text: "Non si sa perché alcuni corridori abbiano questa distonia. È una distonia di un compito preciso.",
    clinical:
      "Le cause della distonia focale compito-specifica, a cui appartiene la distonia del corridore, sono sconosciute.",
  },
  "runners-dystonia-injury": {
    text: "Una lesione può forse scatenare la distonia del corridore. Di 5 corridori, 2 si erano fatti male alla gamba nell’anno precedente.",
    clinical:
      "Di 5 pazienti con distonia del corridore, 2 avevano subito una lesione alla gamba colpita nell’anno prima dell’esordio.",
  },
  "runners-dystonia-families": {
    text: "Non si conoscono casi in cui ricorra nella stessa famiglia: di 5 corridori colpiti in uno studio, nessuno aveva casi in famiglia.",
    clinical: "Nessuno di 5 pazienti con distonia del corridore aveva una storia familiare di distonia.",
  },
  "limb-dystonia-unknown": {
    text: "Nella maggior parte delle persone con distonia di un braccio o di una gamba la causa non è nota.",
    clinical: "Nella maggior parte dei casi la causa della distonia degli arti è sconosciuta.",
  },
  "limb-dystonia-parkinson": {
    text: "Le persone con malattia di Parkinson possono avere distonia di una gamba. Può venire quando finisce l’effetto del farmaco levodopa.",
    clinical:
      "Nella malattia di Parkinson l’esaurirsi dell’effetto della levodopa può causare distonia, il più delle volte dell’arto inferiore.",
  },
  "foot-dystonia-acquired": {
    text: "In 36 adulti con distonia di un piede i medici hanno trovato una causa in più della metà. La più comune era una lesione, in 10 di loro.",
    clinical:
      "Di 36 adulti con distonia focale dell’arto inferiore con torsione del piede, più della metà aveva una causa identificabile, il più delle volte un trauma (10).",
  },
  "foot-dystonia-parkinsonism": {
    text: "La distonia del piede può essere un segno precoce della malattia di Parkinson o di una malattia simile. Era così in 5 adulti su 36.",
    clinical:
      "Di 36 adulti con distonia focale dell’arto inferiore con torsione del piede, 5 avevano parkinsonismo.",
  },
  "foot-dystonia-unknown": {
    text: "In alcuni adulti con distonia del piede non si trova alcuna causa.",
    clinical: "Esiste una forma idiopatica di distonia focale dell’arto inferiore a esordio in età adulta.",
  },
  "truncal-dystonia-part-of-disease": {
    text: "Negli adulti la distonia del tronco deriva spesso da una malattia del cervello.",
    clinical:
      "La distonia assiale a esordio in età adulta è comunemente attribuita a eziologie secondarie, come una malattia neurodegenerativa.",
  },
  "truncal-dystonia-medicine": {
    text: "Negli adulti alcuni farmaci possono portare a distonia del tronco dopo molto tempo.",
    clinical: "La distonia assiale a esordio in età adulta è attribuita anche a sindromi tardive.",
  },
  "truncal-dystonia-unknown": {
    text: "In alcuni adulti con distonia del tronco non si trova alcuna causa. È raro.",
    clinical: "La distonia assiale idiopatica a esordio in età adulta è relativamente rara.",
  },
  "isolated-dystonia-unknown": {
    text: "Nella maggior parte degli adulti con distonia isolata non è stato trovato un gene che la causi.",
    clinical:
      "L’origine genetica della maggior parte dei casi di distonia isolata a esordio in età adulta è sconosciuta.",
  },
  "isolated-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: se inizia in un bambino, per lo più la ha anche qualcun altro in famiglia. Se inizia in un adulto, per lo più non la ha nessun altro.",
    clinical: "La distonia isolata è di solito familiare nei bambini e sporadica negli adulti.",
  },
  "combined-dystonia-genes": {
    text: "Alcune forme di distonia combinata derivano dall’alterazione di un gene. Una di queste è la mioclono-distonia.",
    clinical:
      "Le forme genetiche di distonia con un altro disturbo del movimento comprendono la distonia dopa-sensibile, la mioclono-distonia e la distonia-parkinsonismo a esordio rapido.",
  },
  "combined-dystonia-part-of-disease": {
    text: "Alcune persone hanno distonia combinata come parte di una malattia del cervello. La malattia di Parkinson è una di queste.",
    clinical:
      "La distonia può essere una manifestazione di una malattia neurodegenerativa, per esempio la malattia di Parkinson o la distonia-parkinsonismo legata all’X.",
  },
  "primary-dystonia-unknown": {
    text: "In molte persone con distonia primaria non si trova alcuna causa. È così per la maggior parte delle forme focali.",
    clinical:
      "La distonia primaria comprende forme per le quali di solito non si trova una causa, come la maggior parte delle distonie focali.",
  },
  "primary-dystonia-genes": {
    text: "Alcune forme di distonia primaria derivano dall’alterazione di un gene. Una di queste è DYT1.",
    clinical: "La distonia primaria comprende forme genetiche, come DYT1.",
  },
  "primary-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: molte persone con la forma primaria sembrano averla dai loro geni.",
    clinical: "Molti casi di distonia primaria sembrano ereditari.",
  },
  "secondary-dystonia-acquired": {
    text: "Un danno al cervello può causare distonia secondaria. Può derivare da un ictus, da una lesione o da un’infiammazione del cervello.",
    clinical:
      "Distonia secondaria: dovuta a lesioni strutturali o danni del sistema nervoso, per esempio ictus, trauma o encefalite.",
  },
  "secondary-dystonia-medicine": {
    text: "Alcuni farmaci possono causare distonia. In questo caso è del tipo secondario.",
    clinical: "La distonia secondaria può essere dovuta a farmaci.",
  },
  "secondary-dystonia-part-of-disease": {
    text: "La distonia secondaria può essere un segno di un’altra malattia. La malattia di Parkinson è una di queste.",
    clinical:
      "La distonia secondaria può essere una conseguenza o un sintomo di una malattia di base, ad es. la malattia di Parkinson.",
  },
  "acquired-dystonia-brain": {
    text: "Una lesione del cervello, un veleno o un tumore può causare distonia acquisita. Così pure un ictus o un altro problema dei vasi sanguigni.",
    clinical: "Distonia acquisita: per esempio lesione cerebrale, malattia vascolare, tossine o neoplasia.",
  },
  "acquired-dystonia-medicine": {
    text: "Alcuni farmaci e altre sostanze possono causare distonia. È allora un tipo di distonia acquisita.",
    clinical: "La distonia acquisita può essere dovuta a farmaci o droghe.",
  },
  "inherited-dystonia-genes": {
    text: "La distonia ereditaria deriva dall’alterazione di un gene. Ne sono note più di 20 forme.",
    clinical: "Sono noti più di 20 tipi di distonia causati da mutazioni genetiche.",
  },
  "inherited-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: con la maggior parte di questi geni, una copia alterata può bastare per avere una distonia. Ma non tutte le persone con l’alterazione hanno una distonia.",
    clinical:
      "La maggior parte delle forme genetiche di distonia è autosomica dominante, alcune sono autosomiche recessive o legate all’X. La penetranza può essere ridotta.",
  },
  "early-onset-dystonia-genes": {
    text: "Molte forme di distonia che iniziano presto nella vita derivano dall’alterazione di un gene. Uno di questi geni è TOR1A.",
    clinical:
      "Molte distonie a esordio precoce hanno un’origine genetica nota, per esempio una mutazione di TOR1A (DYT1).",
  },
  "early-onset-dystonia-acquired": {
    text: "Nascere troppo presto può portare a distonia in un bambino. Così pure una mancanza di ossigeno alla nascita.",
    clinical:
      "Le cause della distonia acquisita a esordio precoce comprendono la nascita prematura e il danno cerebrale perinatale (encefalopatia ipossico-ischemica).",
  },
  "early-onset-dystonia-unknown": {
    text: "Se la distonia inizia tra i 13 e i 20 anni, la causa per lo più non è ben compresa.",
    clinical:
      "Nella maggior parte dei casi di distonia a esordio giovanile (dai 13 ai 20 anni) la causa di base è poco compresa.",
  },
  "adult-onset-dystonia-unknown": {
    text: "Alcuni adulti hanno distonia e nessun altro disturbo del movimento. Nella maggior parte di loro non è stato trovato un gene che la causi.",
    clinical:
      "L’origine genetica della maggior parte dei casi di distonia isolata a esordio in età adulta non è stata identificata.",
  },
  "adult-onset-dystonia-families": {
    text: "Di solito non ricorre nella stessa famiglia: è così se inizia in età adulta. La maggior parte delle persone sono le uniche in famiglia.",
    clinical: "La distonia isolata è di solito sporadica negli adulti.",
  },
  "torsion-dystonia-genes": {
    text: "La distonia di torsione può far parte di un’altra malattia. Se non è così, per lo più deriva da geni.",
    clinical: "La distonia di torsione primaria (idiopatica) ha un’eziologia prevalentemente genetica.",
  },
  "torsion-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: uno dei geni che la causano è TOR1A. Solo 30-40 persone su 100 che ereditano l’alterazione hanno il disturbo.",
    clinical: "Mutazioni di TOR1A: ereditarietà autosomica dominante, con una penetranza dal 30 al 40%.",
  },
  "dyt-tor1a-gene": {
    text: "La causa della distonia DYT-TOR1A è l’alterazione di una copia del gene TOR1A.",
    clinical: "La distonia DYT-TOR1A è causata da una variante patogenetica eterozigote di TOR1A.",
  },
  "dyt-tor1a-families": {
    text: "Può ricorrere nella stessa famiglia: un genitore può trasmettere l’alterazione del gene TOR1A e non avere segni.",
    clinical:
      "L’ereditarietà delle varianti patogenetiche di TOR1A è autosomica dominante con penetranza ridotta; il genitore che trasmette può non essere affetto.",
  },
  "dyt-tor1a-share": {
    text: "Molte persone con un’alterazione del gene TOR1A restano sane: circa 30-40 su 100 hanno la distonia.",
    clinical: "La penetranza delle varianti patogenetiche di TOR1A è di circa il 30%-40%.",
  },
  "dyt-thap1-gene": {
    text: "La causa della distonia DYT-THAP1 è l’alterazione di una copia del gene THAP1.",
    clinical: "La distonia DYT-THAP1 è causata da una variante patogenetica eterozigote di THAP1.",
  },
  "dyt-thap1-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene THAP1 può bastare per avere questa distonia. Ma alcune persone con l’alterazione non hanno mai la distonia.",
    clinical:
      "L’ereditarietà delle varianti patogenetiche di THAP1 è autosomica dominante con penetranza ridotta.",
  },
  "dyt-gnal-gene": {
    text: "La causa della distonia DYT-GNAL è l’alterazione di una copia del gene GNAL.",
    clinical: "La distonia DYT-GNAL è causata da una variante patogenetica eterozigote di GNAL.",
  },
  "dyt-gnal-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene GNAL, da uno dei genitori, può bastare per avere questa distonia.",
    clinical: "L’ereditarietà delle varianti patogenetiche di GNAL è autosomica dominante.",
  },
  "dyt-ano3-gene": {
    text: "La causa della distonia DYT-ANO3 è l’alterazione di una copia del gene ANO3.",
    clinical: "La distonia DYT-ANO3 è causata da una variante patogenetica eterozigote di ANO3.",
  },
  "dyt-ano3-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene ANO3, da uno dei genitori, può bastare per avere questa distonia.",
    clinical: "L’ereditarietà delle varianti patogenetiche di ANO3 è autosomica dominante.",
  },
  "dyt-ciz1-gene": {
    text: "Un’alterazione del gene CIZ1 causa forse questo tipo di distonia cervicale. Non è certo.",
    clinical:
      "Varianti patogenetiche di CIZ1 potrebbero causare una distonia cervicale a esordio in età adulta; ciò non è confermato.",
  },
  "dyt-ciz1-other-gene": {
    text: "Un elenco di malattie ora indica un altro gene per DYT23, il gene CACNA1B.",
    clinical: "La Human Disease Ontology attribuisce DYT23 a varianti eterozigoti di CACNA1B.",
  },
  "dyt-ciz1-families": {
    text: "Può ricorrere nella stessa famiglia. L’alterazione del gene CIZ1 è stata trovata in una famiglia in cui 7 persone avevano distonia.",
    clinical: "La variante di CIZ1 è stata identificata in una famiglia con 7 membri affetti.",
  },
  "dyt-col6a3-gene": {
    text: "La causa della distonia DYT-COL6A3 è l’alterazione di entrambe le copie del gene COL6A3.",
    clinical: "La distonia DYT-COL6A3 è causata da varianti patogenetiche bialleliche di COL6A3.",
  },
  "dyt-col6a3-doubt": {
    text: "Non è certo che il gene COL6A3 sia la causa. Uno studio successivo su 955 persone ne fa dubitare.",
    clinical:
      "Uno studio su 955 pazienti ha messo in discussione il ruolo causale delle varianti di COL6A3 nella distonia.",
  },
  "dyt-col6a3-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene COL6A3 alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di COL6A3 è autosomica recessiva.",
  },
  "dyt-kmt2b-gene": {
    text: "La causa della distonia DYT-KMT2B è l’alterazione di una copia del gene KMT2B.",
    clinical: "La distonia DYT-KMT2B è causata da una variante patogenetica eterozigote di KMT2B.",
  },
  "dyt-kmt2b-families": {
    text: "Di solito non ricorre nella stessa famiglia: l’alterazione del gene KMT2B è per lo più nuova. Raramente la trasmette un genitore.",
    clinical:
      "Le varianti patogenetiche di KMT2B insorgono per lo più de novo; raramente sono ereditate da un genitore.",
  },
  "dyt-prkra-gene": {
    text: "La causa della distonia DYT-PRKRA è l’alterazione di entrambe le copie del gene PRKRA.",
    clinical: "La distonia DYT-PRKRA è causata da varianti patogenetiche bialleliche di PRKRA.",
  },
  "dyt-prkra-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene PRKRA alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di PRKRA è autosomica recessiva.",
  },
  "dyt-hpca-gene": {
    text: "La causa della distonia DYT-HPCA è l’alterazione di entrambe le copie del gene HPCA.",
    clinical: "La distonia DYT-HPCA è causata da varianti patogenetiche bialleliche di HPCA.",
  },
  "dyt-hpca-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene HPCA alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di HPCA è autosomica recessiva.",
  },
  "dyt-vps16-gene": {
    text: "La causa della distonia DYT-VPS16 è l’alterazione di una copia del gene VPS16.",
    clinical: "La distonia DYT-VPS16 è causata da una variante patogenetica eterozigote di VPS16.",
  },
  "dyt-vps16-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene VPS16, da uno dei genitori, può bastare per avere questa distonia.",
    clinical: "L’ereditarietà delle varianti patogenetiche di VPS16 è autosomica dominante.",
  },
  "dyt-tubb4a-gene": {
    text: "La causa della distonia DYT-TUBB4A è l’alterazione di una copia del gene TUBB4A.",
    clinical: "La distonia DYT-TUBB4A è causata da una variante patogenetica eterozigote di TUBB4A.",
  },
  "dyt-tubb4a-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene TUBB4A, da uno dei genitori, può bastare per avere questa distonia.",
    clinical: "L’ereditarietà delle varianti patogenetiche di TUBB4A è autosomica dominante.",
  },
  "dyt-eif2ak2-gene": {
    text: "La causa della distonia DYT-EIF2AK2 è l’alterazione di una copia del gene EIF2AK2.",
    clinical: "La distonia DYT-EIF2AK2 è causata da una variante patogenetica eterozigote di EIF2AK2.",
  },
  "dyt-eif2ak2-families": {
    text: "Può ricorrere nella stessa famiglia. In una famiglia, 5 persone avevano la distonia e la stessa alterazione del gene EIF2AK2.",
    clinical: "Una variante eterozigote di EIF2AK2 segregava con la distonia in 5 membri di una famiglia.",
  },
  "dyt-aopep-gene": {
    text: "La causa della distonia DYT-AOPEP è l’alterazione di entrambe le copie del gene AOPEP.",
    clinical: "La distonia DYT-AOPEP è causata da varianti patogenetiche bialleliche di AOPEP.",
  },
  "dyt-aopep-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene AOPEP alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di AOPEP è autosomica recessiva.",
  },
  "dyt-kctd17-gene": {
    text: "La causa della distonia DYT-KCTD17 è l’alterazione di una copia del gene KCTD17.",
    clinical: "La distonia DYT-KCTD17 è causata da una variante patogenetica eterozigote di KCTD17.",
  },
  "dyt-kctd17-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene KCTD17, da uno dei genitori, può bastare per avere questa distonia.",
    clinical: "L’ereditarietà delle varianti patogenetiche di KCTD17 è autosomica dominante.",
  },
  "dyt-kcnn2-gene": {
    text: "La causa della distonia DYT-KCNN2 è l’alterazione di una copia del gene KCNN2.",
    clinical: "La distonia DYT-KCNN2 è causata da una variante patogenetica eterozigote di KCNN2.",
  },
  "dyt-kcnn2-families": {
    text: "Può ricorrere nella stessa famiglia: un genitore può trasmettere un’alterazione del gene KCNN2. Più spesso l’alterazione è nuova.",
    clinical:
      "Le varianti patogenetiche di KCNN2 insorgono per lo più de novo; possono anche essere ereditate (modalità autosomica dominante).",
  },
  "dyt-vps41-gene": {
    text: "Alterazioni di entrambe le copie del gene VPS41 causano un disturbo del movimento. Uno dei suoi segni può essere la distonia.",
    clinical:
      "Varianti patogenetiche di VPS41 causano un disturbo del movimento complesso che può comprendere la distonia.",
  },
  "dyt-vps41-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha il disturbo solo se entrambi i genitori trasmettono un gene VPS41 alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di VPS41 è autosomica recessiva.",
  },
  "dyt-tspoap1-gene": {
    text: "La causa della distonia DYT-TSPOAP1 è l’alterazione di entrambe le copie del gene TSPOAP1.",
    clinical: "La distonia DYT-TSPOAP1 è causata da varianti patogenetiche bialleliche di TSPOAP1.",
  },
  "dyt-tspoap1-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene TSPOAP1 alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di TSPOAP1 è autosomica recessiva.",
  },
  "dyt-shq1-gene": {
    text: "La causa della distonia DYT-SHQ1 è l’alterazione di entrambe le copie del gene SHQ1.",
    clinical: "La distonia DYT-SHQ1 è causata da varianti patogenetiche bialleliche di SHQ1.",
  },
  "dyt-shq1-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene SHQ1 alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di SHQ1 è autosomica recessiva.",
  },
  "dyt-nup54-gene": {
    text: "La causa della distonia DYT-NUP54 è l’alterazione di entrambe le copie del gene NUP54.",
    clinical: "La distonia DYT-NUP54 è causata da varianti patogenetiche bialleliche di NUP54.",
  },
  "dyt-nup54-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene NUP54 alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di NUP54 è autosomica recessiva.",
  },
  "dyt-mecr-gene": {
    text: "La causa della distonia DYT-MECR è l’alterazione di entrambe le copie del gene MECR.",
    clinical: "La distonia DYT-MECR è causata da varianti patogenetiche bialleliche di MECR.",
  },
  "dyt-mecr-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia solo se entrambi i genitori trasmettono un gene MECR alterato.",
    clinical: "L’ereditarietà delle varianti patogenetiche di MECR è autosomica recessiva.",
  },
  "dyt-gch1-gene": {
    text: "La causa della distonia DYT-GCH1 è l’alterazione di una copia del gene GCH1.",
    clinical: "La distonia DYT-GCH1 è causata da una variante patogenetica eterozigote di GCH1.",
  },
  "dyt-gch1-families": {
    text: "Può ricorrere nella stessa famiglia: un genitore può trasmettere un’alterazione del gene GCH1. In altre persone l’alterazione è nuova.",
    clinical:
      "L’ereditarietà delle varianti patogenetiche di GCH1 è autosomica dominante; alcune varianti insorgono de novo.",
  },
  "dyt-gch1-share": {
    text: "Alcune persone con un’alterazione del gene GCH1 non hanno mai questa distonia. Le donne e le ragazze che la hanno sono da 2 a 4 volte più numerose degli uomini e dei ragazzi.",
    clinical:
      "La penetranza delle varianti patogenetiche di GCH1 è ridotta; il sesso femminile è colpito da 2 a 4 volte più spesso di quello maschile.",
  },
  "chor-dyt-adcy5-gene": {
    text: "La causa della distonia DYT-ADCY5 è l’alterazione di una copia del gene ADCY5.",
    clinical: "La distonia DYT-ADCY5 è causata da una variante patogenetica eterozigote di ADCY5.",
  },
  "chor-dyt-adcy5-families": {
    text: "Può ricorrere nella stessa famiglia: un genitore può trasmettere un’alterazione del gene ADCY5. In altre persone l’alterazione è nuova.",
    clinical:
      "L’ereditarietà delle varianti patogenetiche di ADCY5 è autosomica dominante; alcune varianti insorgono de novo.",
  },
  "dyt-slc2a1-gene": {
    text: "La causa della distonia DYT-SLC2A1 è un’alterazione del gene SLC2A1. Troppo poco zucchero entra nel cervello (deficit di GLUT1).",
    clinical:
      "La distonia DYT-SLC2A1 è causata da varianti patogenetiche di SLC2A1, che compromettono il trasporto del glucosio nel cervello (deficit di GLUT1).",
  },
  "dyt-slc2a1-families": {
    text: "Di solito non ricorre nella stessa famiglia. Nel deficit di GLUT1 l’alterazione è nuova in circa 90 persone su 100.",
    clinical: "Circa il 90% dei casi di deficit di GLUT1 deriva da varianti de novo.",
  },
  "dyt7-chromosome": {
    text: "La distonia DYT7 è legata a un’alterazione del cromosoma 18. Non si sa quale gene sia alterato.",
    clinical:
      "La distonia DYT7 è associata a una regione del cromosoma 18; il gene non è stato identificato.",
  },
  "dyt7-families": {
    text: "Può ricorrere nella stessa famiglia: un’alterazione ricevuta da uno dei genitori può bastare per avere la distonia DYT7.",
    clinical: "L’ereditarietà della distonia DYT7 è autosomica dominante.",
  },
  "dyt13-chromosome": {
    text: "La distonia DYT13 è legata a un’alterazione del cromosoma 1. Non si sa quale gene sia alterato.",
    clinical:
      "La distonia DYT13 è associata a una regione del cromosoma 1; il gene non è stato identificato.",
  },
  "dyt13-families": {
    text: "Può ricorrere nella stessa famiglia: un’alterazione ricevuta da uno dei genitori può bastare per avere la distonia DYT13.",
    clinical: "L’ereditarietà della distonia DYT13 è autosomica dominante.",
  },
  "dyt17-chromosome": {
    text: "La distonia DYT17 è legata a un’alterazione del cromosoma 20. Non si sa quale gene sia alterato.",
    clinical:
      "La distonia DYT17 è associata a una regione del cromosoma 20; il gene non è stato identificato.",
  },
  "dyt17-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha la distonia DYT17 solo se entrambi i genitori trasmettono un’alterazione.",
    clinical: "L’ereditarietà della distonia DYT17 è autosomica recessiva.",
  },
  "dyt21-chromosome": {
    text: "La distonia DYT21 è legata a un’alterazione del cromosoma 2. Non si sa quale gene sia alterato.",
    clinical:
      "La distonia DYT21 è associata a una regione del cromosoma 2; il gene non è stato identificato.",
  },
  "dyt21-families": {
    text: "Può ricorrere nella stessa famiglia: un’alterazione ricevuta da uno dei genitori può bastare per avere la distonia DYT21.",
    clinical: "L’ereditarietà della distonia DYT21 è autosomica dominante.",
  },
  "dopa-responsive-dystonia-genes": {
    text: "La distonia dopa-sensibile deriva per lo più da un’alterazione del gene GCH1. Meno spesso l’alterazione è nel gene TH o nel gene SPR.",
    clinical:
      "Le varianti patogenetiche eterozigoti di GCH1 sono la causa più comune della distonia dopa-sensibile; le varianti di TH o SPR sono meno comuni.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene GCH1, dalla madre o dal padre, può bastare per avere questa distonia. In alcune persone l’alterazione è nuova.",
    clinical:
      "La distonia dopa-sensibile correlata a GCH1 è autosomica dominante; alcuni casi derivano da varianti de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Alcune persone con un gene GCH1 alterato non hanno mai una distonia dopa-sensibile. Le ragazze e le donne che la hanno sono da due a quattro volte più numerose dei ragazzi e degli uomini.",
    clinical:
      "Le varianti di GCH1 hanno una penetranza ridotta; la distonia dopa-sensibile è da due a quattro volte più frequente nel sesso femminile che in quello maschile.",
  },
  "dyt-th-gene": {
    text: "Alterazioni di entrambe le copie del gene TH causano una mancanza di dopamina. Il cervello ha bisogno di dopamina per controllare il movimento.",
    clinical:
      "Varianti bialleliche di TH riducono l’attività della tirosina idrossilasi e quindi la sintesi di dopamina.",
  },
  "dyt-th-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha il disturbo quando entrambi i genitori trasmettono un gene TH alterato. I genitori stessi per lo più non hanno segni.",
    clinical:
      "Il deficit di tirosina idrossilasi è autosomico recessivo; i genitori con una sola variante di TH di norma non hanno segni.",
  },
  "dyt-spr-gene": {
    text: "Alterazioni del gene SPR causano una mancanza di dopamina. Il cervello ha bisogno di dopamina per controllare il movimento.",
    clinical:
      "Varianti di SPR compromettono la produzione di tetraidrobiopterina e riducono così la quantità di dopamina.",
  },
  "dyt-spr-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha il disturbo quando entrambe le copie del gene SPR sono alterate.",
    clinical: "Il deficit di sepiapterina reduttasi deriva da varianti patogenetiche bialleliche di SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Un’alterazione del gene SGCE può causare la mioclono-distonia. Disturba le parti del cervello che guidano il movimento; i muscoli sono sani.",
    clinical:
      "Le varianti patogenetiche di SGCE causano una carenza di epsilon-sarcoglicano, che sembra interessare il cervelletto e i gangli della base; non c’è malattia muscolare.",
  },
  "myoclonus-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: un gene SGCE alterato che viene dal padre può causare questa distonia. La stessa alterazione, se viene dalla madre, per lo più non causa problemi.",
    clinical:
      "La mioclono-distonia da SGCE è autosomica dominante con imprinting genomico: la copia paterna è attiva, e le varianti della copia materna di norma non causano segni.",
  },
  "myoclonus-dystonia-unknown": {
    text: "Molte persone hanno i segni della mioclono-distonia, ma non si trova un’alterazione del gene SGCE. In questi casi la causa non è nota.",
    clinical:
      "In molte persone con mioclono-distonia clinica, soprattutto senza familiari affetti, non si rileva alcuna variante di SGCE; in questi casi la causa resta sconosciuta.",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "La causa nota della distonia-parkinsonismo a esordio rapido è un’alterazione del gene ATP1A3. In alcune persone non si trova alcuna alterazione.",
    clinical:
      "La distonia-parkinsonismo a esordio rapido è causata da varianti patogenetiche di ATP1A3; in alcune persone affette non ne è stata identificata alcuna.",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene ATP1A3, per lo più da un genitore con questa distonia, può bastare per averla. In alcune persone l’alterazione è nuova.",
    clinical:
      "La distonia-parkinsonismo a esordio rapido correlata ad ATP1A3 è autosomica dominante, per lo più ereditata da un genitore affetto; altri casi sono de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Non tutte le persone con un gene ATP1A3 alterato hanno questa distonia. Il motivo non è noto.",
    clinical: "La penetranza delle varianti di ATP1A3 è incompleta, per ragioni non chiare.",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "Se una persona ha un gene ATP1A3 alterato, un’infezione, lo stress o l’alcol possono scatenare questa distonia. Anche uno sforzo fisico lungo e intenso può farlo.",
    clinical:
      "Infezioni, sforzo fisico prolungato, stress emotivo o alcol possono scatenare l’esordio della distonia-parkinsonismo a esordio rapido correlata ad ATP1A3.",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "La causa di questa distonia nelle persone di origine filippina è un’alterazione del gene TAF1 o vicino a esso. Il gene si trova sul cromosoma X.",
    clinical:
      "La distonia-parkinsonismo legata all’X è causata da varianti in TAF1 e nelle sue vicinanze, sul cromosoma X.",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "Ricorre nella stessa famiglia: le madri con questa alterazione del gene possono trasmetterla e per lo più non hanno segni. I padri non possono trasmetterla ai figli maschi.",
    clinical:
      "L’ereditarietà è recessiva legata all’X: le portatrici possono trasmettere la variante e di solito non hanno segni; non c’è trasmissione da padre a figlio maschio.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Poche donne con una copia alterata del gene TAF1 hanno segni della distonia-parkinsonismo legata all’X. I loro segni per lo più sono più lievi di quelli degli uomini.",
    clinical:
      "Poche donne eterozigoti per una variante di TAF1 hanno anomalie del movimento, che tendono a essere più lievi che negli uomini affetti.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La causa di questa distonia dei lattanti è un’alterazione del gene SLC6A3.",
    clinical:
      "Il parkinsonismo-distonia infantile (deficit del trasportatore della dopamina) è causato da varianti patogenetiche di SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha questa distonia quando entrambe le copie del gene SLC6A3 sono alterate.",
    clinical: "Il deficit del trasportatore della dopamina correlato a SLC6A3 è autosomico recessivo.",
  },
  "paroxysmal-dystonia-genes": {
    text: "Gli attacchi di distonia possono derivare dall’alterazione di un gene. PRRT2, PNKD e SLC2A1 sono alcuni dei geni principali.",
    clinical:
      "I geni principali nei disturbi parossistici primari del movimento comprendono PRRT2, PNKD e SLC2A1.",
  },
  "paroxysmal-dystonia-acquired": {
    text: "Gli attacchi di distonia possono derivare anche da un’altra malattia. Può essere una malattia del cervello o del resto del corpo.",
    clinical:
      "Le discinesie parossistiche secondarie possono essere sintomi di varie malattie neurologiche e internistiche.",
  },
  "paroxysmal-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: per lo più una copia alterata di un gene può bastare per avere attacchi. Questo vale se dietro gli attacchi non c’è un’altra malattia.",
    clinical: "Le discinesie parossistiche primarie sono di solito malattie genetiche autosomiche dominanti.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Gli attacchi dopo un movimento improvviso possono ricorrere in una famiglia. In questi casi la causa più frequente è un’alterazione del gene PRRT2.",
    clinical: "Le mutazioni di PRRT2 sono la causa più comune delle discinesie parossistiche familiari.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: nella maggior parte di queste famiglie, una copia alterata del gene PRRT2 può bastare per avere attacchi. Ma alcune persone con l’alterazione non hanno mai un attacco.",
    clinical:
      "Nella maggior parte delle famiglie con mutazioni di PRRT2 l’ereditarietà è autosomica dominante con penetranza incompleta.",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "In alcune persone con attacchi dopo un movimento improvviso non si trova alcun gene alterato. In questi casi la causa non è nota.",
    clinical:
      "Sia nella discinesia parossistica chinesigenica sporadica sia in quella familiare le mutazioni nei geni candidati possono mancare; in questi casi la causa resta sconosciuta.",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "Gli attacchi dopo alcol, caffè o stress possono ricorrere in una famiglia. In questi casi la causa è un’alterazione del gene PNKD.",
    clinical:
      "La forma familiare della discinesia parossistica non chinesigenica è causata da mutazioni di PNKD.",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene PNKD, dalla madre o dal padre, può bastare per avere attacchi.",
    clinical:
      "La discinesia parossistica non chinesigenica correlata a PNKD si trasmette con modalità autosomica dominante.",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "Attacchi come questi possono derivare anche da un danno nel cervello. Possono causarlo la sclerosi multipla, un tumore, un ictus o una ferita.",
    clinical:
      "Le cause non genetiche comprendono lesioni dei gangli della base da sclerosi multipla, tumori e lesioni vascolari, e lesioni in altre sedi, per esempio da ferite penetranti.",
  },
  "exercise-induced-dystonia-gene": {
    text: "Un’alterazione del gene SLC2A1 può causare distonia dopo un lungo sforzo. Il cervello riceve allora troppo poco zucchero, di cui ha bisogno per funzionare.",
    clinical:
      "Le mutazioni eterozigoti di SLC2A1 causano un difetto del trasportatore del glucosio GLUT1, con una ridotta concentrazione di glucosio nel sistema nervoso centrale.",
  },
  "exercise-induced-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: una copia alterata del gene SLC2A1 può bastare per avere attacchi.",
    clinical:
      "La discinesia parossistica indotta dall’esercizio correlata a SLC2A1 è una malattia autosomica dominante.",
  },
  "exercise-induced-dystonia-unknown": {
    text: "In alcune persone con distonia dopo uno sforzo non si trova alcun gene alterato. In questi casi la causa non è nota.",
    clinical:
      "In alcuni pazienti con discinesia indotta dallo sforzo non si rileva alcuna mutazione nei geni candidati; in questi casi la causa resta sconosciuta.",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "Questi attacchi durante il sonno sono un tipo di epilessia. Può derivare da un gene alterato, da come è fatto il cervello o da un danno avvenuto più tardi nella vita.",
    clinical:
      "L’epilessia ipermotoria correlata al sonno può avere un’eziologia genetica, genetico-strutturale o acquisita.",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "Raramente ricorre nella stessa famiglia: i medici lo hanno riscontrato in 6 persone su 100 con attacchi di questo tipo durante il sonno.",
    clinical:
      "Un’ereditarietà autosomica dominante è stata documentata nel 6% dei casi di una serie di epilessie notturne del lobo frontale.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Se attacchi di questo tipo durante il sonno ricorrono in una famiglia, la causa può essere un’alterazione di uno tra vari geni. CHRNA4 è uno di questi.",
    clinical:
      "L’epilessia ipermotoria correlata al sonno autosomica dominante può essere causata da varianti eterozigoti di uno tra vari geni, come CHRNA4.",
  },
  "drug-induced-dystonia-medicines": {
    text: "Molti farmaci possono causare distonia. Alcuni curano la psicosi, altri la nausea, altri la depressione.",
    clinical:
      "La distonia indotta da farmaci può essere causata da antipsicotici, antiemetici e antidepressivi.",
  },
  "drug-induced-dystonia-late": {
    text: "Una distonia da farmaco può anche iniziare tardi. Si chiama allora tardiva. Il più delle volte deriva da farmaci chiamati neurolettici.",
    clinical:
      "La distonia tardiva è un altro tipo di distonia indotta da farmaci; le sindromi tardive sono causate dall’esposizione a certi farmaci, cioè i neurolettici.",
  },
  "acute-dystonic-reaction-medicines": {
    text: "Una reazione distonica acuta deriva da un farmaco. Può essere un farmaco che cura la psicosi, la nausea o la depressione.",
    clinical:
      "La distonia acuta indotta da farmaci può essere causata da antipsicotici, antiemetici e antidepressivi.",
  },
  "acute-dystonic-reaction-time": {
    text: "Questo tipo di distonia improvvisa inizia entro 7 giorni. I giorni si contano dalla prima dose del farmaco o da un rapido aumento della dose.",
    clinical:
      "Posture anormali o spasmi muscolari entro 7 giorni dall’inizio di un farmaco o da un rapido aumento della dose possono essere una distonia acuta indotta da farmaci.",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "I farmaci che causano una reazione distonica acuta bloccano la dopamina. Questo forse altera l’equilibrio di due messaggeri in profondità nel cervello.",
    clinical:
      "Le reazioni distoniche acute seguono l’uso di antagonisti dei recettori della dopamina e si ritiene che siano dovute a uno squilibrio dopaminergico-colinergico nei gangli della base.",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "I farmaci per la psicosi possono causare una distonia improvvisa della laringe. È raro. È successo con farmaci più vecchi e più nuovi, anche a dosi comuni.",
    clinical:
      "La distonia laringea acuta è una complicanza rara degli antipsicotici di prima e seconda generazione, anche entro i dosaggi abituali.",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "Una distonia improvvisa della laringe può derivare anche da un farmaco per la nausea. Si chiama metoclopramide.",
    clinical: "Sono descritti casi di distonia laringea acuta da metoclopramide, un antiemetico.",
  },
  "tardive-dystonia-medicines": {
    text: "I farmaci che bloccano la dopamina nel cervello possono causare una distonia tardiva. Tra questi ci sono i neurolettici. Curano la psicosi.",
    clinical:
      "La distonia tardiva compare dopo l’esposizione ad antagonisti dei recettori della dopamina, come i neurolettici (antipsicotici).",
  },
  "tardive-dystonia-time": {
    text: "In 42 persone con distonia tardiva, questa è iniziata da 3 giorni a 11 anni dopo l’inizio del farmaco. Nella maggior parte di loro è durata anni.",
    clinical:
      "In 42 pazienti con distonia tardiva l’esordio è avvenuto da 3 giorni a 11 anni dopo l’inizio della terapia antipsicotica; nella maggior parte è persistita per anni.",
  },
  "oculogyric-crisis-medicines": {
    text: "Un farmaco può provocare una crisi oculogira. Il più delle volte è un farmaco che blocca la dopamina nel cervello.",
    clinical:
      "Le crisi oculogire sono una possibile complicanza di farmaci, il più delle volte di antagonisti dei recettori della dopamina.",
  },
  "oculogyric-crisis-diseases": {
    text: "Una crisi oculogira può avere anche un’altra causa. Può derivare da un disturbo ereditario o da un danno in un punto del cervello.",
    clinical:
      "Le crisi oculogire si presentano anche in disturbi del movimento ereditari e sporadici e con lesioni cerebrali focali.",
  },
  "status-dystonicus-diseases": {
    text: "La maggior parte delle persone che hanno questa crisi aveva già una distonia. Per alcune era la distonia DYT1, per altre quella che accompagna la paralisi cerebrale.",
    clinical:
      "Lo stato distonico si presenta di solito in pazienti con distonia nota, come la distonia DYT1 o la paralisi cerebrale distonica.",
  },
  "status-dystonicus-triggers": {
    text: "In circa un caso su tre, qualcosa scatena lo stato distonico. Può essere un cambiamento dei farmaci o un’infezione.",
    clinical:
      "Fattori scatenanti come una modifica dei farmaci o un’infezione sono presenti in circa un terzo di tutti gli episodi di stato distonico.",
  },
  "functional-dystonia-cause": {
    text: "Non si sa del tutto come nasca la distonia funzionale. Molti esperti pensano che il cervello di alcune persone vi sia più predisposto e che poi qualcosa la scateni.",
    clinical:
      "Il meccanismo della distonia funzionale non è compreso del tutto; molti ricercatori ipotizzano una vulnerabilità cerebrale di fondo associata a un fattore scatenante esterno.",
  },
  "functional-dystonia-triggers": {
    text: "Spesso viene prima una lesione, una malattia o un periodo di grande stress. Poi inizia la distonia funzionale.",
    clinical:
      "L’esordio della distonia funzionale è spesso preceduto da una lesione, una malattia o un evento emotivamente stressante.",
  },
  "post-traumatic-dystonia-head": {
    text: "Una lesione alla testa può portare a distonia. Spesso è nel lato del corpo opposto al lato ferito del cervello.",
    clinical:
      "La distonia dopo un trauma cranico colpisce spesso il lato del corpo opposto al lato leso del cervello.",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "I medici non sono d’accordo se una lesione a un braccio o a una gamba possa portare a distonia. Ne discutono da più di 100 anni.",
    clinical:
      "Il rapporto tra trauma periferico e distonia è dibattuto da più di 100 anni e resta controverso.",
  },
  "post-stroke-dystonia-stroke": {
    text: "La causa è un ictus che danneggia le parti del cervello che guidano il movimento. Il più delle volte sono i gangli della base o il talamo.",
    clinical:
      "I disturbi del movimento dopo un ictus, come la distonia, sono il più delle volte associati a lesioni dei gangli della base o del talamo.",
  },
  "post-stroke-dystonia-rare": {
    text: "L’ictus è comune, ma dopo un ictus poche persone hanno distonia o altri movimenti nuovi.",
    clinical:
      "I disturbi del movimento legati all’ictus sono complicanze poco comuni di una malattia comune.",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "La causa di questa distonia con perdita dell’udito e della vista è un’alterazione del gene TIMM8A. Il gene si trova sul cromosoma X.",
    clinical:
      "La sindrome sordità-distonia-neuronopatia ottica è causata da mutazioni di TIMM8A, sul cromosoma X.",
  },
  "deafness-dystonia-syndrome-families": {
    text: "Può ricorrere nella stessa famiglia: le madri con il gene alterato possono trasmetterlo e per lo più stanno bene. I padri non possono trasmetterlo ai figli maschi.",
    clinical:
      "L’ereditarietà è recessiva legata all’X: le portatrici di norma non sono affette, e non c’è trasmissione da padre a figlio maschio.",
  },
  "deafness-dystonia-syndrome-women": {
    text: "Una donna con una copia alterata del gene TIMM8A può avere una lieve perdita dell’udito e distonia.",
    clinical:
      "Le donne con una copia alterata di TIMM8A possono sviluppare una lieve perdita dell’udito e distonia.",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "La causa di questo accumulo di manganese è un’alterazione del gene SLC30A10 o del gene SLC39A14. Solo la prima danneggia anche il fegato.",
    clinical:
      "Mutazioni di SLC30A10 o SLC39A14 portano a un sovraccarico di manganese; il fegato è interessato nel tipo associato a SLC30A10.",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino ha il disturbo quando entrambi i genitori trasmettono una copia alterata del gene. I genitori stessi per lo più non hanno segni.",
    clinical:
      "L’ipermanganesemia con distonia è autosomica recessiva; i genitori portano ciascuno una copia della variante e di norma non hanno segni.",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "La causa di questa distonia con perdita della vista è un’alterazione di un gene dei mitocondri. Questi producono l’energia della cellula.",
    clinical:
      "La neuropatia ottica ereditaria di Leber con distonia è causata da mutazioni di uno dei geni mitocondriali MT-ND1, MT-ND3, MT-ND4 e MT-ND6.",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: il gene alterato è trasmesso dalla madre.",
    clinical:
      "La neuropatia ottica ereditaria di Leber deriva da mutazioni del DNA mitocondriale ed è ereditata per via materna.",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "Un danno ai gangli della base, in profondità nel cervello, è la causa di questo tipo di paralisi cerebrale.",
    clinical: "La paralisi cerebrale distonica deriva da una lesione dei gangli della base.",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "In uno studio su 65 bambini con una paralisi di questo tipo, la maggior parte aveva distonia. Le cause principali erano un forte ittero poco dopo la nascita e una mancanza di ossigeno alla nascita.",
    clinical:
      "In uno studio su 65 bambini con paralisi cerebrale discinetica, la maggior parte dei quali aveva distonia, iperbilirubinemia e asfissia perinatale erano le cause più importanti.",
  },
  "dystonic-tremor-dystonia": {
    text: "Questo tipo di tremore fa parte della distonia. Lo producono i muscoli che la distonia contrae.",
    clinical: "Il tremore distonico è un tremore prodotto dalla contrazione muscolare distonica.",
  },
  "dystonic-tremor-unknown": {
    text: "Non si sa come il tremore distonico nasca nel cervello.",
    clinical: "La fisiopatologia del tremore distonico non è compresa.",
  },
  "parkinsonian-dystonia-disease": {
    text: "La distonia può essere un segno della malattia di Parkinson. È un segno precoce comune se la malattia inizia in età giovane.",
    clinical:
      "La distonia è un sintomo precoce comune della malattia di Parkinson a esordio giovanile e può comparire in qualsiasi stadio della malattia.",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "La distonia nella malattia di Parkinson è per lo più legata a quanto farmaco levodopa c’è nel corpo. Il più delle volte viene quando l’effetto di una dose finisce.",
    clinical:
      "Nella malattia di Parkinson la distonia è il più delle volte associata alla quantità di levodopa nel corpo e di solito compare quando l’effetto di una dose si esaurisce (distonia off).",
  },
  "camptocormia-diseases": {
    text: "La malattia di Parkinson è la causa più comune di un tronco piegato così in avanti. Altre cause sono la distonia e malattie dei muscoli.",
    clinical:
      "La camptocormia è associata il più delle volte alla malattia di Parkinson; altre cause comprendono la distonia e le miopatie.",
  },
  "camptocormia-share": {
    text: "Su 100 persone con malattia di Parkinson, da 3 a 18 hanno il tronco piegato così in avanti.",
    clinical: "La prevalenza della camptocormia nella malattia di Parkinson va dal 3% al 18%.",
  },
  "pisa-syndrome-medicines": {
    text: "Alcuni farmaci possono provocare la sindrome di Pisa. Tra questi ci sono il litio, quelli per la psicosi (neurolettici) e quelli che agiscono come la dopamina.",
    clinical:
      "La sindrome di Pisa è associata, tra gli altri farmaci, a litio, neurolettici e agenti dopaminergici.",
  },
  "pisa-syndrome-diseases": {
    text: "Spesso dietro la sindrome di Pisa c’è una malattia del cervello. Può essere la malattia di Parkinson o la malattia di Alzheimer.",
    clinical:
      "La sindrome di Pisa è un sintomo di malattie neurodegenerative come la malattia di Parkinson e la malattia di Alzheimer.",
  },
  "pisa-syndrome-unknown": {
    text: "Non si sa bene come la sindrome di Pisa nasca nel corpo.",
    clinical: "I meccanismi fisiopatologici della sindrome di Pisa sono poco compresi.",
  },
};
