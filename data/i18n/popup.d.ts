/** What `data/build/popupCatalogs.ts` makes of a module. */
declare module "*/translatorFor.ts?popup" {
  export const translatorFor: typeof import("./translatorFor.ts").translatorFor;
}
