import type { Translation } from "./Translation.ts";

/** Russian. */
export const ru: Translation = {
  language: "ru",
  forms: {
    dystonia: { name: "Дистония" },
    "focal-dystonia": { name: "Фокальная дистония" },
    "segmental-dystonia": { name: "Сегментарная дистония" },
    hemidystonia: { name: "Гемидистония" },
    "generalised-dystonia": { name: "Генерализованная дистония" },
    "cervical-dystonia": { name: "Цервикальная дистония" },
    torticollis: { name: "Кривошея" },
    blepharospasm: { name: "Блефароспазм" },
    "oromandibular-dystonia": { name: "Оромандибулярная дистония" },
    "meige-syndrome": { name: "Синдром Мейжа" },
    "laryngeal-dystonia": { name: "Ларингеальная дистония" },
    "writers-cramp": { name: "Писчий спазм" },
    "focal-hand-dystonia": { name: "Фокальная дистония кисти" },
    "musicians-dystonia": { name: "Дистония музыкантов" },
    "primary-dystonia": { name: "Первичная дистония" },
    "torsion-dystonia": { name: "Торсионная дистония" },
    "dopa-responsive-dystonia": { name: "ДОФА-зависимая дистония" },
    "myoclonus-dystonia": { name: "Миоклонус-дистония" },
    "acute-dystonic-reaction": { name: "Острая дистония" },
    "tardive-dystonia": { name: "Тардивная дистония" },
    "oculogyric-crisis": { name: "Окулогирный криз" },
    "status-dystonicus": { name: "Дистонический статус" },
  },
  emergencies: {},
  statements: {},
  hardWords: {},
  organizations: {},
};
