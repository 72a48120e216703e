import { deCauses } from "./causes/de.ts";
import { deLookAlikes } from "./lookAlikes/de.ts";
import type { Translation } from "./Translation.ts";

/** German. */
export const de: Translation = {
  language: "de",
  forms: {
    dystonia: {
      name: "Dystonie",
      sentence:
        "Bewegungsstörung, bei der sich Muskeln gegen den Willen der Person anspannen. Sie bringen den Körper dazu, sich zu verdrehen, Bewegungen zu wiederholen oder ungewöhnliche Haltungen einzunehmen.",
    },
    "focal-dystonia": {
      name: "Fokale Dystonie",
      sentence: "Dystonie in nur einem Teil des Körpers.",
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
      synonyms: ["Torticollis spasmodicus", "Halsdystonie"],
      sentence:
        "Fokale Dystonie: Halsmuskeln spannen sich gegen den Willen der Person an. Der Kopf dreht oder neigt sich zur Seite, nach vorn oder nach hinten.",
    },
    torticollis: {
      name: "Torticollis",
      sentence:
        "Als Dystonie ist der Torticollis eine Art der zervikalen Dystonie. Der Kopf dreht sich nach rechts oder nach links.",
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
    "craniocervical-dystonia": {
      name: "Kraniozervikale Dystonie",
      sentence: "Dystonie des Halses zusammen mit dem Gesicht, dem Kiefer, der Zunge oder dem Kehlkopf.",
    },
    "cranial-dystonia": {
      name: "Kraniale Dystonie",
      sentence:
        "Dystonie der oberen oder der unteren Gesichtshälfte, des Kiefers, der Zunge oder des Rachens.",
    },
    blepharospasm: {
      name: "Blepharospasmus",
      synonyms: ["Lidkrampf"],
      sentence:
        "Dystonie, bei der die Augenlider zucken oder die Augen gegen den Willen der Person geschlossen bleiben.",
    },
    "oromandibular-dystonia": {
      name: "Oromandibuläre Dystonie",
      sentence:
        "Fokale Dystonie der unteren Gesichtshälfte und der Kiefer. Der Kiefer und die Zunge bewegen sich gegen den Willen der Person.",
    },
    "lingual-dystonia": {
      name: "Linguale Dystonie",
      sentence: "Dystonie der Zunge. Sie stört, wenn eine Person spricht, kaut oder schluckt.",
    },
    "jaw-dystonia": {
      name: "Kieferdystonie",
      sentence:
        "Dystonie der Kaumuskeln. Sie können den Kiefer zusammenpressen, ihn öffnen oder zu einer Seite ziehen.",
    },
    "meige-syndrome": {
      name: "Meige-Syndrom",
      sentence:
        "Dystonie der oberen und der unteren Gesichtshälfte. Beide Augenlider verkrampfen sich, und der Kiefer bewegt sich gegen den Willen der Person.",
    },
    "laryngeal-dystonia": {
      name: "Laryngeale Dystonie",
      synonyms: ["Spasmodische Dysphonie"],
      sentence: "Dystonie, bei der Krämpfe von Muskeln im Kehlkopf die Stimme verändern.",
    },
    "adductor-laryngeal-dystonia": {
      name: "Laryngeale Dystonie vom Adduktor-Typ",
      synonyms: ["Spasmodische Dysphonie vom Adduktor-Typ"],
      sentence:
        "Dystonie des Kehlkopfs, bei der sich die Stimmlippen unkontrolliert schließen. Die Stimme klingt gepresst oder angestrengt.",
    },
    "abductor-laryngeal-dystonia": {
      name: "Laryngeale Dystonie vom Abduktor-Typ",
      synonyms: ["Spasmodische Dysphonie vom Abduktor-Typ"],
      sentence:
        "Dystonie des Kehlkopfs, bei der sich die Stimmlippen unkontrolliert öffnen. Luft entweicht, und der Ton bricht ab.",
    },
    "mixed-laryngeal-dystonia": {
      name: "Laryngeale Dystonie vom gemischten Typ",
      synonyms: ["Spasmodische Dysphonie vom gemischten Typ"],
      sentence:
        "Dystonie des Kehlkopfs. Zu manchen Zeiten schließen sich die Stimmlippen unkontrolliert. Zu anderen Zeiten öffnen sie sich.",
    },
    "task-specific-dystonia": {
      name: "Aufgabenspezifische Dystonie",
      synonyms: ["Tätigkeitsspezifische Dystonie"],
      sentence:
        "Fokale Dystonie, die bei einer einzelnen Tätigkeit stört. Das kann Schreiben, Musizieren oder ein Sport sein.",
    },
    "writers-cramp": {
      name: "Schreibkrampf",
      synonyms: ["Graphospasmus"],
      sentence:
        "Aufgabenspezifische Dystonie mit Krämpfen in Hand, Handgelenk oder Unterarm. Durch sie fällt es schwer, einen Kugelschreiber oder Bleistift zu halten.",
    },
    "focal-hand-dystonia": {
      name: "Fokale Handdystonie",
      sentence: "Fokale Dystonie, die der Hand und dem Handgelenk die feine Kontrolle nimmt.",
    },
    "musicians-dystonia": {
      name: "Musikerdystonie",
      synonyms: ["Musikerkrampf"],
      sentence: "Aufgabenspezifische Dystonie. Die Muskeln verkrampfen sich, während die Person Musik macht.",
    },
    "embouchure-dystonia": {
      name: "Ansatzdystonie",
      sentence:
        "Aufgabenspezifische Dystonie bei Menschen, die ein Blasinstrument spielen. Sie betrifft Lippen, Kiefer, Zunge oder Rachen, die die Luft in das Mundstück leiten.",
    },
    "golfers-yips": {
      name: "Golfer-Yips",
      sentence:
        "Yips sind ein Zucken der Handgelenke beim Putten im Golf. Bei manchen Golferinnen und Golfern sind sie eine aufgabenspezifische Dystonie.",
    },
    "runners-dystonia": {
      name: "Läuferdystonie",
      sentence:
        "Seltene aufgabenspezifische Dystonie. Das Bein oder der Fuß bewegt sich unkontrolliert, während die Person rennt.",
    },
    "limb-dystonia": {
      name: "Extremitätendystonie",
      sentence:
        "Dystonie einer Hand, eines Arms, eines Fußes oder eines Beins. Die Muskeln spannen sich gegen den Willen der Person an und ziehen den Körperteil in ungewöhnliche Stellungen.",
    },
    "foot-dystonia": {
      name: "Fußdystonie",
      sentence:
        "Dystonie, bei der sich die Muskeln des Fußes anspannen, oft mit Schmerzen. Sie verdrehen den Fuß oder drehen ihn nach innen.",
    },
    "truncal-dystonia": {
      name: "Axiale Dystonie",
      synonyms: ["Rumpfdystonie"],
      sentence: "Dystonie der Muskeln entlang der Körpermitte. Das sind Brust, Bauch und Rücken.",
    },
    "isolated-dystonia": {
      name: "Isolierte Dystonie",
      sentence:
        "Dystonie, die die einzige Bewegungsstörung der Person ist. Zittern (Tremor) kann dazukommen.",
    },
    "combined-dystonia": {
      name: "Kombinierte Dystonie",
      sentence:
        "Dystonie, die mit einer anderen Bewegungsstörung einhergeht. Das können schnelle Zuckungen sein (Myoklonus). Oder es sind langsame, steife Bewegungen (Parkinsonismus).",
    },
    "primary-dystonia": {
      name: "Primäre Dystonie",
      synonyms: ["Idiopathische Dystonie"],
      sentence:
        "Älterer Name für eine Dystonie, die kein Anzeichen einer anderen Krankheit ist. Sie kann erblich sein, oder es findet sich keine Ursache (idiopathisch).",
    },
    "secondary-dystonia": {
      name: "Sekundäre Dystonie",
      synonyms: ["Symptomatische Dystonie"],
      sentence:
        "Älterer Name für eine Dystonie mit bekannter Ursache. Das kann ein Schlaganfall, eine Verletzung, ein entzündetes Gehirn oder ein Medikament sein.",
    },
    "acquired-dystonia": {
      name: "Erworbene Dystonie",
      sentence: "Dystonie, die nicht von einem Gen kommt, sondern von etwas, das dem Gehirn zustößt.",
    },
    "inherited-dystonia": {
      name: "Erbliche Dystonie",
      synonyms: ["Hereditäre Dystonie", "Genetische Dystonie"],
      sentence: "Dystonie, die von einer Veränderung in einem Gen kommt und in der Familie liegen kann.",
    },
    "early-onset-dystonia": {
      name: "Früh beginnende Dystonie",
      sentence: "Dystonie, die vor dem Alter von etwa 20 Jahren beginnt.",
    },
    "adult-onset-dystonia": {
      name: "Im Erwachsenenalter beginnende Dystonie",
      sentence: "Dystonie, die nach dem Alter von etwa 20 Jahren beginnt.",
    },
    "torsion-dystonia": {
      name: "Torsionsdystonie",
      synonyms: ["Idiopathische Torsionsdystonie", "Dystonia musculorum deformans"],
      sentence:
        "Dystonie, bei der sich Muskeln anspannen. Sie verdrehen Teile des Körpers und bringen sie in ungewöhnliche Stellungen.",
    },
    "dyt-tor1a": {
      name: "DYT-TOR1A-Dystonie (DYT1)",
      synonyms: ["DYT1-Dystonie", "Oppenheim-Dystonie"],
      sentence:
        "Erbliche Dystonie, die meist in einem Arm oder Bein eines Kindes beginnt und sich ausbreiten kann.",
    },
    "dyt-thap1": {
      name: "DYT-THAP1-Dystonie (DYT6)",
      synonyms: ["DYT6-Dystonie"],
      sentence: "Dystonie, die meist an Kopf und Hals beginnt und langsam schlimmer wird.",
    },
    "dyt-gnal": {
      name: "DYT-GNAL-Dystonie (DYT25)",
      synonyms: ["DYT25-Dystonie"],
      sentence: "Genetische Dystonie des Halses, des Kehlkopfs, der Hand und des Unterarms.",
    },
    "dyt-ano3": {
      name: "DYT-ANO3-Dystonie (DYT24)",
      synonyms: ["DYT24-Dystonie"],
      sentence:
        "Dystonie mit Zittern (Tremor). Sie beginnt meist am Hals und kann den Kehlkopf und die Arme erreichen.",
    },
    "dyt-ciz1": {
      name: "DYT-CIZ1-Dystonie (DYT23)",
      synonyms: ["DYT23-Dystonie"],
      sentence: "Seltene Art der zervikalen Dystonie. Sie beginnt meist im Alter zwischen 30 und 50 Jahren.",
    },
    "dyt-col6a3": {
      name: "DYT-COL6A3-Dystonie (DYT27)",
      synonyms: ["DYT27-Dystonie"],
      sentence:
        "Seltene Dystonie des Kopfes, des Halses und der Arme, die vor dem Alter von etwa 20 Jahren beginnt.",
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2B-Dystonie (DYT28)",
      synonyms: ["DYT28-Dystonie"],
      sentence:
        "Dystonie, die meist früh im Leben beginnt, oft in den Beinen, und mit der Zeit schlimmer wird.",
    },
    "dyt-prkra": {
      name: "DYT-PRKRA-Dystonie (DYT16)",
      synonyms: ["DYT16-Dystonie"],
      sentence:
        "Form der Dystonie, die früh in Armen und Beinen, Kiefer und Kehlkopf beginnt. Langsame, steife Bewegungen (Parkinsonismus) kommen dazu.",
    },
    "dyt-hpca": {
      name: "DYT-HPCA-Dystonie (DYT2)",
      synonyms: ["DYT2-Dystonie"],
      sentence:
        "Genetische Form der Dystonie, die in den Händen oder Füßen beginnt und später Hals und Gesicht erreicht.",
    },
    "dyt-vps16": {
      name: "DYT-VPS16-Dystonie (DYT30)",
      synonyms: ["DYT30-Dystonie"],
      sentence:
        "Dystonie, die früh im Leben beginnt, oft in Kiefer, Rachen, Hals oder Armen. Sie breitet sich meist langsam über den Körper aus.",
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4A-Dystonie (DYT4)",
      synonyms: ["DYT4-Dystonie"],
      sentence:
        "Dystonie, die meist im Alter zwischen 10 und 30 Jahren im Kehlkopf beginnt und dann Hals oder Gliedmaßen erreicht.",
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2-Dystonie (DYT33)",
      synonyms: ["DYT33-Dystonie"],
      sentence:
        "Dystonie, die im Kindes- oder Jugendalter beginnt, in einem Teil des Körpers oder im größten Teil davon.",
    },
    "dyt-aopep": {
      name: "DYT-AOPEP-Dystonie (DYT31)",
      synonyms: ["DYT31-Dystonie"],
      sentence:
        "Dystonie, die im Kindes- oder jungen Erwachsenenalter beginnt, in Armen, Beinen, Hals, Gesicht oder Rumpf.",
    },
    "dyt-kctd17": {
      name: "DYT-KCTD17-Dystonie (DYT26)",
      synonyms: ["DYT26-Dystonie"],
      sentence:
        "Form der Dystonie, die mit schnellen Zuckungen der Arme (Myoklonus) beginnt. Die Dystonie selbst kommt später, meist an Kopf und Hals.",
    },
    "dyt-kcnn2": {
      name: "DYT-KCNN2-Dystonie (DYT34)",
      synonyms: ["DYT34-Dystonie"],
      sentence:
        "Seltene Form der Dystonie, die im Kindesalter beginnt, meist an Händen und Hals, mit schnellem Zittern und schnellen Zuckungen.",
    },
    "dyt-vps41": {
      name: "DYT-VPS41-Dystonie",
      sentence:
        "Seltene Störung, die in den ersten Lebensjahren beginnt. Das Gehen ist schwer zu lernen, und manche Kinder haben eine Dystonie.",
    },
    "dyt-tspoap1": {
      name: "DYT-TSPOAP1-Dystonie (DYT22)",
      synonyms: ["DYT22-Dystonie"],
      sentence:
        "Seltene Dystonie. Sie beginnt in der Jugend und breitet sich über den Körper aus, oder sie beginnt im Erwachsenenalter in einem Körperteil.",
    },
    "dyt-shq1": {
      name: "DYT-SHQ1-Dystonie (DYT35)",
      synonyms: ["DYT35-Dystonie"],
      sentence:
        "Sehr seltene Form der Dystonie. Sie beginnt im ersten Lebensjahr, mit schwacher Muskelspannung und Anfällen von Dystonie.",
    },
    "dyt-nup54": {
      name: "DYT-NUP54-Dystonie (DYT37)",
      synonyms: ["DYT37-Dystonie"],
      sentence:
        "Seltene Form der Dystonie, die in den ersten Lebensmonaten oder Lebensjahren beginnt, mit Problemen beim Schlucken.",
    },
    "dyt-mecr": {
      name: "DYT-MECR-Dystonie",
      sentence:
        "Seltene Störung, die bei kleinen Kindern beginnt, meist als Dystonie. Einige Jahre später lässt ihr Sehen nach.",
    },
    "dyt-gch1": {
      name: "DYT-GCH1-Dystonie (DYT5a)",
      synonyms: ["DYT5a-Dystonie", "DYT/PARK-GCH1"],
      sentence:
        "Häufigste Form der Dopa-responsiven Dystonie. Sie beginnt meist in den Beinen eines Kindes und ist später am Tag stärker.",
    },
    "chor-dyt-adcy5": {
      name: "DYT-ADCY5-Dystonie",
      synonyms: ["CHOR/DYT-ADCY5"],
      sentence:
        "Form der Dystonie mit plötzlichem Rucken und Zuckungen der Arme, der Beine, des Halses oder des Gesichts. Sie heißt auch ADCY5-assoziierte Dyskinesie.",
    },
    "dyt-slc2a1": {
      name: "DYT-SLC2A1-Dystonie (DYT18)",
      synonyms: ["DYT18-Dystonie", "DYT9-Dystonie"],
      sentence:
        "Form der Dystonie, bei der zu wenig Zucker ins Gehirn gelangt. Die Anfälle kommen bei langer Anstrengung in den Armen oder Beinen.",
    },
    dyt7: {
      name: "DYT7-Dystonie",
      sentence:
        "Dystonie in einem Teil des Körpers, meist am Hals. Andere Teile sind die Augenlider, der Kiefer, der Kehlkopf und die Hand.",
    },
    dyt13: {
      name: "DYT13-Dystonie",
      sentence: "Erbliche Dystonie des Kopfes, des Halses oder der Arme.",
    },
    dyt17: {
      name: "DYT17-Dystonie",
      sentence:
        "Erbliche Form der Dystonie, die mit der Zeit schlimmer wird. Sie verdreht den Hals und macht Stimme und Sprechen undeutlich.",
    },
    dyt21: {
      name: "DYT21-Dystonie",
      sentence:
        "Erbliche Dystonie, die spät im Leben beginnt. Sie verdreht Teile des Körpers und tritt ohne weitere Anzeichen auf.",
    },
    "dopa-responsive-dystonia": {
      name: "Dopa-responsive Dystonie",
      synonyms: ["Segawa-Syndrom"],
      sentence:
        "Erbliche Dystonie, die meist in den Beinen eines Kindes beginnt. Ihr Name sagt, dass sie mit dem Medikament Levodopa viel besser wird.",
    },
    "dyt-th": {
      name: "Dystonie bei Tyrosinhydroxylase-Mangel (DYT/PARK-TH)",
      sentence:
        "Bewegungsstörung durch Veränderungen im TH-Gen. Ihre leichte Form ist eine Dopa-responsive Dystonie, die meist in der Kindheit beginnt.",
    },
    "dyt-spr": {
      name: "Dystonie bei Sepiapterinreduktase-Mangel (DYT/PARK-SPR)",
      sentence:
        "Erbliche Störung mit einer Dystonie, die oft spät am Tag stärker ist. Kinder mit dieser Störung lernen erst spät zu sitzen und zu krabbeln.",
    },
    "myoclonus-dystonia": {
      name: "Myoklonus-Dystonie",
      synonyms: ["Myoklonische Dystonie", "DYT-SGCE"],
      sentence:
        "Erbliche Störung mit schnellen Zuckungen (Myoklonus) von Armen, Hals und Rumpf. Mehr als die Hälfte der Betroffenen hat auch eine Dystonie.",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "Rapid-onset-Dystonie-Parkinsonismus",
      synonyms: ["DYT/PARK-ATP1A3"],
      sentence:
        "Seltene erbliche Störung, die innerhalb von Stunden bis Tagen einsetzt. Sie bringt eine Dystonie und Anzeichen wie bei der Parkinson-Krankheit mit sich.",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X-chromosomaler Dystonie-Parkinsonismus",
      synonyms: ["Lubag", "DYT/PARK-TAF1"],
      sentence:
        "Störung, die man bei Menschen philippinischer Abstammung findet. Die meisten Menschen, die sie haben, sind Männer. Sie bringt eine Dystonie und Anzeichen wie bei der Parkinson-Krankheit mit sich.",
    },
    "infantile-parkinsonism-dystonia": {
      name: "Infantiler Parkinsonismus mit Dystonie",
      synonyms: ["DYT/PARK-SLC6A3"],
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
      synonyms: ["Medikamenteninduzierte Dystonie"],
      sentence:
        "Dystonie, die ein Medikament oder eine andere Substanz verursacht. Am häufigsten setzt sie bald nach einer einzelnen Dosis ein.",
    },
    "acute-dystonic-reaction": {
      name: "Akute dystone Reaktion",
      synonyms: ["Akute Dystonie", "Frühdystonie"],
      sentence:
        "Dystonie, die Stunden bis Tage nach der Einnahme bestimmter Medikamente oder einer höheren Menge davon auftritt. Sie vergeht oft wieder.",
    },
    "acute-laryngeal-dystonia": {
      name: "Akute laryngeale Dystonie",
      sentence:
        "Plötzliche Dystonie des Kehlkopfs nach bestimmten Medikamenten. Sie kann das Atmen schwer machen.",
    },
    "tardive-dystonia": {
      name: "Tardive Dystonie",
      synonyms: ["Spätdystonie"],
      sentence:
        "Dystonie, die auftreten kann, nachdem eine Person monate- oder jahrelang bestimmte Medikamente genommen hat. Sie kann bleiben, wenn diese abgesetzt sind.",
    },
    "oculogyric-crisis": {
      name: "Okulogyre Krise",
      synonyms: ["Blickkrampf"],
      sentence:
        "Episode, in der beide Augen verdreht bleiben, meist nach oben, während die Person wach ist. Sie kann Minuten bis Stunden dauern.",
    },
    "status-dystonicus": {
      name: "Status dystonicus",
      synonyms: ["Dystoner Sturm"],
      sentence:
        "Dystonie, die in kurzer Zeit viel schlimmer wird, sodass eine Person sofort Hilfe braucht. Man nennt das auch dystonen Sturm.",
    },
    "functional-dystonia": {
      name: "Funktionelle Dystonie",
      synonyms: ["Psychogene Dystonie"],
      sentence:
        "Dystonie, weil das Gehirn anders arbeitet, nicht durch einen Schaden. Die Bewegungen sind echt und nicht absichtlich. Älterer Name: psychogene Dystonie.",
    },
    "post-traumatic-dystonia": {
      name: "Posttraumatische Dystonie",
      synonyms: ["Dystonie nach Trauma"],
      sentence:
        "Dystonie nach einer Verletzung des Kopfes oder, wie manche Ärztinnen und Ärzte meinen, eines anderen Körperteils. Sie kann Monate oder Jahre später beginnen.",
    },
    "post-stroke-dystonia": {
      name: "Dystonie nach Schlaganfall",
      sentence:
        "Dystonie nach einem Schlaganfall. Meist lag der Schlaganfall in einem tiefen Teil des Gehirns, zum Beispiel in den Basalganglien.",
    },
    "deafness-dystonia-syndrome": {
      name: "Taubheit-Dystonie-Optikusneuronopathie-Syndrom",
      synonyms: ["Mohr-Tranebjaerg-Syndrom"],
      sentence:
        "Erbliche Störung, fast immer bei Jungen und Männern. Das Gehör geht in der frühen Kindheit verloren. Dystonie oder ungeschickte Bewegungen und der Verlust des Sehens kommen später.",
    },
    "hypermanganesemia-with-dystonia": {
      name: "Hypermanganämie mit Dystonie",
      sentence:
        "Erbliche Störung: Das Metall Mangan sammelt sich im Gehirn an. Sie verursacht bei Kindern oft eine Dystonie. Einer von zwei Typen schadet auch der Leber.",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Lebersche hereditäre Optikusneuropathie mit Dystonie",
      sentence:
        "Sehr seltene erbliche Störung. Die Dystonie beginnt meist in der Kindheit, und im jungen Erwachsenenalter kann das Sehen versagen.",
    },
    "dystonic-cerebral-palsy": {
      name: "Dystone Zerebralparese",
      sentence:
        "Art der Zerebralparese. Ein Schaden an den Basalganglien, tief im jungen Gehirn, führt zu verdrehenden Bewegungen, die immer wiederkehren.",
    },
    "dystonic-tremor": {
      name: "Dystoner Tremor",
      sentence: "Zittern (Tremor) eines Körperteils. Es kommt von den Muskeln, die die Dystonie anspannt.",
    },
    "parkinsonian-dystonia": {
      name: "Dystonie bei Parkinson-Krankheit",
      sentence:
        "Dystonie bei einer Person mit Parkinson-Krankheit. Es kann ein schmerzhafter Krampf des Fußes sein, oder Zehen, die sich einrollen und verkrampfen.",
    },
    camptocormia: {
      name: "Dystone Kamptokormie",
      sentence:
        "Starke Beugung des Rumpfes nach vorn beim Stehen oder Gehen. Sie verschwindet im Liegen. Dystonie ist eine ihrer Ursachen.",
    },
    "pisa-syndrome": {
      name: "Pisa-Syndrom",
      synonyms: ["Pleurothotonus"],
      sentence:
        "Starke Neigung des Rumpfes zu einer Seite, die im Liegen verschwindet. Zuerst sahen Ärzte sie als plötzliche Dystonie durch ein Medikament.",
    },
  },
  causes: deCauses,
  lookAlikes: deLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "Das kann ein Notfall sein. Wenn Ihnen oder jemandem in Ihrer Nähe das Atmen, Schlucken oder Sprechen schwerfällt, wählen Sie sofort den Notruf, zum Beispiel 112.",
    "acute-dystonic-reaction":
      "Das kann ein Notfall sein. Wenn Ihnen oder jemandem in Ihrer Nähe das Atmen, Schlucken oder Sprechen schwerfällt, wählen Sie sofort den Notruf, zum Beispiel 112.",
    "acute-laryngeal-dystonia":
      "Das ist ein Notfall. Wenn Ihnen oder jemandem in Ihrer Nähe das Atmen, Schlucken oder Sprechen schwerfällt, wählen Sie sofort den Notruf, zum Beispiel 112.",
    "oculogyric-crisis":
      "Das kann Teil eines Notfalls sein. Wenn Ihnen oder jemandem in Ihrer Nähe das Atmen, Schlucken oder Sprechen schwerfällt, wählen Sie sofort den Notruf, zum Beispiel 112.",
    "status-dystonicus":
      "Das ist ein Notfall. Wenn das gerade geschieht, wählen Sie den Notruf, zum Beispiel 112.",
  },
  statements: {
    "primary-meaning": {
      text: "Die primäre Dystonie hat keine klare Ursache, die sich finden lässt. Ärztinnen und Ärzte nennen sie auch idiopathisch.",
      clinical: "Primäre Dystonie: keine klare erkennbare Ursache; auch als idiopathisch bezeichnet.",
      short:
        "Für diese Art der zervikalen Dystonie gibt es noch einen Namen. Ärztinnen und Ärzte nennen sie auch idiopathisch.",
    },
    "primary-nothing-underlying": {
      text: "Bei der primären Dystonie ist kein Fehler im Aufbau von Gehirn oder Rückenmark bekannt. Es steht keine Krankheit dahinter.",
      clinical:
        "Primäre Dystonie: keine bekannte strukturelle Anomalie des Zentralnervensystems; keine Grunderkrankung.",
    },
    "primary-hereditary": {
      text: "Manche Menschen haben eine primäre zervikale Dystonie. Bei etwa 12 von 100 von ihnen spielen Gene eine Rolle, die in der Familie weitergegeben werden.",
      clinical:
        "Primäre zervikale Dystonie: in etwa 12 % der Fälle mit einer hereditären Komponente assoziiert.",
      short:
        "Bei etwa 12 von 100 Menschen mit primärer zervikaler Dystonie spielen Gene eine Rolle, die an sie weitergegeben wurden.",
    },
    "primary-neck-injury": {
      text: "Die primäre zervikale Dystonie hängt vielleicht mit einer früheren Verletzung von Hals oder Nacken zusammen. Sicher ist das nicht.",
      clinical:
        "Mögliche Assoziation der primären zervikalen Dystonie mit einer früheren Verletzung von Hals oder Nacken.",
      short:
        "Diese Art der zervikalen Dystonie hängt vielleicht mit einer früheren Verletzung von Hals oder Nacken zusammen.",
    },
    "secondary-meaning": {
      text: "Die sekundäre Dystonie ist die Folge oder ein Anzeichen von etwas anderem. Das kann eine andere Krankheit sein, zum Beispiel die Parkinson-Krankheit. Oder es kann ein Fehler im Körper sein.",
      clinical:
        "Sekundäre Dystonie: Folge oder Symptom einer zugrunde liegenden Anomalie oder Erkrankung, z. B. der Parkinson-Krankheit.",
      short:
        "Diese Art der zervikalen Dystonie kommt von etwas anderem. Das kann eine andere Krankheit sein, zum Beispiel die Parkinson-Krankheit, oder ein Fehler im Körper.",
    },
    "secondary-clear-cause": {
      text: "Die sekundäre Dystonie hat eine klare Ursache. Die Ursache kann vererbt oder erworben sein.",
      clinical: "Sekundäre Dystonie: klare Ätiologie, hereditär oder erworben.",
    },
    "secondary-medicines": {
      text: "Die Anwendung mancher Medikamente hängt vielleicht mit der sekundären Dystonie zusammen. Eine Art davon heißt Neuroleptika.",
      clinical: "Sekundäre Dystonie: mögliche Assoziation mit bestimmten Medikamenten, z. B. Neuroleptika.",
      short:
        "Manche Medikamente können mit dieser Art der zervikalen Dystonie zusammenhängen. Neuroleptika gehören dazu.",
    },
    "secondary-toxins": {
      text: "Die Aufnahme von zu viel eines Toxins hängt vielleicht mit der sekundären Dystonie zusammen. Das kann zum Beispiel Kohlenmonoxid sein.",
      clinical:
        "Sekundäre Dystonie: mögliche Assoziation mit übermäßiger Toxinaufnahme, z. B. bei einer Kohlenmonoxidvergiftung.",
      short:
        "Zu viel eines Toxins kann mit dieser Art der zervikalen Dystonie zusammenhängen. Ein solches Toxin ist Kohlenmonoxid.",
    },
    "secondary-lesions": {
      text: "Schäden durch eine Verletzung hängen vielleicht mit der sekundären Dystonie zusammen. Meist sind es Schäden an den Basalganglien, die tief im Gehirn liegen.",
      clinical:
        "Sekundäre Dystonie: mögliche Assoziation mit traumabedingten strukturellen Läsionen, vor allem der Basalganglien.",
      short:
        "Schäden durch eine Verletzung können mit dieser Art der zervikalen Dystonie zusammenhängen. Meist sind es Schäden an den Basalganglien, tief im Gehirn.",
    },
    "terms-of-today": {
      text: "„Primär“ und „sekundär“ sind ältere Wörter. Heute sagen Ärztinnen und Ärzte „idiopathisch“, wenn keine Ursache bekannt ist. Sie sagen „genetisch“ oder „vererbt“, wenn die Dystonie von einem Gen kommt. Sie sagen „erworben“, wenn sie von etwas anderem kommt.",
      clinical:
        "„Primär“ und „sekundär“ sind durch idiopathisch (keine bekannte Ursache), genetisch oder hereditär und erworben abgelöst.",
    },
  },
  hardWords: {
    idiopathic: {
      word: "idiopathisch",
      meaning: "Die Ursache ist nicht bekannt.",
    },
    acquired: {
      word: "erworben",
      meaning: "Im Lauf des Lebens entstanden. Nicht von einem Elternteil weitergegeben.",
    },
    neuroleptics: {
      word: "Neuroleptika",
      meaning:
        "Medikamente gegen manche psychischen Krankheiten, auch Antipsychotika genannt. Manche werden auch bei Problemen mit Magen oder Nerven gegeben.",
    },
    toxin: {
      word: "Toxin",
      meaning: "Ein Gift: etwas, das dem Körper schadet.",
    },
    "basal ganglia": {
      word: "Basalganglien",
      meaning: "Teile tief im Gehirn, die helfen, Bewegungen zu beginnen und zu steuern.",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "In der Quelle steht 0800; die gültige Nummer hat keine 0 vor der 800.",
    },
    "dystonia-society": {
      purpose: "allgemeine Anfragen",
    },
  },
};
