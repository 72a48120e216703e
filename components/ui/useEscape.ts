import { useLayoutEffect } from "preact/hooks";

/**
 * Calls `onEscape` at each Escape while `isActive`. In a text field the key belongs to the field and to the method that
 * writes in it: there it does nothing.
 */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  useLayoutEffect(() => {
    if (!isActive) return;
    const onKey = ({ key, target }: KeyboardEvent) => {
      const isInField = target instanceof Element && target.closest("input, textarea, select") !== null;
      if (key === "Escape" && !isInField) onEscape();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
