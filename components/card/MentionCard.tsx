import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { ReadAloud } from "../speech/ReadAloud.tsx";
import { Icon } from "../ui/Icon.tsx";
import { CardDetails } from "./CardDetails.tsx";
import { CardDialog, type CardLook, CloseButton } from "./CardDialog.tsx";
import { CardGlance } from "./CardGlance.tsx";
import { CardOrganizations } from "./CardOrganizations.tsx";

/** The parts of the card that open below or above its bar. At most one is open. */
export type CardPart = "organizations" | "more";

interface MentionCardProps extends CardLook {
  view: CardView;
  /** The open part; undefined at a glance. */
  openPart: CardPart | undefined;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Whether the page that the reader tried to open last could not be opened. */
  hasFailed: boolean;
  isPinned: boolean;
  /** Result of the last copy. */
  copied: "done" | "failed" | undefined;
  /** Speed of reading aloud in percent; undefined when the reader does not want that button. */
  speechRate: number | undefined;
  /** The address of the link that contains the mention, if the card offers to follow it. */
  followLink: string | undefined;
  onFollowLink: (event: MouseEvent) => void;
  onPart: (part: CardPart) => void;
  onWord: (id: string) => void;
  onPin: () => void;
  /** Moves the card to the next corner; undefined while it cannot be moved. The card script lets the reader drag it. */
  onMove: (() => void) | undefined;
  onCopy: () => void;
  /** Makes the form of the card the reader's own, or no more. */
  onMyForm: (isMine: boolean) => void;
  /** Opens a section of the popup in a tab. */
  onSection: (section: Section) => void;
  /** Opens the form on the page with all forms. */
  onForm: () => void;
  onClose: (event: MouseEvent) => void;
}

/**
 * Renders the card of a mention. The bar with all controls comes before the part that it opens, so that it does not move.
 * Stateless.
 */
export function MentionCard(props: MentionCardProps) {
  const { view, openPart, isPinned, speechRate } = props;
  const { controls, spoken } = view;
  return (
    <CardDialog
      lang={view.lang}
      direction={view.direction}
      theme={props.theme}
      hasLargeTargets={props.hasLargeTargets}
    >
      {props.isCompact && <CloseButton label={controls.close} onClose={props.onClose} isCorner />}
      <CardGlance view={view} nameId="lens-name" />
      {props.followLink && (
        <p class="lens-follow">
          <a class="lens-link" href={props.followLink} onClick={props.onFollowLink}>
            {controls.followLink}
          </a>
        </p>
      )}
      <div class="lens-bar" data-movable={props.onMove && ""}>
        <PartButton part="organizations" label={controls.organizations} {...props} />
        <PartButton part="more" label={controls.more} {...props} />
        <span class="lens-bar-end">
          {speechRate !== undefined && (
            <ReadAloud
              texts={openPart === "more" ? [...spoken.glance, ...spoken.more] : spoken.glance}
              rate={speechRate}
              labels={view.readAloud}
              look="tool"
            />
          )}
          <button
            type="button"
            class="lens-tool"
            data-action="pin"
            aria-label={controls.pin}
            title={isPinned ? controls.pinOff : controls.pinOn}
            aria-pressed={isPinned}
            onClick={props.onPin}
          >
            <Icon name="pin" />
          </button>
          {props.onMove && (
            <button
              type="button"
              class="lens-tool"
              data-action="move"
              data-repeatable
              aria-label={controls.move}
              title={controls.moveHow}
              onClick={props.onMove}
            >
              <Icon name="move" />
            </button>
          )}
          {!props.isCompact && <CloseButton label={controls.close} onClose={props.onClose} />}
        </span>
      </div>
      {openPart === "organizations" && (
        <section id="lens-organizations" class="lens-more" aria-label={controls.organizations}>
          <CardOrganizations view={view.organizations} onShowAll={() => props.onSection("organizations")}>
            <Status text={props.hasFailed && controls.failed} />
          </CardOrganizations>
        </section>
      )}
      {openPart === "more" && <CardMore {...props} />}
    </CardDialog>
  );
}

interface PartButtonProps extends Pick<MentionCardProps, "openPart" | "onPart"> {
  part: CardPart;
  label: string;
}

/** Renders the button that opens and closes a part of the card. */
function PartButton({ part, label, openPart, onPart }: PartButtonProps) {
  return (
    <button
      type="button"
      class="lens-part-button"
      data-action={part}
      aria-expanded={openPart === part}
      aria-controls={`lens-${part}`}
      onClick={() => onPart(part)}
    >
      {label}
      <Icon name="open" className="lens-chev" />
    </button>
  );
}

/** Renders the part that the reader opens with "More", and what can be done with the form. */
function CardMore(props: MentionCardProps) {
  const { view, copied } = props;
  const { controls } = view;
  return (
    <section id="lens-more" class="lens-more" aria-label={controls.more}>
      <div class="lens-whole">
        {view.nameNote && <p class="lens-said">{view.nameNote}</p>}
        <p class="lens-text" lang={view.sentence.lang}>
          {view.sentence.text}
        </p>
      </div>
      <CardDetails
        view={view}
        openWords={props.openWords}
        onWord={props.onWord}
        onCauses={() => props.onSection("causes")}
      />
      <button type="button" class="lens-pill" data-action="form" onClick={props.onForm}>
        <Icon name="page" />
        {controls.form}
      </button>
      {view.myForm && (
        <button
          type="button"
          class="lens-pill"
          data-action="my-form"
          aria-pressed={view.myForm.isMine}
          onClick={() => props.onMyForm(!view.myForm?.isMine)}
        >
          {view.myForm.isMine && <Icon name="done" />}
          {view.myForm.label}
        </button>
      )}
      <button type="button" class="lens-pill" onClick={props.onCopy}>
        <Icon name={copied === "done" ? "done" : "copy"} />
        {controls.copy}
      </button>
      <Status text={(props.hasFailed && controls.failed) || myFormStatus(view) || copyStatus(view, copied)} />
    </section>
  );
}

/**
 * Renders a live region with the result of the last action. The pressed button keeps its name: screen readers also say the
 * new name of a control that has the focus.
 */
function Status({ text }: { text: string | false | undefined }) {
  return (
    <p class={text ? "lens-card-status" : "lens-unseen"} role="status">
      {text}
    </p>
  );
}

function myFormStatus({ myForm }: CardView): string | undefined {
  return myForm?.hasFailed ? myForm.failed : undefined;
}

function copyStatus({ controls }: CardView, copied: MentionCardProps["copied"]): string | undefined {
  return { done: controls.copied, failed: controls.copyFailed, none: undefined }[copied ?? "none"];
}
