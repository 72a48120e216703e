/** An answer to one field of a store's form. */
interface PrivacyAnswer {
  readonly field: string;
  readonly answer: string;
}

const NOTHING_SENT =
  "The extension has no server and makes no request: the content security policy of its pages forbids every connection. It reads a page inside that page. What it keeps stays in the browser, on the device; only if the reader turns on the sync of the browser itself does the browser take the settings to the reader's other devices.";

/**
 * What the stores ask about data, beyond the single purpose and the reasons for the permissions. `checkPrivacy` compares
 * the answers with the builds; PRIVACY.md has every promise with its tests.
 */
export const privacyAnswers: Readonly<Record<string, readonly PrivacyAnswer[]>> = {
  "Chrome Web Store": [
    { field: "Are you using remote code?", answer: "No, I am not using remote code." },
    {
      field: "What user data do you plan to collect from users now or in the future?",
      answer: "None: leave every box unticked, also health information, web history and website content.",
    },
    {
      field: "I do not sell or transfer user data to third parties, outside of the approved use cases",
      answer: "Yes, tick it.",
    },
    {
      field: "I do not use or transfer user data for purposes that are unrelated to my item's single purpose",
      answer: "Yes, tick it.",
    },
    {
      field: "I do not use or transfer user data to determine creditworthiness or for lending purposes",
      answer: "Yes, tick it.",
    },
    { field: "Privacy policy URL", answer: "The public address of privacy.md." },
  ],
  "Edge Add-ons": [
    { field: "Are you using remote code?", answer: "No." },
    { field: "Does it access, collect or transmit personal information?", answer: `No. ${NOTHING_SENT}` },
    { field: "Privacy policy URL", answer: "The public address of privacy.md." },
  ],
  "Firefox Add-ons": [
    {
      field: "Data collection permissions",
      answer: "None. The manifest says so: data_collection_permissions, required: none.",
    },
    {
      field: "Do you use minified or generated code?",
      answer: "Yes: upload the sources package of the release.",
    },
    { field: "Privacy policy", answer: "The text of privacy.md." },
  ],
  "App Store": [
    {
      field: "Do you or your third-party partners collect data from this app?",
      answer: "No: Data Not Collected.",
    },
    { field: "Does your app use encryption?", answer: "No." },
    {
      field: "Age rating: medical or treatment information",
      answer: "Infrequent. It gives no advice on treatment.",
    },
    { field: "Privacy policy URL", answer: "The public address of privacy.md." },
  ],
};
