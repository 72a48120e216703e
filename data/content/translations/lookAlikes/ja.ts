import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in Japanese. */
export const jaLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "先天性筋性斜頸",
    synonyms: ["筋性斜頸", "先天性斜頸"],
    difference: "生まれつき首の筋肉が硬く、頭が片側に傾く状態で、頸部ジストニアではありません。",
  },
  "essential-tremor": {
    name: "本態性振戦",
    difference: "本態性振戦では、体の一部、多くは手が規則的にふるえますが、ジストニアではありません。",
  },
  "hemifacial-spasm": {
    name: "片側顔面けいれん",
    synonyms: ["顔面けいれん", "片側顔面痙攣"],
    difference:
      "片側顔面けいれんは、顔の神経が信号を繰り返し送るために顔の片側が引きつるもので、ジストニアではありません。",
  },
  "meige-disease": {
    name: "メージュ病",
    synonyms: ["メージュリンパ浮腫"],
    difference:
      "メージュ病は、リンパ液がたまって脚がむくむ病気で、ジストニアの一種はメージュ症候群のほうです。",
  },
  "muscular-dystrophy": {
    name: "筋ジストロフィー",
    difference:
      "筋ジストロフィーは、遺伝子の変化で筋肉がやせて弱くなる病気で、名前は似ていますがジストニアとは別の病気です。",
  },
  spasticity: {
    name: "痙縮",
    synonyms: ["痙性"],
    difference:
      "痙縮は、脳や脊髄の神経の通り道が傷ついたあとに、筋肉が速く伸ばされるほど強く抵抗するもので、ジストニアではありません。",
  },
  "tardive-dyskinesia": {
    name: "遅発性ジスキネジア",
    synonyms: ["遅発性ジスキネジー"],
    difference:
      "遅発性ジスキネジアは、一部の薬を長く使ったために目的のない動きが繰り返されるもので、ジストニアの一種は遅発性ジストニアのほうです。",
  },
  tics: {
    name: "チック",
    synonyms: ["チック症"],
    difference:
      "チックは、強い衝動とともに出る素早い動きや声で、しばらく抑えられることもあり、ジストニアではありません。",
  },
  "vegetative-dystonia": {
    name: "自律神経失調症",
    synonyms: ["植物性ジストニア", "自律神経ジストニア"],
    difference:
      "意思と関係なく働く神経の不調を指して使われる言葉で、筋肉がねじれるジストニアではありません。",
  },
};
