import style from "../../components/card/MentionCard.css?inline";
import type { NoteView } from "../../data/messages/NoteView.ts";
import type { Card, Opener, Point } from "../dom/contentState.ts";
import { isSameMention, type PlacedMention, type PlacedWords } from "../dom/PlacedMention.ts";
import { reportContentError } from "../dom/runtime.ts";
import { CardHost } from "./CardHost.ts";
import { OpenCard } from "./OpenCard.tsx";
import { requestCardView } from "./requestCardView.ts";

/** Returns the card of this frame, closed. At most one mention at a time has its card open. */
export function createCard(): Card {
  const host = new CardHost(style);
  let latest: OpenCard | undefined;
  const current = () => (latest?.isOpen() ? latest : undefined);

  function close(): void {
    latest?.close();
    latest = undefined;
  }

  function open(mention: PlacedMention, point: Point, opener: Opener): void {
    const old = current();
    const isSame = isSameMention(old?.mention, mention);
    // A resting pointer neither replaces a pinned card nor opens a mention's card twice.
    if (old && opener === "rest" && (old.isPinned() || isSame)) return;
    if (old?.isLoaded() && isSame) {
      if (opener === "press") old.pin();
      else old.place();
      return;
    }
    close();
    const card = new OpenCard(host, mention, point, opener);
    latest = card;
    requestCardView(mention)
      .then((view) => card.show(view))
      .catch((error) => {
        card.close();
        reportContentError("card", error);
      });
  }

  function openNote(note: NoteView, words: PlacedWords, point: Point | undefined): void {
    close();
    latest = new OpenCard(host, words, point, "key");
    latest.show(note);
  }

  return {
    host: host.element,
    currentMention: () => current()?.mention,
    moveTo: (words) => current()?.moveTo(words),
    open,
    openNote,
    distanceInSafeTriangle: (point) => current()?.distanceInSafeTriangle(point),
    focus() {
      const card = current();
      card?.focus();
      return card !== undefined;
    },
    close,
  };
}
