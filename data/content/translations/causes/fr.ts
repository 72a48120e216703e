import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in French. */
export const frCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "Environ la moitié des cas de dystonie sont isolés. Ils n’ont pas de lien avec une maladie ou une blessure.",
    clinical:
      "Environ la moitié des cas de dystonie n’ont aucun lien avec une maladie ou une blessure (dystonie primaire ou idiopathique).",
  },
  "dystonia-part-of-disease": {
    text: "La dystonie peut aussi être un signe d’une autre maladie. Certaines de ces maladies se retrouvent dans une même famille.",
    clinical: "La dystonie peut être un symptôme d’autres maladies, dont certaines sont héréditaires.",
  },
  "dystonia-acquired": {
    text: "Une atteinte du cerveau peut aussi entraîner une dystonie. Un AVC, une blessure ou un poison en sont des exemples.",
    clinical:
      "Dystonie acquise : par exemple lésion cérébrale, médicaments ou drogues, toxines ou maladie vasculaire.",
  },
  "dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : c’est souvent le cas quand il n’y a pas de lien avec une maladie ou une blessure.",
    clinical: "De nombreux cas de dystonie primaire semblent héréditaires.",
  },
  "focal-dystonia-unknown": {
    text: "Les causes de la dystonie focale ne sont pas connues. Des gènes et des facteurs extérieurs au corps agissent sans doute ensemble.",
    clinical:
      "Dystonie focale : cause inconnue ; probablement une combinaison de facteurs génétiques et environnementaux.",
  },
  "focal-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : sur 100 personnes ayant une dystonie focale, au moins 10 ont quelqu’un dans leur famille qui en a une aussi. La plupart n’ont personne dans ce cas.",
    clinical:
      "Dystonie focale : le plus souvent sporadique ; au moins 10 % des personnes ont des antécédents familiaux, qui semblent suivre un mode autosomique dominant.",
  },
  "segmental-dystonia-unknown": {
    text: "La dystonie segmentaire peut être sans cause connue. Parmi 1477 personnes ayant une dystonie du cou sans cause connue, 39 sur 100 l’avaient.",
    clinical:
      "La dystonie segmentaire peut être idiopathique : présente chez 39 % de 1477 personnes ayant une dystonie cervicale idiopathique isolée.",
  },
  "segmental-dystonia-any-cause": {
    text: "La dystonie segmentaire peut venir d’une altération d’un gène ou d’autre chose. Le nom dit seulement où la dystonie se trouve dans le corps.",
    clinical:
      "Segmentaire décrit la distribution corporelle (axe I) de la dystonie. L’étiologie (axe II) peut être génétique ou acquise.",
  },
  "multifocal-dystonia-any-cause": {
    text: "La dystonie multifocale peut venir d’une altération d’un gène ou d’autre chose. Le nom dit seulement où la dystonie se trouve dans le corps.",
    clinical:
      "Multifocale décrit la distribution corporelle (axe I) de la dystonie. L’étiologie (axe II) peut être génétique ou acquise.",
  },
  "hemidystonia-brain-damage": {
    text: "L’hémidystonie vient le plus souvent d’une lésion en profondeur dans le cerveau. Si le bras droit et la jambe droite ont une dystonie, la lésion se trouve du côté gauche du cerveau.",
    clinical:
      "L’hémidystonie est en général secondaire à une lésion des ganglions de la base controlatéraux.",
  },
  "hemidystonia-stroke-injury": {
    text: "Une étude a porté sur 22 personnes ayant une hémidystonie. Chez 8, elle venait d’un AVC ou d’une autre maladie des vaisseaux sanguins du cerveau, chez 7 d’une blessure.",
    clinical:
      "Sur 22 patients ayant une hémidystonie, 8 avaient une maladie cérébrovasculaire ; chez 7, elle suivait un traumatisme périnatal, un traumatisme de l’enfance ou un traumatisme crânien.",
  },
  "generalized-dystonia-genes": {
    text: "La dystonie généralisée commence souvent dans l’enfance. Beaucoup de cas viennent alors de l’altération d’un gène, comme TOR1A.",
    clinical:
      "La dystonie à début précoce est plutôt généralisée et a souvent une origine génétique connue, par exemple TOR1A (DYT1).",
  },
  "generalized-dystonia-acquired": {
    text: "Chez l’enfant, la dystonie vient plus souvent d’autre chose, comme une atteinte du cerveau à la naissance.",
    clinical:
      "La dystonie acquise du petit enfant, par exemple après une atteinte cérébrale périnatale, est plus fréquente chez l’enfant que la dystonie héréditaire.",
  },
  "generalized-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : mais certaines personnes qui l’ont sont les seules de leur famille.",
    clinical: "La dystonie généralisée existe avec ou sans antécédents familiaux.",
  },
  "cervical-dystonia-unknown": {
    text: "La cause de la dystonie cervicale n’est le plus souvent pas connue.",
    clinical: "La cause de la dystonie cervicale est en général inconnue (idiopathique).",
  },
  "cervical-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : chez environ 12 personnes sur 100 qui ont la forme primaire, des gènes transmis jouent un rôle.",
    clinical:
      "Dystonie cervicale primaire : associée à une composante héréditaire dans environ 12 % des cas.",
  },
  "torticollis-unknown": {
    text: "Le torticolis peut être une dystonie. Si celle-ci commence à l’âge adulte, la cause n’est le plus souvent pas connue.",
    clinical: "Le torticolis spasmodique débutant à l’âge adulte est en général idiopathique.",
  },
  "torticollis-families": {
    text: "Cela peut se retrouver dans une même famille : mais peu de personnes qui l’ont ont des proches qui l’ont aussi.",
    clinical:
      "Quelques patients ayant un torticolis spasmodique ont des antécédents familiaux, certains avec une altération de THAP1, TUBB4A ou GNAL.",
  },
  "anterocollis-unknown": {
    text: "La cause de la dystonie cervicale n’est le plus souvent pas connue. L’antérocolis est l’un de ses types.",
    clinical: "La cause de la dystonie cervicale, y compris de l’antérocolis, est en général inconnue.",
  },
  "retrocollis-unknown": {
    text: "La cause de la dystonie cervicale n’est le plus souvent pas connue. Le rétrocolis est l’un de ses types.",
    clinical: "La cause de la dystonie cervicale, y compris du rétrocolis, est en général inconnue.",
  },
  "laterocollis-unknown": {
    text: "La cause de la dystonie cervicale n’est le plus souvent pas connue. Le latérocolis est l’un de ses types.",
    clinical: "La cause de la dystonie cervicale, y compris du latérocolis, est en général inconnue.",
  },
  "craniocervical-dystonia-brain": {
    text: "Une atteinte du cerveau peut causer une dystonie de la tête et du cou. Ce peut être un AVC, une infection, un manque d’oxygène ou une tumeur.",
    clinical:
      "Dystonie cranio-cervicale secondaire : due à des lésions structurelles ou à des atteintes du système nerveux, p. ex. AVC, infection, hypoxie ou néoplasie.",
  },
  "craniocervical-dystonia-medicine": {
    text: "La dystonie de la tête et du cou peut venir de médicaments. Les neuroleptiques et certains médicaments contre les nausées en font partie.",
    clinical:
      "La dystonie cranio-cervicale secondaire peut être due à des médicaments, p. ex. neuroleptiques, antiémétiques ou anticonvulsivants.",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "Certaines personnes ont une dystonie de la tête et du cou dans le cadre d’une maladie du cerveau. La maladie de Parkinson en est une.",
    clinical:
      "Les maladies hérédodégénératives avec dystonie cranio-cervicale comprennent la maladie de Parkinson.",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "La dystonie du bas du visage, de la mâchoire ou de la langue a de nombreuses causes. Elle peut venir de gènes ou d’autre chose.",
    clinical:
      "La dystonie crânienne inférieure (oromandibulaire) résulte de diverses étiologies génétiques et acquises.",
  },
  "cranial-dystonia-eyelids": {
    text: "La dystonie crânienne peut être un spasme des seules paupières. Sa cause n’est alors pas connue.",
    clinical: "Les causes du blépharospasme essentiel bénin sont inconnues.",
  },
  "blepharospasm-unknown": {
    text: "Les causes du blépharospasme ne sont pas connues. Des gènes et des facteurs extérieurs au corps agissent sans doute ensemble.",
    clinical:
      "Blépharospasme essentiel bénin : cause inconnue ; probablement une combinaison de facteurs génétiques et environnementaux.",
  },
  "blepharospasm-families": {
    text: "Cela ne se retrouve en général pas dans une même famille : la plupart des personnes qui l’ont sont les seules de leur famille. Mais certaines familles ont plus de cas.",
    clinical:
      "Blépharospasme essentiel bénin : le plus souvent sporadique ; plus rarement familial, dans certaines familles avec une transmission autosomique dominante.",
  },
  "oromandibular-dystonia-unknown": {
    text: "La dystonie de la bouche et de la mâchoire n’a souvent pas de cause connue. Un centre a étudié 92 personnes chez qui aucune cause n’a été trouvée.",
    clinical:
      "La dystonie oromandibulaire est souvent idiopathique : 92 patients dans un centre des mouvements anormaux.",
  },
  "oromandibular-dystonia-medicine": {
    text: "La dystonie de la bouche et de la mâchoire peut aussi venir de la prise de médicaments contre la psychose (neuroleptiques) pendant des années. Un centre a étudié 24 personnes chez qui c’était la cause.",
    clinical:
      "La dystonie oromandibulaire peut être tardive, après des années d’exposition aux neuroleptiques : 24 patients dans un centre des mouvements anormaux.",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "L’altération d’un gène peut aussi causer une dystonie de la bouche et de la mâchoire. D’autres choses qui surviennent plus tard dans la vie également.",
    clinical: "La dystonie oromandibulaire résulte de diverses étiologies génétiques et acquises.",
  },
  "lingual-dystonia-acquired": {
    text: "Une infection par un virus ou une lésion du cerveau peut causer une dystonie de la bouche. Une telle dystonie peut toucher la langue seule.",
    clinical:
      "Les causes de la dystonie oromandibulaire, dont la dystonie linguale est un sous-type, comprennent les lésions cérébrales et les infections virales.",
  },
  "lingual-dystonia-medicine": {
    text: "Certains médicaments contre la psychose, les neuroleptiques, peuvent causer une dystonie de la bouche. Elle peut toucher la langue seule.",
    clinical:
      "Les causes de la dystonie oromandibulaire, dont la dystonie linguale est un sous-type, comprennent les neuroleptiques.",
  },
  "lingual-dystonia-unknown": {
    text: "La dystonie de la langue seule peut être sans cause connue, mais c’est rare.",
    clinical: "La dystonie linguale isolée idiopathique est rare.",
  },
  "jaw-dystonia-unknown": {
    text: "La dystonie qui ferme la mâchoire peut être sans cause connue. Dans une étude, 51 personnes sur 100 ayant une dystonie de la bouche sans cause connue l’avaient.",
    clinical:
      "La fermeture de la mâchoire était le type le plus fréquent (51 %) chez les patients ayant une dystonie oromandibulaire idiopathique.",
  },
  "jaw-dystonia-medicine": {
    text: "Certains médicaments peuvent aussi causer une dystonie qui ferme la mâchoire. Ce sont les médicaments contre la psychose (neuroleptiques), s’ils sont pris pendant des années.",
    clinical:
      "La fermeture de la mâchoire était aussi le type le plus fréquent de la dystonie oromandibulaire tardive, après des années d’exposition aux neuroleptiques.",
  },
  "meige-syndrome-unknown": {
    text: "Chez la plupart des personnes ayant un syndrome de Meige, la cause n’est pas connue.",
    clinical: "Chez la majorité des patients, le syndrome de Meige est primaire ou idiopathique.",
  },
  "meige-syndrome-medicine": {
    text: "Le syndrome de Meige peut aussi venir de la prise de médicaments contre la psychose (neuroleptiques) pendant longtemps.",
    clinical: "Un syndrome de Meige secondaire peut suivre l’usage prolongé de neuroleptiques.",
  },
  "meige-syndrome-part-of-disease": {
    text: "Le syndrome de Meige peut aussi venir d’une maladie du cerveau.",
    clinical: "Le syndrome de Meige peut être secondaire à des maladies cérébrales sous-jacentes.",
  },
  "laryngeal-dystonia-unknown": {
    text: "La cause de la dystonie du larynx n’est pas connue.",
    clinical: "La dysphonie spasmodique est une dystonie idiopathique du larynx.",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "On ne sait pas pourquoi les cordes vocales se ferment sans contrôle dans cette dystonie.",
    clinical: "La dysphonie spasmodique, y compris de type adducteur, est une dystonie idiopathique.",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "On ne sait pas pourquoi les cordes vocales s’ouvrent sans contrôle dans cette dystonie.",
    clinical: "La dysphonie spasmodique, y compris de type abducteur, est une dystonie idiopathique.",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "On ne sait pas pourquoi les cordes vocales se ferment et s’ouvrent sans contrôle dans cette dystonie.",
    clinical: "La dysphonie spasmodique, y compris de type mixte, est une dystonie idiopathique.",
  },
  "task-specific-dystonia-unknown": {
    text: "Les causes de la dystonie de fonction ne sont pas connues. Des gènes jouent sans doute un rôle, puis autre chose la déclenche.",
    clinical:
      "Dystonie focale de fonction : cause inconnue ; probablement une combinaison de facteurs génétiques et environnementaux.",
  },
  "task-specific-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : sur 100 personnes ayant une dystonie de fonction, au moins 10 ont quelqu’un dans leur famille qui a une dystonie focale. La plupart n’ont personne dans ce cas.",
    clinical:
      "Dystonie focale de fonction : le plus souvent sporadique ; au moins 10 % des personnes ont des antécédents familiaux de dystonie focale.",
  },
  "writers-cramp-unknown": {
    text: "La cause de la crampe de l’écrivain n’est pas connue. Elle se trouve sans doute en partie dans les gènes.",
    clinical:
      "Crampe de l’écrivain, une dystonie focale de fonction : cause inconnue ; des facteurs génétiques sont très probablement en jeu.",
  },
  "writers-cramp-families": {
    text: "Cela peut se retrouver dans une même famille : certaines familles ont des cas de crampe de l’écrivain et de dystonie du musicien. La plupart des cas sont uniques.",
    clinical:
      "Le plus souvent sporadique ; la crampe de l’écrivain et la dystonie du musicien ont été rapportées dans une même famille.",
  },
  "focal-hand-dystonia-unknown": {
    text: "La cause de la dystonie focale de la main n’est pas connue. Elle se trouve peut-être dans des parties du cerveau qui contrôlent le mouvement.",
    clinical:
      "Dystonie focale de la main : cause inconnue ; au moins certains cas de dystonie de fonction comportent un dysfonctionnement des ganglions de la base.",
  },
  "focal-hand-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : sur 100 personnes ayant une dystonie dans une tâche précise, au moins 10 ont quelqu’un dans leur famille qui a une dystonie focale.",
    clinical:
      "Au moins 10 % des personnes ayant une dystonie focale de fonction ont des antécédents familiaux de dystonie focale.",
  },
  "musicians-dystonia-unknown": {
    text: "Les causes de la dystonie du musicien ne sont pas connues. Des gènes jouent sans doute un rôle.",
    clinical:
      "Dystonie du musicien, une dystonie focale de fonction : cause inconnue ; des facteurs génétiques sont très probablement en jeu.",
  },
  "musicians-dystonia-practice": {
    text: "Beaucoup de pratique chaque jour augmente peut-être le risque de dystonie du musicien. Une étude sur des pianistes va dans ce sens.",
    clinical:
      "Chez les pianistes, une pratique quotidienne importante pourrait augmenter le risque de dystonie du musicien.",
  },
  "musicians-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : certains proches des musiciens ont aussi une dystonie. On ne sait pas quels gènes jouent un rôle.",
    clinical:
      "Différents types de dystonie se regroupent dans les familles de patients ayant une dystonie du musicien, ce qui suggère une contribution génétique.",
  },
  "embouchure-dystonia-unknown": {
    text: "La cause de la dystonie de l’embouchure n’est pas connue. Elle se trouve sans doute en partie dans les gènes.",
    clinical:
      "Dystonie de l’embouchure, une dystonie focale de fonction : cause inconnue ; des facteurs génétiques sont très probablement en jeu.",
  },
  "embouchure-dystonia-genes": {
    text: "Des gènes jouent peut-être un rôle dans la dystonie de l’embouchure. Sur 100 musiciens qui l’ont, 6 avaient aussi une crampe de l’écrivain.",
    clinical:
      "Parmi les patients ayant une dystonie de l’embouchure, 6 % avaient aussi une crampe de l’écrivain, ce qui suggère une possible prédisposition génétique.",
  },
  "golfers-yips-two-kinds": {
    text: "Certains golfeurs ont des yips à cause d’une dystonie, d’autres à cause du stress et de la peur d’échouer. Certains ont un mélange des deux.",
    clinical: "Les yips vont de la dystonie focale (type I) à l’anxiété de performance (type II).",
  },
  "golfers-yips-unknown": {
    text: "Quand les yips sont une dystonie, la cause n’est pas connue.",
    clinical: "Les causes de la dystonie focale de fonction, comme les yips, sont inconnues.",
  },
  "runners-dystonia-unknown": {
    text: "On ne sait pas pourquoi certains coureurs ont cette dystonie. C’est une dystonie liée à une tâche précise.",
    clinical:
      "Les causes de la dystonie focale de fonction, dont fait partie la dystonie du coureur, sont inconnues.",
  },
  "runners-dystonia-injury": {
    text: "Une blessure déclenche peut-être la dystonie du coureur. Sur 5 coureurs, 2 s’étaient blessés à la jambe dans l’année précédente.",
    clinical:
      "Sur 5 patients ayant une dystonie du coureur, 2 s’étaient blessés à la jambe atteinte dans l’année précédant le début.",
  },
  "runners-dystonia-families": {
    text: "On ne connaît pas de cas où cela se retrouve dans une même famille : sur 5 coureurs atteints dans un rapport, aucun n’en avait dans sa famille.",
    clinical:
      "Aucun des 5 patients ayant une dystonie du coureur n’avait d’antécédents familiaux de dystonie.",
  },
  "limb-dystonia-unknown": {
    text: "Chez la plupart des personnes ayant une dystonie d’un bras ou d’une jambe, la cause n’est pas connue.",
    clinical: "Dans la plupart des cas, la cause de la dystonie des membres est inconnue.",
  },
  "limb-dystonia-parkinson": {
    text: "Les personnes qui ont la maladie de Parkinson peuvent avoir une dystonie d’une jambe. Elle peut venir quand l’effet du médicament lévodopa s’épuise.",
    clinical:
      "Dans la maladie de Parkinson, l’épuisement de l’effet de la lévodopa peut causer une dystonie, le plus souvent du membre inférieur.",
  },
  "foot-dystonia-acquired": {
    text: "Chez 36 adultes ayant une dystonie d’un pied, les médecins ont trouvé une cause chez plus de la moitié. La plus fréquente était une blessure, chez 10 d’entre eux.",
    clinical:
      "Sur 36 adultes ayant une dystonie focale du membre inférieur avec torsion du pied, plus de la moitié avaient une cause identifiable, le plus souvent un traumatisme (10).",
  },
  "foot-dystonia-parkinsonism": {
    text: "La dystonie du pied peut être un signe précoce de la maladie de Parkinson ou d’une maladie proche. C’était le cas de 5 adultes sur 36.",
    clinical:
      "Sur 36 adultes ayant une dystonie focale du membre inférieur avec torsion du pied, 5 avaient un parkinsonisme.",
  },
  "foot-dystonia-unknown": {
    text: "Chez certains adultes ayant une dystonie du pied, on ne trouve pas de cause.",
    clinical:
      "Il existe une forme idiopathique de dystonie focale du membre inférieur débutant à l’âge adulte.",
  },
  "truncal-dystonia-part-of-disease": {
    text: "Chez l’adulte, la dystonie du tronc vient souvent d’une maladie du cerveau.",
    clinical:
      "La dystonie axiale débutant à l’âge adulte est souvent attribuée à des étiologies secondaires, comme une maladie neurodégénérative.",
  },
  "truncal-dystonia-medicine": {
    text: "Chez l’adulte, certains médicaments peuvent entraîner une dystonie du tronc après une longue période.",
    clinical: "La dystonie axiale débutant à l’âge adulte est aussi attribuée à des syndromes tardifs.",
  },
  "truncal-dystonia-unknown": {
    text: "Chez certains adultes ayant une dystonie du tronc, on ne trouve pas de cause. C’est rare.",
    clinical: "La dystonie axiale idiopathique débutant à l’âge adulte est assez rare.",
  },
  "isolated-dystonia-unknown": {
    text: "Chez la plupart des adultes ayant une dystonie isolée, on n’a pas trouvé de gène en cause.",
    clinical:
      "L’origine génétique de la plupart des cas de dystonie isolée débutant à l’âge adulte est inconnue.",
  },
  "isolated-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : si elle commence chez un enfant, le plus souvent quelqu’un d’autre dans la famille l’a aussi. Si elle commence chez un adulte, le plus souvent personne d’autre ne l’a.",
    clinical: "La dystonie isolée est en général familiale chez l’enfant et sporadique chez l’adulte.",
  },
  "combined-dystonia-genes": {
    text: "Certaines formes de dystonie combinée viennent de l’altération d’un gène. L’une d’elles est la dystonie myoclonique.",
    clinical:
      "Les formes génétiques de dystonie avec un autre trouble du mouvement comprennent la dystonie dopa-sensible, la dystonie myoclonique et la dystonie-parkinsonisme à début rapide.",
  },
  "combined-dystonia-part-of-disease": {
    text: "Certaines personnes ont une dystonie combinée dans le cadre d’une maladie du cerveau. La maladie de Parkinson en est une.",
    clinical:
      "La dystonie peut être une manifestation d’une maladie neurodégénérative, par exemple la maladie de Parkinson ou la dystonie-parkinsonisme liée à l’X.",
  },
  "primary-dystonia-unknown": {
    text: "Chez beaucoup de personnes ayant une dystonie primaire, on ne trouve pas de cause. C’est le cas de la plupart des formes focales.",
    clinical:
      "La dystonie primaire comprend des formes dont la cause n’est en général pas trouvée, comme la plupart des dystonies focales.",
  },
  "primary-dystonia-genes": {
    text: "Certaines formes de dystonie primaire viennent de l’altération d’un gène. L’une d’elles est DYT1.",
    clinical: "La dystonie primaire comprend des formes génétiques, comme DYT1.",
  },
  "primary-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : beaucoup de personnes ayant la forme primaire semblent la tenir de leurs gènes.",
    clinical: "De nombreux cas de dystonie primaire semblent héréditaires.",
  },
  "secondary-dystonia-acquired": {
    text: "Une lésion du cerveau peut causer une dystonie secondaire. Elle peut venir d’un AVC, d’une blessure ou d’une inflammation du cerveau.",
    clinical:
      "Dystonie secondaire : due à des lésions structurelles ou à des atteintes du système nerveux, par exemple AVC, traumatisme ou encéphalite.",
  },
  "secondary-dystonia-medicine": {
    text: "Certains médicaments peuvent causer une dystonie. Elle fait alors partie du type secondaire.",
    clinical: "La dystonie secondaire peut être due à des médicaments.",
  },
  "secondary-dystonia-part-of-disease": {
    text: "La dystonie secondaire peut être un signe d’une autre maladie. La maladie de Parkinson en est une.",
    clinical:
      "La dystonie secondaire peut être une conséquence ou un symptôme d’une maladie sous-jacente, p. ex. la maladie de Parkinson.",
  },
  "acquired-dystonia-brain": {
    text: "Une lésion du cerveau, un poison ou une tumeur peut causer une dystonie acquise. Un AVC ou un autre problème des vaisseaux sanguins aussi.",
    clinical: "Dystonie acquise : par exemple lésion cérébrale, maladie vasculaire, toxines ou néoplasie.",
  },
  "acquired-dystonia-medicine": {
    text: "Certains médicaments et d’autres substances peuvent causer une dystonie. C’est alors un type de dystonie acquise.",
    clinical: "La dystonie acquise peut être due à des médicaments ou à des drogues.",
  },
  "inherited-dystonia-genes": {
    text: "La dystonie héréditaire vient de l’altération d’un gène. On en connaît plus de 20 formes.",
    clinical: "On connaît plus de 20 types de dystonie causés par des mutations génétiques.",
  },
  "inherited-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : pour la plupart de ces gènes, une copie altérée peut suffire pour avoir une dystonie. Mais les personnes qui ont l’altération n’ont pas toutes une dystonie.",
    clinical:
      "La plupart des formes génétiques de dystonie sont autosomiques dominantes, certaines autosomiques récessives ou liées à l’X. La pénétrance peut être réduite.",
  },
  "early-onset-dystonia-genes": {
    text: "Beaucoup de formes de dystonie qui commencent tôt dans la vie viennent de l’altération d’un gène. L’un de ces gènes est TOR1A.",
    clinical:
      "De nombreuses dystonies à début précoce ont une origine génétique connue, par exemple une mutation de TOR1A (DYT1).",
  },
  "early-onset-dystonia-acquired": {
    text: "Une naissance trop précoce peut entraîner une dystonie chez l’enfant. Un manque d’oxygène à la naissance aussi.",
    clinical:
      "Les causes de la dystonie acquise à début précoce comprennent la naissance prématurée et l’atteinte cérébrale périnatale (encéphalopathie hypoxo-ischémique).",
  },
  "early-onset-dystonia-unknown": {
    text: "Si la dystonie commence entre 13 et 20 ans, la cause n’est le plus souvent pas bien comprise.",
    clinical:
      "Dans la plupart des cas de dystonie à début juvénile (13 à 20 ans), la cause sous-jacente est mal comprise.",
  },
  "adult-onset-dystonia-unknown": {
    text: "Certains adultes ont une dystonie et aucun autre trouble du mouvement. Chez la plupart d’entre eux, on n’a pas trouvé de gène en cause.",
    clinical:
      "L’origine génétique de la plupart des cas de dystonie isolée débutant à l’âge adulte n’a pas été identifiée.",
  },
  "adult-onset-dystonia-families": {
    text: "Cela ne se retrouve en général pas dans une même famille : il en est ainsi si elle commence à l’âge adulte. La plupart des personnes sont les seules de leur famille.",
    clinical: "La dystonie isolée est en général sporadique chez l’adulte.",
  },
  "torsion-dystonia-genes": {
    text: "La dystonie de torsion peut faire partie d’une autre maladie. Si ce n’est pas le cas, elle vient le plus souvent de gènes.",
    clinical: "La dystonie de torsion primaire (idiopathique) a une étiologie surtout génétique.",
  },
  "torsion-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : l’un des gènes en cause est TOR1A. Seules 30 à 40 personnes sur 100 qui héritent de l’altération ont le trouble.",
    clinical: "Mutations de TOR1A : transmission autosomique dominante, avec une pénétrance de 30 à 40 %.",
  },
  "dyt-tor1a-gene": {
    text: "La cause de la dystonie DYT-TOR1A est l’altération d’une copie du gène TOR1A.",
    clinical: "La dystonie DYT-TOR1A est causée par un variant pathogène hétérozygote de TOR1A.",
  },
  "dyt-tor1a-families": {
    text: "Cela peut se retrouver dans une même famille : un parent peut transmettre l’altération du gène TOR1A sans avoir lui-même de signes.",
    clinical:
      "La transmission des variants pathogènes de TOR1A est autosomique dominante à pénétrance réduite ; le parent transmetteur peut ne pas être atteint.",
  },
  "dyt-tor1a-share": {
    text: "Beaucoup de personnes qui ont une altération du gène TOR1A restent en bonne santé : environ 30 à 40 sur 100 ont une dystonie.",
    clinical: "La pénétrance des variants pathogènes de TOR1A est d’environ 30 % à 40 %.",
  },
  "dyt-thap1-gene": {
    text: "La cause de la dystonie DYT-THAP1 est l’altération d’une copie du gène THAP1.",
    clinical: "La dystonie DYT-THAP1 est causée par un variant pathogène hétérozygote de THAP1.",
  },
  "dyt-thap1-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène THAP1 peut suffire pour avoir cette dystonie. Mais certaines personnes qui ont l’altération n’ont jamais la dystonie.",
    clinical:
      "La transmission des variants pathogènes de THAP1 est autosomique dominante à pénétrance réduite.",
  },
  "dyt-gnal-gene": {
    text: "La cause de la dystonie DYT-GNAL est l’altération d’une copie du gène GNAL.",
    clinical: "La dystonie DYT-GNAL est causée par un variant pathogène hétérozygote de GNAL.",
  },
  "dyt-gnal-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène GNAL, venue de l’un des parents, peut suffire pour avoir cette dystonie.",
    clinical: "La transmission des variants pathogènes de GNAL est autosomique dominante.",
  },
  "dyt-ano3-gene": {
    text: "La cause de la dystonie DYT-ANO3 est l’altération d’une copie du gène ANO3.",
    clinical: "La dystonie DYT-ANO3 est causée par un variant pathogène hétérozygote de ANO3.",
  },
  "dyt-ano3-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène ANO3, venue de l’un des parents, peut suffire pour avoir cette dystonie.",
    clinical: "La transmission des variants pathogènes de ANO3 est autosomique dominante.",
  },
  "dyt-ciz1-gene": {
    text: "Une altération du gène CIZ1 cause peut-être ce type de dystonie cervicale. Ce n’est pas certain.",
    clinical:
      "Des variants pathogènes de CIZ1 pourraient causer une dystonie cervicale débutant à l’âge adulte ; cela n’est pas confirmé.",
  },
  "dyt-ciz1-other-gene": {
    text: "Un répertoire de maladies indique maintenant un autre gène pour DYT23, le gène CACNA1B.",
    clinical: "La Human Disease Ontology attribue DYT23 à des variants hétérozygotes de CACNA1B.",
  },
  "dyt-ciz1-families": {
    text: "Cela peut se retrouver dans une même famille. L’altération du gène CIZ1 a été trouvée dans une famille où 7 personnes avaient une dystonie.",
    clinical: "Le variant de CIZ1 a été identifié dans une famille comptant 7 membres atteints.",
  },
  "dyt-col6a3-gene": {
    text: "La cause de la dystonie DYT-COL6A3 est l’altération des deux copies du gène COL6A3.",
    clinical: "La dystonie DYT-COL6A3 est causée par des variants pathogènes bialléliques de COL6A3.",
  },
  "dyt-col6a3-doubt": {
    text: "Il n’est pas certain que le gène COL6A3 soit la cause. Une étude plus récente portant sur 955 personnes en fait douter.",
    clinical:
      "Une étude de 955 patients a remis en question le rôle causal des variants de COL6A3 dans la dystonie.",
  },
  "dyt-col6a3-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène COL6A3 altéré.",
    clinical: "La transmission des variants pathogènes de COL6A3 est autosomique récessive.",
  },
  "dyt-kmt2b-gene": {
    text: "La cause de la dystonie DYT-KMT2B est l’altération d’une copie du gène KMT2B.",
    clinical: "La dystonie DYT-KMT2B est causée par un variant pathogène hétérozygote de KMT2B.",
  },
  "dyt-kmt2b-families": {
    text: "Cela ne se retrouve en général pas dans une même famille : l’altération du gène KMT2B est le plus souvent nouvelle. Rarement, un parent la transmet.",
    clinical:
      "Les variants pathogènes de KMT2B surviennent le plus souvent de novo ; rarement, ils sont hérités d’un parent.",
  },
  "dyt-prkra-gene": {
    text: "La cause de la dystonie DYT-PRKRA est l’altération des deux copies du gène PRKRA.",
    clinical: "La dystonie DYT-PRKRA est causée par des variants pathogènes bialléliques de PRKRA.",
  },
  "dyt-prkra-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène PRKRA altéré.",
    clinical: "La transmission des variants pathogènes de PRKRA est autosomique récessive.",
  },
  "dyt-hpca-gene": {
    text: "La cause de la dystonie DYT-HPCA est l’altération des deux copies du gène HPCA.",
    clinical: "La dystonie DYT-HPCA est causée par des variants pathogènes bialléliques de HPCA.",
  },
  "dyt-hpca-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène HPCA altéré.",
    clinical: "La transmission des variants pathogènes de HPCA est autosomique récessive.",
  },
  "dyt-vps16-gene": {
    text: "La cause de la dystonie DYT-VPS16 est l’altération d’une copie du gène VPS16.",
    clinical: "La dystonie DYT-VPS16 est causée par un variant pathogène hétérozygote de VPS16.",
  },
  "dyt-vps16-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène VPS16, venue de l’un des parents, peut suffire pour avoir cette dystonie.",
    clinical: "La transmission des variants pathogènes de VPS16 est autosomique dominante.",
  },
  "dyt-tubb4a-gene": {
    text: "La cause de la dystonie DYT-TUBB4A est l’altération d’une copie du gène TUBB4A.",
    clinical: "La dystonie DYT-TUBB4A est causée par un variant pathogène hétérozygote de TUBB4A.",
  },
  "dyt-tubb4a-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène TUBB4A, venue de l’un des parents, peut suffire pour avoir cette dystonie.",
    clinical: "La transmission des variants pathogènes de TUBB4A est autosomique dominante.",
  },
  "dyt-eif2ak2-gene": {
    text: "La cause de la dystonie DYT-EIF2AK2 est l’altération d’une copie du gène EIF2AK2.",
    clinical: "La dystonie DYT-EIF2AK2 est causée par un variant pathogène hétérozygote de EIF2AK2.",
  },
  "dyt-eif2ak2-families": {
    text: "Cela peut se retrouver dans une même famille. Dans une famille, 5 personnes avaient une dystonie et la même altération du gène EIF2AK2.",
    clinical:
      "Un variant hétérozygote d’EIF2AK2 était associé à la dystonie chez 5 membres d’une même famille (coségrégation).",
  },
  "dyt-aopep-gene": {
    text: "La cause de la dystonie DYT-AOPEP est l’altération des deux copies du gène AOPEP.",
    clinical: "La dystonie DYT-AOPEP est causée par des variants pathogènes bialléliques de AOPEP.",
  },
  "dyt-aopep-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène AOPEP altéré.",
    clinical: "La transmission des variants pathogènes de AOPEP est autosomique récessive.",
  },
  "dyt-kctd17-gene": {
    text: "La cause de la dystonie DYT-KCTD17 est l’altération d’une copie du gène KCTD17.",
    clinical: "La dystonie DYT-KCTD17 est causée par un variant pathogène hétérozygote de KCTD17.",
  },
  "dyt-kctd17-families": {
    text: "Cela peut se retrouver dans une même famille : une copie altérée du gène KCTD17, venue de l’un des parents, peut suffire pour avoir cette dystonie.",
    clinical: "La transmission des variants pathogènes de KCTD17 est autosomique dominante.",
  },
  "dyt-kcnn2-gene": {
    text: "La cause de la dystonie DYT-KCNN2 est l’altération d’une copie du gène KCNN2.",
    clinical: "La dystonie DYT-KCNN2 est causée par un variant pathogène hétérozygote de KCNN2.",
  },
  "dyt-kcnn2-families": {
    text: "Cela peut se retrouver dans une même famille : un parent peut transmettre une altération du gène KCNN2. Plus souvent, l’altération est nouvelle.",
    clinical:
      "Les variants pathogènes de KCNN2 surviennent le plus souvent de novo ; ils peuvent aussi être hérités (autosomique dominant).",
  },
  "dyt-vps41-gene": {
    text: "Des altérations des deux copies du gène VPS41 causent un trouble du mouvement. L’un de ses signes peut être une dystonie.",
    clinical:
      "Des variants pathogènes de VPS41 causent un trouble du mouvement complexe qui peut comporter une dystonie.",
  },
  "dyt-vps41-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a ce trouble seulement si les deux parents transmettent un gène VPS41 altéré.",
    clinical: "La transmission des variants pathogènes de VPS41 est autosomique récessive.",
  },
  "dyt-tspoap1-gene": {
    text: "La cause de la dystonie DYT-TSPOAP1 est l’altération des deux copies du gène TSPOAP1.",
    clinical: "La dystonie DYT-TSPOAP1 est causée par des variants pathogènes bialléliques de TSPOAP1.",
  },
  "dyt-tspoap1-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène TSPOAP1 altéré.",
    clinical: "La transmission des variants pathogènes de TSPOAP1 est autosomique récessive.",
  },
  "dyt-shq1-gene": {
    text: "La cause de la dystonie DYT-SHQ1 est l’altération des deux copies du gène SHQ1.",
    clinical: "La dystonie DYT-SHQ1 est causée par des variants pathogènes bialléliques de SHQ1.",
  },
  "dyt-shq1-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène SHQ1 altéré.",
    clinical: "La transmission des variants pathogènes de SHQ1 est autosomique récessive.",
  },
  "dyt-nup54-gene": {
    text: "La cause de la dystonie DYT-NUP54 est l’altération des deux copies du gène NUP54.",
    clinical: "La dystonie DYT-NUP54 est causée par des variants pathogènes bialléliques de NUP54.",
  },
  "dyt-nup54-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène NUP54 altéré.",
    clinical: "La transmission des variants pathogènes de NUP54 est autosomique récessive.",
  },
  "dyt-mecr-gene": {
    text: "La cause de la dystonie DYT-MECR est l’altération des deux copies du gène MECR.",
    clinical: "La dystonie DYT-MECR est causée par des variants pathogènes bialléliques de MECR.",
  },
  "dyt-mecr-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie seulement si les deux parents transmettent un gène MECR altéré.",
    clinical: "La transmission des variants pathogènes de MECR est autosomique récessive.",
  },
  "dyt-gch1-gene": {
    text: "La cause de la dystonie DYT-GCH1 est l’altération d’une copie du gène GCH1.",
    clinical: "La dystonie DYT-GCH1 est causée par un variant pathogène hétérozygote de GCH1.",
  },
  "dyt-gch1-families": {
    text: "Cela peut se retrouver dans une même famille : un parent peut transmettre une altération du gène GCH1. Chez d’autres personnes, l’altération est nouvelle.",
    clinical:
      "La transmission des variants pathogènes de GCH1 est autosomique dominante ; certains variants surviennent de novo.",
  },
  "dyt-gch1-share": {
    text: "Certaines personnes qui ont une altération du gène GCH1 n’ont jamais cette dystonie. On la trouve chez 2 à 4 fois plus de femmes et de filles que d’hommes et de garçons.",
    clinical:
      "La pénétrance des variants pathogènes de GCH1 est réduite ; le sexe féminin est atteint 2 à 4 fois plus souvent que le sexe masculin.",
  },
  "chor-dyt-adcy5-gene": {
    text: "La cause de la dystonie DYT-ADCY5 est l’altération d’une copie du gène ADCY5.",
    clinical: "La dystonie DYT-ADCY5 est causée par un variant pathogène hétérozygote de ADCY5.",
  },
  "chor-dyt-adcy5-families": {
    text: "Cela peut se retrouver dans une même famille : un parent peut transmettre une altération du gène ADCY5. Chez d’autres personnes, l’altération est nouvelle.",
    clinical:
      "La transmission des variants pathogènes d’ADCY5 est autosomique dominante ; certains variants surviennent de novo.",
  },
  "dyt-slc2a1-gene": {
    text: "La cause de la dystonie DYT-SLC2A1 est une altération du gène SLC2A1. Trop peu de sucre entre dans le cerveau (déficit en GLUT1).",
    clinical:
      "La dystonie DYT-SLC2A1 est causée par des variants pathogènes de SLC2A1, qui perturbent le transport du glucose vers le cerveau (déficit en GLUT1).",
  },
  "dyt-slc2a1-families": {
    text: "Cela ne se retrouve en général pas dans une même famille. Dans le déficit en GLUT1, l’altération est nouvelle chez environ 90 personnes sur 100.",
    clinical: "Environ 90 % des cas de déficit en GLUT1 résultent de variants de novo.",
  },
  "dyt7-chromosome": {
    text: "La dystonie DYT7 est liée à une altération du chromosome 18. On ne sait pas quel gène est altéré.",
    clinical: "La dystonie DYT7 est liée à une région du chromosome 18 ; le gène n’a pas été identifié.",
  },
  "dyt7-families": {
    text: "Cela peut se retrouver dans une même famille : une altération venue de l’un des parents peut suffire pour avoir la dystonie DYT7.",
    clinical: "La transmission de la dystonie DYT7 est autosomique dominante.",
  },
  "dyt13-chromosome": {
    text: "La dystonie DYT13 est liée à une altération du chromosome 1. On ne sait pas quel gène est altéré.",
    clinical: "La dystonie DYT13 est liée à une région du chromosome 1 ; le gène n’a pas été identifié.",
  },
  "dyt13-families": {
    text: "Cela peut se retrouver dans une même famille : une altération venue de l’un des parents peut suffire pour avoir la dystonie DYT13.",
    clinical: "La transmission de la dystonie DYT13 est autosomique dominante.",
  },
  "dyt17-chromosome": {
    text: "La dystonie DYT17 est liée à une altération du chromosome 20. On ne sait pas quel gène est altéré.",
    clinical: "La dystonie DYT17 est liée à une région du chromosome 20 ; le gène n’a pas été identifié.",
  },
  "dyt17-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a la dystonie DYT17 seulement si les deux parents transmettent une altération.",
    clinical: "La transmission de la dystonie DYT17 est autosomique récessive.",
  },
  "dyt21-chromosome": {
    text: "La dystonie DYT21 est liée à une altération du chromosome 2. On ne sait pas quel gène est altéré.",
    clinical: "La dystonie DYT21 est liée à une région du chromosome 2 ; le gène n’a pas été identifié.",
  },
  "dyt21-families": {
    text: "Cela peut se retrouver dans une même famille : une altération venue de l’un des parents peut suffire pour avoir la dystonie DYT21.",
    clinical: "La transmission de la dystonie DYT21 est autosomique dominante.",
  },
  "dopa-responsive-dystonia-genes": {
    text: "La dystonie dopa-sensible vient le plus souvent d’une altération du gène GCH1. Plus rarement, l’altération touche le gène TH ou le gène SPR.",
    clinical:
      "Les variants pathogènes hétérozygotes de GCH1 sont la cause la plus fréquente de la dystonie dopa-sensible ; les variants de TH ou de SPR sont plus rares.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène GCH1, venue de la mère ou du père, peut suffire pour avoir cette dystonie. Chez certaines personnes, l’altération est nouvelle.",
    clinical:
      "La dystonie dopa-sensible liée à GCH1 est autosomique dominante ; certains cas résultent de variants de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Certaines personnes qui ont un gène GCH1 altéré n’ont jamais de dystonie dopa-sensible. On la trouve chez deux à quatre fois plus de filles et de femmes que de garçons et d’hommes.",
    clinical:
      "Les variants de GCH1 ont une pénétrance réduite ; la dystonie dopa-sensible est deux à quatre fois plus fréquente chez les sujets de sexe féminin que chez ceux de sexe masculin.",
  },
  "dyt-th-gene": {
    text: "Des altérations des deux copies du gène TH causent un manque de dopamine. Le cerveau a besoin de dopamine pour contrôler le mouvement.",
    clinical:
      "Des variants bialléliques de TH réduisent l’activité de la tyrosine hydroxylase et ainsi la synthèse de dopamine.",
  },
  "dyt-th-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a ce trouble quand les deux parents transmettent un gène TH altéré. Les parents eux-mêmes n’ont le plus souvent aucun signe.",
    clinical:
      "Le déficit en tyrosine hydroxylase est autosomique récessif ; les parents porteurs d’un seul variant de TH n’ont en général aucun signe.",
  },
  "dyt-spr-gene": {
    text: "Des altérations du gène SPR causent un manque de dopamine. Le cerveau a besoin de dopamine pour contrôler le mouvement.",
    clinical:
      "Des variants de SPR perturbent la production de tétrahydrobioptérine et diminuent ainsi la quantité de dopamine.",
  },
  "dyt-spr-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a ce trouble quand les deux copies du gène SPR sont altérées.",
    clinical: "Le déficit en sépiaptérine réductase résulte de variants pathogènes bialléliques de SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Une altération du gène SGCE peut causer une dystonie myoclonique. Elle perturbe les parties du cerveau qui guident le mouvement ; les muscles sont sains.",
    clinical:
      "Les variants pathogènes de SGCE causent un manque d’epsilon-sarcoglycane, qui semble toucher le cervelet et les ganglions de la base ; il n’y a pas de maladie musculaire.",
  },
  "myoclonus-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : un gène SGCE altéré venu du père peut entraîner cette dystonie. La même altération venue de la mère ne cause le plus souvent aucun problème.",
    clinical:
      "La dystonie myoclonique liée à SGCE est autosomique dominante avec empreinte génomique : la copie paternelle est active, et les variants de la copie maternelle ne causent en général aucun signe.",
  },
  "myoclonus-dystonia-unknown": {
    text: "Beaucoup de personnes ont les signes d’une dystonie myoclonique, mais on ne trouve pas d’altération du gène SGCE. La cause n’est alors pas connue.",
    clinical:
      "Chez beaucoup de personnes ayant une dystonie myoclonique clinique, surtout sans parents atteints, aucun variant de SGCE n’est détecté ; la cause reste alors inconnue.",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "La cause connue de la dystonie-parkinsonisme à début rapide est une altération du gène ATP1A3. Chez certaines personnes, on ne trouve pas d’altération.",
    clinical:
      "La dystonie-parkinsonisme à début rapide est causée par des variants pathogènes d’ATP1A3 ; chez certaines personnes atteintes, aucun n’a été identifié.",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène ATP1A3, venue le plus souvent d’un parent qui a cette dystonie, peut suffire pour l’avoir. Chez certaines personnes, l’altération est nouvelle.",
    clinical:
      "La dystonie-parkinsonisme à début rapide liée à ATP1A3 est autosomique dominante, le plus souvent héritée d’un parent atteint ; les autres cas sont de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Les personnes qui ont un gène ATP1A3 altéré n’ont pas toutes cette dystonie. La raison n’est pas connue.",
    clinical: "La pénétrance des variants d’ATP1A3 est incomplète, pour des raisons mal comprises.",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "Chez une personne qui a un gène ATP1A3 altéré, une infection, le stress ou l’alcool peuvent déclencher cette dystonie. Un effort physique long et intense aussi.",
    clinical:
      "Une infection, un effort physique prolongé, un stress émotionnel ou l’alcool peuvent déclencher la dystonie-parkinsonisme à début rapide liée à ATP1A3.",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "La cause de cette dystonie chez des personnes d’ascendance philippine est une altération du gène TAF1 ou proche de lui. Le gène se trouve sur le chromosome X.",
    clinical:
      "La dystonie-parkinsonisme liée à l’X est causée par des variants situés dans TAF1 ou à proximité, sur le chromosome X.",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "Cela se retrouve dans une même famille : les mères qui ont cette altération du gène peuvent la transmettre et n’ont le plus souvent aucun signe. Les pères ne peuvent pas la transmettre à leurs fils.",
    clinical:
      "La transmission est récessive liée à l’X : les femmes porteuses peuvent transmettre le variant et n’ont en général aucun signe ; il n’y a pas de transmission de père en fils.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Quelques femmes qui ont une copie altérée du gène TAF1 ont des signes de la dystonie-parkinsonisme liée à l’X. Leurs signes sont le plus souvent plus légers que ceux des hommes.",
    clinical:
      "Quelques femmes hétérozygotes pour un variant de TAF1 ont des anomalies du mouvement, en général plus légères que chez les hommes atteints.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La cause de cette dystonie du bébé est une altération du gène SLC6A3.",
    clinical:
      "Le parkinsonisme-dystonie infantile (déficit en transporteur de la dopamine) est causé par des variants pathogènes de SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a cette dystonie quand les deux copies du gène SLC6A3 sont altérées.",
    clinical: "Le déficit en transporteur de la dopamine lié à SLC6A3 est autosomique récessif.",
  },
  "paroxysmal-dystonia-genes": {
    text: "Des crises de dystonie peuvent venir de l’altération d’un gène. PRRT2, PNKD et SLC2A1 font partie des principaux gènes.",
    clinical:
      "Les principaux gènes des mouvements anormaux paroxystiques primaires comprennent PRRT2, PNKD et SLC2A1.",
  },
  "paroxysmal-dystonia-acquired": {
    text: "Des crises de dystonie peuvent aussi venir d’une autre maladie. Ce peut être une maladie du cerveau ou du reste du corps.",
    clinical:
      "Les dyskinésies paroxystiques secondaires peuvent être des symptômes de diverses maladies neurologiques et générales.",
  },
  "paroxysmal-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : le plus souvent, une seule copie altérée d’un gène peut suffire pour avoir des crises. Cela vaut s’il n’y a pas d’autre maladie derrière les crises.",
    clinical:
      "Les dyskinésies paroxystiques primaires sont en général des affections génétiques autosomiques dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Des crises après un mouvement brusque peuvent toucher plusieurs membres d’une famille. La cause est alors le plus souvent une altération du gène PRRT2.",
    clinical:
      "Les mutations de PRRT2 sont la cause la plus fréquente des dyskinésies paroxystiques familiales.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : dans la plupart de ces familles, une seule copie altérée du gène PRRT2 peut suffire pour avoir des crises. Mais certaines personnes qui ont l’altération n’ont jamais de crise.",
    clinical:
      "Dans la plupart des familles ayant des mutations de PRRT2, la transmission est autosomique dominante avec une pénétrance incomplète.",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "Chez certaines personnes qui ont des crises après un mouvement brusque, on ne trouve pas de gène altéré. La cause n’est alors pas connue.",
    clinical:
      "Dans la dyskinésie paroxystique kinésigénique sporadique ou familiale, les mutations des gènes candidats peuvent être absentes ; la cause reste alors inconnue.",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "Des crises après l’alcool, le café ou le stress peuvent toucher plusieurs membres d’une famille. La cause est alors une altération du gène PNKD.",
    clinical:
      "La forme familiale de la dyskinésie paroxystique non kinésigénique est causée par des mutations de PNKD.",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène PNKD, venue de la mère ou du père, peut suffire pour avoir des crises.",
    clinical:
      "La dyskinésie paroxystique non kinésigénique liée à PNKD se transmet sur le mode autosomique dominant.",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "De telles crises peuvent aussi venir d’une lésion dans le cerveau. La sclérose en plaques, une tumeur, un AVC ou une plaie peuvent la causer.",
    clinical:
      "Les causes non génétiques comprennent des lésions des ganglions de la base dues à une sclérose en plaques, à des tumeurs ou à des lésions vasculaires, et des lésions situées ailleurs, par exemple par une blessure pénétrante.",
  },
  "exercise-induced-dystonia-gene": {
    text: "Une altération du gène SLC2A1 peut causer une dystonie après un long effort. Le cerveau reçoit alors trop peu de sucre, dont il a besoin pour fonctionner.",
    clinical:
      "Des mutations hétérozygotes de SLC2A1 causent un défaut du transporteur de glucose GLUT1, avec une concentration de glucose diminuée dans le système nerveux central.",
  },
  "exercise-induced-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène SLC2A1 peut suffire pour avoir des crises.",
    clinical:
      "La dyskinésie paroxystique induite par l’exercice liée à SLC2A1 est une affection autosomique dominante.",
  },
  "exercise-induced-dystonia-unknown": {
    text: "Chez certaines personnes qui ont une dystonie après un effort, on ne trouve pas de gène altéré. La cause n’est alors pas connue.",
    clinical:
      "Chez certains patients ayant une dyskinésie induite par l’effort, aucune mutation n’est détectée dans les gènes candidats ; la cause reste alors inconnue.",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "Ces crises pendant le sommeil sont un type d’épilepsie. Elle peut venir d’un gène altéré, de la façon dont le cerveau est formé, ou d’une lésion survenue plus tard.",
    clinical:
      "L’épilepsie hypermotrice liée au sommeil peut avoir une étiologie génétique, génétique et structurelle, ou acquise.",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "Cela se retrouve rarement dans une même famille : les médecins l’ont constaté chez 6 personnes sur 100 ayant de telles crises pendant le sommeil.",
    clinical:
      "Une transmission autosomique dominante a été documentée dans 6 % des cas d’une série d’épilepsies frontales nocturnes.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Quand de telles crises pendant le sommeil touchent plusieurs membres d’une famille, une altération d’un gène parmi plusieurs peut en être la cause. CHRNA4 est l’un d’eux.",
    clinical:
      "L’épilepsie hypermotrice liée au sommeil autosomique dominante peut être causée par des variants hétérozygotes d’un gène parmi plusieurs, par exemple CHRNA4.",
  },
  "drug-induced-dystonia-medicines": {
    text: "De nombreux médicaments peuvent causer une dystonie. Certains traitent la psychose, d’autres les nausées, d’autres la dépression.",
    clinical:
      "La dystonie médicamenteuse peut être causée par des antipsychotiques, des antiémétiques et des antidépresseurs.",
  },
  "drug-induced-dystonia-late": {
    text: "Une dystonie due à un médicament peut aussi commencer tard. On l’appelle alors tardive. Elle vient le plus souvent de médicaments appelés neuroleptiques.",
    clinical:
      "La dystonie tardive est un autre type de dystonie médicamenteuse ; les syndromes tardifs sont causés par certains médicaments, à savoir les neuroleptiques.",
  },
  "acute-dystonic-reaction-medicines": {
    text: "Une réaction dystonique aiguë vient d’un médicament. Ce peut être un médicament qui traite la psychose, les nausées ou la dépression.",
    clinical:
      "La dystonie médicamenteuse aiguë peut être causée par des antipsychotiques, des antiémétiques et des antidépresseurs.",
  },
  "acute-dystonic-reaction-time": {
    text: "Ce type de dystonie soudaine commence en moins de 7 jours. Les jours se comptent à partir de la première dose du médicament ou d’une hausse rapide de la dose.",
    clinical:
      "Des postures anormales ou des spasmes musculaires dans les 7 jours suivant le début d’un médicament ou une augmentation rapide de la dose peuvent être une dystonie médicamenteuse aiguë.",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "Les médicaments qui causent une réaction dystonique aiguë bloquent la dopamine. Cela perturbe peut-être l’équilibre de deux messagers en profondeur dans le cerveau.",
    clinical:
      "Les réactions dystoniques aiguës suivent la prise d’antagonistes des récepteurs de la dopamine et seraient dues à un déséquilibre dopaminergique et cholinergique dans les ganglions de la base.",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "Des médicaments contre la psychose peuvent causer une dystonie soudaine du larynx. C’est rare. C’est arrivé avec des médicaments anciens et récents, et aussi aux doses habituelles.",
    clinical:
      "La dystonie laryngée aiguë est une complication rare des antipsychotiques de première et de deuxième génération, y compris aux doses habituelles.",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "Une dystonie soudaine du larynx peut aussi venir d’un médicament contre les nausées. Il s’appelle métoclopramide.",
    clinical: "Des cas de dystonie laryngée aiguë due au métoclopramide, un antiémétique, ont été rapportés.",
  },
  "tardive-dystonia-medicines": {
    text: "Des médicaments qui bloquent la dopamine dans le cerveau peuvent causer une dystonie tardive. Les neuroleptiques en font partie. Ils traitent la psychose.",
    clinical:
      "La dystonie tardive survient après la prise d’antagonistes des récepteurs de la dopamine, comme les neuroleptiques (antipsychotiques).",
  },
  "tardive-dystonia-time": {
    text: "Chez 42 personnes ayant une dystonie tardive, elle a commencé 3 jours à 11 ans après le début du médicament. Chez la plupart d’entre elles, elle a duré des années.",
    clinical:
      "Chez 42 patients ayant une dystonie tardive, le début se situait 3 jours à 11 ans après le début du traitement antipsychotique ; chez la plupart, elle a persisté pendant des années.",
  },
  "oculogyric-crisis-medicines": {
    text: "Un médicament peut provoquer une crise oculogyre. Le plus souvent, il bloque la dopamine dans le cerveau.",
    clinical:
      "Les crises oculogyres sont une complication possible de médicaments, le plus souvent d’antagonistes des récepteurs de la dopamine.",
  },
  "oculogyric-crisis-diseases": {
    text: "Une crise oculogyre peut aussi avoir une autre cause. Elle peut venir d’un trouble héréditaire ou d’une lésion à un endroit du cerveau.",
    clinical:
      "Des crises oculogyres surviennent aussi dans des troubles du mouvement héréditaires et sporadiques et en cas de lésions cérébrales focales.",
  },
  "status-dystonicus-diseases": {
    text: "La plupart des personnes qui ont cette crise avaient déjà une dystonie. Pour certaines, c’était une dystonie DYT1, pour d’autres celle qui accompagne une paralysie cérébrale.",
    clinical:
      "L’état de mal dystonique survient en général chez des patients ayant une dystonie connue, comme une dystonie DYT1 ou une paralysie cérébrale dystonique.",
  },
  "status-dystonicus-triggers": {
    text: "Dans environ un cas sur trois, quelque chose déclenche l’état de mal dystonique. Ce peut être un changement de médicament ou une infection.",
    clinical:
      "Des facteurs déclenchants, comme une modification du traitement ou une infection, sont présents dans environ un tiers des épisodes d’état de mal dystonique.",
  },
  "functional-dystonia-cause": {
    text: "On ne sait pas entièrement comment apparaît une dystonie fonctionnelle. Beaucoup de spécialistes pensent que le cerveau de certaines personnes y est plus prédisposé, et qu’ensuite quelque chose la déclenche.",
    clinical:
      "Le mécanisme de la dystonie fonctionnelle n’est pas entièrement compris ; de nombreux chercheurs supposent une vulnérabilité cérébrale sous-jacente associée à un déclencheur externe.",
  },
  "functional-dystonia-triggers": {
    text: "Une blessure, une maladie ou une période de grand stress vient souvent d’abord. Puis la dystonie fonctionnelle commence.",
    clinical:
      "Le début de la dystonie fonctionnelle est souvent précédé d’une blessure, d’une maladie ou d’un événement émotionnellement stressant.",
  },
  "post-traumatic-dystonia-head": {
    text: "Une blessure à la tête peut entraîner une dystonie. Elle touche souvent le côté du corps opposé au côté blessé du cerveau.",
    clinical:
      "La dystonie après un traumatisme crânien touche souvent le côté du corps opposé au côté lésé du cerveau.",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "Les médecins ne sont pas d’accord sur le fait qu’une blessure à un bras ou à une jambe puisse entraîner une dystonie. Ils en débattent depuis plus de 100 ans.",
    clinical:
      "Le lien entre traumatisme périphérique et dystonie est débattu depuis plus de 100 ans et reste controversé.",
  },
  "post-stroke-dystonia-stroke": {
    text: "La cause est un AVC qui abîme les parties du cerveau qui guident le mouvement. Le plus souvent, ce sont les ganglions de la base ou le thalamus.",
    clinical:
      "Les troubles du mouvement après un AVC, comme la dystonie, sont le plus souvent associés à des lésions des ganglions de la base ou du thalamus.",
  },
  "post-stroke-dystonia-rare": {
    text: "L’AVC est fréquent, mais peu de personnes ont ensuite une dystonie ou d’autres mouvements nouveaux.",
    clinical:
      "Les troubles du mouvement liés à un AVC sont des complications peu fréquentes d’une maladie fréquente.",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "La cause de cette dystonie avec perte de l’audition et de la vue est une altération du gène TIMM8A. Le gène se trouve sur le chromosome X.",
    clinical:
      "Le syndrome surdité-dystonie-neuronopathie optique est causé par des mutations de TIMM8A, sur le chromosome X.",
  },
  "deafness-dystonia-syndrome-families": {
    text: "Cela peut se retrouver dans une même famille : les mères qui ont le gène altéré peuvent le transmettre et sont le plus souvent bien portantes. Les pères ne peuvent pas le transmettre à leurs fils.",
    clinical:
      "La transmission est récessive liée à l’X : les femmes porteuses ne sont en général pas atteintes, et il n’y a pas de transmission de père en fils.",
  },
  "deafness-dystonia-syndrome-women": {
    text: "Une femme qui a une copie altérée du gène TIMM8A peut avoir une légère perte d’audition et une dystonie.",
    clinical:
      "Les femmes ayant une copie altérée de TIMM8A peuvent développer une légère perte d’audition et une dystonie.",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "La cause de cette accumulation de manganèse est une altération du gène SLC30A10 ou du gène SLC39A14. Seule la première abîme aussi le foie.",
    clinical:
      "Des mutations de SLC30A10 ou de SLC39A14 entraînent une surcharge en manganèse ; le foie est atteint dans le type lié à SLC30A10.",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant a ce trouble quand les deux parents transmettent une copie altérée du gène. Les parents eux-mêmes n’ont le plus souvent aucun signe.",
    clinical:
      "L’hypermanganésémie avec dystonie est autosomique récessive ; les parents portent chacun une copie du variant et n’ont en général aucun signe.",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "La cause de cette dystonie avec perte de la vue est une altération d’un gène des mitochondries. Celles-ci produisent l’énergie de la cellule.",
    clinical:
      "La neuropathie optique héréditaire de Leber avec dystonie est causée par des mutations de l’un des gènes mitochondriaux MT-ND1, MT-ND3, MT-ND4 et MT-ND6.",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : le gène altéré est transmis par la mère.",
    clinical:
      "La neuropathie optique héréditaire de Leber résulte de mutations de l’ADN mitochondrial et se transmet par la mère.",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "Une atteinte des ganglions de la base, en profondeur dans le cerveau, est la cause de ce type de paralysie cérébrale.",
    clinical: "La paralysie cérébrale dystonique résulte d’une lésion des ganglions de la base.",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "Dans une étude de 65 enfants ayant une telle paralysie cérébrale, la plupart avaient une dystonie. Les causes principales étaient une forte jaunisse peu après la naissance et un manque d’oxygène à la naissance.",
    clinical:
      "Dans une étude de 65 enfants ayant une paralysie cérébrale dyskinétique, dont la plupart avaient une dystonie, l’hyperbilirubinémie et l’asphyxie périnatale étaient les causes les plus importantes.",
  },
  "dystonic-tremor-dystonia": {
    text: "Ce type de tremblement fait partie de la dystonie. Les muscles que la dystonie contracte le produisent.",
    clinical:
      "Le tremblement dystonique est un tremblement produit par la contraction musculaire dystonique.",
  },
  "dystonic-tremor-unknown": {
    text: "On ne sait pas comment le tremblement dystonique apparaît dans le cerveau.",
    clinical: "La physiopathologie du tremblement dystonique n’est pas comprise.",
  },
  "parkinsonian-dystonia-disease": {
    text: "La dystonie peut être un signe de la maladie de Parkinson. Elle est un signe précoce fréquent si la maladie commence à un âge jeune.",
    clinical:
      "La dystonie est un symptôme précoce fréquent de la maladie de Parkinson à début précoce et peut apparaître à tous les stades de la maladie.",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "Dans la maladie de Parkinson, la dystonie dépend surtout de la quantité du médicament lévodopa dans le corps. Elle vient le plus souvent quand l’effet d’une dose s’épuise.",
    clinical:
      "Dans la maladie de Parkinson, la dystonie est le plus souvent liée à la quantité de lévodopa dans le corps et survient en général quand l’effet d’une dose s’épuise (dystonie off).",
  },
  "camptocormia-diseases": {
    text: "La maladie de Parkinson est la cause la plus fréquente d’un tronc ainsi penché vers l’avant. D’autres causes sont la dystonie et des maladies des muscles.",
    clinical:
      "La camptocormie est le plus souvent associée à la maladie de Parkinson ; les autres causes comprennent la dystonie et les myopathies.",
  },
  "camptocormia-share": {
    text: "Sur 100 personnes qui ont la maladie de Parkinson, 3 à 18 ont le tronc ainsi penché vers l’avant.",
    clinical: "La prévalence de la camptocormie dans la maladie de Parkinson va de 3 % à 18 %.",
  },
  "pisa-syndrome-medicines": {
    text: "Certains médicaments peuvent provoquer un syndrome de Pise. Parmi eux se trouvent le lithium, ceux contre la psychose (neuroleptiques) et ceux qui agissent comme la dopamine.",
    clinical:
      "Le syndrome de Pise est associé, entre autres, au lithium, aux neuroleptiques et aux agents dopaminergiques.",
  },
  "pisa-syndrome-diseases": {
    text: "Souvent, une maladie du cerveau se trouve derrière le syndrome de Pise. Ce peut être la maladie de Parkinson ou la maladie d’Alzheimer.",
    clinical:
      "Le syndrome de Pise est un symptôme de maladies neurodégénératives comme la maladie de Parkinson et la maladie d’Alzheimer.",
  },
  "pisa-syndrome-unknown": {
    text: "On ne sait pas bien comment le syndrome de Pise apparaît dans le corps.",
    clinical: "Les mécanismes physiopathologiques du syndrome de Pise sont mal compris.",
  },
};
