import { dequal } from "dequal/lite";
import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import type { FrameSettings } from "../../../data/settings/FrameSettings.ts";
import type { Block } from "../../dom/blocks.ts";
import { isInDocument } from "../../dom/composedTree.ts";
import { contentState, frameSettings } from "../../dom/contentState.ts";
import type { PlacedMention, PlacedWords } from "../../dom/PlacedMention.ts";
import { isShadowRoot, rootNodeOf } from "../../dom/safeDom.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { BlockReader } from "../mentions/BlockReader.ts";
import { MentionIndex } from "../mentions/MentionIndex.ts";
import { PageVocabulary } from "../mentions/PageVocabulary.ts";
import { Successors } from "../mentions/Successors.ts";
import { repeatedMentions } from "../mentions/sections.ts";
import { UnreadBlocks } from "../mentions/UnreadBlocks.ts";
import { definitionPairs } from "../mentions/words/definitionPairs.ts";
import type { Emphasis, Look } from "./looks.ts";
import { PageLooks } from "./PageLooks.ts";
import { Painter } from "./Painter.ts";
import { emphasisOf, isWanted } from "./readersChoice.ts";
import { UnstableAreas } from "./UnstableAreas.ts";
import { ViewportLimiter } from "./ViewportLimiter.ts";
import { watchColors } from "./watchColors.ts";

/** Reading the looks of so many highlights takes a few milliseconds. */
const LOOKS_PER_TASK = 500;

/** The mentions of each block and their highlights. */
export class BlockHighlights {
  readonly index = new MentionIndex();
  readonly unread = new UnreadBlocks();
  readonly unstable: UnstableAreas;
  private readonly successors = new Successors();
  /** The last scan of each block, with the time at which it has begun (ms, as `performance.now`). */
  private readonly scans = new WeakMap<Block, { readonly time: number }>();
  /** The blocks whose last scan has not ended: it is running, or was interrupted. */
  private readonly unfinished = new Set<Block>();
  /** The mentions that were highlighted when a scan replaced them. */
  private readonly wereHighlighted = new WeakSet<PlacedMention>();
  private settings = frameSettings().marks;
  private own = frameSettings().own;
  readonly vocabulary = new PageVocabulary();
  readonly reader = new BlockReader({
    prefilter: this.vocabulary.prefilter,
    find: (passage, block, text, context, run) =>
      this.vocabulary
        .find(passage, text, context, run && definitionPairs(run, block))
        .filter((mention) => isWanted(mention, this.settings, this.own)),
    forget: (passage) => this.vocabulary.forget(passage),
  });
  /** The emphasis of highlights that do not look as usual. */
  private readonly emphases = new WeakMap<StaticRange, Emphasis>();
  private readonly pageLooks = new PageLooks();
  /** The mention that was stepped to. */
  private current: PlacedMention | undefined;
  private readonly painter = new Painter(this.settings, (range) => this.lookOf(range));
  private readonly limiter: ViewportLimiter;
  /** The mentions that are not highlighted because their forms were mentioned before. */
  private repeated: ReadonlySet<PlacedMention> = new Set();
  private looksTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.vocabulary.ownWords.set(this.own.words);
    const { index, unread, painter } = this;
    const isPrinted = () => this.settings.inPrint;
    this.limiter = new ViewportLimiter({ index, unread, painter, isPrinted }, signal);
    const onCalm = () => {
      for (const mention of this.index.mentions()) this.choose(mention);
      this.limiter.paint();
    };
    this.unstable = new UnstableAreas(onCalm, signal);
    signal.addEventListener("abort", () => {
      clearTimeout(this.looksTimer);
      this.painter.clear();
    });
    watchColors(() => this.updateLooks(), signal);
  }

  /** Notes that the page is changing: while it does, fewer highlights are shown. */
  noteActivity(): void {
    this.vocabulary.noteChanges();
    this.limiter.noteActivity();
  }

  /** Returns whether the highlight of a mention is painted now: it is chosen and near the viewport. */
  isShown({ range }: PlacedMention): boolean {
    return this.painter.isShown(range);
  }

  isHighlighted({ range }: PlacedMention): boolean {
    return this.painter.has(range);
  }

  /** Returns the mention with the same words in the text that has replaced that of a mention; else the mention itself. */
  latest<Words extends PlacedWords>(mention: Words): Words | PlacedMention {
    return this.successors.latest(mention);
  }

  /** Returns how long ago the block was scanned (ms). */
  ageOf(block: Block): number {
    return performance.now() - (this.scans.get(block)?.time ?? 0);
  }

  /** Returns whether any change in a block may concern mentions: it has some, or has said what others mean. */
  dependsOnText(block: Block): boolean {
    return this.index.has(block) || this.vocabulary.has(block) || this.reader.large.has(block);
  }

  /**
   * Whether blocks far from the viewport may stay unread: the button would count no more mentions than are known, and no
   * setting needs all of them, as printing them and leaving out repeated ones do.
   */
  get hasEnoughMentions(): boolean {
    const needsAll = this.omitsRepeats || this.settings.inPrint;
    return !needsAll && this.index.possiblySeenCount >= MAX_COUNTED_MENTIONS;
  }

  /**
   * Returns whether a block far from the viewport may stay unread. One that was read before may not: its mentions may have
   * changed.
   */
  mayStayUnread(block: Block): boolean {
    return this.hasEnoughMentions && !this.dependsOnText(block);
  }

  /** Scans a block and schedules its highlights. Resolves to whether it had mentions before or has some now. */
  async update(block: Block, slice: TimeSlice): Promise<boolean> {
    const scan = { time: performance.now() };
    this.scans.set(block, scan);
    this.unfinished.add(block);
    this.unread.delete(block);
    const reading = await this.reader.read(block, this.index.of(block), slice);
    // A scan that has begun later has read newer text.
    if (this.scans.get(block) !== scan) {
      reading.discard();
      return false;
    }
    this.unfinished.delete(block);
    reading.keep();
    const { mentions, found } = reading;
    const old = reading.replaced;
    for (const mention of found) {
      const emphasis = emphasisOf(mention, this.own);
      if (emphasis) this.emphases.set(mention.range, emphasis);
    }
    this.index.replace(block, mentions, { old, found });
    for (const mention of old) if (this.isHighlighted(mention)) this.wereHighlighted.add(mention);
    this.successors.replace(old, found);
    this.current &&= this.latest(this.current);
    const all = mentions.map(({ range }) => range);
    this.limiter.setRanges(block, all);
    const added = found.map(({ range }) => range);
    this.painter.replace(
      documentOrShadowRootOf(block),
      old.map(({ range }) => range),
      // Which mentions are repeated is known only at the end of the scan.
      this.omitsRepeats ? [] : added.filter((range) => !this.isUnstable(range)),
    );
    return old.length + mentions.length > 0;
  }

  /** Yields, once, the blocks whose last scan was interrupted. The results of scans that began before it were discarded. */
  *interruptedBlocks(): Generator<Block> {
    const blocks = [...this.unfinished];
    this.unfinished.clear();
    yield* blocks;
  }

  /** Paints the changes that were scheduled since the last paint. Returns whether there were any. */
  paintIntermediate(): boolean {
    // Highlights of repeated mentions would flicker until the final choice is known.
    return !this.omitsRepeats && this.limiter.paint();
  }

  /** Chooses and paints the highlights that depend on all mentions, in time slices. */
  async finishScan(slice: TimeSlice): Promise<void> {
    this.follow(this.successors.match());
    if (this.current && !isInDocument(this.current.range.startContainer)) this.current = undefined;
    await this.chooseHighlights(slice);
    this.limiter.paint();
  }

  /** Paints the mentions whose words were highlighted in the text that theirs has replaced. */
  paintSuccessors(): void {
    const successions = this.successors.match();
    this.follow(successions);
    for (const [old] of successions) {
      // A block that was scanned twice since the last call has a chain of successors, and may have lost the last one.
      const mention = this.latest(old);
      const { range } = mention;
      if (!this.wereHighlighted.has(old) || !this.index.includes(mention)) continue;
      if (this.painter.has(range) || this.isUnstable(range)) continue;
      this.painter.replace(documentOrShadowRootOf(range.startContainer), [], [range]);
    }
    this.limiter.paint();
  }

  /** Paints all highlights with these settings. Returns whether the document must be scanned again. */
  restyle({ marks, own }: FrameSettings): boolean {
    const before = [this.settings.kinds, this.settings.repeats, this.settings.inPrint, this.own];
    this.settings = marks;
    this.own = own;
    this.vocabulary.ownWords.set(own.words);
    this.painter.restyle(marks);
    return !dequal(before, [marks.kinds, marks.repeats, marks.inPrint, own]);
  }

  /** Gives a mention, even one that is not highlighted, the look of the current one, until the next call. */
  markCurrent(mention: PlacedMention | undefined): void {
    const changed = [this.current, mention].filter((each) => each !== undefined);
    this.current = mention;
    this.painter.updateLooks(changed.map(({ range }) => range));
    for (const each of changed) this.choose(each);
    this.limiter.paint();
  }

  private lookOf(range: StaticRange): Look {
    const look = this.pageLooks.lookOf(range);
    return `${look}${range === this.current?.range ? "Current" : (this.emphases.get(range) ?? "")}`;
  }

  /** Reads the looks of the highlights again, some at a time. */
  private updateLooks(): void {
    this.pageLooks.forget();
    const ranges = [...this.painter.shownRanges()];
    const next = () => {
      this.painter.updateLooks(ranges.splice(0, LOOKS_PER_TASK));
      this.looksTimer = ranges.length > 0 ? setTimeout(next) : undefined;
    };
    clearTimeout(this.looksTimer);
    next();
  }

  /** Has what belongs to a mention continue at its successor. */
  private follow(successions: readonly (readonly [PlacedMention, PlacedMention])[]): void {
    if (successions.length === 0) return;
    if (this.current) {
      this.current = this.latest(this.current);
      this.painter.updateLooks([this.current.range]);
    }
    const { card } = contentState();
    const words = card?.currentMention();
    const latest = words && this.latest(words);
    if (latest && latest !== words) card?.moveTo(latest);
  }

  private isUnstable(range: StaticRange): boolean {
    return this.unstable.contains(range.startContainer);
  }

  /** Whether highlights can be chosen, and so be painted, only at the end of a scan. */
  get omitsRepeats(): boolean {
    return this.settings.repeats !== "all";
  }

  private async chooseHighlights(slice: TimeSlice): Promise<void> {
    const { repeats } = this.settings;
    if (repeats === "all" && this.repeated.size === 0) return;
    const seen = [...this.index.mentions()].filter((mention) => this.index.wasSeen(mention));
    this.repeated = repeats === "all" ? new Set() : await repeatedMentions(seen, repeats, slice);
    for (const mention of [...this.index.mentions()]) {
      this.choose(mention);
      if (slice.isOver()) await slice.yieldToMain();
    }
  }

  /** Chooses whether a mention is highlighted. */
  private choose(mention: PlacedMention): void {
    if (!this.index.includes(mention)) return;
    const { range } = mention;
    const isChosen = mention === this.current || !this.repeated.has(mention);
    const shouldHighlight = isChosen && !this.isUnstable(range);
    if (shouldHighlight === this.painter.has(range)) return;
    const root = documentOrShadowRootOf(range.startContainer);
    this.painter.replace(root, shouldHighlight ? [] : [range], shouldHighlight ? [range] : []);
  }
}

function documentOrShadowRootOf(node: Node): Document | ShadowRoot {
  const root = rootNodeOf(node);
  return isShadowRoot(root) ? root : document;
}
