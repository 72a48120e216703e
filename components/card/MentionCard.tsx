import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { Icon } from "../ui/Icon.tsx";
import { MentionSummary } from "./MentionSummary.tsx";

interface MentionCardProps {
  view: CardView;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Whether the page that the reader tried to open last could not be opened. */
  hasFailed: boolean;
  isPinned: boolean;
  /** Result of the last copy. */
  copied: "done" | "failed" | undefined;
  /** Whether each target is at least 44 px high: on touch screens, and for readers who open cards by click. */
  hasLargeTargets: boolean;
  /** The address of the link that contains the mention, if the card offers to follow it. */
  followLink: string | undefined;
  onFollowLink: (event: MouseEvent) => void;
  onWord: (id: string) => void;
  onPin: () => void;
  onCopy: () => void;
  /** Opens a section of the popup in a tab. */
  onSection: (section: Section) => void;
  onClose: () => void;
}

/**
 * Renders the card of a mention: a non-modal dialog that takes focus only when a script focuses its root element.
 * Stateless. Needs MentionCard.css in the same shadow root.
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
          <Icon name="pin" />
        </button>
        <button type="button" class="lens-tool" aria-label={controls.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="lens-card-body">
        <MentionSummary
          view={view}
          openWords={props.openWords}
          onWord={props.onWord}
          onCauses={() => props.onSection("causes")}
        />
      </div>
      <div class="lens-card-foot">
        {props.followLink && (
          <a class="lens-button" href={props.followLink} onClick={props.onFollowLink}>
            {controls.followLink}
          </a>
        )}
        <button
          type="button"
          class="lens-button lens-button-main"
          onClick={() => props.onSection("organizations")}
        >
          {controls.organizations}
        </button>
        <button type="button" class="lens-button" onClick={props.onCopy}>
          <Icon name={copied === "done" ? "done" : "copy"} />
          {copied === "done" ? controls.copied : controls.copy}
        </button>
        <p class={status ? "lens-card-status" : "lens-unseen"} role="status">
          {status || (copied && controls.copied)}
        </p>
      </div>
    </div>
  );
}
