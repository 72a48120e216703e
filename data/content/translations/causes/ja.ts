import type { CauseTexts } from "../Translation.ts";

type CauseText = CauseTexts[string];

/** Returns the statement that one copy of a gene is changed. */
const oneCopy = (gene: string): CauseText => ({
  text: `DYT-${gene}ジストニアの原因は、${gene}遺伝子の片方のコピーの変化です。`,
  clinical: `DYT-${gene}ジストニアは、${gene}のヘテロ接合性の病的バリアントによって起こる。`,
});

/** Returns the statement that both copies of a gene are changed. */
const bothCopies = (gene: string): CauseText => ({
  text: `DYT-${gene}ジストニアの原因は、${gene}遺伝子の両方のコピーの変化です。`,
  clinical: `DYT-${gene}ジストニアは、${gene}の両アレル性の病的バリアントによって起こる。`,
});

/** Returns the statement that one changed copy of a gene can be enough. */
const fromOneParent = (gene: string): CauseText => ({
  text: `家族に遺伝することがあります。片方の親から受け継いだ${gene}遺伝子の一つのコピーの変化だけで、発症することがあります。`,
  clinical: `${gene}の病的バリアントの遺伝形式は、常染色体顕性（優性）遺伝。`,
});

/** Returns the statement that both parents must pass on a changed gene. */
const fromBothParents = (gene: string): CauseText => ({
  text: `家族に遺伝することがあります。両親の双方から変化した${gene}遺伝子を受け継いだときにだけ、子どもは発症します。`,
  clinical: `${gene}の病的バリアントの遺伝形式は、常染色体潜性（劣性）遺伝。`,
});

/** Returns the statement that the change of a gene is inherited or new. */
const inheritedOrNew = (gene: string): CauseText => ({
  text: `家族に遺伝することがあります。${gene}遺伝子の変化は、親から受け継がれることがあります。新しく生じた変化の人もいます。`,
  clinical: `${gene}の病的バリアントの遺伝形式は、常染色体顕性（優性）遺伝。一部は新生（de novo）バリアント。`,
});

/** The causes of all forms in Japanese. */
export const jaCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "ジストニアの例のおよそ半分は、単独で起こります。病気やけがとの関係はありません。",
    clinical: "ジストニアの症例のおよそ半分は、病気や損傷と関係がない（一次性または特発性ジストニア）。",
  },
  "dystonia-part-of-disease": {
    text: "ジストニアは、ほかの病気の徴候のこともあります。その病気の中には、家族に遺伝するものもあります。",
    clinical: "ジストニアはほかの疾患の症状のことがあり、その一部は遺伝性である。",
  },
  "dystonia-acquired": {
    text: "脳が傷つくことも、ジストニアにつながることがあります。たとえば、脳卒中、けが、毒物によるものです。",
    clinical: "後天性ジストニア：たとえば脳損傷、薬物、毒物、血管疾患による。",
  },
  "dystonia-families": {
    text: "家族に遺伝することがあります。病気やけがと関係がない場合には、そうであることがよくあります。",
    clinical: "一次性ジストニアの多くの症例は、遺伝性とみられる。",
  },
  "focal-dystonia-unknown": {
    text: "局所性ジストニアの原因はわかっていません。おそらく、遺伝子と体の外の要因がともに働いています。",
    clinical: "局所性ジストニア：原因不明。おそらく遺伝要因と環境要因の組み合わせによる。",
  },
  "focal-dystonia-families": {
    text: "家族に遺伝することがあります。100人のうち少なくとも10人は、家族にもこの病気の人がいます。多くの人にはいません。",
    clinical:
      "局所性ジストニア：多くは孤発性。少なくとも10%に家族歴があり、常染色体顕性（優性）遺伝の形式に従うとみられる。",
  },
  "segmental-dystonia-unknown": {
    text: "分節性ジストニアには、原因がわからないものがあります。原因のわからない首のジストニアの1,477人では、100人のうち39人が分節性でした。",
    clinical: "分節性ジストニアは特発性のことがある。孤立性特発性頸部ジストニアの1,477人の39%に見られた。",
  },
  "segmental-dystonia-any-cause": {
    text: "分節性ジストニアという名前は、ジストニアがどこにあるかを表します。原因は表しません。原因は遺伝子のことも、ほかのもののこともあります。",
    clinical:
      "「分節性」は、ジストニアの体での分布（軸I）を表す。病因（軸II）は遺伝性のことも後天性のこともある。",
  },
  "multifocal-dystonia-any-cause": {
    text: "多巣性ジストニアという名前は、ジストニアがどこにあるかを表します。原因は表しません。原因は遺伝子のことも、ほかのもののこともあります。",
    clinical:
      "「多巣性」は、ジストニアの体での分布（軸I）を表す。病因（軸II）は遺伝性のことも後天性のこともある。",
  },
  "hemidystonia-brain-damage": {
    text: "片側性ジストニアの多くは、脳の奥の損傷によるものです。損傷は、腕と脚とは反対の側にあります。",
    clinical: "片側性ジストニアは、ふつう対側の大脳基底核の病変による二次性のものである。",
  },
  "hemidystonia-stroke-injury": {
    text: "ある研究では、片側性ジストニアの22人を調べました。8人は脳卒中などによるもの、7人はけがによるものでした。",
    clinical:
      "片側性ジストニアの患者22人のうち、8人に脳血管疾患があった。7人では周産期、小児期、または頭部の外傷の後に起こった。",
  },
  "generalized-dystonia-genes": {
    text: "全身性ジストニアは、しばしば小児期に始まります。その場合の多くは、TOR1Aなどの遺伝子の変化によるものです。",
    clinical:
      "早期発症ジストニアは全身性になりやすく、TOR1A（DYT1）など、遺伝的な原因がわかっていることが多い。",
  },
  "generalized-dystonia-acquired": {
    text: "子どものジストニアは、生まれるときの脳の損傷など、ほかの原因によることのほうが多いです。",
    clinical: "周産期の脳損傷の後などの乳児期の後天性ジストニアは、子どもでは遺伝性ジストニアより多い。",
  },
  "generalized-dystonia-families": {
    text: "家族に遺伝することがあります。しかし、家族の中でただ一人の患者である人もいます。",
    clinical: "全身性ジストニアは、家族歴のある場合もない場合もある。",
  },
  "cervical-dystonia-unknown": {
    text: "頸部ジストニアの原因は、多くの場合わかっていません。",
    clinical: "頸部ジストニアの原因は、ふつう不明である（特発性）。",
  },
  "cervical-dystonia-families": {
    text: "家族に遺伝することがあります。一次性の100人のうち約12人では、受け継いだ遺伝子が関わっています。",
    clinical: "一次性頸部ジストニア：症例の約12%で遺伝性の要素と関連。",
  },
  "torticollis-unknown": {
    text: "斜頸は、ジストニアのことがあります。成人してから始まった場合、原因は多くの場合わかっていません。",
    clinical: "成人発症の痙性斜頸は、ふつう特発性である。",
  },
  "torticollis-families": {
    text: "家族に遺伝することがあります。しかし、血縁者にもこの病気がある人はわずかです。",
    clinical: "痙性斜頸の少数の患者に家族歴があり、その一部にTHAP1、TUBB4A、またはGNALの変化がある。",
  },
  "anterocollis-unknown": {
    text: "頸部ジストニアの原因は、多くの場合わかっていません。前屈型は、その一種です。",
    clinical: "前屈型を含む頸部ジストニアの原因は、ふつう不明である。",
  },
  "retrocollis-unknown": {
    text: "頸部ジストニアの原因は、多くの場合わかっていません。後屈型は、その一種です。",
    clinical: "後屈型を含む頸部ジストニアの原因は、ふつう不明である。",
  },
  "laterocollis-unknown": {
    text: "頸部ジストニアの原因は、多くの場合わかっていません。側屈型は、その一種です。",
    clinical: "側屈型を含む頸部ジストニアの原因は、ふつう不明である。",
  },
  "craniocervical-dystonia-brain": {
    text: "脳が傷つくことで、頭と首のジストニアが起こることがあります。脳卒中、感染症、酸素不足、腫瘍などによるものです。",
    clinical:
      "二次性の頭頸部ジストニア：脳卒中、感染症、低酸素、腫瘍などの構造的病変または神経の傷害による。",
  },
  "craniocervical-dystonia-medicine": {
    text: "頭と首のジストニアは、薬によって起こることがあります。神経遮断薬や、一部の吐き気の薬などです。",
    clinical: "二次性の頭頸部ジストニアは、神経遮断薬、制吐薬、抗けいれん薬などの薬剤によることがある。",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "頭と首のジストニアが、脳の病気の一部である人もいます。パーキンソン病はその一つです。",
    clinical: "頭頸部ジストニアを伴う遺伝性変性疾患には、パーキンソン病が含まれる。",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "顔の下部、あご、または舌のジストニアには、多くの原因があります。遺伝子によることも、ほかのものによることもあります。",
    clinical: "下部の頭蓋（口下顎）ジストニアは、さまざまな遺伝性および後天性の病因による。",
  },
  "cranial-dystonia-eyelids": {
    text: "頭蓋顔面ジストニアは、まぶたの痙攣だけのことがあります。その場合、原因はわかっていません。",
    clinical: "本態性眼瞼痙攣の原因は不明である。",
  },
  "blepharospasm-unknown": {
    text: "眼瞼痙攣の原因はわかっていません。おそらく、遺伝子と体の外の要因がともに働いています。",
    clinical: "本態性眼瞼痙攣：原因不明。おそらく遺伝要因と環境要因の組み合わせによる。",
  },
  "blepharospasm-families": {
    text: "ふつうは家族に遺伝しません。多くの人は、家族の中でただ一人の患者です。しかし、ほかにも患者がいる家族もあります。",
    clinical: "本態性眼瞼痙攣：多くは孤発性。まれに家族性で、一部の家系では常染色体顕性（優性）遺伝。",
  },
  "oromandibular-dystonia-unknown": {
    text: "口とあごのジストニアは、原因がわからないことがよくあります。ある専門外来では、この型の92人を診ました。",
    clinical: "口下顎ジストニアはしばしば特発性である。ある運動障害専門外来では患者92人。",
  },
  "oromandibular-dystonia-medicine": {
    text: "口とあごのジストニアは、神経遮断薬を何年も使うことで起こることもあります。ある専門外来では、この型の24人を診ました。",
    clinical:
      "口下顎ジストニアは、神経遮断薬への何年もの曝露の後の遅発性のことがある。ある運動障害専門外来では患者24人。",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "遺伝子の変化も、口とあごのジストニアを起こすことがあります。後から生じるほかのものによることもあります。",
    clinical: "口下顎ジストニアは、さまざまな遺伝性および後天性の病因による。",
  },
  "lingual-dystonia-acquired": {
    text: "脳の損傷やウイルスが、口のジストニアを起こすことがあります。舌だけに起こることもあります。",
    clinical: "舌ジストニアを一型とする口下顎ジストニアの原因には、脳損傷とウイルス感染がある。",
  },
  "lingual-dystonia-medicine": {
    text: "神経遮断薬という薬が、口のジストニアを起こすことがあります。舌だけに起こることもあります。",
    clinical: "舌ジストニアを一型とする口下顎ジストニアの原因には、神経遮断薬がある。",
  },
  "lingual-dystonia-unknown": {
    text: "舌だけのジストニアには、原因がわからないものもありますが、まれです。",
    clinical: "特発性の孤立した舌ジストニアはまれである。",
  },
  "jaw-dystonia-unknown": {
    text: "あごを閉じさせるジストニアには、原因がわからないものがあります。ある研究では、原因のわからない口のジストニアの100人のうち51人がそうでした。",
    clinical: "特発性口下顎ジストニアの患者では、閉口型が最も多かった（51%）。",
  },
  "jaw-dystonia-medicine": {
    text: "一部の薬も、あごを閉じさせるジストニアを起こすことがあります。何年も使った神経遮断薬です。",
    clinical: "神経遮断薬への何年もの曝露の後の遅発性口下顎ジストニアでも、閉口型が最も多かった。",
  },
  "meige-syndrome-unknown": {
    text: "メージュ症候群の人の多くでは、原因がわかっていません。",
    clinical: "患者の大多数では、メージュ症候群は一次性または特発性である。",
  },
  "meige-syndrome-medicine": {
    text: "メージュ症候群は、神経遮断薬を長く使うことで起こることもあります。",
    clinical: "二次性のメージュ症候群は、神経遮断薬の長期使用の後に起こることがある。",
  },
  "meige-syndrome-part-of-disease": {
    text: "メージュ症候群は、脳の病気から起こることもあります。",
    clinical: "メージュ症候群は、基礎にある脳疾患による二次性のことがある。",
  },
  "laryngeal-dystonia-unknown": {
    text: "喉頭のジストニアの原因はわかっていません。",
    clinical: "痙攣性発声障害は、喉頭の特発性ジストニアである。",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "このジストニアで声帯がなぜ勝手に閉じるのかは、わかっていません。",
    clinical: "内転型を含む痙攣性発声障害は、特発性ジストニアである。",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "このジストニアで声帯がなぜ勝手に開くのかは、わかっていません。",
    clinical: "外転型を含む痙攣性発声障害は、特発性ジストニアである。",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "このジストニアで声帯がなぜ勝手に閉じたり開いたりするのかは、わかっていません。",
    clinical: "混合型を含む痙攣性発声障害は、特発性ジストニアである。",
  },
  "task-specific-dystonia-unknown": {
    text: "動作特異性ジストニアの原因はわかっていません。おそらく遺伝子が関わり、ほかの何かが引き金になります。",
    clinical: "動作特異性の局所性ジストニア：原因不明。おそらく遺伝要因と環境要因の組み合わせによる。",
  },
  "task-specific-dystonia-families": {
    text: "家族に遺伝することがあります。100人のうち少なくとも10人は、家族に局所性ジストニアの人がいます。多くの人にはいません。",
    clinical: "動作特異性の局所性ジストニア：多くは孤発性。少なくとも10%に局所性ジストニアの家族歴がある。",
  },
  "writers-cramp-unknown": {
    text: "書痙の原因はわかっていません。おそらく、一部は遺伝子によるものです。",
    clinical: "書痙は動作特異性の局所性ジストニアである。原因不明。遺伝要因が関わる可能性が非常に高い。",
  },
  "writers-cramp-families": {
    text: "家族に遺伝することがあります。書痙の人と音楽家のジストニアの人がいる家族もあります。多くは、家族の中でただ一人の患者です。",
    clinical: "多くは孤発性。書痙と音楽家のジストニアが同じ家族で報告されている。",
  },
  "focal-hand-dystonia-unknown": {
    text: "手の局所性ジストニアの原因はわかっていません。動きを調節する脳の部分にあるのかもしれません。",
    clinical:
      "手の局所性ジストニア：原因不明。動作特異性ジストニアの少なくとも一部の症例では、大脳基底核の機能異常がある。",
  },
  "focal-hand-dystonia-families": {
    text: "家族に遺伝することがあります。一つの動作だけのジストニアの100人のうち、少なくとも10人は家族にもジストニアの人がいます。",
    clinical: "動作特異性の局所性ジストニアの人の少なくとも10%に、局所性ジストニアの家族歴がある。",
  },
  "musicians-dystonia-unknown": {
    text: "音楽家のジストニアの原因はわかっていません。おそらく遺伝子が関わっています。",
    clinical:
      "音楽家のジストニアは動作特異性の局所性ジストニアである。原因不明。遺伝要因が関わる可能性が非常に高い。",
  },
  "musicians-dystonia-practice": {
    text: "毎日の練習が多いと、音楽家のジストニアになりやすいかもしれません。ピアニストの研究がそれを示しています。",
    clinical: "ピアニストでは、毎日の練習量が多いと、音楽家のジストニアの発症リスクが高まる可能性がある。",
  },
  "musicians-dystonia-families": {
    text: "家族に遺伝することがあります。音楽家の血縁者にもジストニアの人がいることがあります。どの遺伝子が関わるかは、わかっていません。",
    clinical:
      "音楽家のジストニアの患者の家族には、さまざまな型のジストニアが集まっており、遺伝の関与を示唆する。",
  },
  "embouchure-dystonia-unknown": {
    text: "アンブシュアジストニアの原因はわかっていません。おそらく、一部は遺伝子によるものです。",
    clinical:
      "アンブシュアジストニアは動作特異性の局所性ジストニアである。原因不明。遺伝要因が関わる可能性が非常に高い。",
  },
  "embouchure-dystonia-genes": {
    text: "アンブシュアジストニアには、遺伝子が関わっているかもしれません。この病気の演奏者100人のうち6人には、書痙もありました。",
    clinical: "アンブシュアジストニアの患者の6%には書痙もあり、遺伝的素因の可能性を示唆する。",
  },
  "golfers-yips-two-kinds": {
    text: "イップスが、ジストニアによる人もいれば、ストレスや失敗への恐れによる人もいます。両方が混ざっている人もいます。",
    clinical: "イップスには、局所性ジストニア（I型）から遂行不安（II型）までの幅がある。",
  },
  "golfers-yips-unknown": {
    text: "イップスがジストニアの場合、その原因はわかっていません。",
    clinical: "イップスなど、動作特異性の局所性ジストニアの原因は不明である。",
  },
  "runners-dystonia-unknown": {
    text: "一部のランナーがなぜこのジストニアになるのかは、わかっていません。一つの動作だけのジストニアです。",
    clinical: "ランナーのジストニアを含む、動作特異性の局所性ジストニアの原因は不明である。",
  },
  "runners-dystonia-injury": {
    text: "けがが、ランナーのジストニアの引き金になるかもしれません。5人のランナーのうち2人は、その前の一年の間に、その脚をけがしていました。",
    clinical: "ランナーのジストニアの患者5人のうち2人は、発症前の一年以内に、その脚をけがしていた。",
  },
  "runners-dystonia-families": {
    text: "家族に遺伝するとは知られていません。ある報告の5人のランナーでは、家族に同じ病気の人はいませんでした。",
    clinical: "ランナーのジストニアの患者5人に、ジストニアの家族歴のある人はいなかった。",
  },
  "limb-dystonia-unknown": {
    text: "腕または脚のジストニアの人の多くでは、原因がわかっていません。",
    clinical: "多くの症例で、四肢ジストニアの原因は不明である。",
  },
  "limb-dystonia-parkinson": {
    text: "パーキンソン病の人には、脚のジストニアが起こることがあります。レボドパという薬の効き目が切れるときに起こることがあります。",
    clinical:
      "パーキンソン病では、レボドパの効果が切れるときにジストニアが起こることがあり、下肢に最も多い。",
  },
  "foot-dystonia-acquired": {
    text: "片方の足にジストニアがある成人36人のうち、半数を超える人で原因が見つかりました。最も多かったのはけがで、10人でした。",
    clinical:
      "足のねじれを伴う下肢の局所性ジストニアの成人36人のうち、半数を超える人に特定できる原因があり、最も多いのは外傷だった（10人）。",
  },
  "foot-dystonia-parkinsonism": {
    text: "足のジストニアは、パーキンソン病やそれに近い病気の早期の徴候のことがあります。成人36人のうち5人がそうでした。",
    clinical: "足のねじれを伴う下肢の局所性ジストニアの成人36人のうち、5人にパーキンソニズムがあった。",
  },
  "foot-dystonia-unknown": {
    text: "足にジストニアがある成人の中には、原因が見つからない人もいます。",
    clinical: "成人発症の下肢の局所性ジストニアには、特発性の型がある。",
  },
  "truncal-dystonia-part-of-disease": {
    text: "成人では、体幹のジストニアは、しばしば脳の病気によるものです。",
    clinical: "成人発症の体幹ジストニアは、神経変性疾患などの二次性の病因によるとされることが多い。",
  },
  "truncal-dystonia-medicine": {
    text: "成人では、一部の薬が、長い時間の後に体幹のジストニアにつながることがあります。",
    clinical: "成人発症の体幹ジストニアは、遅発性症候群によるともされる。",
  },
  "truncal-dystonia-unknown": {
    text: "体幹にジストニアがある成人の中には、原因が見つからない人もいます。これはまれです。",
    clinical: "特発性の成人発症の体幹ジストニアは、比較的まれである。",
  },
  "isolated-dystonia-unknown": {
    text: "孤立性ジストニアの成人の多くでは、それに関わる遺伝子が見つかっていません。",
    clinical: "成人発症の孤立性ジストニアの多くの症例で、遺伝的な原因は不明である。",
  },
  "isolated-dystonia-families": {
    text: "家族に遺伝することがあります。小児期に始まる場合は、多くがそうです。成人してから始まる場合は、多くがそうではありません。",
    clinical: "孤立性ジストニアは、ふつう子どもでは家族性、成人では孤発性である。",
  },
  "combined-dystonia-genes": {
    text: "複合性ジストニアの一部は、遺伝子の変化によるものです。その一つがミオクローヌス・ジストニアです。",
    clinical:
      "ほかの運動障害を伴う遺伝性のジストニアには、ドパ反応性ジストニア、ミオクローヌス・ジストニア、急性発症ジストニア・パーキンソニズムがある。",
  },
  "combined-dystonia-part-of-disease": {
    text: "複合性ジストニアが、脳の病気の一部である人もいます。パーキンソン病はその一つです。",
    clinical:
      "ジストニアは、パーキンソン病やX連鎖性ジストニア・パーキンソニズムなどの神経変性疾患の症状のことがある。",
  },
  "primary-dystonia-unknown": {
    text: "一次性ジストニアの人の多くでは、原因が見つかりません。局所性の型のほとんどがそうです。",
    clinical:
      "一次性ジストニアには、ほとんどの局所性ジストニアのように、ふつう原因が見つからない型が含まれる。",
  },
  "primary-dystonia-genes": {
    text: "一次性ジストニアの一部は、遺伝子の変化によるものです。その一つがDYT1です。",
    clinical: "一次性ジストニアには、DYT1などの遺伝性の型が含まれる。",
  },
  "primary-dystonia-families": {
    text: "家族に遺伝することがあります。一次性の人の多くは、遺伝子によるとみられます。",
    clinical: "一次性ジストニアの多くの症例は、遺伝性とみられる。",
  },
  "secondary-dystonia-acquired": {
    text: "脳の損傷は、二次性ジストニアを起こすことがあります。脳卒中、けが、脳の炎症によるものです。",
    clinical: "二次性ジストニア：脳卒中、外傷、脳炎などの構造的病変または神経の傷害による。",
  },
  "secondary-dystonia-medicine": {
    text: "一部の薬は、ジストニアを起こすことがあります。これは二次性の一つです。",
    clinical: "二次性ジストニアは、薬剤によることがある。",
  },
  "secondary-dystonia-part-of-disease": {
    text: "二次性ジストニアは、ほかの病気の徴候のことがあります。パーキンソン病はその一つです。",
    clinical: "二次性ジストニアは、パーキンソン病などの基礎疾患の結果または症状のことがある。",
  },
  "acquired-dystonia-brain": {
    text: "脳の損傷、毒物、腫瘍は、後天性ジストニアを起こすことがあります。脳卒中や、血管のほかの問題によることもあります。",
    clinical: "後天性ジストニア：たとえば脳損傷、血管疾患、毒物、腫瘍による。",
  },
  "acquired-dystonia-medicine": {
    text: "一部の薬やその他の薬物は、ジストニアを起こすことがあります。これは後天性ジストニアの一種です。",
    clinical: "後天性ジストニアは、薬物によることがある。",
  },
  "inherited-dystonia-genes": {
    text: "遺伝性ジストニアは、遺伝子の変化によって起こります。20を超える型が知られています。",
    clinical: "遺伝子変異によるジストニアは、20を超える型が知られている。",
  },
  "inherited-dystonia-families": {
    text: "家族に遺伝することがあります。その遺伝子の多くでは、一つのコピーの変化だけで発症します。しかし、変化がある人のすべてが発症するわけではありません。",
    clinical:
      "遺伝性の型の多くは常染色体顕性（優性）で、一部は常染色体潜性（劣性）またはX連鎖性。浸透率が低いことがある。",
  },
  "early-onset-dystonia-genes": {
    text: "人生の早い時期に始まるジストニアの多くの型は、遺伝子の変化によるものです。その遺伝子の一つがTOR1Aです。",
    clinical: "早期発症ジストニアの多くは、TOR1A（DYT1）の変異など、遺伝的な原因がわかっている。",
  },
  "early-onset-dystonia-acquired": {
    text: "早く生まれすぎることは、子どものジストニアにつながることがあります。生まれるときの酸素不足も同じです。",
    clinical: "後天性の早期発症ジストニアの原因には、早産と周産期の脳損傷（低酸素性虚血性脳症）がある。",
  },
  "early-onset-dystonia-unknown": {
    text: "13歳から20歳の間に始まるジストニアの原因は、多くの場合よくわかっていません。",
    clinical: "若年発症（13歳から20歳）のジストニアの多くの症例で、原因は十分に解明されていない。",
  },
  "adult-onset-dystonia-unknown": {
    text: "成人の中には、ジストニアがあって、ほかの運動障害はない人がいます。その多くでは、それに関わる遺伝子が見つかっていません。",
    clinical: "成人発症の孤立性ジストニアの多くの症例で、遺伝的な原因は特定されていない。",
  },
  "adult-onset-dystonia-families": {
    text: "ふつうは家族に遺伝しません。成人してから始まる場合のことです。多くの人は、家族の中でただ一人の患者です。",
    clinical: "孤立性ジストニアは、成人ではふつう孤発性である。",
  },
  "torsion-dystonia-genes": {
    text: "捻転ジストニアは、ほかの病気の一部のことがあります。そうでない場合は、多くが遺伝子によるものです。",
    clinical: "一次性（特発性）の捻転ジストニアの病因は、主に遺伝性である。",
  },
  "torsion-dystonia-families": {
    text: "家族に遺伝することがあります。関わる遺伝子の一つがTOR1Aです。変化を受け継いだ100人のうち、発症するのは30人から40人だけです。",
    clinical: "TOR1Aの変異：常染色体顕性（優性）遺伝で、浸透率は30から40%。",
  },
  "dyt-tor1a-gene": oneCopy("TOR1A"),
  "dyt-tor1a-families": {
    text: "家族に遺伝することがあります。親はTOR1A遺伝子の変化を伝えても、自分には徴候がないことがあります。",
    clinical:
      "TOR1Aの病的バリアントの遺伝形式は、浸透率の低い常染色体顕性（優性）遺伝。バリアントを伝える親は未発症のことがある。",
  },
  "dyt-tor1a-share": {
    text: "TOR1A遺伝子に変化があっても、発症しない人が多くいます。ジストニアになるのは100人のうち約30人から40人です。",
    clinical: "TOR1Aの病的バリアントの浸透率は、約30%から40%。",
  },
  "dyt-thap1-gene": oneCopy("THAP1"),
  "dyt-thap1-families": {
    text: "家族に遺伝することがあります。THAP1遺伝子の一つのコピーの変化だけで発症することがありますが、変化があっても発症しない人もいます。",
    clinical: "THAP1の病的バリアントの遺伝形式は、浸透率の低い常染色体顕性（優性）遺伝。",
  },
  "dyt-gnal-gene": oneCopy("GNAL"),
  "dyt-gnal-families": fromOneParent("GNAL"),
  "dyt-ano3-gene": oneCopy("ANO3"),
  "dyt-ano3-families": fromOneParent("ANO3"),
  "dyt-ciz1-gene": {
    text: "CIZ1遺伝子の変化が、この頸部ジストニアの原因かもしれません。確かなことではありません。",
    clinical: "CIZ1の病的バリアントは、成人発症の頸部ジストニアを起こす可能性がある。確認はされていない。",
  },
  "dyt-ciz1-other-gene": {
    text: "ある病気の一覧は、今ではDYT23の遺伝子として別の遺伝子、CACNA1B遺伝子を挙げています。",
    clinical:
      "ヒト疾患オントロジー（Human Disease Ontology）は、DYT23の原因をCACNA1Bのヘテロ接合性バリアントとしている。",
  },
  "dyt-ciz1-families": {
    text: "家族に遺伝することがあります。CIZ1遺伝子の変化は、7人にジストニアがある家系で見つかりました。",
    clinical: "CIZ1のバリアントは、7人の患者がいる家系で同定された。",
  },
  "dyt-col6a3-gene": bothCopies("COL6A3"),
  "dyt-col6a3-doubt": {
    text: "COL6A3遺伝子が原因かどうかは確かではありません。その後の955人の研究は、これに疑問を示しています。",
    clinical: "955人の患者の研究が、ジストニアにおけるCOL6A3バリアントの病因としての役割に疑問を示した。",
  },
  "dyt-col6a3-families": fromBothParents("COL6A3"),
  "dyt-kmt2b-gene": oneCopy("KMT2B"),
  "dyt-kmt2b-families": {
    text: "ふつうは家族に遺伝しません。KMT2B遺伝子の変化の多くは、新しく生じたものです。まれに親から伝わります。",
    clinical: "KMT2Bの病的バリアントの多くは新生（de novo）で、まれに親から受け継がれる。",
  },
  "dyt-prkra-gene": bothCopies("PRKRA"),
  "dyt-prkra-families": fromBothParents("PRKRA"),
  "dyt-hpca-gene": bothCopies("HPCA"),
  "dyt-hpca-families": fromBothParents("HPCA"),
  "dyt-vps16-gene": oneCopy("VPS16"),
  "dyt-vps16-families": fromOneParent("VPS16"),
  "dyt-tubb4a-gene": oneCopy("TUBB4A"),
  "dyt-tubb4a-families": fromOneParent("TUBB4A"),
  "dyt-eif2ak2-gene": oneCopy("EIF2AK2"),
  "dyt-eif2ak2-families": {
    text: "家族に遺伝することがあります。ある家系では、5人にジストニアと、EIF2AK2遺伝子の同じ変化がありました。",
    clinical: "ある家系の5人で、EIF2AK2のヘテロ接合性バリアントがジストニアと共分離した。",
  },
  "dyt-aopep-gene": bothCopies("AOPEP"),
  "dyt-aopep-families": fromBothParents("AOPEP"),
  "dyt-kctd17-gene": oneCopy("KCTD17"),
  "dyt-kctd17-families": fromOneParent("KCTD17"),
  "dyt-kcnn2-gene": oneCopy("KCNN2"),
  "dyt-kcnn2-families": {
    text: "家族に遺伝することがあります。KCNN2遺伝子の変化は、親から受け継がれることがあります。新しく生じた変化のほうが多く見られます。",
    clinical:
      "KCNN2の病的バリアントの多くは新生（de novo）。受け継がれることもある（常染色体顕性（優性）遺伝）。",
  },
  "dyt-vps41-gene": {
    text: "VPS41遺伝子の両方のコピーが変化すると、運動障害が起こります。ジストニアがその徴候の一つのことがあります。",
    clinical: "VPS41の病的バリアントは、ジストニアを含むことのある複雑な運動障害を起こす。",
  },
  "dyt-vps41-families": fromBothParents("VPS41"),
  "dyt-tspoap1-gene": bothCopies("TSPOAP1"),
  "dyt-tspoap1-families": fromBothParents("TSPOAP1"),
  "dyt-shq1-gene": bothCopies("SHQ1"),
  "dyt-shq1-families": fromBothParents("SHQ1"),
  "dyt-nup54-gene": bothCopies("NUP54"),
  "dyt-nup54-families": fromBothParents("NUP54"),
  "dyt-mecr-gene": bothCopies("MECR"),
  "dyt-mecr-families": fromBothParents("MECR"),
  "dyt-gch1-gene": oneCopy("GCH1"),
  "dyt-gch1-families": inheritedOrNew("GCH1"),
  "dyt-gch1-share": {
    text: "GCH1遺伝子に変化があっても、発症しない人がいます。女性が発症する頻度は、男性の2倍から4倍です。",
    clinical: "GCH1の病的バリアントは浸透率が低い。女性の発症頻度は男性の2倍から4倍。",
  },
  "chor-dyt-adcy5-gene": oneCopy("ADCY5"),
  "chor-dyt-adcy5-families": inheritedOrNew("ADCY5"),
  "dyt-slc2a1-gene": {
    text: "DYT-SLC2A1ジストニアの原因は、SLC2A1遺伝子の変化です。脳に入る糖が足りなくなります（GLUT1欠損症）。",
    clinical:
      "DYT-SLC2A1ジストニアは、脳へのグルコース輸送を妨げるSLC2A1の病的バリアントによって起こる（GLUT1欠損症）。",
  },
  "dyt-slc2a1-families": {
    text: "ふつうは家族に遺伝しません。GLUT1欠損症では、100人のうち約90人で、変化は新しく生じたものです。",
    clinical: "GLUT1欠損症の症例の約90%は、新生（de novo）バリアントによる。",
  },
  "dyt7-chromosome": {
    text: "DYT7ジストニアは、18番染色体の変化と関係しています。その遺伝子はわかっていません。",
    clinical: "DYT7ジストニアは、18番染色体の一領域と連鎖している。遺伝子は同定されていない。",
  },
  "dyt7-families": {
    text: "家族に遺伝することがあります。片方の親から受け継いだ変化だけで、DYT7ジストニアになることがあります。",
    clinical: "DYT7ジストニアの遺伝形式は、常染色体顕性（優性）遺伝。",
  },
  "dyt13-chromosome": {
    text: "DYT13ジストニアは、1番染色体の変化と関係しています。その遺伝子はわかっていません。",
    clinical: "DYT13ジストニアは、1番染色体の一領域と連鎖している。遺伝子は同定されていない。",
  },
  "dyt13-families": {
    text: "家族に遺伝することがあります。片方の親から受け継いだ変化だけで、DYT13ジストニアになることがあります。",
    clinical: "DYT13ジストニアの遺伝形式は、常染色体顕性（優性）遺伝。",
  },
  "dyt17-chromosome": {
    text: "DYT17ジストニアは、20番染色体の変化と関係しています。その遺伝子はわかっていません。",
    clinical: "DYT17ジストニアは、20番染色体の一領域と連鎖している。遺伝子は同定されていない。",
  },
  "dyt17-families": {
    text: "家族に遺伝することがあります。両親の双方から変化を受け継いだときにだけ、子どもはDYT17ジストニアになります。",
    clinical: "DYT17ジストニアの遺伝形式は、常染色体潜性（劣性）遺伝。",
  },
  "dyt21-chromosome": {
    text: "DYT21ジストニアは、2番染色体の変化と関係しています。その遺伝子はわかっていません。",
    clinical: "DYT21ジストニアは、2番染色体の一領域と連鎖している。遺伝子は同定されていない。",
  },
  "dyt21-families": {
    text: "家族に遺伝することがあります。片方の親から受け継いだ変化だけで、DYT21ジストニアになることがあります。",
    clinical: "DYT21ジストニアの遺伝形式は、常染色体顕性（優性）遺伝。",
  },
  "dopa-responsive-dystonia-genes": {
    text: "ドパ反応性ジストニアの多くは、GCH1遺伝子の変化によるものです。TH遺伝子やSPR遺伝子の変化のことは、より少ないです。",
    clinical:
      "GCH1のヘテロ接合性の病的バリアントが、ドパ反応性ジストニアの最も多い原因である。THまたはSPRのバリアントはより少ない。",
  },
  "dopa-responsive-dystonia-families": {
    text: "家族に遺伝することがあります。母親または父親から受け継いだGCH1遺伝子の一つのコピーの変化だけで、発症します。新しく生じた変化の人もいます。",
    clinical:
      "GCH1によるドパ反応性ジストニアは常染色体顕性（優性）遺伝。一部の症例は新生（de novo）バリアントによる。",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "GCH1遺伝子に変化があっても、一生発症しない人がいます。女性がドパ反応性ジストニアになる頻度は、男性の二倍から四倍です。",
    clinical: "GCH1のバリアントは浸透率が低い。女性がドパ反応性ジストニアになる頻度は、男性の二倍から四倍。",
  },
  "dyt-th-gene": {
    text: "TH遺伝子の両方のコピーの変化によって、ドパミンが不足します。脳が動きを調節するには、ドパミンが必要です。",
    clinical:
      "THの両アレル性バリアントは、チロシン水酸化酵素の活性を低下させ、それによってドパミンの合成を減らす。",
  },
  "dyt-th-families": {
    text: "家族に遺伝することがあります。両親の双方から変化したTH遺伝子を受け継ぐと、子どもは発症します。両親はたいてい健康です。",
    clinical:
      "チロシン水酸化酵素欠損症は常染色体潜性（劣性）遺伝。THのバリアントを一つ持つ親には、ふつう徴候がない。",
  },
  "dyt-spr-gene": {
    text: "SPR遺伝子の変化によって、ドパミンが不足します。脳が動きを調節するには、ドパミンが必要です。",
    clinical: "SPRのバリアントはテトラヒドロビオプテリンの産生を妨げ、それによってドパミンの量を減らす。",
  },
  "dyt-spr-families": {
    text: "家族に遺伝することがあります。SPR遺伝子の両方のコピーが変化していると、子どもは発症します。",
    clinical: "セピアプテリン還元酵素欠損症は、SPRの両アレル性の病的バリアントによって起こる。",
  },
  "myoclonus-dystonia-gene": {
    text: "SGCE遺伝子の変化は、ミオクローヌス・ジストニアの原因になることがあります。動きを導く脳の部分の働きが乱れます。筋肉は健康です。",
    clinical:
      "SGCEの病的バリアントはイプシロン・サルコグリカンの不足を起こし、これが小脳と大脳基底核に影響するとみられる。筋疾患はない。",
  },
  "myoclonus-dystonia-families": {
    text: "家族に遺伝することがあります。変化したSGCE遺伝子が父親から来ると、子どもは発症します。母親から来た場合は、その遺伝子はたいてい働きません。",
    clinical:
      "SGCEによるミオクローヌス・ジストニアは、ゲノムインプリンティングを伴う常染色体顕性（優性）遺伝。父由来のコピーが働き、母由来のコピーのバリアントはふつう徴候を起こさない。",
  },
  "myoclonus-dystonia-unknown": {
    text: "ミオクローヌス・ジストニアの徴候があっても、SGCE遺伝子の変化が見つからない人が多くいます。その場合、原因はわかっていません。",
    clinical:
      "臨床的にミオクローヌス・ジストニアである人の多く、とくに血縁者に患者がいない人では、SGCEのバリアントが検出されない。その場合、原因は不明のままである。",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "急性発症ジストニア・パーキンソニズムの知られている原因は、ATP1A3遺伝子の変化です。変化が見つからない人もいます。",
    clinical:
      "急性発症ジストニア・パーキンソニズムは、ATP1A3の病的バリアントによって起こる。一部の患者では同定されていない。",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "家族に遺伝することがあります。ATP1A3遺伝子の一つのコピーの変化だけで発症し、それは多くの場合、この病気の親から受け継がれます。新しく生じた変化の人もいます。",
    clinical:
      "ATP1A3による急性発症ジストニア・パーキンソニズムは常染色体顕性（優性）遺伝で、多くは発症した親から受け継がれる。ほかの症例は新生（de novo）。",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "ATP1A3遺伝子に変化がある人のすべてが、このジストニアになるわけではありません。その理由はわかっていません。",
    clinical: "ATP1A3のバリアントの浸透率は不完全で、その理由は不明である。",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "ATP1A3遺伝子に変化がある人では、感染症、ストレス、アルコールがこのジストニアの引き金になることがあります。長く激しい運動も引き金になります。",
    clinical:
      "感染症、長時間の運動、精神的ストレス、アルコールは、ATP1A3による急性発症ジストニア・パーキンソニズムの発症の引き金になりうる。",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "フィリピン系の人のこのジストニアの原因は、TAF1遺伝子またはその近くの変化です。この遺伝子はX染色体にあります。",
    clinical: "X連鎖性ジストニア・パーキンソニズムは、X染色体のTAF1とその近くのバリアントによって起こる。",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "家族に遺伝します。変化した遺伝子を持つ母親は、多くは自分は発症せずに、それを伝えることがあります。父親から息子には伝わりません。",
    clinical:
      "遺伝形式はX連鎖潜性（劣性）遺伝。女性の保因者はバリアントを伝えうるが、ふつう徴候がない。父親から息子には伝わらない。",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "TAF1遺伝子の一つのコピーに変化がある女性の少数に、X連鎖性ジストニア・パーキンソニズムの徴候が現れます。たいていは男性より軽いものです。",
    clinical:
      "TAF1のバリアントをヘテロ接合で持つ女性の少数に運動の異常があり、発症した男性より軽い傾向がある。",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "乳児のこのジストニアの原因は、SLC6A3遺伝子の変化です。",
    clinical:
      "乳児パーキンソニズム・ジストニア（ドパミントランスポーター欠損症）は、SLC6A3の病的バリアントによって起こる。",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "家族に遺伝することがあります。SLC6A3遺伝子の両方のコピーが変化していると、子どもは発症します。",
    clinical: "SLC6A3によるドパミントランスポーター欠損症は、常染色体潜性（劣性）遺伝。",
  },
  "paroxysmal-dystonia-genes": {
    text: "ジストニアの発作は、遺伝子の変化によって起こることがあります。PRRT2、PNKD、SLC2A1は、主な遺伝子のうちの三つです。",
    clinical: "一次性の発作性運動障害の主な遺伝子には、PRRT2、PNKD、SLC2A1がある。",
  },
  "paroxysmal-dystonia-acquired": {
    text: "ジストニアの発作は、ほかの病気から起こることもあります。脳の病気のことも、体のほかの部分の病気のこともあります。",
    clinical: "二次性の発作性ジスキネジアは、さまざまな神経疾患や内科疾患の症状のことがある。",
  },
  "paroxysmal-dystonia-families": {
    text: "家族に遺伝することがあります。多くは、遺伝子の一つのコピーの変化だけで発症します。これは、発作のもとにほかの病気がない場合のことです。",
    clinical: "一次性の発作性ジスキネジアは、ふつう常染色体顕性（優性）の遺伝性疾患である。",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "突然の動作の後の発作は、家族に遺伝することがあります。その場合に最も多い原因は、PRRT2遺伝子の変化です。",
    clinical: "PRRT2の変異は、家族性の発作性ジスキネジアの最も多い原因である。",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "家族に遺伝することがあります。多くは、PRRT2遺伝子の一つのコピーの変化だけで発症します。しかし、変化があっても一度も発作が起こらない人もいます。",
    clinical: "PRRT2の変異がある家系の多くで、遺伝形式は不完全浸透の常染色体顕性（優性）遺伝である。",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "突然の動作の後に発作が起こる人の中には、変化した遺伝子が見つからない人もいます。その場合、原因はわかっていません。",
    clinical:
      "発作性運動誘発性ジスキネジアでは、孤発例でも家族例でも、候補遺伝子の変異がないことがある。その場合、原因は不明のままである。",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "アルコール、コーヒー、ストレスの後の発作は、家族に遺伝することがあります。その場合の原因は、PNKD遺伝子の変化です。",
    clinical: "家族性の発作性非運動誘発性ジスキネジアは、PNKDの変異によって起こる。",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "家族に遺伝することがあります。母親または父親から受け継いだPNKD遺伝子の一つのコピーの変化だけで、発症します。",
    clinical: "PNKDによる発作性非運動誘発性ジスキネジアは、常染色体顕性（優性）の形式で遺伝する。",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "このような発作は、脳の損傷から起こることもあります。多発性硬化症、腫瘍、脳卒中、傷がその原因になりえます。",
    clinical:
      "遺伝によらない原因には、多発性硬化症、腫瘍、血管病変による大脳基底核の損傷と、穿通性の外傷などによるほかの部位の損傷がある。",
  },
  "exercise-induced-dystonia-gene": {
    text: "SLC2A1遺伝子の変化は、長い運動の後のジストニアを起こすことがあります。脳が働くのに必要な糖が、脳に足りなくなります。",
    clinical:
      "SLC2A1のヘテロ接合性変異は、グルコーストランスポーターGLUT1の異常を起こし、中枢神経系のグルコース濃度が低下する。",
  },
  "exercise-induced-dystonia-families": {
    text: "家族に遺伝することがあります。SLC2A1遺伝子の一つのコピーの変化だけで、発症します。",
    clinical: "SLC2A1による発作性労作誘発性ジスキネジアは、常染色体顕性（優性）の疾患である。",
  },
  "exercise-induced-dystonia-unknown": {
    text: "運動の後にジストニアが起こる人の中には、変化した遺伝子が見つからない人もいます。その場合、原因はわかっていません。",
    clinical:
      "労作誘発性ジスキネジアの一部の患者では、候補遺伝子に変異が検出されない。その場合、原因は不明のままである。",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "睡眠中に起こるこの発作は、てんかんの一種です。遺伝子の変化、脳のつくり、または後から生じた損傷によることがあります。",
    clinical: "睡眠関連過運動てんかんの病因は、遺伝性、遺伝・構造性、または後天性のことがある。",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "家族に遺伝することはまれです。睡眠中にこのような発作が起こる100人のうち、遺伝が見つかったのは6人でした。",
    clinical: "夜間前頭葉てんかんの一連の症例で、常染色体顕性（優性）遺伝が記録されたのは6%だった。",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "睡眠中のこのような発作が家族に遺伝している場合、いくつかの遺伝子のうちの一つの変化が原因のことがあります。CHRNA4はその一つです。",
    clinical:
      "常染色体顕性（優性）の睡眠関連過運動てんかんは、CHRNA4など、いくつかの遺伝子のうちの一つのヘテロ接合性バリアントによって起こりうる。",
  },
  "drug-induced-dystonia-medicines": {
    text: "多くの薬がジストニアを起こすことがあります。精神病の薬、吐き気の薬、うつ病の薬などです。",
    clinical: "薬物誘発性ジストニアは、抗精神病薬、制吐薬、抗うつ薬によって起こりうる。",
  },
  "drug-induced-dystonia-late": {
    text: "薬によるジストニアは、遅れて始まることもあります。その場合は遅発性と呼ばれます。最も多いのは、神経遮断薬と呼ばれる薬によるものです。",
    clinical:
      "遅発性ジストニアは、薬物誘発性ジストニアのもう一つの型である。遅発性症候群は特定の薬剤、すなわち神経遮断薬への曝露によって起こる。",
  },
  "acute-dystonic-reaction-medicines": {
    text: "急性ジストニア反応は、薬によって起こります。精神病、吐き気、またはうつ病の薬のことがあります。",
    clinical: "急性の薬物誘発性ジストニアは、抗精神病薬、制吐薬、抗うつ薬によって起こりうる。",
  },
  "acute-dystonic-reaction-time": {
    text: "このように急に起こるジストニアは、7日以内に始まります。日数は、薬を初めて使ったとき、または薬の量を急に増やしたときから数えます。",
    clinical:
      "薬剤の開始または急な増量から7日以内の異常姿勢や筋痙攣は、急性の薬物誘発性ジストニアの可能性がある。",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "急性ジストニア反応を起こす薬は、ドパミンの働きを妨げます。これによって、脳の奥にある二つの伝達物質の釣り合いが崩れるのかもしれません。",
    clinical:
      "急性ジストニア反応はドパミン受容体遮断薬の後に起こり、大脳基底核でのドパミン系とコリン系の不均衡によると考えられている。",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "精神病の薬が、急に喉頭のジストニアを起こすことがあります。これはまれです。古い薬でも新しい薬でも、ふつうの量でも起こったことがあります。",
    clinical:
      "急性喉頭ジストニアは、第一世代と第二世代の抗精神病薬のまれな合併症で、通常の用量の範囲でも起こる。",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "急に起こる喉頭のジストニアは、吐き気の薬によることもあります。その薬の名前はメトクロプラミドです。",
    clinical: "制吐薬メトクロプラミドによる急性喉頭ジストニアの報告がある。",
  },
  "tardive-dystonia-medicines": {
    text: "脳でドパミンの働きを妨げる薬が、遅発性ジストニアを起こすことがあります。その一種が、精神病の治療に使う神経遮断薬です。",
    clinical: "遅発性ジストニアは、神経遮断薬（抗精神病薬）などのドパミン受容体遮断薬への曝露の後に起こる。",
  },
  "tardive-dystonia-time": {
    text: "遅発性ジストニアの42人では、薬を使い始めてから3日後から11年後に始まりました。その多くで、何年も続きました。",
    clinical:
      "遅発性ジストニアの患者42人では、抗精神病薬の治療の3日後から11年後に発症し、多くで何年も持続した。",
  },
  "oculogyric-crisis-medicines": {
    text: "薬が眼球回転発作を起こすことがあります。最も多いのは、脳でドパミンの働きを妨げる薬です。",
    clinical: "眼球回転発作は薬剤の合併症として起こることがあり、最も多いのはドパミン受容体遮断薬による。",
  },
  "oculogyric-crisis-diseases": {
    text: "目が向いたままになる発作には、ほかの原因もあります。遺伝性の病気や、脳の一か所の損傷のことがあります。",
    clinical: "眼球回転発作は、遺伝性や孤発性の運動障害、脳の局所病変でも起こる。",
  },
  "status-dystonicus-diseases": {
    text: "多くは、前からジストニアがある人に起こります。DYT1ジストニアの人もいれば、脳性麻痺に伴うジストニアの人もいます。",
    clinical:
      "ジストニア重積状態は、ふつうDYT1ジストニアやジストニア型脳性麻痺など、すでにジストニアがわかっている患者に起こる。",
  },
  "status-dystonicus-triggers": {
    text: "およそ三分の一の例では、ジストニア重積状態に引き金があります。薬の変更や感染症のことがあります。",
    clinical: "ジストニア重積状態のおよそ三分の一には、薬剤の調整や感染症などの誘因がある。",
  },
  "functional-dystonia-cause": {
    text: "機能性ジストニアがどのように起こるかは、完全にはわかっていません。多くの医師は、脳の弱い部分と引き金が重なって起こると考えています。",
    clinical:
      "機能性ジストニアの機序は完全には解明されていない。多くの研究者は、脳の脆弱性と外部の誘因が組み合わさると想定している。",
  },
  "functional-dystonia-triggers": {
    text: "けが、病気、または強いストレスの時期が先にあることがよくあります。その後に機能性ジストニアが始まります。",
    clinical:
      "機能性ジストニアの発症の前には、けが、病気、または精神的ストレスとなる出来事があることが多い。",
  },
  "post-traumatic-dystonia-head": {
    text: "頭のけがは、ジストニアにつながることがあります。多くは、傷ついた側の脳とは反対側の体に起こります。",
    clinical: "頭部外傷後のジストニアは、脳の損傷側と反対側の体に起こることが多い。",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "腕や脚のけががジストニアにつながるかどうかについて、医師の意見は分かれています。100年以上議論が続いています。",
    clinical: "末梢の外傷とジストニアの関係は100年以上議論されており、今も意見が分かれている。",
  },
  "post-stroke-dystonia-stroke": {
    text: "原因は、動きを導く脳の部分を傷つける脳卒中です。最も多いのは、大脳基底核または視床です。",
    clinical: "ジストニアなど脳卒中後の運動障害は、大脳基底核または視床の病変と関連することが最も多い。",
  },
  "post-stroke-dystonia-rare": {
    text: "脳卒中は多い病気ですが、それによってジストニアやほかの新しい動きの異常が起こる人はわずかです。",
    clinical: "脳卒中に関連する運動障害は、よくある病気の、まれな合併症である。",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "聴力と視力の低下を伴うこのジストニアの原因は、TIMM8A遺伝子の変化です。この遺伝子はX染色体にあります。",
    clinical: "難聴・ジストニア・視神経ニューロノパチー症候群は、X染色体のTIMM8Aの変異によって起こる。",
  },
  "deafness-dystonia-syndrome-families": {
    text: "家族に遺伝することがあります。変化した遺伝子を持つ母親は、それを伝えることがあり、自分はたいてい健康です。父親から息子には伝わりません。",
    clinical: "遺伝形式はX連鎖潜性（劣性）遺伝。女性の保因者はふつう発症せず、父親から息子には伝わらない。",
  },
  "deafness-dystonia-syndrome-women": {
    text: "TIMM8A遺伝子の一つのコピーに変化がある女性には、軽い難聴とジストニアが見られることがあります。",
    clinical: "TIMM8Aの一つのコピーに変化がある女性には、軽度の難聴とジストニアが生じることがある。",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "マンガンがたまる原因は、SLC30A10遺伝子またはSLC39A14遺伝子の変化です。肝臓も傷つくのは、前者の場合だけです。",
    clinical:
      "SLC30A10またはSLC39A14の変異はマンガンの過剰を起こす。肝臓が侵されるのはSLC30A10による型である。",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "家族に遺伝することがあります。両親の双方から変化した遺伝子を受け継ぐと、子どもは発症します。両親はたいてい健康です。",
    clinical:
      "ジストニアを伴う高マンガン血症は常染色体潜性（劣性）遺伝。両親はそれぞれバリアントを一つ持ち、ふつう徴候がない。",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "視力の低下を伴うこのジストニアの原因は、ミトコンドリアの遺伝子の変化です。ミトコンドリアは細胞のエネルギーを作ります。",
    clinical:
      "ジストニアを伴うレーバー遺伝性視神経症は、ミトコンドリア遺伝子MT-ND1、MT-ND3、MT-ND4、MT-ND6のうちの一つの変異によって起こる。",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "家族に遺伝することがあります。変化した遺伝子は母親から伝わります。",
    clinical: "レーバー遺伝性視神経症はミトコンドリアDNAの変異によるもので、母系遺伝である。",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "脳の奥にある大脳基底核の損傷が、この脳性麻痺の原因です。",
    clinical: "ジストニア型脳性麻痺は、大脳基底核の損傷によって起こる。",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "このような脳性麻痺の子ども65人の研究では、多くにジストニアがありました。主な原因は、生まれて間もないころの重い黄疸と、生まれるときの酸素不足でした。",
    clinical:
      "多くにジストニアがあったジスキネジア型脳性麻痺の子ども65人の研究では、高ビリルビン血症と周産期仮死が最も重要な原因だった。",
  },
  "dystonic-tremor-dystonia": {
    text: "この震えは、ジストニアの一部です。ジストニアで収縮する筋肉によって起こります。",
    clinical: "ジストニア振戦は、ジストニアの筋収縮によって生じる振戦である。",
  },
  "dystonic-tremor-unknown": {
    text: "ジストニア振戦が脳でどのように起こるかは、わかっていません。",
    clinical: "ジストニア振戦の病態生理は解明されていない。",
  },
  "parkinsonian-dystonia-disease": {
    text: "ジストニアは、パーキンソン病の徴候のことがあります。若いうちにパーキンソン病が始まった場合は、よくある早期の徴候です。",
    clinical: "ジストニアは、若年発症パーキンソン病によく見られる早期の症状で、病気のどの段階でも現れうる。",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "パーキンソン病のジストニアの多くは、レボドパという薬が体内にどれだけあるかと関係しています。最も多いのは、薬の効き目が切れるときです。",
    clinical:
      "パーキンソン病では、ジストニアは体内のレボドパの量と関連することが最も多く、ふつう薬の効果が切れるときに起こる（オフ時ジストニア）。",
  },
  "camptocormia-diseases": {
    text: "体幹がこのように前に曲がる原因で最も多いのは、パーキンソン病です。ほかの原因には、ジストニアや筋肉の病気があります。",
    clinical:
      "カンプトコルミアはパーキンソン病と関連することが最も多い。ほかの原因には、ジストニアとミオパチーがある。",
  },
  "camptocormia-share": {
    text: "パーキンソン病の100人のうち、3人から18人は、体幹がこのように前に曲がります。",
    clinical: "パーキンソン病でのカンプトコルミアの有病率は、3%から18%である。",
  },
  "pisa-syndrome-medicines": {
    text: "いくつかの薬が、ピサ症候群を起こすことがあります。リチウム、神経遮断薬、ドパミンのように働く薬などです。",
    clinical: "ピサ症候群は、リチウム、神経遮断薬、ドパミン作動薬などの薬剤と関連する。",
  },
  "pisa-syndrome-diseases": {
    text: "ピサ症候群のもとには、脳の病気があることがよくあります。パーキンソン病やアルツハイマー病のことがあります。",
    clinical: "ピサ症候群は、パーキンソン病やアルツハイマー病などの神経変性疾患の症状である。",
  },
  "pisa-syndrome-unknown": {
    text: "ピサ症候群が体の中でどのように起こるかは、よくわかっていません。",
    clinical: "ピサ症候群の病態生理学的な機序は、十分に解明されていない。",
  },
};
