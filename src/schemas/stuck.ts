import { z } from 'zod';
import { exactlyOne, id, problem, sources, text } from './common.ts';

/** Who or what a way out leads on to, besides guides; each has its own words on the page. */
export const STUCK_HELP = ['helpline', 'points', 'police', 'warnings', 'campaigns'] as const;

/** Lines of the pocket card: fewer are no card, more are too small to read at arm's length. */
const CARD_LINES = { least: 3, most: 9 };

const answer = z
  .strictObject({
    say: text(90).describe('Câu trả lời, viết như người hỏi nói'),
    question: id.optional().describe('Mã câu hỏi tiếp theo'),
    way: id.optional().describe('Mã cách gỡ'),
  })
  .refine(
    ...exactlyOne(
      'mỗi câu trả lời',
      { name: 'question', means: 'hỏi tiếp' },
      { name: 'way', means: 'cách gỡ' },
    ),
  );

const question = z.strictObject({
  id: id.describe('Mã câu hỏi, không trùng trong tệp'),
  ask: text(110).describe('Câu hỏi, một câu ngắn'),
  answers: z.array(answer).min(2).max(9).describe('Các câu trả lời, từ 2 đến 9'),
});

const way = z.strictObject({
  id: id.describe('Mã cách gỡ, không trùng trong tệp'),
  title: text(48).describe('Kẹt ở đâu, vài chữ; in cả trên thẻ bỏ túi'),
  do: z.array(text(170)).min(1).max(6).describe('Việc cần làm, mỗi dòng một việc'),
  helper: z.array(text(170)).max(4).default([]).describe('Dặn người đi giúp, mỗi dòng một điều'),
  unsure: text(200).optional().describe('Điều chưa có nguồn; trang ghi “chưa kiểm chứng” bên cạnh'),
  guides: z.array(id).default([]).describe('Mã các hướng dẫn làm tiếp'),
  help: z
    .array(z.enum(STUCK_HELP))
    .default([])
    .describe(
      'Hỏi ai, xem gì: helpline (tổng đài), points (điểm hỗ trợ), police (Công an), warnings (cảnh báo lừa đảo), campaigns (các đợt)',
    ),
  card: text(72).optional().describe('Một dòng trên thẻ bỏ túi; bỏ trống thì không in'),
  sources: sources
    .optional()
    .describe('Nguồn của cách gỡ; bỏ trống thì trang ghi “chưa kiểm chứng”'),
});

/** `content/stuck.yaml`: questions that lead from what goes wrong to a way out. */
export const stuck = z.strictObject({
  first: id.describe('Mã câu hỏi đầu tiên'),
  questions: z.array(question).min(1).describe('Các câu hỏi'),
  ways: z
    .array(way)
    .min(1)
    .refine(
      (all) => {
        const lines = all.filter(({ card }) => card !== undefined).length;
        return lines >= CARD_LINES.least && lines <= CARD_LINES.most;
      },
      problem(
        `thẻ bỏ túi cần từ ${CARD_LINES.least} đến ${CARD_LINES.most} dòng`,
        `ghi card cho ít nhất ${CARD_LINES.least}, nhiều nhất ${CARD_LINES.most} cách gỡ hay gặp`,
      ),
    )
    .describe('Các cách gỡ'),
});

export type StuckTree = z.infer<typeof stuck>;
export type StuckQuestion = StuckTree['questions'][number];
export type StuckWay = StuckTree['ways'][number];
