import type { BoardFeed } from './board-feed.ts';
import { playlistItem } from './playlist-json.ts';
import { fileOnStick, stickLists } from './stick-lists.ts';
import { usbFolders, type UsbFolder } from './usb-folders.ts';
import { textFile, usbReadme } from './usb-readme.ts';
import { escapeXml } from './xml.ts';
import { zipFile } from './zip.ts';

/** What the player on the stick consists of. */
export interface StickPlayer {
  script: string;
  style: string;
}

/**
 * The pack for a USB stick: pictures in a folder for each stretch of time, running text, a player page
 * that needs no network, lists for players, and what to do with them.
 * @param pictures PNG files by name
 * @param player script and style of the player page
 * @returns a ZIP file; the same input gives the same bytes
 */
export function usbPack(
  feed: BoardFeed,
  pictures: ReadonlyMap<string, Uint8Array>,
  player: StickPlayer,
): Uint8Array {
  const folders = usbFolders(feed);
  return zipFile([
    { path: 'DOC-TRUOC.txt', content: textFile(usbReadme(feed, folders)) },
    { path: 'index.html', content: stickPage(feed, folders, player.style) },
    { path: 'trinh-chieu.js', content: player.script },
    { path: 'chu-chay.txt', content: textFile(feed.ticker.map(({ text }) => text)) },
    ...stickLists(feed, folders),
    ...folders.flatMap(({ name, frames }) =>
      frames.map(({ file }) => {
        const content = pictures.get(file);
        if (!content) throw new RangeError(`No picture ${file}`);
        return { path: `${name}/${file}`, content };
      }),
    ),
  ]);
}

/** The same stage as the player page of the site, with the pictures where they lie on the stick. */
function stickPage(feed: BoardFeed, folders: readonly UsbFolder[], style: string): string {
  const frames = feed.frames.flatMap((frame) => {
    const file = fileOnStick(folders, frame);
    return file === null ? [] : [{ ...playlistItem(feed, frame), file }];
  });
  const first = frames.find(({ name }) => name === feed.due[0]?.name);
  const list = frames.map(({ file, alt, seconds, validFromMs, validUntilMs }) => ({
    ...{ file, alt, seconds, validFromMs, validUntilMs },
  }));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeXml(feed.title)}</title>
<style>
${style}</style>
</head>
<body>
<main id="trinh-chieu" data-built="${feed.now}" data-frames="${escapeXml(JSON.stringify(list))}">
<h1 class="only-read">${escapeXml(feed.title)}</h1>
${first ? `<img class="frame shown" src="${escapeXml(first.file)}" alt="${escapeXml(first.alt)}">` : ''}
<p id="loi" class="hidden"></p>
</main>
<script src="trinh-chieu.js"></script>
</body>
</html>
`;
}
