import { Sources } from "../../components/sources/Sources.tsx";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import { localDate } from "../../data/i18n/localDate.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { requestLibrary } from "../../data/library/requestLibrary.ts";
import { markNewsRead, readNews } from "../../data/news/contentNews.ts";
import { mountPage } from "../pages/mountPage.tsx";
import { readFirstSettings } from "../pages/readFirstSettings.ts";

catchErrors("sources");
const settings = await readFirstSettings();
const [translator, library, news] = await Promise.all([
  translatorFor(settings.language, catalogLoaders),
  requestLibrary(),
  // Without storage, the sources are shown all the same.
  readNews().catch(() => undefined),
]);

mountPage(<Sources {...library} news={news} today={localDate(new Date())} />, {
  translator,
  settings,
  title: translator.t("sources.title"),
});
// The element of the address's fragment exists only now.
if (location.hash === "#news") document.getElementById("news")?.scrollIntoView();
await markNewsRead();
