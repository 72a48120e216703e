import { readHost } from "../../data/settings/readHost.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import { clockTime } from "../ui/clockTime.ts";
import { useTranslator } from "../ui/Text.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import type { SettingsProps } from "./SettingsProps.ts";
import { SiteList } from "./SiteList.tsx";

/** Where the Lens marks. `now` is in milliseconds since 1970. */
export function SitesOptions({ settings, onChange, now }: SettingsProps & { now: number }) {
  const { t, locale } = useTranslator();
  const { sites } = settings;
  const set = (change: (sites: Settings["sites"]) => Partial<Settings["sites"]>) =>
    onChange((now) => ({ ...now, sites: { ...now.sites, ...change(now.sites) } }));
  const list = sites.mode === "chosen" ? "chosen" : "off";
  return (
    <OptionsSection id="sites" heading={t("options.sites")}>
      <div>
        <ChoiceField
          name="mode"
          legend={t("options.mode")}
          choices={(["everywhere", "chosen"] as const).map((value) => ({
            value,
            label: t(`options.mode.${value}`),
          }))}
          value={sites.mode}
          onChange={(mode) => set(() => ({ mode }))}
        />
        {sites.pausedUntil > now && (
          <p class="lens-text">
            {t("options.pause", { time: clockTime(sites.pausedUntil, locale) })}{" "}
            <button type="button" class="lens-button" onClick={() => set(() => ({ pausedUntil: 0 }))}>
              {t("sites.resume")}
            </button>
          </p>
        )}
      </div>
      <SiteList
        key={list}
        name={list}
        heading={t(`options.${list}Sites`)}
        sites={sites[list]}
        readSite={readHost}
        onChange={(change) => set((now) => ({ [list]: change(now[list]) }))}
      />
    </OptionsSection>
  );
}
