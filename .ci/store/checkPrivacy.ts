import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the answers about privacy rest on, in both manifests. */
const promisedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
];

/**
 * Compares the answers about privacy with the builds for Chromium and Firefox. Throws unless their pages can neither
 * connect to a server nor run code from elsewhere, and the one for Firefox declares that it collects nothing.
 */
export function checkPrivacy(chromium: string, firefox: string): void {
  const problems = [chromium, firefox].flatMap((folder) => {
    const directives = manifestOf(folder).content_security_policy.extension_pages.split("; ");
    return promisedPolicy
      .filter((directive) => !directives.includes(directive))
      .map((directive) => `${folder}: the content security policy lacks ${directive}`);
  });
  const collected = manifestOf(firefox).browser_specific_settings?.gecko.data_collection_permissions;
  if (JSON.stringify(collected) !== JSON.stringify({ required: ["none"] }))
    problems.push(`${firefox}: data_collection_permissions says ${JSON.stringify(collected)}`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

interface Manifest {
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { data_collection_permissions?: unknown } };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}
