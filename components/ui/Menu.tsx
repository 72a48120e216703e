import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";

/** An item of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Whether the item is checked; undefined for an item that cannot be checked. */
  readonly isChecked?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The name of the button and of the menu. */
  label: string;
  /** The items in groups, which are separated by a line. */
  groups: readonly (readonly MenuItem[])[];
}

/** Where the focus goes when the menu opens. */
type FirstFocus = "first" | "last";

/**
 * Renders the menu button of the ARIA Authoring Practices. Enter, Space, arrow keys or a click open the menu; arrow keys,
 * Home, End and the first letters of an item move the focus in it; Escape, Tab or a click elsewhere close it.
 */
export function Menu({ label, groups }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<FirstFocus>();
  const isOpen = opened !== undefined;

  const itemElements = () => [...(root.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
  const close = () => {
    setOpened(undefined);
    root.current?.querySelector("button")?.focus();
  };

  useLayoutEffect(() => {
    if (opened)
      itemElements()
        .at(opened === "first" ? 0 : -1)
        ?.focus();
  }, [opened]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const stopping = new AbortController();
    const onOutside = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setOpened(undefined);
    };
    for (const type of ["pointerdown", "focusin"])
      document.addEventListener(type, onOutside, { signal: stopping.signal });
    return () => stopping.abort();
  }, [isOpen]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpened(event.key === "ArrowDown" ? "first" : "last");
  };
  const onMenuKey = (event: KeyboardEvent) => {
    // From the button, the browser moves the focus on.
    if (event.key === "Tab") return close();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") close();
    else {
      const elements = itemElements();
      const target = itemForKey(event.key, elements, elements.indexOf(document.activeElement as HTMLElement));
      if (!target) return;
      target.focus();
    }
    // Without this, Escape would close the whole popup in Firefox.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="lens-menu" ref={root}>
      <button
        type="button"
        class="lens-icon-button"
        id={`${id}-button`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-menu` : undefined}
        data-action="menu"
        onClick={() => (isOpen ? close() : setOpened("first"))}
        onKeyDown={onButtonKey}
      >
        <Icon name="menu" />
      </button>
      {isOpen && (
        <div
          id={`${id}-menu`}
          class="lens-menu-list"
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}-button`}
          onKeyDown={onMenuKey}
        >
          {groups.map((items, index) => (
            <MenuGroup key={items[0]?.id} items={items} isFirst={index === 0} onClose={close} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Renders a group of items, with a line before it unless it is the first one. */
function MenuGroup(props: { items: readonly MenuItem[]; isFirst: boolean; onClose: () => void }) {
  return (
    <>
      {!props.isFirst && <hr class="lens-menu-line" />}
      {props.items.map(({ id, label, isChecked, onSelect }) => (
        <button
          key={id}
          type="button"
          class="lens-menu-item"
          {...(isChecked === undefined
            ? { role: "menuitem" as const }
            : { role: "menuitemcheckbox" as const, "aria-checked": isChecked })}
          tabIndex={-1}
          data-action={id}
          onClick={() => {
            props.onClose();
            onSelect();
          }}
        >
          <span class="lens-menu-check">{isChecked && <Icon name="done" />}</span>
          {label}
        </button>
      ))}
    </>
  );
}

/** Returns the item that a key moves the focus to; undefined when the key does not move it. */
function itemForKey(key: string, items: readonly HTMLElement[], present: number): HTMLElement | undefined {
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key === "ArrowDown") return items[(present + 1) % items.length];
  if (key === "ArrowUp") return items.at(present - 1);
  if ([...key].length > 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  const following = [...items.slice(present + 1), ...items.slice(0, present + 1)];
  return following.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter));
}
