import type { CauseTexts } from "../Translation.ts";

/** The causes of all forms in Portuguese. */
export const ptCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "Cerca de metade dos casos de distonia ocorre isoladamente. Eles não têm relação com uma doença nem com uma lesão.",
    clinical:
      "Cerca de metade dos casos de distonia não tem relação com doença nem lesão (distonia primária ou idiopática).",
  },
  "dystonia-part-of-disease": {
    text: "A distonia também pode ser um sinal de outra doença. Algumas dessas doenças são hereditárias.",
    clinical: "A distonia pode ser um sintoma de outras doenças, algumas delas hereditárias.",
  },
  "dystonia-acquired": {
    text: "Um dano ao cérebro também pode levar a uma distonia. Alguns exemplos são um AVC, uma lesão ou um veneno.",
    clinical:
      "Distonia adquirida: por exemplo, por lesão cerebral, fármacos ou drogas, toxinas ou doença vascular.",
  },
  "dystonia-families": {
    text: "Pode se repetir na família: muitas vezes é assim quando a distonia não tem relação com uma doença nem com uma lesão.",
    clinical: "Muitos casos de distonia primária parecem ser hereditários.",
  },
  "focal-dystonia-unknown": {
    text: "As causas da distonia focal não são conhecidas. É provável que os genes e fatores de fora do corpo atuem juntos.",
    clinical:
      "Distonia focal: causa desconhecida; provavelmente uma combinação de fatores genéticos e ambientais.",
  },
  "focal-dystonia-families": {
    text: "Pode se repetir na família: pelo menos 10 de cada 100 pessoas com distonia focal têm parentes com ela. A maioria não tem.",
    clinical:
      "Distonia focal: na maioria esporádica; pelo menos 10% têm história familiar, que parece seguir um padrão autossômico dominante.",
  },
  "segmental-dystonia-unknown": {
    text: "A distonia segmentar pode não ter causa conhecida. De 1477 pessoas com distonia do pescoço de causa desconhecida, 39 de cada 100 a tinham.",
    clinical:
      "A distonia segmentar pode ser idiopática: presente em 39% de 1477 pessoas com distonia cervical idiopática isolada.",
  },
  "segmental-dystonia-any-cause": {
    text: "A distonia segmentar pode vir de uma alteração em um gene ou de outra coisa. O nome só diz onde a distonia está no corpo.",
    clinical:
      "“Segmentar” descreve a distribuição corporal (eixo I) da distonia. A etiologia (eixo II) pode ser genética ou adquirida.",
  },
  "multifocal-dystonia-any-cause": {
    text: "A distonia multifocal pode vir de uma alteração em um gene ou de outra coisa. O nome só diz onde a distonia está no corpo.",
    clinical:
      "“Multifocal” descreve a distribuição corporal (eixo I) da distonia. A etiologia (eixo II) pode ser genética ou adquirida.",
  },
  "hemidystonia-brain-damage": {
    text: "A hemidistonia geralmente vem de uma lesão em regiões profundas do cérebro. Se o braço direito e a perna direita têm distonia, a lesão fica no lado esquerdo do cérebro.",
    clinical: "A hemidistonia geralmente é secundária a uma lesão dos núcleos da base contralaterais.",
  },
  "hemidystonia-stroke-injury": {
    text: "Um estudo examinou 22 pessoas com hemidistonia. Em 8 ela vinha de um AVC ou de outra doença dos vasos sanguíneos do cérebro, em 7 de um traumatismo.",
    clinical:
      "De 22 pacientes com hemidistonia, 8 tinham doença cerebrovascular; em 7 ela se seguiu a traumatismo perinatal, na infância ou craniano.",
  },
  "generalized-dystonia-genes": {
    text: "A distonia generalizada muitas vezes começa na infância. Então, muitos casos vêm de uma alteração em um gene, como o TOR1A.",
    clinical:
      "A distonia de início precoce tende a ser generalizada e muitas vezes tem origem genética conhecida, por exemplo TOR1A (DYT1).",
  },
  "generalized-dystonia-acquired": {
    text: "Em crianças, a distonia vem mais vezes de outra coisa, como um dano ao cérebro no nascimento.",
    clinical:
      "A distonia adquirida da infância, por exemplo após lesão cerebral perinatal, é mais comum em crianças do que a distonia hereditária.",
  },
  "generalized-dystonia-families": {
    text: "Pode se repetir na família: mas algumas pessoas com distonia generalizada são as únicas da família.",
    clinical: "A distonia generalizada ocorre com ou sem história familiar.",
  },
  "cervical-dystonia-unknown": {
    text: "A causa da distonia cervical, na maioria das vezes, não é conhecida.",
    clinical: "A causa da distonia cervical geralmente é desconhecida (idiopática).",
  },
  "cervical-dystonia-families": {
    text: "Pode se repetir na família: em cerca de 12 de cada 100 pessoas com a forma primária, genes herdados têm um papel.",
    clinical:
      "Distonia cervical primária: associada a um componente hereditário em aproximadamente 12% dos casos.",
  },
  "torticollis-unknown": {
    text: "O torcicolo pode ser uma distonia. Se ela começa em um adulto, a causa, na maioria das vezes, não é conhecida.",
    clinical: "O torcicolo espasmódico de início na idade adulta geralmente é idiopático.",
  },
  "torticollis-families": {
    text: "Pode se repetir na família: mas só algumas poucas pessoas com torcicolo por distonia têm parentes com ele.",
    clinical:
      "Alguns poucos pacientes com torcicolo espasmódico têm história familiar, alguns com uma alteração em THAP1, TUBB4A ou GNAL.",
  },
  "anterocollis-unknown": {
    text: "A causa da distonia cervical, na maioria das vezes, não é conhecida. O anterocolo é um dos seus tipos.",
    clinical: "A causa da distonia cervical, incluindo o anterocolo, geralmente não é conhecida.",
  },
  "retrocollis-unknown": {
    text: "A causa da distonia cervical, na maioria das vezes, não é conhecida. O retrocolo é um dos seus tipos.",
    clinical: "A causa da distonia cervical, incluindo o retrocolo, geralmente não é conhecida.",
  },
  "laterocollis-unknown": {
    text: "A causa da distonia cervical, na maioria das vezes, não é conhecida. O laterocolo é um dos seus tipos.",
    clinical: "A causa da distonia cervical, incluindo o laterocolo, geralmente não é conhecida.",
  },
  "craniocervical-dystonia-brain": {
    text: "Um dano ao cérebro pode causar distonia da cabeça e do pescoço. Pode ser um AVC, uma infecção, falta de oxigênio ou um tumor.",
    clinical:
      "Distonia craniocervical secundária: por lesões estruturais ou neurais, p. ex., AVC, infecção, hipóxia ou neoplasia.",
  },
  "craniocervical-dystonia-medicine": {
    text: "A distonia da cabeça e do pescoço pode vir de medicamentos. Entre eles estão os neurolépticos e alguns medicamentos contra náuseas.",
    clinical:
      "A distonia craniocervical secundária pode ser causada por medicamentos, p. ex., neurolépticos, antieméticos ou anticonvulsivantes.",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "Algumas pessoas têm distonia da cabeça e do pescoço como parte de uma doença do cérebro. Uma delas é a doença de Parkinson.",
    clinical: "Entre as doenças heredodegenerativas com distonia craniocervical está a doença de Parkinson.",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "A distonia da parte inferior da face, da mandíbula ou da língua tem muitas causas. Pode vir dos genes ou de outra coisa.",
    clinical:
      "A distonia craniana inferior (oromandibular) resulta de diversas etiologias genéticas e adquiridas.",
  },
  "cranial-dystonia-eyelids": {
    text: "A distonia craniana pode ser só um espasmo das pálpebras. Então não se conhece a causa.",
    clinical: "As causas do blefaroespasmo essencial benigno não são conhecidas.",
  },
  "blepharospasm-unknown": {
    text: "As causas do blefaroespasmo não são conhecidas. É provável que os genes e fatores de fora do corpo atuem juntos.",
    clinical:
      "Blefaroespasmo essencial benigno: causa desconhecida; provavelmente uma combinação de fatores genéticos e ambientais.",
  },
  "blepharospasm-families": {
    text: "Não costuma se repetir na família: a maioria das pessoas com blefaroespasmo é a única da família. Mas em algumas famílias há mais casos.",
    clinical:
      "Blefaroespasmo essencial benigno: na maioria esporádico; com menos frequência familiar, em algumas famílias com herança autossômica dominante.",
  },
  "oromandibular-dystonia-unknown": {
    text: "A distonia da boca e da mandíbula muitas vezes não tem causa conhecida. Uma clínica estudou 92 pessoas em quem nenhuma causa foi encontrada.",
    clinical:
      "A distonia oromandibular é muitas vezes idiopática: 92 pacientes em uma clínica de distúrbios do movimento.",
  },
  "oromandibular-dystonia-medicine": {
    text: "A distonia da boca e da mandíbula também pode vir do uso de medicamentos para a psicose (neurolépticos) durante anos. Uma clínica estudou 24 pessoas em quem essa era a causa.",
    clinical:
      "A distonia oromandibular pode ser tardia, após anos de exposição a neurolépticos: 24 pacientes em uma clínica de distúrbios do movimento.",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "Uma alteração em um gene também pode causar distonia da boca e da mandíbula. Outras coisas que vêm mais tarde na vida também.",
    clinical: "A distonia oromandibular resulta de diversas etiologias genéticas e adquiridas.",
  },
  "lingual-dystonia-acquired": {
    text: "Uma infecção por um vírus ou uma lesão do cérebro podem causar distonia da boca. Essa distonia pode afetar só a língua.",
    clinical:
      "Entre as causas da distonia oromandibular, da qual a distonia lingual é um subtipo, estão lesões cerebrais e infecções virais.",
  },
  "lingual-dystonia-medicine": {
    text: "Alguns medicamentos para a psicose, os neurolépticos, podem causar distonia da boca. Ela pode afetar só a língua.",
    clinical:
      "Entre as causas da distonia oromandibular, da qual a distonia lingual é um subtipo, estão os neurolépticos.",
  },
  "lingual-dystonia-unknown": {
    text: "A distonia só da língua pode não ter causa conhecida, mas isso é raro.",
    clinical: "A distonia lingual isolada idiopática é rara.",
  },
  "jaw-dystonia-unknown": {
    text: "A distonia que fecha a mandíbula pode não ter causa conhecida. Em um estudo, 51 de cada 100 pessoas com distonia da boca de causa desconhecida a tinham.",
    clinical:
      "O fechamento da mandíbula foi o tipo mais frequente (51%) em pacientes com distonia oromandibular idiopática.",
  },
  "jaw-dystonia-medicine": {
    text: "Alguns medicamentos também podem causar distonia que fecha a mandíbula. São os medicamentos para a psicose (neurolépticos), se tomados durante anos.",
    clinical:
      "O fechamento da mandíbula foi também o tipo mais frequente de distonia oromandibular tardia, após anos de exposição a neurolépticos.",
  },
  "meige-syndrome-unknown": {
    text: "Na maioria das pessoas com síndrome de Meige, a causa não é conhecida.",
    clinical: "Na maioria dos pacientes, a síndrome de Meige é primária ou idiopática.",
  },
  "meige-syndrome-medicine": {
    text: "A síndrome de Meige também pode vir do uso de medicamentos para a psicose (neurolépticos) por muito tempo.",
    clinical: "A síndrome de Meige secundária pode se seguir ao uso prolongado de neurolépticos.",
  },
  "meige-syndrome-part-of-disease": {
    text: "A síndrome de Meige também pode vir de uma doença do cérebro.",
    clinical: "A síndrome de Meige pode ser secundária a distúrbios cerebrais subjacentes.",
  },
  "laryngeal-dystonia-unknown": {
    text: "A causa da distonia da laringe não é conhecida.",
    clinical: "A disfonia espasmódica é uma distonia idiopática da laringe.",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "Não se sabe por que nesta distonia as pregas vocais se fecham sem controle.",
    clinical: "A disfonia espasmódica, incluindo o tipo adutor, é uma distonia idiopática.",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "Não se sabe por que nesta distonia as pregas vocais se abrem sem controle.",
    clinical: "A disfonia espasmódica, incluindo o tipo abdutor, é uma distonia idiopática.",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "Não se sabe por que nesta distonia as pregas vocais se fecham e se abrem sem controle.",
    clinical: "A disfonia espasmódica, incluindo o tipo misto, é uma distonia idiopática.",
  },
  "task-specific-dystonia-unknown": {
    text: "As causas da distonia tarefa-específica não são conhecidas. É provável que os genes tenham um papel e que depois outra coisa a desencadeie.",
    clinical:
      "Distonia focal tarefa-específica: causa desconhecida; provavelmente uma combinação de fatores genéticos e ambientais.",
  },
  "task-specific-dystonia-families": {
    text: "Pode se repetir na família: pelo menos 10 de cada 100 pessoas com distonia tarefa-específica têm parentes com distonia focal. A maioria não tem.",
    clinical:
      "Distonia focal tarefa-específica: na maioria esporádica; pelo menos 10% têm história familiar de distonia focal.",
  },
  "writers-cramp-unknown": {
    text: "A causa da câimbra do escrivão não é conhecida. É provável que esteja em parte nos genes.",
    clinical:
      "Câimbra do escrivão, uma distonia focal tarefa-específica: causa desconhecida; é muito provável que fatores genéticos estejam envolvidos.",
  },
  "writers-cramp-families": {
    text: "Pode se repetir na família: em algumas famílias há casos de câimbra do escrivão e de distonia do músico. A maioria dos casos é a única da família.",
    clinical:
      "Na maioria esporádica; a câimbra do escrivão e a distonia do músico foram descritas na mesma família.",
  },
  "focal-hand-dystonia-unknown": {
    text: "A causa da distonia focal da mão não é conhecida. Pode estar em partes do cérebro que controlam o movimento.",
    clinical:
      "Distonia focal da mão: causa desconhecida; pelo menos em alguns casos de distonia tarefa-específica há mau funcionamento dos núcleos da base.",
  },
  "focal-hand-dystonia-families": {
    text: "Pode se repetir na família: de cada 100 pessoas com distonia em uma tarefa, pelo menos 10 têm um parente com distonia focal.",
    clinical:
      "Pelo menos 10% das pessoas com distonia focal tarefa-específica têm história familiar de distonia focal.",
  },
  "musicians-dystonia-unknown": {
    text: "As causas da distonia do músico não são conhecidas. É provável que os genes tenham um papel.",
    clinical:
      "Distonia do músico, uma distonia focal tarefa-específica: causa desconhecida; é muito provável que fatores genéticos estejam envolvidos.",
  },
  "musicians-dystonia-practice": {
    text: "Praticar muito todos os dias pode aumentar o risco de distonia do músico. Um estudo com pianistas aponta para isso.",
    clinical:
      "Em pianistas, muitas horas de prática diária podem aumentar o risco de desenvolver distonia do músico.",
  },
  "musicians-dystonia-families": {
    text: "Pode se repetir na família: alguns parentes dos músicos também têm distonia. Não se sabe quais genes têm um papel.",
    clinical:
      "Nas famílias de pacientes com distonia do músico se acumulam diferentes tipos de distonia, o que sugere uma contribuição genética.",
  },
  "embouchure-dystonia-unknown": {
    text: "A causa da distonia da embocadura não é conhecida. É provável que esteja em parte nos genes.",
    clinical:
      "Distonia da embocadura, uma distonia focal tarefa-específica: causa desconhecida; é muito provável que fatores genéticos estejam envolvidos.",
  },
  "embouchure-dystonia-genes": {
    text: "Os genes podem ter um papel na distonia da embocadura. De cada 100 músicos com ela, 6 também tinham câimbra do escrivão.",
    clinical:
      "Dos pacientes com distonia da embocadura, 6% também tinham câimbra do escrivão, o que sugere uma possível predisposição genética.",
  },
  "golfers-yips-two-kinds": {
    text: "Alguns golfistas têm os yips por distonia; outros, por estresse e medo de falhar. Alguns têm uma mistura dos dois.",
    clinical: "Os yips vão da distonia focal (tipo I) à ansiedade de desempenho (tipo II).",
  },
  "golfers-yips-unknown": {
    text: "Se os yips são uma distonia, a causa não é conhecida.",
    clinical: "As causas da distonia focal tarefa-específica, como os yips, não são conhecidas.",
  },
  "runners-dystonia-unknown": {
    text: "Não se sabe por que alguns corredores têm esta distonia. É uma distonia de uma só tarefa.",
    clinical:
      "As causas da distonia focal tarefa-específica, à qual pertence a distonia do corredor, não são conhecidas.",
  },
  "runners-dystonia-injury": {
    text: "Uma lesão pode desencadear a distonia do corredor. De 5 corredores, 2 tinham lesionado a perna no ano anterior.",
    clinical:
      "De 5 pacientes com distonia do corredor, 2 tinham lesionado a perna afetada no ano anterior ao início.",
  },
  "runners-dystonia-families": {
    text: "Não se sabe que se repita na família: de 5 corredores com ela em um relato, nenhum a tinha na família.",
    clinical: "Nenhum de 5 pacientes com distonia do corredor tinha história familiar de distonia.",
  },
  "limb-dystonia-unknown": {
    text: "Na maioria das pessoas com distonia de um braço ou de uma perna, a causa não é conhecida.",
    clinical: "Na maioria dos casos, a causa da distonia dos membros é desconhecida.",
  },
  "limb-dystonia-parkinson": {
    text: "As pessoas com doença de Parkinson podem ter distonia de uma perna. Ela pode surgir quando passa o efeito do medicamento levodopa.",
    clinical:
      "Na doença de Parkinson, o fim do efeito da levodopa pode causar distonia, na maioria das vezes do membro inferior.",
  },
  "foot-dystonia-acquired": {
    text: "Em 36 adultos com distonia de um pé, os médicos encontraram uma causa em mais da metade. A mais comum foi uma lesão, em 10 deles.",
    clinical:
      "De 36 adultos com distonia focal do membro inferior com torção do pé, mais da metade tinha uma causa identificável, na maioria das vezes um trauma (10).",
  },
  "foot-dystonia-parkinsonism": {
    text: "A distonia do pé pode ser um primeiro sinal da doença de Parkinson ou de outra relacionada. Foi assim em 5 de 36 adultos.",
    clinical: "De 36 adultos com distonia focal do membro inferior com torção do pé, 5 tinham parkinsonismo.",
  },
  "foot-dystonia-unknown": {
    text: "Em alguns adultos com distonia do pé não se encontra nenhuma causa.",
    clinical: "Existe uma forma idiopática de distonia focal do membro inferior de início na idade adulta.",
  },
  "truncal-dystonia-part-of-disease": {
    text: "Em adultos, a distonia do tronco muitas vezes vem de uma doença do cérebro.",
    clinical:
      "A distonia do tronco de início na idade adulta costuma ser atribuída a etiologias secundárias, como uma doença neurodegenerativa.",
  },
  "truncal-dystonia-medicine": {
    text: "Em adultos, alguns medicamentos podem levar a uma distonia do tronco depois de muito tempo.",
    clinical: "A distonia do tronco de início na idade adulta também é atribuída a síndromes tardias.",
  },
  "truncal-dystonia-unknown": {
    text: "Em alguns adultos com distonia do tronco não se encontra nenhuma causa. Isso é raro.",
    clinical: "A distonia do tronco idiopática de início na idade adulta é relativamente rara.",
  },
  "isolated-dystonia-unknown": {
    text: "Na maioria dos adultos com distonia isolada não se encontrou um gene que a cause.",
    clinical:
      "A origem genética da maioria dos casos de distonia isolada de início na idade adulta é desconhecida.",
  },
  "isolated-dystonia-families": {
    text: "Pode se repetir na família: se começa em uma criança, geralmente outra pessoa da família também a tem. Se começa em um adulto, geralmente mais ninguém a tem.",
    clinical: "A distonia isolada geralmente é familiar em crianças e esporádica em adultos.",
  },
  "combined-dystonia-genes": {
    text: "Algumas formas de distonia combinada vêm de uma alteração em um gene. Uma delas é a mioclonia-distonia.",
    clinical:
      "Entre as formas genéticas de distonia com outro distúrbio do movimento estão a distonia responsiva à dopa, a mioclonia-distonia e a distonia-parkinsonismo de início rápido.",
  },
  "combined-dystonia-part-of-disease": {
    text: "Algumas pessoas têm distonia combinada como parte de uma doença do cérebro. Uma delas é a doença de Parkinson.",
    clinical:
      "A distonia pode ser uma manifestação de doença neurodegenerativa, por exemplo a doença de Parkinson ou a distonia-parkinsonismo ligada ao X.",
  },
  "primary-dystonia-unknown": {
    text: "Em muitas pessoas com distonia primária não se encontra nenhuma causa. É assim na maioria das formas focais.",
    clinical:
      "A distonia primária inclui formas em que geralmente não se encontra uma causa, como a maioria das distonias focais.",
  },
  "primary-dystonia-genes": {
    text: "Algumas formas de distonia primária vêm de uma alteração em um gene. Uma delas é a DYT1.",
    clinical: "A distonia primária inclui formas genéticas, como a DYT1.",
  },
  "primary-dystonia-families": {
    text: "Pode se repetir na família: muitas pessoas com a forma primária parecem tê-la por causa dos genes.",
    clinical: "Muitos casos de distonia primária parecem ser hereditários.",
  },
  "secondary-dystonia-acquired": {
    text: "Uma lesão do cérebro pode causar distonia secundária. Ela pode vir de um AVC, de um traumatismo ou de uma inflamação do cérebro.",
    clinical:
      "Distonia secundária: por lesões estruturais ou neurais, por exemplo AVC, trauma ou encefalite.",
  },
  "secondary-dystonia-medicine": {
    text: "Alguns medicamentos podem causar distonia. Isso faz dela uma distonia secundária.",
    clinical: "A distonia secundária pode ser causada por medicamentos.",
  },
  "secondary-dystonia-part-of-disease": {
    text: "A distonia secundária pode ser um sinal de outra doença. Uma delas é a doença de Parkinson.",
    clinical:
      "A distonia secundária pode ser consequência ou sintoma de uma doença subjacente, p. ex., a doença de Parkinson.",
  },
  "acquired-dystonia-brain": {
    text: "Uma lesão do cérebro, um veneno ou um tumor podem causar distonia adquirida. Um AVC ou outro problema dos vasos sanguíneos também.",
    clinical: "Distonia adquirida: por exemplo, por lesão cerebral, doença vascular, toxinas ou neoplasia.",
  },
  "acquired-dystonia-medicine": {
    text: "Alguns medicamentos e outras substâncias podem causar distonia. Então é um tipo de distonia adquirida.",
    clinical: "A distonia adquirida pode ser causada por fármacos ou drogas.",
  },
  "inherited-dystonia-genes": {
    text: "A distonia hereditária vem de uma alteração em um gene. São conhecidas mais de 20 formas.",
    clinical: "São conhecidos mais de 20 tipos de distonia causados por mutações de um gene.",
  },
  "inherited-dystonia-families": {
    text: "Pode se repetir na família: com a maioria destes genes, uma cópia alterada pode bastar para ter distonia. Mas nem todas as pessoas com a alteração têm distonia.",
    clinical:
      "A maioria das formas genéticas de distonia é autossômica dominante, algumas são autossômicas recessivas ou ligadas ao X. A penetrância pode ser reduzida.",
  },
  "early-onset-dystonia-genes": {
    text: "Muitas formas de distonia que começam cedo na vida vêm de uma alteração em um gene. Um dos genes é o TOR1A.",
    clinical:
      "Muitas distonias de início precoce têm origem genética conhecida, por exemplo uma mutação em TOR1A (DYT1).",
  },
  "early-onset-dystonia-acquired": {
    text: "Nascer cedo demais pode levar a uma distonia em uma criança. Falta de oxigênio ao nascer também.",
    clinical:
      "Entre as causas da distonia adquirida de início precoce estão o parto prematuro e a lesão cerebral perinatal (encefalopatia hipóxico-isquêmica).",
  },
  "early-onset-dystonia-unknown": {
    text: "Se a distonia começa entre os 13 e os 20 anos, a causa, na maioria das vezes, não é bem conhecida.",
    clinical:
      "Na maioria dos casos de distonia de início juvenil (de 13 a 20 anos), a causa subjacente é pouco conhecida.",
  },
  "adult-onset-dystonia-unknown": {
    text: "Alguns adultos têm distonia e nenhum outro distúrbio do movimento. Na maioria deles não se encontrou um gene que a cause.",
    clinical:
      "A origem genética da maioria dos casos de distonia isolada de início na idade adulta não foi identificada.",
  },
  "adult-onset-dystonia-families": {
    text: "Não costuma se repetir na família: é assim se começa em um adulto. A maioria é a única pessoa da família.",
    clinical: "A distonia isolada geralmente é esporádica em adultos.",
  },
  "torsion-dystonia-genes": {
    text: "A distonia de torção pode ser parte de outra doença. Se não é, geralmente vem dos genes.",
    clinical: "A distonia de torção primária (idiopática) tem etiologia predominantemente genética.",
  },
  "torsion-dystonia-families": {
    text: "Pode se repetir na família: um gene que a causa é o TOR1A. Só de 30 a 40 de cada 100 pessoas que herdam a alteração têm o distúrbio.",
    clinical: "Mutações em TOR1A: herança autossômica dominante, com penetrância de 30 a 40%.",
  },
  "dyt-tor1a-gene": {
    text: "A causa da distonia DYT-TOR1A é que uma cópia do gene TOR1A está alterada.",
    clinical: "A distonia DYT-TOR1A é causada por uma variante patogênica heterozigota em TOR1A.",
  },
  "dyt-tor1a-families": {
    text: "Pode se repetir na família: a mãe ou o pai pode transmitir a alteração no gene TOR1A sem ter nenhum sinal.",
    clinical:
      "A herança das variantes patogênicas em TOR1A é autossômica dominante com penetrância reduzida; o genitor que as transmite pode não ser afetado.",
  },
  "dyt-tor1a-share": {
    text: "Muitas pessoas com uma alteração no gene TOR1A continuam saudáveis: cerca de 30 a 40 de cada 100 têm distonia.",
    clinical: "A penetrância das variantes patogênicas em TOR1A é de cerca de 30% a 40%.",
  },
  "dyt-thap1-gene": {
    text: "A causa da distonia DYT-THAP1 é que uma cópia do gene THAP1 está alterada.",
    clinical: "A distonia DYT-THAP1 é causada por uma variante patogênica heterozigota em THAP1.",
  },
  "dyt-thap1-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene THAP1 pode bastar para ter esta distonia. Mas algumas pessoas com a alteração nunca têm a distonia.",
    clinical:
      "A herança das variantes patogênicas em THAP1 é autossômica dominante com penetrância reduzida.",
  },
  "dyt-gnal-gene": {
    text: "A causa da distonia DYT-GNAL é que uma cópia do gene GNAL está alterada.",
    clinical: "A distonia DYT-GNAL é causada por uma variante patogênica heterozigota em GNAL.",
  },
  "dyt-gnal-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene GNAL, da mãe ou do pai, pode bastar para ter esta distonia.",
    clinical: "A herança das variantes patogênicas em GNAL é autossômica dominante.",
  },
  "dyt-ano3-gene": {
    text: "A causa da distonia DYT-ANO3 é que uma cópia do gene ANO3 está alterada.",
    clinical: "A distonia DYT-ANO3 é causada por uma variante patogênica heterozigota em ANO3.",
  },
  "dyt-ano3-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene ANO3, da mãe ou do pai, pode bastar para ter esta distonia.",
    clinical: "A herança das variantes patogênicas em ANO3 é autossômica dominante.",
  },
  "dyt-ciz1-gene": {
    text: "Uma alteração no gene CIZ1 pode causar este tipo de distonia cervical. Isso não é certo.",
    clinical:
      "Variantes patogênicas em CIZ1 podem causar distonia cervical de início na idade adulta; isso não está confirmado.",
  },
  "dyt-ciz1-other-gene": {
    text: "Uma lista de doenças indica agora outro gene para DYT23, o gene CACNA1B.",
    clinical: "A Human Disease Ontology atribui DYT23 a variantes heterozigotas em CACNA1B.",
  },
  "dyt-ciz1-families": {
    text: "Pode se repetir na família. A alteração no gene CIZ1 foi encontrada em uma família com 7 pessoas que tinham distonia.",
    clinical: "A variante em CIZ1 foi identificada em uma família com 7 membros afetados.",
  },
  "dyt-col6a3-gene": {
    text: "A causa da distonia DYT-COL6A3 é que as duas cópias do gene COL6A3 estão alteradas.",
    clinical: "A distonia DYT-COL6A3 é causada por variantes patogênicas bialélicas em COL6A3.",
  },
  "dyt-col6a3-doubt": {
    text: "Não é certo que o gene COL6A3 seja a causa. Um estudo posterior com 955 pessoas põe isso em dúvida.",
    clinical: "Um estudo com 955 pacientes pôs em dúvida o papel causal das variantes em COL6A3 na distonia.",
  },
  "dyt-col6a3-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene COL6A3 alterado.",
    clinical: "A herança das variantes patogênicas em COL6A3 é autossômica recessiva.",
  },
  "dyt-kmt2b-gene": {
    text: "A causa da distonia DYT-KMT2B é que uma cópia do gene KMT2B está alterada.",
    clinical: "A distonia DYT-KMT2B é causada por uma variante patogênica heterozigota em KMT2B.",
  },
  "dyt-kmt2b-families": {
    text: "Não costuma se repetir na família: a alteração no gene KMT2B geralmente é nova. Raramente a mãe ou o pai a transmite.",
    clinical:
      "As variantes patogênicas em KMT2B geralmente surgem de novo; raramente são herdadas de um genitor.",
  },
  "dyt-prkra-gene": {
    text: "A causa da distonia DYT-PRKRA é que as duas cópias do gene PRKRA estão alteradas.",
    clinical: "A distonia DYT-PRKRA é causada por variantes patogênicas bialélicas em PRKRA.",
  },
  "dyt-prkra-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene PRKRA alterado.",
    clinical: "A herança das variantes patogênicas em PRKRA é autossômica recessiva.",
  },
  "dyt-hpca-gene": {
    text: "A causa da distonia DYT-HPCA é que as duas cópias do gene HPCA estão alteradas.",
    clinical: "A distonia DYT-HPCA é causada por variantes patogênicas bialélicas em HPCA.",
  },
  "dyt-hpca-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene HPCA alterado.",
    clinical: "A herança das variantes patogênicas em HPCA é autossômica recessiva.",
  },
  "dyt-vps16-gene": {
    text: "A causa da distonia DYT-VPS16 é que uma cópia do gene VPS16 está alterada.",
    clinical: "A distonia DYT-VPS16 é causada por uma variante patogênica heterozigota em VPS16.",
  },
  "dyt-vps16-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene VPS16, da mãe ou do pai, pode bastar para ter esta distonia.",
    clinical: "A herança das variantes patogênicas em VPS16 é autossômica dominante.",
  },
  "dyt-tubb4a-gene": {
    text: "A causa da distonia DYT-TUBB4A é que uma cópia do gene TUBB4A está alterada.",
    clinical: "A distonia DYT-TUBB4A é causada por uma variante patogênica heterozigota em TUBB4A.",
  },
  "dyt-tubb4a-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene TUBB4A, da mãe ou do pai, pode bastar para ter esta distonia.",
    clinical: "A herança das variantes patogênicas em TUBB4A é autossômica dominante.",
  },
  "dyt-eif2ak2-gene": {
    text: "A causa da distonia DYT-EIF2AK2 é que uma cópia do gene EIF2AK2 está alterada.",
    clinical: "A distonia DYT-EIF2AK2 é causada por uma variante patogênica heterozigota em EIF2AK2.",
  },
  "dyt-eif2ak2-families": {
    text: "Pode se repetir na família. Em uma família, 5 pessoas tinham distonia e a mesma alteração no gene EIF2AK2.",
    clinical: "Uma variante heterozigota em EIF2AK2 segregou com a distonia em 5 membros de uma família.",
  },
  "dyt-aopep-gene": {
    text: "A causa da distonia DYT-AOPEP é que as duas cópias do gene AOPEP estão alteradas.",
    clinical: "A distonia DYT-AOPEP é causada por variantes patogênicas bialélicas em AOPEP.",
  },
  "dyt-aopep-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene AOPEP alterado.",
    clinical: "A herança das variantes patogênicas em AOPEP é autossômica recessiva.",
  },
  "dyt-kctd17-gene": {
    text: "A causa da distonia DYT-KCTD17 é que uma cópia do gene KCTD17 está alterada.",
    clinical: "A distonia DYT-KCTD17 é causada por uma variante patogênica heterozigota em KCTD17.",
  },
  "dyt-kctd17-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene KCTD17, da mãe ou do pai, pode bastar para ter esta distonia.",
    clinical: "A herança das variantes patogênicas em KCTD17 é autossômica dominante.",
  },
  "dyt-kcnn2-gene": {
    text: "A causa da distonia DYT-KCNN2 é que uma cópia do gene KCNN2 está alterada.",
    clinical: "A distonia DYT-KCNN2 é causada por uma variante patogênica heterozigota em KCNN2.",
  },
  "dyt-kcnn2-families": {
    text: "Pode se repetir na família: a mãe ou o pai pode transmitir uma alteração no gene KCNN2. Mais vezes a alteração é nova.",
    clinical:
      "As variantes patogênicas em KCNN2 geralmente surgem de novo; também podem ser herdadas (autossômica dominante).",
  },
  "dyt-vps41-gene": {
    text: "Alterações nas duas cópias do gene VPS41 causam um distúrbio do movimento. Um dos sinais pode ser a distonia.",
    clinical:
      "Variantes patogênicas em VPS41 causam um distúrbio complexo do movimento que pode incluir distonia.",
  },
  "dyt-vps41-families": {
    text: "Pode se repetir na família: uma criança tem o distúrbio só se a mãe e o pai lhe transmitem um gene VPS41 alterado.",
    clinical: "A herança das variantes patogênicas em VPS41 é autossômica recessiva.",
  },
  "dyt-tspoap1-gene": {
    text: "A causa da distonia DYT-TSPOAP1 é que as duas cópias do gene TSPOAP1 estão alteradas.",
    clinical: "A distonia DYT-TSPOAP1 é causada por variantes patogênicas bialélicas em TSPOAP1.",
  },
  "dyt-tspoap1-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene TSPOAP1 alterado.",
    clinical: "A herança das variantes patogênicas em TSPOAP1 é autossômica recessiva.",
  },
  "dyt-shq1-gene": {
    text: "A causa da distonia DYT-SHQ1 é que as duas cópias do gene SHQ1 estão alteradas.",
    clinical: "A distonia DYT-SHQ1 é causada por variantes patogênicas bialélicas em SHQ1.",
  },
  "dyt-shq1-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene SHQ1 alterado.",
    clinical: "A herança das variantes patogênicas em SHQ1 é autossômica recessiva.",
  },
  "dyt-nup54-gene": {
    text: "A causa da distonia DYT-NUP54 é que as duas cópias do gene NUP54 estão alteradas.",
    clinical: "A distonia DYT-NUP54 é causada por variantes patogênicas bialélicas em NUP54.",
  },
  "dyt-nup54-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene NUP54 alterado.",
    clinical: "A herança das variantes patogênicas em NUP54 é autossômica recessiva.",
  },
  "dyt-mecr-gene": {
    text: "A causa da distonia DYT-MECR é que as duas cópias do gene MECR estão alteradas.",
    clinical: "A distonia DYT-MECR é causada por variantes patogênicas bialélicas em MECR.",
  },
  "dyt-mecr-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia só se a mãe e o pai lhe transmitem um gene MECR alterado.",
    clinical: "A herança das variantes patogênicas em MECR é autossômica recessiva.",
  },
  "dyt-gch1-gene": {
    text: "A causa da distonia DYT-GCH1 é que uma cópia do gene GCH1 está alterada.",
    clinical: "A distonia DYT-GCH1 é causada por uma variante patogênica heterozigota em GCH1.",
  },
  "dyt-gch1-families": {
    text: "Pode se repetir na família: a mãe ou o pai pode transmitir uma alteração no gene GCH1. Em outras pessoas a alteração é nova.",
    clinical:
      "A herança das variantes patogênicas em GCH1 é autossômica dominante; algumas variantes surgem de novo.",
  },
  "dyt-gch1-share": {
    text: "Algumas pessoas com uma alteração no gene GCH1 nunca têm esta distonia. Ela ocorre em 2 a 4 vezes mais mulheres e meninas do que homens e meninos.",
    clinical:
      "A penetrância das variantes patogênicas em GCH1 é reduzida; o sexo feminino é afetado de 2 a 4 vezes mais do que o masculino.",
  },
  "chor-dyt-adcy5-gene": {
    text: "A causa da distonia DYT-ADCY5 é que uma cópia do gene ADCY5 está alterada.",
    clinical: "A distonia DYT-ADCY5 é causada por uma variante patogênica heterozigota em ADCY5.",
  },
  "chor-dyt-adcy5-families": {
    text: "Pode se repetir na família: a mãe ou o pai pode transmitir uma alteração no gene ADCY5. Em outras pessoas a alteração é nova.",
    clinical:
      "A herança das variantes patogênicas em ADCY5 é autossômica dominante; algumas variantes surgem de novo.",
  },
  "dyt-slc2a1-gene": {
    text: "A causa da distonia DYT-SLC2A1 é uma alteração no gene SLC2A1. Pouco açúcar chega ao cérebro (deficiência de GLUT1).",
    clinical:
      "A distonia DYT-SLC2A1 é causada por variantes patogênicas em SLC2A1, que prejudicam o transporte de glicose para o cérebro (deficiência de GLUT1).",
  },
  "dyt-slc2a1-families": {
    text: "Não costuma se repetir na família. Na deficiência de GLUT1, a alteração é nova em cerca de 90 de cada 100 pessoas.",
    clinical: "Cerca de 90% dos casos de deficiência de GLUT1 decorrem de variantes de novo.",
  },
  "dyt7-chromosome": {
    text: "A distonia DYT7 está ligada a uma alteração no cromossomo 18. Não se sabe qual gene está alterado.",
    clinical: "A distonia DYT7 está ligada a uma região do cromossomo 18; o gene não foi identificado.",
  },
  "dyt7-families": {
    text: "Pode se repetir na família: pode bastar uma alteração da mãe ou do pai para ter distonia DYT7.",
    clinical: "A herança da distonia DYT7 é autossômica dominante.",
  },
  "dyt13-chromosome": {
    text: "A distonia DYT13 está ligada a uma alteração no cromossomo 1. Não se sabe qual gene está alterado.",
    clinical: "A distonia DYT13 está ligada a uma região do cromossomo 1; o gene não foi identificado.",
  },
  "dyt13-families": {
    text: "Pode se repetir na família: pode bastar uma alteração da mãe ou do pai para ter distonia DYT13.",
    clinical: "A herança da distonia DYT13 é autossômica dominante.",
  },
  "dyt17-chromosome": {
    text: "A distonia DYT17 está ligada a uma alteração no cromossomo 20. Não se sabe qual gene está alterado.",
    clinical: "A distonia DYT17 está ligada a uma região do cromossomo 20; o gene não foi identificado.",
  },
  "dyt17-families": {
    text: "Pode se repetir na família: uma criança tem distonia DYT17 só se a mãe e o pai lhe transmitem uma alteração.",
    clinical: "A herança da distonia DYT17 é autossômica recessiva.",
  },
  "dyt21-chromosome": {
    text: "A distonia DYT21 está ligada a uma alteração no cromossomo 2. Não se sabe qual gene está alterado.",
    clinical: "A distonia DYT21 está ligada a uma região do cromossomo 2; o gene não foi identificado.",
  },
  "dyt21-families": {
    text: "Pode se repetir na família: pode bastar uma alteração da mãe ou do pai para ter distonia DYT21.",
    clinical: "A herança da distonia DYT21 é autossômica dominante.",
  },
  "dopa-responsive-dystonia-genes": {
    text: "A distonia responsiva à dopa vem, na maioria das vezes, de uma alteração no gene GCH1. Com menos frequência, a alteração está no gene TH ou no SPR.",
    clinical:
      "Variantes patogênicas heterozigotas em GCH1 são a causa mais comum da distonia responsiva à dopa; variantes em TH ou SPR são menos comuns.",
  },
  "dopa-responsive-dystonia-families": {
    text: "Pode se repetir na família: uma cópia alterada do gene GCH1, da mãe ou do pai, pode bastar para ter esta distonia. Em algumas pessoas a alteração é nova.",
    clinical:
      "A distonia responsiva à dopa relacionada a GCH1 é autossômica dominante; alguns casos decorrem de variantes de novo.",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "Algumas pessoas com o gene GCH1 alterado nunca têm distonia responsiva à dopa. Ela ocorre em duas a quatro vezes mais meninas e mulheres do que meninos e homens.",
    clinical:
      "As variantes em GCH1 têm penetrância reduzida; a distonia responsiva à dopa é duas a quatro vezes mais frequente no sexo feminino do que no masculino.",
  },
  "dyt-th-gene": {
    text: "Alterações nas duas cópias do gene TH causam falta de dopamina. O cérebro precisa da dopamina para controlar o movimento.",
    clinical:
      "Variantes bialélicas em TH reduzem a atividade da tirosina hidroxilase e, com isso, a síntese de dopamina.",
  },
  "dyt-th-families": {
    text: "Pode se repetir na família: uma criança tem o distúrbio quando a mãe e o pai lhe transmitem um gene TH alterado. Eles mesmos geralmente não têm sinais.",
    clinical:
      "A deficiência de tirosina hidroxilase é autossômica recessiva; os pais com uma variante em TH geralmente não apresentam sinais.",
  },
  "dyt-spr-gene": {
    text: "Alterações no gene SPR causam falta de dopamina. O cérebro precisa da dopamina para controlar o movimento.",
    clinical:
      "Variantes em SPR prejudicam a produção de tetra-hidrobiopterina e assim reduzem a quantidade de dopamina.",
  },
  "dyt-spr-families": {
    text: "Pode se repetir na família: uma criança tem o distúrbio quando as duas cópias do gene SPR estão alteradas.",
    clinical: "A deficiência de sepiapterina redutase decorre de variantes patogênicas bialélicas em SPR.",
  },
  "myoclonus-dystonia-gene": {
    text: "Uma alteração no gene SGCE pode causar mioclonia-distonia. Ela perturba as partes do cérebro que guiam o movimento; os músculos são saudáveis.",
    clinical:
      "Variantes patogênicas em SGCE causam falta de épsilon-sarcoglicano, que parece afetar o cerebelo e os núcleos da base; não há doença muscular.",
  },
  "myoclonus-dystonia-families": {
    text: "Pode se repetir na família: um gene SGCE alterado que vem do pai pode causar esta distonia. A mesma alteração, se vem da mãe, geralmente não causa problemas.",
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
    text: "Pode se repetir na família: uma cópia alterada do gene ATP1A3, que geralmente vem da mãe ou do pai com esta distonia, pode bastar para tê-la. Em algumas pessoas a alteração é nova.",
    clinical:
      "A distonia-parkinsonismo de início rápido relacionada a ATP1A3 é autossômica dominante, geralmente herdada de um genitor afetado; os outros casos são de novo.",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "Nem todas as pessoas com o gene ATP1A3 alterado têm esta distonia. Não se sabe por quê.",
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
    text: "Repete-se na família: as mães com esta alteração do gene podem transmiti-la e geralmente não têm sinais. Um pai não pode transmiti-la aos filhos homens.",
    clinical:
      "A herança é recessiva ligada ao X: as portadoras podem transmitir a variante e geralmente não apresentam sinais; não há transmissão de pai para filho homem.",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "Algumas poucas mulheres com uma cópia alterada do gene TAF1 têm sinais de distonia-parkinsonismo ligada ao X. Os sinais delas geralmente são mais leves do que os dos homens.",
    clinical:
      "Algumas poucas mulheres heterozigotas para uma variante em TAF1 apresentam alterações do movimento, que tendem a ser mais leves do que nos homens afetados.",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "A causa desta distonia dos bebês é uma alteração no gene SLC6A3.",
    clinical:
      "O parkinsonismo-distonia infantil (deficiência do transportador de dopamina) é causado por variantes patogênicas em SLC6A3.",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "Pode se repetir na família: uma criança tem esta distonia quando as duas cópias do gene SLC6A3 estão alteradas.",
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
    text: "Pode se repetir na família: na maioria das vezes, uma cópia alterada de um gene pode bastar para ter crises. É assim se não há outra doença que cause as crises.",
    clinical:
      "As discinesias paroxísticas primárias geralmente são condições genéticas autossômicas dominantes.",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "As crises depois de um movimento súbito podem se repetir em uma família. Então a causa mais comum é uma alteração no gene PRRT2.",
    clinical: "Mutações em PRRT2 são a causa mais comum das discinesias paroxísticas familiares.",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "Pode se repetir na família: na maioria destas famílias, uma cópia alterada do gene PRRT2 pode bastar para ter crises. Mas algumas pessoas com a alteração nunca têm uma crise.",
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
    text: "Pode se repetir na família: uma cópia alterada do gene PNKD, da mãe ou do pai, pode bastar para ter crises.",
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
    text: "Pode se repetir na família: uma cópia alterada do gene SLC2A1 pode bastar para ter crises.",
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
    text: "Uma crise oculogírica também pode ter outra causa. Pode vir de um distúrbio hereditário ou de uma lesão em um local do cérebro.",
    clinical:
      "As crises oculogíricas também ocorrem em distúrbios hereditários e esporádicos do movimento e com lesões cerebrais focais.",
  },
  "status-dystonicus-diseases": {
    text: "A maioria das pessoas que têm esta crise já tinha distonia. Algumas tinham a distonia DYT1; outras, a que acompanha a paralisia cerebral.",
    clinical:
      "O estado distônico geralmente ocorre em pacientes com distonia conhecida, como a distonia DYT1 ou a paralisia cerebral distônica.",
  },
  "status-dystonicus-triggers": {
    text: "Em cerca de um de cada três casos, algo desencadeia o estado distônico. Pode ser uma mudança de medicamento ou uma infecção.",
    clinical:
      "Em cerca de um terço dos episódios de estado distônico há desencadeantes, como um ajuste da medicação ou uma infecção.",
  },
  "functional-dystonia-cause": {
    text: "Não se sabe totalmente como surge a distonia funcional. Muitos especialistas pensam que o cérebro de algumas pessoas é mais propenso a ela e que depois algo a desencadeia.",
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
    text: "Pode se repetir na família: uma criança tem o distúrbio quando a mãe e o pai lhe transmitem uma cópia alterada do gene. Eles mesmos geralmente não têm sinais.",
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
    text: "Alguns medicamentos podem provocar a síndrome de Pisa. Entre eles estão o lítio, os medicamentos para a psicose (neurolépticos) e os que agem como a dopamina.",
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
