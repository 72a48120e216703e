import type { CardView } from "../../data/views/CardView.ts";
import { Drawing } from "../ui/Drawing.tsx";
import { cardDrawings } from "./cardDrawings.ts";
import { MentionSummary } from "./MentionSummary.tsx";

interface MentionCardProps {
  view: CardView;
  /** Ids of the hard words whose meaning is shown. */
  openWords: readonly string[];
  /** Whether what the reader asked for last could not be opened. */
  hasFailed: boolean;
  isPinned: boolean;
  /** How the last copy went. */
  copied: "done" | "failed" | undefined;
  /** Every target at least 44 px high, for fingers, and for readers who chose clicks over resting. */
  hasLargeTargets: boolean;
  onWord: (id: string) => void;
  onPin: () => void;
  onCopy: () => void;
  onOrganizations: () => void;
  onClose: () => void;
}

/**
 * The card of a mention: a dialog that is not modal and takes no focus by itself; its root can be focused by script.
 * It keeps no state, writes nothing outside itself and expects MentionCard.css in the same shadow root.
 */
export function MentionCard(props: MentionCardProps) {
  const { view, hasFailed, isPinned, copied } = props;
  const { name, controls } = view;
  const status = (hasFailed && controls.failed) || (copied === "failed" && controls.copyFailed);
  return (
    <div
      class={props.hasLargeTargets ? "lens-root lens-card lens-large-targets" : "lens-root lens-card"}
      role="dialog"
      aria-labelledby="lens-name"
      tabIndex={-1}
      lang={view.lang}
      dir={view.direction}
    >
      <div class="lens-card-head">
        <h2 id="lens-name" class="lens-card-name" lang={name.lang}>
          {name.text}
        </h2>
        <button
          type="button"
          class="lens-tool"
          aria-label={controls.pin}
          title={isPinned ? controls.pinOff : controls.pinOn}
          aria-pressed={isPinned}
          onClick={props.onPin}
        >
          <Drawing path={cardDrawings.pin} />
        </button>
        <button type="button" class="lens-tool" aria-label={controls.close} onClick={props.onClose}>
          <Drawing path={cardDrawings.close} />
        </button>
      </div>
      <div class="lens-card-body">
        <MentionSummary view={view} openWords={props.openWords} onWord={props.onWord} />
      </div>
      <div class="lens-card-foot">
        <button type="button" class="lens-button lens-button-main" onClick={props.onOrganizations}>
          {controls.organizations}
        </button>
        <button type="button" class="lens-button" onClick={props.onCopy}>
          <Drawing path={cardDrawings[copied === "done" ? "done" : "copy"]} />
          {copied === "done" ? controls.copied : controls.copy}
        </button>
        <p class={status ? "lens-card-status" : "lens-unseen"} role="status">
          {status || (copied && controls.copied)}
        </p>
      </div>
    </div>
  );
}
