import { dequal } from "dequal/lite";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Block } from "../dom/blocks.ts";
import { isInDocument, isInsideAny, topmostNodes } from "../dom/composedTree.ts";
import { contentState, type Highlighter } from "../dom/contentState.ts";
import { possibleHosts } from "../dom/possibleHosts.ts";
import { reportContentError } from "../dom/runtime.ts";
import { isShadowRoot, rootNodeOf } from "../dom/safeDom.ts";
import { type Search, shadowRootsUnder } from "../dom/shadowRoots.ts";
import { watchUpgrades } from "../dom/watchUpgrades.ts";
import { listMentions } from "./mentions/listMentions.ts";
import { MentionIndex } from "./mentions/MentionIndex.ts";
import { mentionAt } from "./mentions/mentionAt.ts";
import { mentionsBySection, repeatedMentions } from "./mentions/sections.ts";
import { Painter } from "./painting/Painter.ts";
import { removeStaleCard, removeStaleHighlights } from "./painting/removeStale.ts";
import { ViewportLimiter } from "./painting/ViewportLimiter.ts";
import { changedBlocks } from "./scanning/changedBlocks.ts";
import { inView } from "./scanning/inView.ts";
import { locateBlocks } from "./scanning/locateBlocks.ts";
import { PageVocabulary } from "./scanning/PageVocabulary.ts";
import { placeMentions } from "./scanning/placeMentions.ts";
import { readChanges } from "./scanning/readChanges.ts";
import { runInBatches } from "./scanning/runInBatches.ts";
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
export function createHighlighter({ onChange, onReplaced }: Events, signal: AbortSignal): Highlighter {
  let looks = contentState().settings?.marks ?? defaultSettings.marks;
  const index = new MentionIndex();
  const painter = new Painter(looks);
  const vocabulary = new PageVocabulary();
  const repaintLongLines = () => {
    choose();
    paint();
  };
  const limiter = new ViewportLimiter(index, painter, repaintLongLines, signal);
  const roots = new Set<ShadowRoot>();
  let isFirst = true;
  let scanning: Promise<void> = Promise.resolve();

  const paint = () => {
    const isNew = painter.paint();
    if (isNew) limiter.limitWhileActive();
    return isNew;
  };

  /** Whether the block held mentions, or holds some now. */
  function* mark(block: Block): Generator<undefined, boolean> {
    vocabulary.removeDefinitionsOf(block);
    const mentions = yield* placeMentions(block, (text, context) =>
      vocabulary.find(block, text, context).filter(({ kind }) => looks.kinds[kind]),
    );
    const old = index.replace(block, mentions);
    const ranges = mentions.map(({ range }) => range);
    limiter.setRanges(block, ranges);
    painter.replace(
      rootOf(block),
      old.map(({ range }) => range),
      // Which of them repeat others is known at the end of the scan.
      looks.firstInSection ? [] : ranges.filter((range) => !limiter.omits(range)),
    );
    return old.length + mentions.length > 0;
  }

  /** Chooses anew which mentions are painted. */
  function choose(): void {
    const repeated = looks.firstInSection ? repeatedMentions(index.mentions()) : undefined;
    for (const mention of index.mentions()) {
      const { range } = mention;
      const wanted = !repeated?.has(mention) && !limiter.omits(range);
      if (wanted === painter.has(range)) continue;
      painter.replace(rootOf(range.startContainer), wanted ? [] : [range], wanted ? [range] : []);
    }
  }

  /** Marks what is in the viewport first, then the rest. */
  async function scan(blocks: Iterable<Block | undefined>): Promise<void> {
    const { definitionCount } = vocabulary;
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
      yield* markEach(vocabulary.expiredDefinitions(index));
    }
    // Before it is chosen what is painted, there is nothing to show but marks that go and come back.
    const show = () => !looks.firstInSection && paint();
    await runInBatches(markEach(inView(blocks, later)), show, signal);
    await runInBatches(markRest(), show, signal);
    if (signal.aborted) return;
    // What the page defines anywhere, it may use everywhere.
    if (vocabulary.definitionCount > definitionCount) {
      for (const root of [document, ...roots]) follow(() => locateBlocks(root, vocabulary.abbreviationLook));
    }
    if (limiter.updateLongLines() || looks.firstInSection) {
      choose();
      paint();
    }
    if (changed) onChange();
  }

  /** One scan after the other: each begins with what the one before has found. A fault ends one scan only. */
  function follow(blocks: () => Iterable<Block | undefined>): void {
    scanning = scanning.then(() => scan(blocks())).catch((error) => reportContentError("highlighter", error));
  }

  const onBare = watchUpgrades((hosts) => follow(() => inNewRoots(topmostNodes(hosts), {})));

  /** The blocks of the shadow trees that are not watched yet; the first look takes away what an ended script has left. */
  function* inNewRoots(nodes: Iterable<Node>, search: Search = { hosts: possibleHosts }) {
    for (const node of nodes) {
      for (const root of shadowRootsUnder(node, { ...search, onBare })) {
        if (!root) yield undefined;
        if (!root || roots.has(root) || root.host === contentState().card?.host) continue;
        if (isFirst && removeStaleCard(root)) continue;
        if (isFirst) removeStaleHighlights(root);
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
    for (const node of topmostNodes(changes.added)) {
      added.push(node);
      yield undefined;
    }
    const moved = new Set<Node>(added);
    for (const root of roots) {
      // A tree that is kept here keeps its host's whole page; one that comes back, or moves, is new again.
      const isMoved = added.length > 0 && isInsideAny(root.host, moved);
      if (isMoved) moved.add(root);
      if (isMoved || !isInDocument(root)) roots.delete(root);
      yield undefined;
    }
    // Whatever goes leaves a gap.
    if (changes.gaps.size > 0) yield* index.removedBlocks();
    yield* index.displacedBlocks(moved);
    yield* changedBlocks(changes, added, (block) => index.has(block), vocabulary.look);
    yield* inNewRoots(added);
  }

  /** All that is marked, and all that may be: what has changed in a hidden document was not kept. */
  function* inWhole() {
    onReplaced();
    watcher.observe(document);
    roots.clear();
    yield* index.removedBlocks();
    for (const [block] of index.entries()) yield block;
    yield* locateBlocks(document, vocabulary.look);
    yield* inNewRoots([document.documentElement]);
  }

  const watcher = watchChanges(
    {
      onStir: () => limiter.noteActivity(),
      onChanges: (records) => follow(() => inChanges(records)),
      onMissed: () => follow(inWhole),
    },
    signal,
  );
  removeStaleHighlights(document);
  watcher.observe(document);
  follow(() => locateBlocks(document, vocabulary.look));
  follow(() => inNewRoots([document.documentElement]));
  signal.addEventListener("abort", () => {
    painter.clear();
  });

  return {
    visibleMentions: () => mentionsBySection(index.mentions()).map(({ mention }) => mention),
    mentions: () => listMentions(index.mentions()),
    count: () => index.visibleCount,
    find: (id) => index.mentions().find((mention) => mention.id === id),
    mentionAt: (point) => {
      const mention = mentionAt(point, index, [...roots]);
      return mention && painter.has(mention.range) ? mention : undefined;
    },
    restyle(next) {
      const isScanned = dequal([looks.kinds, looks.firstInSection], [next.kinds, next.firstInSection]);
      looks = next;
      painter.restyle(looks);
      if (isScanned) return;
      for (const root of [document, ...roots]) follow(() => locateBlocks(root, vocabulary.look));
    },
  };
}

function rootOf(node: Node): Document | ShadowRoot {
  const tree = rootNodeOf(node);
  return isShadowRoot(tree) ? tree : document;
}
