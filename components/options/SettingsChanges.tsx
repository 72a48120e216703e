import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/translation.tsx";
import { describeSettings } from "./describeSettings.ts";

/** Number of sites of each kind that are shown by name. */
const MAX_SHOWN_SITES = 10;

/** Renders the settings that differ, each with its value before and after, and the sites that lists gain and lose. */
export function SettingsChanges({ before, after }: { before: Settings; after: Settings }) {
  const translator = useTranslator();
  const { t } = translator;
  const textsAfter = describeSettings(after, translator);
  const changes = describeSettings(before, translator).flatMap(({ label, value }, index) => {
    const next = textsAfter[index]?.value ?? "";
    return next === value ? [] : [{ label, value, next }];
  });
  return (
    <dl class="lens-changes">
      {changes.map(({ label, value, next }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{t("options.change.before", { value })}</dd>
          <dd>{t("options.change.after", { value: next })}</dd>
        </div>
      ))}
      {(["off", "chosen"] as const).map((list) => (
        <ListChanges
          key={list}
          label={t(`options.${list}Sites`)}
          before={before.sites[list]}
          after={after.sites[list]}
        />
      ))}
    </dl>
  );
}

/** Renders the entries that a list gains and loses; nothing if there are none. */
function ListChanges(props: { label: string; before: readonly string[]; after: readonly string[] }) {
  const { t } = useTranslator();
  const missingIn = (list: readonly string[]) => {
    const present = new Set(list);
    return (site: string) => !present.has(site);
  };
  const parts = [
    { label: t("options.change.added"), sites: props.after.filter(missingIn(props.before)) },
    { label: t("options.change.removed"), sites: props.before.filter(missingIn(props.after)) },
  ].filter(({ sites }) => sites.length > 0);
  if (parts.length === 0) return null;
  return (
    <div>
      <dt>{props.label}</dt>
      {parts.map(({ label, sites }) => (
        <dd key={label}>
          {label}
          <ul>
            {sites.slice(0, MAX_SHOWN_SITES).map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
              </li>
            ))}
            {sites.length > MAX_SHOWN_SITES && (
              <li>{t("options.change.more", { count: sites.length - MAX_SHOWN_SITES })}</li>
            )}
          </ul>
        </dd>
      ))}
    </div>
  );
}
