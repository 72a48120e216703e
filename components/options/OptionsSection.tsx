import type { ComponentChildren } from "preact";

/** A part of the options page with its heading. */
export function OptionsSection(props: { id: string; heading: string; children: ComponentChildren }) {
  const { id, heading, children } = props;
  return (
    <section id={id} class="lens-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="lens-heading">
        {heading}
      </h2>
      <div class="lens-settings">{children}</div>
    </section>
  );
}
