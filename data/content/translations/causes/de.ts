import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in German. */
export const deCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "Etwa die Hälfte aller Fälle von Dystonie steht für sich allein. Sie hängen nicht mit einer Krankheit oder einer Verletzung zusammen.",
    clinical:
      "Etwa die Hälfte der Fälle von Dystonie steht in keiner Verbindung mit einer Krankheit oder Verletzung (primäre oder idiopathische Dystonie).",
  },
  "dystonia-part-of-disease": {
    text: "Eine Dystonie kann auch ein Anzeichen einer anderen Krankheit sein. Manche dieser Krankheiten liegen in der Familie.",
    clinical: "Dystonie kann ein Symptom anderer Krankheiten sein, von denen manche hereditär sind.",
  },
  "dystonia-acquired": {
    text: "Auch ein Schaden am Gehirn kann zu einer Dystonie führen. Beispiele sind ein Schlaganfall, eine Verletzung oder ein Gift.",
    clinical:
      "Erworbene Dystonie: zum Beispiel durch Hirnverletzung, Arzneimittel oder Drogen, Toxine oder Gefäßkrankheiten.",
  },
  "dystonia-families": {
    text: "Das kann in der Familie liegen: Oft ist das so, wenn kein Zusammenhang mit einer Krankheit oder einer Verletzung besteht.",
    clinical: "Viele Fälle primärer Dystonie scheinen vererbt zu sein.",
  },
  "focal-dystonia-unknown": {
    text: "Die Ursachen der fokalen Dystonie sind nicht bekannt. Wahrscheinlich wirken Gene und Einflüsse von außerhalb des Körpers zusammen.",
    clinical:
      "Fokale Dystonie: Ursache unbekannt; wahrscheinlich eine Kombination genetischer und umweltbedingter Faktoren.",
  },
  "focal-dystonia-families": {
    text: "Das kann in der Familie liegen: Bei mindestens 10 von 100 Menschen mit einer fokalen Dystonie hat auch jemand anderes in der Familie eine. Bei den meisten hat sonst niemand eine.",
    clinical:
      "Fokale Dystonie: meist sporadisch; mindestens 10 % haben eine positive Familienanamnese, die einem autosomal-dominanten Muster zu folgen scheint.",
  },
  "segmental-dystonia-unknown": {
    text: "Eine segmentale Dystonie kann ohne bekannte Ursache sein. Von 1.477 Menschen mit Halsdystonie ohne bekannte Ursache hatten sie 39 von 100.",
    clinical:
      "Segmentale Dystonie kann idiopathisch sein: bei 39 % von 1.477 Menschen mit isolierter idiopathischer zervikaler Dystonie vorhanden.",
  },
  "segmental-dystonia-any-cause": {
    text: "Eine segmentale Dystonie kann von einer Veränderung in einem Gen oder von etwas anderem kommen. Der Name sagt nur, wo im Körper die Dystonie ist.",
    clinical:
      "Segmental beschreibt die Körperverteilung (Achse I) der Dystonie. Die Ätiologie (Achse II) kann genetisch oder erworben sein.",
  },
  "multifocal-dystonia-any-cause": {
    text: "Eine multifokale Dystonie kann von einer Veränderung in einem Gen oder von etwas anderem kommen. Der Name sagt nur, wo im Körper die Dystonie ist.",
    clinical:
      "Multifokal beschreibt die Körperverteilung (Achse I) der Dystonie. Die Ätiologie (Achse II) kann genetisch oder erworben sein.",
  },
  "hemidystonia-brain-damage": {
    text: "Eine Hemidystonie kommt meist von einem Schaden tief im Gehirn. Haben der rechte Arm und das rechte Bein eine Dystonie, liegt der Schaden auf der linken Seite des Gehirns.",
    clinical: "Die Hemidystonie ist in der Regel sekundär zu einer Läsion der kontralateralen Basalganglien.",
  },
  "hemidystonia-stroke-injury": {
    text: "Eine Studie untersuchte 22 Menschen mit Hemidystonie. Bei 8 kam sie von einem Schlaganfall oder einer anderen Krankheit der Blutgefäße im Gehirn, bei 7 von einer Verletzung.",
    clinical:
      "Von 22 Betroffenen mit Hemidystonie hatten 8 eine zerebrovaskuläre Krankheit; bei 7 folgte sie auf ein perinatales Trauma, ein Trauma in der Kindheit oder ein Kopftrauma.",
  },
  "generalized-dystonia-genes": {
    text: "Eine generalisierte Dystonie beginnt oft in der Kindheit. Viele Fälle kommen dann von einer Veränderung in einem Gen, zum Beispiel TOR1A.",
    clinical:
      "Die früh beginnende Dystonie ist eher generalisiert und oft bekannten genetischen Ursprungs, zum Beispiel TOR1A (DYT1).",
  },
  "generalized-dystonia-acquired": {
    text: "Bei Kindern kommt eine Dystonie öfter von etwas anderem, zum Beispiel von einem Schaden am Gehirn bei der Geburt.",
    clinical:
      "Die erworbene Dystonie des frühen Kindesalters, zum Beispiel nach perinataler Hirnschädigung, ist bei Kindern häufiger als die erbliche Dystonie.",
  },
  "generalized-dystonia-families": {
    text: "Das kann in der Familie liegen: Manche Betroffene sind aber die Einzigen in der Familie.",
    clinical: "Die generalisierte Dystonie kommt mit und ohne positive Familienanamnese vor.",
  },
  "cervical-dystonia-unknown": {
    text: "Die Ursache der zervikalen Dystonie ist meist nicht bekannt.",
    clinical: "Die Ursache der zervikalen Dystonie ist in der Regel unbekannt (idiopathisch).",
  },
  "cervical-dystonia-families": {
    text: "Das kann in der Familie liegen: Bei etwa 12 von 100 Menschen mit der primären Form spielen vererbte Gene eine Rolle.",
    clinical:
      "Primäre zervikale Dystonie: in etwa 12 % der Fälle mit einer hereditären Komponente assoziiert.",
  },
  "torticollis-unknown": {
    text: "Ein Torticollis kann eine Dystonie sein. Beginnt diese im Erwachsenenalter, ist die Ursache meist nicht bekannt.",
    clinical: "Der spasmodische Torticollis mit Beginn im Erwachsenenalter ist in der Regel idiopathisch.",
  },
  "torticollis-families": {
    text: "Das kann in der Familie liegen: Aber nur wenige Betroffene haben Verwandte, die ihn auch haben.",
    clinical:
      "Einige wenige Betroffene mit spasmodischem Torticollis haben eine positive Familienanamnese, manche mit einer Veränderung in THAP1, TUBB4A oder GNAL.",
  },
  "anterocollis-unknown": {
    text: "Die Ursache der zervikalen Dystonie ist meist nicht bekannt. Der Anterocollis ist eine ihrer Arten.",
    clinical: "Die Ursache der zervikalen Dystonie, auch des Anterocollis, ist in der Regel unbekannt.",
  },
  "retrocollis-unknown": {
    text: "Die Ursache der zervikalen Dystonie ist meist nicht bekannt. Der Retrocollis ist eine ihrer Arten.",
    clinical: "Die Ursache der zervikalen Dystonie, auch des Retrocollis, ist in der Regel unbekannt.",
  },
  "laterocollis-unknown": {
    text: "Die Ursache der zervikalen Dystonie ist meist nicht bekannt. Der Laterocollis ist eine ihrer Arten.",
    clinical: "Die Ursache der zervikalen Dystonie, auch des Laterocollis, ist in der Regel unbekannt.",
  },
  "craniocervical-dystonia-brain": {
    text: "Ein Schaden am Gehirn kann eine Dystonie an Kopf und Hals verursachen. Das kann ein Schlaganfall, eine Infektion, Sauerstoffmangel oder ein Tumor sein.",
    clinical:
      "Sekundäre kraniozervikale Dystonie: durch strukturelle Läsionen oder Schädigungen des Nervensystems, z. B. Schlaganfall, Infektion, Hypoxie oder Neoplasie.",
  },
  "craniocervical-dystonia-medicine": {
    text: "Eine Dystonie an Kopf und Hals kann von Medikamenten kommen. Dazu gehören Neuroleptika und manche Medikamente gegen Übelkeit.",
    clinical:
      "Eine sekundäre kraniozervikale Dystonie kann auf Arzneimitteln beruhen, z. B. Neuroleptika, Antiemetika oder Antikonvulsiva.",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "Manche Menschen haben eine Dystonie an Kopf und Hals als Teil einer Krankheit des Gehirns. Die Parkinson-Krankheit ist eine davon.",
    clinical:
      "Zu den heredodegenerativen Krankheiten mit kraniozervikaler Dystonie gehört die Parkinson-Krankheit.",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "Eine Dystonie der unteren Gesichtshälfte, des Kiefers oder der Zunge hat viele Ursachen. Sie kann von Genen oder von etwas anderem kommen.",
    clinical:
      "Die untere kraniale (oromandibuläre) Dystonie hat verschiedene genetische und erworbene Ätiologien.",
  },
  "cranial-dystonia-eyelids": {
    text: "Eine kraniale Dystonie kann ein Krampf der Augenlider allein sein. Die Ursache ist dann nicht bekannt.",
    clinical: "Die Ursachen des benignen essenziellen Blepharospasmus sind unbekannt.",
  },
  "blepharospasm-unknown": {
    text: "Die Ursachen des Blepharospasmus sind nicht bekannt. Wahrscheinlich wirken Gene und Einflüsse von außerhalb des Körpers zusammen.",
    clinical:
      "Benigner essenzieller Blepharospasmus: Ursache unbekannt; wahrscheinlich eine Kombination genetischer und umweltbedingter Faktoren.",
  },
  "blepharospasm-families": {
    text: "Das liegt meist nicht in der Familie: Die meisten Betroffenen sind die Einzigen in der Familie. In manchen Familien gibt es aber mehr Fälle.",
    clinical:
      "Benigner essenzieller Blepharospasmus: meist sporadisch; seltener familiär, in manchen Familien mit autosomal-dominanter Vererbung.",
  },
  "oromandibular-dystonia-unknown": {
    text: "Eine Dystonie von Mund und Kiefer hat oft keine bekannte Ursache. Eine Klinik untersuchte 92 Menschen, bei denen keine Ursache gefunden wurde.",
    clinical:
      "Die oromandibuläre Dystonie ist oft idiopathisch: 92 Betroffene in einer Klinik für Bewegungsstörungen.",
  },
  "oromandibular-dystonia-medicine": {
    text: "Eine Dystonie von Mund und Kiefer kann auch davon kommen, dass jemand jahrelang Mittel gegen Psychosen (Neuroleptika) nimmt. Eine Klinik untersuchte 24 Menschen, bei denen das die Ursache war.",
    clinical:
      "Die oromandibuläre Dystonie kann tardiv sein, nach jahrelanger Einnahme von Neuroleptika: 24 Betroffene in einer Klinik für Bewegungsstörungen.",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "Auch eine Veränderung in einem Gen kann eine Dystonie von Mund und Kiefer verursachen. Ebenso andere Dinge, die später im Leben dazukommen.",
    clinical: "Die oromandibuläre Dystonie hat verschiedene genetische und erworbene Ätiologien.",
  },
  "lingual-dystonia-acquired": {
    text: "Eine Infektion mit einem Virus oder ein Schaden am Gehirn kann eine Dystonie des Mundes verursachen. Eine solche Dystonie kann die Zunge allein betreffen.",
    clinical:
      "Zu den Ursachen der oromandibulären Dystonie, von der die linguale Dystonie ein Subtyp ist, gehören Hirnschädigung und Virusinfektionen.",
  },
  "lingual-dystonia-medicine": {
    text: "Manche Mittel gegen Psychosen, die Neuroleptika, können eine Dystonie des Mundes verursachen. Sie kann die Zunge allein betreffen.",
    clinical:
      "Zu den Ursachen der oromandibulären Dystonie, von der die linguale Dystonie ein Subtyp ist, gehören Neuroleptika.",
  },
  "lingual-dystonia-unknown": {
    text: "Eine Dystonie der Zunge allein kann ohne bekannte Ursache sein, aber das ist selten.",
    clinical: "Die idiopathische isolierte linguale Dystonie ist selten.",
  },
  "jaw-dystonia-unknown": {
    text: "Eine Dystonie, die den Kiefer schließt, kann ohne bekannte Ursache sein. In einer Studie hatten sie 51 von 100 Menschen mit einer Dystonie des Mundes ohne bekannte Ursache.",
    clinical:
      "Der Kieferschluss war der häufigste Typ (51 %) bei Menschen mit idiopathischer oromandibulärer Dystonie.",
  },
  "jaw-dystonia-medicine": {
    text: "Auch manche Medikamente können eine Dystonie verursachen, die den Kiefer schließt. Das sind Mittel gegen Psychosen (Neuroleptika), wenn man sie jahrelang nimmt.",
    clinical:
      "Der Kieferschluss war auch der häufigste Typ der tardiven oromandibulären Dystonie, nach jahrelanger Einnahme von Neuroleptika.",
  },
  "meige-syndrome-unknown": {
    text: "Bei den meisten Menschen mit Meige-Syndrom ist die Ursache nicht bekannt.",
    clinical: "Bei der Mehrzahl der Betroffenen ist das Meige-Syndrom primär oder idiopathisch.",
  },
  "meige-syndrome-medicine": {
    text: "Ein Meige-Syndrom kann auch davon kommen, dass jemand lange Zeit Mittel gegen Psychosen (Neuroleptika) nimmt.",
    clinical: "Ein sekundäres Meige-Syndrom kann auf die lange Einnahme von Neuroleptika folgen.",
  },
  "meige-syndrome-part-of-disease": {
    text: "Ein Meige-Syndrom kann auch von einer Krankheit des Gehirns kommen.",
    clinical: "Das Meige-Syndrom kann sekundär zu zugrunde liegenden Hirnerkrankungen sein.",
  },
  "laryngeal-dystonia-unknown": {
    text: "Die Ursache der Dystonie des Kehlkopfs ist nicht bekannt.",
    clinical: "Die spasmodische Dysphonie ist eine idiopathische Dystonie des Larynx.",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "Warum sich die Stimmlippen bei dieser Dystonie unkontrolliert schließen, ist nicht bekannt.",
    clinical: "Die spasmodische Dysphonie, auch der Adduktor-Typ, ist eine idiopathische Dystonie.",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "Warum sich die Stimmlippen bei dieser Dystonie unkontrolliert öffnen, ist nicht bekannt.",
    clinical: "Die spasmodische Dysphonie, auch der Abduktor-Typ, ist eine idiopathische Dystonie.",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "Warum sich die Stimmlippen bei dieser Dystonie unkontrolliert schließen und öffnen, ist nicht bekannt.",
    clinical: "Die spasmodische Dysphonie, auch der gemischte Typ, ist eine idiopathische Dystonie.",
  },
  "task-specific-dystonia-unknown": {
    text: "Die Ursachen der aufgabenspezifischen Dystonie sind nicht bekannt. Wahrscheinlich spielen Gene eine Rolle, und etwas anderes löst sie dann aus.",
    clinical:
      "Aufgabenspezifische fokale Dystonie: Ursache unbekannt; wahrscheinlich eine Kombination genetischer und umweltbedingter Faktoren.",
  },
  "task-specific-dystonia-families": {
    text: "Das kann in der Familie liegen: Bei mindestens 10 von 100 Menschen mit einer aufgabenspezifischen Dystonie hat jemand anderes in der Familie eine fokale Dystonie. Bei den meisten hat sonst niemand eine.",
    clinical:
      "Aufgabenspezifische fokale Dystonie: meist sporadisch; mindestens 10 % haben eine positive Familienanamnese für fokale Dystonie.",
  },
  "writers-cramp-unknown": {
    text: "Die Ursache des Schreibkrampfs ist nicht bekannt. Wahrscheinlich liegt sie zum Teil in den Genen.",
    clinical:
      "Schreibkrampf, eine aufgabenspezifische fokale Dystonie: Ursache unbekannt; genetische Faktoren sind sehr wahrscheinlich beteiligt.",
  },
  "writers-cramp-families": {
    text: "Das kann in der Familie liegen: In manchen Familien gibt es Fälle von Schreibkrampf und von Musikerdystonie. Die meisten Fälle sind die einzigen.",
    clinical:
      "Meist sporadisch; Schreibkrampf und Musikerdystonie sind in derselben Familie beschrieben worden.",
  },
  "focal-hand-dystonia-unknown": {
    text: "Die Ursache der fokalen Handdystonie ist nicht bekannt. Sie könnte in Teilen des Gehirns liegen, die Bewegungen steuern.",
    clinical:
      "Fokale Handdystonie: Ursache unbekannt; zumindest bei manchen Fällen aufgabenspezifischer Dystonie ist eine Fehlfunktion der Basalganglien beteiligt.",
  },
  "focal-hand-dystonia-families": {
    text: "Das kann in der Familie liegen: Bei mindestens 10 von 100 Menschen mit einer Dystonie bei einer einzelnen Tätigkeit hat jemand anderes in der Familie eine fokale Dystonie.",
    clinical:
      "Mindestens 10 % der Menschen mit aufgabenspezifischer fokaler Dystonie haben eine positive Familienanamnese für fokale Dystonie.",
  },
  "musicians-dystonia-unknown": {
    text: "Die Ursachen der Musikerdystonie sind nicht bekannt. Wahrscheinlich spielen Gene eine Rolle.",
    clinical:
      "Musikerdystonie, eine aufgabenspezifische fokale Dystonie: Ursache unbekannt; genetische Faktoren sind sehr wahrscheinlich beteiligt.",
  },
  "musicians-dystonia-practice": {
    text: "Viel Üben am Tag kann das Risiko einer Musikerdystonie vielleicht erhöhen. Darauf weist eine Studie mit Menschen hin, die Klavier spielen.",
    clinical:
      "Bei Pianistinnen und Pianisten könnte viel tägliches Üben das Risiko einer Musikerdystonie erhöhen.",
  },
  "musicians-dystonia-families": {
    text: "Das kann in der Familie liegen: Manche Verwandte der Musikerinnen und Musiker haben auch eine Dystonie. Welche Gene eine Rolle spielen, ist nicht bekannt.",
    clinical:
      "Verschiedene Arten von Dystonie häufen sich in Familien von Menschen mit Musikerdystonie, was auf einen genetischen Beitrag hinweist.",
  },
  "embouchure-dystonia-unknown": {
    text: "Die Ursache der Ansatzdystonie ist nicht bekannt. Wahrscheinlich liegt sie zum Teil in den Genen.",
    clinical:
      "Ansatzdystonie, eine aufgabenspezifische fokale Dystonie: Ursache unbekannt; genetische Faktoren sind sehr wahrscheinlich beteiligt.",
  },
  "embouchure-dystonia-genes": {
    text: "Bei der Ansatzdystonie spielen vielleicht Gene eine Rolle. Von 100 Betroffenen hatten 6 auch einen Schreibkrampf.",
    clinical:
      "Von den Menschen mit Ansatzdystonie hatten 6 % auch einen Schreibkrampf, was auf eine mögliche genetische Veranlagung hinweist.",
  },
  "golfers-yips-two-kinds": {
    text: "Manche Golferinnen und Golfer haben die Yips durch eine Dystonie, andere durch Stress und die Angst zu versagen. Manche haben eine Mischung aus beidem.",
    clinical: "Die Yips reichen von einer fokalen Dystonie (Typ I) bis zu Leistungsangst (Typ II).",
  },
  "golfers-yips-unknown": {
    text: "Wenn die Yips eine Dystonie sind, ist die Ursache nicht bekannt.",
    clinical: "Die Ursachen aufgabenspezifischer fokaler Dystonien wie der Yips sind unbekannt.",
  },
  "runners-dystonia-unknown": {
    text: "Warum manche Menschen beim Laufen diese Dystonie bekommen, ist nicht bekannt. Es ist eine Dystonie bei einer einzelnen Tätigkeit.",
    clinical:
      "Die Ursachen der aufgabenspezifischen fokalen Dystonie, zu der die Läuferdystonie gehört, sind unbekannt.",
  },
  "runners-dystonia-injury": {
    text: "Eine Verletzung kann eine Läuferdystonie vielleicht auslösen. Von 5 Läufern hatten sich 2 im Jahr davor am Bein verletzt.",
    clinical:
      "Von 5 Betroffenen mit Läuferdystonie hatten sich 2 innerhalb eines Jahres vor dem Beginn am betroffenen Bein verletzt.",
  },
  "runners-dystonia-families": {
    text: "Es ist nicht bekannt, dass das in der Familie liegt: Von 5 betroffenen Läufern in einem Bericht hatte keiner sie in der Familie.",
    clinical:
      "Keiner von 5 Betroffenen mit Läuferdystonie hatte eine positive Familienanamnese für Dystonie.",
  },
  "limb-dystonia-unknown": {
    text: "Bei den meisten Menschen mit einer Dystonie eines Arms oder Beins ist die Ursache nicht bekannt.",
    clinical: "In den meisten Fällen ist die Ursache der Extremitätendystonie unbekannt.",
  },
  "limb-dystonia-parkinson": {
    text: "Menschen mit Parkinson-Krankheit können eine Dystonie eines Beins bekommen. Sie kann kommen, wenn das Medikament Levodopa nachlässt.",
    clinical:
      "Bei der Parkinson-Krankheit kann die nachlassende Wirkung von Levodopa eine Dystonie verursachen, am häufigsten der unteren Extremität.",
  },
  "foot-dystonia-acquired": {
    text: "Bei 36 Erwachsenen mit Dystonie eines Fußes fanden Ärztinnen und Ärzte bei über der Hälfte eine Ursache. Am häufigsten war es eine Verletzung, bei 10 von ihnen.",
    clinical:
      "Von 36 Erwachsenen mit fokaler Dystonie der unteren Extremität mit Fußtorsion hatte über die Hälfte eine erkennbare Ursache, am häufigsten ein Trauma (10).",
  },
  "foot-dystonia-parkinsonism": {
    text: "Eine Dystonie des Fußes kann ein frühes Anzeichen der Parkinson-Krankheit oder einer verwandten Krankheit sein. Das war bei 5 von 36 Erwachsenen so.",
    clinical:
      "Von 36 Erwachsenen mit fokaler Dystonie der unteren Extremität mit Fußtorsion hatten 5 einen Parkinsonismus.",
  },
  "foot-dystonia-unknown": {
    text: "Bei manchen Erwachsenen mit Dystonie des Fußes wird keine Ursache gefunden.",
    clinical:
      "Es gibt eine idiopathische Form der fokalen Dystonie der unteren Extremität mit Beginn im Erwachsenenalter.",
  },
  "truncal-dystonia-part-of-disease": {
    text: "Bei Erwachsenen kommt eine Dystonie des Rumpfes oft von einer Krankheit des Gehirns.",
    clinical:
      "Die axiale Dystonie mit Beginn im Erwachsenenalter wird häufig auf sekundäre Ätiologien zurückgeführt, zum Beispiel eine neurodegenerative Krankheit.",
  },
  "truncal-dystonia-medicine": {
    text: "Bei Erwachsenen können manche Medikamente nach langer Zeit zu einer Dystonie des Rumpfes führen.",
    clinical:
      "Die axiale Dystonie mit Beginn im Erwachsenenalter wird auch auf tardive Syndrome zurückgeführt.",
  },
  "truncal-dystonia-unknown": {
    text: "Bei manchen Erwachsenen mit Dystonie des Rumpfes wird keine Ursache gefunden. Das ist selten.",
    clinical: "Die idiopathische axiale Dystonie mit Beginn im Erwachsenenalter ist verhältnismäßig selten.",
  },
  "isolated-dystonia-unknown": {
    text: "Bei den meisten Erwachsenen mit isolierter Dystonie wurde kein Gen dafür gefunden.",
    clinical:
      "Der genetische Ursprung der meisten Fälle isolierter Dystonie mit Beginn im Erwachsenenalter ist unbekannt.",
  },
  "isolated-dystonia-families": {
    text: "Das kann in der Familie liegen: Beginnt sie bei einem Kind, hat sie meist auch jemand anderes in der Familie. Beginnt sie bei einem Erwachsenen, hat sie meist sonst niemand.",
    clinical: "Die isolierte Dystonie ist bei Kindern in der Regel familiär und bei Erwachsenen sporadisch.",
  },
  "combined-dystonia-genes": {
    text: "Manche Formen der kombinierten Dystonie kommen von einer Veränderung in einem Gen. Eine davon ist die Myoklonus-Dystonie.",
    clinical:
      "Zu den genetischen Formen von Dystonie mit einer weiteren Bewegungsstörung gehören die Dopa-responsive Dystonie, die Myoklonus-Dystonie und der Rapid-onset-Dystonie-Parkinsonismus.",
  },
  "combined-dystonia-part-of-disease": {
    text: "Manche Menschen haben eine kombinierte Dystonie als Teil einer Krankheit des Gehirns. Die Parkinson-Krankheit ist eine davon.",
    clinical:
      "Dystonie kann ein Merkmal neurodegenerativer Krankheiten sein, zum Beispiel der Parkinson-Krankheit oder des X-chromosomalen Dystonie-Parkinsonismus.",
  },
  "primary-dystonia-unknown": {
    text: "Bei vielen Menschen mit primärer Dystonie wird keine Ursache gefunden. Das gilt für die meisten fokalen Formen.",
    clinical:
      "Zur primären Dystonie gehören Formen, für die in der Regel keine Ursache gefunden wird, zum Beispiel die meisten fokalen Dystonien.",
  },
  "primary-dystonia-genes": {
    text: "Manche Formen der primären Dystonie kommen von einer Veränderung in einem Gen. Eine davon ist DYT1.",
    clinical: "Zur primären Dystonie gehören genetische Formen wie DYT1.",
  },
  "primary-dystonia-families": {
    text: "Das kann in der Familie liegen: Viele Menschen mit der primären Form scheinen sie durch ihre Gene zu haben.",
    clinical: "Viele Fälle primärer Dystonie scheinen vererbt zu sein.",
  },
  "secondary-dystonia-acquired": {
    text: "Ein Schaden am Gehirn kann eine sekundäre Dystonie verursachen. Er kann von einem Schlaganfall, einer Verletzung oder einem entzündeten Gehirn kommen.",
    clinical:
      "Sekundäre Dystonie: durch strukturelle Läsionen oder Schädigungen des Nervensystems, zum Beispiel Schlaganfall, Trauma oder Enzephalitis.",
  },
  "secondary-dystonia-medicine": {
    text: "Manche Medikamente können eine Dystonie verursachen. Damit gehört sie zur sekundären Art.",
    clinical: "Eine sekundäre Dystonie kann auf Arzneimitteln beruhen.",
  },
  "secondary-dystonia-part-of-disease": {
    text: "Eine sekundäre Dystonie kann ein Anzeichen einer anderen Krankheit sein. Die Parkinson-Krankheit ist eine davon.",
    clinical:
      "Eine sekundäre Dystonie kann Folge oder Symptom einer zugrunde liegenden Krankheit sein, z. B. der Parkinson-Krankheit.",
  },
  "acquired-dystonia-brain": {
    text: "Eine Hirnverletzung, ein Gift oder ein Tumor kann eine erworbene Dystonie verursachen. Ebenso ein Schlaganfall oder ein anderes Problem der Blutgefäße.",
    clinical: "Erworbene Dystonie: zum Beispiel durch Hirnverletzung, Gefäßkrankheit, Toxine oder Neoplasie.",
  },
  "acquired-dystonia-medicine": {
    text: "Manche Medikamente und andere Substanzen können eine Dystonie verursachen. Sie ist dann eine Art der erworbenen Dystonie.",
    clinical: "Eine erworbene Dystonie kann auf Arzneimitteln oder Drogen beruhen.",
  },
  "inherited-dystonia-genes": {
    text: "Die erbliche Dystonie kommt von einer Veränderung in einem Gen. Mehr als 20 Formen davon sind bekannt.",
    clinical: "Mehr als 20 durch Genmutationen verursachte Typen der Dystonie sind bekannt.",
  },
  "inherited-dystonia-families": {
    text: "Das kann in der Familie liegen: Bei den meisten dieser Gene kann eine veränderte Kopie genügen, um eine Dystonie zu bekommen. Aber nicht alle Menschen mit der Veränderung bekommen eine Dystonie.",
    clinical:
      "Die meisten genetischen Formen der Dystonie sind autosomal-dominant, manche autosomal-rezessiv oder X-chromosomal. Die Penetranz kann vermindert sein.",
  },
  "early-onset-dystonia-genes": {
    text: "Viele Formen der Dystonie, die früh im Leben beginnen, kommen von einer Veränderung in einem Gen. Eines der Gene ist TOR1A.",
    clinical:
      "Viele früh beginnende Dystonien sind bekannten genetischen Ursprungs, zum Beispiel durch eine Mutation in TOR1A (DYT1).",
  },
  "early-onset-dystonia-acquired": {
    text: "Eine zu frühe Geburt kann bei einem Kind zu einer Dystonie führen. Ebenso Sauerstoffmangel bei der Geburt.",
    clinical:
      "Zu den Ursachen der erworbenen früh beginnenden Dystonie gehören Frühgeburt und perinatale Hirnschädigung (hypoxisch-ischämische Enzephalopathie).",
  },
  "early-onset-dystonia-unknown": {
    text: "Beginnt eine Dystonie im Alter zwischen 13 und 20 Jahren, ist die Ursache meist nicht gut verstanden.",
    clinical:
      "In den meisten Fällen juveniler Dystonie (Alter 13 bis 20) ist die zugrunde liegende Ursache schlecht verstanden.",
  },
  "adult-onset-dystonia-unknown": {
    text: "Manche Erwachsene haben eine Dystonie und keine andere Bewegungsstörung. Bei den meisten von ihnen wurde kein Gen dafür gefunden.",
    clinical:
      "Der genetische Ursprung der meisten Fälle isolierter Dystonie mit Beginn im Erwachsenenalter ist nicht identifiziert.",
  },
  "adult-onset-dystonia-families": {
    text: "Das liegt meist nicht in der Familie: So ist es, wenn sie im Erwachsenenalter beginnt. Die meisten sind die Einzigen in der Familie.",
    clinical: "Die isolierte Dystonie ist bei Erwachsenen in der Regel sporadisch.",
  },
  "torsion-dystonia-genes": {
    text: "Eine Torsionsdystonie kann Teil einer anderen Krankheit sein. Ist sie das nicht, kommt sie meist von Genen.",
    clinical: "Die primäre (idiopathische) Torsionsdystonie hat überwiegend eine genetische Ätiologie.",
  },
  "torsion-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein Gen dafür ist TOR1A. Nur 30 bis 40 von 100 Menschen, die die Veränderung erben, bekommen die Störung.",
    clinical: "TOR1A-Mutationen: autosomal-dominante Vererbung mit einer Penetranz von 30 bis 40 %.",
  },
  "dyt-tor1a-gene": {
    text: "Die Ursache der DYT-TOR1A-Dystonie ist, dass eine Kopie des TOR1A-Gens verändert ist.",
    clinical: "Die DYT-TOR1A-Dystonie wird durch eine heterozygote pathogene Variante in TOR1A verursacht.",
  },
  "dyt-tor1a-families": {
    text: "Das kann in der Familie liegen: Ein Elternteil kann die Veränderung im TOR1A-Gen weitergeben und selbst keine Anzeichen haben.",
    clinical:
      "Pathogene TOR1A-Varianten werden autosomal-dominant mit verminderter Penetranz vererbt; ein übertragender Elternteil kann gesund sein.",
  },
  "dyt-tor1a-share": {
    text: "Viele Menschen mit einer Veränderung im TOR1A-Gen bleiben gesund: Etwa 30 bis 40 von 100 bekommen eine Dystonie.",
    clinical: "Die Penetranz pathogener TOR1A-Varianten beträgt etwa 30 % bis 40 %.",
  },
  "dyt-thap1-gene": {
    text: "Die Ursache der DYT-THAP1-Dystonie ist, dass eine Kopie des THAP1-Gens verändert ist.",
    clinical: "Die DYT-THAP1-Dystonie wird durch eine heterozygote pathogene Variante in THAP1 verursacht.",
  },
  "dyt-thap1-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des THAP1-Gens kann genügen, um diese Dystonie zu bekommen. Aber manche Menschen mit der Veränderung bekommen die Dystonie nie.",
    clinical: "Pathogene THAP1-Varianten werden autosomal-dominant mit verminderter Penetranz vererbt.",
  },
  "dyt-gnal-gene": {
    text: "Die Ursache der DYT-GNAL-Dystonie ist, dass eine Kopie des GNAL-Gens verändert ist.",
    clinical: "Die DYT-GNAL-Dystonie wird durch eine heterozygote pathogene Variante in GNAL verursacht.",
  },
  "dyt-gnal-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des GNAL-Gens, von einem Elternteil, kann genügen, um diese Dystonie zu bekommen.",
    clinical: "Pathogene GNAL-Varianten werden autosomal-dominant vererbt.",
  },
  "dyt-ano3-gene": {
    text: "Die Ursache der DYT-ANO3-Dystonie ist, dass eine Kopie des ANO3-Gens verändert ist.",
    clinical: "Die DYT-ANO3-Dystonie wird durch eine heterozygote pathogene Variante in ANO3 verursacht.",
  },
  "dyt-ano3-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des ANO3-Gens, von einem Elternteil, kann genügen, um diese Dystonie zu bekommen.",
    clinical: "Pathogene ANO3-Varianten werden autosomal-dominant vererbt.",
  },
  "dyt-ciz1-gene": {
    text: "Eine Veränderung im CIZ1-Gen verursacht vielleicht diese Art der zervikalen Dystonie. Sicher ist das nicht.",
    clinical:
      "Pathogene Varianten in CIZ1 verursachen möglicherweise eine zervikale Dystonie mit Beginn im Erwachsenenalter; das ist nicht bestätigt.",
  },
  "dyt-ciz1-other-gene": {
    text: "Ein Verzeichnis von Krankheiten nennt für DYT23 inzwischen ein anderes Gen, das Gen CACNA1B.",
    clinical: "Die Human Disease Ontology führt DYT23 auf heterozygote Varianten in CACNA1B zurück.",
  },
  "dyt-ciz1-families": {
    text: "Das kann in der Familie liegen. Die Veränderung im CIZ1-Gen wurde in einer Familie gefunden, in der 7 Menschen eine Dystonie hatten.",
    clinical: "Die CIZ1-Variante wurde in einer Familie mit 7 Betroffenen identifiziert.",
  },
  "dyt-col6a3-gene": {
    text: "Die Ursache der DYT-COL6A3-Dystonie ist, dass beide Kopien des COL6A3-Gens verändert sind.",
    clinical: "Die DYT-COL6A3-Dystonie wird durch biallelische pathogene Varianten in COL6A3 verursacht.",
  },
  "dyt-col6a3-doubt": {
    text: "Es ist nicht sicher, dass das COL6A3-Gen die Ursache ist. Eine spätere Studie mit 955 Menschen lässt daran zweifeln.",
    clinical:
      "Eine Studie mit 955 Betroffenen stellte die ursächliche Rolle von COL6A3-Varianten bei Dystonie infrage.",
  },
  "dyt-col6a3-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes COL6A3-Gen weitergeben.",
    clinical: "Pathogene COL6A3-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-kmt2b-gene": {
    text: "Die Ursache der DYT-KMT2B-Dystonie ist, dass eine Kopie des KMT2B-Gens verändert ist.",
    clinical: "Die DYT-KMT2B-Dystonie wird durch eine heterozygote pathogene Variante in KMT2B verursacht.",
  },
  "dyt-kmt2b-families": {
    text: "Das liegt meist nicht in der Familie: Die Veränderung im KMT2B-Gen ist meist neu entstanden. Selten gibt ein Elternteil sie weiter.",
    clinical:
      "Pathogene KMT2B-Varianten entstehen meist de novo; selten werden sie von einem Elternteil vererbt.",
  },
  "dyt-prkra-gene": {
    text: "Die Ursache der DYT-PRKRA-Dystonie ist, dass beide Kopien des PRKRA-Gens verändert sind.",
    clinical: "Die DYT-PRKRA-Dystonie wird durch biallelische pathogene Varianten in PRKRA verursacht.",
  },
  "dyt-prkra-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes PRKRA-Gen weitergeben.",
    clinical: "Pathogene PRKRA-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-hpca-gene": {
    text: "Die Ursache der DYT-HPCA-Dystonie ist, dass beide Kopien des HPCA-Gens verändert sind.",
    clinical: "Die DYT-HPCA-Dystonie wird durch biallelische pathogene Varianten in HPCA verursacht.",
  },
  "dyt-hpca-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes HPCA-Gen weitergeben.",
    clinical: "Pathogene HPCA-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-vps16-gene": {
    text: "Die Ursache der DYT-VPS16-Dystonie ist, dass eine Kopie des VPS16-Gens verändert ist.",
    clinical: "Die DYT-VPS16-Dystonie wird durch eine heterozygote pathogene Variante in VPS16 verursacht.",
  },
  "dyt-vps16-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des VPS16-Gens, von einem Elternteil, kann genügen, um diese Dystonie zu bekommen.",
    clinical: "Pathogene VPS16-Varianten werden autosomal-dominant vererbt.",
  },
  "dyt-tubb4a-gene": {
    text: "Die Ursache der DYT-TUBB4A-Dystonie ist, dass eine Kopie des TUBB4A-Gens verändert ist.",
    clinical: "Die DYT-TUBB4A-Dystonie wird durch eine heterozygote pathogene Variante in TUBB4A verursacht.",
  },
  "dyt-tubb4a-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des TUBB4A-Gens, von einem Elternteil, kann genügen, um diese Dystonie zu bekommen.",
    clinical: "Pathogene TUBB4A-Varianten werden autosomal-dominant vererbt.",
  },
  "dyt-eif2ak2-gene": {
    text: "Die Ursache der DYT-EIF2AK2-Dystonie ist, dass eine Kopie des EIF2AK2-Gens verändert ist.",
    clinical:
      "Die DYT-EIF2AK2-Dystonie wird durch eine heterozygote pathogene Variante in EIF2AK2 verursacht.",
  },
  "dyt-eif2ak2-families": {
    text: "Das kann in der Familie liegen. In einer Familie hatten 5 Menschen eine Dystonie und dieselbe Veränderung im EIF2AK2-Gen.",
    clinical:
      "Eine heterozygote EIF2AK2-Variante kosegregierte bei 5 Mitgliedern einer Familie mit der Dystonie.",
  },
  "dyt-aopep-gene": {
    text: "Die Ursache der DYT-AOPEP-Dystonie ist, dass beide Kopien des AOPEP-Gens verändert sind.",
    clinical: "Die DYT-AOPEP-Dystonie wird durch biallelische pathogene Varianten in AOPEP verursacht.",
  },
  "dyt-aopep-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes AOPEP-Gen weitergeben.",
    clinical: "Pathogene AOPEP-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-kctd17-gene": {
    text: "Die Ursache der DYT-KCTD17-Dystonie ist, dass eine Kopie des KCTD17-Gens verändert ist.",
    clinical: "Die DYT-KCTD17-Dystonie wird durch eine heterozygote pathogene Variante in KCTD17 verursacht.",
  },
  "dyt-kctd17-families": {
    text: "Das kann in der Familie liegen: Eine veränderte Kopie des KCTD17-Gens, von einem Elternteil, kann genügen, um diese Dystonie zu bekommen.",
    clinical: "Pathogene KCTD17-Varianten werden autosomal-dominant vererbt.",
  },
  "dyt-kcnn2-gene": {
    text: "Die Ursache der DYT-KCNN2-Dystonie ist, dass eine Kopie des KCNN2-Gens verändert ist.",
    clinical: "Die DYT-KCNN2-Dystonie wird durch eine heterozygote pathogene Variante in KCNN2 verursacht.",
  },
  "dyt-kcnn2-families": {
    text: "Das kann in der Familie liegen: Ein Elternteil kann eine Veränderung im KCNN2-Gen weitergeben. Öfter ist die Veränderung neu entstanden.",
    clinical:
      "Pathogene KCNN2-Varianten entstehen meist de novo; sie können auch vererbt werden (autosomal-dominant).",
  },
  "dyt-vps41-gene": {
    text: "Veränderungen in beiden Kopien des VPS41-Gens verursachen eine Bewegungsstörung. Eines ihrer Anzeichen kann eine Dystonie sein.",
    clinical:
      "Pathogene Varianten in VPS41 verursachen eine komplexe Bewegungsstörung, zu der eine Dystonie gehören kann.",
  },
  "dyt-vps41-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt die Störung nur, wenn beide Eltern ein verändertes VPS41-Gen weitergeben.",
    clinical: "Pathogene VPS41-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-tspoap1-gene": {
    text: "Die Ursache der DYT-TSPOAP1-Dystonie ist, dass beide Kopien des TSPOAP1-Gens verändert sind.",
    clinical: "Die DYT-TSPOAP1-Dystonie wird durch biallelische pathogene Varianten in TSPOAP1 verursacht.",
  },
  "dyt-tspoap1-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes TSPOAP1-Gen weitergeben.",
    clinical: "Pathogene TSPOAP1-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-shq1-gene": {
    text: "Die Ursache der DYT-SHQ1-Dystonie ist, dass beide Kopien des SHQ1-Gens verändert sind.",
    clinical: "Die DYT-SHQ1-Dystonie wird durch biallelische pathogene Varianten in SHQ1 verursacht.",
  },
  "dyt-shq1-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes SHQ1-Gen weitergeben.",
    clinical: "Pathogene SHQ1-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-nup54-gene": {
    text: "Die Ursache der DYT-NUP54-Dystonie ist, dass beide Kopien des NUP54-Gens verändert sind.",
    clinical: "Die DYT-NUP54-Dystonie wird durch biallelische pathogene Varianten in NUP54 verursacht.",
  },
  "dyt-nup54-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes NUP54-Gen weitergeben.",
    clinical: "Pathogene NUP54-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-mecr-gene": {
    text: "Die Ursache der DYT-MECR-Dystonie ist, dass beide Kopien des MECR-Gens verändert sind.",
    clinical: "Die DYT-MECR-Dystonie wird durch biallelische pathogene Varianten in MECR verursacht.",
  },
  "dyt-mecr-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie nur, wenn beide Eltern ein verändertes MECR-Gen weitergeben.",
    clinical: "Pathogene MECR-Varianten werden autosomal-rezessiv vererbt.",
  },
  "dyt-gch1-gene": {
    text: "Die Ursache der DYT-GCH1-Dystonie ist, dass eine Kopie des GCH1-Gens verändert ist.",
    clinical: "Die DYT-GCH1-Dystonie wird durch eine heterozygote pathogene Variante in GCH1 verursacht.",
  },
  "dyt-gch1-families": {
    text: "Das kann in der Familie liegen: Ein Elternteil kann eine Veränderung im GCH1-Gen weitergeben. Bei anderen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Pathogene GCH1-Varianten werden autosomal-dominant vererbt; manche Varianten entstehen de novo.",
  },
  "dyt-gch1-share": {
    text: "Manche Menschen mit einer Veränderung im GCH1-Gen bekommen diese Dystonie nie. Man findet sie bei 2- bis 4-mal so vielen Frauen und Mädchen wie Männern und Jungen.",
    clinical:
      "Die Penetranz pathogener GCH1-Varianten ist vermindert; das weibliche Geschlecht ist 2- bis 4-mal so oft betroffen wie das männliche.",
  },
  "chor-dyt-adcy5-gene": {
    text: "Die Ursache der DYT-ADCY5-Dystonie ist, dass eine Kopie des ADCY5-Gens verändert ist.",
    clinical: "Die DYT-ADCY5-Dystonie wird durch eine heterozygote pathogene Variante in ADCY5 verursacht.",
  },
  "chor-dyt-adcy5-families": {
    text: "Das kann in der Familie liegen: Ein Elternteil kann eine Veränderung im ADCY5-Gen weitergeben. Bei anderen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Pathogene ADCY5-Varianten werden autosomal-dominant vererbt; manche Varianten entstehen de novo.",
  },
  "dyt-slc2a1-gene": {
    text: "Die Ursache der DYT-SLC2A1-Dystonie ist eine Veränderung im SLC2A1-Gen. Es gelangt zu wenig Zucker ins Gehirn (GLUT1-Mangel).",
    clinical:
      "Die DYT-SLC2A1-Dystonie wird durch pathogene Varianten in SLC2A1 verursacht, die den Transport von Glukose ins Gehirn beeinträchtigen (GLUT1-Mangel).",
  },
  "dyt-slc2a1-families": {
    text: "Das liegt meist nicht in der Familie. Beim GLUT1-Mangel ist die Veränderung bei etwa 90 von 100 Menschen neu entstanden.",
    clinical: "Etwa 90 % der Fälle von GLUT1-Mangel beruhen auf De-novo-Varianten.",
  },
  "dyt7-chromosome": {
    text: "Die DYT7-Dystonie hängt mit einer Veränderung auf Chromosom 18 zusammen. Es ist nicht bekannt, welches Gen verändert ist.",
    clinical:
      "Die DYT7-Dystonie ist mit einer Region auf Chromosom 18 gekoppelt; das Gen ist nicht identifiziert.",
  },
  "dyt7-families": {
    text: "Das kann in der Familie liegen: Eine Veränderung von einem Elternteil kann genügen, um die DYT7-Dystonie zu bekommen.",
    clinical: "Die DYT7-Dystonie wird autosomal-dominant vererbt.",
  },
  "dyt13-chromosome": {
    text: "Die DYT13-Dystonie hängt mit einer Veränderung auf Chromosom 1 zusammen. Es ist nicht bekannt, welches Gen verändert ist.",
    clinical:
      "Die DYT13-Dystonie ist mit einer Region auf Chromosom 1 gekoppelt; das Gen ist nicht identifiziert.",
  },
  "dyt13-families": {
    text: "Das kann in der Familie liegen: Eine Veränderung von einem Elternteil kann genügen, um die DYT13-Dystonie zu bekommen.",
    clinical: "Die DYT13-Dystonie wird autosomal-dominant vererbt.",
  },
  "dyt17-chromosome": {
    text: "Die DYT17-Dystonie hängt mit einer Veränderung auf Chromosom 20 zusammen. Es ist nicht bekannt, welches Gen verändert ist.",
    clinical:
      "Die DYT17-Dystonie ist mit einer Region auf Chromosom 20 gekoppelt; das Gen ist nicht identifiziert.",
  },
  "dyt17-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt die DYT17-Dystonie nur, wenn beide Eltern eine Veränderung weitergeben.",
    clinical: "Die DYT17-Dystonie wird autosomal-rezessiv vererbt.",
  },
  "dyt21-chromosome": {
    text: "Die DYT21-Dystonie hängt mit einer Veränderung auf Chromosom 2 zusammen. Es ist nicht bekannt, welches Gen verändert ist.",
    clinical:
      "Die DYT21-Dystonie ist mit einer Region auf Chromosom 2 gekoppelt; das Gen ist nicht identifiziert.",
  },
  "dyt21-families": {
    text: "Das kann in der Familie liegen: Eine Veränderung von einem Elternteil kann genügen, um die DYT21-Dystonie zu bekommen.",
    clinical: "Die DYT21-Dystonie wird autosomal-dominant vererbt.",
  },
  "dopa-responsive-dystonia-genes": {
    text: "Die Dopa-responsive Dystonie kommt meist von einer Veränderung im GCH1-Gen. Seltener liegt die Veränderung im TH-Gen oder im SPR-Gen.",
    clinical:
      "Heterozygote pathogene Varianten in GCH1 sind die häufigste Ursache der Dopa-responsiven Dystonie; Varianten in TH oder SPR sind seltener.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des GCH1-Gens, von der Mutter oder vom Vater, kann genügen, um diese Dystonie zu bekommen. Bei manchen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Die GCH1-assoziierte Dopa-responsive Dystonie ist autosomal-dominant; manche Fälle beruhen auf De-novo-Varianten.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Manche Menschen mit einem veränderten GCH1-Gen bekommen nie eine Dopa-responsive Dystonie. Man findet sie bei zwei- bis viermal so vielen Mädchen und Frauen wie Jungen und Männern.",
    clinical:
      "GCH1-Varianten haben eine verminderte Penetranz; das weibliche Geschlecht ist zwei- bis viermal so häufig von der Dopa-responsiven Dystonie betroffen wie das männliche.",
  },
  "dyt-th-gene": {
    text: "Veränderungen in beiden Kopien des TH-Gens verursachen einen Mangel an Dopamin. Das Gehirn braucht Dopamin, um Bewegungen zu steuern.",
    clinical:
      "Biallelische Varianten in TH vermindern die Aktivität der Tyrosinhydroxylase und damit die Synthese von Dopamin.",
  },
  "dyt-th-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt die Störung, wenn beide Eltern ein verändertes TH-Gen weitergeben. Die Eltern selbst haben meist keine Anzeichen.",
    clinical:
      "Der Tyrosinhydroxylase-Mangel wird autosomal-rezessiv vererbt; Eltern mit einer einzelnen Variante in TH haben in der Regel keine Symptome.",
  },
  "dyt-spr-gene": {
    text: "Veränderungen im SPR-Gen verursachen einen Mangel an Dopamin. Das Gehirn braucht Dopamin, um Bewegungen zu steuern.",
    clinical:
      "Varianten in SPR beeinträchtigen die Bildung von Tetrahydrobiopterin und senken dadurch die Menge an Dopamin.",
  },
  "dyt-spr-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt die Störung, wenn beide Kopien des SPR-Gens verändert sind.",
    clinical: "Der Sepiapterinreduktase-Mangel beruht auf biallelischen pathogenen Varianten in SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Eine Veränderung im SGCE-Gen kann eine Myoklonus-Dystonie verursachen. Sie stört die Teile des Gehirns, die Bewegungen lenken; die Muskeln sind gesund.",
    clinical:
      "Pathogene Varianten in SGCE führen zu einem Mangel an Epsilon-Sarkoglykan, der sich wohl auf Kleinhirn und Basalganglien auswirkt; eine Muskelkrankheit liegt nicht vor.",
  },
  "myoclonus-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein verändertes SGCE-Gen vom Vater kann zu dieser Dystonie führen. Dieselbe Veränderung von der Mutter macht meist keine Probleme.",
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
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des ATP1A3-Gens, meist von einem Elternteil mit dieser Dystonie, kann genügen, um sie zu bekommen. Bei manchen Menschen ist die Veränderung neu entstanden.",
    clinical:
      "Der ATP1A3-assoziierte Rapid-onset-Dystonie-Parkinsonismus ist autosomal-dominant und wird meist von einem betroffenen Elternteil vererbt; andere Fälle sind de novo entstanden.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Nicht alle Menschen mit einem veränderten ATP1A3-Gen bekommen diese Dystonie. Der Grund ist nicht bekannt.",
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
    text: "Das liegt in der Familie: Mütter mit dieser Genveränderung können sie weitergeben und haben selbst meist keine Anzeichen. Väter können sie nicht an ihre Söhne weitergeben.",
    clinical:
      "Der Erbgang ist X-chromosomal-rezessiv: Überträgerinnen können die Variante weitergeben und haben meist keine Symptome; eine Übertragung vom Vater auf den Sohn gibt es nicht.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Einige wenige Frauen mit einer veränderten Kopie des TAF1-Gens bekommen Anzeichen des X-chromosomalen Dystonie-Parkinsonismus. Ihre Anzeichen sind meist leichter als die von Männern.",
    clinical:
      "Einige wenige für eine TAF1-Variante heterozygote Frauen haben Bewegungsauffälligkeiten, die meist leichter sind als bei betroffenen Männern.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "Die Ursache dieser Dystonie bei Babys ist eine Veränderung im SLC6A3-Gen.",
    clinical:
      "Der infantile Parkinsonismus mit Dystonie (Dopamintransporter-Mangel) wird durch pathogene Varianten in SLC6A3 verursacht.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt diese Dystonie, wenn beide Kopien des SLC6A3-Gens verändert sind.",
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
    text: "Das kann in der Familie liegen: Meist kann eine einzige veränderte Kopie eines Gens genügen, um Anfälle zu bekommen. Das gilt, wenn hinter den Anfällen keine andere Krankheit steht.",
    clinical:
      "Primäre paroxysmale Dyskinesien sind in der Regel autosomal-dominante genetische Erkrankungen.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Anfälle nach einer plötzlichen Bewegung können in einer Familie gehäuft vorkommen. Am häufigsten ist dann eine Veränderung im PRRT2-Gen die Ursache.",
    clinical: "PRRT2-Mutationen sind die häufigste Ursache familiärer paroxysmaler Dyskinesien.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Das kann in der Familie liegen: In den meisten dieser Familien kann eine einzige veränderte Kopie des PRRT2-Gens genügen, um Anfälle zu bekommen. Aber manche Menschen mit der Veränderung haben nie einen Anfall.",
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
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des PNKD-Gens, von der Mutter oder vom Vater, kann genügen, um Anfälle zu bekommen.",
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
    text: "Das kann in der Familie liegen: Eine einzige veränderte Kopie des SLC2A1-Gens kann genügen, um Anfälle zu bekommen.",
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
  "drug-induced-dystonia-medicines": {
    text: "Viele Medikamente können eine Dystonie verursachen. Manche davon behandeln Psychosen, manche Übelkeit und manche Depressionen.",
    clinical:
      "Eine arzneimittelinduzierte Dystonie kann durch Antipsychotika, Antiemetika und Antidepressiva verursacht werden.",
  },
  "drug-induced-dystonia-late": {
    text: "Eine Dystonie durch ein Medikament kann auch spät beginnen. Dann heißt sie tardiv. Am häufigsten kommt sie von Medikamenten, die Neuroleptika heißen.",
    clinical:
      "Die tardive Dystonie ist eine weitere Art der arzneimittelinduzierten Dystonie; tardive Syndrome entstehen durch bestimmte Arzneimittel, vor allem Neuroleptika.",
  },
  "acute-dystonic-reaction-medicines": {
    text: "Eine akute dystone Reaktion kommt von einem Medikament. Es kann eines sein, das Psychosen, Übelkeit oder Depressionen behandelt.",
    clinical:
      "Eine akute arzneimittelinduzierte Dystonie kann durch Antipsychotika, Antiemetika und Antidepressiva verursacht werden.",
  },
  "acute-dystonic-reaction-time": {
    text: "Diese Art von plötzlicher Dystonie beginnt innerhalb von 7 Tagen. Die Tage zählen ab der ersten Dosis des Medikaments oder ab einer raschen Erhöhung der Dosis.",
    clinical:
      "Abnorme Haltungen oder Muskelspasmen innerhalb von 7 Tagen nach Beginn eines Arzneimittels oder nach rascher Dosissteigerung können eine akute arzneimittelinduzierte Dystonie sein.",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "Medikamente, die eine akute dystone Reaktion verursachen, blockieren Dopamin. Das stört vielleicht das Gleichgewicht zweier Botenstoffe tief im Gehirn.",
    clinical:
      "Akute dystone Reaktionen treten nach Dopaminrezeptor-Blockern auf und beruhen vermutlich auf einem dopaminerg-cholinergen Ungleichgewicht in den Basalganglien.",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "Medikamente gegen Psychosen können eine plötzliche Dystonie des Kehlkopfs verursachen. Das ist selten. Es ist bei älteren und bei neueren vorgekommen, auch bei üblichen Dosen.",
    clinical:
      "Die akute laryngeale Dystonie ist eine seltene Komplikation von Antipsychotika der ersten und der zweiten Generation, auch im üblichen Dosisbereich.",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "Eine plötzliche Dystonie des Kehlkopfs kann auch von einem Medikament gegen Übelkeit kommen. Es heißt Metoclopramid.",
    clinical: "Es gibt Berichte über akute laryngeale Dystonien durch Metoclopramid, ein Antiemetikum.",
  },
  "tardive-dystonia-medicines": {
    text: "Medikamente, die Dopamin im Gehirn blockieren, können eine tardive Dystonie verursachen. Zu ihnen gehören die Neuroleptika. Diese behandeln Psychosen.",
    clinical:
      "Die tardive Dystonie tritt nach Einnahme von Dopaminrezeptor-Blockern auf, zum Beispiel von Neuroleptika (Antipsychotika).",
  },
  "tardive-dystonia-time": {
    text: "Bei 42 Menschen mit tardiver Dystonie begann sie 3 Tage bis 11 Jahre nach Beginn der Einnahme des Medikaments. Bei den meisten von ihnen hielt sie jahrelang an.",
    clinical:
      "Bei 42 Betroffenen mit tardiver Dystonie lag der Beginn 3 Tage bis 11 Jahre nach Beginn der antipsychotischen Therapie; bei den meisten bestand sie jahrelang fort.",
  },
  "oculogyric-crisis-medicines": {
    text: "Ein Medikament kann eine okulogyre Krise auslösen. Am häufigsten ist es eines, das Dopamin im Gehirn blockiert.",
    clinical:
      "Okulogyre Krisen sind eine mögliche Komplikation von Arzneimitteln, am häufigsten von Dopaminrezeptor-Blockern.",
  },
  "oculogyric-crisis-diseases": {
    text: "Eine okulogyre Krise kann auch eine andere Ursache haben. Sie kann von einer erblichen Störung kommen oder von einem Schaden an einer Stelle des Gehirns.",
    clinical:
      "Okulogyre Krisen treten auch bei hereditären und sporadischen Bewegungsstörungen und bei fokalen Hirnläsionen auf.",
  },
  "status-dystonicus-diseases": {
    text: "Die meisten Menschen, die diese Krise bekommen, hatten schon vorher eine Dystonie. Bei manchen war es eine DYT1-Dystonie, bei manchen die Form, die mit einer Zerebralparese einhergeht.",
    clinical:
      "Ein Status dystonicus tritt meist bei Menschen mit bekannter Dystonie auf, zum Beispiel DYT1-Dystonie oder dystoner Zerebralparese.",
  },
  "status-dystonicus-triggers": {
    text: "In etwa einem von drei Fällen löst etwas den Status dystonicus aus. Das kann eine Änderung der Medikamente oder eine Infektion sein.",
    clinical:
      "Auslöser wie eine Umstellung der Medikation oder eine Infektion finden sich bei etwa einem Drittel aller Episoden des Status dystonicus.",
  },
  "functional-dystonia-cause": {
    text: "Wie eine funktionelle Dystonie entsteht, ist nicht ganz bekannt. Viele Fachleute denken, dass das Gehirn mancher Menschen anfälliger dafür ist und dass dann etwas die Dystonie auslöst.",
    clinical:
      "Der Mechanismus der funktionellen Dystonie ist nicht vollständig verstanden; viele Forschende nehmen eine zugrunde liegende Anfälligkeit des Gehirns in Verbindung mit einem äußeren Auslöser an.",
  },
  "functional-dystonia-triggers": {
    text: "Oft kommt zuerst eine Verletzung, eine Krankheit oder eine Zeit großer Belastung. Dann beginnt die funktionelle Dystonie.",
    clinical:
      "Dem Beginn der funktionellen Dystonie geht oft eine Verletzung, eine Erkrankung oder ein emotional belastendes Ereignis voraus.",
  },
  "post-traumatic-dystonia-head": {
    text: "Eine Verletzung des Kopfes kann zu einer Dystonie führen. Oft liegt sie auf der Körperseite, die der verletzten Seite des Gehirns gegenüberliegt.",
    clinical:
      "Eine Dystonie nach Kopfverletzung betrifft oft die Körperseite, die der verletzten Hirnseite gegenüberliegt.",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "Ärztinnen und Ärzte sind sich nicht einig, ob eine Verletzung an einem Arm oder Bein zu einer Dystonie führen kann. Sie streiten darüber seit mehr als 100 Jahren.",
    clinical:
      "Der Zusammenhang zwischen peripherem Trauma und Dystonie wird seit mehr als 100 Jahren diskutiert und ist weiter umstritten.",
  },
  "post-stroke-dystonia-stroke": {
    text: "Die Ursache ist ein Schlaganfall, der die Teile des Gehirns schädigt, die Bewegungen lenken. Am häufigsten sind das die Basalganglien oder der Thalamus.",
    clinical:
      "Bewegungsstörungen nach einem Schlaganfall, zum Beispiel Dystonie, sind am häufigsten mit Läsionen der Basalganglien oder des Thalamus verbunden.",
  },
  "post-stroke-dystonia-rare": {
    text: "Ein Schlaganfall ist häufig, aber nur wenige Menschen bekommen davon eine Dystonie oder andere neue Bewegungen.",
    clinical:
      "Bewegungsstörungen nach Schlaganfall sind nicht häufige Komplikationen einer häufigen Krankheit.",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "Die Ursache dieser Dystonie mit Verlust des Hörens und Sehens ist eine Veränderung im TIMM8A-Gen. Das Gen liegt auf dem X-Chromosom.",
    clinical:
      "Das Taubheit-Dystonie-Optikusneuronopathie-Syndrom wird durch Mutationen in TIMM8A auf dem X-Chromosom verursacht.",
  },
  "deafness-dystonia-syndrome-families": {
    text: "Das kann in der Familie liegen: Mütter mit dem veränderten Gen können es weitergeben und sind meist gesund. Väter können es nicht an ihre Söhne weitergeben.",
    clinical:
      "Der Erbgang ist X-chromosomal-rezessiv: Überträgerinnen sind in der Regel nicht betroffen, und eine Übertragung vom Vater auf den Sohn gibt es nicht.",
  },
  "deafness-dystonia-syndrome-women": {
    text: "Eine Frau mit einer veränderten Kopie des TIMM8A-Gens kann einen leichten Hörverlust und eine Dystonie haben.",
    clinical:
      "Frauen mit einer veränderten Kopie von TIMM8A können einen leichten Hörverlust und eine Dystonie entwickeln.",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "Die Ursache dieser Ansammlung von Mangan ist eine Veränderung im SLC30A10-Gen oder im SLC39A14-Gen. Nur die erste schädigt auch die Leber.",
    clinical:
      "Mutationen in SLC30A10 oder SLC39A14 führen zu einer Manganüberladung; beim SLC30A10-assoziierten Typ ist die Leber beteiligt.",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "Das kann in der Familie liegen: Ein Kind bekommt die Störung, wenn beide Eltern eine veränderte Kopie des Gens weitergeben. Die Eltern selbst haben meist keine Anzeichen.",
    clinical:
      "Die Hypermanganämie mit Dystonie wird autosomal-rezessiv vererbt; die Eltern tragen je eine Kopie der Variante und haben in der Regel keine Symptome.",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "Die Ursache dieser Dystonie mit Verlust des Sehens ist eine Veränderung in einem Gen der Mitochondrien. Diese erzeugen die Energie einer Zelle.",
    clinical:
      "Die Lebersche hereditäre Optikusneuropathie mit Dystonie wird durch Mutationen in einem der mitochondrialen Gene MT-ND1, MT-ND3, MT-ND4 und MT-ND6 verursacht.",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "Das kann in der Familie liegen: Das veränderte Gen wird von der Mutter weitergegeben.",
    clinical:
      "Die Lebersche hereditäre Optikusneuropathie beruht auf Mutationen der mitochondrialen DNA und wird maternal vererbt.",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "Ein Schaden an den Basalganglien, tief im Gehirn, ist die Ursache dieser Art der Zerebralparese.",
    clinical: "Die dystone Zerebralparese ist die Folge einer Schädigung der Basalganglien.",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "In einer Studie mit 65 Kindern mit einer solchen Zerebralparese hatten die meisten eine Dystonie. Die Hauptursachen waren eine schwere Gelbsucht bald nach der Geburt und Sauerstoffmangel bei der Geburt.",
    clinical:
      "In einer Studie mit 65 Kindern mit dyskinetischer Zerebralparese, von denen die meisten eine Dystonie hatten, waren Hyperbilirubinämie und perinatale Asphyxie die wichtigsten Ursachen.",
  },
  "dystonic-tremor-dystonia": {
    text: "Diese Art von Zittern ist Teil der Dystonie. Die Muskeln, die die Dystonie anspannt, erzeugen es.",
    clinical: "Dystoner Tremor ist ein Tremor, der durch dystone Muskelkontraktion entsteht.",
  },
  "dystonic-tremor-unknown": {
    text: "Wie dystoner Tremor im Gehirn entsteht, ist nicht bekannt.",
    clinical: "Die Pathophysiologie des dystonen Tremors ist nicht verstanden.",
  },
  "parkinsonian-dystonia-disease": {
    text: "Dystonie kann ein Anzeichen der Parkinson-Krankheit sein. Als frühes Anzeichen ist sie häufig, wenn die Krankheit in jungen Jahren beginnt.",
    clinical:
      "Dystonie ist ein häufiges Frühsymptom der Parkinson-Krankheit mit frühem Beginn und kann in jedem Stadium der Krankheit auftreten.",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "Die Dystonie bei Parkinson-Krankheit hängt meist damit zusammen, wie viel des Medikaments Levodopa im Körper ist. Am häufigsten kommt sie, wenn eine Dosis nachlässt.",
    clinical:
      "Bei der Parkinson-Krankheit hängt die Dystonie meist mit der Menge an Levodopa im Körper zusammen und tritt gewöhnlich auf, wenn die Wirkung einer Dosis nachlässt (Off-Dystonie).",
  },
  "camptocormia-diseases": {
    text: "Die Parkinson-Krankheit ist die häufigste Ursache eines so nach vorn gebeugten Rumpfes. Andere Ursachen sind Dystonie und Muskelkrankheiten.",
    clinical:
      "Die Kamptokormie ist am häufigsten mit der Parkinson-Krankheit verbunden; andere Ursachen sind Dystonie und Myopathien.",
  },
  "camptocormia-share": {
    text: "Von 100 Menschen mit Parkinson-Krankheit haben 3 bis 18 einen so nach vorn gebeugten Rumpf.",
    clinical: "Die Prävalenz der Kamptokormie bei Parkinson-Krankheit liegt zwischen 3 % und 18 %.",
  },
  "pisa-syndrome-medicines": {
    text: "Manche Medikamente können ein Pisa-Syndrom auslösen. Dazu gehören Lithium, Mittel gegen Psychosen (Neuroleptika) und Mittel, die wie Dopamin wirken.",
    clinical:
      "Das Pisa-Syndrom ist unter anderem mit Lithium, Neuroleptika und dopaminergen Wirkstoffen verbunden.",
  },
  "pisa-syndrome-diseases": {
    text: "Oft steht hinter dem Pisa-Syndrom eine Krankheit des Gehirns. Das kann die Parkinson-Krankheit oder die Alzheimer-Krankheit sein.",
    clinical:
      "Das Pisa-Syndrom ist ein Symptom neurodegenerativer Krankheiten wie der Parkinson-Krankheit und der Alzheimer-Krankheit.",
  },
  "pisa-syndrome-unknown": {
    text: "Wie das Pisa-Syndrom im Körper entsteht, ist nicht gut bekannt.",
    clinical: "Die pathophysiologischen Mechanismen des Pisa-Syndroms sind wenig verstanden.",
  },
};
