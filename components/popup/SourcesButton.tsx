import type { ContentNews } from "../../data/news/contentNews.ts";
import { useTranslator } from "../ui/translation.tsx";
import { useAsync } from "../ui/useAsync.ts";

interface SourcesButtonProps {
  /** Resolves to the latest changes of the content; undefined when it has not changed since the installation. */
  readNews: () => Promise<ContentNews | undefined>;
  /** Opens the page with the sources and the changes. */
  onOpen: () => void;
}

/**
 * Renders the button that opens the sources. After an update of the content it says how much is new, until the reader has
 * opened that page.
 */
export function SourcesButton({ readNews, onOpen }: SourcesButtonProps) {
  const { t, list } = useTranslator();
  const [news] = useAsync(readNews);
  const { added, changed } =
    news.status === "ready" && news.value && !news.value.isRead ? news.value : { added: [], changed: [] };
  const changes = [
    ...(added.length > 0 ? [t("news.addedCount", { count: added.length })] : []),
    ...(changed.length > 0 ? [t("news.changedCount", { count: changed.length })] : []),
  ];
  return (
    <p>
      <button
        type="button"
        class="lens-link lens-link-button"
        data-action="sources"
        data-new={changes.length > 0}
        onClick={onOpen}
      >
        {changes.length > 0 ? t("news.line", { changes: list(changes) }) : t("sources.title")}
      </button>
    </p>
  );
}
