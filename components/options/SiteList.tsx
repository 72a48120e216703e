import { useRef, useState } from "preact/hooks";
import { useTranslator } from "../ui/Text.tsx";

interface SiteListProps {
  name: string;
  heading: string;
  sites: readonly string[];
  /** The host that a text means, or undefined where it means none. */
  readSite: (text: string) => string | undefined;
  onChange: (change: (sites: readonly string[]) => string[]) => void;
}

/** A list of sites, to add to and to take from. */
export function SiteList({ name, heading, sites, readSite, onChange }: SiteListProps) {
  const { t } = useTranslator();
  const [wrong, setWrong] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const text = input.current?.value.trim() ?? "";
    const site = readSite(text);
    setWrong(site ? "" : text);
    if (!site) return input.current?.focus();
    onChange((now) => [...new Set([...now, site])]);
    if (input.current) input.current.value = "";
  };
  const remove = (site: string) => {
    onChange((now) => now.filter((each) => each !== site));
    // The pressed button is gone in a moment; the focus must not be lost with it.
    input.current?.focus();
  };
  return (
    <div class="lens-setting">
      <h3 class="lens-legend">{heading}</h3>
      {sites.length === 0 && <p class="lens-text lens-quiet">{t("options.noSites")}</p>}
      <ul class="lens-sites" data-list={name}>
        {sites.map((site) => (
          <li key={site} class="lens-site-row">
            <bdi>{site}</bdi>
            <button type="button" class="lens-button" onClick={() => remove(site)}>
              {t("options.remove", { site })}
            </button>
          </li>
        ))}
      </ul>
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
          aria-invalid={wrong !== ""}
          aria-describedby={`wrong-${name}`}
        />
        <button type="submit" class="lens-button">
          {t("options.add")}
        </button>
        <p id={`wrong-${name}`} class="lens-text lens-wide" role="alert">
          {wrong && t("options.notSite", { text: wrong })}
        </p>
      </form>
    </div>
  );
}
