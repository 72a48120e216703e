import type { ComponentChildren } from "preact";
import type { Reading } from "../ui/createReader.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";

interface PopupSectionProps<Value> {
  /** The anchor that leads here. */
  id: string;
  heading: string;
  reading: Reading<Value>;
  loading: string;
  failed: string;
  onRetry: () => void;
  children: (value: Value) => ComponentChildren;
}

/** A section with its heading, there from the first paint, and below it how far its reading has come. */
export function PopupSection<Value>(props: PopupSectionProps<Value>) {
  const { id, heading, reading } = props;
  return (
    <section
      id={id}
      class="lens-section"
      aria-labelledby={`${id}-heading`}
      aria-busy={reading.state === "loading"}
    >
      <h2 id={`${id}-heading`} class="lens-heading" tabIndex={-1}>
        {heading}
      </h2>
      {reading.state === "loading" && <p class="lens-text lens-quiet">{props.loading}</p>}
      {reading.state === "failed" && <ErrorNotice text={props.failed} onRetry={props.onRetry} />}
      {reading.state === "ready" && props.children(reading.value)}
    </section>
  );
}
