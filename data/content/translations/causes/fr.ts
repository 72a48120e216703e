import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in French. */
export const frCauses: CauseTexts = {
  "dopa-responsive-dystonia-genes": {
    text: "La dystonie dopa-sensible vient le plus souvent d’une altération du gène GCH1. Plus rarement, l’altération touche le gène TH ou le gène SPR.",
    clinical:
      "Les variants pathogènes hétérozygotes de GCH1 sont la cause la plus fréquente de la dystonie dopa-sensible ; les variants de TH ou de SPR sont plus rares.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène GCH1, venue de la mère ou du père, suffit. Chez certaines personnes, l’altération est nouvelle.",
    clinical:
      "La dystonie dopa-sensible liée à GCH1 est autosomique dominante ; certains cas résultent de variants de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Certaines personnes qui ont un gène GCH1 altéré ne tombent jamais malades. Les filles et les femmes ont une dystonie dopa-sensible deux à quatre fois plus souvent que les garçons et les hommes.",
    clinical:
      "Les variants de GCH1 ont une pénétrance réduite ; la dystonie dopa-sensible est deux à quatre fois plus fréquente chez les sujets de sexe féminin que chez ceux de sexe masculin.",
  },
  "dyt-th-gene": {
    text: "La cause de ce trouble est une altération des deux copies du gène TH. Le corps fabrique alors trop peu de dopamine, qui aide le cerveau à contrôler le mouvement.",
    clinical:
      "Des variants bialléliques de TH réduisent l’activité de la tyrosine hydroxylase et ainsi la synthèse de dopamine.",
  },
  "dyt-th-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant tombe malade quand les deux parents transmettent un gène TH altéré. Les parents sont le plus souvent bien portants.",
    clinical:
      "Le déficit en tyrosine hydroxylase est autosomique récessif ; les parents porteurs d’un seul variant de TH n’ont en général aucun signe.",
  },
  "dyt-spr-gene": {
    text: "La cause de ce trouble est une altération du gène SPR. Le corps fabrique alors trop peu de dopamine, qui aide le cerveau à contrôler le mouvement.",
    clinical:
      "Des variants de SPR perturbent la production de tétrahydrobioptérine et diminuent ainsi la quantité de dopamine.",
  },
  "dyt-spr-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant tombe malade quand les deux copies du gène SPR sont altérées.",
    clinical: "Le déficit en sépiaptérine réductase résulte de variants pathogènes bialléliques de SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Une altération du gène SGCE peut causer une dystonie myoclonique. Elle perturbe les parties du cerveau qui guident le mouvement ; les muscles sont sains.",
    clinical:
      "Les variants pathogènes de SGCE causent un manque d’epsilon-sarcoglycane, qui semble toucher le cervelet et les ganglions de la base ; il n’y a pas de maladie musculaire.",
  },
  "myoclonus-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant tombe malade si le gène SGCE altéré vient du père. Quand il vient de la mère, le gène reste le plus souvent silencieux.",
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
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène ATP1A3, venue le plus souvent d’un parent malade, suffit. Chez certaines personnes, l’altération est nouvelle.",
    clinical:
      "La dystonie-parkinsonisme à début rapide liée à ATP1A3 est autosomique dominante, le plus souvent héritée d’un parent atteint ; les autres cas sont de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Toutes les personnes qui ont un gène ATP1A3 altéré n’ont pas cette dystonie. La raison n’est pas connue.",
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
    text: "Cela se retrouve dans une même famille : les mères qui ont le gène altéré peuvent le transmettre, le plus souvent sans être malades. Les pères ne peuvent pas le transmettre à leurs fils.",
    clinical:
      "La transmission est récessive liée à l’X : les femmes porteuses peuvent transmettre le variant et n’ont en général aucun signe ; il n’y a pas de transmission de père en fils.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Quelques femmes qui ont une copie altérée du gène TAF1 ont des signes de la dystonie-parkinsonisme liée à l’X. Ils sont le plus souvent plus légers que chez les hommes.",
    clinical:
      "Quelques femmes hétérozygotes pour un variant de TAF1 ont des anomalies du mouvement, en général plus légères que chez les hommes atteints.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "La cause de cette dystonie du bébé est une altération du gène SLC6A3.",
    clinical:
      "Le parkinsonisme-dystonie infantile (déficit en transporteur de la dopamine) est causé par des variants pathogènes de SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : un enfant tombe malade quand les deux copies du gène SLC6A3 sont altérées.",
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
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée d’un gène suffit le plus souvent. Cela vaut s’il n’y a pas d’autre maladie derrière les crises.",
    clinical:
      "Les dyskinésies paroxystiques primaires sont en général des affections génétiques autosomiques dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "Des crises après un mouvement brusque peuvent toucher plusieurs membres d’une famille. La cause est alors le plus souvent une altération du gène PRRT2.",
    clinical:
      "Les mutations de PRRT2 sont la cause la plus fréquente des dyskinésies paroxystiques familiales.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène PRRT2 suffit le plus souvent. Mais certaines personnes qui l’ont ne font jamais de crise.",
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
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène PNKD, venue de la mère ou du père, suffit.",
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
    text: "Cela peut se retrouver dans une même famille : une seule copie altérée du gène SLC2A1 suffit.",
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
};
