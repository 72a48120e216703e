import { jaCauses } from "./causes/ja.ts";
import type { Translation } from "./Translation.ts";

/** Japanese. */
export const ja: Translation = {
  language: "ja",
  forms: {
    dystonia: {
      name: "ジストニア",
      sentence:
        "本人の意思に反して筋肉が勝手に収縮し、体がねじれたり、同じ動きをくり返したり、ふつうでない姿勢が続いたりする運動障害です。",
    },
    "focal-dystonia": {
      name: "局所性ジストニア",
      sentence: "体の一か所だけに起こるジストニアです。",
    },
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
    },
    "generalized-dystonia": {
      name: "全身性ジストニア",
      sentence: "体幹と、ほかに少なくとも二か所の体の部位に起こるジストニアです。",
    },
    "cervical-dystonia": {
      name: "頸部ジストニア（痙性斜頸）",
      sentence:
        "首の筋肉が本人の意思に反して収縮し、頭が横を向いたり、傾いたり、前や後ろに引かれたりする局所性ジストニアです。",
    },
    torticollis: {
      name: "回旋型頸部ジストニア（斜頸）",
      sentence: "ジストニアとしての斜頸は、頸部ジストニアのうち、頭が右または左に回るものです。",
    },
    anterocollis: {
      name: "前屈型頸部ジストニア",
      sentence: "頸部ジストニアのうち、首が曲がって頭を前に引くものです。",
    },
    retrocollis: {
      name: "後屈型頸部ジストニア",
      sentence: "頸部ジストニアのうち、首が頭を後ろに引くものです。",
    },
    laterocollis: {
      name: "側屈型頸部ジストニア",
      sentence: "頸部ジストニアのうち、頭が右または左の肩のほうへ傾くものです。",
    },
    "cranial-dystonia": {
      name: "頭蓋顔面ジストニア",
      sentence: "顔の上部または下部、あご、舌、またはのどに起こるジストニアです。",
    },
    blepharospasm: {
      name: "眼瞼痙攣",
      sentence:
        "本人の意思に反して、まぶたの筋肉がぴくぴく動いたり、目を閉じたままにしたりするジストニアです。",
    },
    "oromandibular-dystonia": {
      name: "口下顎ジストニア",
      sentence: "顔の下部とあごの局所性ジストニアで、あごと舌に本人が抑えられない動きが起こります。",
    },
    "lingual-dystonia": {
      name: "舌ジストニア",
      sentence: "舌に起こる口下顎ジストニアで、話す、かむ、飲み込むときの妨げになります。",
    },
    "jaw-dystonia": {
      name: "顎ジストニア",
      sentence:
        "かむための筋肉に起こる口下顎ジストニアで、あごが食いしばられたり、開いたり、片側に引かれたりすることがあります。",
    },
    "meige-syndrome": {
      name: "メージュ症候群",
      sentence:
        "顔の上部と下部にともに起こるジストニアで、両方のまぶたの痙攣とともに、本人が抑えられないあごの動きがあります。",
    },
    "laryngeal-dystonia": {
      name: "喉頭ジストニア",
      sentence: "喉頭（声を出す器官）の筋肉の痙攣によって、声が異常になるジストニアです。",
    },
    "adductor-laryngeal-dystonia": {
      name: "内転型喉頭ジストニア",
      sentence:
        "喉頭ジストニアのうち、声帯が勝手に閉じて、声がしめつけられたように、または無理に出しているように聞こえるものです。",
    },
    "abductor-laryngeal-dystonia": {
      name: "外転型喉頭ジストニア",
      sentence: "喉頭ジストニアのうち、声帯が勝手に開くため、息がもれて声が途切れるものです。",
    },
    "task-specific-dystonia": {
      name: "動作特異性ジストニア",
      sentence:
        "字を書く、楽器を演奏する、スポーツをするなど、ある一つの動作の妨げになる局所性ジストニアです。",
    },
    "writers-cramp": {
      name: "書痙",
      sentence:
        "手、手首、または前腕がけいれんしたり力が入りすぎたりして、ペンや鉛筆を持つのがむずかしくなる動作特異性ジストニアです。",
    },
    "focal-hand-dystonia": {
      name: "手の局所性ジストニア",
      sentence: "手と手首の細かい動きを思いどおりにできなくする局所性ジストニアです。",
    },
    "musicians-dystonia": {
      name: "音楽家のジストニア",
      sentence: "楽器を演奏している間に、筋肉がけいれんしたり力が入りすぎたりする動作特異性ジストニアです。",
    },
    "embouchure-dystonia": {
      name: "アンブシュアジストニア",
      sentence:
        "管楽器奏者に起こる動作特異性ジストニアで、息を吹き口に送り込む、顔の下部、あご、舌、のどの筋肉に起こります。",
    },
    "golfers-yips": {
      name: "ゴルファーのイップス",
      sentence: "ゴルフをする人の手首が、パットのときに勝手にぴくっと動く動作特異性ジストニアです。",
    },
    "runners-dystonia": {
      name: "ランナーのジストニア",
      sentence: "走っている間に、脚または足が勝手に動く、まれな動作特異性ジストニアです。",
    },
    "limb-dystonia": {
      name: "四肢ジストニア",
      sentence:
        "手、腕、足、脚といった手足の筋肉が勝手に収縮して、手足がふつうでない位置に引かれるジストニアです。",
    },
    "foot-dystonia": {
      name: "足部ジストニア",
      sentence:
        "足部（足首から先）の筋肉が、しばしば痛みを伴って収縮し、足をねじったり内側に向けたりするジストニアです。",
    },
    "truncal-dystonia": {
      name: "体幹ジストニア",
      sentence: "胸、腹、背中という、体の中心に沿った筋肉に起こるジストニアです。",
    },
    "isolated-dystonia": {
      name: "孤立性ジストニア",
      sentence: "本人の運動障害がジストニアだけのものです。震え（振戦）を伴うことがあります。",
    },
    "combined-dystonia": {
      name: "複合性ジストニア",
      sentence:
        "筋肉のすばやいぴくつき（ミオクローヌス）やパーキンソニズムなど、ほかの運動障害を伴うジストニアです。",
    },
    "primary-dystonia": {
      name: "一次性ジストニア",
      sentence: "病気やけがと関係のないジストニアです。特発性ジストニアという名前もあります。",
    },
    "secondary-dystonia": {
      name: "二次性ジストニア",
      sentence: "脳卒中、けが、脳の炎症、薬など、原因がわかっているジストニアです。",
    },
    "acquired-dystonia": {
      name: "後天性ジストニア",
      sentence: "たとえば脳の損傷、薬物や毒物、血管の病気、腫瘍などから起こるジストニアです。",
    },
    "inherited-dystonia": {
      name: "遺伝性ジストニア",
      sentence: "遺伝子の変化から起こり、家系の中で再び起こることのあるジストニアです。",
    },
    "early-onset-dystonia": {
      name: "早期発症ジストニア",
      sentence: "20歳より前に始まるジストニアです。",
    },
    "adult-onset-dystonia": {
      name: "成人発症ジストニア",
      sentence: "20歳を過ぎてから始まるジストニアです。",
    },
    "torsion-dystonia": {
      name: "捻転ジストニア",
      sentence: "筋肉の収縮で体の部位がねじれ（捻転）、ふつうでない位置になるジストニアです。",
    },
    "dyt-tor1a": {
      name: "DYT-TOR1Aジストニア（DYT1）",
      sentence:
        "TOR1A遺伝子の変化による遺伝性ジストニアで、多くは小児期に片方の腕または脚から始まり、広がることがあります。",
    },
    "dyt-thap1": {
      name: "DYT-THAP1ジストニア（DYT6）",
      sentence: "THAP1遺伝子の変化による遺伝性ジストニアで、多くは頭と首から始まり、ゆっくり悪化します。",
    },
    "dyt-gnal": {
      name: "DYT-GNALジストニア（DYT25）",
      sentence: "GNAL遺伝子の変化による遺伝性ジストニアで、首、喉頭、手、前腕に起こります。",
    },
    "dyt-ano3": {
      name: "DYT-ANO3ジストニア（DYT24）",
      sentence: "ANO3遺伝子の変化による遺伝性ジストニアで、首、喉頭、腕に起こります。",
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2Bジストニア（DYT28）",
      sentence: "KMT2B遺伝子の変化によるジストニアで、生まれて最初の十年間に始まり、時とともに悪化します。",
    },
    "dyt-prkra": {
      name: "DYT-PRKRAジストニア（DYT16）",
      sentence:
        "手足、喉頭、口、あごに早くから始まり、パーキンソニズムを伴う、非常にまれな遺伝性ジストニアです。",
    },
    "dyt-hpca": {
      name: "DYT-HPCAジストニア（DYT2）",
      sentence:
        "HPCA遺伝子の両方のコピーの変化による遺伝性ジストニアで、手または足から始まり、後に首と顔に及びます。",
    },
    "dyt-vps16": {
      name: "DYT-VPS16ジストニア（DYT30）",
      sentence: "VPS16遺伝子の変化により、人生の早い時期に始まるジストニアです。",
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4Aジストニア（DYT4）",
      sentence:
        "TUBB4A遺伝子の変化による遺伝性ジストニアで、喉頭と首から始まり、後にほかの筋肉にも起こります。",
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2ジストニア（DYT33）",
      sentence: "EIF2AK2遺伝子の変化により、人生の早い時期に始まる全身性ジストニアです。",
    },
    "dyt-aopep": {
      name: "DYT-AOPEPジストニア（DYT31）",
      sentence: "AOPEP遺伝子の両方のコピーの変化による遺伝性ジストニアで、腕と脚、首、顔、体幹に起こります。",
    },
    dyt2: {
      name: "DYT2ジストニア",
      sentence: "若い人に始まる捻転ジストニアで、両親の双方から受け継がれます（常染色体潜性（劣性）遺伝）。",
    },
    dyt7: {
      name: "DYT7ジストニア",
      sentence:
        "成人してから始まる遺伝性の局所性ジストニアで、まぶたの痙攣、首のねじれ、書痙などの徴候があります。",
    },
    dyt13: {
      name: "DYT13ジストニア",
      sentence: "頭、首、または腕に起こる、遺伝性の局所性または分節性ジストニアです。",
    },
    dyt17: {
      name: "DYT17ジストニア",
      sentence: "時とともに悪化し、首をねじれさせ、声と言葉を不明瞭にする遺伝性ジストニアです。",
    },
    dyt21: {
      name: "DYT21ジストニア",
      sentence: "遅い時期に始まり、ほかの徴候を伴わない遺伝性の捻転ジストニアです。",
    },
    "dopa-responsive-dystonia": {
      name: "ドパ反応性ジストニア",
      sentence:
        "多くは小児期から始まる遺伝性ジストニアで、脚から始まることがよくあります。名前は、レボドパへの反応のしかたに由来します。",
    },
    "dyt-th": {
      name: "チロシン水酸化酵素欠損症（DYT-TH）",
      sentence: "TH遺伝子の変化による運動障害で、軽い型は、多くは小児期に現れるドパ反応性ジストニアです。",
    },
    "dyt-spr": {
      name: "セピアプテリン還元酵素欠損症（DYT-SPR）",
      sentence:
        "SPR遺伝子の変化による遺伝性の病気で、一日の遅い時間に悪化することの多いジストニアがあり、運動の発達がゆっくりです。",
    },
    "myoclonus-dystonia": {
      name: "ミオクローヌス・ジストニア",
      sentence:
        "腕、首、体幹に筋肉のすばやいぴくつき（ミオクローヌス）が起こる遺伝性の病気で、半数を超える人にはジストニアも起こります。",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "急性発症ジストニア・パーキンソニズム",
      sentence: "ジストニアとパーキンソニズムが数時間から数日のうちに現れる、まれな遺伝性の病気です。",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X連鎖性ジストニア・パーキンソニズム",
      sentence:
        "フィリピン系の人、とくに男性に多く見られる病気で、パーキンソニズムで始まり、後にジストニアが加わることがよくあります。",
    },
    "infantile-parkinsonism-dystonia": {
      name: "乳児パーキンソニズム・ジストニア",
      sentence:
        "多くは乳児期に始まるまれな遺伝性の病気で、広い範囲のジストニアがあり、悪化するにつれてパーキンソニズムが現れます。",
    },
    "paroxysmal-dystonia": {
      name: "発作性ジストニア",
      sentence: "多くは特定のきっかけの後に突然現れ、自然におさまるジストニアです。",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "発作性運動誘発性ジストニア",
      sentence:
        "急に立ち上がるなどの突然の動作によって引き起こされる、異常な動きの発作です。その動きはジストニアのことがあります。",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "発作性非運動誘発性ジストニア",
      sentence:
        "アルコール、カフェイン、ストレスによって起こることがあり、突然の動作では起こらない、異常な動きの発作です。その動きはジストニアのことがあります。",
    },
    "exercise-induced-dystonia": {
      name: "労作誘発性ジストニア",
      sentence: "長い時間、体を動かすことで引き起こされる、腕または脚のジストニアの痛みのない発作です。",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "夜間発作性ジストニア",
      sentence:
        "睡眠中に起こる複雑な動きの発作で、その動きの一部はジストニアです。てんかんの一種とされています。",
    },
    "drug-induced-dystonia": {
      name: "薬物誘発性ジストニア",
      sentence: "薬またはその他の薬物によって起こるジストニアで、多くは一過性の急性反応です。",
    },
    "acute-dystonic-reaction": {
      name: "急性ジストニア反応",
      sentence: "特定の薬を使った後まもなく現れ、おさまることの多いジストニアです。",
    },
    "tardive-dystonia": {
      name: "遅発性ジストニア",
      sentence: "神経遮断薬と呼ばれる薬によって起こることがあるジストニアで、遅発性ジスキネジアの一つです。",
    },
    "oculogyric-crisis": {
      name: "眼球回転発作",
      sentence:
        "目が覚めていて意識があるのに、両目が、多くは上のほうに向いたままになる発作です。最も多い原因は薬です。",
    },
    "status-dystonicus": {
      name: "ジストニア重積状態",
      sentence: "ジストニアが短い間に大きく悪化する医学的な緊急事態で、ジストニアストームとも呼ばれます。",
    },
    "functional-dystonia": {
      name: "機能性ジストニア",
      sentence:
        "神経系の損傷ではなく、神経系の働き方から起こるジストニアで、心因性ジストニアとも呼ばれます。",
    },
    "post-traumatic-dystonia": {
      name: "外傷後ジストニア",
      sentence:
        "頭または体のほかの部位のけがの後に起こるジストニアで、数か月後や数年後に起こることもあります。",
    },
    "post-stroke-dystonia": {
      name: "脳卒中後ジストニア",
      sentence: "脳卒中、多くは大脳基底核など脳の深い部分の脳卒中の後に起こるジストニアです。",
    },
    "deafness-dystonia-syndrome": {
      name: "難聴・ジストニア・視神経ニューロノパチー症候群",
      sentence:
        "患者のほとんどが男性の遺伝性の病気で、幼いころに難聴が起こり、その後ジストニアまたはぎこちない動きが現れ、視力が衰えていきます。",
    },
    "hypermanganesemia-with-dystonia": {
      name: "ジストニアを伴う高マンガン血症",
      sentence:
        "マンガンが脳、肝臓、血液にたまる遺伝性の病気で、子どもにジストニアを起こすことがよくあります。",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "ジストニアを伴うレーバー遺伝性視神経症",
      sentence:
        "非常にまれな遺伝性の病気で、ジストニアは多くは小児期に始まり、成人期の初めに視力が失われ始めることがあります。",
    },
    "dystonic-cerebral-palsy": {
      name: "ジストニア型脳性麻痺",
      sentence: "脳の大脳基底核の損傷によって、ねじれるような動きがくり返し起こる脳性麻痺の一種です。",
    },
    "dystonic-tremor": {
      name: "ジストニア振戦",
      sentence: "ジストニアの筋肉の収縮によって生じる震え（振戦）です。",
    },
    "parkinsonian-dystonia": {
      name: "パーキンソン病のジストニア",
      sentence:
        "パーキンソン病の人に起こるジストニアで、たとえば足が痛みを伴ってけいれんしたり、足の指が曲がって固く縮こまったりします。",
    },
  },
  causes: jaCauses,
  emergencies: {
    "acute-dystonic-reaction": "すぐに助けが必要な、医学的な緊急事態の場合があります。",
    "status-dystonicus": "すぐに助けが必要な、医学的な緊急事態です。",
  },
  statements: {
    "primary-meaning": {
      text: "一次性ジストニアには、見つけられるはっきりした原因がありません。医師は特発性とも呼びます。",
      clinical: "一次性ジストニア：特定できる明らかな原因なし。特発性とも称される。",
      short: "はっきりした原因は見つかりません（特発性）。",
    },
    "primary-nothing-underlying": {
      text: "一次性ジストニアでは、中枢神経系の構造的異常は知られておらず、もとになる病気もありません。",
      clinical: "中枢神経系に既知の構造的異常なし。基礎疾患なし。",
    },
    "primary-hereditary": {
      text: "一次性の頸部ジストニアでは、症例の約12%に遺伝性の要素があります。",
      clinical: "一次性頸部ジストニア：症例の約12%で遺伝性の要素と関連。",
      short: "症例の約12%に遺伝性の要素があります。",
    },
    "primary-neck-injury": {
      text: "以前の首のけがと関係している可能性があります。",
      clinical: "一次性頸部ジストニアと過去の頸部損傷との関連の可能性。",
      short: "以前の首のけがと関係している可能性があります。",
    },
    "secondary-meaning": {
      text: "二次性ジストニアは、もとになる異常や病気（たとえばパーキンソン病）の結果または症状です。",
      clinical: "二次性ジストニア：基礎にある異常または疾患（例：パーキンソン病）の結果または症状。",
      short: "ほかの病気や異常（たとえばパーキンソン病）から起こります。",
    },
    "secondary-clear-cause": {
      text: "はっきりした原因があり、それは遺伝性のことも後天性のこともあります。",
      clinical: "病因は明らかで、遺伝性または後天性。",
    },
    "secondary-medicines": {
      text: "特定の薬（たとえば神経遮断薬）の使用と関係している可能性があります。",
      clinical: "特定の薬剤（例：神経遮断薬）との関連の可能性。",
      short: "特定の薬（たとえば神経遮断薬）と関係している可能性があります。",
    },
    "secondary-toxins": {
      text: "有毒物質を体に取り込みすぎること（たとえば一酸化炭素中毒）と関係している可能性があります。",
      clinical: "有毒物質の過剰摂取（例：一酸化炭素中毒）との関連の可能性。",
      short: "有毒物質が多すぎること（たとえば一酸化炭素中毒）と関係している可能性があります。",
    },
    "secondary-lesions": {
      text: "外傷による構造的病変、とくに大脳基底核の病変と関係している可能性があります。",
      clinical: "外傷による構造的病変、主に大脳基底核の病変との関連の可能性。",
      short: "けがによる損傷、とくに脳の奥にある大脳基底核の損傷と関係している可能性があります。",
    },
  },
  hardWords: {
    idiopathic: {
      word: "特発性",
      meaning: "ひとりでに起こったということです。原因は知られていません。",
    },
    "structural abnormality": {
      word: "構造的異常",
      meaning: "組織のつくりの変化で、たとえば脳の画像検査でわかるものです。",
    },
    "central nervous system": {
      word: "中枢神経系",
      meaning: "脳と脊髄のことです。",
    },
    hereditary: {
      word: "遺伝性",
      meaning: "遺伝子を通じて親から子に伝わることです。",
    },
    acquired: {
      word: "後天性",
      meaning: "生まれてから生じたもので、遺伝子を通じて伝わったものではありません。",
    },
    neuroleptics: {
      word: "神経遮断薬",
      meaning:
        "実際にはないものが聞こえたり見えたりするなど、精神病の徴候に対する薬です。抗精神病薬とも呼ばれます。",
    },
    toxin: {
      word: "有毒物質",
      meaning: "毒、つまり体に害を与える物質です。",
    },
    "structural lesions": {
      word: "構造的病変",
      meaning: "組織のうち、傷ついている部分や、つくりが異常な部分のことです。",
    },
    trauma: {
      word: "外傷",
      meaning: "体のけがのことです。",
    },
    "basal ganglia": {
      word: "大脳基底核",
      meaning: "脳の奥深くにある構造で、動きを始めたり調節したりするのを助けます。",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "出典には800の前に0が書かれています。実際にかける番号に0はありません。",
    },
    "dystonia-society": { purpose: "一般的なお問い合わせ" },
  },
};
