import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Region } from "../../data/content/schema/form.ts";
import { RegionFigure } from "../card/BodyFigure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";

/** The regions of the body in the order of their buttons, from head to foot. */
const regions = [
  "eyes",
  "face",
  "jaw",
  "tongue",
  "larynx",
  "neck",
  "trunk",
  "arm",
  "hand",
  "leg",
  "foot",
] as const satisfies Region[];

interface RegionFilterProps {
  chosen: readonly Region[];
  /** Whether the choice is open from the start. */
  isFirstOpen: boolean;
  onChange: (chosen: readonly Region[]) => void;
}

/**
 * Renders a button that opens the choice of body regions: a button for each, and a figure that shows them and can be pressed
 * as well.
 */
export function RegionFilter({ chosen, isFirstOpen, onChange }: RegionFilterProps) {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(isFirstOpen);
  const id = useId();
  const figure = useRef<HTMLDivElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const toggle = (region: Region) =>
    onChange(chosen.includes(region) ? chosen.filter((other) => other !== region) : [...chosen, region]);
  // Keyboards and screen readers use the buttons: the figure is a shortcut for the pointer.
  useLayoutEffect(() => {
    const stopping = new AbortController();
    const onClick = ({ target }: Event) => {
      const pressed = (target as Element).closest<SVGElement>("[data-region]")?.dataset.region;
      const region = regions.find((each) => each === pressed);
      if (region) toggle(region);
    };
    figure.current?.addEventListener("click", onClick, { signal: stopping.signal });
    return () => stopping.abort();
  });
  return (
    <div class="lens-regions">
      <button
        type="button"
        class="lens-pill"
        id={`${id}-name`}
        data-action="regions"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("forms.regions")}
        <Icon name="open" />
      </button>
      <fieldset id={id} class="lens-regions-parts" aria-labelledby={`${id}-name`} hidden={!isOpen}>
        <div ref={figure} class="lens-regions-figure">
          <RegionFigure regions={chosen} />
        </div>
        <div ref={choices} class="lens-regions-buttons">
          {regions.map((region) => (
            <button
              key={region}
              type="button"
              class="lens-chip"
              data-region={region}
              aria-pressed={chosen.includes(region)}
              onClick={() => toggle(region)}
            >
              {t(`region.${region}`)}
            </button>
          ))}
          {chosen.length > 0 && (
            <button
              type="button"
              class="lens-pill"
              data-action="all-regions"
              onClick={() => {
                // The pressed button is about to be removed. Move the focus first, or it would be lost.
                choices.current?.querySelector("button")?.focus();
                onChange(noRegions);
              }}
            >
              {t("forms.regions.clear")}
            </button>
          )}
        </div>
      </fieldset>
    </div>
  );
}

const noRegions: readonly Region[] = [];
