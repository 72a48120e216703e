import { card, type Row, withOwn } from "./openers.ts";
import { ownData } from "./sampleOwnData.ts";
import { moveCard, pressInCard, refuseOrganizations } from "./states.ts";

/** One form of each kind of cause, by its words in the fixture. */
const formsByCause = {
  genetic: "DYT-TOR1A dystonia",
  acquired: "hemidystonia",
  "drug-induced": "drug-induced dystonia",
};

export const cardScenes: readonly Row[] = [
  ["card-more", "More", card("spasmodic torticollis", { act: pressInCard("[data-action=more]") })],
  ["card-glance", "One form, by another name", card("spasmodic torticollis")],
  ["card-help", "Who can help", card("dystonia", { act: pressInCard("[data-action=organizations]") })],
  ["card-pinned", "Kept open", card("dystonia", { act: pressInCard("[data-action=pin]") })],
  ["card-moved", "Kept open, and moved", card("dystonia", { act: moveCard })],
  [
    "card-own",
    "The reader's own form and contacts",
    withOwn(ownData, card("spasmodic torticollis", { act: pressInCard("[data-action=organizations]") })),
  ],
  [
    "card-my-form",
    "More about the reader's own form",
    withOwn(ownData, card("spasmodic torticollis", { act: pressInCard("[data-action=more]") })),
  ],
  ["card-emergency", "A form that can be an emergency", card("acute dystonic reaction")],
  [
    "card-emergency-more",
    "More about an emergency",
    card("status dystonicus", { act: pressInCard("[data-action=more]") }),
  ],
  ["card-several", "Two forms in one wording", card("cervical and laryngeal dystonia")],
  ["card-abbreviation", "An abbreviation that the page defines", card("MFD")],
  ...Object.entries(formsByCause).map(
    ([cause, word]): Row => [`card-${cause}`, `A form with a cause: ${cause}`, card(word)],
  ),
  [
    "card-explained",
    "A hard word explained",
    card("spasmodic torticollis", { act: pressInCard("[data-action=more]", ".lens-word") }),
  ],
  [
    "card-failed",
    "The list of all organizations could not be opened",
    card("dystonia", {
      prepare: refuseOrganizations,
      act: pressInCard("[data-action=organizations]", "[data-action=all-organizations]"),
    }),
  ],
];
