import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { be } from "./be.ts";
import { bg } from "./bg.ts";
import { bn } from "./bn.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { cy } from "./cy.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { eu } from "./eu.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { gl } from "./gl.ts";
import { gu } from "./gu.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { hy } from "./hy.ts";
import { id } from "./id.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ka } from "./ka.ts";
import { kk } from "./kk.ts";
import { kn } from "./kn.ts";
import { ko } from "./ko.ts";
import type { LanguageTerms } from "./LanguageTerms.ts";
import { la } from "./la.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mk } from "./mk.ts";
import { ml } from "./ml.ts";
import { mr } from "./mr.ts";
import { ms } from "./ms.ts";
import { mt } from "./mt.ts";
import { nb } from "./nb.ts";
import { ne } from "./ne.ts";
import { nl } from "./nl.ts";
import { pa } from "./pa.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { si } from "./si.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sq } from "./sq.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { sw } from "./sw.ts";
import { ta } from "./ta.ts";
import { te } from "./te.ts";
import { th } from "./th.ts";
import { tl } from "./tl.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** The terms of all languages. Where two languages have the same spelling, the earlier one determines its meaning. */
export const allTerms: readonly LanguageTerms[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  nb,
  fi,
  et,
  hu,
  pl,
  cs,
  sk,
  ru,
  uk,
  be,
  bg,
  mk,
  sr,
  hr,
  sl,
  lt,
  lv,
  ro,
  ca,
  gl,
  eu,
  el,
  tr,
  az,
  kk,
  sq,
  id,
  vi,
  is,
  mt,
  he,
  fa,
  ar,
  ur,
  hi,
  bn,
  gu,
  pa,
  ta,
  te,
  kn,
  ml,
  ka,
  hy,
  ja,
  zh,
  ko,
  th,
  cy,
  la,
  mr,
  ms,
  ne,
  si,
  sw,
  tl,
];
