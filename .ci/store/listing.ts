import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extensionFolder } from "../../tests/tools/extensionFolder.ts";
import { checkPermissions } from "./checkPermissions.ts";
import { checkPrivacy } from "./checkPrivacy.ts";
import { maxChars } from "./limits.ts";
import reasons from "./permissions.json" with { type: "json" };
import { privacyAnswers } from "./privacyAnswers.ts";
import { languages, readTexts } from "./readTexts.ts";
import { keywordsIn, searchTermsIn } from "./searchTerms.ts";
import { takePictures } from "./takePictures.ts";

const ROOT = join(import.meta.dirname, "../..");
const LISTING = join(ROOT, ".output/listing");

/** Checks all answers against the builds and writes everything that the forms of the stores require. */
async function writeListing(): Promise<void> {
  const chromium = await extensionFolder("chrome");
  checkPermissions(chromium);
  checkPrivacy(chromium, await extensionFolder("firefox"));
  rmSync(LISTING, { recursive: true, force: true });
  for (const language of languages) {
    const folder = join(LISTING, language);
    mkdirSync(folder, { recursive: true });
    const texts = { ...readTexts(language), keywords: keywordsIn(language) };
    const files = { ...texts, "search-terms": searchTermsIn(language).join("\n") };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
  }
  writeFileSync(join(LISTING, "privacy-answers.md"), privacyForms());
  copyFileSync(join(ROOT, "PRIVACY.md"), join(LISTING, "privacy.md"));
  await takePictures(chromium, LISTING);
  console.log(`The texts in ${languages.length} languages and the pictures are in ${LISTING}`);
}

/** Returns the answers for the forms about privacy as Markdown. Throws if a store would not accept one of them. */
function privacyForms(): string {
  const purpose = readFileSync(join(import.meta.dirname, "purpose.txt"), "utf8").trim();
  const forAll = { "Single purpose": purpose, ...reasons };
  for (const [field, text] of Object.entries(forAll)) {
    if (text.length > maxChars.reason)
      throw new Error(`${field}: ${text.length} characters, the limit is ${maxChars.reason}`);
  }
  const section = (title: string, answers: readonly (readonly [string, string])[]) =>
    `## ${title}\n\n${answers.map(([field, answer]) => `**${field}**\n${answer}\n`).join("\n")}`;
  const stores = Object.entries(privacyAnswers).map(([store, answers]) =>
    section(
      store,
      answers.map(({ field, answer }) => [field, answer] as const),
    ),
  );
  return `# Privacy\n\n${[section("Purpose and permissions", Object.entries(forAll)), ...stores].join("\n")}`;
}

try {
  await writeListing();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
