import { type Snippet, snippetAround, visibleText } from "../../../data/matching/visibleText.ts";
import { cutText, MAX_LISTED_MENTIONS, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import type { FoundMention, MentionList } from "../../../data/messages/mentionList.ts";
import { type Block, enclosingBlock } from "../../dom/blocks.ts";
import { collectTextRuns } from "../../dom/collectTextRuns.ts";
import { composedParentOf } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { resolvedAround } from "../../dom/resolveJoints.ts";
import { TextVisibility } from "../../dom/TextVisibility.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import type { TextRun } from "../../dom/textRuns.ts";
import { languageAt } from "./languageAt.ts";
import { mentionsBySection } from "./sections.ts";

/** Snippets are read for at most this long (ms, with pauses) per call of `listMentions`: the reader waits for the list. */
const SNIPPET_BUDGET_MS = 200;

/** Never out of date: when a block changes, it is scanned again, and its mentions are new objects. */
const snippetCache = new WeakMap<PlacedMention, Snippet>();

/** The limits of what is read of a heading: UTF-16 units, with the indentation of the HTML, and text nodes. */
const MAX_HEADING_CHARS = 1000;
const MAX_HEADING_NODES = 100;

/**
 * Resolves to the mentions that can be seen now, in document order, each with the text of its heading and a snippet: the
 * words around it. After `SNIPPET_BUDGET_MS`, the remaining mentions get no snippet; the next call reads more.
 */
export async function listMentions(
  mentions: Iterable<PlacedMention>,
  slice: TimeSlice,
): Promise<MentionList> {
  const visible = await mentionsBySection(await visibleMentions(mentions, slice), slice);
  const listed: MentionList["mentions"][number][] = [];
  const collector = new SnippetCollector();
  let headings = new Map<Element, Heading>();
  const headingOf = (element: Element): Heading => {
    const heading = headings.get(element) ?? readHeading(element);
    headings.set(element, heading);
    return heading;
  };
  for (const { mention, heading: element } of visible.slice(0, MAX_LISTED_MENTIONS)) {
    const { id, form, also = [], text, kind, relation } = mention;
    const parent = composedParentOf(mention.range.startContainer);
    const lang = parent && languageAt(parent);
    listed.push({
      id,
      forms: [form, ...also],
      text,
      ...collector.read(mention),
      ...(lang && { lang }),
      ...(element && headingOf(element)),
      ...(relation && { relation }),
      ...(kind === "own" && { isOwn: true as const }),
    });
    if (!slice.isOver()) continue;
    await slice.yieldToMain();
    // The page may have changed.
    collector.forgetPage();
    headings = new Map();
  }
  return { mentions: listed, unlisted: visible.length - listed.length };
}

async function visibleMentions(
  mentions: Iterable<PlacedMention>,
  slice: TimeSlice,
): Promise<PlacedMention[]> {
  const visible: PlacedMention[] = [];
  let visibility = new TextVisibility();
  for (const mention of [...mentions]) {
    if (visibility.canBeSeen(mention.range)) visible.push(mention);
    if (!slice.isOver()) continue;
    await slice.yieldToMain();
    visibility = new TextVisibility();
  }
  return visible;
}

type Heading = Pick<FoundMention, "heading" | "headingLang">;

/** Returns the text of a heading with its language; nothing for one without text. */
function readHeading(element: Element): Heading {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  for (let nodes = 0; nodes < MAX_HEADING_NODES && text.length < MAX_HEADING_CHARS; nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    text += node.data.slice(0, MAX_HEADING_CHARS);
  }
  const heading = cutText(visibleText(text), MAX_WORD_CHARS);
  const headingLang = languageAt(element);
  return heading ? { heading, ...(headingLang && { headingLang }) } : {};
}

/** The position of a text node in its text run. */
interface NodePosition {
  readonly run: TextRun;
  readonly index: number;
}

/** Reads the snippets of a list. It caches the text of blocks until `forgetPage` is called. */
class SnippetCollector {
  private deadline: number | undefined;
  private readonly enclosingBlocks = new Map<Node, Block>();
  private readonly positionsByBlock = new Map<Block, ReadonlyMap<Node, NodePosition>>();

  /** Returns the snippet of a mention; undefined once the deadline has passed, unless the snippet is cached. */
  read(mention: PlacedMention): Snippet | undefined {
    const cached = snippetCache.get(mention);
    if (cached) return cached;
    this.deadline ??= performance.now() + SNIPPET_BUDGET_MS;
    if (performance.now() > this.deadline) return undefined;
    const snippet = this.snippetOf(mention.range);
    snippetCache.set(mention, snippet);
    return snippet;
  }

  /** Forgets what was read of the page, which may have changed. */
  forgetPage(): void {
    this.enclosingBlocks.clear();
    this.positionsByBlock.clear();
  }

  private snippetOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Snippet {
    const block = enclosingBlock(startContainer, this.enclosingBlocks);
    const positions = block && this.positionsIn(block);
    const [first, last] = [positions?.get(startContainer), positions?.get(endContainer)];
    if (!first || !last) return { before: "", after: "" };
    const { text, nodes } = resolvedAround(first.run, first.index, last.index);
    const startOf = (container: Node) => nodes.find(({ node }) => node === container)?.start ?? 0;
    return snippetAround(text, startOf(startContainer) + startOffset, startOf(endContainer) + endOffset);
  }

  private positionsIn(block: Block): ReadonlyMap<Node, NodePosition> {
    const positions = this.positionsByBlock.get(block) ?? readPositions(block);
    this.positionsByBlock.set(block, positions);
    return positions;
  }
}

function readPositions(block: Block): ReadonlyMap<Node, NodePosition> {
  return new Map(
    collectTextRuns(block).flatMap((run) =>
      run.nodes.map(({ node }, index) => [node, { run, index }] as const),
    ),
  );
}
