/** Under this key the background leaves the selected words for the look-up page, in `storage.session`. */
export const SELECTION_KEY = "selection";
