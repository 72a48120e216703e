/** The ids that detection hands out: `forms` must hold exactly these. */
export const formIds: readonly string[] = `
dystonia cervical-dystonia torticollis anterocollis retrocollis laterocollis blepharospasm oromandibular-dystonia
lingual-dystonia jaw-dystonia meige-syndrome cranial-dystonia laryngeal-dystonia adductor-laryngeal-dystonia
abductor-laryngeal-dystonia writers-cramp musicians-dystonia embouchure-dystonia task-specific-dystonia
focal-hand-dystonia runners-dystonia golfers-yips limb-dystonia foot-dystonia truncal-dystonia focal-dystonia
segmental-dystonia multifocal-dystonia hemidystonia generalised-dystonia isolated-dystonia combined-dystonia
primary-dystonia secondary-dystonia acquired-dystonia inherited-dystonia early-onset-dystonia adult-onset-dystonia
torsion-dystonia dyt-tor1a dyt-thap1 dyt-gnal dyt-ano3 dyt-kmt2b dyt-prkra dyt-hpca dyt-vps16 dyt-tubb4a dyt-eif2ak2
dyt-aopep dyt2 dyt7 dyt13 dyt17 dyt21 dopa-responsive-dystonia dyt-th dyt-spr myoclonus-dystonia
rapid-onset-dystonia-parkinsonism x-linked-dystonia-parkinsonism infantile-parkinsonism-dystonia paroxysmal-dystonia
paroxysmal-kinesigenic-dystonia paroxysmal-nonkinesigenic-dystonia exercise-induced-dystonia
nocturnal-paroxysmal-dystonia tardive-dystonia acute-dystonic-reaction drug-induced-dystonia oculogyric-crisis
status-dystonicus functional-dystonia post-traumatic-dystonia post-stroke-dystonia deafness-dystonia-syndrome
hypermanganesemia-with-dystonia leber-optic-neuropathy-with-dystonia dystonic-cerebral-palsy dystonic-tremor
parkinsonian-dystonia
`
  .trim()
  .split(/\s+/);
