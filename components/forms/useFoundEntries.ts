import { useEffect, useMemo, useState } from "preact/hooks";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form, Region } from "../../data/content/schema/form.ts";
import type { LookAlike } from "../../data/content/schema/lookAlike.ts";
import { createNameIndex } from "../../data/search/createNameIndex.ts";
import { drawnRegions } from "../../data/views/figure.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Where the search looks. */
export interface SearchedRecords {
  forms: readonly Form[];
  lookAlikes: readonly LookAlike[];
  /** Resolves to the forms that the matcher finds in a text of any language. */
  findForms: (text: string) => Promise<readonly FormId[]>;
}

interface FoundEntries {
  readonly forms: readonly Form[];
  readonly lookAlikes: readonly LookAlike[];
}

/**
 * Returns the forms that a text names and that affect all of the regions, and the look-alikes that it names: the most
 * similar names first, and names that are equally similar in alphabetical order. Look-alikes have no regions.
 */
export function useFoundEntries(
  { forms, lookAlikes, findForms }: SearchedRecords,
  text: string,
  regions: readonly Region[],
): FoundEntries {
  const { pick, locale } = useTranslator();
  const named = useNamedForms(text, findForms);
  const index = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const entries = [...forms, ...lookAlikes].map((record) => ({ record, name: pick(record.name).text }));
    entries.sort((one, other) => compare(one.name, other.name));
    return createNameIndex(entries.map(({ record }) => record));
  }, [forms, lookAlikes, pick, locale]);
  return useMemo(() => {
    const found = index.find(text, named);
    return {
      forms: found.filter(isForm).filter((form) => affects(form, regions)),
      lookAlikes: regions.length > 0 ? [] : found.filter(isLookAlike),
    };
  }, [index, text, named, regions]);
}

function isForm(record: Form | LookAlike): record is Form {
  return "regions" in record;
}

function isLookAlike(record: Form | LookAlike): record is LookAlike {
  return !isForm(record);
}

function affects(form: Form, regions: readonly Region[]): boolean {
  const drawn = drawnRegions(form.regions, form.extent);
  return regions.every((region) => drawn.includes(region));
}

/**
 * Returns the forms that the matcher finds in the text. Until it has answered, those of the text before if the reader goes on
 * typing: the list would otherwise flicker.
 */
function useNamedForms(text: string, findForms: SearchedRecords["findForms"]): readonly FormId[] {
  const [answer, setAnswer] = useState<{ text: string; forms: readonly FormId[] }>({ text: "", forms: none });
  useEffect(() => {
    if (!text.trim()) return;
    let isCurrent = true;
    findForms(text).then(
      (forms) => isCurrent && setAnswer({ text, forms }),
      (error: unknown) => reportError(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, findForms]);
  return text.startsWith(answer.text) ? answer.forms : none;
}

/** A constant: a new array would make the list search again at each render. */
const none: readonly FormId[] = [];
