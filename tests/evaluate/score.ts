import { type Item, overlaps, type Span } from "./Item.ts";

/** Counts over items. */
export interface Score {
  items: number;
  /** Spans that must be found, and how many of them were. */
  required: number;
  hit: number;
  /** Required spans that were found with exactly their borders. */
  exact: number;
  /** Found spans of which the annotation names the form, and how many of them have this form. */
  formNamed: number;
  formRight: number;
  /** Found spans that overlap a required one, and false alarms. */
  right: number;
  alarms: number;
  /** Look-alikes, and how many of them were found. */
  lookAlikes: number;
  taken: number;
  /** Texts without mentions, and how many of them had false alarms. */
  clean: number;
  cleanAlarmed: number;
}

export function emptyScore(): Score {
  return {
    items: 0,
    required: 0,
    hit: 0,
    exact: 0,
    formNamed: 0,
    formRight: 0,
    right: 0,
    alarms: 0,
    lookAlikes: 0,
    taken: 0,
    clean: 0,
    cleanAlarmed: 0,
  };
}

export function addTo(total: Score, score: Score): void {
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
}

/** A found span; the evaluation of a matcher that knows no forms has none. */
export interface FoundSpan extends Span {
  readonly form?: string;
}

export interface ItemScore {
  readonly score: Score;
  readonly missed: readonly Span[];
  readonly alarms: readonly Span[];
  /** Found spans with other borders or another form than the required span, and what was expected. */
  readonly inexact: readonly (Span & { readonly expected: string })[];
}

/**
 * Compares the found spans with the annotation of an item. A required span is a hit if a found one overlaps it. A found
 * span is right if it overlaps a required one, ignored if it overlaps only optional ones, and otherwise a false alarm. The
 * borders and the form are those of the first found span that overlaps the required one.
 */
export function scoreItem(item: Item, found: readonly FoundSpan[]): ItemScore {
  const required = item.spans.filter(({ optional }) => !optional);
  const missed = required.filter((span) => !found.some((one) => overlaps(one, span)));
  const alarms = found.filter((one) => !item.spans.some((span) => overlaps(one, span)));
  const lookAlikes = item.hard ?? [];
  const pairs = required.flatMap((span) => {
    const one = found.find((candidate) => overlaps(candidate, span));
    return one ? [{ span, one }] : [];
  });
  const hasBorders = ({ span, one }: (typeof pairs)[number]): boolean =>
    one.start === span.start && one.end === span.end;
  const named = pairs.filter(({ span }) => span.form !== undefined);
  const hasForm = ({ span, one }: (typeof pairs)[number]): boolean =>
    span.form === undefined || span.form === one.form;
  const isClean = item.spans.length === 0;
  return {
    missed,
    alarms,
    inexact: pairs
      .filter((pair) => !hasBorders(pair) || !hasForm(pair))
      .map(({ span, one }) => ({
        ...one,
        expected: [span.surface, span.form].filter((part) => part !== undefined).join(", "),
      })),
    score: {
      items: 1,
      required: required.length,
      hit: required.length - missed.length,
      exact: pairs.filter(hasBorders).length,
      formNamed: named.length,
      formRight: named.filter(hasForm).length,
      right: found.filter((one) => required.some((span) => overlaps(one, span))).length,
      alarms: alarms.length,
      lookAlikes: lookAlikes.length,
      taken: lookAlikes.filter((hard) => alarms.some((one) => overlaps(one, hard))).length,
      clean: isClean ? 1 : 0,
      cleanAlarmed: isClean && found.length > 0 ? 1 : 0,
    },
  };
}

export function scoreLine(name: string, score: Score): string {
  const precision = score.right / (score.right + score.alarms);
  const recall = score.hit / score.required;
  const f1 = (2 * precision * recall) / (precision + recall);
  const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "  -  ");
  return [
    name.padEnd(18),
    `texts ${String(score.items).padStart(4)}`,
    `required ${String(score.required).padStart(4)}`,
    `precision ${figure(precision)}`,
    `recall ${figure(recall)}`,
    `F1 ${figure(f1)}`,
    `borders ${figure(score.exact / score.hit)}`,
    `form ${figure(score.formRight / score.formNamed)}`,
    `look-alikes taken ${score.taken}/${score.lookAlikes}`,
    `clean texts alarmed ${score.cleanAlarmed}/${score.clean}`,
  ].join("  ");
}
