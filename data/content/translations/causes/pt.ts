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
  "drug-induced-dystonia-medicines": {
    text: "Muitos medicamentos podem causar distonia. Alguns tratam a psicose, outros as náuseas e outros a depressão.",
    clinical:
      "A distonia induzida por medicamentos pode ser causada por antipsicóticos, antieméticos e antidepressivos.",
  },
  "drug-induced-dystonia-late": {
    text: "A distonia por um medicamento também pode começar tarde. Então se chama tardia. Na maioria das vezes vem de medicamentos chamados neurolépticos.",
    clinical:
      "A distonia tardia é outro tipo de distonia induzida por medicamentos; as síndromes tardias decorrem da exposição a certos fármacos, a saber, os neurolépticos.",
  },
  "acute-dystonic-reaction-medicines": {
    text: "Uma reação distônica aguda vem de um medicamento. Pode ser um que trata a psicose, as náuseas ou a depressão.",
    clinical:
      "A distonia aguda induzida por medicamentos pode ser causada por antipsicóticos, antieméticos e antidepressivos.",
  },
  "acute-dystonic-reaction-time": {
    text: "Este tipo de distonia súbita começa em até 7 dias. Os dias contam a partir da primeira dose do medicamento ou de um aumento rápido da dose.",
    clinical:
      "Posturas anormais ou espasmos musculares nos 7 dias seguintes ao início de um medicamento ou a um aumento rápido da dose podem ser distonia aguda induzida por medicamentos.",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "Os medicamentos que causam uma reação distônica aguda bloqueiam a dopamina. Isso pode perturbar o equilíbrio entre dois mensageiros em regiões profundas do cérebro.",
    clinical:
      "As reações distônicas agudas se seguem a bloqueadores dos receptores de dopamina e são atribuídas a um desequilíbrio dopaminérgico-colinérgico nos núcleos da base.",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "Os medicamentos para a psicose podem causar uma distonia súbita da laringe. É raro. Já ocorreu com os antigos e com os novos, também com doses comuns.",
    clinical:
      "A distonia laríngea aguda é uma complicação rara dos antipsicóticos de primeira e de segunda geração, também dentro da faixa de dose habitual.",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "A distonia súbita da laringe também pode vir de um medicamento para as náuseas. Ele se chama metoclopramida.",
    clinical: "Há relatos de distonia laríngea aguda por metoclopramida, um antiemético.",
  },
  "tardive-dystonia-medicines": {
    text: "Os medicamentos que bloqueiam a dopamina no cérebro podem causar distonia tardia. Um tipo deles são os neurolépticos. Eles tratam a psicose.",
    clinical:
      "A distonia tardia ocorre depois da exposição a bloqueadores dos receptores de dopamina, como os neurolépticos (antipsicóticos).",
  },
  "tardive-dystonia-time": {
    text: "Em 42 pessoas com distonia tardia, ela começou de 3 dias a 11 anos depois do início do medicamento. Na maioria delas durou anos.",
    clinical:
      "Em 42 pacientes com distonia tardia, o início ocorreu após 3 dias a 11 anos de tratamento antipsicótico; na maioria persistiu por anos.",
  },
  "oculogyric-crisis-medicines": {
    text: "Um medicamento pode provocar uma crise oculogírica. Na maioria das vezes é um que bloqueia a dopamina no cérebro.",
    clinical:
      "As crises oculogíricas são uma possível complicação de medicamentos, na maioria das vezes dos bloqueadores dos receptores de dopamina.",
  },
  "oculogyric-crisis-diseases": {
    text: "Um episódio de olhos virados também pode ter outra causa. Pode vir de um distúrbio hereditário ou de uma lesão em um local do cérebro.",
    clinical:
      "As crises oculogíricas também ocorrem em distúrbios hereditários e esporádicos do movimento e com lesões cerebrais focais.",
  },
  "status-dystonicus-diseases": {
    text: "A maioria das pessoas com estado distônico já tinha distonia. Pode ser a distonia DYT1 ou a que acompanha a paralisia cerebral.",
    clinical:
      "O estado distônico geralmente ocorre em pacientes com distonia conhecida, como a distonia DYT1 ou a paralisia cerebral distônica.",
  },
  "status-dystonicus-triggers": {
    text: "Em cerca de um de cada três casos, algo desencadeia o estado distônico. Pode ser uma mudança de medicamento ou uma infecção.",
    clinical:
      "Em cerca de um terço dos episódios de estado distônico há desencadeantes, como um ajuste da medicação ou uma infecção.",
  },
  "functional-dystonia-cause": {
    text: "Não se sabe totalmente como surge a distonia funcional. Muitos médicos pensam que se juntam um ponto fraco no cérebro e um desencadeante.",
    clinical:
      "O mecanismo da distonia funcional não é totalmente conhecido; muitos pesquisadores supõem uma vulnerabilidade prévia do cérebro combinada com um desencadeante externo.",
  },
  "functional-dystonia-triggers": {
    text: "Muitas vezes vem antes uma lesão, uma doença ou uma época de muito estresse. Depois começa a distonia funcional.",
    clinical:
      "O início da distonia funcional é muitas vezes precedido por uma lesão, uma doença ou um acontecimento de estresse emocional.",
  },
  "post-traumatic-dystonia-head": {
    text: "Uma lesão da cabeça pode levar a uma distonia. Muitas vezes ela fica no lado do corpo oposto ao lado lesionado do cérebro.",
    clinical:
      "A distonia após traumatismo craniano afeta muitas vezes o lado do corpo oposto ao lado lesionado do cérebro.",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "Os médicos não concordam se uma lesão de um braço ou de uma perna pode levar a uma distonia. Discutem isso há mais de 100 anos.",
    clinical:
      "A relação entre o trauma periférico e a distonia é discutida há mais de 100 anos e continua controversa.",
  },
  "post-stroke-dystonia-stroke": {
    text: "A causa é um AVC que atinge as partes do cérebro que guiam o movimento. Na maioria das vezes são os núcleos da base ou o tálamo.",
    clinical:
      "Os distúrbios do movimento após um AVC, como a distonia, estão associados sobretudo a lesões dos núcleos da base ou do tálamo.",
  },
  "post-stroke-dystonia-rare": {
    text: "O AVC é comum, mas em poucas pessoas causa distonia ou outros movimentos novos.",
    clinical: "Os distúrbios do movimento relacionados ao AVC são complicações incomuns de uma doença comum.",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "A causa desta distonia com perda de audição e de visão é uma alteração no gene TIMM8A. O gene fica no cromossomo X.",
    clinical:
      "A síndrome de surdez-distonia-neuronopatia óptica é causada por mutações em TIMM8A, no cromossomo X.",
  },
  "deafness-dystonia-syndrome-families": {
    text: "Pode se repetir na família: as mães com o gene alterado podem transmiti-lo e geralmente são saudáveis. Os pais não podem transmiti-lo aos filhos homens.",
    clinical:
      "A herança é recessiva ligada ao X: as portadoras geralmente não são afetadas, e não há transmissão de pai para filho homem.",
  },
  "deafness-dystonia-syndrome-women": {
    text: "Uma mulher com uma cópia alterada do gene TIMM8A pode ter uma leve perda de audição e distonia.",
    clinical: "Mulheres com uma cópia alterada de TIMM8A podem apresentar perda auditiva leve e distonia.",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "A causa deste acúmulo de manganês é uma alteração no gene SLC30A10 ou no gene SLC39A14. Só a primeira atinge também o fígado.",
    clinical:
      "Mutações em SLC30A10 ou SLC39A14 levam a sobrecarga de manganês; o fígado é acometido no tipo associado a SLC30A10.",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "Pode se repetir na família: uma criança adoece quando a mãe e o pai lhe transmitem uma cópia alterada do gene. Os pais geralmente são saudáveis.",
    clinical:
      "A hipermanganesemia com distonia é autossômica recessiva; cada um dos pais é portador de uma cópia da variante e geralmente não apresenta sinais.",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "A causa desta distonia com perda da visão é uma alteração em um gene das mitocôndrias. Elas produzem a energia da célula.",
    clinical:
      "A neuropatia óptica hereditária de Leber com distonia é causada por mutações em um dos genes mitocondriais MT-ND1, MT-ND3, MT-ND4 e MT-ND6.",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "Pode se repetir na família: o gene alterado é transmitido pela mãe.",
    clinical:
      "A neuropatia óptica hereditária de Leber decorre de mutações do DNA mitocondrial e é herdada da mãe.",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "A causa deste tipo de paralisia cerebral é um dano aos núcleos da base, em regiões profundas do cérebro.",
    clinical: "A paralisia cerebral distônica decorre de uma lesão dos núcleos da base.",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "Em um estudo com 65 crianças com uma paralisia assim, a maioria tinha distonia. As causas principais foram uma icterícia grave logo depois do nascimento e a falta de oxigênio ao nascer.",
    clinical:
      "Em um estudo com 65 crianças com paralisia cerebral discinética, a maioria com distonia, a hiperbilirrubinemia e a asfixia perinatal foram as causas mais importantes.",
  },
  "dystonic-tremor-dystonia": {
    text: "Este tipo de tremor faz parte da distonia. É produzido pelos músculos que a distonia contrai.",
    clinical: "O tremor distônico é o tremor produzido pela contração muscular distônica.",
  },
  "dystonic-tremor-unknown": {
    text: "Não se sabe como o tremor distônico surge no cérebro.",
    clinical: "A fisiopatologia do tremor distônico não é conhecida.",
  },
  "parkinsonian-dystonia-disease": {
    text: "A distonia pode ser um sinal da doença de Parkinson. É um primeiro sinal comum se a doença começa em idade jovem.",
    clinical:
      "A distonia é um sintoma inicial comum da doença de Parkinson de início precoce e pode surgir em qualquer fase da doença.",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "A distonia na doença de Parkinson geralmente depende de quanto do medicamento levodopa há no corpo. Na maioria das vezes surge quando passa o efeito de uma dose.",
    clinical:
      "Na doença de Parkinson, a distonia está associada sobretudo à quantidade de levodopa no organismo e geralmente ocorre no fim do efeito de uma dose (distonia off).",
  },
  "camptocormia-diseases": {
    text: "A doença de Parkinson é a causa mais comum de o tronco se inclinar assim para a frente. Outras causas são a distonia e as doenças dos músculos.",
    clinical:
      "A camptocormia está associada sobretudo à doença de Parkinson; outras causas são a distonia e as miopatias.",
  },
  "camptocormia-share": {
    text: "De cada 100 pessoas com doença de Parkinson, de 3 a 18 têm o tronco inclinado assim para a frente.",
    clinical: "A prevalência da camptocormia na doença de Parkinson vai de 3% a 18%.",
  },
  "pisa-syndrome-medicines": {
    text: "Alguns medicamentos podem provocar a síndrome de Pisa. Entre eles estão o lítio, os neurolépticos e os que agem como a dopamina.",
    clinical:
      "A síndrome de Pisa está associada, entre outros fármacos, ao lítio, aos neurolépticos e aos agentes dopaminérgicos.",
  },
  "pisa-syndrome-diseases": {
    text: "Muitas vezes uma doença do cérebro causa a síndrome de Pisa. Pode ser a doença de Parkinson ou a de Alzheimer.",
    clinical:
      "A síndrome de Pisa é um sintoma de doenças neurodegenerativas, como a doença de Parkinson e a de Alzheimer.",
  },
  "pisa-syndrome-unknown": {
    text: "Não se sabe bem como a síndrome de Pisa surge no corpo.",
    clinical: "Os mecanismos fisiopatológicos da síndrome de Pisa são pouco conhecidos.",
  },
};
