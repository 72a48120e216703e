import { render } from "preact";
import { type CardPart, MentionCard } from "../../components/card/MentionCard.tsx";
import { NoteCard } from "../../components/card/NoteCard.tsx";
import { toggleWord } from "../../components/causes/ExplainedText.tsx";
import type { NoteView } from "../../data/messages/NoteView.ts";
import type { Request } from "../../data/messages/requests.ts";
import type { ColorScheme } from "../../data/settings/highlightColors.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { Backgrounds } from "../dom/Backgrounds.ts";
import { composedParentOf } from "../dom/composedTree.ts";
import { contentState, frameSettings, type Opener, type Point } from "../dom/contentState.ts";
import { distanceToRange } from "../dom/geometry.ts";
import type { PlacedWords } from "../dom/PlacedMention.ts";
import { isControl } from "../dom/pageControls.ts";
import { sendRequest } from "../dom/runtime.ts";
import type { CardHost } from "./CardHost.ts";
import { CardPlacement } from "./CardPlacement.ts";
import { copyText } from "./copyText.ts";
import { followableLink, followInstead } from "./followableLink.ts";
import { HoverPath } from "./HoverPath.ts";
import { ignoreSecondPress } from "./ignoreSecondPress.ts";
import { watchDismissal } from "./watchDismissal.ts";
import { watchMoves } from "./watchMoves.ts";
import { watchPageChanges } from "./watchPageChanges.ts";

/** A page that writes its text anew may take this long (milliseconds) to bring the words of the card back. */
const RETURN_MS = 600;

/** The parts of the card that the reader can change. */
interface CardState {
  readonly isPinned: boolean;
  /** The part that is open; undefined at a glance. */
  readonly openPart: CardPart | undefined;
  /** Ids of the hard words whose meaning is shown. */
  readonly openWords: readonly string[];
  /** The result of the last copy. */
  readonly copied: "done" | "failed" | undefined;
  /** Whether a page of the Lens could not be opened. */
  readonly hasFailed: boolean;
}

/** The card of one mention, or of looked-up words, from the moment it is requested until it is closed. */
export class OpenCard {
  mention: PlacedWords;
  private readonly host: CardHost;
  private readonly opener: Opener;
  private readonly closing = new AbortController();
  private readonly openedAt: Point;
  private readonly hoverPath: HoverPath;
  /** Undefined until the background has responded. */
  private view: CardView | NoteView | undefined;
  private state: CardState = {
    isPinned: false,
    openPart: undefined,
    openWords: [],
    copied: undefined,
    hasFailed: false,
  };
  private wantsFocus = false;
  /** Whether the card was drawn for a small view. */
  private isCompact = false;
  private moveFrame = 0;
  /** Runs while the words are out of view, until the card closes. */
  private returnTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly pageScheme: ColorScheme;
  private readonly placement: CardPlacement;

  /** Without a point, the card opens in the middle of the view, because the mention is out of view. */
  constructor(host: CardHost, mention: PlacedWords, point: Point | undefined, opener: Opener) {
    this.host = host;
    this.mention = mention;
    this.opener = opener;
    this.openedAt = point ?? { x: 0, y: 0 };
    this.hoverPath = new HoverPath(host.element, () => this.mention.range, this.openedAt);
    this.placement = new CardPlacement(host, mention.range, point);
    const parent = composedParentOf(mention.range.startContainer);
    this.pageScheme = parent ? new Backgrounds().colorSchemeAt(parent) : "light";
  }

  /** Returns whether the card is visible, or will be when the background has responded. */
  isOpen(): boolean {
    return !this.isClosed() && (!this.isLoaded() || this.host.isShown());
  }

  isLoaded(): boolean {
    return this.view !== undefined;
  }

  isPinned(): boolean {
    return this.state.isPinned;
  }

  /** Continues at the same words in other text nodes. */
  moveTo(words: PlacedWords): void {
    this.mention = words;
    this.placement.moveTo(words.range);
    if (!this.isLoaded()) return;
    // In the frame that shows the new text: placing the card at once would have the page laid out now.
    cancelAnimationFrame(this.moveFrame);
    this.moveFrame = requestAnimationFrame(() => {
      if (!this.isClosed()) this.place();
    });
  }

  pin(): void {
    this.update({ isPinned: true });
  }

  /** Shows the card for the first time, unless it has been closed in the meantime. */
  show(view: CardView | NoteView): void {
    if (this.isClosed()) return;
    this.view = view;
    this.draw();
    if (this.isClosed()) return;
    this.uncoverLine();
    this.followSize();
    this.watchDismissal();
    const { signal } = this.closing;
    watchMoves(this.host.body, () => this.startMove(), signal);
    watchPageChanges(() => this.onPageChange(), signal);
    if (this.wantsFocus) this.host.focus();
    else if (this.opener === "key")
      this.host.announce("advice" in view ? view.text : view.announcement, view.lang);
  }

  /** Moves the focus into the card, as soon as it is shown. */
  focus(): void {
    this.wantsFocus = true;
    if (this.isLoaded()) this.host.focus();
  }

  /** Places the card at its line; closes it if the page has removed the card or if the line is out of view. */
  place(): void {
    if (!this.host.isShown() || (!this.isKept() && !this.placement.isLineInView())) {
      this.close();
      return;
    }
    if (this.placement.isCompact() !== this.isCompact) {
      this.draw();
      return;
    }
    const placing = this.placement.place({
      isRtl: this.view?.direction === "rtl",
      isOpen: this.state.openPart !== undefined,
      isPinned: this.isPinned(),
    });
    // A resting pointer opens nothing over the page's own preview, nor over a link, whose clicks belong to the page.
    const isInTheWay =
      placing === "crowded" || (placing === "over" && isControl(this.mention.range.startContainer));
    if (isInTheWay && this.opener === "rest" && !this.isKept()) this.close();
  }

  /** Gives way to a preview that the page has shown; closes if the page has removed or hidden the words for good. */
  private onPageChange(): void {
    if (this.isKept()) return;
    if (!this.placement.isLineInView()) {
      this.returnTimer ??= setTimeout(() => {
        this.returnTimer = undefined;
        if (!this.isClosed()) this.place();
      }, RETURN_MS);
    } else if (this.opener === "rest" && this.placement.hasNewPreviews()) {
      this.place();
    }
  }

  /** Moves the line out from under the sheet: scrolls the page, or if it has no room for that, moves the sheet up. */
  private uncoverLine(): void {
    // A page that scrolls would move the mention away from a resting pointer.
    const isCovered = this.placement.uncoverLine({ canScroll: this.opener !== "rest" });
    if (!isCovered || this.state.openPart) return;
    this.placement.moveSheetUp();
    this.place();
  }

  /** Returns the distance (CSS pixels) of a point in the safe triangle from the card; undefined for other points. */
  distanceInSafeTriangle(point: Point): number | undefined {
    return this.isLoaded() ? this.hoverPath.distanceInTriangle(point) : undefined;
  }

  close(): void {
    if (this.isClosed()) return;
    this.closing.abort();
    clearTimeout(this.returnTimer);
    contentState().highlighter?.markCurrent(undefined);
    // Hide the host before its content is removed: it returns the focus to the page only while the card has the focus.
    this.host.hide();
    render(null, this.host.body);
  }

  /** Returns whether only the reader closes the card: by Escape, by its Close button or with another mention. */
  private isKept(): boolean {
    return this.isPinned() || frameSettings().card.staysOpen;
  }

  private isClosed(): boolean {
    return this.closing.signal.aborted;
  }

  private draw(): void {
    const { view, state } = this;
    if (!view) return;
    const { card, targets, theme, readAloud, textSize } = frameSettings();
    const hasLargeTargets =
      targets === "large" || card.opensOn === "click" || matchMedia("(pointer: coarse)").matches;
    this.isCompact = this.placement.isCompact();
    const { isCompact } = this;
    const look = { theme: theme === "system" ? this.pageScheme : theme, hasLargeTargets, isCompact };
    const onClose = (event: MouseEvent) => {
      this.close();
      ignoreSecondPress(event);
    };
    const content =
      "advice" in view ? (
        <NoteCard view={view} {...look} onClose={onClose} />
      ) : (
        <MentionCard
          view={view}
          {...state}
          {...look}
          speechRate={readAloud.isShown ? readAloud.rate : undefined}
          followLink={this.link()?.href}
          onMove={this.canMove() ? () => this.moveToNextCorner() : undefined}
          onPart={(part) => this.togglePart(part)}
          onWord={(id) => this.update({ openWords: toggleWord(state.openWords, id) })}
          onPin={() => this.update({ isPinned: !state.isPinned })}
          onCopy={() => void this.copy(view.plainText)}
          onMyForm={(isMine) => void this.setMyForm(view, isMine)}
          onSection={(section) => this.open({ type: "show-section", section })}
          onForm={() => this.open({ type: "show-form", form: view.form })}
          onFollowLink={(event) => followInstead(event, this.link()) && this.close()}
          onClose={onClose}
        />
      );
    render(content, this.host.body);
    if (!this.host.isShown()) this.placement.lookAround();
    this.host.show(this.mention.range.startContainer);
    this.host.setTextSize(textSize);
    this.place();
  }

  private async copy(text: string): Promise<void> {
    // Screen readers announce a live region only when its text changes: empty it first.
    this.update({ copied: undefined });
    const isDone = await copyText(text);
    this.update({ copied: isDone ? "done" : "failed" });
  }

  /** Has the background open a page of the extension. */
  private open(request: Extract<Request, { type: "show-section" | "show-form" }>): void {
    sendRequest(request).catch(() => this.update({ hasFailed: true }));
  }

  /** Returns whether the reader can move the card: only while it stays, and not where it fills a small view. */
  private canMove(): boolean {
    return this.isKept() && !this.isCompact;
  }

  private startMove(): ((x: number, y: number) => void) | undefined {
    if (!this.canMove()) return undefined;
    const move = this.placement.startMove();
    return (x, y) => {
      move(x, y);
      this.place();
    };
  }

  private moveToNextCorner(): void {
    this.placement.moveToNextCorner();
    this.place();
  }

  /** Has the background store whether the form of the card is the reader's own, and shows the result. */
  private async setMyForm(view: CardView, isMine: boolean): Promise<void> {
    const { myForm } = view;
    if (!myForm) return;
    const isStored = await sendRequest({ type: "set-my-form", form: myForm.id, isMine }).catch(() => false);
    if (this.view !== view) return;
    this.view = {
      ...view,
      myForm: { ...myForm, isMine: isStored ? isMine : myForm.isMine, hasFailed: !isStored },
    };
    this.update({});
  }

  private togglePart(part: CardPart): void {
    const openPart = this.state.openPart === part ? undefined : part;
    this.update({ openPart, copied: undefined, hasFailed: false });
    this.uncoverLine();
  }

  private update(changes: Partial<CardState>): void {
    // Copying may end after the card has been closed.
    if (this.isClosed()) return;
    this.state = { ...this.state, ...changes };
    this.draw();
  }

  private link(): HTMLAnchorElement | undefined {
    return followableLink(this.mention.range, this.opener);
  }

  /** Places the card again when its size changes, for example when the reader opens the meaning of a word. */
  private followSize(): void {
    const observer = new ResizeObserver(() => {
      if (!this.host.isShown()) return;
      // The page may have hidden the words only for a moment, also in the frame in which the size of a new card is known.
      if (this.isKept() || this.placement.isLineInView()) this.place();
      else this.onPageChange();
    });
    observer.observe(this.host.body);
    this.closing.signal.addEventListener("abort", () => observer.disconnect());
  }

  private watchDismissal(): void {
    watchDismissal(
      {
        openedAt: this.openedAt,
        body: this.host.body,
        isShown: () => this.host.isShown(),
        contains: (event) => event.target === this.host.element,
        distanceToMention: (point) => distanceToRange(point, this.mention.range),
        isOnHoverPath: (point) => this.hoverPath.contains(point),
        isPersistent: () => this.isKept() || this.opener !== "rest" || this.host.hasFocus(),
        isKept: () => this.isKept(),
        onViewportChange: () => this.place(),
        onCovered: () => this.raise(),
        onDismiss: () => this.close(),
      },
      this.closing.signal,
    );
  }

  private raise(): void {
    const canRaise = this.host.isShown() && this.host.raise(this.mention.range.startContainer);
    if (!canRaise) this.close();
  }
}
