import type { ComponentChildren } from "preact";

/** A value for a placeholder of a message that stands for an element. No text of the catalogs contains it. */
export const SLOT = "\ufffc";

/** Renders a message with its children in place of `SLOT`, so that they can have a language of their own. */
export function MessageAround({ message, children }: { message: string; children: ComponentChildren }) {
  const [before, after] = message.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
