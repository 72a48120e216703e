import type { CatalogShape } from "./Catalog.ts";

/** The reference catalog: other languages have the same keys and the same placeholders. */
export const en = {
  language: "en",
  direction: "ltr",
  messages: {
    "lens.name": "Dystonia Lens",
    "lens.notAdvice": "This is information, not medical advice.",

    "nav.label": "Sections",
    "nav.page": "This page",
    "nav.causes": "Causes",
    "nav.organizations": "Organizations",

    "link.newTab": "opens in a new tab",

    "page.loading": "Looking at this page…",
    "page.total": { one: "{count} mention of dystonia", other: "{count} mentions of dystonia" },
    "page.times": { one: "{count} time", other: "{count} times" },
    "page.none": "No mention of dystonia found on this page.",
    "page.failed": "The mentions on this page could not be read.",
    "page.own": "This page belongs to the Lens.",
    "page.own.advice":
      "To see what a web page mentions, go to that page and press the Lens’s button in the toolbar.",
    "page.browser": "This page belongs to the browser.",
    "page.browser.advice": "No extension may read such pages. The Lens works on web pages.",
    "page.store": "This is an extension store.",
    "page.store.advice": "Browsers let no extension read their store. The Lens works on other web pages.",
    "page.pdf": "The browser’s own viewer shows this PDF.",
    "page.pdf.advice": "No extension can read in it. If there is a web page with the same text, open that.",
    "page.file": "This is a file on your device.",
    "page.file.advice":
      "To let the Lens read files, open your browser’s extension settings for Dystonia Lens and allow access to file addresses. Then reload this page.",
    "page.access": "The Lens has no access to this site.",
    "page.access.advice":
      "To let it look for dystonia here, allow this site for Dystonia Lens in your browser’s extensions menu. Then reload this page.",
    "page.unknown": "This page does not answer.",
    "page.unknown.advice":
      "It may have been open since before the Lens was installed or renewed. Reload it, then open this window again.",

    "causes.heading": "What causes cervical dystonia",
    "causes.intro": "There are two kinds. Press an underlined word to see what it means.",
    "causes.inShort": "Causes of cervical dystonia",
    "causes.loading": "Opening the cause summary…",
    "causes.none": "The cause summary is empty.",
    "kind.primary": "Primary",
    "kind.primary.gloss": "no clear cause found",
    "kind.secondary": "Secondary",
    "kind.secondary.gloss": "a clear cause",

    "organizations.heading": "Organizations that help",
    "organizations.loading": "Opening the list of organizations…",
    "organizations.none": "The list of organizations is empty.",
    "organization.site": "Website",
    "organization.phone": "Phone",
    "organization.tollFree": "Toll-free",
    "organization.fax": "Fax",
    "organization.email": "Email",
    "organization.contactPage": "Contact page",
    "organization.map": "Map",
    "organization.copy": "Copy",
    "organization.copied": "Copied",
    "organization.dials": "Dials {number}",
    "organization.copiedName": "Copied: {name}",
    "organization.copyFailed": "Could not copy. Select the text and copy it by hand.",

    "source.label": "Source:",
    "source.updated": "Last updated {day}",
    "source.published": "Published {day}",
    "source.collected": "Collected {day}",

    "library.bundle":
      "Your browser’s storage cannot be used now. You see the copy that came with the Lens; nothing is missing.",
    "library.failed": "What the Lens knows could not be opened.",
    "error.retry": "Try again",

    "card.close": "Close",
    "card.loading": "Opening the card…",
    "card.failed": "What the Lens knows could not be opened. Close this card and try again.",
    "card.organizations": "Organizations that help",
    "card.says": "This page says “{word}”.",
    "card.saysSame": "This page says “{word}”. It means cervical dystonia.",
    "card.saysSeveral": "This page says “{word}”. That names {forms}. This card is about the first of them.",
    "card.abbreviation": "On this page, “{word}” stands for “{definition}”.",
    "figure.label": "Where it sits: {regions}",
    "figure.oneSide": "Where it sits: {regions}, on one side of the body",
    "figure.generalised": "Where it sits: the trunk and other parts of the body",
    "region.eyes": "eyes",
    "region.face": "face",
    "region.jaw": "jaw",
    "region.tongue": "tongue",
    "region.larynx": "voice box",
    "region.neck": "neck",
    "region.arm": "arm",
    "region.hand": "hand",
    "region.trunk": "trunk",
    "region.leg": "leg",
    "region.foot": "foot",
    "relation.kind":
      "This is a kind of cervical dystonia. The causes below are about cervical dystonia as a whole.",
    "relation.family":
      "Cervical dystonia belongs, or can belong, to this group. The causes below are about cervical dystonia only.",
    "relation.other":
      "This is not cervical dystonia. The causes below are about cervical dystonia and may not fit this form.",
  },
} as const satisfies CatalogShape;
