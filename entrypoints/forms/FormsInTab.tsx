import { useEffect, useState } from "preact/hooks";
import { FormsPage } from "../../components/forms/FormsPage.tsx";
import { localDate } from "../../data/i18n/localDate.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { findFormIds } from "../pages/findFormIds.ts";
import { openPageHere } from "../pages/openPageHere.ts";

interface FormsInTabProps {
  wording: Wording;
  /** In percent of the normal speed; undefined when reading aloud is not offered. */
  readAloudRate: number | undefined;
}

/** Renders the page with all forms, at the entry or with the search that its address names. */
export function FormsInTab(props: FormsInTabProps) {
  return (
    <FormsPage
      {...props}
      readLibrary={requestLibrary}
      findForms={findFormIds}
      searchedText={new URLSearchParams(location.search).get("q") ?? ""}
      target={useTarget()}
      today={localDate(new Date())}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onHandout={(id) => openPageHere(`handout.html#${id}`).catch(reportError)}
    />
  );
}

/** Returns the entry that the fragment of the address names: a new object after each change of the fragment. */
function useTarget(): { readonly id: string } | undefined {
  const [target, setTarget] = useState(targetOfAddress);
  useEffect(() => {
    const stopping = new AbortController();
    addEventListener("hashchange", () => setTarget(targetOfAddress()), { signal: stopping.signal });
    return () => stopping.abort();
  }, []);
  return target;
}

function targetOfAddress(): { readonly id: string } | undefined {
  const id = location.hash.slice(1);
  return id ? { id } : undefined;
}
