import { composedParentOf, isInsideAny } from "../../dom/composedTree.ts";
import { isElement } from "../../dom/safeDom.ts";

/** An area whose highlights are lost this often within `LOSS_WINDOW_MS` would blink. */
const MAX_LOSSES = 2;
const LOSS_WINDOW_MS = 1000;

/** An area is calm, and painted, this long after its last change. */
const CALM_MS = 500;

/** Elements whose text the page replaces again and again, faster than its highlights can be painted. */
export class UnstableAreas {
  private readonly losses = new WeakMap<Node, number[]>();
  private readonly areas = new Set<Node>();
  private readonly onCalm: () => void;
  private lastChange = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `onCalm` when areas are no longer unstable, until the signal aborts. */
  constructor(onCalm: () => void, signal: AbortSignal) {
    this.onCalm = onCalm;
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  isEmpty(): boolean {
    return this.areas.size === 0;
  }

  /** Returns whether a node is in an unstable area: nothing in it is to be painted until `onCalm` is called. */
  contains(node: Node): boolean {
    if (this.isEmpty()) return false;
    const element = isElement(node) ? node : composedParentOf(node);
    return element !== null && isInsideAny(element, this.areas);
  }

  /** Notes that highlights in this area were lost soon after they had been painted. */
  noteLoss(area: Node): void {
    const now = performance.now();
    const losses = (this.losses.get(area) ?? []).filter((time) => time > now - LOSS_WINDOW_MS);
    losses.push(now);
    this.losses.set(area, losses);
    if (losses.length < MAX_LOSSES) return;
    this.areas.add(area);
    this.lastChange = now;
    this.timer ??= setTimeout(this.check, CALM_MS);
  }

  /** Notes that the page has changed these nodes. */
  noteChanges(records: readonly MutationRecord[]): void {
    if (this.isEmpty() || !records.some(({ target }) => this.contains(target))) return;
    this.lastChange = performance.now();
  }

  private readonly check = () => {
    const remaining = this.lastChange + CALM_MS - performance.now();
    this.timer = remaining > 0 ? setTimeout(this.check, remaining) : undefined;
    if (this.timer) return;
    this.areas.clear();
    this.onCalm();
  };
}
