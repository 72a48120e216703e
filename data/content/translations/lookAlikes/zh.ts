import type { LookAlikeTexts } from "../Translation.ts";

/** The look-alikes in Chinese. */
export const zhLookAlikes: LookAlikeTexts = {
  "congenital-muscular-torticollis": {
    name: "先天性肌性斜颈",
    synonyms: ["先天性斜颈", "肌性斜颈"],
    difference: "患儿出生时颈部有一块肌肉过紧，使头歪向一侧。这不是颈部肌张力障碍。",
  },
  "essential-tremor": {
    name: "特发性震颤",
    synonyms: ["原发性震颤"],
    difference: "特发性震颤是身体某一部分有节律地抖动，最常见于双手。它不是肌张力障碍。",
  },
  "hemifacial-spasm": {
    name: "面肌痉挛",
    synonyms: ["半侧面肌痉挛", "偏侧面肌痉挛"],
    difference: "面肌痉挛是面部神经反复发出信号，使一侧面部抽动。它不是肌张力障碍。",
  },
  "meige-disease": {
    name: "梅热病",
    synonyms: ["Meige 病", "梅热淋巴水肿"],
    difference: "梅热病是淋巴液积聚引起的腿部肿胀。梅热综合征才是肌张力障碍的一种。",
  },
  "muscular-dystrophy": {
    name: "肌营养不良",
    synonyms: ["肌营养不良症", "肌肉萎缩症"],
    difference: "肌营养不良是基因改变使肌肉萎缩、无力。名称相似，但它是另一种疾病。",
  },
  spasticity: {
    name: "痉挛状态",
    synonyms: ["痉挛性肌张力增高"],
    difference: "脑或脊髓的神经通路受损后，肌肉被拉伸得越快，阻力就越大。这不是肌张力障碍。",
  },
  "tardive-dyskinesia": {
    name: "迟发性运动障碍",
    difference:
      "迟发性运动障碍是长期使用某些药物后出现的无目的重复动作。迟发性肌张力障碍才是肌张力障碍的一种。",
  },
  tics: {
    name: "抽动",
    synonyms: ["抽动症", "抽动障碍"],
    difference: "抽动是伴有强烈冲动的快速动作或声音，有时可以忍住。它不是肌张力障碍。",
  },
  "vegetative-dystonia": {
    name: "植物神经功能紊乱",
    synonyms: ["自主神经功能紊乱", "植物神经性肌张力障碍"],
    difference: "有些医生用这个词指不受意志支配的神经出现问题。它不是使肌肉扭转的肌张力障碍。",
  },
};
