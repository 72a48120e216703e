import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { createCard } from "./createCard.ts";

/** The card script. The background injects it into a frame when the first card is opened there. */
export default defineUnlistedScript(() => {
  contentState().card ??= createCard();
});
