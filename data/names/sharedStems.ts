import type { Notation } from "./LanguageNames.ts";

/**
 * Letter groups that the stems of many names share. Each takes the place of the longer stems that hold it: a gate
 * with few short stems is small, and quick to load and to run. They must stay rare in other texts. Those in Latin
 * letters hold no separator where that can be helped, for an engine skips along plain letters.
 * `_` in a stem: no "e", "n" or "r" may follow, as in "Oppenheimer", "Heimeigentümer" and "intero colore".
 */
export const sharedStems: readonly Notation[] = [
  // Not "meige" alone, which stands in "Heimeigentümer".
  ...[
    "meige_",
    "meiges",
    "meigea_",
    "meigeho",
    "meige(ov|uv|o)",
    "meigen (oire|syn)",
    "συνδρομο (|του )meige",
  ],
  ...["dyston", "nystonia", "diston", "diszton", "dustoon", "dystoon", "dysotni", "dystion", "dystoin"],
  ...["дистон", "δυστον"],
  ...[
    "cramp(_|s|e_|es_|i_|o_|a|el|ei|ul|il)",
    "kramp",
    "calambr",
    "caimbr",
    "caibr",
    "kourist",
    "gorcs",
    "kurcz",
    "krecz",
  ],
  ...["pisarsk", "pisack", "telj(ski|skog|skim|skom) grc", "segaw", "chuot rut", "tuskram", "kram penulis"],
  // Not "spasm" or "spastic" alone: most of those mean something else.
  ...["spasmod", "spazm", "bleph", "blef(ar|er)", "oespasm", "spasmo del escr", "sion spasm", "yriboyun"],
  ...[
    "disfon",
    "dysfon",
    "dysphon",
    "dusfoon",
    "diszfon",
    "culo-g",
    "kulo-g",
    "kulo-j",
    "wejrzen",
    "vodvasp",
  ],
  ...["tortic", "tortik", "torcic", "torteco", "t(e|ero|ro)-(col(lis|is|lo_|o_)|kol)", "gri boyun", "caput"],
  ...["krivosi", "kriv(i|og|im) vrat", "kriv(a|e) sij", "kierokaul", "koverkael", "s(chie|chee)fhals"],
  ...["kreivakakl", "greiza(|is) kakl", "ferdenyak", "kferd", "grapho-s", "grafo-s", "mogi-graph", "criven"],
  ...["p(a|ada) de l'escri", "meslung", "dysbasia lord", "dyt#", "ppenheim_", "ghel('s|)-syndrom"],
  ...["mezov(|im|og) sindrom", "tranebj", "lubag"],
  ...[
    "блефа",
    "спаз",
    "спасти",
    "дисфон",
    "коллис",
    "тортиколис",
    "окуло",
    "ски грч",
    "ског грч",
    "меи(ж|г)",
    "торси",
  ],
  ...["δυσφων", "σπασμ", "κραμπα", "οφθαλμο", "ραιβο"],
  ...["ستوني", "تشنج", "اسپاس", "خلل (ال|)توتر"],
  ...["דיספוני", "עוית", "עווית", "סופרים", "אוקולוג", "ספסטי", "טורטיק"],
  ...["स्टोनि", "स्टोनी", "स्फोन", "ब्लेफ", "टॉर्टि"],
  ...[
    "けいれん",
    "痙",
    "痉",
    "攣",
    "危象",
    "メージ",
    "メイジュ",
    "瀬川",
    "眼瞼",
    "注視",
    "张力",
    "張力",
    "ストニ",
    "川病",
  ],
  ...["경련", "연축", "사경", "스토니", "세가와", "안구-", "근육-긴장", "근-긴장", "메이"],
  ...["บิดเก", "สโท", "สโต", "คอบิด"],
];
