import sax from 'sax';
import { LOGO_LIMITS } from './limits.ts';

/** Elements that are drawn as outlines and fields, and what they are made of. */
const DRAWN = new Set(
  `svg g path rect circle ellipse line polyline polygon defs use symbol clipPath mask
  linearGradient radialGradient stop style title desc metadata`.split(/\s+/u),
);

/** What an editor can do about an element that is not drawn. */
const REMEDIES: Readonly<Record<string, string>> = {
  text: 'có chữ chưa chuyển thành nét vẽ; mở bằng phần mềm vẽ, chuyển chữ thành đường nét (outline)',
  image: 'có ảnh nhúng bên trong; hãy dùng tệp PNG, hoặc vẽ lại bằng nét',
  foreignObject: 'có thẻ <foreignObject> (trang web nhúng bên trong), không in được',
  filter: 'có hiệu ứng bóng, nhòe (filter), không in được; hãy bỏ hiệu ứng',
  script: 'có mã lệnh bên trong',
};

/** Characters the parser takes at a time. */
const CHUNK = 16_384;

/** An element, and where it stands. */
interface Element {
  parent: Element | undefined;
  id: string | undefined;
  /** The id it takes its drawing from. */
  target: string | undefined;
  /** Whether it, or something in it, takes its drawing from elsewhere. */
  leads: boolean;
  depth: number;
}

/**
 * Why an SVG cannot be printed. Its parsed tree is judged, before any program that draws sees it.
 * @param source the file's text
 * @returns Vietnamese; nothing when only plain drawing is in it
 */
export function svgFault(source: string): string | undefined {
  if (/<!(?:ENTITY|ATTLIST|ELEMENT)/u.test(source)) {
    return 'có khai báo ENTITY; hãy lưu lại thành SVG thường (plain SVG)';
  }
  const faults: string[] = [];
  const all: Element[] = [];
  let open: Element | undefined;
  let foreign = 0;
  const reader = sax.parser(true, { position: false });
  reader.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
    open = elementIn(open, values);
    // Notes of drawing programs stand in namespaces of their own, and are not drawn.
    if (name.includes(':')) foreign += 1;
    if (faults.length > 0) return;
    all.push(open);
    if (open.depth > LOGO_LIMITS.depth)
      faults.push(`lồng quá ${LOGO_LIMITS.depth} lớp; hãy rã nhóm`);
    if (all.length > LOGO_LIMITS.elements) faults.push(`có quá ${LOGO_LIMITS.elements} nét vẽ`);
    for (const fault of [...tagFaults(name, foreign > 0), ...values.flatMap(attributeFaults)]) {
      faults.push(fault);
    }
  };
  reader.onclosetag = (name) => {
    if (name.includes(':')) foreign -= 1;
    open = open?.parent;
  };
  reader.ontext = (text) => {
    if (leadsOutside(text)) faults.push(OUTSIDE);
  };
  try {
    // Only the first fault is reported: the rest of a hostile file is never parsed.
    for (let at = 0; at < source.length && faults.length === 0; at += CHUNK) {
      reader.write(source.slice(at, at + CHUNK));
    }
    if (faults.length === 0) reader.close();
  } catch {
    faults.push('không phải SVG, hoặc bị cắt giữa chừng');
  }
  return faults[0] ?? referenceFault(all);
}

function tagFaults(name: string, isForeign: boolean): string[] {
  if (isForeign || DRAWN.has(name)) return [];
  return [REMEDIES[name] ?? `có thẻ <${name}>, không in được`];
}

const OUTSIDE = 'lấy hình hoặc phông chữ ở nơi khác; mọi nét vẽ phải nằm trong tệp';

function attributeFaults([key, value]: readonly [string, string]): string[] {
  if (/^on/iu.test(key)) return ['có mã lệnh bên trong'];
  const isAway = isReference(key) && !value.trim().startsWith('#');
  return isAway || leadsOutside(value) ? [OUTSIDE] : [];
}

const isReference = (key: string): boolean => key === 'href' || key === 'xlink:href';

/** Style sheets name addresses as well. */
const leadsOutside = (text: string): boolean => /@import|url\(\s*["']?\s*(?!["'#\s])/iu.test(text);

function elementIn(
  parent: Element | undefined,
  attributes: readonly (readonly [string, string])[],
): Element {
  const valueOf = (isMeant: (key: string) => boolean): string | undefined =>
    attributes.find(([key]) => isMeant(key))?.[1];
  const target = valueOf(isReference)?.trim().replace(/^#/u, '');
  const element: Element = {
    ...{ parent, target, leads: target !== undefined, depth: (parent?.depth ?? 0) + 1 },
    id: valueOf((key) => key === 'id'),
  };
  for (let at = element.leads ? parent : undefined; at && !at.leads; at = at.parent)
    at.leads = true;
  return element;
}

/** What leads on from a copy to a further copy may double with every step, or never end. */
function referenceFault(all: readonly Element[]): string | undefined {
  if (all.length === 0) return 'không phải SVG';
  const byId = new Map(all.map((element) => [element.id, element]));
  const isChained = all.some(
    ({ target }) => target !== undefined && byId.get(target)?.leads === true,
  );
  return isChained ? 'có hình dùng lại lồng nhau; hãy tách các bản sao (unlink clone)' : undefined;
}
