import { type Snippet, snippetAround } from "../../../data/matching/visibleText.ts";
import { type Block, enclosingBlock } from "../../dom/blocks.ts";
import { collectTextRuns } from "../../dom/collectTextRuns.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";

/** Where a text node stands in the text of its flow. */
interface Place {
  readonly text: string;
  readonly start: number;
}

/**
 * So long may one run keep the page from its own work. Fewer would ask for more runs, and each of them has to look at
 * all mentions again, which costs a page with very many as much.
 */
const BUDGET_MS = 200;

/** A block that changes is scanned anew, and its mentions are other ones then: what was read of these stays true. */
const known = new WeakMap<PlacedMention, Snippet>();

/**
 * A function that answers with the words around a mention in its block, read from the page as it stands now; or with
 * nothing once it has worked for 200 ms: the next one goes on from there. Use it for one run over the mentions.
 */
export function createSnippets(): (mention: PlacedMention) => Snippet | undefined {
  const until = performance.now() + BUDGET_MS;
  const blocks = new Map<Node, Block>();
  const places = new Map<Block, Map<Node, Place>>();

  const placesIn = (block: Block): Map<Node, Place> => {
    const found = places.get(block) ?? readPlaces(block);
    places.set(block, found);
    return found;
  };

  return (mention) => {
    const found = known.get(mention);
    if (found || performance.now() > until) return found;
    const snippet = read(mention);
    known.set(mention, snippet);
    return snippet;
  };

  function read({ range }: PlacedMention): Snippet {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const block = enclosingBlock(startContainer, blocks);
    const first = block && placesIn(block).get(startContainer);
    const last = block && placesIn(block).get(endContainer);
    if (!first || !last) return { before: "", after: "" };
    return snippetAround(first.text, first.start + startOffset, last.start + endOffset);
  }
}

function readPlaces(block: Block): Map<Node, Place> {
  const reading = collectTextRuns(block);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return new Map(
    step.value.flatMap(({ text, pieces }) =>
      pieces.map(({ node, start }) => [node, { text, start }] as const),
    ),
  );
}
