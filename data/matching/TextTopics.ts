import type { ContextTopic } from "../terms/LanguageTerms.ts";
import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { unspecific } from "./indexes.ts";
import type { PageTopic, TopicCounts } from "./pageTopicOf.ts";
import type { TermMatch } from "./readTerm.ts";
import type { TextContext } from "./TextContext.ts";

/** Terms that psychology may have: "dystonic", "the dystonic tendency". */
const mayBeOfPsychology: ReadonlySet<Meaning["kind"]> = new Set(["adjective", "look-alike"]);

/** Tells what the terms of one text are about, by its words and by the topic of its page. */
export class TextTopics {
  private readonly terms: readonly TermMatch[];
  private readonly context: TextContext;
  private readonly pageTopic: PageTopic | undefined;
  private readonly firstLabel: number;
  private readonly namesForm: boolean;

  constructor(terms: readonly TermMatch[], context: TextContext, pageTopic: PageTopic | undefined) {
    this.terms = terms;
    this.context = context;
    this.pageTopic = pageTopic;
    this.firstLabel = terms.find(isLabel)?.start ?? Infinity;
    this.namesForm = terms.some(namesForm);
  }

  /** Returns whether a noun that names no form is the autonomic "dystonia". In a text about both, it is not. */
  isAutonomic({ start, meaning }: TermMatch): boolean {
    if (this.isAboutMovement()) return false;
    if (start > this.firstLabel || this.pageTopic === "autonomic") return true;
    if (meaning.unless !== "autonomic") return false;
    return (
      this.pageTopic === "probably autonomic" ||
      (this.pageTopic !== "movement" && this.context.isAbout("autonomic"))
    );
  }

  /** Returns whether an adjective is the "ego-dystonic" of psychology. */
  isOfPsychology({ meaning }: TermMatch): boolean {
    return meaning.unless === "ego" && this.pageTopic === "psychology" && !this.isAboutMovement();
  }

  /** Returns what this text adds to the topic of its page. The context words are read only where they can matter. */
  counts(): TopicCounts {
    const { terms, context } = this;
    const nouns = terms.filter(isBareNoun);
    const adjectives = terms.filter(isAdjective);
    const unclear = nouns.length + adjectives.length;
    const mayBePsychology = terms.some(({ meaning }) => mayBeOfPsychology.has(meaning.kind));
    if (unclear === 0 && !mayBePsychology) return this.namedCounts(nouns);
    if (this.isAboutMovement()) return { ...this.namedCounts(nouns), movementTexts: unclear > 0 ? 1 : 0 };
    const mayBeAutonomic = nouns.some(({ meaning }) => meaning.unless === "autonomic");
    const isAutonomic = mayBeAutonomic && context.isAbout("autonomic");
    const decisive: PageTopic[] = [];
    if (nouns.some(({ start }) => start <= this.firstLabel)) decisive.push("autonomic");
    if (mayBeAutonomic) decisive.push(isAutonomic ? "movement" : "probably autonomic");
    if (adjectives.length > 0) decisive.push("psychology");
    return {
      ...this.namedCounts(nouns),
      autonomicTexts: isAutonomic ? 1 : 0,
      psychologyTexts: mayBePsychology && context.isAbout("ego") ? 1 : 0,
      decisive,
    };
  }

  private namedCounts(nouns: readonly TermMatch[]): TopicCounts {
    const { terms } = this;
    return {
      forms: terms.filter(namesForm).length,
      labels: terms.filter(isLabel).length,
      nouns: nouns.length,
      movementTexts: 0,
      autonomicTexts: 0,
      psychologyTexts: 0,
      decisive: [],
    };
  }

  /** Returns what this text adds as a title: there, the words tell the topic also without a noun or adjective. */
  countsOfTitle(): TopicCounts {
    const isAbout = (topic: ContextTopic): number => (this.context.isAbout(topic) ? 1 : 0);
    return {
      ...this.counts(),
      movementTexts: this.isAboutMovement() ? 1 : 0,
      autonomicTexts: isAbout("autonomic"),
      psychologyTexts: isAbout("ego"),
    };
  }

  private isAboutMovement(): boolean {
    return this.namesForm || this.context.isAbout("movement") || this.context.isAbout("motor");
  }
}

/** Returns whether any of the form indexes is that of a form other than dystonia itself. */
export function isSpecific(form: number): boolean {
  return form !== LOOK_ALIKE && form !== unspecific;
}

function namesForm({ meaning, forms }: TermMatch): boolean {
  return !meaning.needs && forms.some(isSpecific);
}

function isBareNoun({ meaning, forms }: TermMatch): boolean {
  return meaning.kind === "noun" && forms[0] !== LOOK_ALIKE && !forms.some(isSpecific);
}

function isAdjective({ meaning, forms }: TermMatch): boolean {
  return meaning.kind === "adjective" && forms[0] !== LOOK_ALIKE;
}

/** Returns whether a term is the noun with a qualifier that makes it a look-alike: "vegetative dystonia". */
function isLabel({ forms, meaning }: TermMatch): boolean {
  return forms[0] === LOOK_ALIKE && meaning.kind === "noun";
}
