/** What a build spends its time on, as it goes: one build a process. */

/** The stages of a build, named as the progress line shows them. */
export const STAGES = {
  read: 'Đọc nội dung, chuẩn bị',
  pages: 'Tạo trang',
  sheets: 'Vẽ bản in',
  pictures: 'Vẽ hình',
  frames: 'Vẽ khung hình',
  finish: 'Hoàn thiện trang',
  search: 'Lập chỉ mục tìm kiếm',
  proof: 'Kiểm chứng mã',
} as const;

/** A part of a build. */
export type Stage = keyof typeof STAGES;

const seconds: Partial<Record<Stage, number>> = {};
let since = performance.now();

/**
 * Puts the time since the last such call down to a stage.
 * @param stage what has just been done
 */
export function spent(stage: Stage): void {
  const now = performance.now();
  seconds[stage] = (seconds[stage] ?? 0) + (now - since) / 1000;
  since = now;
}

/** Seconds by stage, so far. */
export const spentSeconds = (): Readonly<Partial<Record<Stage, number>>> => seconds;

/**
 * Which stage makes a file.
 * @param pathname its address
 */
export function stageOf(pathname: string): Stage {
  if (pathname.endsWith('.pdf')) return 'sheets';
  if (!/\.(png|jpg|zip)$/.test(pathname)) return 'pages';
  return pathname.startsWith('/man-hinh/') ? 'frames' : 'pictures';
}
