import { zhCauses } from "./causes/zh.ts";
import { zhLookAlikes } from "./lookAlikes/zh.ts";
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
      synonyms: ["局灶性肌张力障碍"],
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
      synonyms: ["偏侧肌张力障碍"],
    },
    "generalized-dystonia": {
      name: "全身型肌张力障碍",
      sentence: "发生在躯干和至少另外两个身体部位的肌张力障碍。",
    },
    "cervical-dystonia": {
      name: "颈部肌张力障碍",
      sentence: "一种局灶型肌张力障碍：颈部肌肉不由自主地收缩。头部转向或歪向一侧，或者前倾、后仰。",
      synonyms: ["痉挛性斜颈"],
    },
    torticollis: {
      name: "旋转型颈部肌张力障碍（斜颈）",
      sentence: "作为肌张力障碍，斜颈是颈部肌张力障碍的一种：头部转向右侧或左侧。",
    },
    anterocollis: {
      name: "前屈型颈部肌张力障碍",
      sentence: "颈部肌张力障碍的一种：颈部弯曲，把头拉向前方。",
    },
    retrocollis: { name: "后仰型颈部肌张力障碍", sentence: "颈部肌张力障碍的一种：颈部把头拉向后方。" },
    laterocollis: { name: "侧倾型颈部肌张力障碍", sentence: "颈部肌张力障碍的一种：头部向右肩或左肩倾斜。" },
    "craniocervical-dystonia": {
      name: "颅颈肌张力障碍",
      sentence: "颈部连同面部、下颌、舌或喉部的肌张力障碍。",
      synonyms: ["头颈部肌张力障碍"],
    },
    "cranial-dystonia": {
      name: "头面部肌张力障碍",
      sentence: "发生在面部上半或下半、下颌、舌或咽喉的肌张力障碍。",
    },
    blepharospasm: {
      name: "眼睑痉挛",
      sentence: "一种肌张力障碍：眼睑不由自主地抽动，或双眼不由自主地紧闭。",
      synonyms: ["良性特发性眼睑痉挛"],
    },
    "oromandibular-dystonia": {
      name: "口下颌肌张力障碍",
      sentence: "面部下半和上下颌的局灶型肌张力障碍。下颌和舌不由自主地动。",
    },
    "lingual-dystonia": { name: "舌肌张力障碍", sentence: "舌的肌张力障碍。它会妨碍说话、咀嚼或吞咽。" },
    "jaw-dystonia": {
      name: "下颌肌张力障碍",
      sentence: "咀嚼肌的肌张力障碍。它可能使下颌紧咬、张开或歪向一侧。",
    },
    "meige-syndrome": {
      name: "梅杰综合征",
      sentence: "面部上半和下半的肌张力障碍。双侧眼睑痉挛，下颌不由自主地动。",
    },
    "laryngeal-dystonia": {
      name: "喉肌张力障碍",
      sentence: "一种肌张力障碍：喉部肌肉痉挛，使嗓音改变。",
      synonyms: ["痉挛性发声障碍"],
    },
    "adductor-laryngeal-dystonia": {
      name: "内收型喉肌张力障碍",
      sentence: "喉部的一种肌张力障碍：声带不受控制地闭合。嗓音听起来像被挤压或很费力。",
      synonyms: ["内收型痉挛性发声障碍"],
    },
    "abductor-laryngeal-dystonia": {
      name: "外展型喉肌张力障碍",
      sentence: "喉部的一种肌张力障碍：声带不受控制地张开。气流漏出，声音中断。",
      synonyms: ["外展型痉挛性发声障碍"],
    },
    "mixed-laryngeal-dystonia": {
      name: "混合型喉肌张力障碍",
      sentence: "喉部的一种肌张力障碍。声带有时不受控制地闭合，有时不受控制地张开。",
      synonyms: ["混合型痉挛性发声障碍"],
    },
    "task-specific-dystonia": {
      name: "任务特异性肌张力障碍",
      sentence: "一种妨碍某一项活动的局灶型肌张力障碍。这项活动可以是写字、演奏音乐或体育运动。",
      synonyms: ["职业性肌张力障碍"],
    },
    "writers-cramp": {
      name: "书写痉挛",
      sentence: "一种任务特异性肌张力障碍：手、手腕或前臂抽筋，使人难以握住钢笔或铅笔。",
    },
    "focal-hand-dystonia": {
      name: "局灶型手部肌张力障碍",
      sentence: "一种局灶型肌张力障碍，使手和手腕失去精细控制。",
    },
    "musicians-dystonia": {
      name: "音乐家肌张力障碍",
      sentence: "一种任务特异性肌张力障碍。演奏音乐时，肌肉抽筋或痉挛。",
      synonyms: ["音乐家痉挛"],
    },
    "embouchure-dystonia": {
      name: "口型肌张力障碍",
      sentence: "管乐演奏者的任务特异性肌张力障碍。它累及把气流引入吹嘴的嘴唇、下颌、舌或咽喉。",
    },
    "golfers-yips": {
      name: "高尔夫球手易普症",
      sentence: "易普症是打高尔夫球的人推杆时手腕的抽动。在有些人身上，它是一种任务特异性肌张力障碍。",
    },
    "runners-dystonia": {
      name: "跑步者肌张力障碍",
      sentence: "一种罕见的任务特异性肌张力障碍。跑步时，腿或脚不受控制地动。",
    },
    "limb-dystonia": {
      name: "肢体肌张力障碍",
      sentence: "手、手臂、脚或腿的肌张力障碍。其肌肉不由自主地收缩，把肢体拉到不寻常的位置。",
    },
    "foot-dystonia": {
      name: "足部肌张力障碍",
      sentence: "一种肌张力障碍：脚部肌肉收缩，常伴有疼痛。它使脚扭转或向内转。",
    },
    "truncal-dystonia": {
      name: "躯干肌张力障碍",
      sentence: "沿身体中部的肌肉的肌张力障碍，即胸部、腹部和背部。",
      synonyms: ["中轴肌张力障碍"],
    },
    "isolated-dystonia": {
      name: "单纯型肌张力障碍",
      sentence: "肌张力障碍是本人唯一的运动障碍。可能伴有震颤。",
      synonyms: ["孤立性肌张力障碍"],
    },
    "combined-dystonia": {
      name: "复合型肌张力障碍",
      sentence:
        "伴有另一种运动障碍的肌张力障碍。可以是快速的抽动（肌阵挛），也可以是动作缓慢、僵硬（帕金森综合征）。",
    },
    "primary-dystonia": {
      name: "原发性肌张力障碍",
      sentence: "对不是其他疾病体征的肌张力障碍的旧称。它可能是遗传的，也可能找不到原因（特发性）。",
      synonyms: ["特发性肌张力障碍"],
    },
    "secondary-dystonia": {
      name: "继发性肌张力障碍",
      sentence: "对有已知原因的肌张力障碍的旧称。原因可以是脑卒中、损伤、脑部炎症或药物。",
      synonyms: ["症状性肌张力障碍"],
    },
    "acquired-dystonia": {
      name: "获得性肌张力障碍",
      sentence: "不是由基因引起、而是由脑部遭受的某种情况引起的肌张力障碍。",
    },
    "inherited-dystonia": {
      name: "遗传性肌张力障碍",
      sentence: "由基因变化引起、可能在家族中遗传的肌张力障碍。",
    },
    "early-onset-dystonia": { name: "早发型肌张力障碍", sentence: "在大约20岁之前开始的肌张力障碍。" },
    "adult-onset-dystonia": {
      name: "成人起病型肌张力障碍",
      sentence: "在大约20岁之后开始的肌张力障碍。",
      synonyms: ["晚发型肌张力障碍"],
    },
    "torsion-dystonia": {
      name: "扭转性肌张力障碍",
      sentence: "肌肉收缩的肌张力障碍。它使身体某些部位扭转，处于不寻常的位置。",
      synonyms: ["扭转痉挛", "特发性扭转性肌张力障碍"],
    },
    "dyt-tor1a": {
      name: "DYT-TOR1A肌张力障碍（DYT1）",
      sentence: "一种遗传性肌张力障碍，多从儿童的手臂或腿开始，并可能扩展。",
      synonyms: ["DYT1型肌张力障碍"],
    },
    "dyt-thap1": {
      name: "DYT-THAP1肌张力障碍（DYT6）",
      sentence: "多从头部和颈部开始，并缓慢加重的肌张力障碍。",
      synonyms: ["DYT6型肌张力障碍"],
    },
    "dyt-gnal": {
      name: "DYT-GNAL肌张力障碍（DYT25）",
      sentence: "由基因变化引起的肌张力障碍，发生在颈部、喉部、手和前臂。",
      synonyms: ["DYT25型肌张力障碍"],
    },
    "dyt-ano3": {
      name: "DYT-ANO3肌张力障碍（DYT24）",
      sentence: "伴有震颤的肌张力障碍。多从颈部开始，可累及喉部和手臂。",
      synonyms: ["DYT24型肌张力障碍"],
    },
    "dyt-ciz1": {
      name: "DYT-CIZ1肌张力障碍（DYT23）",
      sentence: "颈部肌张力障碍中罕见的一种。多在30岁至50岁之间开始。",
      synonyms: ["DYT23型肌张力障碍"],
    },
    "dyt-col6a3": {
      name: "DYT-COL6A3肌张力障碍（DYT27）",
      sentence: "头部、颈部和手臂的罕见肌张力障碍，在大约20岁之前开始。",
      synonyms: ["DYT27型肌张力障碍"],
    },
    "dyt-kmt2b": {
      name: "DYT-KMT2B肌张力障碍（DYT28）",
      sentence: "多在生命早期开始、常从腿部开始、并随时间加重的肌张力障碍。",
      synonyms: ["DYT28型肌张力障碍"],
    },
    "dyt-prkra": {
      name: "DYT-PRKRA肌张力障碍（DYT16）",
      sentence: "一种很早就从手臂和腿、下颌和喉部开始的肌张力障碍。还伴有动作缓慢、僵硬（帕金森综合征）。",
      synonyms: ["DYT16型肌张力障碍"],
    },
    "dyt-hpca": {
      name: "DYT-HPCA肌张力障碍（DYT2）",
      sentence: "一种由基因变化引起的肌张力障碍，从手或脚开始，之后累及颈部和面部。",
      synonyms: ["DYT2型肌张力障碍"],
    },
    "dyt-vps16": {
      name: "DYT-VPS16肌张力障碍（DYT30）",
      sentence:
        "一种在生命早期开始的肌张力障碍，常从下颌、咽喉、颈部或手臂开始。它多缓慢地向身体其他部位扩展。",
      synonyms: ["DYT30型肌张力障碍"],
    },
    "dyt-tubb4a": {
      name: "DYT-TUBB4A肌张力障碍（DYT4）",
      sentence: "从喉部开始的肌张力障碍，多在10岁至30岁之间起病，之后累及颈部或四肢。",
      synonyms: ["DYT4型肌张力障碍"],
    },
    "dyt-eif2ak2": {
      name: "DYT-EIF2AK2肌张力障碍（DYT33）",
      sentence: "在儿童期或青少年期开始的肌张力障碍，累及身体的一个部位或身体的大部分。",
      synonyms: ["DYT33型肌张力障碍"],
    },
    "dyt-aopep": {
      name: "DYT-AOPEP肌张力障碍（DYT31）",
      sentence: "在儿童期或成年早期开始的肌张力障碍，发生在手臂、腿、颈部、面部或躯干。",
      synonyms: ["DYT31型肌张力障碍"],
    },
    "dyt-kctd17": {
      name: "DYT-KCTD17肌张力障碍（DYT26）",
      sentence: "一种先出现手臂快速抽动（肌阵挛）的肌张力障碍。肌张力障碍本身之后才出现，多在头部和颈部。",
      synonyms: ["DYT26型肌张力障碍"],
    },
    "dyt-kcnn2": {
      name: "DYT-KCNN2肌张力障碍（DYT34）",
      sentence: "一种在儿童期开始的罕见肌张力障碍，多发生在手和颈部，伴有快速的震颤和快速的抽动。",
      synonyms: ["DYT34型肌张力障碍"],
    },
    "dyt-vps41": {
      name: "DYT-VPS41肌张力障碍",
      sentence: "在生命最初几年开始的罕见疾病。患儿学走路困难，有些患儿有肌张力障碍。",
    },
    "dyt-tspoap1": {
      name: "DYT-TSPOAP1肌张力障碍（DYT22）",
      sentence:
        "一种罕见的肌张力障碍。有的在青少年期开始并扩展到全身，有的在成年后开始，发生在身体的一个部位。",
      synonyms: ["DYT22型肌张力障碍"],
    },
    "dyt-shq1": {
      name: "DYT-SHQ1肌张力障碍（DYT35）",
      sentence: "一种非常罕见的肌张力障碍。它在出生第一年开始，肌张力低下，并有肌张力障碍的发作。",
      synonyms: ["DYT35型肌张力障碍"],
    },
    "dyt-nup54": {
      name: "DYT-NUP54肌张力障碍（DYT37）",
      sentence: "一种在出生后最初几个月或几年开始的罕见肌张力障碍，有吞咽困难。",
      synonyms: ["DYT37型肌张力障碍"],
    },
    "dyt-mecr": {
      name: "DYT-MECR肌张力障碍",
      sentence: "一种在幼儿期开始的罕见疾病，多以肌张力障碍开始。几年后，患儿的视力减弱。",
    },
    "dyt-gch1": {
      name: "DYT-GCH1肌张力障碍（DYT5a）",
      sentence: "多巴反应性肌张力障碍中最常见的一种。多从儿童的腿部开始，在一天中较晚时加重。",
      synonyms: ["DYT5a型肌张力障碍"],
    },
    "chor-dyt-adcy5": {
      name: "DYT-ADCY5肌张力障碍",
      sentence:
        "一种使手臂、腿、颈部或面部突然抽动和肌肉跳动的肌张力障碍。它的另一个名称是ADCY5相关运动障碍。",
      synonyms: ["CHOR/DYT-ADCY5"],
    },
    "dyt-slc2a1": {
      name: "DYT-SLC2A1肌张力障碍（DYT18）",
      sentence: "一种肌张力障碍，进入大脑的糖太少。在长时间运动时，手臂或腿部出现发作。",
      synonyms: ["DYT18型肌张力障碍"],
    },
    dyt7: {
      name: "DYT7型肌张力障碍",
      sentence: "身体一个部位的肌张力障碍，多为颈部。其他部位有眼睑、下颌、喉部和手。",
      synonyms: ["肌张力障碍7型"],
    },
    dyt13: {
      name: "DYT13型肌张力障碍",
      sentence: "头部、颈部或手臂的遗传性肌张力障碍。",
      synonyms: ["肌张力障碍13型"],
    },
    dyt17: {
      name: "DYT17型肌张力障碍",
      sentence: "一种随时间加重的遗传性肌张力障碍。它使颈部扭转，并使嗓音和言语不清。",
      synonyms: ["肌张力障碍17型"],
    },
    dyt21: {
      name: "DYT21型肌张力障碍",
      sentence: "一种较晚开始的遗传性肌张力障碍。它使身体某些部位扭转，不伴有其他体征。",
      synonyms: ["肌张力障碍21型"],
    },
    "dopa-responsive-dystonia": {
      name: "多巴反应性肌张力障碍",
      sentence: "一种遗传性肌张力障碍，多从儿童的腿部开始。它的名称表明：用药物左旋多巴会明显好转。",
      synonyms: ["Segawa综合征"],
    },
    "dyt-th": {
      name: "酪氨酸羟化酶缺乏症所致肌张力障碍（DYT/PARK-TH）",
      sentence: "由TH基因变化引起的运动障碍。它的较轻类型是一种多在儿童期开始的多巴反应性肌张力障碍。",
    },
    "dyt-spr": {
      name: "墨蝶呤还原酶缺乏症所致肌张力障碍（DYT/PARK-SPR）",
      sentence: "一种遗传病，有常在一天中较晚时加重的肌张力障碍。患病的儿童学坐和学爬都较慢。",
    },
    "myoclonus-dystonia": {
      name: "肌阵挛-肌张力障碍",
      sentence: "一种遗传病，手臂、颈部和躯干出现快速的抽动（肌阵挛）。超过一半的患者还有肌张力障碍。",
      synonyms: ["肌阵挛性肌张力障碍"],
    },
    "rapid-onset-dystonia-parkinsonism": {
      name: "快速起病型肌张力障碍-帕金森综合征",
      sentence: "一种罕见的遗传病，在数小时到数天内出现。它带来肌张力障碍，以及类似帕金森病的体征。",
      synonyms: ["DYT12型肌张力障碍"],
    },
    "x-linked-dystonia-parkinsonism": {
      name: "X连锁肌张力障碍-帕金森综合征",
      sentence: "一种见于菲律宾裔人群的疾病，患者多为男性。它带来肌张力障碍，以及类似帕金森病的体征。",
      synonyms: ["DYT3型肌张力障碍"],
    },
    "infantile-parkinsonism-dystonia": {
      name: "婴儿帕金森综合征-肌张力障碍",
      sentence: "一种罕见的遗传病，多在婴儿期开始。它使许多肌肉出现肌张力障碍，之后出现类似帕金森病的体征。",
    },
    "paroxysmal-dystonia": {
      name: "发作性肌张力障碍",
      sentence: "突然发作并会自行消失的肌张力障碍。多由某种诱因引起，例如突然的动作。",
      synonyms: ["阵发性肌张力障碍"],
    },
    "paroxysmal-kinesigenic-dystonia": {
      name: "发作性运动诱发性肌张力障碍",
      sentence: "由突然的动作引发的不自主动作（例如肌张力障碍）的发作。快速站起就可能引发。",
    },
    "paroxysmal-nonkinesigenic-dystonia": {
      name: "发作性非运动诱发性肌张力障碍",
      sentence: "不自主动作（例如肌张力障碍）的发作。酒精、咖啡或压力可以引起，突然的动作则不会。",
    },
    "exercise-induced-dystonia": {
      name: "持续运动诱发性肌张力障碍",
      sentence: "由长时间运动引发的手臂或腿部肌张力障碍发作，发作时不痛。",
      synonyms: ["过度运动诱发性肌张力障碍"],
    },
    "nocturnal-paroxysmal-dystonia": {
      name: "夜间发作性肌张力障碍",
      sentence: "从睡眠中出现的发作，其动作看起来可能像肌张力障碍。如今医生把它归为癫痫的一种。",
    },
    "drug-induced-dystonia": {
      name: "药源性肌张力障碍",
      sentence: "由药品或其他药物引起的肌张力障碍。最常见的是在用药一次后不久出现。",
      synonyms: ["药物性肌张力障碍"],
    },
    "acute-dystonic-reaction": {
      name: "急性肌张力障碍反应",
      sentence: "在使用某些药物或加大用量后数小时到数天内出现的肌张力障碍。它常会消失。",
      synonyms: ["急性肌张力障碍"],
    },
    "acute-laryngeal-dystonia": {
      name: "急性喉肌张力障碍",
      sentence: "使用某些药物后突然出现的喉部肌张力障碍。它可能使呼吸困难。",
    },
    "tardive-dystonia": {
      name: "迟发性肌张力障碍",
      sentence: "在使用某些药物数月或数年后可能出现的肌张力障碍。停药后它可能仍然存在。",
    },
    "oculogyric-crisis": {
      name: "动眼危象",
      sentence: "一种发作：人清醒着，双眼却一直偏转，多为向上。可持续数分钟到数小时。",
    },
    "status-dystonicus": {
      name: "肌张力障碍持续状态",
      sentence: "肌张力障碍在短时间内大幅加重，患者需要立即救助。又称肌张力障碍风暴。",
      synonyms: ["肌张力障碍风暴"],
    },
    "functional-dystonia": {
      name: "功能性肌张力障碍",
      sentence:
        "源于大脑运作方式的改变、而不是大脑损伤的肌张力障碍。这些动作是真实的，不是故意做出的。旧名：心因性肌张力障碍。",
      synonyms: ["心因性肌张力障碍"],
    },
    "post-traumatic-dystonia": {
      name: "创伤后肌张力障碍",
      sentence:
        "在头部受伤之后出现的肌张力障碍；有些医生认为，身体其他部位受伤之后也会出现。它可以在数月或数年之后才开始。",
      synonyms: ["外伤后肌张力障碍"],
    },
    "post-stroke-dystonia": {
      name: "卒中后肌张力障碍",
      sentence: "脑卒中之后的肌张力障碍。卒中多位于脑的深部，例如基底节。",
      synonyms: ["中风后肌张力障碍"],
    },
    "deafness-dystonia-syndrome": {
      name: "耳聋-肌张力障碍-视神经元病综合征",
      sentence:
        "一种遗传病，患者几乎都是男性。幼儿期出现听力丧失，之后出现肌张力障碍或动作笨拙，以及视力丧失。",
      synonyms: ["耳聋-肌张力障碍综合征"],
    },
    "hypermanganesemia-with-dystonia": {
      name: "高锰血症伴肌张力障碍",
      sentence: "一种遗传病，金属锰在脑中积聚，常使儿童出现肌张力障碍。两种类型中的一种还会损害肝脏。",
    },
    "leber-optic-neuropathy-with-dystonia": {
      name: "Leber遗传性视神经病变伴肌张力障碍",
      sentence: "一种非常罕见的遗传病。肌张力障碍多在儿童期开始，成年早期可能失去视力。",
    },
    "dystonic-cerebral-palsy": {
      name: "肌张力障碍型脑性瘫痪",
      sentence: "脑性瘫痪的一种。幼年时脑深部的基底节受损，导致反复出现的扭转动作。",
      synonyms: ["肌张力障碍型脑瘫"],
    },
    "dystonic-tremor": {
      name: "肌张力障碍性震颤",
      sentence: "身体某个部位的抖动（震颤）。它来自因肌张力障碍而收缩的肌肉。",
    },
    "parkinsonian-dystonia": {
      name: "帕金森病的肌张力障碍",
      sentence: "帕金森病患者的肌张力障碍。可以是脚部疼痛性抽筋，或脚趾蜷曲、紧缩。",
    },
    camptocormia: {
      name: "肌张力障碍性躯干前屈症",
      sentence: "站立或行走时躯干明显向前弯曲，躺下后消失。肌张力障碍是其原因之一。",
    },
    "pisa-syndrome": {
      name: "比萨综合征",
      sentence: "躯干明显向一侧倾斜，躺下后消失。医生最初见到它时，它是由药物引起的突发性肌张力障碍。",
    },
  },
  causes: zhCauses,
  lookAlikes: zhLookAlikes,
  emergencies: {
    "drug-induced-dystonia":
      "这可能是急症。如果您或身边的人呼吸、吞咽或说话困难，请立即拨打当地急救电话（例如120）。",
    "acute-dystonic-reaction":
      "这可能是急症。如果您或身边的人呼吸、吞咽或说话困难，请立即拨打当地急救电话（例如120）。",
    "acute-laryngeal-dystonia":
      "这是急症。如果您或身边的人呼吸、吞咽或说话困难，请立即拨打当地急救电话（例如120）。",
    "oculogyric-crisis":
      "这可能是某种急症的一部分。如果您或身边的人呼吸、吞咽或说话困难，请立即拨打当地急救电话（例如120）。",
    "status-dystonicus": "这是急症。如果正在发生，请立即拨打当地急救电话（例如120）。",
  },
  statements: {
    "primary-meaning": {
      text: "原发性肌张力障碍找不到明确的原因。医生也称它为特发性。",
      clinical: "原发性肌张力障碍：无可确定的明确病因；亦称特发性。",
      short: "这种颈部肌张力障碍还有一个名称。医生也称它为特发性。",
    },
    "primary-nothing-underlying": {
      text: "在原发性肌张力障碍中，没有已知的脑或脊髓结构异常。背后也没有其他疾病。",
      clinical: "原发性肌张力障碍：中枢神经系统无已知结构异常；无潜在疾病。",
    },
    "primary-hereditary": {
      text: "有些人患有原发性颈部肌张力障碍。其中每100人约有12人与家族中遗传下来的基因有关。",
      clinical: "原发性颈部肌张力障碍：约12%的病例与遗传性因素相关。",
      short: "每100名原发性颈部肌张力障碍患者中，约有12人的肌张力障碍与遗传给他们的基因有关。",
    },
    "primary-neck-injury": {
      text: "原发性颈部肌张力障碍可能与以前的颈部损伤有关。这一点尚不确定。",
      clinical: "原发性颈部肌张力障碍可能与既往颈部损伤相关。",
      short: "这种颈部肌张力障碍可能与以前的颈部损伤有关。",
    },
    "secondary-meaning": {
      text: "继发性肌张力障碍是别的情况的结果或体征。可以是另一种疾病，例如帕金森病，也可以是身体的某种异常。",
      clinical: "继发性肌张力障碍：潜在异常或疾病（如帕金森病）的后果或症状。",
      short: "这种颈部肌张力障碍由别的情况引起。可以是另一种疾病，例如帕金森病，也可以是身体的某种异常。",
    },
    "secondary-clear-cause": {
      text: "继发性肌张力障碍有明确的原因。原因可以是遗传性的，也可以是获得性的。",
      clinical: "继发性肌张力障碍：病因明确，为遗传性或获得性。",
    },
    "secondary-medicines": {
      text: "某些药物的使用可能与继发性肌张力障碍有关。其中一类叫抗精神病药。",
      clinical: "继发性肌张力障碍：可能与某些药物相关，如抗精神病药。",
      short: "这种颈部肌张力障碍可能与某些药物有关。其中包括抗精神病药。",
    },
    "secondary-toxins": {
      text: "摄入过多的有毒物质可能与继发性肌张力障碍有关，例如一氧化碳。",
      clinical: "继发性肌张力障碍：可能与有毒物质摄入过量相关，如一氧化碳中毒时。",
      short: "这种颈部肌张力障碍可能与过多的有毒物质有关。一氧化碳就是这样的有毒物质。",
    },
    "secondary-lesions": {
      text: "受伤造成的损伤可能与继发性肌张力障碍有关。主要是位于脑深处的基底节的损伤。",
      clinical: "继发性肌张力障碍：可能与创伤所致的结构性损伤相关，主要是基底节的损伤。",
      short: "这种颈部肌张力障碍可能与受伤造成的损伤有关。主要是脑深处的基底节的损伤。",
    },
    "terms-of-today": {
      text: "“原发性”和“继发性”是较旧的说法。如今，医生说“特发性”：原因不明。医生说“基因性”或“遗传性”：由基因引起。医生说“获得性”：由其他因素引起。",
      clinical: "“原发性”和“继发性”已被特发性（无已知病因）、基因性或遗传性、获得性取代。",
    },
  },
  hardWords: {
    idiopathic: { word: "特发性", meaning: "原因不明。" },
    acquired: { word: "获得性", meaning: "在出生后的生活中出现，不是由父母传下来的。" },
    neuroleptics: {
      word: "抗精神病药",
      meaning: "用于某些精神疾病的药物，也称为神经安定药。有些也用于胃部或神经方面的问题。",
    },
    toxin: { word: "有毒物质", meaning: "毒物：损害身体的东西。" },
    "basal ganglia": { word: "基底节", meaning: "脑深部的结构，帮助启动和控制动作。" },
  },
  organizations: {
    "dystonia-medical-research-foundation": { remark: "来源中写的是0800；实际可用的号码在800前面没有0。" },
    "dystonia-society": { purpose: "一般咨询" },
  },
};
