import { deCauses } from "./causes/de.ts";
import type { Translation } from "./Translation.ts";

/** German. */
export const de: Translation = {
  language: "de",
  forms: {
    dystonia: {
      name: "Dystonie",
      sentence:
        "Bewegungsstörung, bei der sich Muskeln gegen den Willen der Person anspannen und den Körper dazu bringen, sich zu verdrehen, Bewegungen zu wiederholen oder ungewöhnliche Haltungen einzunehmen.",
    },
    "focal-dystonia": {
      name: "Fokale Dystonie",
      sentence: "Dystonie, die auf einen einzigen Körperteil beschränkt bleibt.",
    },
    "segmental-dystonia": {
      name: "Segmentale Dystonie",
      sentence: "Dystonie in zwei oder mehr Körperteilen, die nebeneinanderliegen.",
    },
    "multifocal-dystonia": {
      name: "Multifokale Dystonie",
      sentence: "Dystonie in zwei oder mehr Körperteilen, die nicht nebeneinanderliegen.",
    },
    hemidystonia: {
      name: "Hemidystonie",
      sentence: "Dystonie im Arm und im Bein derselben Körperseite.",
    },
    "generalized-dystonia": {
      name: "Generalisierte Dystonie",
      sentence: "Dystonie im Rumpf und in mindestens zwei weiteren Körperteilen.",
    },
    "cervical-dystonia": {
      name: "Zervikale Dystonie",
      sentence:
        "Fokale Dystonie, bei der sich die Muskeln, die den Kopf halten, gegen den Willen der Person anspannen und den Hals zur Seite, nach oben oder nach unten wenden.",
    },
    torticollis: {
      name: "Torticollis",
      sentence:
        "Als Dystonie ist der Torticollis die Form der zervikalen Dystonie, bei der sich der Kopf nach rechts oder nach links dreht.",
    },
    anterocollis: {
      name: "Anterocollis",
      sentence: "Form der zervikalen Dystonie, bei der sich der Hals beugt und den Kopf nach vorn zieht.",
    },
    retrocollis: {
      name: "Retrocollis",
      sentence: "Form der zervikalen Dystonie, bei der der Hals den Kopf nach hinten zieht.",
    },
    laterocollis: {
      name: "Laterocollis",
      sentence:
        "Form der zervikalen Dystonie, bei der sich der Kopf zur rechten oder zur linken Schulter neigt.",
    },
    "cranial-dystonia": {
      name: "Kraniale Dystonie",
      sentence:
        "Dystonie der oberen oder der unteren Gesichtshälfte, des Kiefers, der Zunge oder des Rachens.",
    },
    blepharospasm: {
      name: "Blepharospasmus",
      sentence:
        "Dystonie, bei der die Muskeln der Augenlider zucken oder die Augen gegen den Willen der Person geschlossen halten.",
    },
    "oromandibular-dystonia": {
      name: "Oromandibuläre Dystonie",
      sentence:
        "Fokale Dystonie der unteren Gesichtshälfte und der Kiefer, mit Bewegungen von Kiefer und Zunge, die die Person nicht steuern kann.",
    },
    "lingual-dystonia": {
      name: "Linguale Dystonie",
      sentence: "Oromandibuläre Dystonie der Zunge, die beim Sprechen, Kauen oder Schlucken stört.",
    },
    "jaw-dystonia": {
      name: "Kieferdystonie",
      sentence:
        "Oromandibuläre Dystonie der Kaumuskeln, die den Kiefer zusammenpressen, aufziehen oder zu einer Seite ziehen können.",
    },
    "meige-syndrome": {
      name: "Meige-Syndrom",
      sentence:
        "Dystonie der oberen und der unteren Gesichtshälfte zusammen: Krämpfe beider Augenlider und dazu Kieferbewegungen, die die Person nicht steuern kann.",
    },
    "laryngeal-dystonia": {
      name: "Laryngeale Dystonie",
      sentence: "Dystonie, bei der Krämpfe von Muskeln im Kehlkopf die Stimme abnorm verändern.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Laryngeale Dystonie vom Adduktor-Typ",
      sentence:
        "Form der laryngealen Dystonie, bei der sich die Stimmlippen unkontrolliert schließen und die Stimme gepresst oder angestrengt klingt.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Laryngeale Dystonie vom Abduktor-Typ",
      sentence:
        "Form der laryngealen Dystonie, bei der sich die Stimmbänder unkontrolliert öffnen, sodass Luft entweicht und der Ton abbricht.",
    },
    "task-specific-dystonia": {
      name: "Aufgabenspezifische Dystonie",
      sentence:
        "Fokale Dystonie, die bei einer einzelnen Tätigkeit stört, zum Beispiel beim Schreiben, beim Spielen eines Instruments oder beim Sport.",
    },
    "writers-cramp": {
      name: "Schreibkrampf",
      sentence:
        "Aufgabenspezifische Dystonie, bei der es durch Krämpfe in Hand, Handgelenk oder Unterarm schwerfällt, einen Kugelschreiber oder Bleistift zu halten.",
    },
    "focal-hand-dystonia": {
      name: "Fokale Handdystonie",
      sentence: "Fokale Dystonie, die der Hand und dem Handgelenk die feine Kontrolle der Bewegung nimmt.",
    },
    "musicians-dystonia": {
      name: "Musikerdystonie",
      sentence:
        "Aufgabenspezifische Dystonie mit Muskelkrämpfen und Spasmen, während die Person ein Musikinstrument spielt.",
    },
    "embouchure-dystonia": {
      name: "Ansatzdystonie",
      sentence:
        "Aufgabenspezifische Dystonie bei Menschen, die ein Blasinstrument spielen, in Muskeln der unteren Gesichtshälfte, des Kiefers, der Zunge und des Rachens, die die Luft in das Mundstück leiten.",
    },
    "golfers-yips": {
      name: "Golfer-Yips",
      sentence:
        "Aufgabenspezifische Dystonie, bei der beim Golf während des Puttens die Handgelenke unkontrolliert zucken.",
    },
    "runners-dystonia": {
      name: "Läuferdystonie",
      sentence:
        "Seltene aufgabenspezifische Dystonie, bei der sich das Bein oder der Fuß unkontrolliert bewegt, während die Person rennt.",
    },
    "limb-dystonia": {
      name: "Extremitätendystonie",
      sentence:
        "Dystonie, bei der die Muskeln einer Gliedmaße, zum Beispiel einer Hand, eines Arms, eines Fußes oder eines Beins, zu stark ziehen.",
    },
    "foot-dystonia": {
      name: "Fußdystonie",
      sentence:
        "Dystonie, bei der sich die Muskeln des Fußes anspannen, oft mit Schmerzen, und den Fuß verdrehen oder nach innen drehen.",
    },
    "truncal-dystonia": {
      name: "Axiale Dystonie",
      sentence: "Dystonie der Muskeln entlang der Körpermitte: Brust, Bauch und Rücken.",
    },
    "isolated-dystonia": {
      name: "Isolierte Dystonie",
      sentence:
        "Dystonie, die die einzige Bewegungsstörung der Person ist; Zittern (Tremor) kann dazukommen.",
    },
    "combined-dystonia": {
      name: "Kombinierte Dystonie",
      sentence:
        "Dystonie, die zusammen mit einer anderen Bewegungsstörung auftritt, zum Beispiel mit schnellen Muskelzuckungen (Myoklonus) oder Parkinsonismus.",
    },
    "primary-dystonia": {
      name: "Primäre Dystonie",
      sentence:
        "Dystonie, die nicht mit einer Krankheit oder einer Verletzung zusammenhängt; sie heißt auch idiopathische Dystonie.",
    },
    "secondary-dystonia": {
      name: "Sekundäre Dystonie",
      sentence:
        "Dystonie mit einer bekannten Ursache, zum Beispiel einem Schlaganfall, einer Verletzung, einer Entzündung des Gehirns oder einem Medikament.",
    },
    "acquired-dystonia": {
      name: "Erworbene Dystonie",
      sentence:
        "Dystonie, die zum Beispiel von einer Hirnverletzung, einem Medikament oder einer Droge, einem Gift, kranken Blutgefäßen oder einem Tumor kommt.",
    },
    "inherited-dystonia": {
      name: "Erbliche Dystonie",
      sentence: "Dystonie, die von einer Genveränderung kommt und in einer Familie erneut auftreten kann.",
    },
    "early-onset-dystonia": {
      name: "Früh beginnende Dystonie",
      sentence: "Dystonie, die vor dem Alter von 20 Jahren beginnt.",
    },
    "adult-onset-dystonia": {
      name: "Im Erwachsenenalter beginnende Dystonie",
      sentence: "Dystonie, die nach dem Alter von 20 Jahren beginnt.",
    },
    "torsion-dystonia": {
      name: "Torsionsdystonie",
      sentence:
        "Dystonie, bei der sich Muskeln verdrehen (Torsion) und anspannen und so Teile des Körpers in ungewöhnliche Stellungen bringen.",
    },
    "dyt-tor1a": {
      name: "DYT-TOR1A-Dystonie (DYT1)",
      sentence:
        "Erbliche Dystonie durch eine Veränderung im TOR1A-Gen, die meist in der Kindheit in einem Arm oder einem Bein beginnt und sich ausbreiten kann.",
    },
    "dyt-thap1": {
      name: "DYT-THAP1-Dystonie (DYT6)",
      sentence:
        "Erbliche Dystonie durch eine Veränderung im THAP1-Gen, die meist an Kopf und Hals beginnt und langsam schlimmer wird.",
    },
    "dyt-gnal": {
      name: "DYT-GNAL-Dystonie (DYT25)",
      sentence:
        "Erbliche Dystonie durch eine Veränderung im GNAL-Gen, die im Hals, im Kehlkopf, in der Hand und im Unterarm sitzt.",
    },
    "dyt-ano3": {
      name: "DYT-ANO3-Dystonie (DYT24)",
      sentence:
        "Erbliche Dystonie durch eine Veränderung im ANO3-Gen, die den Hals, den Kehlkopf und die Arme betrifft.",
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2B-Dystonie (DYT28)",
      sentence:
        "Dystonie durch eine Veränderung im KMT2B-Gen, die in den ersten zehn Lebensjahren beginnt und mit der Zeit schlimmer wird.",
    },
    "dyt-prkra": {
      name: "DYT-PRKRA-Dystonie (DYT16)",
      sentence:
        "Sehr seltene erbliche Dystonie, die früh in Gliedmaßen, Kehlkopf, Mund und Kiefer beginnt, zusammen mit Parkinsonismus.",
    },
    "dyt-hpca": {
      name: "DYT-HPCA-Dystonie (DYT2)",
      sentence:
        "Erbliche Dystonie durch Veränderungen in beiden Kopien des HPCA-Gens; sie beginnt in den Händen oder Füßen und erreicht später Hals und Gesicht.",
    },
    "dyt-vps16": {
      name: "DYT-VPS16-Dystonie (DYT30)",
      sentence: "Dystonie, die früh im Leben beginnt und von einer Veränderung im VPS16-Gen kommt.",
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4A-Dystonie (DYT4)",
      sentence:
        "Erbliche Dystonie durch eine Veränderung im TUBB4A-Gen, die im Kehlkopf und im Hals beginnt und später andere Muskeln betrifft.",
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2-Dystonie (DYT33)",
      sentence:
        "Generalisierte Dystonie, die früh im Leben beginnt und von einer Veränderung im EIF2AK2-Gen kommt.",
    },
    "dyt-aopep": {
      name: "DYT-AOPEP-Dystonie (DYT31)",
      sentence:
        "Erbliche Dystonie durch Veränderungen in beiden Kopien des AOPEP-Gens, die Arme und Beine, Hals, Gesicht und Rumpf betrifft.",
    },
    dyt2: {
      name: "Dystonie 2 (DYT2)",
      sentence:
        "Torsionsdystonie, die bei jungen Menschen beginnt und von beiden Eltern vererbt wird (autosomal-rezessiv).",
    },
    dyt7: {
      name: "Dystonie 7 (DYT7)",
      sentence:
        "Erbliche fokale Dystonie, die im Erwachsenenalter beginnt, mit Anzeichen wie Krämpfen der Augenlider, einem verdrehten Hals oder Schreibkrampf.",
    },
    dyt13: {
      name: "Dystonie 13 (DYT13)",
      sentence: "Erbliche fokale oder segmentale Dystonie am Kopf, am Hals oder in den Armen.",
    },
    dyt17: {
      name: "Dystonie 17 (DYT17)",
      sentence:
        "Erbliche Dystonie, die mit der Zeit schlimmer wird, den Hals verdreht und Stimme und Sprechen undeutlich macht.",
    },
    dyt21: {
      name: "Dystonie 21 (DYT21)",
      sentence: "Erbliche Torsionsdystonie, die spät beginnt und ohne weitere Anzeichen auftritt.",
    },
    "dopa-responsive-dystonia": {
      name: "Dopa-responsive Dystonie",
      synonyms: ["Segawa-Syndrom"],
      sentence:
        "Erbliche Dystonie, die meist in den Beinen eines Kindes beginnt. Ihr Name sagt, dass sie mit dem Medikament Levodopa viel besser wird.",
    },
    "dyt-th": {
      name: "Dystonie bei Tyrosinhydroxylase-Mangel (DYT-TH)",
      sentence:
        "Bewegungsstörung durch Veränderungen im TH-Gen. Ihre leichte Form ist eine Dopa-responsive Dystonie, die meist in der Kindheit beginnt.",
    },
    "dyt-spr": {
      name: "Dystonie bei Sepiapterinreduktase-Mangel (DYT-SPR)",
      sentence:
        "Erbliche Störung mit einer Dystonie, die oft spät am Tag stärker ist. Kinder mit dieser Störung lernen erst spät zu sitzen und zu krabbeln.",
    },
    "myoclonus-dystonia": {
      name: "Myoklonus-Dystonie",
      synonyms: ["Myoklonische Dystonie", "DYT-SGCE"],
      sentence:
        "Erbliche Störung mit schnellen Zuckungen (Myoklonus) der Arme, des Halses und des Rumpfes. Mehr als die Hälfte der Betroffenen hat auch eine Dystonie.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Rapid-onset-Dystonie-Parkinsonismus",
      synonyms: ["DYT-ATP1A3"],
      sentence:
        "Seltene erbliche Störung, die innerhalb von Stunden bis Tagen einsetzt. Sie bringt eine Dystonie und Anzeichen wie bei der Parkinson-Krankheit mit sich.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X-chromosomaler Dystonie-Parkinsonismus",
      synonyms: ["Lubag", "DYT-TAF1"],
      sentence:
        "Störung bei Menschen philippinischer Abstammung, meist Männern. Sie bringt eine Dystonie und Anzeichen wie bei der Parkinson-Krankheit mit sich.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Infantiler Parkinsonismus mit Dystonie",
      synonyms: ["DYT-SLC6A3"],
      sentence:
        "Seltene erbliche Störung, die meist bei Babys beginnt. Sie bringt eine Dystonie vieler Muskeln mit sich. Später kommen Anzeichen wie bei der Parkinson-Krankheit dazu.",
    },
    "paroxysmal-dystonia": {
      name: "Paroxysmale Dystonie",
      sentence:
        "Dystonie, die in plötzlichen Anfällen auftritt und von selbst wieder vergeht. Meist löst sie etwas aus, zum Beispiel eine plötzliche Bewegung.",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "Paroxysmale kinesigene Dystonie",
      synonyms: ["DYT-PRRT2"],
      sentence:
        "Anfälle ungewollter Bewegungen, zum Beispiel einer Dystonie, die eine plötzliche Bewegung auslöst. Schnelles Aufstehen kann genügen.",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "Paroxysmale nicht-kinesigene Dystonie",
      synonyms: ["DYT-PNKD"],
      sentence:
        "Anfälle ungewollter Bewegungen, zum Beispiel einer Dystonie. Alkohol, Kaffee oder Stress können sie auslösen, eine plötzliche Bewegung aber nicht.",
    },
    "exercise-induced-dystonia": {
      name: "Belastungsinduzierte Dystonie",
      synonyms: ["DYT-SLC2A1"],
      sentence:
        "Schmerzlose Anfälle von Dystonie in den Armen oder Beinen, die lange körperliche Anstrengung auslöst.",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "Nächtliche paroxysmale Dystonie",
      sentence:
        "Anfälle aus dem Schlaf heraus, mit Bewegungen, die wie eine Dystonie aussehen können. Heute zählen Ärztinnen und Ärzte sie zu den Epilepsien.",
    },
    "drug-induced-dystonia": {
      name: "Arzneimittelinduzierte Dystonie",
      sentence:
        "Dystonie, die durch ein Medikament oder eine Droge verursacht wird; meist ist sie eine akute Reaktion, die wieder vergeht.",
    },
    "acute-dystonic-reaction": {
      name: "Akute dystone Reaktion",
      sentence:
        "Dystonie, die auftritt, kurz nachdem eine Person bestimmte Medikamente genommen hat, und die oft wieder vergeht.",
    },
    "tardive-dystonia": {
      name: "Tardive Dystonie",
      sentence:
        "Dystonie, die Medikamente mit dem Namen Neuroleptika verursachen können; sie gehört zu den tardiven Dyskinesien.",
    },
    "oculogyric-crisis": {
      name: "Okulogyre Krise",
      sentence:
        "Episode, in der beide Augen verdreht bleiben, meist nach oben, während die Person wach und bei Bewusstsein ist; am häufigsten ist ein Medikament die Ursache.",
    },
    "status-dystonicus": {
      name: "Status dystonicus",
      sentence:
        "Medizinischer Notfall, bei dem eine Dystonie schnell viel schlimmer wird; er heißt auch dystoner Sturm.",
    },
    "functional-dystonia": {
      name: "Funktionelle Dystonie",
      sentence:
        "Dystonie, die davon kommt, wie das Nervensystem arbeitet, und nicht von einem Schaden daran; sie heißt auch psychogene Dystonie.",
    },
    "post-traumatic-dystonia": {
      name: "Posttraumatische Dystonie",
      sentence:
        "Dystonie, die auf eine Verletzung des Kopfes oder eines anderen Körperteils folgt, manchmal Monate oder Jahre später.",
    },
    "post-stroke-dystonia": {
      name: "Dystonie nach Schlaganfall",
      sentence:
        "Dystonie, die auf einen Schlaganfall folgt, meist auf einen in tiefen Teilen des Gehirns wie den Basalganglien.",
    },
    "deafness-dystonia-syndrome": {
      name: "Taubheit-Dystonie-Optikusneuronopathie-Syndrom",
      sentence:
        "Erbliche Störung, fast immer bei männlichen Personen, mit Hörverlust in der frühen Kindheit, dann Dystonie oder ungeschickten Bewegungen, und nachlassendem Sehen.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hypermanganämie mit Dystonie",
      sentence:
        "Erbliche Störung, bei der sich Mangan in Gehirn, Leber und Blut ansammelt und bei Kindern oft Dystonie verursacht.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Lebersche hereditäre Optikusneuropathie mit Dystonie",
      sentence:
        "Sehr seltene erbliche Störung, bei der die Dystonie meist in der Kindheit beginnt und ein Verlust des Sehens im frühen Erwachsenenalter beginnen kann.",
    },
    "dystonic-cerebral-palsy": {
      name: "Dystone Zerebralparese",
      sentence:
        "Form der Zerebralparese, bei der eine Schädigung der Basalganglien des Gehirns zu verdrehenden Bewegungen führt, die sich wiederholen.",
    },
    "dystonic-tremor": {
      name: "Dystoner Tremor",
      sentence: "Tremor (Zittern), der durch die Muskelkontraktionen der Dystonie entsteht.",
    },
    "parkinsonian-dystonia": {
      name: "Dystonie bei Parkinson-Krankheit",
      sentence:
        "Dystonie bei einer Person mit Parkinson-Krankheit, zum Beispiel ein schmerzhafter Krampf des Fußes oder eingerollte, verkrampfte Zehen.",
    },
  },
  causes: deCauses,
  emergencies: {
    "acute-dystonic-reaction": "Das kann ein medizinischer Notfall sein, bei dem sofort Hilfe nötig ist.",
    "status-dystonicus": "Das ist ein medizinischer Notfall, bei dem sofort Hilfe nötig ist.",
  },
  statements: {
    "primary-meaning": {
      text: "Die primäre Dystonie hat keine klare Ursache, die sich finden lässt. Ärztinnen und Ärzte nennen sie auch idiopathisch.",
      clinical: "Primäre Dystonie: keine klare erkennbare Ursache; auch als idiopathisch bezeichnet.",
      short: "Es lässt sich keine klare Ursache finden (idiopathisch).",
    },
    "primary-nothing-underlying": {
      text: "Es ist keine strukturelle Anomalie im Zentralnervensystem bekannt, und es liegt keine Grunderkrankung vor.",
      clinical: "Keine bekannte strukturelle Anomalie des Zentralnervensystems; keine Grunderkrankung.",
    },
    "primary-hereditary": {
      text: "Die primäre zervikale Dystonie hat in etwa 12 % der Fälle eine erbliche Komponente.",
      clinical:
        "Primäre zervikale Dystonie: in etwa 12 % der Fälle mit einer hereditären Komponente assoziiert.",
      short: "Eine erbliche Komponente in etwa 12 % der Fälle.",
    },
    "primary-neck-injury": {
      text: "Möglicherweise hängt sie mit einer früheren Verletzung am Hals zusammen.",
      clinical: "Mögliche Assoziation der primären zervikalen Dystonie mit einer früheren Halsverletzung.",
      short: "Möglicher Zusammenhang mit einer früheren Verletzung am Hals.",
    },
    "secondary-meaning": {
      text: "Die sekundäre Dystonie ist eine Folge oder ein Symptom einer zugrunde liegenden Anomalie oder Krankheit, zum Beispiel der Parkinson-Krankheit.",
      clinical:
        "Sekundäre Dystonie: Folge oder Symptom einer zugrunde liegenden Anomalie oder Erkrankung, z. B. der Parkinson-Krankheit.",
      short: "Sie ist die Folge einer anderen Krankheit oder Anomalie, zum Beispiel der Parkinson-Krankheit.",
    },
    "secondary-clear-cause": {
      text: "Sie hat eine klare Ursache, die vererbt oder erworben sein kann.",
      clinical: "Klare Ätiologie, hereditär oder erworben.",
    },
    "secondary-medicines": {
      text: "Sie kann mit der Anwendung bestimmter Medikamente zusammenhängen, zum Beispiel von Neuroleptika.",
      clinical: "Mögliche Assoziation mit bestimmten Medikamenten, z. B. Neuroleptika.",
      short: "Kann mit bestimmten Medikamenten zusammenhängen, zum Beispiel mit Neuroleptika.",
    },
    "secondary-toxins": {
      text: "Sie kann damit zusammenhängen, dass zu viel von einem Toxin aufgenommen wurde, zum Beispiel bei einer Kohlenmonoxidvergiftung.",
      clinical:
        "Mögliche Assoziation mit übermäßiger Toxinaufnahme, z. B. bei einer Kohlenmonoxidvergiftung.",
      short:
        "Kann mit zu viel von einem Toxin zusammenhängen, zum Beispiel bei einer Kohlenmonoxidvergiftung.",
    },
    "secondary-lesions": {
      text: "Sie kann mit strukturellen Läsionen durch ein Trauma zusammenhängen, vor allem mit Läsionen der Basalganglien.",
      clinical:
        "Mögliche Assoziation mit traumabedingten strukturellen Läsionen, vor allem der Basalganglien.",
      short:
        "Kann mit Schäden durch eine Verletzung zusammenhängen, vor allem an den Basalganglien, tief im Gehirn.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopathisch",
      meaning: "Von selbst entstanden: Es ist keine Ursache bekannt.",
    },
    "structural abnormality": {
      word: "strukturelle Anomalie",
      meaning:
        "Eine Veränderung im Aufbau des Gewebes, zum Beispiel eine, die auf einer Aufnahme des Gehirns zu sehen sein kann.",
    },
    "central nervous system": {
      word: "Zentralnervensystem",
      meaning: "Das Gehirn und das Rückenmark.",
    },
    hereditary: {
      word: "erbliche",
      meaning: "Über die Gene von den Eltern an die Kinder weitergegeben.",
    },
    acquired: {
      word: "erworben",
      meaning: "Im Lauf des Lebens entstanden; nicht über die Gene weitergegeben.",
    },
    neuroleptics: {
      word: "Neuroleptika",
      meaning:
        "Medikamente gegen die Anzeichen einer Psychose, zum Beispiel wenn man Dinge hört oder sieht, die nicht da sind. Sie heißen auch Antipsychotika.",
    },
    toxin: {
      word: "Toxin",
      meaning: "Ein Gift: ein Stoff, der dem Körper schadet.",
    },
    "structural lesions": {
      word: "strukturellen Läsionen",
      meaning: "Stellen im Gewebe, die geschädigt oder abnorm aufgebaut sind.",
    },
    trauma: {
      word: "Trauma",
      meaning: "Eine Verletzung des Körpers.",
    },
    "basal ganglia": {
      word: "Basalganglien",
      meaning: "Strukturen tief im Gehirn, die helfen, Bewegungen zu beginnen und zu steuern.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "Die Quelle druckt eine 0 vor der 800. Die Nummer, die gewählt wird, hat keine.",
    },
    "dystonia-society": {
      purpose: "allgemeine Anfragen",
    },
  },
};
