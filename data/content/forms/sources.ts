import type { Source } from "../schema/source.ts";

/** The date of the NIH texts: the day on which MedQuAD, the collection that we read them in, was published. */
const medQuad = { date: "2019-01-25", dated: "collected" } as const;
/** For a text that prints no date: the day on which we read it. */
const read = { date: "2026-11-22", dated: "collected" } as const;
/** The same for texts about causes, which we read later. */
const readForCauses = { date: "2026-11-29", dated: "collected" } as const;

/** The texts are those of Genetics Home Reference, which MedlinePlus Genetics succeeded at new addresses. */
const medlinePlusGenetics = (condition: string): Source => ({
  name: "NIH, MedlinePlus Genetics",
  url: `https://medlineplus.gov/genetics/condition/${condition}/`,
  ...medQuad,
});

const rareDiseasesCenter = (disease: string): Source => ({
  name: "NIH, Genetic and Rare Diseases Information Center",
  url: `https://rarediseases.info.nih.gov/gard/${disease}`,
  ...medQuad,
});

const neurologicalInstitute = (page: string): Source => ({
  name: "NIH, National Institute of Neurological Disorders and Stroke",
  url: `https://www.ninds.nih.gov/disorders/${page}`,
  ...medQuad,
});

/** The date is the day on which we read the text. */
const humanDiseaseGenes = (page: string): Source => ({
  name: "Human Disease Genes",
  url: `https://humandiseasegenes.nl/${page}`,
  ...readForCauses,
});

/** `number` as in "DOID:0050840"; the date is that of the ontology's release. */
const diseaseOntology = (number: string): Source => ({
  name: "Human Disease Ontology",
  url: `https://disease-ontology.org/?id=DOID:${number}`,
  date: "2026-07-31",
  dated: "updated",
});

/** `number` as in "ORPHA:93958"; the date is that of the ontology's release. */
const orphanet = (number: string): Source => ({
  name: "Orphanet",
  url: `https://www.orpha.net/en/disease/detail/${number}`,
  date: "2018-07-12",
  dated: "collected",
});

/**
 * The sources of the forms, each one once. The date of an article is its day of publication, or the first day of the
 * month or year if the article gives no day.
 */
export const sources = {
  dystonias: neurologicalInstitute("dystonias/dystonias.htm"),
  blepharospasm: neurologicalInstitute("blepharospasm/blepharospasm.htm"),

  adcy5: medlinePlusGenetics("adcy5-related-dyskinesia"),
  dopaResponsiveGenes: medlinePlusGenetics("dopa-responsive-dystonia"),
  blepharospasmCauses: medlinePlusGenetics("benign-essential-blepharospasm"),
  dopamineTransporter: medlinePlusGenetics("dopamine-transporter-deficiency-syndrome"),
  deafnessDystonia: medlinePlusGenetics("deafness-dystonia-optic-neuronopathy-syndrome"),
  dystonia6: medlinePlusGenetics("dystonia-6"),
  earlyOnsetPrimary: medlinePlusGenetics("early-onset-primary-dystonia"),
  glut1: medlinePlusGenetics("glut1-deficiency-syndrome"),
  hypermanganesemia: { ...medlinePlusGenetics("hypermanganesemia-with-dystonia"), ...readForCauses },
  myoclonusDystonia: medlinePlusGenetics("myoclonus-dystonia"),
  paroxysmalKinesigenic: medlinePlusGenetics("familial-paroxysmal-kinesigenic-dyskinesia"),
  paroxysmalNonkinesigenic: medlinePlusGenetics("familial-paroxysmal-nonkinesigenic-dyskinesia"),
  rapidOnset: medlinePlusGenetics("rapid-onset-dystonia-parkinsonism"),
  sepiapterinReductase: medlinePlusGenetics("sepiapterin-reductase-deficiency"),
  taskSpecific: medlinePlusGenetics("task-specific-focal-dystonia"),
  tyrosineHydroxylase: medlinePlusGenetics("tyrosine-hydroxylase-deficiency"),
  xLinked: medlinePlusGenetics("x-linked-dystonia-parkinsonism"),

  dopaResponsive: rareDiseasesCenter("12144/dopa-responsive-dystonia"),
  dystonia7: rareDiseasesCenter("7782/dystonia-7-torsion"),
  focal: rareDiseasesCenter("6458/focal-dystonia"),
  paroxysmalNonkinesigenicCauses: rareDiseasesCenter("8722/dystonia-8"),
  juvenileOnset: rareDiseasesCenter("9818/juvenile-onset-dystonia"),
  leberDystonia: rareDiseasesCenter("8476/leber-hereditary-optic-neuropathy-with-dystonia"),
  limb: rareDiseasesCenter("3253/limb-dystonia"),

  cervical: diseaseOntology("0050840"),
  dystonia2: diseaseOntology("0090038"),
  dystonia4: diseaseOntology("0090041"),
  dystonia7Gene: diseaseOntology("0090040"),
  dystonia13: diseaseOntology("0090037"),
  dystonia16: diseaseOntology("0090048"),
  dystonia17: diseaseOntology("0090042"),
  dystonia18: diseaseOntology("0090045"),
  dystonia21: diseaseOntology("0090046"),
  dystonia22: diseaseOntology("0060966"),
  dystonia22Adult: diseaseOntology("0060967"),
  dystonia23: diseaseOntology("0090051"),
  dystonia24: diseaseOntology("0090052"),
  dystonia25: diseaseOntology("0090055"),
  dystonia26: diseaseOntology("0090036"),
  dystonia27: diseaseOntology("0090050"),
  dystonia28: diseaseOntology("0060936"),
  dystonia30: diseaseOntology("0060937"),
  dystonia31: diseaseOntology("0060938"),
  dystonia33: diseaseOntology("0060940"),
  dystonia34: diseaseOntology("0060957"),
  dystonia35: diseaseOntology("0060955"),
  dystonia37: diseaseOntology("0060956"),
  ataxia29: diseaseOntology("0070410"),
  opticAtrophyDystonia: diseaseOntology("0081419"),

  dystonia28Families: humanDiseaseGenes("kmt2b/parents/molecular-characteristics"),
  dystonia28Signs: humanDiseaseGenes("kmt2b/professionals/clinical-characteristics"),
  dystonia34Families: humanDiseaseGenes("kcnn2/parents"),

  exerciseInduced: orphanet("98811"),
  oromandibular: orphanet("93958"),

  dopamineTransporterGene: {
    name: "NIH, Genetic and Rare Diseases Information Center",
    url: "https://rarediseases.info.nih.gov/diseases/10484/dopamine-transporter-deficiency-syndrome/",
    ...readForCauses,
  },

  hereditaryOverview: {
    name: "GeneReviews, Hereditary Dystonia Overview",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK1155/",
    date: "2017-06-22",
    dated: "updated",
  },
  nocturnalGenes: {
    name: "GeneReviews, Autosomal Dominant Sleep-Related Hypermotor (Hyperkinetic) Epilepsy",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK1169/",
    date: "2023-03-23",
    dated: "updated",
  },
  myoclonusDystoniaTests: {
    name: "GeneReviews, Myoclonus-Dystonia, table of molecular genetic testing",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK1414/table/myo-dystonia.T.summary_of_molecular_gene/",
    ...readForCauses,
  },
  sepiapterinReductaseGene: {
    name: "GeneReviews, Sepiapterin Reductase Deficiency",
    url: "https://www.ncbi.nlm.nih.gov/books/n/gene/spr-def/",
    ...readForCauses,
  },
  dystonicReactions: {
    name: "StatPearls, Dystonic Reactions",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK531466/",
    date: "2023-05-01",
    dated: "updated",
  },
  isolated: {
    name: "MedLink Neurology, Isolated dystonia",
    url: "https://www.medlink.com/articles/isolated-dystonia",
    date: "2023-11-27",
    dated: "updated",
  },
  spasmodicDysphonia: {
    name: "MSD Manual, Spasmodic Dysphonia",
    url: "https://www.msdmanuals.com/uk/professional/ear-nose-and-throat-disorders/laryngeal-disorders/spasmodic-dysphonia",
    date: "2023-03-06",
    dated: "updated",
  },
  cervicalKinds: {
    name: "Manual of Botulinum Toxin Therapy, chapter on cervical dystonia",
    url: "https://www.cambridge.org/core/books/abs/manual-of-botulinum-toxin-therapy/treatment-of-cervical-dystonia/6CC8FFBE8F046F633454162D31D08650",
    date: "2014-02-05",
    dated: "published",
  },
  cervicalCauses: {
    name: "MSD Manual, Cervical Dystonia",
    url: "https://www.msdmanuals.com/uk/professional/neurologic-disorders/movement-and-cerebellar-disorders/cervical-dystonia",
    ...readForCauses,
  },
  focalSymptoms: {
    name: "MSD Manual, Dystonias",
    url: "https://www.msdmanuals.com/uk/professional/neurologic-disorders/movement-and-cerebellar-disorders/dystonias",
    date: "2024-02-07",
    dated: "updated",
  },
  consensus2025: {
    name: "Movement Disorders, Definition and Classification of Dystonia (consensus of 2025)",
    url: "https://pubmed.ncbi.nlm.nih.gov/40326714/",
    date: "2025-05-06",
    dated: "published",
  },
  primary: {
    name: "Dystonia Medical Research Foundation, Primary Dystonia",
    url: "https://www.dystonia-foundation.org/pages/primary/32.php",
    ...readForCauses,
  },
  goodPractice: {
    name: "Dystonia UK, Guide to Good Practice, Early onset dystonia",
    url: "https://dystonia.org.uk/index.php/professional-research/good-practice-guide/115",
    ...readForCauses,
  },
  generalized: {
    name: "Dystonia Medical Research Foundation Canada, Generalized Dystonia",
    url: "https://www.dystoniacanada.org/fr/about-dystonia/early-onset-generalized",
    ...readForCauses,
  },
  dystoniaGenetics: {
    name: "Brain, The genetics of dystonia: new twists in an old tale",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3692036/table/awt138-T1",
    date: "2013-06-17",
    dated: "published",
  },
  geneticAdvances: {
    name: "Current Neurology and Neuroscience Reports, Recent Advances in the Genetics of Dystonia",
    url: "https://doi.org/10.1007/s11910-014-0462-8",
    date: "2014-06-22",
    dated: "published",
  },
  torsion: {
    name: "Journal of Medical Genetics, The dystonias",
    url: "https://insights.ovid.com/jmge/199804000/00005005-199804000-00012",
    date: "1998-04-01",
    dated: "published",
  },
  hemidystonia: {
    name: "Journal of Neurology, Neurosurgery and Psychiatry, Hemidystonia: a report of 22 patients",
    url: "https://doi.org/10.1136/jnnp.48.7.650",
    date: "1985-07-01",
    dated: "published",
  },
  cervicalSpread: {
    name: "Movement Disorders, onset site and spread of cervical dystonia",
    url: "https://doi.org/10.1002/mds.26817",
    date: "2016-12-01",
    dated: "published",
  },
  craniocervical: {
    name: "Parkinsonism and Related Disorders, Etiological Classification of Craniocervical Dystonia",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2743078/table/T1",
    date: "2009-05-19",
    dated: "published",
  },
  oromandibularCauses: {
    name: "Journal of Neurology, Neurosurgery and Psychiatry, Tardive and idiopathic oromandibular dystonia",
    url: "https://doi.org/10.1136/jnnp.68.2.186",
    date: "2000-02-01",
    dated: "published",
  },
  meigeCauses: {
    name: "Journal of the Neurological Sciences, Meige's syndrome",
    url: "https://pubmed.ncbi.nlm.nih.gov/28017205/",
    date: "2016-11-23",
    dated: "published",
  },
  footCauses: {
    name: "Parkinsonism and Related Disorders, adult-onset focal lower extremity dystonia",
    url: "https://pubmed.ncbi.nlm.nih.gov/18329318/",
    date: "2008-03-07",
    dated: "published",
  },
  footIdiopathic: {
    name: "Tremor and Other Hyperkinetic Movements, Adult-onset Idiopathic Focal Lower Extremity Dystonia",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3583069",
    date: "2013-01-22",
    dated: "published",
  },
  truncal: {
    name: "Journal of Clinical Movement Disorders, idiopathic adult-onset truncal dystonia",
    url: "https://clinicalmovementdisorders.biomedcentral.com/articles/10.1186/s40734-016-0044-9",
    date: "2016-01-01",
    dated: "published",
  },
  musicians: {
    name: "JAMA Neurology, What Causes Musician's Dystonia?",
    url: "https://doi.org/10.1001/jamaneurol.2013.3931",
    date: "2013-11-01",
    dated: "published",
  },
  musiciansPractice: {
    name: "Journal of Neural Transmission, Practice behaviors and Musicians' Dystonia",
    url: "https://doi.org/10.1007/s00702-023-02689-4",
    date: "2023-12-01",
    dated: "published",
  },
  embouchureCauses: {
    name: "Movement Disorders, Embouchure dystonia: portrait of a task-specific cranial dystonia",
    url: "https://doi.org/10.1002/mds.22550",
    date: "2009-01-01",
    dated: "published",
  },
  yips: {
    name: "Sports Medicine, The yips in golf",
    url: "https://pubmed.ncbi.nlm.nih.gov/12477375/",
    date: "2003-01-01",
    dated: "published",
  },
  runnersCauses: {
    name: "Journal of the Neurological Sciences, Runner's dystonia",
    url: "https://researchexperts.utmb.edu/en/publications/runners-dystonia",
    date: "2006-12-21",
    dated: "published",
  },
  axial: {
    name: "NIH, MedGen, Axial dystonia",
    url: "https://www.ncbi.nlm.nih.gov/medgen/373027",
    ...read,
  },
  classification: {
    name: "Journal of Neural Transmission, Criteria for Classifying Dystonias",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5357445/table/T1",
    date: "2017-02-03",
    dated: "published",
  },
  traditionalClassification: {
    name: "Advances in Genetics, Classification of dystonia",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4879967/table/T1",
    date: "2012-01-01",
    dated: "published",
  },
  cranial: {
    name: "Annals of Indian Academy of Neurology, Oromandibular dystonia",
    url: "https://doi.org/10.4103/aian.aian_242_21",
    date: "2021-10-22",
    dated: "published",
  },
  meige: {
    name: "Frontiers in Neurology, Blepharospasm, Oromandibular Dystonia, and Meige Syndrome",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8039296/",
    date: "2021-03-29",
    dated: "published",
  },
  lingual: {
    name: "Frontiers in Neurology, Task-Specific Lingual Dystonia",
    url: "https://www.frontiersin.org/articles/10.3389/fneur.2017.00649/full",
    date: "2017-12-11",
    dated: "published",
  },
  jaw: {
    name: "F1000Research, Isolated Lingual Dystonia",
    url: "https://f1000research.com/articles/9-314",
    date: "2021-01-13",
    dated: "published",
  },
  embouchure: {
    name: "Journal of Clinical Movement Disorders, Embouchure dystonia",
    url: "https://clinicalmovementdisorders.biomedcentral.com/articles/10.1186/s40734-016-0035-x",
    date: "2016-01-01",
    dated: "published",
  },
  runners: {
    name: "Dystonia Medical Research Foundation Canada, Runner's Dystonia",
    url: "https://dystoniacanada.org/runners-dystonia",
    ...read,
  },
  foot: {
    name: "Dystonia UK, Foot dystonia",
    url: "https://www.dystonia.org.uk/foot-dystonia",
    ...read,
  },
  ciz1: {
    name: "Hope Center for Neurological Disorders, Mutations in CIZ1 and cervical dystonia",
    url: "https://hopecenter.wustl.edu/?p=9385",
    date: "2012-06-15",
    dated: "published",
  },
  ciz1Family: {
    name: "Mayo Clinic, Gene Behind Primary Cervical Dystonia",
    url: "https://newsnetwork.mayoclinic.org/discussion/researchers-id-gene-behind-primary-cervical-dystonia-a-neck-twisting-disorder",
    date: "2012-03-05",
    dated: "published",
  },
  complexDystonia: {
    name: "Current Neurology and Neuroscience Reports, Genetic Dystonias",
    url: "https://www.springermedizin.de/genetic-dystonias-update-on-classification-and-new-genetic-disco/18848984",
    date: "2021-03-01",
    dated: "published",
  },
  dystonia24Tremor: {
    name: "Movement Disorders, The phenotypic spectrum of DYT24",
    url: "https://doi.org/10.1002/mds.25802",
    date: "2014-01-17",
    dated: "published",
  },
  dystonia27Doubt: {
    name: "Journal of Neurology, The role of mutations in COL6A3 in isolated dystonia",
    url: "https://doi.org/10.1007/s00415-016-8046-y",
    date: "2016-02-12",
    dated: "published",
  },
  dystonia33Family: {
    name: "Annals of Neurology, EIF2AK2 Missense Variants Associated with Early Onset Generalized Dystonia",
    url: "https://doi.org/10.1002/ana.25973",
    date: "2021-03-01",
    dated: "published",
  },
  dystonia35Signs: {
    name: "Human Genetics, Biallelic SHQ1 variants in early infantile hypotonia and paroxysmal dystonia",
    url: "https://pubmed.ncbi.nlm.nih.gov/36847845/",
    date: "2023-02-28",
    dated: "published",
  },
  mecr: {
    name: "GeneReviews, MECR-Related Neurologic Disorder",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK540959/",
    ...readForCauses,
  },
  nocturnal: {
    name: "Clinical Neurophysiology, From nocturnal paroxysmal dystonia to nocturnal frontal lobe epilepsy",
    url: "https://pubmed.ncbi.nlm.nih.gov/10996549/",
    date: "2000-01-01",
    dated: "published",
  },
  nocturnalCauses: {
    name: "MedLink Neurology, Sleep hyperkinetic (hypermotor) epilepsy",
    url: "https://www.medlink.com/articles/sleep-hyperkinetic-hypermotor-epilepsy",
    date: "2024-07-19",
    dated: "updated",
  },
  paroxysmalCauses: {
    name: "Neurologic Clinics, Paroxysmal movement disorders",
    url: "https://pubmed.ncbi.nlm.nih.gov/25432727/",
    date: "2015-02-01",
    dated: "published",
  },
  paroxysmalGenes: {
    name: "Revue Neurologique, Paroxysmal movement disorders: An update",
    url: "https://pubmed.ncbi.nlm.nih.gov/27567459/",
    date: "2016-01-01",
    dated: "published",
  },
  paroxysmalKinesigenicGene: {
    name: "Genes, Brain and Behavior, Novel PRRT2 mutations in paroxysmal dyskinesia patients",
    url: "https://pubmed.ncbi.nlm.nih.gov/23190448/",
    date: "2012-12-21",
    dated: "published",
  },
  paroxysmalUnknown: {
    name: "Journal of Neurology, Genetic and phenotypic heterogeneity in paroxysmal dyskinesia",
    url: "https://pubmed.ncbi.nlm.nih.gov/22752065/",
    date: "2012-06-30",
    dated: "published",
  },
  exerciseInducedGene: {
    name: "OMIM, GLUT1 deficiency syndrome 2",
    url: "https://www.omim.org/entry/612126",
    ...readForCauses,
  },
  drugInduced: {
    name: "Dystonia Medical Research Foundation, Drug-Induced Dystonia",
    url: "https://www.dystonia-foundation.org/what-is-dystonia/forms-of-dystonia/secondary-dystonia/drug-induced",
    ...read,
  },
  drugInducedAcute: {
    name: "BMJ, Acute dystonia induced by drug treatment",
    url: "https://www.bmj.com/content/319/7210/623.full",
    date: "1999-09-04",
    dated: "published",
  },
  acuteReactions: {
    name: "Medscape, Medication-Induced Dystonic Reactions",
    url: "https://emedicine.medscape.com/article/814632-print",
    ...readForCauses,
  },
  acuteLaryngeal: {
    name: "Schizophrenia Research, Antipsychotic-induced acute laryngeal dystonia",
    url: "https://pubmed.ncbi.nlm.nih.gov/38185029/",
    date: "2024-01-06",
    dated: "published",
  },
  acuteLaryngealCases: {
    name: "Journal of Psychopharmacology, Antipsychotic drug-induced acute laryngeal dystonia",
    url: "https://pubmed.ncbi.nlm.nih.gov/15888517/",
    date: "2005-05-01",
    dated: "published",
  },
  tardive: {
    name: "MedLink Neurology, Tardive dystonia",
    url: "https://www.medlink.com/articles/tardive-dystonia",
    ...readForCauses,
  },
  tardiveCases: {
    name: "Neurology, Tardive dystonia",
    url: "https://pubmed.ncbi.nlm.nih.gov/6128697/",
    date: "1982-12-01",
    dated: "published",
  },
  oculogyric: {
    name: "Movement Disorders, Oculogyric crises",
    url: "https://doi.org/10.1002/mds.26910",
    date: "2017-02-01",
    dated: "published",
  },
  oculogyricCauses: {
    name: "Parkinsonism and Related Disorders, Oculogyric crises",
    url: "https://doi.org/10.1016/j.parkreldis.2016.11.012",
    date: "2017-01-01",
    dated: "published",
  },
  dystonicStorm: {
    name: "Journal of Clinical Movement Disorders, Dystonic storm",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5410090/",
    date: "2017-04-28",
    dated: "published",
  },
  functional: {
    name: "Dystonia Medical Research Foundation, Functional Dystonia",
    url: "https://www.dystonia-foundation.org/what-is-dystonia/forms-of-dystonia/psychogenic-dystonia/more-on-psychogenic-dystonia",
    ...read,
  },
  postTraumatic: {
    name: "Dystonia Ireland, Trauma-induced dystonia",
    url: "https://dystonia.ie/forms-of-dystonia/secondary-dystonias/environmental-factors",
    ...read,
  },
  peripheralTrauma: {
    name: "Canadian Journal of Neurological Sciences, Peripheral Trauma Induced Dystonia or Post-Traumatic Syndrome?",
    url: "https://www.cambridge.org/core/journals/canadian-journal-of-neurological-sciences/article/peripheral-trauma-induced-dystonia-or-posttraumatic-syndrome/FD920C18C792FA52FD595F027093E496",
    date: "2014-12-02",
    dated: "published",
  },
  postStroke: {
    name: "Journal of Movement Disorders, Movement Disorders Following Cerebrovascular Lesion",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4886205/",
    date: "2016-05-25",
    dated: "published",
  },
  postStrokeFrequency: {
    name: "Neuropsychiatric Disease and Treatment, Post-stroke dyskinesias",
    url: "https://doi.org/10.2147/NDT.S118347",
    date: "2016-11-07",
    dated: "published",
  },
  cerebralPalsy: {
    name: "Cerebral Palsy Research Network, Dyskinetic Cerebral Palsy",
    url: "https://cprn.org/dyskinetic-cerebral-palsy/",
    ...read,
  },
  cerebralPalsyCauses: {
    name: "Pediatric Neurology, Hyperbilirubinemia and Asphyxia in Children With Dyskinetic Cerebral Palsy",
    url: "https://pubmed.ncbi.nlm.nih.gov/34023554/",
    date: "2021-03-04",
    dated: "published",
  },
  dystonicTremor: {
    name: "Current Neuropharmacology, Defining Dystonic Tremor",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3580791/",
    date: "2013-01-01",
    dated: "published",
  },
  dystonicTremorBrain: {
    name: "Journal of Neuroscience, The Pathophysiology of Dystonic Tremors",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7687063/",
    date: "2020-11-25",
    dated: "published",
  },
  leberFamilies: {
    name: "Molecular Vision, mitochondrial DNA in Leber hereditary optic neuropathy",
    url: "https://www.molvis.org/molvis/v18/a276/",
    date: "2012-11-12",
    dated: "published",
  },
  hypermanganesemiaGenes: {
    name: "Annals of Indian Academy of Neurology, Inherited manganese disorders and the brain",
    url: "https://doi.org/10.4103/aian.AIAN_789_20",
    date: "2021-02-05",
    dated: "published",
  },
  parkinson: {
    name: "Parkinson's Foundation, Dystonia",
    url: "https://www.parkinson.org/Understanding-Parkinsons/Symptoms/Movement-Symptoms/Dystonia",
    ...read,
  },
  parkinsonLevodopa: {
    name: "Parkinson Québec, Dystonia",
    url: "https://parkinsonquebec.ca/en/parkinsons-disease/symptoms/dystonia/",
    ...readForCauses,
  },
  camptocormia: {
    name: "European Spine Journal, Camptocormia: the bent spine syndrome, an update",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2989190/",
    date: "2010-01-01",
    dated: "published",
  },
  camptocormiaCauses: {
    name: "Disability and Rehabilitation, Causes of camptocormia",
    url: "https://doi.org/10.3109/09638288.2010.543750",
    date: "2011-01-01",
    dated: "published",
  },
  camptocormiaShare: {
    name: "Journal of Neurology, Neurosurgery and Psychiatry, Camptocormia in Parkinson's disease",
    url: "https://pubmed.ncbi.nlm.nih.gov/25896683/",
    date: "2015-04-20",
    dated: "published",
  },
  pisa: {
    name: "Research and Reviews in Parkinsonism, Pisa syndrome in Parkinson's disease",
    url: "https://doi.org/10.2147/JPRLS.S58177",
    date: "2016-04-19",
    dated: "published",
  },
  pisaMedicines: {
    name: "Journal of Neuroscience and Neurological Disorders, PISA Syndrome",
    url: "https://doi.org/10.29328/journal.jnnd.1001032",
    date: "2020-05-26",
    dated: "published",
  },
} as const satisfies Record<string, Source>;
