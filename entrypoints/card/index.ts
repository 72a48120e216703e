import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { createCard } from "./createCard.tsx";

/** What the background brings into a frame when a pointer rests on a mention for the first time. */
export default defineUnlistedScript(() => {
  contentState().card ??= createCard();
});
