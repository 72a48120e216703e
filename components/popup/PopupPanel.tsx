import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ErrorNotice } from "../ui/notices.tsx";
import { TabPanel } from "../ui/Tabs.tsx";
import type { AsyncState } from "../ui/useAsync.ts";
import type { PopupTab } from "./popupTabs.ts";

interface PopupPanelProps<Value> {
  id: PopupTab;
  selected: PopupTab;
  content: AsyncState<Value>;
  /** Text while the content is loading. */
  loadingText: string;
  /** Text when loading the content failed. */
  failedText: string;
  onRetry: () => void;
  /** Renders the loaded content. */
  children: (value: Value) => ComponentChildren;
}

/**
 * Renders a panel of the popup with its content or the state of its loading. The content is rendered when the panel is
 * shown for the first time, and then kept with all that the reader has opened in it.
 */
export function PopupPanel<Value>({ id, selected, content, ...props }: PopupPanelProps<Value>) {
  const isSelected = id === selected;
  const wasShown = useRef(false);
  wasShown.current ||= isSelected;
  return (
    <TabPanel id={id} isSelected={isSelected} isBusy={isSelected && content.status === "loading"}>
      {wasShown.current && (
        <>
          {content.status === "loading" && <p class="lens-text lens-muted">{props.loadingText}</p>}
          {content.status === "failed" && <ErrorNotice text={props.failedText} onRetry={props.onRetry} />}
          {content.status === "ready" && props.children(content.value)}
        </>
      )}
    </TabPanel>
  );
}
