import type { CardView } from "../../data/views/CardView.ts";

/**
 * The background's answer; throws when it is out of shape. The background has read its records against their schema,
 * and no page can answer in its place: what is left to see is that both are of one version, for which a schema would
 * weigh as much as all the rest of the card.
 */
export function readView(answer: unknown): CardView {
  const { name, sentence, source, figure, kinds, sources, controls, plainText } = Object(answer);
  const fits =
    [name?.text, sentence?.text, source?.url, figure?.label, controls?.close, plainText].every(
      (text) => typeof text === "string",
    ) && [kinds, sources].every(Array.isArray);
  if (!fits)
    throw new Error("The background’s answer is no card: reload the page after an update of the Lens");
  return answer as CardView;
}
