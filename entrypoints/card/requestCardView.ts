import { cutText, MAX_WORD_CHARS } from "../../data/messages/limits.ts";
import type { CardView } from "../../data/views/CardView.ts";
import type { PlacedMention } from "../dom/PlacedMention.ts";
import { sendRequest } from "../dom/runtime.ts";

/** Requests the texts of a mention's card from the background. Rejects if there is no background of the same version. */
export async function requestCardView(mention: PlacedMention): Promise<CardView> {
  const { form, also = [], text: word } = mention;
  const forms = [form, ...also];
  const definition = mention.definition && cutText(mention.definition, MAX_WORD_CHARS);
  return checkCardView(
    await sendRequest({
      type: "read-card",
      forms,
      word,
      ...(definition && { definition }),
      ...(mention.kind === "own" && { isOwnWord: true }),
    }),
  );
}

/**
 * Returns the response if it is a card view of this version; throws otherwise. Checks only some fields, because only the
 * version can be wrong: the background validates its records, and no page can forge a response. A full schema would be
 * as large as the rest of the card script.
 */
export function checkCardView(response: unknown): CardView {
  const { name, sentence, figure, facts, details, organizations, spoken, readAloud, controls, plainText } =
    Object(response);
  const texts = [
    name?.text,
    sentence?.text,
    figure?.label,
    details?.summary?.display,
    readAloud?.read,
    controls?.more,
    plainText,
  ];
  const lists = [
    facts,
    details?.causes?.groups,
    details?.notes,
    organizations?.organizations,
    spoken?.glance,
  ];
  const isCardView = texts.every((text) => typeof text === "string") && lists.every(Array.isArray);
  if (!isCardView)
    throw new Error("The background’s answer is no card: reload the page after an update of the Lens");
  return response as CardView;
}
