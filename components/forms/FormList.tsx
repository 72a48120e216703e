import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Region } from "../../data/content/schema/form.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { FormDetailsProps } from "./FormDetails.tsx";
import { FormRow } from "./FormRow.tsx";
import { LookAlikeList } from "./LookAlikeList.tsx";
import { RegionFilter } from "./RegionFilter.tsx";
import { type SearchedRecords, useFoundEntries } from "./useFoundEntries.ts";

/** Time without a change of the search after which a screen reader says the number of forms: once, not at each key. */
const COUNT_DELAY_MS = 500;

interface FormListProps extends SearchedRecords, Omit<FormDetailsProps, "form"> {
  /** The text that the search begins with. */
  searchedText?: string;
  /** The entry that a link leads to: it is opened, scrolled to and focused, again for each new object. */
  target?: { readonly id: string } | undefined;
  /** Whether the choice of body regions is open from the start. */
  showsRegions?: boolean;
}

/**
 * Renders a search, a filter by body regions, the forms that match both, and the conditions that are confused with dystonia.
 * Forms open and close independently of each other: none moves because another one was pressed.
 */
export function FormList(props: FormListProps) {
  const {
    forms,
    lookAlikes,
    findForms,
    searchedText = "",
    target,
    showsRegions = false,
    ...rowProps
  } = props;
  const { t } = useTranslator();
  const [text, setText] = useState(searchedText);
  const [regions, setRegions] = useState<readonly Region[]>([]);
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const root = useRef<HTMLDivElement>(null);
  /** The id of the entry that is to be shown. */
  const awaited = useRef<string>(undefined);
  const found = useFoundEntries({ forms, lookAlikes, findForms }, text, regions);

  useLayoutEffect(() => {
    if (!target) return;
    awaited.current = target.id;
    setText("");
    setRegions([]);
    setOpenIds((ids) => [...new Set([...ids, target.id])]);
  }, [target]);
  // A search or a choice of regions may have left the entry out until it is rendered again.
  useLayoutEffect(() => {
    if (awaited.current && showEntry(root.current, awaited.current)) awaited.current = undefined;
  });

  const toggle = (id: string) =>
    setOpenIds(openIds.includes(id) ? openIds.filter((other) => other !== id) : [...openIds, id]);
  const counts = [
    ...(found.forms.length > 0 ? [t("forms.found", { count: found.forms.length })] : []),
    ...(text.trim() && found.lookAlikes.length > 0
      ? [t("forms.lookAlikes.found", { count: found.lookAlikes.length })]
      : []),
  ];
  const none = t(regions.length > 0 ? "forms.regions.none" : "forms.nothing");
  const summary = counts.length > 0 ? counts.join(" · ") : none;
  return (
    <div ref={root} class="lens-forms">
      <search class="lens-search">
        <SearchField label={t("forms.search")} hint={t("forms.search.hint")} text={text} onInput={setText} />
      </search>
      <RegionFilter chosen={regions} isFirstOpen={showsRegions} onChange={setRegions} />
      {/* The status says the same to a screen reader. */}
      <p class="lens-form-count" aria-hidden="true">
        {summary}
      </p>
      <p class="lens-unseen" role="status">
        {useSettled(summary)}
      </p>
      <ul class="lens-form-list">
        {found.forms.map((form) => (
          <FormRow
            key={form.id}
            form={form}
            isOpen={openIds.includes(form.id)}
            onToggle={() => toggle(form.id)}
            {...rowProps}
          />
        ))}
      </ul>
      {found.lookAlikes.length > 0 && <LookAlikeList lookAlikes={found.lookAlikes} />}
    </div>
  );
}

/**
 * Scrolls an entry to the top, and gives the focus to its button, or to the entry itself if it has none. Returns whether
 * the entry is there.
 */
function showEntry(root: HTMLElement | null, id: string): boolean {
  const entry = root?.querySelector<HTMLElement>(`[data-form="${CSS.escape(id)}"]`);
  if (!entry) return false;
  entry.scrollIntoView({ block: "start" });
  (entry.querySelector("button") ?? entry).focus({ preventScroll: true });
  return true;
}

/** Returns the value once it has not changed for a while, and before that the previous one. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, COUNT_DELAY_MS, value);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
