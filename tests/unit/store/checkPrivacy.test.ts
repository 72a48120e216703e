import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkPrivacy } from "../../../.ci/store/checkPrivacy.ts";

const root = mkdtempSync(join(tmpdir(), "dystonia-lens-"));
afterAll(() => rmSync(root, { recursive: true }));

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'none'; form-action 'none'";

/** Returns the folder of a build with that policy and declaration. */
function build(policy: string, required: string[] = ["none"]): string {
  const folder = mkdtempSync(join(root, "build-"));
  const manifest = {
    content_security_policy: { extension_pages: policy },
    browser_specific_settings: { gecko: { data_collection_permissions: { required } } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

it("accepts builds that can connect to nothing and collect nothing", () => {
  expect(() => checkPrivacy(build(STRICT), build(STRICT))).not.toThrow();
});

it("names the directive that a build lacks", () => {
  const open = build(STRICT.replace("connect-src 'none'", "connect-src https:"));
  expect(() => checkPrivacy(build(STRICT), open)).toThrow("lacks connect-src 'none'");
  expect(() => checkPrivacy(open, build(STRICT))).toThrow("lacks connect-src 'none'");
});

it("names the data that the build for Firefox collects", () => {
  expect(() => checkPrivacy(build(STRICT), build(STRICT, ["websiteContent"]))).toThrow("websiteContent");
});
