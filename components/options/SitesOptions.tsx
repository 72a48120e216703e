import { useRef, useState } from "preact/hooks";
import { MAX_SITES, UNTIL_RESUMED } from "../../data/settings/bounds.ts";
import { readHost } from "../../data/settings/hosts.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { CheckField, ChoiceField } from "../ui/formFields.tsx";
import { formatTimeOfDay, useTranslator } from "../ui/translation.tsx";
import { type ManagedProps, OptionsSection } from "./OptionsSection.tsx";
import { Removal } from "./Removal.tsx";

/** Renders the sites on which mentions are highlighted. `now` is in milliseconds since 1970. */
export function SitesOptions({ settings, managed, onChange, now }: ManagedProps & { now: number }) {
  const { t, locale } = useTranslator();
  const { sites } = settings;
  const change = (changed: (sites: Settings["sites"]) => Partial<Settings["sites"]>) =>
    onChange((stored) => ({ ...stored, sites: { ...stored.sites, ...changed(stored.sites) } }));
  const list = sites.mode === "chosen" ? "chosen" : "off";
  const root = useRef<HTMLDivElement>(null);
  return (
    <OptionsSection id="sites">
      <div ref={root}>
        <ChoiceField
          name="mode"
          legend={t("options.mode")}
          choices={(["everywhere", "chosen"] as const).map((value) => ({
            value,
            label: t(`options.mode.${value}`),
          }))}
          value={sites.mode}
          lockedBy={managed.mode && t("managed.note")}
          onChange={(mode) => change(() => ({ mode }))}
        />
        {sites.pausedUntil > now && (
          <p class="lens-text">
            {sites.pausedUntil === UNTIL_RESUMED
              ? t("options.pauseOpen")
              : t("options.pause", { time: formatTimeOfDay(sites.pausedUntil, locale) })}{" "}
            <button
              type="button"
              class="lens-button"
              data-action="resume"
              onClick={() => {
                // The pressed button is about to be removed. Move the focus first, or it would be lost.
                const section = root.current?.closest("section");
                section?.querySelector<HTMLElement>("input:checked:enabled, input[type=text]")?.focus();
                change(() => ({ pausedUntil: 0 }));
              }}
            >
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
        managed={managed[list]}
        onChange={(changed) => change((stored) => ({ [list]: changed(stored[list]) }))}
      />
      <div class="lens-setting lens-wide">
        <CheckField
          name="sync-sites"
          label={t("options.syncSites")}
          note={t("options.syncSites.note")}
          checked={settings.syncSites}
          onChange={(syncSites) => onChange((stored) => ({ ...stored, syncSites }))}
        />
      </div>
    </OptionsSection>
  );
}

interface SiteListProps {
  name: string;
  heading: string;
  sites: readonly string[];
  /** The sites that the organization has set: the reader cannot remove them. */
  managed: readonly string[];
  onChange: (change: (sites: readonly string[]) => string[]) => void;
}

/** Renders a list of sites, each with a button that removes it, and a field that adds one. */
function SiteList({ name, heading, sites, managed, onChange }: SiteListProps) {
  const { t } = useTranslator();
  const [error, setError] = useState("");
  const [removed, setRemoved] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const text = input.current?.value.trim() ?? "";
    const site = readHost(text);
    const isFull = sites.length >= MAX_SITES;
    setError(isFull ? t("sites.full") : site ? "" : t("options.notSite", { text }));
    if (!site || isFull) return input.current?.focus();
    put(site);
    if (input.current) input.current.value = "";
  };
  const put = (site: string) => {
    onChange((stored) => [...new Set([...stored, site])]);
    setRemoved(undefined);
  };
  // The pressed button is about to be removed. Move the focus first, or it would be lost.
  const remove = (site: string) => {
    input.current?.focus();
    onChange((stored) => stored.filter((other) => other !== site));
    setRemoved(site);
  };
  const undo = () => {
    input.current?.focus();
    if (removed !== undefined) put(removed);
  };
  return (
    <div class="lens-setting">
      <h3 class="lens-legend">{heading}</h3>
      {sites.length === 0 && <p class="lens-text lens-muted">{t("options.noSites")}</p>}
      <ul class="lens-sites" data-list={name}>
        {sites.map((site) => (
          <li key={site} class="lens-site-row">
            <bdi>{site}</bdi>
            {managed.includes(site) ? (
              <span class="lens-muted">{t("managed.note")}</span>
            ) : (
              <button type="button" class="lens-button" onClick={() => remove(site)}>
                {t("options.remove", { site })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Removal name={removed} onUndo={undo} />
      <form
        class="lens-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="lens-legend" for={`add-${name}`}>
          {t("options.addSite")}
        </label>
        <input
          ref={input}
          id={`add-${name}`}
          class="lens-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={error !== ""}
          aria-describedby={`error-${name}`}
        />
        <button type="submit" class="lens-button">
          {t("options.add")}
        </button>
        <p id={`error-${name}`} class="lens-text lens-wide" role="alert">
          {error}
        </p>
      </form>
    </div>
  );
}
