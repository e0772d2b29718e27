import { at, cases, ofFile, type Case } from '../expected.ts';
import { SITE } from '../files.ts';

/** Files that are missing or in the wrong place. */
export const files = cases([
  ...['boards.yaml', 'glossary.yaml', 'codes.lock', 'units/old_to_new.csv'].map((file): Case => [
    `a missing ${file} is named`,
    (draft) => draft.remove(file),
    [ofFile(file, 'thiếu tệp này', 'lấy lại tệp từ bản trước')],
  ]),
  ...[
    ['localities/vi-du/ghi-chu.txt', 'a stray file'],
    ['anh.png', 'a picture among the facts'],
    ['guides/Cài đặt.mdx', 'a name with capitals, accents and a space'],
    ['directives/cong_van.md', 'a name with an underscore'],
    ['directives/-cong-van.md', 'a name that begins with a hyphen'],
    ['guides/cu.md', 'a guide that is .md instead of .mdx'],
    ['localities/vi-du/xa.yml', 'a file that is .yml instead of .yaml'],
    ['campaigns/slogans.yaml', 'a file one folder too high'],
  ].map(([file = '', what]): Case => [
    `${what} is reported, not silently left out: ${file}`,
    (draft) => draft.write(file, 'nháp\n'),
    [
      ofFile(
        file,
        'tệp này không đúng chỗ hoặc tên tệp có chữ hoa, dấu, khoảng trắng',
        'xem cây thư mục trong content/README.md',
      ),
    ],
  ]),
  ...(
    [
      ['/ban-do/khong-co.pmtiles', 'không thấy tệp bản đồ', 'chép tệp vào public/'],
      ['../khong-co.pmtiles', 'không thấy tệp bản đồ', 'chép tệp vào public/'],
      ['/../content/site.yaml', 'không phải đường dẫn tới một tệp .pmtiles', 'viết như'],
      ['https://example.gov.vn/a.pmtiles', 'không phải đường dẫn tới một tệp .pmtiles', 'viết như'],
    ] as const
  ).map(([file, message, remedy]): Case => [
    `a map that is not there, or elsewhere, is refused: ${file}`,
    (draft) => draft.append(SITE, `\nmap:\n  file: ${file}\n  attribution: Ví dụ\n`),
    [at(SITE, `file: ${file}`, new RegExp(message), new RegExp(remedy))],
  ]),
  [
    'a file that only bears the name of a map is refused',
    (draft) => {
      draft.append(SITE, '\nmap:\n  file: ../ten.pmtiles\n  attribution: Ví dụ\n');
      draft.write('../ten.pmtiles', 'không phải bản đồ');
    },
    [at(SITE, 'file: ../ten.pmtiles', /tệp không phải PMTiles/, /chép tệp vào public/)],
  ],
]);
