/** A last day as sheets, posts and kits write it. */
export interface LastDay {
  /** "Thời hạn cho người dân" */
  label: string;
  /** "Hết thứ sáu, ngày 14/11/2025" */
  value: string;
  /** That the app takes opinions longer, where it does. */
  note?: string | undefined;
}

/**
 * The place's last day, and, where the app takes opinions longer, the sentence that says so.
 * @returns "Thời hạn cho người dân: Hết thứ sáu, ngày 14/11/2025. Lỡ ngày này, VNeID vẫn nhận …"
 */
export const lastDaySentences = ({ label, value, note }: LastDay): string =>
  [`${label}: ${value}.`, ...(note === undefined ? [] : [note])].join(' ');
