import { createRandom, type Random } from "./createRandom.ts";
import { mutateDocument } from "./mutateDocument.ts";

/** Names of dystonia, similar words, abbreviations with their definition, and other text. */
const WORDS = [
  "dystonia|Cervical dystonia|spasmodic torticollis|blepharospasm|writer’s cramp|DYT1 dystonia",
  "dystonic|Dystonie|дистония|肌张力障碍|ジストニア|خلل التوتر|meige syndrome|laryngeal dystonia",
  "cervical dystonia (CD)|CD|dystonia musculorum|muscular dystrophy|vascular dystonia|dystopia",
  "dys\u00adtonia|dys&shy;tonia|dysto\nnia|dystonia-free|no|and the|patients with|&amp; &lt;b&gt;",
  "\u200b|\u202e|👩‍⚕️|é|e\u0301|Lorem ipsum dolor sit amet|12.5 mg|http://a.example/dystonia",
].flatMap((line) => line.split("|"));

const BLOCKS = "p div section li td h2 blockquote pre article details x-card center".split(" ");
const INLINES = "b i span a em mark code sup ruby bdo font label slot wbr".split(" ");
/** Three of them are empty, so that many elements have no style. */
const STYLES = [
  "|||display:none|visibility:hidden|display:contents|display:inline-block|display:flex",
  "writing-mode:vertical-rl|column-count:3|position:fixed;top:0|content-visibility:auto|opacity:0",
  "float:left|white-space:pre|text-transform:uppercase|transform:rotate(20deg)|user-select:none",
].flatMap((line) => line.split("|"));
/** Properties of a form that its inputs clobber. */
const CLOBBERED = "parentNode nodeName attributes childNodes getRootNode nodeType textContent matches".split(
  " ",
);

/** Returns a random HTML document, which is the same for the same seed. */
export function makeDocument(seed: number): string {
  const random = createRandom(seed);
  const { chance, integer, pick } = random;
  const parts = Array.from({ length: pick([5, 20, 60, 200]) }, () => block(random, 0));
  if (chance(0.1)) parts.push(`<p>${`${words(random)} `.repeat(2000 + integer(20_000))}</p>`);
  if (chance(0.1)) {
    const depth = 50 + integer(300);
    parts.push("<div>".repeat(depth) + words(random) + "</div>".repeat(depth));
  }
  const quirks = chance(0.2) ? "" : "<!doctype html>";
  return `${quirks}<html lang="${pick(["en", "de", "ja", "ar", ""])}"><head><meta charset="utf-8"><title>${seed}</title></head>
<body${chance(0.1) ? ' contenteditable="true"' : ""}>
${parts.join("\n")}
<script>(${mutateDocument.toString()})(${seed}, ${createRandom.toString()}, ${JSON.stringify(WORDS)})</script>
</body></html>`;
}

/** Returns up to six words. */
function words({ integer, pick, chance }: Random): string {
  const chosen = Array.from({ length: 1 + integer(6) }, () => pick(WORDS));
  return chosen.join(chance(0.9) ? " " : "");
}

/** Returns a word that inline elements, comments or empty nodes interrupt. */
function split(random: Random): string {
  const { pick, integer, chance } = random;
  const word = pick(WORDS.slice(0, 14));
  const at = integer(word.length);
  const name = pick(INLINES);
  const gap = pick(["", "<!-- -->", "<wbr>", "<b></b>", "\u200b", "<br>", "<img alt>"]);
  return chance(0.5)
    ? `${word.slice(0, at)}<${name}>${gap}${word.slice(at)}</${name}>`
    : `<${name}>${word.slice(0, at)}</${name}>${gap}${word.slice(at)}`;
}

/** Returns text or an inline element. */
function inline(random: Random, depth: number): string {
  const { pick, integer, chance } = random;
  if (depth > 4 || chance(0.5)) return chance(0.3) ? split(random) : words(random);
  const name = pick(INLINES);
  const inner = Array.from({ length: integer(4) }, () => inline(random, depth + 1)).join(" ");
  return `<${name} style="${pick(STYLES)}">${inner}</${name}>`;
}

/** Returns a block element, sometimes with a wrong end tag. */
function block(random: Random, depth: number): string {
  const { pick, integer, chance } = random;
  if (chance(0.06)) return special(random, depth);
  const inner = Array.from({ length: 1 + integer(4) }, () =>
    depth < 6 && chance(0.35) ? block(random, depth + 1) : inline(random, 0),
  ).join(chance(0.8) ? "\n" : "");
  return `<${pick(BLOCKS)} style="${pick(STYLES)}">${inner}</${chance(0.97) ? pick(BLOCKS) : "p"}>`;
}

/** Returns an element that needs special treatment by the Lens, such as a form, frame, shadow root or editor. */
function special(random: Random, depth: number): string {
  const { pick } = random;
  const inner = () => (depth < 6 ? block(random, depth + 1) : words(random));
  return pick([
    () => `<form>${CLOBBERED.map((name) => `<input name="${name}">`).join("")}${inner()}</form>`,
    () =>
      `<div><template shadowrootmode="${pick(["open", "closed"])}">${inner()}<slot></slot></template>${inner()}</div>`,
    () => `<iframe srcdoc="${inner().replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    () => `<iframe sandbox srcdoc="dystonia"></iframe><iframe></iframe>`,
    () =>
      `<svg width="200" height="30"><text y="20">${pick(WORDS)}</text><foreignObject><p>dystonia</p></foreignObject></svg>`,
    () => `<math><mtext>${pick(WORDS)}</mtext></math>`,
    () => `<textarea>${words(random)}</textarea><input value="dystonia"><select><option>dystonia</select>`,
    () => `<div contenteditable>${inner()}</div>`,
    () => `<table><tr><td>${inner()}</td></tr>${inner()}</table>`,
    () =>
      `<img name="body"><form name="createTreeWalker"></form><a id="chrome"></a><a id="dystoniaLens"></a>`,
    () => `<button>${words(random)}</button><dialog open>${inner()}</dialog><div popover>${inner()}</div>`,
    () => `<noscript>${words(random)}</noscript><style>dystonia{}</style><object>dystonia</object>`,
  ])();
}
