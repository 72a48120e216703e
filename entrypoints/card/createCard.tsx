import { render } from "preact";
import style from "../../components/card/MentionCard.css?inline";
import { MentionCard } from "../../components/card/MentionCard.tsx";
import { toggleWord } from "../../components/causes/CauseKind.tsx";
import type { CardView } from "../../data/views/CardView.ts";
import { type Card, cardSettings, contentState, type Opener, type Point } from "../dom/contentState.ts";
import { boundingBoxOf, lineRects } from "../dom/geometry.ts";
import type { PlacedMention } from "../dom/PlacedMention.ts";
import { isSameMention } from "../dom/PlacedMention.ts";
import { reportContentError, sendRequest } from "../dom/runtime.ts";
import { copyText } from "./copyText.ts";
import { createHost } from "./createHost.ts";
import { distanceTo, isInSafeTriangle } from "./isInSafeTriangle.ts";
import { lineAt } from "./lineAt.ts";
import { type Box, keepCard, NARROW, placeCard, placeSheet } from "./placeCard.ts";
import { readView } from "./readView.ts";
import { watchDismissal } from "./watchDismissal.ts";

/** One card that is open, or about to be. */
interface Opening {
  readonly mention: PlacedMention;
  readonly opener: Opener;
  /** Which of the mention's lines it belongs to: lines move when the page scrolls, their order stays. */
  readonly line: number;
  readonly closing: AbortController;
  /** Where the pointer was last on the mention. */
  from: Point;
  isPinned: boolean;
  /** How the last copy went. */
  copied?: "done" | "failed";
  hasFailed: boolean;
  /** Ids of the hard words whose meaning is shown. */
  openWords: readonly string[];
  /** What it shows, as soon as the background has told. */
  view?: CardView;
  wantsFocus: boolean;
}

/** The card of this frame, shut. */
export function createCard(): Card {
  const host = createHost(style);
  let now: Opening | undefined;

  const shown = () => (now && (!now.view || host.isShown()) ? now : undefined);

  function close(): void {
    now?.closing.abort();
    now = undefined;
    // First: it gives the focus back, as long as it has it.
    host.hide();
    render(null, host.body);
  }

  function open(mention: PlacedMention, point: Point, opener: Opener): void {
    const old = shown();
    // A pointer that comes back to the mention finds its card still there, and a pinned card gives way to no pointer.
    if (old && opener === "rest" && (old.isPinned || isSameMention(old.mention, mention))) return;
    if (old?.view && isSameMention(old.mention, mention)) {
      place(old);
      return;
    }
    close();
    const line = lineAt(lineRects(mention.range), point);
    const opening: Opening = {
      mention,
      opener,
      line,
      closing: new AbortController(),
      from: point,
      isPinned: false,
      hasFailed: false,
      openWords: [],
      wantsFocus: false,
    };
    now = opening;
    const { form, also = [], text: word, definition } = mention;
    sendRequest({ type: "read-card", forms: [form, ...also], word, ...(definition && { definition }) })
      .then(readView)
      .then((view) => {
        if (opening !== now) return;
        opening.view = view;
        present(opening);
      })
      .catch((error) => {
        if (opening === now) close();
        reportContentError("card", error);
      });
  }

  /** Shows the card for the first time. */
  function present(opening: Opening): void {
    const { signal } = opening.closing;
    draw(opening);
    if (now !== opening) return;
    // The card grows when its reader asks what a word means.
    const sizes = new ResizeObserver(() => host.isShown() && place(opening));
    sizes.observe(host.body);
    signal.addEventListener("abort", () => sizes.disconnect());
    watchDismissal(
      {
        isShown: host.isShown,
        isOwn: (event) => event.target === host.element,
        isOnMention: (at) => isSameMention(contentState().highlighter?.mentionAt(at), opening.mention),
        isNear: (at) => isNear(opening, at),
        stays: () => opening.isPinned || opening.opener !== "rest" || host.hasFocus(),
        isPinned: () => opening.isPinned,
        onMove: () => place(opening),
        onCovered() {
          if (!host.isShown() || !host.raise(opening.mention.range.startContainer)) close();
        },
        onDismiss: close,
      },
      signal,
    );
    if (opening.wantsFocus) host.focus();
    else if (opening.opener === "key" && opening.view) host.announce(opening.view.announcement);
  }

  function draw(opening: Opening): void {
    const { mention, view, openWords } = opening;
    if (!view) return;
    // A copy may end after its card.
    const change = (changes: Partial<Opening>) => opening === now && draw(Object.assign(opening, changes));
    const toggle = (id: string) =>
      change({
        openWords: toggleWord(openWords, id),
      });
    render(
      <MentionCard
        view={view}
        openWords={openWords}
        hasFailed={opening.hasFailed}
        isPinned={opening.isPinned}
        copied={opening.copied}
        hasLargeTargets={cardSettings().opensOn === "click" || matchMedia("(pointer: coarse)").matches}
        onWord={toggle}
        onPin={() => change({ isPinned: !opening.isPinned })}
        onCopy={() => copyText(view.plainText).then((done) => change({ copied: done ? "done" : "failed" }))}
        onOrganizations={() =>
          sendRequest({ type: "show-organizations" }).catch(() => change({ hasFailed: true }))
        }
        onClose={close}
      />,
      host.body,
    );
    host.show(mention.range.startContainer);
    host.setTextSize(contentState().settings?.textSize ?? 100);
    place(opening);
  }

  function place(opening: Opening): void {
    const line = lineRects(opening.mention.range)[opening.line];
    const view = viewBox();
    const isInView = line && line.bottom >= view.top && line.top <= view.top + view.height;
    // What the page has taken away is closed, too.
    if (!host.isShown() || (!isInView && !opening.isPinned)) {
      close();
      return;
    }
    const isNarrow = view.width <= NARROW;
    const size = host.naturalSize({ width: view.width, isNarrow });
    const isRtl = opening.view?.direction === "rtl";
    if (isNarrow) host.place(placeSheet(size, view));
    else if (opening.isPinned) host.place(keepCard(boundingBoxOf(host.element), size, view));
    else if (line) host.place(placeCard(line, size, view, isRtl));
  }

  /** Whether the point lies on the mention or on the way from it to the card. */
  function isNear(opening: Opening, at: Point): boolean {
    if (isSameMention(contentState().highlighter?.mentionAt(at), opening.mention)) {
      opening.from = at;
      return true;
    }
    return isOnWay(opening, at);
  }

  function isOnWay({ mention, from }: Opening, at: Point): boolean {
    const card = boundingBoxOf(host.element);
    return lineRects(mention.range).some((line) => isInSafeTriangle(at, from, line, card));
  }

  return {
    host: host.element,
    currentMention: () => shown()?.mention,
    open,
    distanceInSafeTriangle(point) {
      const opening = shown();
      return opening?.view && isOnWay(opening, point)
        ? distanceTo(point, boundingBoxOf(host.element))
        : undefined;
    },
    focus() {
      const opening = shown();
      if (!opening) return false;
      opening.wantsFocus = true;
      if (opening.view) host.focus();
      return true;
    },
    close,
  };
}

/** The part of the layout viewport that is seen: all of it, or less when the reader has pinched the page larger. */
function viewBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: clientWidth,
    height: clientHeight,
  };
  return { left: offsetLeft, top: offsetTop, width: Math.min(width, clientWidth), height };
}
