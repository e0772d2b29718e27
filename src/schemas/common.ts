/**
 * The small pieces every schema is made of. Field descriptions and messages are Vietnamese: an
 * editor reads them in the error report and in the table of fields.
 */
import { z } from 'zod';
import { webAddressFault } from '../model/links/web-address.ts';
import { hiddenFault } from '../model/text/hidden-characters.ts';
import { isRealDay } from '../model/time/calendar.ts';

/** Stands between what is wrong and what to write instead, inside one Zod message. */
export const REMEDY_MARK = ' → ';

/**
 * The message of a check that fails, with the remedy an editor is shown. Zod carries `params` for
 * some checks only, but the message for all of them, so the remedy travels inside it.
 * @param message what is wrong, in Vietnamese
 * @param remedy what to write instead, in Vietnamese
 */
export function problem(message: string, remedy: string): { error: string } {
  return { error: message + REMEDY_MARK + remedy };
}

/**
 * Lets a check of a group run beside those of its fields, so that all problems are reported at
 * once.
 */
const isGroup = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null;

interface Choice {
  name: string;
  means?: string;
}

/**
 * The check of a group that needs one of two fields and not both.
 * @param subject what the group is, in Vietnamese
 * @param fields their names, each with what it means where that is not plain
 */
export function exactlyOne(
  subject: string,
  ...fields: [Choice, Choice]
): [(group: object) => boolean, { error: z.core.$ZodErrorMap; when: typeof isGroup }] {
  const written = (group: object) =>
    fields.filter(({ name }) => (group as Record<string, unknown>)[name] !== undefined).length;
  const [first = '', second = ''] = fields.map(({ name, means }) =>
    means ? `${name} (${means})` : name,
  );
  const rule = `${subject} ghi đúng một trong hai: ${first} hoặc ${second}`;
  return [
    (group) => written(group) === 1,
    {
      error: ({ input }) =>
        problem(
          rule,
          written(input as object) === 0
            ? `thêm ${first} hoặc ${second}`
            : 'giữ một trường, bỏ trường kia',
        ).error,
      when: isGroup,
    },
  ];
}

/** Any text: everything in it can be seen. Every other text of a schema is made of this one. */
export const visible = (): z.ZodString =>
  z.string().superRefine((value, context) => {
    const hidden = hiddenFault(value);
    if (!hidden) return;
    const message = hidden.message + REMEDY_MARK + hidden.remedy;
    context.addIssue({ code: 'custom', message, continue: false });
  });

/** A line or paragraph of text that is not empty. */
export const text = (maximum = 600): z.ZodString => visible().trim().min(1).max(maximum);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(
    isRealDay,
    problem(
      'không phải một ngày có thật viết theo kiểu năm-tháng-ngày',
      'viết như 2025-11-15 (ngày 15 tháng 11 năm 2025)',
    ),
  )
  .meta({ form: 'một ngày, như 2025-11-15' });

/** A time of the day, `HH:MM`. */
export const clock = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    problem('không phải giờ trong ngày viết theo kiểu giờ:phút', 'viết như "15:00" hoặc "07:30"'),
  )
  .meta({ form: 'một giờ, như "15:00"' });

/** The id of a file of ours: what stands before its extension. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    problem(
      'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối',
      'viết như "dai-hoi-xiv", giống hệt tên tệp không có đuôi',
    ),
  )
  .meta({ form: 'một mã, như dai-hoi-xiv' });

/** A web address. Its host must be listed in `site.yaml`; `checks/addresses.ts` sees to that. */
export const webAddress = visible()
  .superRefine((value, context) => {
    const fault = webAddressFault(value, null);
    if (fault)
      context.addIssue({ code: 'custom', message: fault.message + REMEDY_MARK + fault.remedy });
  })
  .meta({ form: 'một địa chỉ web, bắt đầu bằng https://' });

/** How sure a fact is. Anything but `verified` carries the mark "chưa kiểm chứng" on the site. */
const CERTAINTIES = ['verified', 'one-source', 'unverified'] as const;

/** Where a fact comes from, and the day somebody looked. */
const source = z
  .strictObject({
    directive: id.optional().describe('Mã văn bản chỉ đạo trong content/directives'),
    url: webAddress.optional().describe('Địa chỉ trang đã đọc'),
    title: text(200).optional().describe('Tên cơ quan hoặc báo đăng, kèm ngày đăng'),
    checkedOn: day.describe('Ngày người biên tập mở nguồn ra đọc'),
    certainty: z
      .enum(CERTAINTIES)
      .default('verified')
      .describe(
        'Mức chắc chắn: verified, one-source (mới một nguồn), unverified (chưa kiểm chứng)',
      ),
    note: text(300).optional().describe('Điều cần lưu ý về nguồn này'),
  })
  .refine(...exactlyOne('mỗi nguồn', { name: 'directive' }, { name: 'url' }))
  .refine((value) => value.url === undefined || value.title !== undefined, {
    ...problem('nguồn là trang web thì phải có tên', 'thêm title: "Tên báo, ngày đăng"'),
    when: isGroup,
  });

export const sources = z
  .array(source)
  .min(1, problem('phải có ít nhất một nguồn', 'thêm một mục với directive hoặc url, và checkedOn'))
  .describe('Nguồn của thông tin này');

/** A document, video or page for readers: a file of ours or an allowed outside link. */
export const resource = z
  .strictObject({
    title: text(200).describe('Tên tài liệu như người đọc sẽ thấy'),
    kind: z.enum(['document', 'video', 'page']).describe('Loại: document, video hoặc page'),
    file: text(200).optional().describe('Đường dẫn tệp trong public/, bắt đầu bằng /'),
    url: webAddress.optional().describe('Địa chỉ ngoài, tên miền phải có trong site.yaml'),
    sources,
  })
  .refine(...exactlyOne('tài liệu', { name: 'file' }, { name: 'url' }));

export type Source = z.infer<typeof source>;
export type Resource = z.infer<typeof resource>;
