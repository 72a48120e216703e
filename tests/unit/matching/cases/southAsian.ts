import type { MentionCase } from "./germanic.ts";

/**
 * Hindi, Marathi, Nepali, Urdu, Bengali, Punjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala: most attach
 * endings to the words.
 */
export const southAsian: readonly MentionCase[] = [
  {
    language: "hi",
    text: "डिस्टोनिया में मांसपेशियाँ अपने आप सिकुड़ती हैं।",
    mentions: [["डिस्टोनिया", "dystonia"]],
    why: "postposition as a word",
  },
  {
    language: "hi",
    text: "उन्हें डायस्टोनिया की दवा दी गई।",
    mentions: [["डायस्टोनिया", "dystonia"]],
    why: "the other spelling",
  },
  {
    language: "hi",
    text: "सर्वाइकल डिस्टोनिया से गर्दन मुड़ जाती है।",
    mentions: [["सर्वाइकल डिस्टोनिया", "cervical-dystonia"]],
    why: "qualifier before the noun",
  },
  {
    language: "hi",
    text: "फोकल और सेगमेंटल डिस्टोनिया में क्या अंतर है?",
    mentions: [["फोकल और सेगमेंटल डिस्टोनिया", "focal-dystonia"]],
    why: "coordinated qualifiers",
  },
  {
    language: "hi",
    text: "डिस्टोनिक झटके रात में कम होते हैं।",
    mentions: [["डिस्टोनिक", "dystonia"]],
    why: "adjective",
  },
  {
    language: "hi",
    text: "स्पास्मोडिक डिस्फोनिया में आवाज़ टूटती है।",
    mentions: [["स्पास्मोडिक डिस्फोनिया", "laryngeal-dystonia"]],
    why: "name without the noun",
  },
  { language: "hi", text: "मस्कुलर डिस्ट्रॉफी एक आनुवंशिक रोग है।", mentions: [], why: "dystrophy" },
  { language: "hi", text: "यह उपन्यास एक डिस्टोपिया दिखाता है।", mentions: [], why: "dystopia" },
  { language: "hi", text: "शिशु को जन्मजात टॉर्टिकोलिस है।", mentions: [], why: "congenital torticollis" },
  { language: "hi", text: "डिस्थीमिया हल्का पर लंबा अवसाद है।", mentions: [], why: "dysthymia" },
  { language: "hi", text: "एस्टोनिया यूरोप का एक देश है।", mentions: [], why: "a country with the same ending" },
  {
    language: "hi",
    text: "डिस्फोनिया का मतलब आवाज़ का बदलना है।",
    mentions: [],
    why: "dysphonia without spasm",
  },

  {
    language: "mr",
    text: "डिस्टोनियाचे प्रकार अनेक आहेत.",
    mentions: [["डिस्टोनियाचे", "dystonia"]],
    why: "case ending attached",
  },
  {
    language: "mr",
    text: "खंडीय डायस्टोनियामध्ये दोन भाग जोडलेले असतात.",
    mentions: [["खंडीय डायस्टोनियामध्ये", "segmental-dystonia"]],
    why: "qualifier, ending attached",
  },
  { language: "mr", text: "डिस्टोपियाची कथा लोकांना आवडते.", mentions: [], why: "dystopia" },
  { language: "mr", text: "स्नायूंची डिस्ट्रॉफी वेगळा आजार आहे.", mentions: [], why: "dystrophy" },

  {
    language: "ne",
    text: "डिस्टोनियाको उपचार सम्भव छ।",
    mentions: [["डिस्टोनियाको", "dystonia"]],
    why: "postposition attached",
  },
  {
    language: "ne",
    text: "सर्भाइकल डाइस्टोनियाले घाँटी बटार्छ।",
    mentions: [["सर्भाइकल डाइस्टोनियाले", "cervical-dystonia"]],
    why: "qualifier, ending attached",
  },
  {
    language: "ne",
    text: "राइटर्स क्रैम्प लेख्दा मात्र हुन्छ।",
    mentions: [["राइटर्स क्रैम्प", "writers-cramp"]],
    why: "writer's cramp, spelled phonetically",
  },
  { language: "ne", text: "डिस्ट्रोफी मांसपेशीको अर्को रोग हो।", mentions: [], why: "dystrophy" },
  { language: "ne", text: "त्यो चलचित्रमा डिस्टोपिया देखाइएको छ।", mentions: [], why: "dystopia" },

  {
    language: "ur",
    text: "ڈسٹونیا ایک اعصابی مرض ہے۔",
    mentions: [["ڈسٹونیا", "dystonia"]],
    why: "the word itself",
  },
  {
    language: "ur",
    text: "فوکل ڈیسٹونیا جسم کے ایک حصے میں ہوتا ہے۔",
    mentions: [["فوکل ڈیسٹونیا", "focal-dystonia"]],
    why: "the other spelling with a qualifier",
  },
  {
    language: "ur",
    text: "مریض کو گردن کا ڈسٹونیا ہے۔",
    mentions: [["گردن کا ڈسٹونیا", "cervical-dystonia"]],
    why: "dystonia of the neck",
  },
  {
    language: "ur",
    text: "ہیمی ڈسٹونیا جسم کے آدھے حصے میں ہوتا ہے۔",
    mentions: [["ہیمی ڈسٹونیا", "hemidystonia"]],
    why: "hemidystonia",
  },
  {
    language: "ur",
    text: "پرائمری اور ثانوی ڈسٹونیا کا علاج الگ ہے۔",
    mentions: [["پرائمری اور ثانوی ڈسٹونیا", "primary-dystonia"]],
    why: "coordinated qualifiers",
  },
  {
    language: "ur",
    text: "اسٹونیا یورپ کا ایک ملک ہے۔",
    mentions: [],
    why: "a country with the same ending",
  },
  { language: "ur", text: "ڈسٹروفی پٹھوں کی بیماری ہے۔", mentions: [], why: "dystrophy" },
  { language: "ur", text: "یہ ناول ڈسٹوپیا کی تصویر ہے۔", mentions: [], why: "dystopia" },

  {
    language: "bn",
    text: "ডিস্টোনিয়ার চিকিৎসা কী?",
    mentions: [["ডিস্টোনিয়ার", "dystonia"]],
    why: "genitive ending",
  },
  {
    language: "bn",
    text: "ফোকাল ডাইস্টোনিয়া শরীরের একটি অংশে হয়।",
    mentions: [["ফোকাল ডাইস্টোনিয়া", "focal-dystonia"]],
    why: "the other spelling with a qualifier",
  },
  {
    language: "bn",
    text: "সারভাইকাল ডিসটোনিয়াতে ঘাড় বেঁকে যায়।",
    mentions: [["সারভাইকাল ডিসটোনিয়াতে", "cervical-dystonia"]],
    why: "locative ending",
  },
  {
    language: "bn",
    text: "স্প্যাসমডিক টর্টিকলিস একই রোগের আরেক নাম।",
    mentions: [["স্প্যাসমডিক টর্টিকলিস", "cervical-dystonia"]],
    why: "spasmodic torticollis, spelled phonetically",
  },
  { language: "bn", text: "মাসকুলার ডিস্ট্রফি একটি বংশগত রোগ।", mentions: [], why: "dystrophy" },
  { language: "bn", text: "উপন্যাসটি এক ডিস্টোপিয়ার গল্প।", mentions: [], why: "dystopia" },
  { language: "bn", text: "এস্তোনিয়া ইউরোপের একটি দেশ।", mentions: [], why: "a country with a similar name" },

  { language: "pa", text: "ਡਾਈਸਟੋਨੀਆ ਦਾ ਇਲਾਜ ਕੀ ਹੈ?", mentions: [["ਡਾਈਸਟੋਨੀਆ", "dystonia"]], why: "long vowel" },
  {
    language: "pa",
    text: "ਫੋਕਲ ਡਿਸਟੋਨੀਆ ਇੱਕ ਥਾਂ ਹੁੰਦਾ ਹੈ।",
    mentions: [["ਫੋਕਲ ਡਿਸਟੋਨੀਆ", "focal-dystonia"]],
    why: "short vowel with a qualifier",
  },
  { language: "pa", text: "ਐਸਟੋਨੀਆ ਇੱਕ ਦੇਸ਼ ਹੈ।", mentions: [], why: "a country with the same ending" },

  {
    language: "gu",
    text: "ડાયસ્ટોનિયાની સારવાર શક્ય છે.",
    mentions: [["ડાયસ્ટોનિયાની", "dystonia"]],
    why: "ending attached",
  },
  { language: "gu", text: "એસ્ટોનિયા એક દેશ છે.", mentions: [], why: "a country with the same ending" },

  {
    language: "ta",
    text: "டிஸ்டோனியாவின் அறிகுறிகள் மெதுவாகத் தொடங்கும்.",
    mentions: [["டிஸ்டோனியாவின்", "dystonia"]],
    why: "genitive ending",
  },
  {
    language: "ta",
    text: "கழுத்து டிஸ்டோனியா வலியைத் தரும்.",
    mentions: [["கழுத்து டிஸ்டோனியா", "cervical-dystonia"]],
    why: "qualifier before the noun",
  },
  { language: "ta", text: "டிஸ்டிமியா ஒரு வகை மனச்சோர்வு.", mentions: [], why: "dysthymia" },
  { language: "ta", text: "அந்தக் கதை ஒரு டிஸ்டோபியாவைக் காட்டுகிறது.", mentions: [], why: "dystopia" },

  { language: "te", text: "డిస్టోనియాకు చికిత్స ఉంది.", mentions: [["డిస్టోనియాకు", "dystonia"]], why: "dative ending" },
  {
    language: "te",
    text: "డైస్టోనియా లక్షణాలు నెమ్మదిగా మొదలవుతాయి.",
    mentions: [["డైస్టోనియా", "dystonia"]],
    why: "the other spelling",
  },
  { language: "te", text: "ఎస్టోనియా ఒక దేశం, డిస్టోపియా ఒక కల్పన.", mentions: [], why: "a country, dystopia" },

  { language: "kn", text: "ಡಿಸ್ಟೋನಿಯಾದ ಚಿಕಿತ್ಸೆ ಸಾಧ್ಯ.", mentions: [["ಡಿಸ್ಟೋನಿಯಾದ", "dystonia"]], why: "genitive ending" },
  { language: "kn", text: "ಎಸ್ಟೋನಿಯಾ ಒಂದು ದೇಶ.", mentions: [], why: "a country with the same ending" },

  {
    language: "ml",
    text: "ഡിസ്റ്റോണിയയുടെ ലക്ഷണങ്ങൾ പലതാണ്.",
    mentions: [["ഡിസ്റ്റോണിയയുടെ", "dystonia"]],
    why: "genitive ending",
  },
  { language: "ml", text: "എസ്റ്റോണിയ ഒരു രാജ്യമാണ്.", mentions: [], why: "a country with the same ending" },

  {
    language: "si",
    text: "ඩයිස්ටෝනියාව යනු ස්නායු රෝගයකි.",
    mentions: [["ඩයිස්ටෝනියාව", "dystonia"]],
    why: "definite ending",
  },
  { language: "si", text: "එස්ටෝනියාව යුරෝපයේ රටකි.", mentions: [], why: "a country with the same ending" },
];
