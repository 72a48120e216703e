/** The tabs of the popup, in order. A URL's fragment names one of them. */
export const popupTabs = ["page", "causes", "organizations", "forms"] as const;
export type PopupTab = (typeof popupTabs)[number];

/** Returns whether a value is the id of a tab. */
export function isPopupTab(value: unknown): value is PopupTab {
  return popupTabs.some((tab) => tab === value);
}
