/** The items of the fake `storage.local`. */
export const local: Record<string, unknown> = {};

/** Stands for the module `data/browser.ts`, as far as the library uses it. */
export const browser = {
  storage: {
    local: {
      get: async () => structuredClone(local),
      set: async (items: object) => void Object.assign(local, structuredClone(items)),
    },
  },
};
