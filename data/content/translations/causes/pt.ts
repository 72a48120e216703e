import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Portuguese. */
export const ptCauses: CauseTexts = {
  "dopa-responsive-dystonia-genes": {
    text: "A distonia responsiva à dopa vem, na maioria das vezes, de uma alteração no gene GCH1. Com menos frequência, a alteração está no gene TH ou no SPR.",
    clinical:
      "Variantes patogênicas heterozigotas em GCH1 são a causa mais comum da distonia responsiva à dopa; variantes em TH ou SPR são menos comuns.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Pode se repetir na família: basta uma cópia alterada do gene GCH1, da mãe ou do pai. Em algumas pessoas a alteração é nova.",
    clinical:
      "A distonia responsiva à dopa relacionada a GCH1 é autossômica dominante; alguns casos decorrem de variantes de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Algumas pessoas com o gene GCH1 alterado nunca adoecem. Meninas e mulheres têm distonia responsiva à dopa duas a quatro vezes mais do que meninos e homens.",
    clinical:
      "As variantes em GCH1 têm penetrância reduzida; a distonia responsiva à dopa é duas a quatro vezes mais frequente no sexo feminino do que no masculino.",
  },
  "dyt-th-gene": {
    text: "A causa deste distúrbio é uma alteração nas duas cópias do gene TH. O corpo então produz pouca dopamina, que ajuda o cérebro a controlar o movimento.",
    clinical:
      "Variantes bialélicas em TH reduzem a atividade da tirosina hidroxilase e, com isso, a síntese de dopamina.",
  },
  "dyt-th-families": {
    text: "Pode se repetir na família: uma criança adoece quando a mãe e o pai lhe transmitem um gene TH alterado. Os pais geralmente são saudáveis.",
    clinical:
      "A deficiência de tirosina hidroxilase é autossômica recessiva; os pais com uma variante em TH geralmente não apresentam sinais.",
  },
  "dyt-spr-gene": {
    text: "A causa deste distúrbio é uma alteração no gene SPR. O corpo então produz pouca dopamina, que ajuda o cérebro a controlar o movimento.",
    clinical:
      "Variantes em SPR prejudicam a produção de tetra-hidrobiopterina e assim reduzem a quantidade de dopamina.",
  },
  "dyt-spr-families": {
    text: "Pode se repetir na família: uma criança adoece quando as duas cópias do gene SPR estão alteradas.",
    clinical: "A deficiência de sepiapterina redutase decorre de variantes patogênicas bialélicas em SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Uma alteração no gene SGCE pode causar mioclonia-distonia. Ela perturba as partes do cérebro que guiam o movimento; os músculos são saudáveis.",
    clinical:
      "Variantes patogênicas em SGCE causam falta de épsilon-sarcoglicano, que parece afetar o cerebelo e os núcleos da base; não há doença muscular.",
  },
  "myoclonus-dystonia-families": {
    text: "Pode se repetir na família: uma criança adoece se o gene SGCE alterado vem do pai. Se vem da mãe, o gene geralmente fica inativo.",
    clinical:
      "A mioclonia-distonia por SGCE é autossômica dominante com imprinting genômico: a cópia paterna é ativa, e variantes na cópia materna geralmente não causam sinais.",
  },
  "myoclonus-dystonia-unknown": {
    text: "Muitas pessoas têm os sinais da mioclonia-distonia, mas não se encontra nelas nenhuma alteração no gene SGCE. Então não se conhece a causa.",
    clinical:
      "Em muitas pessoas com mioclonia-distonia clínica, sobretudo nas que não têm parentes afetados, não se detecta nenhuma variante em SGCE; a causa permanece então desconhecida.",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "A causa conhecida da distonia-parkinsonismo de início rápido é uma alteração no gene ATP1A3. Em algumas pessoas não se encontra nenhuma alteração.",
    clinical:
      "A distonia-parkinsonismo de início rápido é causada por variantes patogênicas em ATP1A3; em algumas pessoas afetadas nenhuma foi identificada.",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "Pode se repetir na família: basta uma cópia alterada do gene ATP1A3, que geralmente vem de um dos pais, também doente. Em algumas pessoas a alteração é nova.",
    clinical:
      "A distonia-parkinsonismo de início rápido relacionada a ATP1A3 é autossômica dominante, geralmente herdada de um genitor afetado; os outros casos são de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Nem todas as pessoas com o gene ATP1A3 alterado adoecem desta distonia. Não se sabe por quê.",
    clinical: "A penetrância das variantes em ATP1A3 é incompleta, por razões que não estão claras.",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "Se uma pessoa tem o gene ATP1A3 alterado, uma infecção, o estresse ou o álcool podem desencadear esta distonia. Um exercício longo e intenso também.",
    clinical:
      "Infecção, exercício prolongado, estresse emocional ou álcool podem desencadear o início da distonia-parkinsonismo de início rápido relacionada a ATP1A3.",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "A causa desta distonia em pessoas de ascendência filipina é uma alteração no gene TAF1 ou perto dele. O gene fica no cromossomo X.",
    clinical:
      "A distonia-parkinsonismo ligada ao X é causada por variantes em TAF1 e perto dele, no cromossomo X.",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "Repete-se na família: as mães com o gene alterado podem transmiti-lo, na maioria das vezes sem estarem doentes. Os pais não podem transmiti-lo aos filhos homens.",
    clinical:
      "A herança é recessiva ligada ao X: as portadoras podem transmitir a variante e geralmente não apresentam sinais; não há transmissão de pai para filho homem.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Algumas poucas mulheres com uma cópia alterada do gene TAF1 têm sinais de distonia-parkinsonismo ligada ao X. Eles geralmente são mais leves do que nos homens.",
    clinical:
      "Algumas poucas mulheres heterozigotas para uma variante em TAF1 apresentam alterações do movimento, que tendem a ser mais leves do que nos homens afetados.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "A causa desta distonia dos bebês é uma alteração no gene SLC6A3.",
    clinical:
      "O parkinsonismo-distonia infantil (deficiência do transportador de dopamina) é causado por variantes patogênicas em SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Pode se repetir na família: uma criança adoece quando as duas cópias do gene SLC6A3 estão alteradas.",
    clinical: "A deficiência do transportador de dopamina relacionada a SLC6A3 é autossômica recessiva.",
  },
  "paroxysmal-dystonia-genes": {
    text: "As crises de distonia podem vir de uma alteração em um gene. PRRT2, PNKD e SLC2A1 são alguns dos genes principais.",
    clinical:
      "Entre os principais genes dos distúrbios paroxísticos primários do movimento estão PRRT2, PNKD e SLC2A1.",
  },
  "paroxysmal-dystonia-acquired": {
    text: "As crises de distonia também podem vir de outra doença. Pode ser uma doença do cérebro ou do resto do corpo.",
    clinical:
      "As discinesias paroxísticas secundárias podem ser sintomas de diversos distúrbios neurológicos e clínicos.",
  },
  "paroxysmal-dystonia-families": {
    text: "Pode se repetir na família: na maioria das vezes basta uma cópia alterada de um gene. É assim se não há outra doença que cause as crises.",
    clinical:
      "As discinesias paroxísticas primárias geralmente são condições genéticas autossômicas dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "As crises depois de um movimento súbito podem se repetir em uma família. Então a causa mais comum é uma alteração no gene PRRT2.",
    clinical: "Mutações em PRRT2 são a causa mais comum das discinesias paroxísticas familiares.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Pode se repetir na família: na maioria das vezes basta uma cópia alterada do gene PRRT2. Mas algumas pessoas que a têm nunca sofrem uma crise.",
    clinical:
      "Na maioria das famílias com mutações em PRRT2, a herança é autossômica dominante com penetrância incompleta.",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "Em algumas pessoas com crises depois de um movimento súbito não se encontra nenhum gene alterado. Então não se conhece a causa.",
    clinical:
      "Tanto na discinesia paroxística cinesigênica esporádica como na familiar, podem faltar mutações nos genes candidatos; a causa permanece então desconhecida.",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "As crises depois de álcool, café ou estresse podem se repetir em uma família. Então a causa é uma alteração no gene PNKD.",
    clinical: "A forma familiar da discinesia paroxística não cinesiogênica é causada por mutações em PNKD.",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "Pode se repetir na família: basta uma cópia alterada do gene PNKD, da mãe ou do pai.",
    clinical:
      "A discinesia paroxística não cinesiogênica relacionada a PNKD é herdada em padrão autossômico dominante.",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "Crises como estas também podem vir de uma lesão no cérebro. Esclerose múltipla, um tumor, um AVC ou um ferimento podem causá-la.",
    clinical:
      "Entre as causas não genéticas estão lesões dos núcleos da base por esclerose múltipla, tumores e lesões vasculares, e lesões em outros locais, como ferimentos penetrantes.",
  },
  "exercise-induced-dystonia-gene": {
    text: "Uma alteração no gene SLC2A1 pode causar distonia depois de um exercício prolongado. O cérebro então recebe pouco açúcar, de que precisa para funcionar.",
    clinical:
      "Mutações heterozigotas em SLC2A1 causam um defeito do transportador de glicose GLUT1, com concentração reduzida de glicose no sistema nervoso central.",
  },
  "exercise-induced-dystonia-families": {
    text: "Pode se repetir na família: basta uma cópia alterada do gene SLC2A1.",
    clinical:
      "A discinesia paroxística induzida pelo exercício relacionada a SLC2A1 é um distúrbio autossômico dominante.",
  },
  "exercise-induced-dystonia-unknown": {
    text: "Em algumas pessoas com distonia depois do exercício não se encontra nenhum gene alterado. Então não se conhece a causa.",
    clinical:
      "Em alguns pacientes com discinesia induzida pelo esforço não se detecta nenhuma mutação nos genes candidatos; a causa permanece então desconhecida.",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "Estas crises que surgem durante o sono são um tipo de epilepsia. Ela pode vir de um gene alterado, de como o cérebro é formado ou de uma lesão ao longo da vida.",
    clinical:
      "A epilepsia hipermotora relacionada ao sono pode ter etiologia genética, genético-estrutural ou adquirida.",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "Raramente se repete na família: os médicos encontraram isso em 6 de cada 100 pessoas com estas crises que surgem durante o sono.",
    clinical:
      "Em uma série de epilepsia noturna do lobo frontal, documentou-se herança autossômica dominante em 6% dos casos.",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "Se estas crises que surgem durante o sono se repetem em uma família, a causa pode ser uma alteração em um de vários genes. CHRNA4 é um deles.",
    clinical:
      "A epilepsia hipermotora autossômica dominante relacionada ao sono pode ser causada por variantes heterozigotas em um de vários genes, como CHRNA4.",
  },
};
