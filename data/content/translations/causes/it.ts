import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Italian. */
export const itCauses: CauseTexts = {
  "dopa-responsive-dystonia-genes": {
    text: "La distonia dopa-sensibile deriva per lo più da un’alterazione del gene GCH1. Meno spesso l’alterazione è nel gene TH o nel gene SPR.",
    clinical:
      "Le varianti patogenetiche eterozigoti di GCH1 sono la causa più comune della distonia dopa-sensibile; le varianti di TH o SPR sono meno comuni.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: basta una copia alterata del gene GCH1, dalla madre o dal padre. In alcune persone l’alterazione è nuova.",
    clinical:
      "La distonia dopa-sensibile correlata a GCH1 è autosomica dominante; alcuni casi derivano da varianti de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Alcune persone con un gene GCH1 alterato non si ammalano mai. La distonia dopa-sensibile colpisce ragazze e donne da due a quattro volte più spesso di ragazzi e uomini.",
    clinical:
      "Le varianti di GCH1 hanno una penetranza ridotta; la distonia dopa-sensibile è da due a quattro volte più frequente nel sesso femminile che in quello maschile.",
  },
  "dyt-th-gene": {
    text: "La causa di questo disturbo è un’alterazione di entrambe le copie del gene TH. Il corpo produce allora troppo poca dopamina, che aiuta il cervello a controllare il movimento.",
    clinical:
      "Varianti bialleliche di TH riducono l’attività della tirosina idrossilasi e quindi la sintesi di dopamina.",
  },
  "dyt-th-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino si ammala quando entrambi i genitori trasmettono un gene TH alterato. I genitori per lo più stanno bene.",
    clinical:
      "Il deficit di tirosina idrossilasi è autosomico recessivo; i genitori con una sola variante di TH di norma non hanno segni.",
  },
  "dyt-spr-gene": {
    text: "La causa di questo disturbo è un’alterazione del gene SPR. Il corpo produce allora troppo poca dopamina, che aiuta il cervello a controllare il movimento.",
    clinical:
      "Varianti di SPR compromettono la produzione di tetraidrobiopterina e riducono così la quantità di dopamina.",
  },
  "dyt-spr-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino si ammala quando entrambe le copie del gene SPR sono alterate.",
    clinical: "Il deficit di sepiapterina reduttasi deriva da varianti patogenetiche bialleliche di SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Un’alterazione del gene SGCE può causare la mioclono-distonia. Disturba le parti del cervello che guidano il movimento; i muscoli sono sani.",
    clinical:
      "Le varianti patogenetiche di SGCE causano una carenza di epsilon-sarcoglicano, che sembra interessare il cervelletto e i gangli della base; non c’è malattia muscolare.",
  },
  "myoclonus-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino si ammala se il gene SGCE alterato viene dal padre. Se viene dalla madre, il gene per lo più resta silente.",
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
    text: "Può ricorrere nella stessa famiglia: basta una copia alterata del gene ATP1A3, per lo più da un genitore malato. In alcune persone l’alterazione è nuova.",
    clinical:
      "La distonia-parkinsonismo a esordio rapido correlata ad ATP1A3 è autosomica dominante, per lo più ereditata da un genitore affetto; altri casi sono de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Non tutte le persone con un gene ATP1A3 alterato si ammalano di questa distonia. Il motivo non è noto.",
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
    text: "Ricorre nella stessa famiglia: le madri con il gene alterato possono trasmetterlo, per lo più senza essere malate. I padri non possono trasmetterlo ai figli maschi.",
    clinical:
      "L’ereditarietà è recessiva legata all’X: le portatrici possono trasmettere la variante e di solito non hanno segni; non c’è trasmissione da padre a figlio maschio.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Poche donne con una copia alterata del gene TAF1 hanno segni della distonia-parkinsonismo legata all’X. Per lo più sono più lievi che negli uomini.",
    clinical:
      "Poche donne eterozigoti per una variante di TAF1 hanno anomalie del movimento, che tendono a essere più lievi che negli uomini affetti.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La causa di questa distonia dei bambini molto piccoli è un’alterazione del gene SLC6A3.",
    clinical:
      "Il parkinsonismo-distonia infantile (deficit del trasportatore della dopamina) è causato da varianti patogenetiche di SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: un bambino si ammala quando entrambe le copie del gene SLC6A3 sono alterate.",
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
    text: "Può ricorrere nella stessa famiglia: per lo più basta una copia alterata di un gene. Questo vale se dietro gli attacchi non c’è un’altra malattia.",
    clinical: "Le discinesie parossistiche primarie sono di solito malattie genetiche autosomiche dominanti.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Gli attacchi dopo un movimento improvviso possono ricorrere in una famiglia. In questi casi la causa più frequente è un’alterazione del gene PRRT2.",
    clinical: "Le mutazioni di PRRT2 sono la causa più comune delle discinesie parossistiche familiari.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Può ricorrere nella stessa famiglia: per lo più basta una copia alterata del gene PRRT2. Ma alcune persone che la hanno non hanno mai un attacco.",
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
    text: "Può ricorrere nella stessa famiglia: basta una copia alterata del gene PNKD, dalla madre o dal padre.",
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
    text: "Può ricorrere nella stessa famiglia: basta una copia alterata del gene SLC2A1.",
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
};
