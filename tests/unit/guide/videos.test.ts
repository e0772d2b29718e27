/** What clips hold and how they are asked for: no picture is drawn here. */
import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/content-files/prose/read-prose.ts';
import { encoderArguments } from '../../../src/cli/videos/encode.ts';
import { subRip, webVtt } from '../../../src/feeds/captions.ts';
import { attributeOf, topTags } from '../../../src/model/text/prose.ts';
import { readGuide } from '../../../src/views/guide/guide-words.ts';
import { cardSeconds } from '../../../src/model/boards/clip-time.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { guideClip } from '../../../src/views/guide/guide-clip.ts';
import { planVideos, UnknownNameError } from '../../../src/cli/videos/plan.ts';
import { boardsOf } from '../../../src/views/board/frames-of.ts';
import { boardClip } from '../../../src/views/board/board-clip.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;
const [at] = campaignsNationwide(content);
const [preset] = content.boards;
if (!at || !preset) throw new Error('no consultation or no board');

describe('a guide as plain words', () => {
  const BODY = `Chỉ cài từ <Term id="kho-ung-dung">kho ứng dụng</Term>. Xem [trang này](/canh-bao/).

## Cách một

<Steps>

<Step title="Bấm “Gửi”">

<Screen title="Góp ý">
  <Blank />
  <Choices target>
    <Choice>Tán thành</Choice>
    <Choice>Không tán thành</Choice>
  </Choices>
  <Button></Button>
</Screen>

Xem lại. <Uncertain>Chưa rõ sửa được không.</Uncertain>

- Một.
- Hai, **rồi** gọi <Helpline />.

<Next>

Ba lựa chọn.

</Next>

<Missing>

Hỏi Công an.

</Missing>

</Step>

<Step title="Đợi">

<Picture of="cho" />

</Step>

</Steps>

## Rồi

<Steps start="3">

<Step title="Xong">

<Picture of="cho" />

</Step>

</Steps>

## Nếu gặp lỗi

<Problems>

<Problem title="Máy báo lỗi">

Chờ.

</Problem>

</Problems>
`;
  const { intro, lists } = readGuide(
    readProse({ file: '', body: BODY, bodyLine: 1 }, 'guide', []),
    (tag) => `[${tag}]`,
  );

  test('says first what stands before the steps, without the signs of links', () => {
    expect(intro).toEqual(['Chỉ cài từ kho ứng dụng. Xem trang này.']);
  });

  test('keeps the words of a step, what is not sure marked, help for failures left out', () => {
    expect(lists[0]?.steps[0]).toEqual({
      number: 1,
      title: 'Bấm “Gửi”',
      words: [
        'Xem lại. Chưa rõ sửa được không. (chưa kiểm chứng)',
        '• Một.',
        '• Hai, rồi gọi [Helpline].',
      ],
      next: ['Ba lựa chọn.'],
      screen: {
        title: 'Góp ý',
        parts: [
          { kind: 'blank', text: '', isTarget: false, options: [] },
          {
            ...{ kind: 'choices', text: '', isTarget: true },
            options: ['Tán thành', 'Không tán thành'],
          },
          { kind: 'button', text: '', isTarget: false, options: [] },
        ],
      },
      picture: null,
    });
  });

  test('numbers a second list on, under its own heading', () => {
    expect(lists.map(({ heading, steps }) => [heading, ...steps.map((s) => s.number)])).toEqual([
      ['Cách một', 1, 2],
      ['Rồi', 3],
    ]);
  });
});

describe('the clip of a guide', () => {
  const guides = content.guides.map((guide) => ({ guide, clip: guideClip(site, guide) }));

  test.each(guides)(
    '$guide.id: title, every step in order, the address last',
    ({ guide, clip }) => {
      const kinds = clip.cards.map(({ card }) => card.kind);
      expect([kinds[0], kinds.at(-1)]).toEqual(['title', 'code']);
      const titles = topTags(guide.prose)
        .filter(({ name }) => name === 'Steps')
        .flatMap(({ children }) => topTags(children).map((step) => attributeOf(step, 'title')));
      expect(titles.length).toBeGreaterThan(1);
      expect(clip.cards.flatMap(({ card }) => (card.kind === 'step' ? [card.title] : []))).toEqual(
        titles,
      );
      expect(clip.cards.at(-1)?.caption).toContain(`gopy.example.gov.vn/huong-dan/${guide.id}`);
    },
  );

  test('gives time to read every card aloud, and never less than four seconds', () => {
    for (const { seconds, caption } of guides.flatMap(({ clip }) => clip.cards)) {
      expect(seconds).toBeGreaterThanOrEqual(4);
      expect(seconds).toBeGreaterThanOrEqual(caption.split(/\s+/).length / 3.5);
    }
    expect(cardSeconds('Bấm “Gửi”')).toBe(4);
    expect(cardSeconds(Array(30).fill('chữ').join(' '))).toBe(12);
  });
});

describe('captions', () => {
  const captions = [
    { text: 'Bước 1\nBấm <b> & đợi', seconds: 4 },
    { text: 'Xong', seconds: 3600 },
  ];

  test('as WebVTT, its signs escaped', () => {
    expect(webVtt(captions)).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:04.000\nBước 1\nBấm &lt;b&gt; &amp; đợi\n\n2\n00:00:04.000 --> 01:00:04.000\nXong\n',
    );
  });

  test('as SubRip', () => {
    expect(subRip(captions)).toBe(
      '1\n00:00:00,000 --> 00:00:04,000\nBước 1\nBấm <b> & đợi\n\n2\n00:00:04,000 --> 01:00:04,000\nXong\n',
    );
  });
});

describe('boards without a clip', () => {
  test.each([
    ['a side under 64', { width: 512, height: 48 }, 'ít nhất 64 điểm ảnh'],
    ['an odd side', { width: 801, height: 480 }, 'chẵn'],
    ['lamps of one colour', { colour: 'red' as const }, 'một màu'],
    ['small coloured letters', { width: 320, height: 64, pitch: 10, distance: 25 }, 'nhòe'],
  ])('%s: the reason, and that pictures serve', async (_, change, why) => {
    const led = { width: 800, height: 480, pitch: 4, distance: 20, where: 'outdoors' as const };
    const clip = await boardClip(site, at, { ...preset, ...led, ...change });
    expect(clip).toHaveProperty('why');
    expect('why' in clip && clip.why).toContain(why);
    expect('why' in clip && clip.why).toContain('PNG');
  });
});

describe('what a command makes', () => {
  const made = (asked: Parameters<typeof planVideos>[1]): [string[], string[]] => {
    const { boards, guides } = planVideos(content, asked);
    return [boards.map(({ file }) => file), guides.map(({ file }) => file)];
  };

  test('everything, each file once', () => {
    const [boards, guides] = made({});
    expect(boards).toHaveLength(content.campaigns.length * boardsOf(content).length);
    expect(guides).toHaveLength(content.guides.length);
    expect(new Set([...boards, ...guides]).size).toBe(boards.length + guides.length);
  });

  test('one board or one guide, and nothing else', () => {
    expect(made({ board: '960x192', campaign: at.campaign.id })).toEqual([
      [`${at.campaign.id}/960x192.mp4`],
      [],
    ]);
    expect(made({ guide: 'cai-dat-vneid' })).toEqual([[], ['huong-dan/cai-dat-vneid']]);
  });

  test('of one consultation, the guides it names only', () => {
    const [boards, guides] = made({ campaign: at.campaign.id });
    expect(boards.every((file) => file.startsWith(`${at.campaign.id}/`))).toBe(true);
    expect(guides.map((file) => file.replace('huong-dan/', '')).toSorted()).toEqual(
      at.campaign.guides.toSorted(),
    );
  });

  test('a name nothing has is refused with the names there are', () => {
    expect(() => made({ board: '1x1' })).toThrow(UnknownNameError);
    expect(() => made({ board: '1x1' })).toThrow(/Không có màn hình "1x1".*960x192/);
    expect(() => made({ guide: 'la' })).toThrow(/cai-dat-vneid/);
    expect(() => made({ campaign: 'la' })).toThrow(/dai-hoi-xiv/);
  });
});

describe('what ffmpeg is told', () => {
  const args = encoderArguments({ width: 640, height: 384 }, [8, 4, 6], 'a.mp4').join(' ');

  test('a file every player takes: H.264 in 4:2:0, no sound, its index first', () => {
    for (const part of ['libx264', 'format=yuv420p', '-an', '+faststart', 'fps=25']) {
      expect(args).toContain(part);
    }
  });

  test('one can go to each picture; neither the clock nor the number of cores gets in', () => {
    expect(args).toContain('-force_key_frames 0,8,12');
    for (const part of ['-threads 1', '-fflags +bitexact', '-map_metadata -1']) {
      expect(args).toContain(part);
    }
  });
});
