import { Glossary } from "../../components/glossary/Glossary.tsx";
import type { PageReport } from "../../components/mentions/PageReport.ts";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { readFirstSettings } from "../pages/readFirstSettings.ts";
import { readPageIn } from "../pages/readPage.ts";

catchErrors("glossary");
const settings = await readFirstSettings();
const [translator, { records }, report] = await Promise.all([
  translatorFor(settings.language, catalogLoaders),
  requestLibrary(),
  readGlossaryPage(Number(location.hash.slice(1))),
]);

mountPage(
  <Glossary report={report} forms={records.forms} today={localDate(new Date())} onPrint={() => print()} />,
  { translator, settings, title: translator.t("glossary.title") },
);

/** Resolves to the mentions on the page in the tab that the address names. */
async function readGlossaryPage(tabId: number): Promise<PageReport> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab ? readPageIn({ ...tab, id: tabId }) : { state: "unreachable", reason: "unknown" };
}
