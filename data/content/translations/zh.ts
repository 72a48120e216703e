import { zhCauses } from "./causes/zh.ts";
import type { Translation } from "./Translation.ts";

/** Chinese, simplified. */
export const zh: Translation = {
  language: "zh",
  forms: {
    dystonia: {
      name: "肌张力障碍",
      sentence: "一种运动障碍：肌肉不由自主地收缩，使身体扭转、重复某些动作或保持不寻常的姿势。",
    },
    "focal-dystonia": {
      name: "局灶型肌张力障碍",
      sentence: "仅累及身体一个部位的肌张力障碍。",
    },
    "segmental-dystonia": {
      name: "节段型肌张力障碍",
      sentence: "发生在身体两个或更多相邻部位的肌张力障碍。",
    },
    "multifocal-dystonia": {
      name: "多灶型肌张力障碍",
      sentence: "发生在身体两个或更多不相邻部位的肌张力障碍。",
    },
    hemidystonia: {
      name: "偏身型肌张力障碍",
      sentence: "发生在身体同一侧的手臂和腿的肌张力障碍。",
    },
    "generalized-dystonia": {
      name: "全身型肌张力障碍",
      sentence: "发生在躯干和至少另外两个身体部位的肌张力障碍。",
    },
    "cervical-dystonia": {
      name: "颈部肌张力障碍",
      sentence: "一种局灶型肌张力障碍：颈部肌肉不由自主地收缩，使头部转向或歪向一侧，或者前倾、后仰。",
    },
    torticollis: {
      name: "旋转型颈部肌张力障碍（斜颈）",
      sentence: "作为肌张力障碍，斜颈是颈部肌张力障碍中头部转向右侧或左侧的一种。",
    },
    anterocollis: {
      name: "前屈型颈部肌张力障碍",
      sentence: "颈部肌张力障碍中，颈部弯曲并把头拉向前方的一种。",
    },
    retrocollis: {
      name: "后仰型颈部肌张力障碍",
      sentence: "颈部肌张力障碍中，颈部把头拉向后方的一种。",
    },
    laterocollis: {
      name: "侧倾型颈部肌张力障碍",
      sentence: "颈部肌张力障碍中，头部向右肩或左肩倾斜的一种。",
    },
    "cranial-dystonia": {
      name: "头面部肌张力障碍",
      sentence: "发生在面部上半或下半、下颌、舌或咽喉的肌张力障碍。",
    },
    blepharospasm: {
      name: "眼睑痉挛",
      sentence: "一种肌张力障碍：眼睑肌肉不由自主地抽动，或使眼睛一直紧闭。",
    },
    "oromandibular-dystonia": {
      name: "口下颌肌张力障碍",
      sentence: "面部下半和上下颌的局灶型肌张力障碍，下颌和舌会出现本人无法控制的动作。",
    },
    "lingual-dystonia": {
      name: "舌肌张力障碍",
      sentence: "舌的口下颌肌张力障碍，会妨碍说话、咀嚼或吞咽。",
    },
    "jaw-dystonia": {
      name: "下颌肌张力障碍",
      sentence: "咀嚼肌的口下颌肌张力障碍，可能使下颌紧咬、张开或歪向一侧。",
    },
    "meige-syndrome": {
      name: "梅杰综合征",
      sentence: "面部上半和下半同时发生的肌张力障碍：双侧眼睑痉挛，并伴有本人无法控制的下颌动作。",
    },
    "laryngeal-dystonia": {
      name: "喉肌张力障碍",
      sentence: "一种肌张力障碍：喉部肌肉痉挛，使嗓音异常。",
    },
    "adductor-laryngeal-dystonia": {
      name: "内收型喉肌张力障碍",
      sentence: "喉肌张力障碍中，声带不受控制地闭合、嗓音听起来像被挤压或很费力的一种。",
    },
    "abductor-laryngeal-dystonia": {
      name: "外展型喉肌张力障碍",
      sentence: "喉肌张力障碍中，声带不受控制地张开，以致气流漏出、声音中断的一种。",
    },
    "task-specific-dystonia": {
      name: "任务特异性肌张力障碍",
      sentence: "一种局灶型肌张力障碍，会妨碍某一项活动，例如写字、演奏乐器或参加体育运动。",
    },
    "writers-cramp": {
      name: "书写痉挛",
      sentence: "一种任务特异性肌张力障碍：手、手腕或前臂抽筋，使人难以握住钢笔或铅笔。",
    },
    "focal-hand-dystonia": {
      name: "局灶型手部肌张力障碍",
      sentence: "一种局灶型肌张力障碍，使手和手腕失去对动作的精细控制。",
    },
    "musicians-dystonia": {
      name: "音乐家肌张力障碍",
      sentence: "一种任务特异性肌张力障碍：演奏乐器时出现肌肉抽筋和痉挛。",
    },
    "embouchure-dystonia": {
      name: "口型肌张力障碍",
      sentence: "管乐演奏者的任务特异性肌张力障碍，发生在面部下半、下颌、舌和咽喉中把气流引入吹嘴的肌肉。",
    },
    "golfers-yips": {
      name: "高尔夫球手易普症（yips）",
      sentence: "一种任务特异性肌张力障碍：打高尔夫球的人推杆时，手腕不受控制地抽动。",
    },
    "runners-dystonia": {
      name: "跑步者肌张力障碍",
      sentence: "一种罕见的任务特异性肌张力障碍：跑步时，腿或脚不受控制地动。",
    },
    "limb-dystonia": {
      name: "肢体肌张力障碍",
      sentence: "手、手臂、脚或腿等肢体的肌肉不由自主地收缩，使肢体处于不寻常位置的肌张力障碍。",
    },
    "foot-dystonia": {
      name: "足部肌张力障碍",
      sentence: "一种肌张力障碍：脚部肌肉绷紧，常伴有疼痛，使脚扭转或向内转。",
    },
    "truncal-dystonia": {
      name: "躯干肌张力障碍",
      sentence: "沿身体中部的肌肉（胸部、腹部和背部）的肌张力障碍。",
    },
    "isolated-dystonia": {
      name: "单纯型肌张力障碍",
      sentence: "作为本人唯一运动障碍的肌张力障碍；可能伴有震颤。",
    },
    "combined-dystonia": {
      name: "复合型肌张力障碍",
      sentence: "除肌张力障碍外还伴有另一种运动障碍，例如快速的肌肉抽动（肌阵挛）或帕金森综合征。",
    },
    "primary-dystonia": {
      name: "原发性肌张力障碍",
      sentence: "与疾病或损伤无关的肌张力障碍；又称特发性肌张力障碍。",
    },
    "secondary-dystonia": {
      name: "继发性肌张力障碍",
      sentence: "有已知原因（例如脑卒中、损伤、脑部炎症或药物）的肌张力障碍。",
    },
    "acquired-dystonia": {
      name: "获得性肌张力障碍",
      sentence: "由脑损伤、药物或毒物、血管疾病或肿瘤等引起的肌张力障碍。",
    },
    "inherited-dystonia": {
      name: "遗传性肌张力障碍",
      sentence: "由基因变化引起、可能在同一家族中再次出现的肌张力障碍。",
    },
    "early-onset-dystonia": {
      name: "早发型肌张力障碍",
      sentence: "在20岁之前开始的肌张力障碍。",
    },
    "adult-onset-dystonia": {
      name: "成人起病型肌张力障碍",
      sentence: "在20岁之后开始的肌张力障碍。",
    },
    "torsion-dystonia": {
      name: "扭转性肌张力障碍",
      sentence: "肌肉收缩，使身体某些部位扭转、处于不寻常位置的肌张力障碍。",
    },
    "dyt-tor1a": {
      name: "DYT-TOR1A肌张力障碍（DYT1）",
      sentence: "由TOR1A基因变化引起的遗传性肌张力障碍，多在儿童期从一侧手臂或腿开始，并可能扩展。",
    },
    "dyt-thap1": {
      name: "DYT-THAP1肌张力障碍（DYT6）",
      sentence: "由THAP1基因变化引起的遗传性肌张力障碍，多从头部和颈部开始，并缓慢加重。",
    },
    "dyt-gnal": {
      name: "DYT-GNAL肌张力障碍（DYT25）",
      sentence: "由GNAL基因变化引起的遗传性肌张力障碍，发生在颈部、喉部、手和前臂。",
    },
    "dyt-ano3": {
      name: "DYT-ANO3肌张力障碍（DYT24）",
      sentence: "由ANO3基因变化引起的遗传性肌张力障碍，影响颈部、喉部和手臂。",
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2B肌张力障碍（DYT28）",
      sentence: "由KMT2B基因变化引起的肌张力障碍，在出生后的头十年内开始，并随时间加重。",
    },
    "dyt-prkra": {
      name: "DYT-PRKRA肌张力障碍（DYT16）",
      sentence: "一种非常罕见的遗传性肌张力障碍，很早就从四肢、喉部、口和下颌开始，并伴有帕金森综合征。",
    },
    "dyt-hpca": {
      name: "DYT-HPCA肌张力障碍（DYT2）",
      sentence: "由HPCA基因的两个拷贝都发生变化引起的遗传性肌张力障碍；从手或脚开始，之后累及颈部和面部。",
    },
    "dyt-vps16": {
      name: "DYT-VPS16肌张力障碍（DYT30）",
      sentence: "由VPS16基因变化引起、在生命早期开始的肌张力障碍。",
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4A肌张力障碍（DYT4）",
      sentence: "由TUBB4A基因变化引起的遗传性肌张力障碍，从喉部和颈部开始，之后影响其他肌肉。",
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2肌张力障碍（DYT33）",
      sentence: "由EIF2AK2基因变化引起、在生命早期开始的全身型肌张力障碍。",
    },
    "dyt-aopep": {
      name: "DYT-AOPEP肌张力障碍（DYT31）",
      sentence: "由AOPEP基因的两个拷贝都发生变化引起的遗传性肌张力障碍，影响手臂和腿、颈部、面部和躯干。",
    },
    dyt2: {
      name: "DYT2型肌张力障碍",
      sentence: "一种扭转性肌张力障碍，在年轻人中开始，由父母双方遗传而来（常染色体隐性遗传）。",
    },
    dyt7: {
      name: "DYT7型肌张力障碍",
      sentence: "一种成年后开始的遗传性局灶型肌张力障碍，体征有眼睑痉挛、颈部扭转或书写痉挛等。",
    },
    dyt13: {
      name: "DYT13型肌张力障碍",
      sentence: "发生在头部、颈部或手臂的遗传性局灶型或节段型肌张力障碍。",
    },
    dyt17: {
      name: "DYT17型肌张力障碍",
      sentence: "一种遗传性肌张力障碍，随时间加重，使颈部扭转，并使嗓音和言语不清。",
    },
    dyt21: {
      name: "DYT21型肌张力障碍",
      sentence: "一种较晚开始、不伴有其他体征的遗传性扭转性肌张力障碍。",
    },
    "dopa-responsive-dystonia": {
      name: "多巴反应性肌张力障碍",
      sentence: "一种遗传性肌张力障碍，多从儿童期开始，常从腿部起病；因对左旋多巴的反应而得名。",
    },
    "dyt-th": {
      name: "酪氨酸羟化酶缺乏症（DYT-TH）",
      sentence: "由TH基因变化引起的运动障碍；较轻的类型是一种多在儿童期出现的多巴反应性肌张力障碍。",
    },
    "dyt-spr": {
      name: "墨蝶呤还原酶缺乏症（DYT-SPR）",
      sentence: "由SPR基因变化引起的遗传病，有常在一天中较晚时加重的肌张力障碍，运动发育缓慢。",
    },
    "myoclonus-dystonia": {
      name: "肌阵挛-肌张力障碍",
      sentence: "一种遗传病，手臂、颈部和躯干出现快速的肌肉抽动（肌阵挛），超过一半的人还有肌张力障碍。",
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "快速起病型肌张力障碍-帕金森综合征",
      sentence: "一种罕见的遗传病，肌张力障碍和帕金森综合征在数小时到数天内出现。",
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X连锁肌张力障碍-帕金森综合征",
      sentence: "一种见于菲律宾裔人群的疾病，患者多为男性，常以帕金森综合征起病，之后又出现肌张力障碍。",
    },
    "infantile-parkinsonism-dystonia": {
      name: "婴儿帕金森综合征-肌张力障碍",
      sentence: "一种罕见的遗传病，多在婴儿期开始，有范围广泛的肌张力障碍，并随病情加重出现帕金森综合征。",
    },
    "paroxysmal-dystonia": {
      name: "发作性肌张力障碍",
      sentence: "突然出现的肌张力障碍，多在某种诱因之后发生，并会自行消失。",
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "发作性运动诱发性肌张力障碍",
      sentence: "由突然的动作（例如快速站起）引发的异常运动（可能是肌张力障碍）的发作。",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "发作性非运动诱发性肌张力障碍",
      sentence: "可由酒精、咖啡因或压力引起、但不由突然的动作引起的异常运动（可能是肌张力障碍）的发作。",
    },
    "exercise-induced-dystonia": {
      name: "持续运动诱发性肌张力障碍",
      sentence: "由长时间的身体活动引发的手臂或腿部肌张力障碍发作，发作时不痛。",
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "夜间发作性肌张力障碍",
      sentence: "在睡眠中出现的复杂动作发作，其中一些动作是肌张力障碍性的；它被归为癫痫的一种。",
    },
    "drug-induced-dystonia": {
      name: "药源性肌张力障碍",
      sentence: "由药品或其他药物引起的肌张力障碍；多为会消失的急性反应。",
    },
    "acute-dystonic-reaction": {
      name: "急性肌张力障碍反应",
      sentence: "在使用某些药物后不久出现、并且常会消失的肌张力障碍。",
    },
    "tardive-dystonia": {
      name: "迟发性肌张力障碍",
      sentence: "一种可由名为抗精神病药的药物引起的肌张力障碍；它是迟发性运动障碍中的一种。",
    },
    "oculogyric-crisis": {
      name: "动眼危象",
      sentence: "一种发作：人清醒且有意识，但双眼一直偏转，多为向上；最常见的原因是药物。",
    },
    "status-dystonicus": {
      name: "肌张力障碍持续状态",
      sentence: "肌张力障碍迅速大幅加重的医疗急症；又称肌张力障碍风暴。",
    },
    "functional-dystonia": {
      name: "功能性肌张力障碍",
      sentence: "源于神经系统的运作方式、而不是神经系统损伤的肌张力障碍；又称心因性肌张力障碍。",
    },
    "post-traumatic-dystonia": {
      name: "创伤后肌张力障碍",
      sentence: "在头部或身体其他部位受伤之后出现的肌张力障碍，有时在数月或数年之后才出现。",
    },
    "post-stroke-dystonia": {
      name: "卒中后肌张力障碍",
      sentence: "在脑卒中之后出现的肌张力障碍，卒中多位于基底节等脑的深部。",
    },
    "deafness-dystonia-syndrome": {
      name: "耳聋-肌张力障碍-视神经元病综合征",
      sentence:
        "一种遗传病，几乎都发生于男性，幼儿期出现听力丧失，之后出现肌张力障碍或动作笨拙，视力逐渐衰退。",
    },
    "hypermanganesemia-with-dystonia": {
      name: "高锰血症伴肌张力障碍",
      sentence: "一种遗传病，锰在脑、肝脏和血液中积聚，常使儿童出现肌张力障碍。",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Leber遗传性视神经病变伴肌张力障碍",
      sentence: "一种非常罕见的遗传病，肌张力障碍多在儿童期开始，视力丧失可能在成年早期开始。",
    },
    "dystonic-cerebral-palsy": {
      name: "肌张力障碍型脑性瘫痪",
      sentence: "脑性瘫痪的一种：脑的基底节受损，导致反复出现的扭转动作。",
    },
    "dystonic-tremor": {
      name: "肌张力障碍性震颤",
      sentence: "由肌张力障碍的肌肉收缩产生的震颤（抖动）。",
    },
    "parkinsonian-dystonia": {
      name: "帕金森病的肌张力障碍",
      sentence: "帕金森病患者的肌张力障碍，例如脚部疼痛性抽筋，或脚趾蜷曲、紧缩。",
    },
  },
  causes: zhCauses,
  emergencies: {
    "acute-dystonic-reaction": "这可能是需要立即救助的医疗急症。",
    "status-dystonicus": "这是需要立即救助的医疗急症。",
  },
  statements: {
    "primary-meaning": {
      text: "原发性肌张力障碍找不到明确的原因。医生也称它为特发性。",
      clinical: "原发性肌张力障碍：无可确定的明确病因；亦称特发性。",
      short: "找不到明确的原因（特发性）。",
    },
    "primary-nothing-underlying": {
      text: "在原发性肌张力障碍中，没有已知的中枢神经系统结构异常，也没有潜在疾病。",
      clinical: "中枢神经系统无已知结构异常；无潜在疾病。",
    },
    "primary-hereditary": {
      text: "约12%的原发性颈部肌张力障碍病例有遗传性因素。",
      clinical: "原发性颈部肌张力障碍：约12%的病例与遗传性因素相关。",
      short: "约12%的病例有遗传性因素。",
    },
    "primary-neck-injury": {
      text: "它可能与以前的颈部损伤有关。",
      clinical: "原发性颈部肌张力障碍可能与既往颈部损伤相关。",
      short: "可能与以前的颈部损伤有关。",
    },
    "secondary-meaning": {
      text: "继发性肌张力障碍是某种潜在的异常或疾病（例如帕金森病）的后果或症状。",
      clinical: "继发性肌张力障碍：潜在异常或疾病（如帕金森病）的后果或症状。",
      short: "由另一种疾病或异常（例如帕金森病）引起。",
    },
    "secondary-clear-cause": {
      text: "它有明确的原因，可以是遗传的，也可以是获得性的。",
      clinical: "病因明确，为遗传性或获得性。",
    },
    "secondary-medicines": {
      text: "它可能与使用某些药物有关，例如抗精神病药。",
      clinical: "可能与某些药物相关，如抗精神病药。",
      short: "可能与某些药物有关，例如抗精神病药。",
    },
    "secondary-toxins": {
      text: "它可能与摄入过多有毒物质有关，例如一氧化碳中毒时。",
      clinical: "可能与有毒物质摄入过量相关，如一氧化碳中毒时。",
      short: "可能与过多的有毒物质有关，例如一氧化碳中毒时。",
    },
    "secondary-lesions": {
      text: "它可能与创伤造成的结构性损伤有关，尤其是基底节的损伤。",
      clinical: "可能与创伤所致的结构性损伤相关，主要是基底节的损伤。",
      short: "可能与受伤造成的损伤有关，尤其是脑深处的基底节的损伤。",
    },
  },
  hardWords: {
    idiopathic: {
      word: "特发性",
      meaning: "自行出现：没有已知的原因。",
    },
    "structural abnormality": {
      word: "结构异常",
      meaning: "组织构造上的改变，例如脑部扫描可以显示的改变。",
    },
    "central nervous system": {
      word: "中枢神经系统",
      meaning: "脑和脊髓。",
    },
    hereditary: {
      word: "遗传性",
      meaning: "通过基因由父母传给子女。",
    },
    acquired: {
      word: "获得性",
      meaning: "在出生后的生活中出现，不是通过基因传下来的。",
    },
    neuroleptics: {
      word: "抗精神病药",
      meaning: "用于精神病迹象（例如听到或看到并不存在的事物）的药物。也称为神经安定药。",
    },
    toxin: {
      word: "有毒物质",
      meaning: "毒物：损害身体的物质。",
    },
    "structural lesions": {
      word: "结构性损伤",
      meaning: "组织中受损或构造异常的区域。",
    },
    trauma: {
      word: "创伤",
      meaning: "身体受到的损伤。",
    },
    "basal ganglia": {
      word: "基底节",
      meaning: "脑深部的结构，帮助启动和控制动作。",
    },
  },
  organizations: {
    "dystonia-medical-research-foundation": {
      remark: "来源中的号码在800前面有一个0。实际拨打的号码没有这个0。",
    },
    "dystonia-society": { purpose: "一般咨询" },
  },
};
