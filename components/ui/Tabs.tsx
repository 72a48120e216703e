import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface TabListProps<Id extends string> {
  /** The name of the list for screen readers. */
  label: string;
  /** Each `id` is also that of the tab's panel. */
  tabs: readonly { readonly id: Id; readonly label: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/** Returns the element id of the tab that shows the panel `id`. */
export const tabId = (id: string) => `${id}-tab`;

/**
 * Renders the tabs of the ARIA Authoring Practices: one stop for the Tab key; the arrow keys, Home and End move the
 * focus. Selection follows focus, because each panel is shown without a wait. Render a `TabPanel` for each tab.
 */
export function TabList<Id extends string>({ label, tabs, selected, onSelect }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !list.current) return;
    const isRightToLeft = getComputedStyle(list.current).direction === "rtl";
    const present = tabs.findIndex(({ id }) => id === selected);
    const target = targetIndex(event.key, present, tabs.length, isRightToLeft);
    const tab = target === undefined ? undefined : tabs[target];
    if (!tab || target === undefined) return;
    event.preventDefault();
    (list.current.children[target] as HTMLElement).focus();
    onSelect(tab.id);
  };

  return (
    <div ref={list} class="lens-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          class="lens-tab"
          aria-selected={id === selected}
          aria-controls={id}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Returns the index of the tab that a key moves to; undefined for other keys. */
function targetIndex(key: string, present: number, count: number, isRightToLeft: boolean) {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === (isRightToLeft ? "ArrowLeft" : "ArrowRight")) return (present + 1) % count;
  if (key === (isRightToLeft ? "ArrowRight" : "ArrowLeft")) return (present + count - 1) % count;
  return undefined;
}

interface TabPanelProps {
  id: string;
  isSelected: boolean;
  isBusy: boolean;
  children: ComponentChildren;
}

/** Renders the panel of a tab, hidden while another tab is selected. */
export function TabPanel({ id, isSelected, isBusy, children }: TabPanelProps) {
  return (
    <section
      id={id}
      class="lens-panel"
      role="tabpanel"
      aria-labelledby={tabId(id)}
      aria-busy={isBusy}
      // The panel may begin with text, which the Tab key would pass over.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the ARIA Authoring Practices ask for it
      tabIndex={0}
      hidden={!isSelected}
    >
      {children}
    </section>
  );
}
