import type { Point } from "../../dom/contentState.ts";
import { isControl } from "../../dom/pageControls.ts";
import { PRESS_SLOP_PX } from "../../dom/pointerSlop.ts";
import { ifPageIgnores } from "./ifPageIgnores.ts";
import { isPlainClick } from "./isPlainClick.ts";
import { mentionNear } from "./mentionNear.ts";
import type { MentionUnder, OnPoint } from "./watchPointer.ts";

/**
 * Returns a function that starts listening to clicks and taps on mentions, or close to one, until the signal aborts. A
 * press on a control belongs to the page; so does one close to a mention if the page responds to it in any way.
 */
export function watchPresses(mentionUnder: MentionUnder, onPoint: OnPoint, signal: AbortSignal): () => void {
  let isTouch = false;
  let pressPoint: Point = { x: 0, y: 0 };

  const onDown = ({ isTrusted, pointerType, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    isTouch = pointerType === "touch";
    pressPoint = { x: clientX, y: clientY };
  };
  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    // The click may be the end of a drag that selected text. A tap on a mention clears the selection.
    if (!isPlainClick(event) || isControl(target) || (!isTouch && hasSelection())) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = mentionUnder(point, target);
    if (mention) return onPoint(mention, point, "press");
    const isDrag = Math.hypot(point.x - pressPoint.x, point.y - pressPoint.y) > PRESS_SLOP_PX;
    if (isDrag || hasSelection()) return;
    const near = mentionNear(point, PRESS_SLOP_PX, (at) =>
      mentionUnder(at, document.elementFromPoint(at.x, at.y)),
    );
    if (near) ifPageIgnores(event, () => signal.aborted || onPoint(near, point, "press"));
  };

  return () => {
    const options = { capture: true, passive: true, signal };
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("click", onClick, options);
  };
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
