import type { CauseTexts } from "../Translation.ts";

type CauseText = CauseTexts[string];

/** Returns the statement that one copy of a gene is changed. */
const oneCopy = (gene: string): CauseText => ({
  text: `DYT-${gene}肌张力障碍的原因是：${gene}基因的一个拷贝发生了变化。`,
  clinical: `DYT-${gene}肌张力障碍由${gene}的杂合致病性变异引起。`,
});

/** Returns the statement that both copies of a gene are changed. */
const bothCopies = (gene: string): CauseText => ({
  text: `DYT-${gene}肌张力障碍的原因是：${gene}基因的两个拷贝都发生了变化。`,
  clinical: `DYT-${gene}肌张力障碍由${gene}的双等位基因致病性变异引起。`,
});

/** Returns the statement that one changed copy of a gene can be enough. */
const fromOneParent = (gene: string): CauseText => ({
  text: `可能在家族中遗传。来自父亲或母亲的一个变化的${gene}基因拷贝，就可能足以引起这种肌张力障碍。`,
  clinical: `${gene}致病性变异为常染色体显性遗传。`,
});

/** Returns the statement that both parents must pass on a changed gene. */
const fromBothParents = (gene: string, disorder = "这种肌张力障碍"): CauseText => ({
  text: `可能在家族中遗传。只有父母双方都把变化的${gene}基因传给孩子，孩子才会得${disorder}。`,
  clinical: `${gene}致病性变异为常染色体隐性遗传。`,
});

/** Returns the statement that the change of a gene is inherited or new. */
const inheritedOrNew = (gene: string): CauseText => ({
  text: `可能在家族中遗传：父亲或母亲可以把${gene}基因的变化传给孩子。在另一些人身上，变化是新发的。`,
  clinical: `${gene}致病性变异为常染色体显性遗传；部分变异为新发（de novo）。`,
});

/** The causes of all forms in Chinese. */
export const zhCauses: CauseTexts = {
  "dystonia-unknown": {
    text: "大约一半的肌张力障碍病例是单独出现的，与疾病或损伤无关。",
    clinical: "约一半的肌张力障碍病例与疾病或损伤无关（原发性或特发性肌张力障碍）。",
  },
  "dystonia-part-of-disease": {
    text: "肌张力障碍也可以是另一种疾病的体征。其中有些疾病会在家族中遗传。",
    clinical: "肌张力障碍可以是其他疾病的症状，其中一些是遗传性疾病。",
  },
  "dystonia-acquired": {
    text: "脑部受损也可以导致肌张力障碍，例如脑卒中、损伤或毒物造成的损害。",
    clinical: "获得性肌张力障碍：例如由脑损伤、药物、毒物或血管疾病引起。",
  },
  "dystonia-families": {
    text: "可能在家族中遗传：如果与疾病或损伤无关，往往如此。",
    clinical: "许多原发性肌张力障碍病例似乎是遗传性的。",
  },
  "focal-dystonia-unknown": {
    text: "局灶型肌张力障碍的原因不明。很可能是基因和身体以外的因素共同起作用。",
    clinical: "局灶型肌张力障碍：病因不明；很可能是遗传因素与环境因素共同作用。",
  },
  "focal-dystonia-families": {
    text: "可能在家族中遗传：每100名局灶型肌张力障碍患者中，至少有10人的亲属也有局灶型肌张力障碍。多数人没有这样的亲属。",
    clinical: "局灶型肌张力障碍：多为散发；至少10%有家族史，似乎为常染色体显性遗传。",
  },
  "segmental-dystonia-unknown": {
    text: "节段型肌张力障碍可以没有已知的原因。在1,477名原因不明的颈部肌张力障碍患者中，每100人有39人属于这种类型。",
    clinical: "节段型肌张力障碍可为特发性：在1,477名单纯型特发性颈部肌张力障碍患者中占39%。",
  },
  "segmental-dystonia-any-cause": {
    text: "节段型肌张力障碍可以由基因的变化引起，也可以由别的因素引起。这个名称只说明肌张力障碍在身体的哪里。",
    clinical: "“节段型”描述肌张力障碍的身体分布（轴I）。病因（轴II）可为遗传性或获得性。",
  },
  "multifocal-dystonia-any-cause": {
    text: "多灶型肌张力障碍可以由基因的变化引起，也可以由别的因素引起。这个名称只说明肌张力障碍在身体的哪里。",
    clinical: "“多灶型”描述肌张力障碍的身体分布（轴I）。病因（轴II）可为遗传性或获得性。",
  },
  "hemidystonia-brain-damage": {
    text: "偏身型肌张力障碍多由脑深部的损伤引起。如果右侧的手臂和腿有肌张力障碍，损伤就在大脑的左侧。",
    clinical: "偏身型肌张力障碍通常继发于对侧基底节的损伤。",
  },
  "hemidystonia-stroke-injury": {
    text: "一项研究观察了22名偏身型肌张力障碍患者。其中8人由脑卒中或其他脑血管疾病引起，7人由损伤引起。",
    clinical: "在22名偏身型肌张力障碍患者中，8人有脑血管疾病；7人发生在围产期、儿童期或头部创伤之后。",
  },
  "generalized-dystonia-genes": {
    text: "全身型肌张力障碍常在儿童期开始。这时许多病例由基因的变化引起，例如TOR1A。",
    clinical: "早发型肌张力障碍往往为全身型，常有已知的遗传学起源，例如TOR1A（DYT1）。",
  },
  "generalized-dystonia-acquired": {
    text: "在儿童中，肌张力障碍更常由其他因素引起，例如出生时的脑部损害。",
    clinical: "婴儿期获得性肌张力障碍（例如围产期脑损伤之后）在儿童中比遗传性肌张力障碍更常见。",
  },
  "generalized-dystonia-families": {
    text: "可能在家族中遗传：但有些患者是家族中唯一的患者。",
    clinical: "全身型肌张力障碍可有或没有家族史。",
  },
  "cervical-dystonia-unknown": {
    text: "颈部肌张力障碍的原因大多不明。",
    clinical: "颈部肌张力障碍的病因通常不明（特发性）。",
  },
  "cervical-dystonia-families": {
    text: "可能在家族中遗传：在原发性类型的100名患者中，约有12人与遗传给他们的基因有关。",
    clinical: "原发性颈部肌张力障碍：约12%的病例与遗传性因素相关。",
  },
  "torticollis-unknown": {
    text: "斜颈可以是一种肌张力障碍。如果它在成年后开始，原因大多不明。",
    clinical: "成年起病的痉挛性斜颈通常为特发性。",
  },
  "torticollis-families": {
    text: "可能在家族中遗传：但只有少数患者的亲属也有这种病。",
    clinical: "少数痉挛性斜颈患者有家族史，其中一些有THAP1、TUBB4A或GNAL的变化。",
  },
  "anterocollis-unknown": {
    text: "颈部肌张力障碍的原因大多不明。前屈型是其中一种。",
    clinical: "颈部肌张力障碍（包括前屈型）的病因通常不明。",
  },
  "retrocollis-unknown": {
    text: "颈部肌张力障碍的原因大多不明。后仰型是其中一种。",
    clinical: "颈部肌张力障碍（包括后仰型）的病因通常不明。",
  },
  "laterocollis-unknown": {
    text: "颈部肌张力障碍的原因大多不明。侧倾型是其中一种。",
    clinical: "颈部肌张力障碍（包括侧倾型）的病因通常不明。",
  },
  "craniocervical-dystonia-brain": {
    text: "脑部受损可以引起头颈部的肌张力障碍。原因可以是脑卒中、感染、缺氧或肿瘤。",
    clinical: "继发性颅颈肌张力障碍：由结构性损伤或神经损害引起，例如脑卒中、感染、缺氧或肿瘤。",
  },
  "craniocervical-dystonia-medicine": {
    text: "头颈部的肌张力障碍可由药物引起。其中有抗精神病药和某些治疗恶心的药物。",
    clinical: "继发性颅颈肌张力障碍可由药物引起，例如抗精神病药、止吐药或抗惊厥药。",
  },
  "craniocervical-dystonia-part-of-disease": {
    text: "有些人的头颈部肌张力障碍是脑部疾病的一部分。帕金森病是这类疾病之一。",
    clinical: "伴有颅颈肌张力障碍的遗传变性疾病包括帕金森病。",
  },
  "cranial-dystonia-genes-and-acquired": {
    text: "面部下半、下颌或舌的肌张力障碍有多种原因。可以来自基因，也可以来自别的因素。",
    clinical: "下部头面部（口下颌）肌张力障碍由多种遗传性和获得性病因引起。",
  },
  "cranial-dystonia-eyelids": {
    text: "头面部肌张力障碍可以只是眼睑的痉挛。这时原因不明。",
    clinical: "良性特发性眼睑痉挛的病因不明。",
  },
  "blepharospasm-unknown": {
    text: "眼睑痉挛的原因不明。很可能是基因和身体以外的因素共同起作用。",
    clinical: "良性特发性眼睑痉挛：病因不明；很可能是遗传因素与环境因素共同作用。",
  },
  "blepharospasm-families": {
    text: "通常不在家族中遗传：多数患者是家族中唯一的患者。但有些家族有更多病例。",
    clinical: "良性特发性眼睑痉挛：多为散发；较少为家族性，在一些家系中为常染色体显性遗传。",
  },
  "oromandibular-dystonia-unknown": {
    text: "口和下颌的肌张力障碍往往没有已知的原因。一家门诊研究了92名未找到原因的患者。",
    clinical: "口下颌肌张力障碍往往为特发性：一家运动障碍门诊有92名患者。",
  },
  "oromandibular-dystonia-medicine": {
    text: "口和下颌的肌张力障碍也可由多年使用抗精神病药引起。一家门诊研究了24名由此引起的患者。",
    clinical: "口下颌肌张力障碍可为迟发性，发生在多年接触抗精神病药之后：一家运动障碍门诊有24名患者。",
  },
  "oromandibular-dystonia-genes-and-acquired": {
    text: "基因的变化也可以引起口和下颌的肌张力障碍。后来生活中的其他因素也可以。",
    clinical: "口下颌肌张力障碍由多种遗传性和获得性病因引起。",
  },
  "lingual-dystonia-acquired": {
    text: "病毒感染或脑部损伤可能引起口部的肌张力障碍。这样的肌张力障碍可以只累及舌。",
    clinical: "口下颌肌张力障碍（舌肌张力障碍是其亚型）的原因包括脑损伤和病毒感染。",
  },
  "lingual-dystonia-medicine": {
    text: "某些药物，即抗精神病药，可能引起口部的肌张力障碍。它可以只累及舌。",
    clinical: "口下颌肌张力障碍（舌肌张力障碍是其亚型）的原因包括抗精神病药。",
  },
  "lingual-dystonia-unknown": {
    text: "只累及舌的肌张力障碍可以没有已知的原因，但这很少见。",
    clinical: "特发性孤立的舌肌张力障碍很少见。",
  },
  "jaw-dystonia-unknown": {
    text: "使下颌闭合的肌张力障碍可以没有已知的原因。在一项研究中，每100名原因不明的口部肌张力障碍患者里有51人如此。",
    clinical: "在特发性口下颌肌张力障碍患者中，下颌闭合型最常见（51%）。",
  },
  "jaw-dystonia-medicine": {
    text: "某些药物也可以引起使下颌闭合的肌张力障碍。它们是抗精神病药，且已使用多年。",
    clinical: "在多年接触抗精神病药之后的迟发性口下颌肌张力障碍中，下颌闭合型也最常见。",
  },
  "meige-syndrome-unknown": {
    text: "在多数梅杰综合征患者中，原因不明。",
    clinical: "多数患者的梅杰综合征为原发性或特发性。",
  },
  "meige-syndrome-medicine": {
    text: "梅杰综合征也可由长期使用抗精神病药引起。",
    clinical: "继发性梅杰综合征可发生在长期使用抗精神病药之后。",
  },
  "meige-syndrome-part-of-disease": {
    text: "梅杰综合征也可由脑部疾病引起。",
    clinical: "梅杰综合征可继发于潜在的脑部疾病。",
  },
  "laryngeal-dystonia-unknown": {
    text: "喉部肌张力障碍的原因不明。",
    clinical: "痉挛性发声障碍是喉部的特发性肌张力障碍。",
  },
  "adductor-laryngeal-dystonia-unknown": {
    text: "在这种肌张力障碍中，声带为何不受控制地闭合，尚不清楚。",
    clinical: "痉挛性发声障碍（包括内收型）是一种特发性肌张力障碍。",
  },
  "abductor-laryngeal-dystonia-unknown": {
    text: "在这种肌张力障碍中，声带为何不受控制地张开，尚不清楚。",
    clinical: "痉挛性发声障碍（包括外展型）是一种特发性肌张力障碍。",
  },
  "mixed-laryngeal-dystonia-unknown": {
    text: "在这种肌张力障碍中，声带为何不受控制地闭合和张开，尚不清楚。",
    clinical: "痉挛性发声障碍（包括混合型）是一种特发性肌张力障碍。",
  },
  "task-specific-dystonia-unknown": {
    text: "任务特异性肌张力障碍的原因不明。很可能基因起一定作用，再由别的因素引发。",
    clinical: "任务特异性局灶型肌张力障碍：病因不明；很可能是遗传因素与环境因素共同作用。",
  },
  "task-specific-dystonia-families": {
    text: "可能在家族中遗传：每100名有这种肌张力障碍的人中，至少有10人的亲属有局灶型肌张力障碍。多数人没有这样的亲属。",
    clinical: "任务特异性局灶型肌张力障碍：多为散发；至少10%有局灶型肌张力障碍的家族史。",
  },
  "writers-cramp-unknown": {
    text: "书写痉挛的原因不明。很可能部分与基因有关。",
    clinical: "书写痉挛是一种任务特异性局灶型肌张力障碍：病因不明；很可能有遗传因素参与。",
  },
  "writers-cramp-families": {
    text: "可能在家族中遗传：有些家族既有书写痉挛、也有音乐家肌张力障碍的病例。多数病例是家族中唯一的。",
    clinical: "多为散发；有同一家族出现书写痉挛和音乐家肌张力障碍的报告。",
  },
  "focal-hand-dystonia-unknown": {
    text: "局灶型手部肌张力障碍的原因不明。它可能与脑中控制动作的部分有关。",
    clinical: "局灶型手部肌张力障碍：病因不明；至少一部分任务特异性肌张力障碍病例涉及基底节功能失常。",
  },
  "focal-hand-dystonia-families": {
    text: "可能在家族中遗传。肌张力障碍只妨碍某一项活动的患者中，每100人至少有10人的亲属有局灶型肌张力障碍。",
    clinical: "至少10%的任务特异性局灶型肌张力障碍患者有局灶型肌张力障碍的家族史。",
  },
  "musicians-dystonia-unknown": {
    text: "音乐家肌张力障碍的原因不明。很可能基因起一定作用。",
    clinical: "音乐家肌张力障碍是一种任务特异性局灶型肌张力障碍：病因不明；很可能有遗传因素参与。",
  },
  "musicians-dystonia-practice": {
    text: "每天大量练习可能增加得音乐家肌张力障碍的风险。一项对钢琴演奏者的研究提示了这一点。",
    clinical: "在钢琴演奏者中，每天大量练习可能增加发生音乐家肌张力障碍的风险。",
  },
  "musicians-dystonia-families": {
    text: "可能在家族中遗传：有些音乐家的亲属也有肌张力障碍。哪些基因起作用，尚不清楚。",
    clinical: "在音乐家肌张力障碍患者的家族中，有不同类型的肌张力障碍聚集，提示遗传因素的作用。",
  },
  "embouchure-dystonia-unknown": {
    text: "口型肌张力障碍的原因不明。很可能部分与基因有关。",
    clinical: "口型肌张力障碍是一种任务特异性局灶型肌张力障碍：病因不明；很可能有遗传因素参与。",
  },
  "embouchure-dystonia-genes": {
    text: "基因可能在口型肌张力障碍中起作用。在100名患这种病的演奏者中，有6人还有书写痉挛。",
    clinical: "口型肌张力障碍患者中6%还有书写痉挛，提示可能有遗传易感性。",
  },
  "golfers-yips-two-kinds": {
    text: "有些打高尔夫球的人的易普症来自肌张力障碍，有些人的来自压力和害怕失败。还有些人两者兼有。",
    clinical: "易普症的范围从局灶型肌张力障碍（I型）到表现焦虑（II型）。",
  },
  "golfers-yips-unknown": {
    text: "如果易普症是肌张力障碍，其原因不明。",
    clinical: "任务特异性局灶型肌张力障碍（例如易普症）的病因不明。",
  },
  "runners-dystonia-unknown": {
    text: "有些跑步者为何得这种肌张力障碍，尚不清楚。它是只妨碍某一项活动的肌张力障碍。",
    clinical: "任务特异性局灶型肌张力障碍（跑步者肌张力障碍属于其中）的病因不明。",
  },
  "runners-dystonia-injury": {
    text: "受伤可能引发跑步者肌张力障碍。在5名跑步者中，2人在此前一年内伤过那条腿。",
    clinical: "在5名跑步者肌张力障碍患者中，2人在起病前一年内患侧腿受过伤。",
  },
  "runners-dystonia-families": {
    text: "没有发现它在家族中遗传：在一份报告的5名患病跑步者中，没有人有家族史。",
    clinical: "5名跑步者肌张力障碍患者均无肌张力障碍家族史。",
  },
  "limb-dystonia-unknown": {
    text: "在多数手臂或腿部肌张力障碍患者中，原因不明。",
    clinical: "在多数病例中，肢体肌张力障碍的病因不明。",
  },
  "limb-dystonia-parkinson": {
    text: "帕金森病患者可能出现腿部的肌张力障碍。它可以在药物左旋多巴的药效减退时出现。",
    clinical: "在帕金森病中，左旋多巴药效减退可引起肌张力障碍，最常见于下肢。",
  },
  "foot-dystonia-acquired": {
    text: "在36名一只脚有肌张力障碍的成人中，医生在一半以上的人身上找到了原因。最常见的是受伤，有10人。",
    clinical:
      "在36名有足扭转的局灶型下肢肌张力障碍成人患者中，一半以上有可查明的病因，最常见的是创伤（10人）。",
  },
  "foot-dystonia-parkinsonism": {
    text: "脚部的肌张力障碍可以是帕金森病或类似疾病的早期体征。36名成人中有5人如此。",
    clinical: "在36名有足扭转的局灶型下肢肌张力障碍成人患者中，5人有帕金森综合征。",
  },
  "foot-dystonia-unknown": {
    text: "在有些脚部有肌张力障碍的成人身上，没有找到原因。",
    clinical: "存在特发性的成年起病局灶型下肢肌张力障碍。",
  },
  "truncal-dystonia-part-of-disease": {
    text: "在成人中，躯干的肌张力障碍常由脑部疾病引起。",
    clinical: "成年起病的躯干肌张力障碍通常归因于继发性病因，例如神经退行性疾病。",
  },
  "truncal-dystonia-medicine": {
    text: "在成人中，某些药物使用很久之后可能导致躯干的肌张力障碍。",
    clinical: "成年起病的躯干肌张力障碍也归因于迟发综合征。",
  },
  "truncal-dystonia-unknown": {
    text: "在有些躯干有肌张力障碍的成人身上，没有找到原因。这很少见。",
    clinical: "特发性成年起病躯干肌张力障碍相对少见。",
  },
  "isolated-dystonia-unknown": {
    text: "在多数患单纯型肌张力障碍的成人身上，没有找到与之有关的基因。",
    clinical: "多数成年起病的单纯型肌张力障碍病例，其遗传学起源不明。",
  },
  "isolated-dystonia-families": {
    text: "可能在家族中遗传：如果在儿童期开始，家族中大多还有别人也有这种肌张力障碍。如果在成年后开始，家族中大多没有别人有这种肌张力障碍。",
    clinical: "单纯型肌张力障碍在儿童中通常为家族性，在成人中通常为散发。",
  },
  "combined-dystonia-genes": {
    text: "有些复合型肌张力障碍由基因的变化引起。肌阵挛-肌张力障碍是其中之一。",
    clinical:
      "肌张力障碍伴另一种运动障碍的遗传性类型包括多巴反应性肌张力障碍、肌阵挛-肌张力障碍和快速起病型肌张力障碍-帕金森综合征。",
  },
  "combined-dystonia-part-of-disease": {
    text: "有些人的复合型肌张力障碍是脑部疾病的一部分。帕金森病是这类疾病之一。",
    clinical: "肌张力障碍可以是神经退行性疾病的表现，例如帕金森病或X连锁肌张力障碍-帕金森综合征。",
  },
  "primary-dystonia-unknown": {
    text: "在许多原发性肌张力障碍患者中，找不到原因。多数局灶型就是如此。",
    clinical: "原发性肌张力障碍包括通常找不到病因的类型，例如多数局灶型肌张力障碍。",
  },
  "primary-dystonia-genes": {
    text: "有些原发性肌张力障碍由基因的变化引起。DYT1是其中之一。",
    clinical: "原发性肌张力障碍包括遗传性类型，例如DYT1。",
  },
  "primary-dystonia-families": {
    text: "可能在家族中遗传：许多原发性类型的患者似乎是由基因得来的。",
    clinical: "许多原发性肌张力障碍病例似乎是遗传性的。",
  },
  "secondary-dystonia-acquired": {
    text: "脑部损伤可以引起继发性肌张力障碍。它可以来自脑卒中、受伤或脑部炎症。",
    clinical: "继发性肌张力障碍：由结构性损伤或神经损害引起，例如脑卒中、创伤或脑炎。",
  },
  "secondary-dystonia-medicine": {
    text: "有些药物可以引起肌张力障碍。它因此属于继发性。",
    clinical: "继发性肌张力障碍可由药物引起。",
  },
  "secondary-dystonia-part-of-disease": {
    text: "继发性肌张力障碍可以是其他疾病的体征。帕金森病是这类疾病之一。",
    clinical: "继发性肌张力障碍可以是潜在疾病的后果或症状，例如帕金森病。",
  },
  "acquired-dystonia-brain": {
    text: "脑损伤、毒物或肿瘤可以引起获得性肌张力障碍。脑卒中或其他血管问题也可以。",
    clinical: "获得性肌张力障碍：例如由脑损伤、血管疾病、毒物或肿瘤引起。",
  },
  "acquired-dystonia-medicine": {
    text: "某些药品和其他药物可以引起肌张力障碍。这时它是一种获得性肌张力障碍。",
    clinical: "获得性肌张力障碍可由药物引起。",
  },
  "inherited-dystonia-genes": {
    text: "遗传性肌张力障碍由基因的变化引起。已知的类型超过20种。",
    clinical: "已知由基因突变引起的肌张力障碍类型超过20种。",
  },
  "inherited-dystonia-families": {
    text: "可能在家族中遗传：对其中多数基因来说，一个拷贝发生变化就可能足以引起肌张力障碍。但并非所有有这种变化的人都会得肌张力障碍。",
    clinical: "多数遗传性肌张力障碍为常染色体显性，有些为常染色体隐性或X连锁。外显率可能降低。",
  },
  "early-onset-dystonia-genes": {
    text: "许多在生命早期开始的肌张力障碍由基因的变化引起。TOR1A是其中一个基因。",
    clinical: "许多早发型肌张力障碍有已知的遗传学起源，例如TOR1A（DYT1）的突变。",
  },
  "early-onset-dystonia-acquired": {
    text: "早产可以导致儿童的肌张力障碍。出生时缺氧也可以。",
    clinical: "获得性早发型肌张力障碍的病因包括早产和围产期脑损伤（缺氧缺血性脑病）。",
  },
  "early-onset-dystonia-unknown": {
    text: "如果肌张力障碍在13岁至20岁之间开始，原因大多不十分清楚。",
    clinical: "在多数青少年起病的肌张力障碍（13岁至20岁）中，病因尚不十分清楚。",
  },
  "adult-onset-dystonia-unknown": {
    text: "有些成人有肌张力障碍，而没有其他运动障碍。在其中多数人身上，没有找到与之有关的基因。",
    clinical: "多数成年起病的单纯型肌张力障碍病例，其遗传学起源尚未确定。",
  },
  "adult-onset-dystonia-families": {
    text: "通常不在家族中遗传：这是指在成年后开始的情况。多数人是家族中唯一的患者。",
    clinical: "单纯型肌张力障碍在成人中通常为散发。",
  },
  "torsion-dystonia-genes": {
    text: "扭转性肌张力障碍可能是另一种疾病的一部分。如果不是，它多来自基因。",
    clinical: "原发性（特发性）扭转性肌张力障碍的病因以遗传性为主。",
  },
  "torsion-dystonia-families": {
    text: "可能在家族中遗传：TOR1A是与之有关的基因之一。遗传了这种变化的100人中，只有30至40人患病。",
    clinical: "TOR1A突变：常染色体显性遗传，外显率为30至40%。",
  },
  "dyt-tor1a-gene": oneCopy("TOR1A"),
  "dyt-tor1a-families": {
    text: "可能在家族中遗传：父亲或母亲可以把TOR1A基因的变化传给孩子，而自己没有症状。",
    clinical: "TOR1A致病性变异为常染色体显性遗传，外显率降低；传递变异的父亲或母亲可能未患病。",
  },
  "dyt-tor1a-share": {
    text: "许多有TOR1A基因变化的人保持健康：100人中约有30至40人出现肌张力障碍。",
    clinical: "TOR1A致病性变异的外显率约为30%至40%。",
  },
  "dyt-thap1-gene": oneCopy("THAP1"),
  "dyt-thap1-families": {
    text: "可能在家族中遗传：THAP1基因的一个拷贝发生变化，就可能足以引起这种肌张力障碍。但有些有这种变化的人从不出现这种肌张力障碍。",
    clinical: "THAP1致病性变异为常染色体显性遗传，外显率降低。",
  },
  "dyt-gnal-gene": oneCopy("GNAL"),
  "dyt-gnal-families": fromOneParent("GNAL"),
  "dyt-ano3-gene": oneCopy("ANO3"),
  "dyt-ano3-families": fromOneParent("ANO3"),
  "dyt-ciz1-gene": {
    text: "CIZ1基因的变化可能引起这种颈部肌张力障碍。这一点尚不确定。",
    clinical: "CIZ1致病性变异可能引起成人起病型颈部肌张力障碍；尚未得到证实。",
  },
  "dyt-ciz1-other-gene": {
    text: "一份疾病名录如今把另一个基因列为DYT23的基因，即CACNA1B基因。",
    clinical: "人类疾病本体（Human Disease Ontology）将DYT23归因于CACNA1B的杂合变异。",
  },
  "dyt-ciz1-families": {
    text: "可能在家族中遗传。CIZ1基因的变化是在一个有7人患肌张力障碍的家族中发现的。",
    clinical: "CIZ1变异是在一个有7名患者的家系中发现的。",
  },
  "dyt-col6a3-gene": bothCopies("COL6A3"),
  "dyt-col6a3-doubt": {
    text: "COL6A3基因是否为原因，尚不确定。后来一项对955人的研究对此提出怀疑。",
    clinical: "一项对955名患者的研究对COL6A3变异在肌张力障碍中的致病作用提出质疑。",
  },
  "dyt-col6a3-families": fromBothParents("COL6A3"),
  "dyt-kmt2b-gene": oneCopy("KMT2B"),
  "dyt-kmt2b-families": {
    text: "通常不在家族中遗传：KMT2B基因的变化多为新发。很少由父亲或母亲传下来。",
    clinical: "KMT2B致病性变异多为新发（de novo）；少数遗传自父亲或母亲。",
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
    text: "可能在家族中遗传。在一个家族中，5人有肌张力障碍，并有EIF2AK2基因的同一种变化。",
    clinical: "在一个家系的5名成员中，EIF2AK2的杂合变异与肌张力障碍共分离。",
  },
  "dyt-aopep-gene": bothCopies("AOPEP"),
  "dyt-aopep-families": fromBothParents("AOPEP"),
  "dyt-kctd17-gene": oneCopy("KCTD17"),
  "dyt-kctd17-families": fromOneParent("KCTD17"),
  "dyt-kcnn2-gene": oneCopy("KCNN2"),
  "dyt-kcnn2-families": {
    text: "可能在家族中遗传：父亲或母亲可以把KCNN2基因的变化传给孩子。更常见的是，变化是新发的。",
    clinical: "KCNN2致病性变异多为新发（de novo）；也可以遗传（常染色体显性）。",
  },
  "dyt-vps41-gene": {
    text: "VPS41基因的两个拷贝都发生变化，会引起一种运动障碍。肌张力障碍可以是它的体征之一。",
    clinical: "VPS41致病性变异引起一种复杂的运动障碍，可包括肌张力障碍。",
  },
  "dyt-vps41-families": fromBothParents("VPS41", "这种病"),
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
    text: "有些有GCH1基因变化的人从不出现这种肌张力障碍。有这种肌张力障碍的女性人数是男性的2至4倍。",
    clinical: "GCH1致病性变异的外显率降低；女性患病的频率为男性的2至4倍。",
  },
  "chor-dyt-adcy5-gene": oneCopy("ADCY5"),
  "chor-dyt-adcy5-families": inheritedOrNew("ADCY5"),
  "dyt-slc2a1-gene": {
    text: "DYT-SLC2A1肌张力障碍的原因是SLC2A1基因的变化。进入大脑的糖太少（GLUT1缺乏症）。",
    clinical: "DYT-SLC2A1肌张力障碍由SLC2A1致病性变异引起，后者使葡萄糖向脑内的转运受损（GLUT1缺乏症）。",
  },
  "dyt-slc2a1-families": {
    text: "通常不在家族中遗传。在GLUT1缺乏症中，100人里约有90人的变化是新发的。",
    clinical: "GLUT1缺乏症约90%的病例由新发（de novo）变异引起。",
  },
  "dyt7-chromosome": {
    text: "DYT7型肌张力障碍与18号染色体上的变化有关。尚不清楚是哪个基因发生了变化。",
    clinical: "DYT7型肌张力障碍与18号染色体的一个区域连锁；基因尚未确定。",
  },
  "dyt7-families": {
    text: "可能在家族中遗传：来自父亲或母亲的一个变化，就可能足以引起DYT7型肌张力障碍。",
    clinical: "DYT7型肌张力障碍为常染色体显性遗传。",
  },
  "dyt13-chromosome": {
    text: "DYT13型肌张力障碍与1号染色体上的变化有关。尚不清楚是哪个基因发生了变化。",
    clinical: "DYT13型肌张力障碍与1号染色体的一个区域连锁；基因尚未确定。",
  },
  "dyt13-families": {
    text: "可能在家族中遗传：来自父亲或母亲的一个变化，就可能足以引起DYT13型肌张力障碍。",
    clinical: "DYT13型肌张力障碍为常染色体显性遗传。",
  },
  "dyt17-chromosome": {
    text: "DYT17型肌张力障碍与20号染色体上的变化有关。尚不清楚是哪个基因发生了变化。",
    clinical: "DYT17型肌张力障碍与20号染色体的一个区域连锁；基因尚未确定。",
  },
  "dyt17-families": {
    text: "可能在家族中遗传：只有父母双方都把变化传给孩子，孩子才会得DYT17型肌张力障碍。",
    clinical: "DYT17型肌张力障碍为常染色体隐性遗传。",
  },
  "dyt21-chromosome": {
    text: "DYT21型肌张力障碍与2号染色体上的变化有关。尚不清楚是哪个基因发生了变化。",
    clinical: "DYT21型肌张力障碍与2号染色体的一个区域连锁；基因尚未确定。",
  },
  "dyt21-families": {
    text: "可能在家族中遗传：来自父亲或母亲的一个变化，就可能足以引起DYT21型肌张力障碍。",
    clinical: "DYT21型肌张力障碍为常染色体显性遗传。",
  },
  "dopa-responsive-dystonia-genes": {
    text: "多巴反应性肌张力障碍多由GCH1基因的变化引起。较少见的是TH基因或SPR基因的变化。",
    clinical: "GCH1的杂合致病性变异是多巴反应性肌张力障碍最常见的原因；TH或SPR的变异较少见。",
  },
  "dopa-responsive-dystonia-families": {
    text: "可能在家族中遗传：来自母亲或父亲的一个变化的GCH1基因拷贝，就可能足以引起这种肌张力障碍。在有些人身上，变化是新发的。",
    clinical: "GCH1相关多巴反应性肌张力障碍为常染色体显性遗传；部分病例由新发（de novo）变异引起。",
  },
  "dopa-responsive-dystonia-penetrance": {
    text: "有些有GCH1基因变化的人从不出现多巴反应性肌张力障碍。有这种肌张力障碍的女性人数是男性的两到四倍。",
    clinical: "GCH1变异的外显率降低；女性患多巴反应性肌张力障碍的频率为男性的两到四倍。",
  },
  "dyt-th-gene": {
    text: "TH基因的两个拷贝都发生变化，使多巴胺缺乏。大脑需要多巴胺来控制动作。",
    clinical: "TH的双等位基因变异降低酪氨酸羟化酶的活性，从而减少多巴胺的合成。",
  },
  "dyt-th-families": {
    text: "可能在家族中遗传：父母双方都把变化的TH基因传给孩子时，孩子会得这种病。父母自己大多没有体征。",
    clinical: "酪氨酸羟化酶缺乏症为常染色体隐性遗传；带有一个TH变异的父母通常没有体征。",
  },
  "dyt-spr-gene": {
    text: "SPR基因的变化使多巴胺缺乏。大脑需要多巴胺来控制动作。",
    clinical: "SPR变异使四氢生物蝶呤的生成受损，从而降低多巴胺的量。",
  },
  "dyt-spr-families": {
    text: "可能在家族中遗传：SPR基因的两个拷贝都发生变化时，孩子会得这种病。",
    clinical: "墨蝶呤还原酶缺乏症由SPR的双等位基因致病性变异引起。",
  },
  "myoclonus-dystonia-gene": {
    text: "SGCE基因的变化可以引起肌阵挛-肌张力障碍。它扰乱脑中指挥动作的部分；肌肉是健康的。",
    clinical: "SGCE致病性变异导致ε-肌聚糖缺乏，似乎影响小脑和基底节；没有肌肉疾病。",
  },
  "myoclonus-dystonia-families": {
    text: "可能在家族中遗传：来自父亲的变化的SGCE基因可能引起这种肌张力障碍。同样的变化来自母亲时，大多不造成问题。",
    clinical:
      "SGCE肌阵挛-肌张力障碍为常染色体显性遗传，并有基因组印记：父源拷贝有活性，母源拷贝的变异通常不引起体征。",
  },
  "myoclonus-dystonia-unknown": {
    text: "许多人有肌阵挛-肌张力障碍的体征，但没有找到SGCE基因的变化。这时原因不明。",
    clinical:
      "在许多临床诊断为肌阵挛-肌张力障碍的人中，尤其是没有患病亲属的人，检测不到SGCE变异；原因仍然不明。",
  },
  "rapid-onset-dystonia-parkinsonism-gene": {
    text: "快速起病型肌张力障碍-帕金森综合征的已知原因是ATP1A3基因的变化。在有些人身上没有找到变化。",
    clinical: "快速起病型肌张力障碍-帕金森综合征由ATP1A3致病性变异引起；在部分患者中未发现变异。",
  },
  "rapid-onset-dystonia-parkinsonism-families": {
    text: "可能在家族中遗传：一个变化的ATP1A3基因拷贝就可能足以引起这种肌张力障碍，它多来自也有这种肌张力障碍的父亲或母亲。在有些人身上，变化是新发的。",
    clinical:
      "ATP1A3相关快速起病型肌张力障碍-帕金森综合征为常染色体显性遗传，多遗传自患病的父亲或母亲；其他病例为新发（de novo）。",
  },
  "rapid-onset-dystonia-parkinsonism-penetrance": {
    text: "并非所有有ATP1A3基因变化的人都会得这种肌张力障碍。其中的缘由尚不清楚。",
    clinical: "ATP1A3变异的外显率不完全，缘由不明。",
  },
  "rapid-onset-dystonia-parkinsonism-triggers": {
    text: "如果一个人有ATP1A3基因的变化，感染、压力或酒精可能引发这种肌张力障碍。长时间的剧烈运动也可能引发。",
    clinical: "感染、长时间运动、情绪压力或酒精可触发ATP1A3相关快速起病型肌张力障碍-帕金森综合征的起病。",
  },
  "x-linked-dystonia-parkinsonism-gene": {
    text: "菲律宾裔人群中这种肌张力障碍的原因，是TAF1基因或其附近的变化。这个基因在X染色体上。",
    clinical: "X连锁肌张力障碍-帕金森综合征由X染色体上TAF1及其附近的变异引起。",
  },
  "x-linked-dystonia-parkinsonism-families": {
    text: "会在家族中遗传：有这种基因变化的母亲可以把它传给孩子，自己大多没有体征。父亲不会把它传给儿子。",
    clinical: "遗传方式为X连锁隐性遗传：女性携带者可传递变异，通常没有体征；不会由父亲传给儿子。",
  },
  "x-linked-dystonia-parkinsonism-women": {
    text: "少数有一个变化的TAF1基因拷贝的女性会出现X连锁肌张力障碍-帕金森综合征的体征。她们的体征大多比男性的轻。",
    clinical: "少数TAF1变异杂合的女性有运动异常，往往比患病男性轻。",
  },
  "infantile-parkinsonism-dystonia-gene": {
    text: "婴儿的这种肌张力障碍，原因是SLC6A3基因的变化。",
    clinical: "婴儿帕金森综合征-肌张力障碍（多巴胺转运体缺乏症）由SLC6A3致病性变异引起。",
  },
  "infantile-parkinsonism-dystonia-families": {
    text: "可能在家族中遗传：SLC6A3基因的两个拷贝都发生变化时，孩子会得这种肌张力障碍。",
    clinical: "SLC6A3相关多巴胺转运体缺乏症为常染色体隐性遗传。",
  },
  "paroxysmal-dystonia-genes": {
    text: "肌张力障碍的发作可由基因的变化引起。PRRT2、PNKD和SLC2A1是其中几个主要的基因。",
    clinical: "原发性发作性运动障碍的主要基因包括PRRT2、PNKD和SLC2A1。",
  },
  "paroxysmal-dystonia-acquired": {
    text: "肌张力障碍的发作也可由其他疾病引起。可以是脑部疾病，也可以是身体其他部位的疾病。",
    clinical: "继发性发作性运动障碍可以是多种神经系统疾病和内科疾病的症状。",
  },
  "paroxysmal-dystonia-families": {
    text: "可能在家族中遗传：大多是基因的一个拷贝发生变化，就可能足以引起发作。这是指发作背后没有其他疾病的情况。",
    clinical: "原发性发作性运动障碍通常为常染色体显性遗传病。",
  },
  "paroxysmal-kinesigenic-dystonia-gene": {
    text: "突然动作后的发作可以在家族中遗传。这时最常见的原因是PRRT2基因的变化。",
    clinical: "PRRT2突变是家族性发作性运动障碍最常见的原因。",
  },
  "paroxysmal-kinesigenic-dystonia-families": {
    text: "可能在家族中遗传：在多数这样的家族中，PRRT2基因的一个拷贝发生变化，就可能足以引起发作。但有些有这种变化的人从不发作。",
    clinical: "在大多数有PRRT2突变的家系中，遗传方式为常染色体显性，外显不全。",
  },
  "paroxysmal-kinesigenic-dystonia-unknown": {
    text: "在有些突然动作后发作的人身上，没有找到变化的基因。这时原因不明。",
    clinical: "散发性和家族性发作性运动诱发性运动障碍都可能没有候选基因的突变；原因仍然不明。",
  },
  "paroxysmal-nonkinesigenic-dystonia-gene": {
    text: "酒精、咖啡或压力之后的发作可以在家族中遗传。这时的原因是PNKD基因的变化。",
    clinical: "家族性发作性非运动诱发性运动障碍由PNKD突变引起。",
  },
  "paroxysmal-nonkinesigenic-dystonia-families": {
    text: "可能在家族中遗传。来自母亲或父亲的一个变化的PNKD基因拷贝，就可能足以引起发作。",
    clinical: "PNKD相关发作性非运动诱发性运动障碍为常染色体显性遗传。",
  },
  "paroxysmal-nonkinesigenic-dystonia-acquired": {
    text: "类似的发作也可由脑部损伤引起。多发性硬化、肿瘤、脑卒中或外伤都可能造成这种损伤。",
    clinical:
      "非遗传性原因包括多发性硬化、肿瘤和血管病变所致的基底节损伤，以及其他部位的损伤，例如穿透性损伤。",
  },
  "exercise-induced-dystonia-gene": {
    text: "SLC2A1基因的变化可以引起长时间运动后的肌张力障碍。这时大脑得到的糖太少，而大脑需要糖来工作。",
    clinical: "SLC2A1杂合突变导致葡萄糖转运体GLUT1缺陷，使中枢神经系统的葡萄糖浓度降低。",
  },
  "exercise-induced-dystonia-families": {
    text: "可能在家族中遗传：SLC2A1基因的一个拷贝发生变化，就可能足以引起发作。",
    clinical: "SLC2A1相关发作性持续运动诱发性运动障碍为常染色体显性遗传病。",
  },
  "exercise-induced-dystonia-unknown": {
    text: "在有些运动后出现肌张力障碍的人身上，没有找到变化的基因。这时原因不明。",
    clinical: "在部分持续运动诱发性运动障碍患者中，未检出候选基因的突变；原因仍然不明。",
  },
  "nocturnal-paroxysmal-dystonia-cause": {
    text: "这些从睡眠中出现的发作是癫痫的一种。它可以来自基因的变化、大脑的构造或后来的损伤。",
    clinical: "睡眠相关过度运动性癫痫的病因可为遗传性、遗传-结构性或获得性。",
  },
  "nocturnal-paroxysmal-dystonia-families": {
    text: "很少在家族中遗传：在有这类睡眠中发作的100人里，医生发现6人如此。",
    clinical: "在一组夜间额叶癫痫病例中，6%有常染色体显性遗传的记录。",
  },
  "nocturnal-paroxysmal-dystonia-genes": {
    text: "如果这类睡眠中的发作在家族中遗传，原因可能是几个基因之一的变化。CHRNA4是其中之一。",
    clinical: "常染色体显性睡眠相关过度运动性癫痫可由CHRNA4等几个基因之一的杂合变异引起。",
  },
  "drug-induced-dystonia-medicines": {
    text: "许多药物可以引起肌张力障碍。其中有些用于治疗精神病，有些用于治疗恶心，有些用于治疗抑郁症。",
    clinical: "药源性肌张力障碍可由抗精神病药、止吐药和抗抑郁药引起。",
  },
  "drug-induced-dystonia-late": {
    text: "药物引起的肌张力障碍也可以较晚出现，这时称为迟发性。最常见的是由称为抗精神病药的药物引起。",
    clinical: "迟发性肌张力障碍是药源性肌张力障碍的另一种类型；迟发综合征由接触某些药物引起，即抗精神病药。",
  },
  "acute-dystonic-reaction-medicines": {
    text: "急性肌张力障碍反应由药物引起。可以是治疗精神病、恶心或抑郁症的药物。",
    clinical: "急性药源性肌张力障碍可由抗精神病药、止吐药和抗抑郁药引起。",
  },
  "acute-dystonic-reaction-time": {
    text: "这种突发的肌张力障碍在7天内开始。天数从第一次用药或快速加大用量时算起。",
    clinical: "在开始用药或快速加量后7天内出现的异常姿势或肌肉痉挛，可能是急性药源性肌张力障碍。",
  },
  "acute-dystonic-reaction-mechanism": {
    text: "引起急性肌张力障碍反应的药物会阻断多巴胺。这可能打破脑深部两种信使物质之间的平衡。",
    clinical: "急性肌张力障碍反应发生在使用多巴胺受体阻滞剂之后，被认为由基底节的多巴胺能-胆碱能失衡引起。",
  },
  "acute-laryngeal-dystonia-medicines": {
    text: "治疗精神病的药物可以引起突发的喉部肌张力障碍。这很少见。较老和较新的药物都曾引起，在常用剂量下也有。",
    clinical: "急性喉肌张力障碍是第一代和第二代抗精神病药的罕见并发症，在常用剂量范围内也会发生。",
  },
  "acute-laryngeal-dystonia-nausea": {
    text: "突发的喉部肌张力障碍也可由一种治疗恶心的药物引起，它的名称是甲氧氯普胺。",
    clinical: "有止吐药甲氧氯普胺引起急性喉肌张力障碍的报告。",
  },
  "tardive-dystonia-medicines": {
    text: "阻断脑中多巴胺的药物可以引起迟发性肌张力障碍。其中一类是抗精神病药，用于治疗精神病。",
    clinical: "迟发性肌张力障碍发生在接触多巴胺受体阻滞剂（例如抗精神病药）之后。",
  },
  "tardive-dystonia-time": {
    text: "在42名迟发性肌张力障碍患者中，它在开始用药后3天到11年之间出现。在其中多数人身上，它持续了数年。",
    clinical: "在42名迟发性肌张力障碍患者中，起病于抗精神病药治疗3天至11年之后；多数持续数年。",
  },
  "oculogyric-crisis-medicines": {
    text: "药物可以引起动眼危象。最常见的是阻断脑中多巴胺的药物。",
    clinical: "动眼危象是药物的潜在并发症，最常见于多巴胺受体阻滞剂。",
  },
  "oculogyric-crisis-diseases": {
    text: "动眼危象也可能有别的原因。可以是遗传病，也可以是脑中某一处的损伤。",
    clinical: "动眼危象也见于遗传性和散发性运动障碍，以及局灶性脑损伤。",
  },
  "status-dystonicus-diseases": {
    text: "出现肌张力障碍持续状态的人，多数原来就有肌张力障碍。有些人原来有DYT1型肌张力障碍，有些人有伴随脑性瘫痪的肌张力障碍。",
    clinical:
      "肌张力障碍持续状态通常发生在已知有肌张力障碍的患者，例如DYT1型肌张力障碍或肌张力障碍型脑性瘫痪。",
  },
  "status-dystonicus-triggers": {
    text: "大约三分之一的病例有某种因素引发肌张力障碍持续状态。可以是药物的调整或感染。",
    clinical: "约三分之一的肌张力障碍持续状态发作有药物调整或感染等诱因。",
  },
  "functional-dystonia-cause": {
    text: "功能性肌张力障碍如何产生，尚不完全清楚。许多专家认为，有些人的大脑更容易出现这种障碍，然后由某种诱因引发。",
    clinical: "功能性肌张力障碍的机制尚不完全清楚；许多研究者认为，是大脑的潜在易感性与外部诱因共同作用。",
  },
  "functional-dystonia-triggers": {
    text: "往往先有受伤、患病或压力很大的一段时间，然后开始出现功能性肌张力障碍。",
    clinical: "功能性肌张力障碍起病之前，往往有受伤、患病或情绪上的压力事件。",
  },
  "post-traumatic-dystonia-head": {
    text: "头部受伤可以导致肌张力障碍。它常出现在与受伤一侧大脑相对的那一侧身体。",
    clinical: "头部外伤后的肌张力障碍常累及脑损伤侧的对侧身体。",
  },
  "post-traumatic-dystonia-other-parts": {
    text: "手臂或腿部受伤是否会导致肌张力障碍，医生意见不一。他们已经争论了100多年。",
    clinical: "周围性外伤与肌张力障碍的关系已争论100多年，至今仍有争议。",
  },
  "post-stroke-dystonia-stroke": {
    text: "原因是脑卒中损伤了脑中指挥动作的部分。最常见的是基底节或丘脑。",
    clinical: "卒中后的运动障碍（例如肌张力障碍）最常与基底节或丘脑的损伤相关。",
  },
  "post-stroke-dystonia-rare": {
    text: "脑卒中很常见，但很少有人因此出现肌张力障碍或其他新的异常动作。",
    clinical: "卒中相关运动障碍是一种常见病的少见并发症。",
  },
  "deafness-dystonia-syndrome-gene": {
    text: "这种伴有听力和视力丧失的肌张力障碍，原因是TIMM8A基因的变化。这个基因在X染色体上。",
    clinical: "耳聋-肌张力障碍-视神经元病综合征由X染色体上TIMM8A的突变引起。",
  },
  "deafness-dystonia-syndrome-families": {
    text: "可能在家族中遗传：有变化基因的母亲可以把它传给孩子，自己大多健康。父亲不会把它传给儿子。",
    clinical: "遗传方式为X连锁隐性遗传：女性携带者通常不患病，也不会由父亲传给儿子。",
  },
  "deafness-dystonia-syndrome-women": {
    text: "有一个变化的TIMM8A基因拷贝的女性，可能有轻微的听力下降和肌张力障碍。",
    clinical: "有一个TIMM8A拷贝改变的女性可能出现轻度听力下降和肌张力障碍。",
  },
  "hypermanganesemia-with-dystonia-genes": {
    text: "锰积聚的原因是SLC30A10基因或SLC39A14基因的变化。只有前者也损害肝脏。",
    clinical: "SLC30A10或SLC39A14突变导致锰过载；SLC30A10相关类型累及肝脏。",
  },
  "hypermanganesemia-with-dystonia-families": {
    text: "可能在家族中遗传：父母双方都把变化的基因拷贝传给孩子时，孩子会得这种病。父母自己大多没有体征。",
    clinical: "高锰血症伴肌张力障碍为常染色体隐性遗传；父母各带有一个变异拷贝，通常没有体征。",
  },
  "leber-optic-neuropathy-with-dystonia-genes": {
    text: "这种伴有视力丧失的肌张力障碍，原因是线粒体的一个基因发生变化。线粒体为细胞产生能量。",
    clinical: "Leber遗传性视神经病变伴肌张力障碍由线粒体基因MT-ND1、MT-ND3、MT-ND4和MT-ND6之一的突变引起。",
  },
  "leber-optic-neuropathy-with-dystonia-families": {
    text: "可能在家族中遗传：变化的基因由母亲传下来。",
    clinical: "Leber遗传性视神经病变由线粒体DNA的突变引起，为母系遗传。",
  },
  "dystonic-cerebral-palsy-injury": {
    text: "脑深部的基底节受损，是这种脑性瘫痪的原因。",
    clinical: "肌张力障碍型脑性瘫痪由基底节损伤引起。",
  },
  "dystonic-cerebral-palsy-birth": {
    text: "在一项对65名患这类脑性瘫痪的儿童的研究中，大多数有肌张力障碍。主要原因是出生后不久的严重黄疸和出生时缺氧。",
    clinical:
      "在一项对65名运动障碍型脑性瘫痪儿童的研究中（多数有肌张力障碍），高胆红素血症和围产期窒息是最重要的原因。",
  },
  "dystonic-tremor-dystonia": {
    text: "这种抖动是肌张力障碍的一部分。它由因肌张力障碍而收缩的肌肉产生。",
    clinical: "肌张力障碍性震颤是由肌张力障碍的肌肉收缩产生的震颤。",
  },
  "dystonic-tremor-unknown": {
    text: "肌张力障碍性震颤在脑中如何产生，尚不清楚。",
    clinical: "肌张力障碍性震颤的病理生理机制尚不清楚。",
  },
  "parkinsonian-dystonia-disease": {
    text: "肌张力障碍可以是帕金森病的一个体征。如果帕金森病在年轻时开始，它是常见的早期体征。",
    clinical: "肌张力障碍是年轻起病的帕金森病常见的早期症状，可出现在疾病的任何阶段。",
  },
  "parkinsonian-dystonia-levodopa": {
    text: "帕金森病的肌张力障碍大多与体内左旋多巴这种药物的量有关。最常在一次用药的药效减退时出现。",
    clinical: "在帕金森病中，肌张力障碍最常与体内左旋多巴的量相关，通常在药效减退时出现（关期肌张力障碍）。",
  },
  "camptocormia-diseases": {
    text: "帕金森病是躯干这样向前弯曲的最常见原因。其他原因有肌张力障碍和肌肉疾病。",
    clinical: "躯干前屈症最常与帕金森病相关；其他原因包括肌张力障碍和肌病。",
  },
  "camptocormia-share": {
    text: "100名帕金森病患者中，有3至18人的躯干这样向前弯曲。",
    clinical: "帕金森病患者中躯干前屈症的患病率为3%至18%。",
  },
  "pisa-syndrome-medicines": {
    text: "有些药物可以引起比萨综合征。其中有锂剂、抗精神病药，以及作用类似多巴胺的药物。",
    clinical: "比萨综合征与锂剂、抗精神病药和多巴胺能药物等药物有关。",
  },
  "pisa-syndrome-diseases": {
    text: "比萨综合征背后往往有脑部疾病，可以是帕金森病或阿尔茨海默病。",
    clinical: "比萨综合征是帕金森病和阿尔茨海默病等神经退行性疾病的症状。",
  },
  "pisa-syndrome-unknown": {
    text: "比萨综合征在体内如何产生，尚不十分清楚。",
    clinical: "比萨综合征的病理生理机制尚不十分清楚。",
  },
};
