import { type Chance, chanceOf } from "./chanceOf.ts";

/** Names of dystonia, look-alikes, abbreviations with their definition, and what else stands in texts. */
const WORDS = [
  ...[
    "dystonia",
    "Cervical dystonia",
    "spasmodic torticollis",
    "blepharospasm",
    "writer’s cramp",
    "DYT1 dystonia",
  ],
  ...[
    "dystonic",
    "Dystonie",
    "дистония",
    "肌张力障碍",
    "ジストニア",
    "خلل التوتر",
    "meige syndrome",
    "laryngeal dystonia",
  ],
  ...[
    "cervical dystonia (CD)",
    "CD",
    "dystonia musculorum",
    "muscular dystrophy",
    "vascular dystonia",
    "dystopia",
  ],
  ...[
    "dys\u00adtonia",
    "dys&shy;tonia",
    "dysto\nnia",
    "dystonia-free",
    "no",
    "and the",
    "patients with",
    "&amp; &lt;b&gt;",
  ],
  ...[
    "\u200b",
    "\u202e",
    "👩‍⚕️",
    "é",
    "e\u0301",
    "Lorem ipsum dolor sit amet",
    "12.5 mg",
    "http://a.example/dystonia",
  ],
];

const BLOCKS = [
  "p",
  "div",
  "section",
  "li",
  "td",
  "h2",
  "blockquote",
  "pre",
  "article",
  "details",
  "x-card",
  "center",
];
const INLINES = [
  "b",
  "i",
  "span",
  "a",
  "em",
  "mark",
  "code",
  "sup",
  "ruby",
  "bdo",
  "font",
  "label",
  "slot",
  "wbr",
];
const STYLES = [
  ...[
    "",
    "",
    "",
    "display:none",
    "visibility:hidden",
    "display:contents",
    "display:inline-block",
    "display:flex",
  ],
  ...[
    "writing-mode:vertical-rl",
    "column-count:3",
    "position:fixed;top:0",
    "content-visibility:auto",
    "opacity:0",
  ],
  ...[
    "float:left",
    "white-space:pre",
    "text-transform:uppercase",
    "transform:rotate(20deg)",
    "user-select:none",
  ],
];
const CLOBBERS = [
  "parentNode",
  "nodeName",
  "attributes",
  "childNodes",
  "getRootNode",
  "nodeType",
  "textContent",
  "matches",
];

/** The text of an HTML document made of chance, and nothing else: the same seed gives the same. */
export function makeDocument(seed: number): string {
  const chance = chanceOf(seed);
  const size = chance.pick([5, 20, 60, 200]);
  let left = size;
  const parts: string[] = [];
  while (left-- > 0) parts.push(block(chance, 0));
  const { is, whole, pick } = chance;
  if (is(0.1)) parts.push(`<p>${`${words(chance)} `.repeat(2000 + whole(20_000))}</p>`);
  if (is(0.1)) {
    const depth = 50 + whole(300);
    parts.push("<div>".repeat(depth) + words(chance) + "</div>".repeat(depth));
  }
  const quirks = is(0.2) ? "" : "<!doctype html>";
  return `${quirks}<html lang="${pick(["en", "de", "ja", "ar", ""])}"><head><meta charset="utf-8"><title>${seed}</title></head>
<body${is(0.1) ? ' contenteditable="true"' : ""}>
${parts.join("\n")}
<script>(${grow.toString()})(${seed}, ${chanceOf.toString()}, ${JSON.stringify(WORDS)})</script>
</body></html>`;
}

function words({ whole, pick, is }: Chance): string {
  const some = Array.from({ length: 1 + whole(6) }, () => pick(WORDS));
  return some.join(is(0.9) ? " " : "");
}

/** A word that is spread over inline elements, comments and empty nodes. */
function split(chance: Chance): string {
  const { pick, whole, is } = chance;
  const word = pick(WORDS.slice(0, 14));
  const at = whole(word.length);
  const name = pick(INLINES);
  const gap = pick(["", "<!-- -->", "<wbr>", "<b></b>", "\u200b", "<br>", "<img alt>"]);
  return is(0.5)
    ? `${word.slice(0, at)}<${name}>${gap}${word.slice(at)}</${name}>`
    : `<${name}>${word.slice(0, at)}</${name}>${gap}${word.slice(at)}`;
}

function inline(chance: Chance, depth: number): string {
  const { pick, whole, is } = chance;
  if (depth > 4 || is(0.5)) return is(0.3) ? split(chance) : words(chance);
  const name = pick(INLINES);
  const inner = Array.from({ length: whole(4) }, () => inline(chance, depth + 1)).join(" ");
  return `<${name} style="${pick(STYLES)}">${inner}</${name}>`;
}

function block(chance: Chance, depth: number): string {
  const { pick, whole, is } = chance;
  if (is(0.06)) return special(chance, depth);
  const inner = Array.from({ length: 1 + whole(4) }, () =>
    depth < 6 && is(0.35) ? block(chance, depth + 1) : inline(chance, 0),
  ).join(is(0.8) ? "\n" : "");
  return `<${pick(BLOCKS)} style="${pick(STYLES)}">${inner}</${is(0.97) ? pick(BLOCKS) : "p"}>`;
}

function special(chance: Chance, depth: number): string {
  const { pick } = chance;
  const inner = () => (depth < 6 ? block(chance, depth + 1) : words(chance));
  return pick([
    () => `<form>${CLOBBERS.map((name) => `<input name="${name}">`).join("")}${inner()}</form>`,
    () =>
      `<div><template shadowrootmode="${pick(["open", "closed"])}">${inner()}<slot></slot></template>${inner()}</div>`,
    () => `<iframe srcdoc="${inner().replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    () => `<iframe sandbox srcdoc="dystonia"></iframe><iframe></iframe>`,
    () =>
      `<svg width="200" height="30"><text y="20">${pick(WORDS)}</text><foreignObject><p>dystonia</p></foreignObject></svg>`,
    () => `<math><mtext>${pick(WORDS)}</mtext></math>`,
    () => `<textarea>${words(chance)}</textarea><input value="dystonia"><select><option>dystonia</select>`,
    () => `<div contenteditable>${inner()}</div>`,
    () => `<table><tr><td>${inner()}</td></tr>${inner()}</table>`,
    () =>
      `<img name="body"><form name="createTreeWalker"></form><a id="chrome"></a><a id="dystoniaLens"></a>`,
    () => `<button>${words(chance)}</button><dialog open>${inner()}</dialog><div popover>${inner()}</div>`,
    () => `<noscript>${words(chance)}</noscript><style>dystonia{}</style><object>dystonia</object>`,
  ])();
}

/** What the document tells of itself in `window.fuzz`. */
export interface FuzzState {
  /** Whether it has taken its last step. */
  settled: boolean;
  /** Changes that were none of its own. */
  strange: string[];
  /** Takes all content away and forgets it: what is held then is held by somebody else. */
  empty(): void;
}

/**
 * Sent into the document: changes it at random while the Lens scans it, and writes down every change that is not its
 * own. What it draws comes from the seed. It takes no names from the document, which may be clobbered, and changes no
 * style: the Lens, which must cost nothing, does not watch those.
 */
function grow(seed: number, of: typeof chanceOf, words: readonly string[]): void {
  const { whole, pick, is } = of(seed + 1);
  const fuzz: FuzzState = { settled: false, strange: [], empty };
  (globalThis as { fuzz?: FuzzState }).fuzz = fuzz;
  const body = document.querySelector("body") ?? document.documentElement;
  const append = (to: Element | ShadowRoot, ...nodes: (Node | string)[]) =>
    (to instanceof Element ? Element : DocumentFragment).prototype.append.call(to, ...nodes);
  const contains = (one: Node, other: Node) => Node.prototype.contains.call(one, other);
  const script = document.currentScript;
  const all = () => [...body.querySelectorAll("*")].filter((each) => !script || !contains(each, script));
  const some = () => pick([body, ...all()]);
  const text = () => Array.from({ length: 1 + whole(4) }, () => pick(words)).join(" ");
  const texts = () => {
    const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node && found.length < 500; node = walker.nextNode())
      if (node.parentNode !== script) found.push(node as Text);
    return found;
  };
  const make = (name: string, words = "") => {
    const one = Document.prototype.createElement.call(document, name);
    if (words) append(one, words);
    return one;
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      fuzz.strange.push(`${type} of ${target.nodeName} ${attributeName ?? ""}`);
  });
  const observe = (root: Node) =>
    observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
  const steps: (() => void)[] = [
    () => append(some(), text()),
    () => Element.prototype.prepend.call(some(), make("p", text())),
    () => {
      const one = pick(all());
      Element.prototype.remove.call(one);
    },
    () => {
      for (const one of texts().slice(0, 20)) one.data = is(0.5) ? text() : one.data.slice(1);
    },
    () => {
      const one = pick(texts());
      one.splitText(whole(one.length));
    },
    () => Node.prototype.normalize.call(body),
    () => {
      const [one, other] = [pick(all()), some()];
      if (!contains(one, other)) append(other, one);
    },
    () => {
      const host = make("div");
      append(some(), host);
      const root = host.attachShadow({ mode: pick(["open", "closed"]) });
      append(root, text());
      observe(root);
    },
    () => {
      const one = make("div");
      for (let i = 0; i < 200; i++) append(one, text(), make("br"));
      append(some(), one);
    },
    () => {
      const one = make("div", text());
      append(some(), one);
      Element.prototype.replaceChildren.call(one, make("b", text()), text());
    },
  ];
  let left = whole(60);
  const step = () => {
    for (let i = whole(5); i >= 0; i--) {
      try {
        pick(steps)();
      } catch {
        // A step that this document does not allow, such as one on the texts of a document without any.
      }
    }
    // Whatever comes to the observer by itself was done by somebody else.
    observer.takeRecords();
    if (left-- > 0) setTimeout(step, whole(25));
    else fuzz.settled = true;
  };
  function empty(): void {
    observer.disconnect();
    delete (globalThis as { fuzz?: FuzzState }).fuzz;
    document.documentElement.replaceChildren();
  }
  const start = () => {
    observe(document);
    setTimeout(step, whole(150));
  };
  addEventListener("load", start, { once: true });
}
