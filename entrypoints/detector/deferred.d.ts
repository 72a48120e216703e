/** A module that runs when it is needed: see `deferredModules`. */
declare module "*/startDetector.ts?deferred" {
  export default function load(): typeof import("./startDetector.ts");
}
