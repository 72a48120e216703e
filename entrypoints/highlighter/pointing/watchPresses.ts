import { contentState, type Point } from "../../dom/contentState.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
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
  /** Whether a click opened a card or was on the card: the next click of the same double click is a slip. */
  let isAnswered = false;

  const onDown = ({ isTrusted, pointerType, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    isTouch = pointerType === "touch";
    pressPoint = { x: clientX, y: clientY };
  };
  const isSlip = ({ detail }: MouseEvent, target: EventTarget | undefined) => {
    if (detail > 1 && isAnswered) return true;
    isAnswered = target === contentState().card?.host;
    return false;
  };
  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    if (isSlip(event, target) || !isPlainClick(event) || isControl(target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const isDrag = Math.hypot(point.x - pressPoint.x, point.y - pressPoint.y) > PRESS_SLOP_PX;
    // A double click or a drag selects text. A press that trembles selects a letter or two, too.
    const hasSelected = (isDrag || event.detail > 1) && getSelection()?.isCollapsed === false;
    // A tap on a mention clears the selection.
    if (hasSelected && !isTouch) return;
    const open = (mention: PlacedMention) => {
      isAnswered = true;
      onPoint(mention, point, "press");
    };
    const mention = mentionUnder(point, target);
    if (mention) return open(mention);
    if (isDrag || hasSelected) return;
    const near = mentionNear(point, PRESS_SLOP_PX, (at) =>
      mentionUnder(at, document.elementFromPoint(at.x, at.y)),
    );
    if (near) ifPageIgnores(event, () => signal.aborted || open(near));
  };

  return () => {
    const options = { capture: true, passive: true, signal };
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("click", onClick, options);
  };
}
