import { jaCauses } from "./causes/ja.ts";
import { jaLookAlikes } from "./lookAlikes/ja.ts";
import type { Translation } from "./Translation.ts";

/** Japanese. */
export const ja: Translation = {
  language: "ja",
  forms: {
    dystonia: {
      name: "ジストニア",
      sentence:
        "本人の意思に反して筋肉が勝手に収縮する運動障害です。体がねじれたり、同じ動きをくり返したり、ふつうでない姿勢が続いたりします。",
    },
    "focal-dystonia": { name: "局所性ジストニア", sentence: "体の一か所だけに起こるジストニアです。" },
    "segmental-dystonia": {
      name: "分節性ジストニア",
      sentence: "隣り合う二か所以上の体の部位に起こるジストニアです。",
    },
    "multifocal-dystonia": {
      name: "多巣性ジストニア",
      sentence: "隣り合っていない二か所以上の体の部位に起こるジストニアです。",
    },
    hemidystonia: {
      name: "片側性ジストニア",
      sentence: "体の同じ側の腕と脚に起こるジストニアです。",
      synonyms: ["半身ジストニア"],
    },
    "generalized-dystonia": {
      name: "全身性ジストニア",
      sentence: "体幹と、ほかに少なくとも二か所の体の部位に起こるジストニアです。",
    },
    "cervical-dystonia": {
      name: "頸部ジストニア（痙性斜頸）",
      sentence:
        "首の筋肉が本人の意思に反して収縮する局所性ジストニアです。頭が横を向いたり、傾いたり、前や後ろに引かれたりします。",
    },
    torticollis: {
      name: "回旋型頸部ジストニア（斜頸）",
      sentence: "ジストニアとしての斜頸は、頸部ジストニアの一種です。頭が右または左に回ります。",
    },
    anterocollis: {
      name: "前屈型頸部ジストニア",
      sentence: "頸部ジストニアの一種です。首が曲がって、頭が前に引かれます。",
    },
    retrocollis: {
      name: "後屈型頸部ジストニア",
      sentence: "頸部ジストニアの一種です。首が頭を後ろに引きます。",
    },
    laterocollis: {
      name: "側屈型頸部ジストニア",
      sentence: "頸部ジストニアの一種です。頭が右または左の肩のほうへ傾きます。",
    },
    "craniocervical-dystonia": {
      name: "頭頸部ジストニア",
      sentence: "首とともに、顔、あご、舌、または喉頭に起こるジストニアです。",
      synonyms: ["頭蓋頸部ジストニア"],
    },
    "cranial-dystonia": {
      name: "頭蓋顔面ジストニア",
      sentence: "顔の上部または下部、あご、舌、またはのどに起こるジストニアです。",
    },
    blepharospasm: {
      name: "眼瞼痙攣",
      sentence: "本人の意思に反して、まぶたがぴくぴく動いたり、目が閉じたままになったりするジストニアです。",
      synonyms: ["眼瞼けいれん", "本態性眼瞼痙攣"],
    },
    "oromandibular-dystonia": {
      name: "口下顎ジストニア",
      sentence: "顔の下部とあごの局所性ジストニアです。あごと舌が本人の意思に反して動きます。",
    },
    "lingual-dystonia": {
      name: "舌ジストニア",
      sentence: "舌のジストニアです。話す、かむ、飲み込むときの妨げになります。",
    },
    "jaw-dystonia": {
      name: "顎ジストニア",
      sentence:
        "かむための筋肉のジストニアです。あごが食いしばられたり、開いたり、片側に引かれたりすることがあります。",
    },
    "meige-syndrome": {
      name: "メージュ症候群",
      sentence: "顔の上部と下部のジストニアです。両方のまぶたが痙攣し、あごが本人の意思に反して動きます。",
    },
    "laryngeal-dystonia": {
      name: "喉頭ジストニア",
      sentence: "喉頭（声を出す器官）の筋肉の痙攣によって、声が変わるジストニアです。",
      synonyms: ["痙攣性発声障害"],
    },
    "adductor-laryngeal-dystonia": {
      name: "内転型喉頭ジストニア",
      sentence:
        "声帯が勝手に閉じる喉頭のジストニアです。声は、しめつけられたように、または無理に出しているように聞こえます。",
      synonyms: ["内転型痙攣性発声障害"],
    },
    "abductor-laryngeal-dystonia": {
      name: "外転型喉頭ジストニア",
      sentence: "声帯が勝手に開く喉頭のジストニアです。息がもれて、声が途切れます。",
      synonyms: ["外転型痙攣性発声障害"],
    },
    "mixed-laryngeal-dystonia": {
      name: "混合型喉頭ジストニア",
      sentence: "喉頭のジストニアです。声帯は、勝手に閉じるときもあれば、勝手に開くときもあります。",
      synonyms: ["混合型痙攣性発声障害"],
    },
    "task-specific-dystonia": {
      name: "動作特異性ジストニア",
      sentence:
        "ある一つの動作の妨げになる局所性ジストニアです。字を書く、音楽を演奏する、スポーツをするなどの動作です。",
      synonyms: ["職業性ジストニア"],
    },
    "writers-cramp": {
      name: "書痙",
      sentence:
        "手、手首、または前腕がけいれんしたり力が入りすぎたりする動作特異性ジストニアです。ペンや鉛筆を持つのがむずかしくなります。",
    },
    "focal-hand-dystonia": {
      name: "手の局所性ジストニア",
      sentence: "手と手首を細かく動かせなくなる局所性ジストニアです。",
    },
    "musicians-dystonia": {
      name: "音楽家のジストニア",
      sentence:
        "動作特異性ジストニアの一つです。音楽を演奏している間に、筋肉がけいれんしたり力が入りすぎたりします。",
      synonyms: ["音楽家痙"],
    },
    "embouchure-dystonia": {
      name: "アンブシュアジストニア",
      sentence:
        "管楽器奏者の動作特異性ジストニアです。息を吹き口に送り込む、唇、あご、舌、またはのどに起こります。",
    },
    "golfers-yips": {
      name: "ゴルファーのイップス",
      sentence:
        "イップスは、ゴルフをする人の手首がパットのときにぴくっと動くことです。一部の人では、これは動作特異性ジストニアです。",
    },
    "runners-dystonia": {
      name: "ランナーのジストニア",
      sentence: "まれな動作特異性ジストニアです。走っている間に、脚または足が勝手に動きます。",
    },
    "limb-dystonia": {
      name: "四肢ジストニア",
      sentence:
        "手、腕、足、または脚のジストニアです。その筋肉が本人の意思に反して収縮し、ふつうでない位置に引かれます。",
    },
    "foot-dystonia": {
      name: "足部ジストニア",
      sentence:
        "足（足首から先）の筋肉が、しばしば痛みを伴って収縮するジストニアです。足がねじれたり、内側に向いたりします。",
    },
    "truncal-dystonia": {
      name: "体幹ジストニア",
      sentence: "体の中心に沿った筋肉のジストニアです。胸、腹、背中に起こります。",
      synonyms: ["軸性ジストニア"],
    },
    "isolated-dystonia": {
      name: "孤立性ジストニア",
      sentence: "本人の運動障害がジストニアだけのものです。震え（振戦）を伴うことがあります。",
    },
    "combined-dystonia": {
      name: "複合性ジストニア",
      sentence:
        "ほかの運動障害を伴うジストニアです。すばやいぴくつき（ミオクローヌス）のことも、動きが遅く硬くなること（パーキンソニズム）のこともあります。",
    },
    "primary-dystonia": {
      name: "一次性ジストニア",
      sentence:
        "ほかの病気の徴候ではないジストニアの、古い名前です。遺伝性のことも、原因が見つからない（特発性の）こともあります。",
      synonyms: ["特発性ジストニア"],
    },
    "secondary-dystonia": {
      name: "二次性ジストニア",
      sentence: "原因がわかっているジストニアの、古い名前です。原因は、脳卒中、けが、脳の炎症、薬などです。",
      synonyms: ["症候性ジストニア"],
    },
    "acquired-dystonia": {
      name: "後天性ジストニア",
      sentence: "遺伝子によるのではなく、脳に起こった何かによるジストニアです。",
    },
    "inherited-dystonia": {
      name: "遺伝性ジストニア",
      sentence: "遺伝子の変化によって起こり、家族に遺伝することのあるジストニアです。",
    },
    "early-onset-dystonia": {
      name: "早期発症ジストニア",
      sentence: "およそ20歳より前に始まるジストニアです。",
    },
    "adult-onset-dystonia": {
      name: "成人発症ジストニア",
      sentence: "およそ20歳を過ぎてから始まるジストニアです。",
    },
    "torsion-dystonia": {
      name: "捻転ジストニア",
      sentence: "筋肉が収縮するジストニアです。体の部位がねじれて（捻転）、ふつうでない位置になります。",
      synonyms: ["特発性捻転ジストニア", "変形性筋ジストニア"],
    },
    "dyt-tor1a": {
      name: "DYT-TOR1Aジストニア（DYT1）",
      sentence: "多くは子どもの腕または脚から始まり、広がることのある遺伝性ジストニアです。",
      synonyms: ["DYT1ジストニア"],
    },
    "dyt-thap1": {
      name: "DYT-THAP1ジストニア（DYT6）",
      sentence: "多くは頭と首から始まり、ゆっくり悪化するジストニアです。",
      synonyms: ["DYT6ジストニア"],
    },
    "dyt-gnal": {
      name: "DYT-GNALジストニア（DYT25）",
      sentence: "首、喉頭、手、前腕に起こる、遺伝子によるジストニアです。",
      synonyms: ["DYT25ジストニア"],
    },
    "dyt-ano3": {
      name: "DYT-ANO3ジストニア（DYT24）",
      sentence: "震え（振戦）を伴うジストニアです。多くは首から始まり、喉頭や腕に及ぶことがあります。",
      synonyms: ["DYT24ジストニア"],
    },
    "dyt-ciz1": {
      name: "DYT-CIZ1ジストニア（DYT23）",
      sentence: "頸部ジストニアのまれな型です。多くは30歳から50歳の間に始まります。",
      synonyms: ["DYT23ジストニア"],
    },
    "dyt-col6a3": {
      name: "DYT-COL6A3ジストニア（DYT27）",
      sentence: "およそ20歳より前に始まる、頭、首、腕のまれなジストニアです。",
      synonyms: ["DYT27ジストニア"],
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2Bジストニア（DYT28）",
      sentence: "多くは人生の早い時期に、しばしば脚から始まり、時とともに悪化するジストニアです。",
      synonyms: ["DYT28ジストニア"],
    },
    "dyt-prkra": {
      name: "DYT-PRKRAジストニア（DYT16）",
      sentence:
        "腕と脚、あご、喉頭に早くから始まるジストニアです。動きが遅く硬くなるパーキンソニズムを伴います。",
      synonyms: ["DYT16ジストニア"],
    },
    "dyt-hpca": {
      name: "DYT-HPCAジストニア（DYT2）",
      sentence: "手または足から始まり、後に首と顔に及ぶ、遺伝子によるジストニアです。",
      synonyms: ["DYT2ジストニア"],
    },
    "dyt-vps16": {
      name: "DYT-VPS16ジストニア（DYT30）",
      sentence:
        "人生の早い時期に、しばしばあご、のど、首、または腕から始まるジストニアです。多くは体にゆっくり広がります。",
      synonyms: ["DYT30ジストニア"],
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4Aジストニア（DYT4）",
      sentence: "多くは10歳から30歳の間に喉頭から始まり、後に首または手足に及ぶジストニアです。",
      synonyms: ["DYT4ジストニア"],
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2ジストニア（DYT33）",
      sentence: "子どものころ、または若いころに、体の一か所またはほぼ全身に始まるジストニアです。",
      synonyms: ["DYT33ジストニア"],
    },
    "dyt-aopep": {
      name: "DYT-AOPEPジストニア（DYT31）",
      sentence: "子どものころ、または若い成人のころに、腕、脚、首、顔、または体幹に始まるジストニアです。",
      synonyms: ["DYT31ジストニア"],
    },
    "dyt-kctd17": {
      name: "DYT-KCTD17ジストニア（DYT26）",
      sentence:
        "腕のすばやいぴくつき（ミオクローヌス）で始まるジストニアの型です。ジストニアそのものは後から、多くは頭と首に現れます。",
      synonyms: ["DYT26ジストニア"],
    },
    "dyt-kcnn2": {
      name: "DYT-KCNN2ジストニア（DYT34）",
      sentence:
        "子どものころに、多くは手と首に始まるまれなジストニアで、速い震えとすばやいぴくつきがあります。",
      synonyms: ["DYT34ジストニア"],
    },
    "dyt-vps41": {
      name: "DYT-VPS41ジストニア",
      sentence:
        "生まれて最初の数年に始まるまれな病気です。歩くことを覚えるのがむずかしく、ジストニアのある子どももいます。",
    },
    "dyt-tspoap1": {
      name: "DYT-TSPOAP1ジストニア（DYT22）",
      sentence: "まれなジストニアです。若いころに始まって体に広がるか、成人してから体の一か所に始まります。",
      synonyms: ["DYT22ジストニア"],
    },
    "dyt-shq1": {
      name: "DYT-SHQ1ジストニア（DYT35）",
      sentence:
        "非常にまれなジストニアです。生まれて一年以内に始まり、筋肉の張りが弱く、ジストニアの発作があります。",
      synonyms: ["DYT35ジストニア"],
    },
    "dyt-nup54": {
      name: "DYT-NUP54ジストニア（DYT37）",
      sentence: "生まれて最初の数か月または数年に始まるまれなジストニアで、飲み込みにくくなります。",
      synonyms: ["DYT37ジストニア"],
    },
    "dyt-mecr": {
      name: "DYT-MECRジストニア",
      sentence:
        "幼い子どもに、多くはジストニアとして始まるまれな病気です。数年後に、その子どもの視力が弱くなります。",
    },
    "dyt-gch1": {
      name: "DYT-GCH1ジストニア（DYT5a）",
      sentence:
        "ドパ反応性ジストニアの最も多い型です。多くは子どもの脚から始まり、一日の遅い時間に悪化します。",
      synonyms: ["DYT5aジストニア"],
    },
    "chor-dyt-adcy5": {
      name: "DYT-ADCY5ジストニア",
      sentence:
        "腕、脚、首、または顔に、急な動きやぴくつきを起こすジストニアです。ADCY5関連ジスキネジアとも呼ばれます。",
      synonyms: ["CHOR/DYT-ADCY5"],
    },
    "dyt-slc2a1": {
      name: "DYT-SLC2A1ジストニア（DYT18）",
      sentence: "脳に届く糖が少なすぎるジストニアの型です。長い運動の間に、腕または脚に発作が起こります。",
      synonyms: ["DYT18ジストニア"],
    },
    dyt7: {
      name: "DYT7ジストニア",
      sentence:
        "体の一か所に起こるジストニアで、多くは首に起こります。ほかに、まぶた、あご、喉頭、手に起こることがあります。",
      synonyms: ["DYT7型ジストニア"],
    },
    dyt13: {
      name: "DYT13ジストニア",
      sentence: "頭、首、または腕に起こる遺伝性ジストニアです。",
      synonyms: ["DYT13型ジストニア"],
    },
    dyt17: {
      name: "DYT17ジストニア",
      sentence: "時とともに悪化する遺伝性のジストニアです。首をねじれさせ、声と言葉を不明瞭にします。",
      synonyms: ["DYT17型ジストニア"],
    },
    dyt21: {
      name: "DYT21ジストニア",
      sentence: "遅い年齢で始まる遺伝性ジストニアです。体の部位をねじれさせ、ほかの徴候はありません。",
      synonyms: ["DYT21型ジストニア"],
    },
    "dopa-responsive-dystonia": {
      name: "ドパ反応性ジストニア",
      sentence:
        "多くは子どもの脚から始まる遺伝性ジストニアです。レボドパという薬で大きく改善することが、名前の由来です。",
      synonyms: ["瀬川病"],
    },
    "dyt-th": {
      name: "チロシン水酸化酵素欠損症によるジストニア（DYT/PARK-TH）",
      sentence: "TH遺伝子の変化による運動障害です。軽い型は、多くは小児期に始まるドパ反応性ジストニアです。",
    },
    "dyt-spr": {
      name: "セピアプテリン還元酵素欠損症によるジストニア（DYT/PARK-SPR）",
      sentence:
        "一日の遅い時間に悪化することの多いジストニアがある、遺伝性の病気です。子どもは、座ることやはうことを覚えるのが遅くなります。",
    },
    "myoclonus-dystonia": {
      name: "ミオクローヌス・ジストニア",
      sentence:
        "腕、首、体幹にすばやいぴくつき（ミオクローヌス）が起こる遺伝性の病気です。半数を超える人には、ジストニアもあります。",
      synonyms: ["DYT11ジストニア"],
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "急性発症ジストニア・パーキンソニズム",
      sentence:
        "数時間から数日のうちに現れる、まれな遺伝性の病気です。ジストニアと、パーキンソン病に似た徴候が起こります。",
      synonyms: ["DYT12ジストニア"],
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X連鎖性ジストニア・パーキンソニズム",
      sentence:
        "フィリピン系の人に見られる病気です。この病気の人の多くは男性です。ジストニアと、パーキンソン病に似た徴候が起こります。",
      synonyms: ["DYT3ジストニア"],
    },
    "infantile-parkinsonism-dystonia": {
      name: "乳児パーキンソニズム・ジストニア",
      sentence:
        "多くは乳児期に始まるまれな遺伝性の病気です。多くの筋肉にジストニアが起こり、後にパーキンソン病に似た徴候が現れます。",
    },
    "paroxysmal-dystonia": {
      name: "発作性ジストニア",
      sentence:
        "突然の発作として起こり、自然におさまるジストニアです。多くは、突然の動作などの引き金があります。",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "発作性運動誘発性ジストニア",
      sentence:
        "突然の動作が引き金になる、ジストニアなどの思いがけない動きの発作です。急に立ち上がるだけで起こることもあります。",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "発作性非運動誘発性ジストニア",
      sentence:
        "ジストニアなどの思いがけない動きの発作です。アルコール、コーヒー、ストレスで起こることがありますが、突然の動作では起こりません。",
    },
    "exercise-induced-dystonia": {
      name: "労作誘発性ジストニア",
      sentence: "長い運動が引き金になる、腕または脚のジストニアの痛みのない発作です。",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "夜間発作性ジストニア",
      sentence:
        "睡眠中に起こる発作で、動きがジストニアのように見えることがあります。今では、てんかんの一種とされています。",
    },
    "drug-induced-dystonia": {
      name: "薬物誘発性ジストニア",
      sentence:
        "薬またはその他の薬物によって起こるジストニアです。最も多いのは、一回使った後まもなく現れるものです。",
      synonyms: ["薬剤性ジストニア"],
    },
    "acute-dystonic-reaction": {
      name: "急性ジストニア反応",
      sentence:
        "特定の薬を使うか、量を増やした後、数時間から数日で現れるジストニアです。おさまることがよくあります。",
      synonyms: ["急性ジストニア"],
    },
    "acute-laryngeal-dystonia": {
      name: "急性喉頭ジストニア",
      sentence: "特定の薬の後に急に起こる、喉頭のジストニアです。息がしにくくなることがあります。",
    },
    "tardive-dystonia": {
      name: "遅発性ジストニア",
      sentence:
        "特定の薬を数か月または数年使った後に起こることがあるジストニアです。薬をやめた後も残ることがあります。",
    },
    "oculogyric-crisis": {
      name: "眼球回転発作",
      sentence:
        "目が覚めているのに、両目が、多くは上のほうに向いたままになる発作です。数分から数時間続くことがあります。",
      synonyms: ["注視発作"],
    },
    "status-dystonicus": {
      name: "ジストニア重積状態",
      sentence:
        "ジストニアが短い間に大きく悪化し、すぐに助けが必要になる状態です。ジストニアストームとも呼ばれます。",
      synonyms: ["ジストニアストーム"],
    },
    "functional-dystonia": {
      name: "機能性ジストニア",
      sentence:
        "脳の損傷ではなく、脳の働き方の変化によるジストニアです。動きは本物で、わざとではありません。古い名前は心因性ジストニアです。",
      synonyms: ["心因性ジストニア"],
    },
    "post-traumatic-dystonia": {
      name: "外傷後ジストニア",
      sentence:
        "頭のけがの後に起こるジストニアです。体のほかの部位のけがの後にも起こると考える医師もいます。数か月後や数年後に始まることもあります。",
    },
    "post-stroke-dystonia": {
      name: "脳卒中後ジストニア",
      sentence: "脳卒中の後のジストニアです。多くは、大脳基底核など脳の深い部分の脳卒中の後に起こります。",
    },
    "deafness-dystonia-syndrome": {
      name: "難聴・ジストニア・視神経ニューロノパチー症候群",
      sentence:
        "患者のほとんどが男性の遺伝性の病気です。幼いころに難聴が起こり、後にジストニアまたはぎこちない動きと、視力の低下が起こります。",
      synonyms: ["難聴・ジストニア症候群"],
    },
    "hypermanganesemia-with-dystonia": {
      name: "ジストニアを伴う高マンガン血症",
      sentence:
        "金属のマンガンが脳にたまる遺伝性の病気です。子どもにジストニアを起こすことがよくあります。二つの型の一つは、肝臓も傷つけます。",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "ジストニアを伴うレーバー遺伝性視神経症",
      sentence:
        "非常にまれな遺伝性の病気です。ジストニアは多くは小児期に始まり、若い成人のころに視力が失われることがあります。",
    },
    "dystonic-cerebral-palsy": {
      name: "ジストニア型脳性麻痺",
      sentence:
        "脳性麻痺の一種です。幼い脳の奥にある大脳基底核の損傷によって、ねじれるような動きがくり返し起こります。",
    },
    "dystonic-tremor": {
      name: "ジストニア振戦",
      sentence: "体の一部の震え（振戦）です。ジストニアで収縮する筋肉から生じます。",
    },
    "parkinsonian-dystonia": {
      name: "パーキンソン病のジストニア",
      sentence:
        "パーキンソン病の人に起こるジストニアです。足が痛みを伴ってけいれんしたり、足の指が曲がって固く縮こまったりすることがあります。",
    },
    camptocormia: {
      name: "ジストニア性カンプトコルミア",
      sentence:
        "立っているときや歩いているときに、体幹が前に強く曲がることです。横になると消えます。ジストニアはその原因の一つです。",
    },
    "pisa-syndrome": {
      name: "ピサ症候群",
      sentence:
        "体幹が片側に強く傾くことで、横になると消えます。初めは、薬によって急に起こるジストニアとして知られました。",
    },
  },
  causes: jaCauses,
  lookAlikes: jaLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "緊急の治療が必要な場合があります。あなたや近くにいる人が、息がしにくい、飲み込みにくい、または話しにくい場合は、すぐに救急車を呼んでください（日本では119番）。",
    "acute-dystonic-reaction":
      "緊急の治療が必要な場合があります。あなたや近くにいる人が、息がしにくい、飲み込みにくい、または話しにくい場合は、すぐに救急車を呼んでください（日本では119番）。",
    "acute-laryngeal-dystonia":
      "緊急の治療が必要な状態です。あなたや近くにいる人が、息がしにくい、飲み込みにくい、または話しにくい場合は、すぐに救急車を呼んでください（日本では119番）。",
    "oculogyric-crisis":
      "緊急の治療が必要な状態の一部のことがあります。あなたや近くにいる人が、息がしにくい、飲み込みにくい、または話しにくい場合は、すぐに救急車を呼んでください（日本では119番）。",
    "status-dystonicus":
      "緊急の治療が必要な状態です。今起きている場合は、すぐに救急車を呼んでください（日本では119番）。",
  },
  statements: {
    "primary-meaning": {
      text: "一次性ジストニアには、見つけられるはっきりした原因がありません。医師は特発性とも呼びます。",
      clinical: "一次性ジストニア：特定できる明らかな原因なし。特発性とも称される。",
      short: "この種類の頸部ジストニアには、もう一つの呼び名があります。医師は特発性とも呼びます。",
    },
    "primary-nothing-underlying": {
      text: "一次性ジストニアでは、脳や脊髄の構造の異常は知られていません。もとになる病気もありません。",
      clinical: "一次性ジストニア：中枢神経系に既知の構造的異常なし。基礎疾患なし。",
    },
    "primary-hereditary": {
      text: "一次性の頸部ジストニアの人がいます。その100人のうち約12人では、家族の中で受け継がれた遺伝子が関わっています。",
      clinical: "一次性頸部ジストニア：症例の約12%で遺伝性の要素と関連。",
      short: "一次性の頸部ジストニアの人100人のうち約12人では、受け継いだ遺伝子が関わっています。",
    },
    "primary-neck-injury": {
      text: "一次性の頸部ジストニアは、以前の首のけがと関係しているかもしれません。確かなことではありません。",
      clinical: "一次性頸部ジストニアと過去の頸部損傷との関連の可能性。",
      short: "この種類の頸部ジストニアは、以前の首のけがと関係している可能性があります。",
    },
    "secondary-meaning": {
      text: "二次性ジストニアは、ほかのものの結果または徴候です。パーキンソン病などのほかの病気のことも、体の異常のこともあります。",
      clinical: "二次性ジストニア：基礎にある異常または疾患（例：パーキンソン病）の結果または症状。",
      short:
        "この種類の頸部ジストニアは、ほかのものから起こります。パーキンソン病などのほかの病気のことも、体の異常のこともあります。",
    },
    "secondary-clear-cause": {
      text: "二次性ジストニアには、はっきりした原因があります。原因は遺伝性のことも後天性のこともあります。",
      clinical: "二次性ジストニア：病因は明らかで、遺伝性または後天性。",
    },
    "secondary-medicines": {
      text: "一部の薬の使用が、二次性ジストニアと関係している可能性があります。その一種が神経遮断薬です。",
      clinical: "二次性ジストニア：特定の薬剤（例：神経遮断薬）との関連の可能性。",
      short: "この種類の頸部ジストニアは、一部の薬と関係している可能性があります。神経遮断薬もその一つです。",
    },
    "secondary-toxins": {
      text: "有毒物質を体に取り込みすぎることが、二次性ジストニアと関係している可能性があります。たとえば一酸化炭素です。",
      clinical: "二次性ジストニア：有毒物質の過剰摂取（例：一酸化炭素中毒）との関連の可能性。",
      short:
        "この種類の頸部ジストニアは、多すぎる有毒物質と関係している可能性があります。一酸化炭素もその一つです。",
    },
    "secondary-lesions": {
      text: "けがによる損傷が、二次性ジストニアと関係している可能性があります。多くは、脳の奥にある大脳基底核の損傷です。",
      clinical: "二次性ジストニア：外傷による構造的病変、主に大脳基底核の病変との関連の可能性。",
      short:
        "この種類の頸部ジストニアは、けがによる損傷と関係している可能性があります。多くは、脳の奥にある大脳基底核の損傷です。",
    },
    "terms-of-today": {
      text: "「一次性」と「二次性」は、古い言葉です。今では医師は、原因がわからない場合は「特発性」、遺伝子による場合は「遺伝性」、ほかのものによる場合は「後天性」と言います。",
      clinical: "「一次性」と「二次性」に代わり、特発性（既知の原因なし）、遺伝性、後天性が用いられる。",
    },
  },
  hardWords: {
    idiopathic: { word: "特発性", meaning: "原因がわかっていないということです。" },
    acquired: { word: "後天性", meaning: "生まれてから生じたもので、親から伝わったものではありません。" },
    neuroleptics: {
      word: "神経遮断薬",
      meaning:
        "一部の精神の病気に使う薬で、抗精神病薬とも呼ばれます。胃や神経の不調に使われるものもあります。",
    },
    toxin: { word: "有毒物質", meaning: "毒、つまり体に害を与えるものです。" },
    "basal ganglia": {
      word: "大脳基底核",
      meaning: "脳の奥にある部分で、動きを始めたり調節したりするのを助けます。",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "出典には0800とあります。実際に使える番号では、800の前に0はありません。",
    },
    "dystonia-society": { purpose: "一般的なお問い合わせ" },
  },
};
