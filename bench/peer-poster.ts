import { fonts } from '../src/press/engine/fonts.ts';
import { drawQr, qrPanelSvg } from '../src/press/qr/qr.ts';
import type { SheetFacts } from '../src/press/sheets/sheet-facts.ts';

/** The typeface as a page carries it, the medium and the heavy weight. */
const FACES = [500, 800]
  .map((weight, index) => {
    const bytes = Buffer.from(fonts[index] ?? []).toString('base64');
    return `@font-face{font-family:Sheet;font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
  })
  .join('');

/** A sheet of A4 much as ours looks: a field, a date, steps in two columns, the code with its address. */
const STYLE = `${FACES}
@page{size:A4;margin:0}
*{margin:0;padding:0;box-sizing:border-box}
body{font:500 13pt/1.4 Sheet;color:#1b1a17;width:210mm}
header{background:#b3141b;color:#fff;padding:14mm 15mm}
h1{font:800 27pt/1.15 Sheet;margin:6mm 0 3mm}
main{padding:9mm 15mm}
h2{font:800 13pt/1.3 Sheet}
time{font:800 25pt/1.2 Sheet;color:#b3141b;display:block}
ol{columns:2;column-gap:9mm;padding-left:7mm;margin:4mm 0 8mm}
li{break-inside:avoid;margin-bottom:3mm}
svg{width:72mm;height:72mm;float:left;margin-right:8mm}
footer{clear:both;padding-top:6mm;font-size:10pt}`;

/**
 * The words of a poster as a page: no code, no fonts of its own, no layout. The least a browser can
 * be asked to print.
 * @param poster what it says
 */
export function wordsAlone(poster: SheetFacts): string {
  return page(poster, '@page{size:A4}', '');
}

/**
 * The poster as a page, with the typeface, the colours and the code of ours: what somebody would print
 * who had no Typst.
 * @param poster what it says
 */
export function samePoster(poster: SheetFacts): string {
  return page(poster, STYLE, qrPanelSvg(drawQr(poster.qr.symbolUrl)));
}

function page(poster: SheetFacts, style: string, code: string): string {
  const steps = poster.steps.map((step) => `<li>${step}</li>`).join('');
  return `<!doctype html><html lang="vi"><title>${poster.title}</title><style>${style}</style>
<header><p>${poster.publisher}</p><p>${poster.place}</p><h1>${poster.title}</h1><p>${poster.subtitle}</p></header>
<main><h2>${poster.deadline.label}</h2><time>${poster.deadline.value}</time><ol>${steps}</ol>
${code}<p>${poster.qr.typedAddress}</p><p>${poster.helpline.name} ${poster.helpline.number}</p>
<p>${poster.safety}</p></main><footer>${poster.code} ${poster.issuedOn}</footer></html>`;
}
