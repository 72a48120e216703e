import { readText, type TextReading } from "../../../data/matching/findMentions.ts";
import type { Definition } from "../../../data/matching/locateDefinitions.ts";
import type { Mention } from "../../../data/matching/Mention.ts";
import { OwnWords } from "../../../data/matching/OwnWords.ts";
import type { PageTopic } from "../../../data/matching/pageTopicOf.ts";
import { matchOffsets, type Prefilter, termPrefilter } from "../../../data/matching/prefilter.ts";
import { abbreviationPattern } from "../../../data/matching/readAbbreviations.ts";
import type { Passage } from "../../dom/blocks.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";
import { AbbreviationMeanings, type TextPlace } from "./words/AbbreviationMeanings.ts";
import type { DefinitionPair } from "./words/definitionPairs.ts";
import { PageTopics } from "./words/PageTopics.ts";
import { createPagePlaces, type PagePlaces } from "./words/pagePlaces.ts";

/** Judging a text again can change what it says about the page. Real pages need one round. */
const MAX_ROUNDS = 3;

/** A text of a passage, and what its mentions were judged by. */
interface JudgedText {
  readonly place: TextPlace;
  readonly abbreviations: ReadonlySet<string>;
  /** The topics of the page that would change its mentions. */
  readonly decisive: readonly PageTopic[];
  readonly judgedBy: string;
}

/**
 * The terms that mean dystonia at each place of a page: those of the dictionary, by what the page is about, the
 * abbreviations that the page defines, and the words of the reader's own. What it returns depends on the texts of the page
 * alone, not on the order in which they are read, once `passagesToJudgeAgain` yields nothing.
 */
export class PageVocabulary {
  readonly ownWords = new OwnWords();
  private readonly places: PagePlaces;
  private readonly meanings: AbbreviationMeanings;
  private readonly topics: PageTopics;
  private readonly texts = new Map<Passage, JudgedText[]>();
  /** Maps each abbreviation to the passages whose texts contain it. */
  private readonly uses = new Map<string, Set<Passage>>();
  /** The abbreviations that are searched for; some of them until the end of the scan only. */
  private readonly searched = new Set<string>();
  private pattern = abbreviationPattern([]);
  /** The abbreviations whose meanings have changed since the passages that use them were judged. */
  private readonly changed = new Set<string>();
  /** The number of times that an abbreviation became known for which the page has to be searched. */
  definitionCount = 0;

  constructor(places: PagePlaces = createPagePlaces()) {
    this.places = places;
    this.meanings = new AbbreviationMeanings(places);
    this.topics = new PageTopics(places);
  }

  /** Forgets what the texts of a passage have said about the page. Call it before the passage is read again. */
  forget(passage: Passage): void {
    for (const { abbreviation } of this.meanings.remove(passage)) this.changed.add(abbreviation);
    this.topics.remove(passage);
    for (const { abbreviations } of this.texts.get(passage) ?? []) {
      for (const abbreviation of abbreviations) this.removeUse(abbreviation, passage);
    }
    this.texts.delete(passage);
  }

  /** Notes that the page has changed, before what has changed is read. */
  noteChanges(): void {
    this.places.noteChanges();
  }

  /**
   * Returns the mentions in a text of a passage, and keeps what it says about the page. Read the texts of a passage in order.
   * `pairs` are the abbreviations and long forms that its markup puts side by side.
   */
  find(
    passage: Passage,
    text: string,
    { language }: { language?: string },
    pairs: readonly DefinitionPair[] = [],
  ): Mention[] {
    const judged = this.texts.get(passage) ?? [];
    const order = 2 * judged.length;
    for (const pair of pairs) this.learnPair(passage, pair, order - 1, language);
    if (!this.prefilter.test(text)) return [];
    const place = { node: passage, order };
    const pageTopic = this.topics.at(passage);
    const definitions = this.definitionsAt(place, new Set(text.match(this.pattern)));
    const known = this.meanings.known();
    const reading = readText(text, { language, definitions, abbreviations: known, pageTopic });
    this.topics.add(passage, reading.topics);
    if (reading.topics.decisive.includes("psychology")) this.topics.addNeighbors(passage);
    this.learn(passage, reading, place);
    const { decisive } = reading.topics;
    const judgedBy = keyOf(pageTopic, decisive, definitions);
    const abbreviations = new Set(text.match(this.pattern));
    this.texts.set(passage, [...judged, { place, abbreviations, decisive, judgedBy }]);
    for (const abbreviation of abbreviations)
      this.uses.set(abbreviation, (this.uses.get(abbreviation) ?? new Set()).add(passage));
    return this.ownWords.addTo(reading.mentions, text);
  }

  /**
   * Yields the passages whose mentions may be others now, because other passages have said what the page is about, or what an
   * abbreviation means. Read each one before the next is taken.
   */
  async *passagesToJudgeAgain(slice: TimeSlice): AsyncGenerator<Passage, void, void> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const affected = await this.affectedPassages(slice);
      if (affected.size === 0) return;
      for (const passage of affected) {
        if (slice.isOver()) await slice.yieldToMain();
        if (this.texts.get(passage)?.some((text) => this.mayDiffer(text))) yield passage;
      }
    }
  }

  /** Returns whether no text of the page was judged. */
  isEmpty(): boolean {
    return this.texts.size === 0;
  }

  /** Returns whether a text of the passage was judged. */
  has(passage: Passage): boolean {
    return this.texts.has(passage);
  }

  /** Yields the passages that have said something about the page and have been removed from it. */
  *removedPassages(): Generator<Passage> {
    const passages = new Set([...this.texts.keys(), ...this.meanings.passages()]);
    for (const passage of passages) if (!this.places.isInDocument(passage)) yield passage;
  }

  /** Returns the first mention in a text that the reader looks up. */
  lookUp(text: string): Mention | undefined {
    const definitions = new Map<string, Definition>();
    for (const abbreviation of this.meanings.known()) {
      const definition = this.meanings.common(abbreviation);
      if (definition) definitions.set(abbreviation, definition);
    }
    return this.ownWords.addTo(readText(text, { definitions, isLookUp: true }).mentions, text)[0];
  }

  /** The prefilter for all terms. */
  readonly prefilter: Prefilter = {
    test: (text) =>
      termPrefilter.test(text) || this.abbreviationPrefilter.test(text) || this.ownWords.prefilter.test(text),
    candidates: (text) => {
      const { offsets, spans } = termPrefilter.candidates(text);
      const others = [this.abbreviationPrefilter, this.ownWords.prefilter];
      return { offsets: [...offsets, ...others.flatMap((each) => each.candidates(text).offsets)], spans };
    },
  };

  /** The prefilter for the abbreviations that the page defines. */
  readonly abbreviationPrefilter: Prefilter = {
    test: (text) => text.search(this.pattern) >= 0,
    candidates: (text) => ({ offsets: matchOffsets(this.pattern, text), spans: [] }),
  };

  private removeUse(abbreviation: string, passage: Passage): void {
    const passages = this.uses.get(abbreviation);
    passages?.delete(passage);
    if (passages?.size === 0) this.uses.delete(abbreviation);
  }

  private definitionsAt(place: TextPlace, abbreviations: Iterable<string>): Map<string, Definition> {
    const definitions = new Map<string, Definition>();
    for (const abbreviation of abbreviations) {
      const definition = this.meanings.at(abbreviation, place);
      if (definition) definitions.set(abbreviation, definition);
    }
    return definitions;
  }

  private mayDiffer({ place, abbreviations, decisive, judgedBy }: JudgedText): boolean {
    const topic = this.topics.at(place.node as Passage);
    return keyOf(topic, decisive, this.definitionsAt(place, abbreviations)) !== judgedBy;
  }

  private learnPair(
    passage: Passage,
    pair: DefinitionPair,
    order: number,
    language: string | undefined,
  ): void {
    const { abbreviation, longForm, cell: node = passage } = pair;
    // Both orders of a definition in brackets: in one, the name must end the long form; in the other, begin it.
    for (const text of [`${longForm} (${abbreviation})`, `${abbreviation} (${longForm})`]) {
      const { changes } = readText(text, { language, abbreviations: this.meanings.known() });
      const own = changes.filter((change) => change.abbreviation === abbreviation);
      if (own.length === 0) continue;
      this.learn(passage, { changes: own }, { node, order });
      return;
    }
  }

  private learn(passage: Passage, { changes }: Pick<TextReading, "changes">, place: TextPlace): void {
    for (const { abbreviation, definition } of changes) {
      if (!this.meanings.add(passage, { abbreviation, definition, place })) continue;
      this.changed.add(abbreviation);
      if (this.searched.has(abbreviation)) continue;
      this.searched.add(abbreviation);
      this.pattern = abbreviationPattern(this.searched);
      this.definitionCount++;
    }
  }

  /** Resolves to the passages of which a text may have other mentions since the last call. */
  private async affectedPassages(slice: TimeSlice): Promise<ReadonlySet<Passage>> {
    const affected = new Set(await this.topics.update(slice));
    for (const abbreviation of this.changed) {
      for (const passage of this.uses.get(abbreviation) ?? []) affected.add(passage);
    }
    this.changed.clear();
    this.dropUndefined();
    return affected;
  }

  /** Stops searching for abbreviations whose definitions were removed. */
  private dropUndefined(): void {
    const dropped = [...this.searched].filter((abbreviation) => !this.meanings.isKnown(abbreviation));
    if (dropped.length === 0) return;
    for (const abbreviation of dropped) this.searched.delete(abbreviation);
    this.pattern = abbreviationPattern(this.searched);
  }
}

/** Returns what the mentions of a text are judged by, as a text to compare. */
function keyOf(
  topic: PageTopic | undefined,
  decisive: readonly PageTopic[],
  definitions: ReadonlyMap<string, Definition>,
): string {
  return JSON.stringify([topic && decisive.includes(topic) ? topic : "", [...definitions.values()]]);
}
