import type { ComponentChildren } from "preact";
import { ErrorNotice } from "../ui/notices.tsx";
import type { AsyncState } from "../ui/useAsync.ts";

interface PopupSectionProps<Value> {
  /** Also the fragment of the links to this section. */
  id: string;
  heading: string;
  content: AsyncState<Value>;
  /** Text while the content is loading. */
  loadingText: string;
  /** Text when loading the content failed. */
  failedText: string;
  onRetry: () => void;
  /** Renders the loaded content. */
  children: (value: Value) => ComponentChildren;
}

/** Renders a section with its heading, and below it the content or the state of its loading. */
export function PopupSection<Value>(props: PopupSectionProps<Value>) {
  const { id, heading, content } = props;
  return (
    <section
      id={id}
      class="lens-section"
      aria-labelledby={`${id}-heading`}
      aria-busy={content.status === "loading"}
    >
      <h2 id={`${id}-heading`} class="lens-heading" tabIndex={-1}>
        {heading}
      </h2>
      {content.status === "loading" && <p class="lens-text lens-muted">{props.loadingText}</p>}
      {content.status === "failed" && <ErrorNotice text={props.failedText} onRetry={props.onRetry} />}
      {content.status === "ready" && props.children(content.value)}
    </section>
  );
}
