import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

interface SettingText {
  /** The key of the setting in `SettingsFields`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** Returns each setting and its value in words, without the lists of sites and the pause. */
export function describeSettings(settings: Settings, { t, locale }: Translator): SettingText[] {
  const { sites, marks, card, readAloud, language } = settings;
  const onOrOff = (isOn: boolean) => t(isOn ? "options.value.on" : "options.value.off");
  const seconds = (delayMs: number) => t("options.seconds", { count: delayMs / 1000 });
  const languageName = () => new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  const texts: readonly (readonly [field: string, label: string, value: string])[] = [
    ["marks.style", t("options.style"), t(`options.style.${marks.style}`)],
    ["marks.color", t("options.color"), t(`options.color.${marks.color}`)],
    ...(["name", "adjective", "abbreviation"] as const).map(
      (kind) => [`marks.kinds.${kind}`, t(`options.kinds.${kind}`), onOrOff(marks.kinds[kind])] as const,
    ),
    ["marks.repeats", t("options.repeats"), t(`options.repeats.${marks.repeats}`)],
    ["marks.inPrint", t("options.inPrint"), onOrOff(marks.inPrint)],
    ["badge", t("options.badge"), onOrOff(settings.badge)],
    ["card.opensOn", t("options.opensOn"), t(`options.opensOn.${card.opensOn}`)],
    ["card.restMs", t("options.restMs"), seconds(card.restMs)],
    ["card.leaveMs", t("options.leaveMs"), seconds(card.leaveMs)],
    ["card.staysOpen", t("options.staysOpen"), onOrOff(card.staysOpen)],
    ["card.linksOnTouch", t("options.linksOnTouch"), t(`options.linksOnTouch.${card.linksOnTouch}`)],
    ["theme", t("options.theme"), t(`options.theme.${settings.theme}`)],
    ["textSize", t("options.textSize"), t("options.percent", { count: settings.textSize })],
    ["targets", t("options.targets"), onOrOff(settings.targets === "large")],
    ["language", t("options.language"), language === "auto" ? t("options.language.auto") : languageName()],
    ["reading", t("options.wording"), t(`options.wording.${settings.reading}`)],
    ["readAloud.isShown", t("options.readAloud"), onOrOff(readAloud.isShown)],
    ["readAloud.rate", t("options.readAloud.rate"), t("options.percent", { count: readAloud.rate })],
    ["sites.mode", t("options.mode"), t(`options.mode.${sites.mode}`)],
    ["syncSites", t("options.syncSites"), onOrOff(settings.syncSites)],
  ];
  return texts.map(([field, label, value]) => ({ field, label, value }));
}
