import { type ContentState, contentState } from "./contentState.ts";
import { extensionApi } from "./runtime.ts";

/**
 * Returns the state of this frame for the first script in a document. The page that a frame loads first keeps the global
 * object of the empty document before it, and the state of its scripts: they are stopped.
 */
export function stateOfDocument(): ContentState {
  // Stores the API, because page elements may hide it later.
  extensionApi();
  const state = contentState();
  if (state.document !== document) {
    state.document = document;
    state.highlighter?.stop();
    state.detector?.stop();
    delete state.detector;
  }
  return state;
}
