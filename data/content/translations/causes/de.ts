import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in German. */
export const deCauses: CauseTexts = {
  "dopa-responsive-dystonia-genes": {
    text: "Die Dopa-responsive Dystonie kommt meist von einer Veränderung im GCH1-Gen. Seltener liegt die Veränderung im TH-Gen oder im SPR-Gen.",
    clinical:
      "Heterozygote pathogene Varianten in GCH1 sind die häufigste Ursache der Dopa-responsiven Dystonie; Varianten in TH oder SPR sind seltener.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des GCH1-Gens, von der Mutter oder vom Vater, genügt. Bei manchen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Die GCH1-assoziierte Dopa-responsive Dystonie ist autosomal-dominant; manche Fälle beruhen auf De-novo-Varianten.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Manche Menschen mit einem veränderten GCH1-Gen erkranken nie. Mädchen und Frauen bekommen die Dopa-responsive Dystonie zwei- bis viermal so oft wie Jungen und Männer.",
    clinical:
      "GCH1-Varianten haben eine verminderte Penetranz; das weibliche Geschlecht ist zwei- bis viermal so häufig von der Dopa-responsiven Dystonie betroffen wie das männliche.",
  },
  "dyt-th-gene": {
    text: "Die Ursache dieser Störung ist eine Veränderung in beiden Kopien des TH-Gens. Der Körper bildet dann zu wenig Dopamin, das dem Gehirn hilft, Bewegungen zu steuern.",
    clinical:
      "Biallelische Varianten in TH vermindern die Aktivität der Tyrosinhydroxylase und damit die Synthese von Dopamin.",
  },
  "dyt-th-families": {
    text: "Das kann in der Familie liegen: Ein Kind erkrankt, wenn beide Eltern ein verändertes TH-Gen weitergeben. Die Eltern sind meist gesund.",
    clinical:
      "Der Tyrosinhydroxylase-Mangel wird autosomal-rezessiv vererbt; Eltern mit einer einzelnen Variante in TH haben in der Regel keine Symptome.",
  },
  "dyt-spr-gene": {
    text: "Die Ursache dieser Störung ist eine Veränderung im SPR-Gen. Der Körper bildet dann zu wenig Dopamin, das dem Gehirn hilft, Bewegungen zu steuern.",
    clinical:
      "Varianten in SPR beeinträchtigen die Bildung von Tetrahydrobiopterin und senken dadurch die Menge an Dopamin.",
  },
  "dyt-spr-families": {
    text: "Das kann in der Familie liegen: Ein Kind erkrankt, wenn beide Kopien des SPR-Gens verändert sind.",
    clinical: "Der Sepiapterinreduktase-Mangel beruht auf biallelischen pathogenen Varianten in SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Eine Veränderung im SGCE-Gen kann eine Myoklonus-Dystonie verursachen. Sie stört die Teile des Gehirns, die Bewegungen lenken; die Muskeln sind gesund.",
    clinical:
      "Pathogene Varianten in SGCE führen zu einem Mangel an Epsilon-Sarkoglykan, der sich wohl auf Kleinhirn und Basalganglien auswirkt; eine Muskelkrankheit liegt nicht vor.",
  },
  "myoclonus-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein Kind erkrankt, wenn das veränderte SGCE-Gen vom Vater kommt. Kommt es von der Mutter, bleibt das Gen meist stumm.",
    clinical:
      "Die SGCE-Myoklonus-Dystonie ist autosomal-dominant mit genomischer Prägung: Die väterliche Kopie ist aktiv, und Varianten in der mütterlichen Kopie verursachen in der Regel keine Symptome.",
  },
  "myoclonus-dystonia-unknown": {
    text: "Viele Menschen haben die Anzeichen einer Myoklonus-Dystonie, aber es wird keine Veränderung im SGCE-Gen gefunden. Die Ursache ist dann nicht bekannt.",
    clinical:
      "Bei vielen Menschen mit klinischer Myoklonus-Dystonie, vor allem ohne betroffene Verwandte, wird keine SGCE-Variante nachgewiesen; die Ursache bleibt dann unbekannt.",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "Die bekannte Ursache des Rapid-onset-Dystonie-Parkinsonismus ist eine Veränderung im ATP1A3-Gen. Bei manchen Menschen wird keine Veränderung gefunden.",
    clinical:
      "Der Rapid-onset-Dystonie-Parkinsonismus wird durch pathogene Varianten in ATP1A3 verursacht; bei manchen Betroffenen wurde keine gefunden.",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des ATP1A3-Gens genügt; sie kommt meist von einem erkrankten Elternteil. Bei manchen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Der ATP1A3-assoziierte Rapid-onset-Dystonie-Parkinsonismus ist autosomal-dominant und wird meist von einem betroffenen Elternteil vererbt; andere Fälle sind de novo entstanden.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Nicht alle Menschen mit einem veränderten ATP1A3-Gen erkranken an dieser Dystonie. Der Grund ist nicht bekannt.",
    clinical: "Die Penetranz von ATP1A3-Varianten ist unvollständig; die Gründe sind unklar.",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "Hat eine Person ein verändertes ATP1A3-Gen, kann eine Infektion, Stress oder Alkohol diese Dystonie auslösen. Auch lange und harte körperliche Anstrengung kann das.",
    clinical:
      "Infektionen, lange körperliche Belastung, emotionaler Stress oder Alkohol können den Beginn des ATP1A3-assoziierten Rapid-onset-Dystonie-Parkinsonismus auslösen.",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "Die Ursache dieser Dystonie bei Menschen philippinischer Abstammung ist eine Veränderung im TAF1-Gen oder nahe daran. Das Gen liegt auf dem X-Chromosom.",
    clinical:
      "Der X-chromosomale Dystonie-Parkinsonismus wird durch Varianten in und nahe TAF1 auf dem X-Chromosom verursacht.",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "Das liegt in der Familie: Mütter mit dem veränderten Gen können es weitergeben und sind meist selbst nicht krank. Väter können es nicht an ihre Söhne weitergeben.",
    clinical:
      "Der Erbgang ist X-chromosomal-rezessiv: Überträgerinnen können die Variante weitergeben und haben meist keine Symptome; eine Übertragung vom Vater auf den Sohn gibt es nicht.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Einige wenige Frauen mit einer veränderten Kopie des TAF1-Gens bekommen Anzeichen des X-chromosomalen Dystonie-Parkinsonismus. Sie sind meist leichter als bei Männern.",
    clinical:
      "Einige wenige für eine TAF1-Variante heterozygote Frauen haben Bewegungsauffälligkeiten, die meist leichter sind als bei betroffenen Männern.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "Die Ursache dieser Dystonie bei Babys ist eine Veränderung im SLC6A3-Gen.",
    clinical:
      "Der infantile Parkinsonismus mit Dystonie (Dopamintransporter-Mangel) wird durch pathogene Varianten in SLC6A3 verursacht.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein Kind erkrankt, wenn beide Kopien des SLC6A3-Gens verändert sind.",
    clinical: "Der SLC6A3-assoziierte Dopamintransporter-Mangel wird autosomal-rezessiv vererbt.",
  },
  "paroxysmal-dystonia-genes": {
    text: "Anfälle von Dystonie können von einer Veränderung in einem Gen kommen. PRRT2, PNKD und SLC2A1 sind einige der wichtigsten Gene.",
    clinical:
      "Zu den wichtigsten Genen bei primären paroxysmalen Bewegungsstörungen gehören PRRT2, PNKD und SLC2A1.",
  },
  "paroxysmal-dystonia-acquired": {
    text: "Anfälle von Dystonie können auch von einer anderen Krankheit kommen. Das kann eine Krankheit des Gehirns oder des übrigen Körpers sein.",
    clinical:
      "Sekundäre paroxysmale Dyskinesien können Symptome verschiedener neurologischer und internistischer Erkrankungen sein.",
  },
  "paroxysmal-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie eines Gens genügt meist. Das gilt, wenn hinter den Anfällen keine andere Krankheit steht.",
    clinical:
      "Primäre paroxysmale Dyskinesien sind in der Regel autosomal-dominante genetische Erkrankungen.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Anfälle nach einer plötzlichen Bewegung können in einer Familie gehäuft vorkommen. Am häufigsten ist dann eine Veränderung im PRRT2-Gen die Ursache.",
    clinical: "PRRT2-Mutationen sind die häufigste Ursache familiärer paroxysmaler Dyskinesien.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des PRRT2-Gens genügt meist. Manche Menschen mit ihr haben aber nie einen Anfall.",
    clinical:
      "In den meisten Familien mit PRRT2-Mutationen ist der Erbgang autosomal-dominant mit unvollständiger Penetranz.",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "Bei manchen Menschen mit Anfällen nach einer plötzlichen Bewegung wird kein verändertes Gen gefunden. Die Ursache ist dann nicht bekannt.",
    clinical:
      "Sowohl bei sporadischer als auch bei familiärer paroxysmaler kinesigener Dyskinesie können Mutationen in den Kandidatengenen fehlen; die Ursache bleibt dann unbekannt.",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "Anfälle nach Alkohol, Kaffee oder Stress können in einer Familie gehäuft vorkommen. Die Ursache ist dann eine Veränderung im PNKD-Gen.",
    clinical:
      "Die familiäre Form der paroxysmalen nicht-kinesigenen Dyskinesie wird durch Mutationen in PNKD verursacht.",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des PNKD-Gens, von der Mutter oder vom Vater, genügt.",
    clinical: "Die PNKD-assoziierte paroxysmale nicht-kinesigene Dyskinesie wird autosomal-dominant vererbt.",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "Solche Anfälle können auch von einer Schädigung im Gehirn kommen. Multiple Sklerose, ein Tumor, ein Schlaganfall oder eine Wunde können sie verursachen.",
    clinical:
      "Nicht genetische Ursachen sind Läsionen der Basalganglien durch Multiple Sklerose, Tumoren und vaskuläre Läsionen sowie Läsionen an anderer Stelle, zum Beispiel durch penetrierende Verletzungen.",
  },
  "exercise-induced-dystonia-gene": {
    text: "Eine Veränderung im SLC2A1-Gen kann eine Dystonie nach langer Anstrengung verursachen. Das Gehirn bekommt dann zu wenig Zucker, den es für seine Arbeit braucht.",
    clinical:
      "Heterozygote SLC2A1-Mutationen führen zu einem Defekt des Glukosetransporters GLUT1 mit verminderter Glukosekonzentration im Zentralnervensystem.",
  },
  "exercise-induced-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des SLC2A1-Gens genügt.",
    clinical:
      "Die SLC2A1-assoziierte paroxysmale belastungsinduzierte Dyskinesie ist eine autosomal-dominante Erkrankung.",
  },
  "exercise-induced-dystonia-unknown": {
    text: "Bei manchen Menschen mit Dystonie nach Anstrengung wird kein verändertes Gen gefunden. Die Ursache ist dann nicht bekannt.",
    clinical:
      "Bei manchen Betroffenen mit belastungsinduzierter Dyskinesie wird in den Kandidatengenen keine Mutation nachgewiesen; die Ursache bleibt dann unbekannt.",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "Diese Anfälle aus dem Schlaf sind eine Art von Epilepsie. Sie kann von einem veränderten Gen kommen, vom Aufbau des Gehirns oder von einer späteren Schädigung.",
    clinical:
      "Die schlafbezogene hypermotorische Epilepsie kann eine genetische, genetisch-strukturelle oder erworbene Ätiologie haben.",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "Das liegt selten in der Familie: Ärztinnen und Ärzte fanden es bei 6 von 100 Menschen mit solchen Anfällen aus dem Schlaf.",
    clinical:
      "Autosomal-dominante Vererbung wurde in einer Fallserie zur nächtlichen Frontallappenepilepsie in 6 % der Fälle dokumentiert.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Liegen solche Anfälle aus dem Schlaf in der Familie, kann eine Veränderung in einem von mehreren Genen die Ursache sein. CHRNA4 ist eines davon.",
    clinical:
      "Die autosomal-dominante schlafbezogene hypermotorische Epilepsie kann durch heterozygote Varianten in einem von mehreren Genen, zum Beispiel CHRNA4, verursacht werden.",
  },
};
