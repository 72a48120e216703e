import type { Box } from "../dom/geometry.ts";

/** Returns the box of the visual viewport: smaller than the layout viewport when the reader has zoomed in by pinching. */
export function visualViewportBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: clientWidth,
    height: clientHeight,
  };
  return { left: offsetLeft, top: offsetTop, width: Math.min(width, clientWidth), height };
}
