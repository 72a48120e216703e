import type { CardView } from "../../data/views/CardView.ts";
import { useTranslator } from "../ui/translation.tsx";

/**
 * Renders a live region that says which card has opened, or that it cannot be opened. A live region around the card itself
 * would have all of its text read out. `view` is undefined while no card is open.
 */
export function CardStatus({ view }: { view: CardView | "failed" | undefined }) {
  const { t } = useTranslator();
  return (
    <p class="lens-unseen" role="status" lang={typeof view === "object" ? view.lang : undefined}>
      {view === "failed" ? t("library.failed") : view?.announcement}
    </p>
  );
}
