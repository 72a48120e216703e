import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

interface SettingText {
  readonly label: string;
  readonly value: string;
}

/** Returns each setting and its value in words, without the lists of sites and the pause. */
export function describeSettings(settings: Settings, { t, locale }: Translator): SettingText[] {
  const { sites, marks, card, readAloud, language } = settings;
  const onOrOff = (isOn: boolean) => t(isOn ? "options.value.on" : "options.value.off");
  const languageName = () => new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  return [
    { label: t("options.style"), value: t(`options.style.${marks.style}`) },
    { label: t("options.color"), value: t(`options.color.${marks.color}`) },
    ...(["name", "adjective", "abbreviation"] as const).map((kind) => ({
      label: t(`options.kinds.${kind}`),
      value: onOrOff(marks.kinds[kind]),
    })),
    { label: t("options.repeats"), value: t(`options.repeats.${marks.repeats}`) },
    { label: t("options.badge"), value: onOrOff(settings.badge) },
    { label: t("options.opensOn"), value: t(`options.opensOn.${card.opensOn}`) },
    { label: t("options.restMs"), value: t("options.seconds", { count: card.restMs / 1000 }) },
    { label: t("options.leaveMs"), value: t("options.seconds", { count: card.leaveMs / 1000 }) },
    { label: t("options.staysOpen"), value: onOrOff(card.staysOpen) },
    { label: t("options.linksOnTouch"), value: t(`options.linksOnTouch.${card.linksOnTouch}`) },
    { label: t("options.theme"), value: t(`options.theme.${settings.theme}`) },
    { label: t("options.targets"), value: onOrOff(settings.targets === "large") },
    { label: t("options.textSize"), value: t("options.percent", { count: settings.textSize }) },
    { label: t("options.readAloud"), value: onOrOff(readAloud.isShown) },
    { label: t("options.readAloud.rate"), value: t("options.percent", { count: readAloud.rate }) },
    {
      label: t("options.language"),
      value: language === "auto" ? t("options.language.auto") : languageName(),
    },
    { label: t("options.wording"), value: t(`options.wording.${settings.reading}`) },
    { label: t("options.mode"), value: t(`options.mode.${sites.mode}`) },
    { label: t("options.syncSites"), value: onOrOff(settings.syncSites) },
  ];
}
