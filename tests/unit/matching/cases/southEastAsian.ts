import type { MentionCase } from "./germanic.ts";

/** Thai, Vietnamese, Indonesian, Malay, Tagalog; and Swahili, where qualifiers also follow the noun. */
export const southEastAsian: readonly MentionCase[] = [
  {
    language: "th",
    text: "ผู้ป่วยดิสโทเนียควรพบแพทย์",
    mentions: [["ดิสโทเนีย", "dystonia"]],
    why: "no spaces around it",
  },
  {
    language: "th",
    text: "ดีสโทเนียเป็นโรคของสมอง",
    mentions: [["ดีสโทเนีย", "dystonia"]],
    why: "the other spelling",
  },
  {
    language: "th",
    text: "คุณแม่เป็นโรคคอบิดเกร็งมาสามปี",
    mentions: [["โรคคอบิดเกร็ง", "cervical-dystonia"]],
    why: "cervical dystonia in Thai words",
  },
  {
    language: "th",
    text: "ภาวะกล้ามเนื้อบิดเกร็ง (dystonia) พบได้ทุกวัย",
    mentions: [
      ["กล้ามเนื้อบิดเกร็ง", "dystonia"],
      ["dystonia", "dystonia"],
    ],
    why: "Thai words and the Latin term",
  },
  { language: "th", text: "หนังตากระตุกเพราะนอนน้อย", mentions: [], why: "an ordinary twitch" },
  { language: "th", text: "กล้ามเนื้อหดเกร็งหลังออกกำลังกาย", mentions: [], why: "a cramp" },
  { language: "th", text: "ทารกคอเอียงแต่กำเนิด", mentions: [], why: "congenital torticollis" },
  { language: "th", text: "นิยายดิสโทเปียเรื่องใหม่", mentions: [], why: "dystopia" },
  { language: "th", text: "โรคกล้ามเนื้อเสื่อมดูเชนน์", mentions: [], why: "dystrophy" },
  { language: "th", text: "โรคใบหน้ากระตุกครึ่งซีก", mentions: [], why: "hemifacial spasm" },

  {
    language: "vi",
    text: "Loạn trương lực cơ có nguy hiểm không?",
    mentions: [["Loạn trương lực cơ", "dystonia"]],
    why: "có is not cổ, although both are normalized to co",
  },
  {
    language: "vi",
    text: "Chị tôi bị rối loạn trương lực cơ từ năm ngoái.",
    mentions: [["rối loạn trương lực cơ", "dystonia"]],
    why: "the longer term",
  },
  {
    language: "vi",
    text: "Loạn trương lực cơ khu trú hoặc toàn thể đều có thể điều trị.",
    mentions: [["Loạn trương lực cơ khu trú hoặc toàn thể", "focal-dystonia"]],
    why: "coordinated qualifiers",
  },
  {
    language: "vi",
    text: "Vẹo cổ co thắt và co thắt mi mắt là hai thể khu trú.",
    mentions: [
      ["Vẹo cổ co thắt", "cervical-dystonia"],
      ["co thắt mi mắt", "blepharospasm"],
    ],
    why: "names without the noun",
  },
  {
    language: "vi",
    text: "Bệnh nhân loạn trương lực cơ muốn được tư vấn.",
    mentions: [["loạn trương lực cơ", "dystonia"]],
    why: "muốn is not muộn",
  },
  {
    language: "vi",
    text: "Loạn trương lực cơ thứ phát xảy ra sau viêm não.",
    mentions: [["Loạn trương lực cơ thứ phát", "secondary-dystonia"]],
    why: "qualifier after the noun",
  },
  {
    language: "vi",
    text: "Loạn trương lực cơ cấp tính do thuốc chống nôn.",
    mentions: [["Loạn trương lực cơ cấp tính do thuốc", "acute-dystonic-reaction"]],
    why: "acute",
  },
  {
    language: "vi",
    text: "Dystonia thực vật không phải là rối loạn vận động.",
    mentions: [],
    why: "autonomic label",
  },
  {
    language: "vi",
    text: "Loạn trương lực thần kinh thực vật gây hồi hộp.",
    mentions: [],
    why: "autonomic label",
  },
  { language: "vi", text: "Giảm trương lực cơ ở trẻ sơ sinh cần theo dõi.", mentions: [], why: "low tone" },
  { language: "vi", text: "Loạn dưỡng cơ là bệnh di truyền.", mentions: [], why: "dystrophy" },
  {
    language: "vi",
    text: "Bé bị vẹo cổ bẩm sinh từ lúc mới sinh.",
    mentions: [],
    why: "congenital torticollis",
  },
  {
    language: "vi",
    text: "Ngủ sai tư thế làm vẹo cổ, cơ co thắt, vài ngày là khỏi.",
    mentions: [],
    why: "a stiff neck",
  },
  {
    language: "vi",
    text: "Mắt đỏ, chảy nước mắt và co quắp mi vì dị vật.",
    mentions: [],
    why: "lids closed by an injured eye",
  },

  {
    language: "id",
    text: "Distonia servikal membuat kepala miring.",
    mentions: [["Distonia servikal", "cervical-dystonia"]],
    why: "qualifier after the noun",
  },
  {
    language: "id",
    text: "Gejala distonia fokal dan segmental berbeda.",
    mentions: [["distonia fokal dan segmental", "focal-dystonia"]],
    why: "coordinated qualifiers",
  },
  {
    language: "id",
    text: "Gerakan distonik hilang saat tidur.",
    mentions: [["distonik", "dystonia"]],
    why: "adjective",
  },
  {
    language: "id",
    text: "Blefarospasme dan kram penulis termasuk di dalamnya.",
    mentions: [
      ["Blefarospasme", "blepharospasm"],
      ["kram penulis", "writers-cramp"],
    ],
    why: "names without the noun",
  },
  {
    language: "id",
    text: "Tortikolis spasmodik diobati dengan suntikan.",
    mentions: [["Tortikolis spasmodik", "cervical-dystonia"]],
    why: "spasmodic torticollis",
  },
  {
    language: "id",
    text: "Ia menderita dystonia sejak kecil.",
    mentions: [["dystonia", "dystonia"]],
    why: "the English spelling",
  },
  { language: "id", text: "Distonia vegetatif bukan gangguan gerak.", mentions: [], why: "autonomic label" },
  {
    language: "id",
    text: "Bayi itu lahir dengan tortikolis kongenital.",
    mentions: [],
    why: "congenital torticollis",
  },
  { language: "id", text: "Distrofi otot diturunkan dalam keluarga.", mentions: [], why: "dystrophy" },
  { language: "id", text: "Novel distopia itu laris.", mentions: [], why: "dystopia" },
  { language: "id", text: "Distosia memperlambat persalinan.", mentions: [], why: "dystocia" },
  { language: "id", text: "Hipotonia pada bayi perlu diperiksa.", mentions: [], why: "low tone" },

  {
    language: "ms",
    text: "Distonia serviks menyebabkan leher terpusing.",
    mentions: [["Distonia serviks", "cervical-dystonia"]],
    why: "qualifier after the noun",
  },
  {
    language: "ms",
    text: "Doktor mengesahkan distonia fokus pada tangannya.",
    mentions: [["distonia fokus", "focal-dystonia"]],
    why: "Malay qualifier",
  },
  { language: "ms", text: "Distrofi otot ialah penyakit lain.", mentions: [], why: "dystrophy" },
  { language: "ms", text: "Filem distopia itu ditayangkan semula.", mentions: [], why: "dystopia" },

  {
    language: "tl",
    text: "May dystonia ang kapatid ko.",
    mentions: [["dystonia", "dystonia"]],
    why: "the English word",
  },
  {
    language: "tl",
    text: "Ang lubag ay karaniwan sa mga lalaki sa Panay.",
    mentions: [["lubag", "x-linked-dystonia-parkinsonism"]],
    why: "the local name",
  },
  {
    language: "tl",
    text: "Focal dystonia at writer's cramp ang hatol ng doktor.",
    mentions: [
      ["Focal dystonia", "focal-dystonia"],
      ["writer's cramp", "writers-cramp"],
    ],
    why: "two joined names",
  },
  { language: "tl", text: "Walang makapagbigay ng lubag-loob sa kanya.", mentions: [], why: "consolation" },
  { language: "tl", text: "Nobelang dystopia ang binabasa niya.", mentions: [], why: "dystopia" },

  {
    language: "sw",
    text: "Dystonia ni ugonjwa wa mfumo wa neva.",
    mentions: [["Dystonia", "dystonia"]],
    why: "the English spelling",
  },
  {
    language: "sw",
    text: "Distonia ya shingo hupindisha kichwa.",
    mentions: [["Distonia ya shingo", "cervical-dystonia"]],
    why: "linking ya",
  },
  { language: "sw", text: "Riwaya ya dystopia imechapishwa.", mentions: [], why: "dystopia" },
];
