import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { sameSettings } from "../../data/settings/sameSettings.ts";
import { reportFault } from "../dom/reportContentError.ts";
import { type Search, shadowRootsUnder } from "../dom/shadowRoots.ts";
import { topmost } from "../dom/topmostNodes.ts";
import { whenUpgraded } from "../dom/watchUpgrades.ts";
import { lensWorld, type Marks } from "../dom/contentState.ts";
import type { Block } from "../dom/blocks.ts";
import { changedBlocks } from "./scanning/changedBlocks.ts";
import { inView } from "../dom/inView.ts";
import { isHere } from "../dom/isInDocument.ts";
import { isShadowRoot } from "../dom/isShadowRoot.ts";
import { liesIn } from "../dom/isInside.ts";
import { locateBlocks } from "./scanning/locateBlocks.ts";
import { placeMentions } from "./scanning/placeMentions.ts";
import { possibleHosts } from "../dom/possibleHosts.ts";
import { treeOf } from "../dom/safeElement.ts";
import { clearPredecessor } from "./painting/removeStaleHighlights.ts";
import { createLongLines } from "./painting/createLongLines.ts";
import { createPainter } from "./painting/createPainter.ts";
import { createRestraint } from "./painting/createViewportLimiter.ts";
import { inSections } from "./mentions/inSections.ts";
import { MentionIndex } from "./mentions/MentionIndex.ts";
import { mentionAt } from "./mentions/mentionAt.ts";
import { PageVocabulary } from "./scanning/PageVocabulary.ts";
import { readChanges } from "./scanning/readChanges.ts";
import { removeLeftCard } from "./painting/removeStaleCard.ts";
import { repeatedMentions } from "./mentions/repeatedMentions.ts";
import { runInBatches } from "./scanning/runInBatches.ts";
import { shownMentions } from "./mentions/visibleMentions.ts";
import { watchChanges } from "./scanning/watchChanges.ts";

interface Events {
  /** A scan may have found other mentions than there were before. */
  onChange(): void;
  /** The page has written itself anew (`document.open`): all listeners on it are gone. */
  onReplaced(): void;
}

/**
 * Finds and paints the mentions of this document, and follows its changes until the signal says stop; then all paint
 * is gone.
 */
export function createMarks({ onChange, onReplaced }: Events, signal: AbortSignal): Marks {
  let looks = lensWorld().settings?.marks ?? defaultSettings.marks;
  const index = new MentionIndex();
  const painter = createPainter(looks);
  const vocabulary = new PageVocabulary();
  const restraint = createRestraint(index, painter, signal);
  const longLines = createLongLines(() => {
    choose();
    paint();
  }, signal);
  const roots = new Set<ShadowRoot>();
  let isFirst = true;
  let scanning: Promise<void> = Promise.resolve();

  const paint = () => {
    const isNew = painter.paint();
    if (isNew) restraint.renew();
    return isNew;
  };

  /** Whether the block held mentions, or holds some now. */
  function* mark(block: Block): Generator<undefined, boolean> {
    vocabulary.unsay(block);
    const mentions = yield* placeMentions(block, (text, context) =>
      vocabulary.find(block, text, context).filter(({ kind }) => looks.kinds[kind]),
    );
    const old = index.replace(block, mentions);
    const ranges = mentions.map(({ range }) => range);
    longLines.note(block, ranges);
    painter.repaint(
      rootOf(block),
      old.map(({ range }) => range),
      // Which of them repeat others is known at the end of the scan.
      looks.firstInSection ? [] : ranges.filter(longLines.isNear),
    );
    return old.length + mentions.length > 0;
  }

  /** Chooses anew which mentions are painted. */
  function choose(): void {
    const repeated = looks.firstInSection ? repeatedMentions(index.all()) : undefined;
    for (const mention of index.all()) {
      const { range } = mention;
      const wanted = !repeated?.has(mention) && longLines.isNear(range);
      if (wanted === painter.has(range)) continue;
      painter.repaint(rootOf(range.startContainer), wanted ? [] : [range], wanted ? [range] : []);
    }
  }

  /** Marks what is in the viewport first, then the rest. */
  async function scan(blocks: Iterable<Block | undefined>): Promise<void> {
    const { learned } = vocabulary;
    let changed = false;
    function* markEach(some: Iterable<Block | undefined>) {
      for (const block of some) {
        if (block && (yield* mark(block))) changed = true;
        yield;
      }
    }
    const later: Block[] = [];
    function* markRest() {
      yield* markEach(later);
      yield* markEach(vocabulary.forgotten(index));
    }
    // Before it is chosen what is painted, there is nothing to show but marks that go and come back.
    const show = () => !looks.firstInSection && paint();
    await runInBatches(markEach(inView(blocks, later)), show, signal);
    await runInBatches(markRest(), show, signal);
    if (signal.aborted) return;
    // What the page defines anywhere, it may use everywhere.
    if (vocabulary.learned > learned) {
      for (const root of [document, ...roots]) follow(() => locateBlocks(root, vocabulary.abbreviationLook));
    }
    if (longLines.renew() || looks.firstInSection) {
      choose();
      paint();
    }
    if (changed) onChange();
  }

  /** One scan after the other: each begins with what the one before has found. A fault ends one scan only. */
  function follow(blocks: () => Iterable<Block | undefined>): void {
    scanning = scanning.then(() => scan(blocks())).catch((error) => reportFault("marks", error));
  }

  const onBare = whenUpgraded((hosts) => follow(() => inNewRoots(topmost(hosts), {})));

  /** The blocks of the shadow trees that are not watched yet; the first look takes away what an ended script has left. */
  function* inNewRoots(nodes: Iterable<Node>, search: Search = { hosts: possibleHosts }) {
    for (const node of nodes) {
      for (const root of shadowRootsUnder(node, { ...search, onBare })) {
        if (!root) yield undefined;
        if (!root || roots.has(root) || root.host === lensWorld().card?.host) continue;
        if (isFirst && removeLeftCard(root)) continue;
        if (isFirst) clearPredecessor(root);
        roots.add(root);
        watcher.observe(root);
        yield* locateBlocks(root, vocabulary.look);
      }
    }
    isFirst = false;
  }

  function* inChanges(records: readonly MutationRecord[]) {
    const changes = yield* readChanges(records);
    if (changes.parents.has(document)) onReplaced();
    const added: Node[] = [];
    for (const node of topmost(changes.added)) {
      added.push(node);
      yield undefined;
    }
    const moved = new Set<Node>(added);
    for (const root of roots) {
      // A tree that is kept here keeps its host's whole page; one that comes back, or moves, is new again.
      const isMoved = added.length > 0 && liesIn(root.host, moved);
      if (isMoved) moved.add(root);
      if (isMoved || !isHere(root)) roots.delete(root);
      yield undefined;
    }
    // Whatever goes leaves a gap.
    if (changes.gaps.size > 0) yield* index.lost();
    yield* index.displaced(moved);
    yield* changedBlocks(changes, added, (block) => index.has(block), vocabulary.look);
    yield* inNewRoots(added);
  }

  /** All that is marked, and all that may be: what has changed in a hidden document was not kept. */
  function* inWhole() {
    onReplaced();
    watcher.observe(document);
    roots.clear();
    yield* index.lost();
    for (const [block] of index.blocks()) yield block;
    yield* locateBlocks(document, vocabulary.look);
    yield* inNewRoots([document.documentElement]);
  }

  const watcher = watchChanges(
    {
      onStir: restraint.stir,
      onChanges: (records) => follow(() => inChanges(records)),
      onMissed: () => follow(inWhole),
    },
    signal,
  );
  clearPredecessor(document);
  watcher.observe(document);
  follow(() => locateBlocks(document, vocabulary.look));
  follow(() => inNewRoots([document.documentElement]));
  signal.addEventListener("abort", () => {
    painter.clear();
  });

  return {
    inSight: () => inSections(index.all()).map(({ mention }) => mention),
    mentions: () => shownMentions(index.all()),
    count: () => index.count,
    find: (id) => index.all().find((mention) => mention.id === id),
    mentionAt: (point) => {
      const mention = mentionAt(point, index, [...roots]);
      return mention && painter.has(mention.range) ? mention : undefined;
    },
    restyle(next) {
      const isScanned = sameSettings([looks.kinds, looks.firstInSection], [next.kinds, next.firstInSection]);
      looks = next;
      painter.restyle(looks);
      if (isScanned) return;
      for (const root of [document, ...roots]) follow(() => locateBlocks(root, vocabulary.look));
    },
  };
}

function rootOf(node: Node): Document | ShadowRoot {
  const tree = treeOf(node);
  return isShadowRoot(tree) ? tree : document;
}
