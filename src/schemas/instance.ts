import { z } from 'zod';
import { CHANNELS } from './code.ts';
import { day, exactlyOne, id, problem, text, visible } from './common.ts';
import { isWellFormedCode } from '../model/codes/printed-code.ts';
import { publicKey } from './site.ts';

/** A rehearsal on one machine: browsers trust the loopback address without encryption. */
const ON_THIS_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1):\d{2,5}$/;

/** Where a site of this kind stands: its origin, written as browsers write it. */
const origin = visible()
  .refine(
    (value) =>
      ON_THIS_MACHINE.test(value) ||
      (/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]{2,}$/.test(value) && URL.parse(value)?.origin === value),
    problem(
      'không phải địa chỉ gốc của một trang',
      'viết như https://gopy.tinh.example.gov.vn: chữ thường, có https://, không có gì sau tên miền',
    ),
  )
  .meta({ form: 'địa chỉ gốc của một trang, như https://gopy.tinh.example.gov.vn' });

/** `content/instances.yaml`: the sites that belong together, each built from content of its own. */
export const instances = z
  .strictObject({
    provinces: z
      .array(
        z.strictObject({
          province: id.describe('Mã tỉnh, thành phố, như "ha-tinh"'),
          url: origin.describe(
            'Địa chỉ gốc của trang tỉnh, đúng từng chữ như SITE_URL của trang ấy',
          ),
          key: publicKey
            .optional()
            .describe(
              'Khóa công khai của trang tỉnh. Có khóa thì sổ mã chỉ được lấy khi chữ ký đúng',
            ),
        }),
      )
      .min(1, problem('danh sách trống', 'ghi ít nhất một tỉnh, hoặc xóa tệp này'))
      .optional()
      .describe('Trang của cả nước ghi: các tỉnh, thành phố có trang riêng'),
    national: origin.optional().describe('Trang của một tỉnh ghi: địa chỉ gốc của trang cả nước'),
  })
  .refine(
    ...exactlyOne(
      'tệp này',
      { name: 'provinces', means: 'trang của cả nước' },
      { name: 'national', means: 'trang của một tỉnh' },
    ),
  );

/** A row of `content/registers/<province>.csv`: a code another site has issued. */
export const registeredCode = z.strictObject({
  code: z
    .string()
    .refine(
      isWellFormedCode,
      problem(
        'mã bản in sai ký tự kiểm tra hoặc có ký tự lạ',
        'không sửa tay tệp này; lấy lại bằng lệnh npm run instances',
      ),
    )
    .describe('Mã in trên giấy'),
  place: text(150).describe('Tên nơi dùng mã'),
  channel: z.enum(CHANNELS).describe('Nơi hiện mã'),
  campaign: text(200).describe('Tên đợt lấy ý kiến'),
  opens: day.describe('Ngày đầu của đợt trong ứng dụng'),
  closes: day.describe('Ngày cuối của đợt trong ứng dụng'),
  issuedOn: day.describe('Ngày cấp'),
  validThrough: day.optional().describe('Ngày cuối mà bản in còn đúng'),
  retiredOn: day.optional().describe('Ngày thôi dùng mã'),
  retiredBecause: text(200).optional().describe('Vì sao thôi dùng'),
});

export type RegisteredCode = z.infer<typeof registeredCode>;
