/**
 * How abbreviations, names and units are read aloud. The editors' glossary may add readings (`spoken`)
 * or change one; what stands in neither is reported, never guessed.
 */

/** Abbreviations of Vietnamese offices and papers, and names of applications, letter by letter. */
export const READINGS: Record<string, string> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  'TP.HCM': 'Thành phố Hồ Chí Minh',
  'TP. HCM': 'Thành phố Hồ Chí Minh',
  TPHCM: 'Thành phố Hồ Chí Minh',
  HCM: 'Hồ Chí Minh',
  CCCD: 'căn cước công dân',
  CMND: 'chứng minh nhân dân',
  CAND: 'Công an nhân dân',
  CA: 'công an',
  CBCS: 'cán bộ, chiến sĩ',
  BCĐ: 'ban chỉ đạo',
  TDP: 'tổ dân phố',
  KCN: 'khu công nghiệp',
  KCX: 'khu chế xuất',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  QLHC: 'quản lý hành chính',
  TTXH: 'trật tự xã hội',
  HTX: 'hợp tác xã',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  VNeID: 'vê en-nờ e i đê',
  OTP: 'ô tê pê',
  QR: 'quy e-rờ',
  NFC: 'en-nờ ép-phờ xê',
  APK: 'a pê ca',
  'App Store': 'áp xờ-to',
  'CH Play': 'xê hát pờ-lây',
  Zalo: 'da-lô',
  Facebook: 'phây-búc',
  Internet: 'in-tơ-nét',
  internet: 'in-tơ-nét',
  website: 'trang mạng',
  email: 'thư điện tử',
};

/** Units that stand behind a number. */
export const UNITS: Record<string, string> = {
  '%': 'phần trăm',
  '°C': 'độ xê',
  km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  'km²': 'ki-lô-mét vuông',
  'm²': 'mét vuông',
  km2: 'ki-lô-mét vuông',
  m2: 'mét vuông',
  kg: 'ki-lô-gam',
  ha: 'héc-ta',
  đ: 'đồng',
};

/** Units before a place name: "P. Sông Trí", "Q.1". */
export const PLACE_UNITS: Record<string, string> = {
  TP: 'thành phố',
  Tp: 'thành phố',
  P: 'phường',
  Q: 'quận',
  X: 'xã',
  H: 'huyện',
  TX: 'thị xã',
  TT: 'thị trấn',
  Đ: 'đường',
};

/** Vietnamese names of single letters: "12A", "tổ B". */
export const LETTERS: Record<string, string> = {
  A: 'a',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  G: 'giê',
  H: 'hát',
  K: 'ca',
  L: 'e-lờ',
  M: 'em-mờ',
  N: 'en-nờ',
};
