/**
 * Where an address leads, judged as a browser reads it and never by how it looks: what is published
 * as a link must lead to a listed host, and be written exactly as browsers write it.
 */

/** What is wrong with an address, and what to write instead; both Vietnamese. */
interface AddressFault {
  message: string;
  remedy: string;
}

/** How a host that may be reached without encryption is listed. */
const PLAIN = 'http://';

/**
 * Why an address may not be published.
 * @param written the address, as its reader decoded it
 * @param hosts hosts links may lead to, from `site.yaml`; one listed with "http://" may be reached so.
 *   `null` leaves the host to somebody who knows the list
 * @returns `null` when it may
 */
export function webAddressFault(
  written: string,
  hosts: ReadonlySet<string> | null,
): AddressFault | null {
  const url = parsed(written);
  if (!url || !/^https?:$/.test(url.protocol)) return NO_ADDRESS;
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(written))
    return {
      message: `địa chỉ có dấu @ trước tên miền, sẽ dẫn tới "${url.hostname}"`,
      remedy: 'chép lại địa chỉ từ trình duyệt, không có dấu @ trước tên miền',
    };
  if (url.port !== '')
    return {
      message: `địa chỉ có số cổng ":${url.port}" sau tên miền`,
      remedy: 'chép lại địa chỉ không có dấu hai chấm và số sau tên miền',
    };
  const host = hosts && hostFault(url, hosts);
  if (host) return host;
  return isAsWritten(url, written)
    ? null
    : {
        message: 'địa chỉ viết khác cách trình duyệt hiểu',
        remedy: `mở thử; nếu đúng trang thì viết: ${url.href}`,
      };
}

const NO_ADDRESS: AddressFault = {
  message: 'không phải địa chỉ web đầy đủ',
  remedy: 'viết cả https:// ở đầu, không có khoảng trắng',
};

function hostFault({ protocol, hostname }: URL, hosts: ReadonlySet<string>): AddressFault | null {
  if (protocol === 'https:' ? hosts.has(hostname) : hosts.has(PLAIN + hostname)) return null;
  if (hosts.has(hostname) || hosts.has(PLAIN + hostname)) {
    return {
      message: `tên miền "${hostname}" chưa được phép mở bằng ${protocol}//`,
      remedy:
        protocol === 'http:'
          ? `viết https://; trang chỉ có http:// thì ghi "${PLAIN}${hostname}" vào linkHosts trong content/site.yaml`
          : `thêm "${hostname}" vào linkHosts trong content/site.yaml`,
    };
  }
  const listed = protocol === 'https:' ? hostname : PLAIN + hostname;
  return {
    message: `đường dẫn tới tên miền "${hostname}" chưa được phép`,
    remedy: `kiểm tra lại địa chỉ; nếu đúng, thêm "${listed}" vào linkHosts trong content/site.yaml`,
  };
}

/** A slash right after the host may be left out, as people do. */
const isAsWritten = ({ href }: URL, written: string): boolean =>
  href === written.replace(/^(https?:\/\/[^/?#]+)(?=[?#]|$)/, '$1/');

/** Never a host of anybody: what is relative to it stays on the site. */
const OWN = 'https://own.invalid';

/**
 * Why an address may not be published as a link, to a page of ours or of others.
 * @param written as in `webAddressFault`
 * @param hosts as in `webAddressFault`
 */
export function linkFault(written: string, hosts: ReadonlySet<string>): AddressFault | null {
  if (parsed(written)) return webAddressFault(written, hosts);
  return isOwnAddress(written)
    ? null
    : {
        message: `đường dẫn "${written}" không mở được hoặc dẫn ra ngoài`,
        remedy: 'viết /huong-dan/… cho trang của mình, hoặc https://… cho trang ngoài đã được phép',
      };
}

/**
 * Says whether an address leads to a page, a place on the page or a file of ours.
 * @param written "/huong-dan/…" or "#buoc-3"
 */
export function isOwnAddress(written: string): boolean {
  const url = /^[/#]/.test(written) ? parsed(written, OWN) : null;
  if (url?.origin !== OWN) return false;
  const path = written.startsWith('#') ? url.hash : url.href.slice(OWN.length);
  return path === written || path === encoded(written);
}

/** A path with its accents as browsers send them; `null` for half a character. */
function encoded(path: string): string | null {
  try {
    return encodeURI(path);
  } catch {
    return null;
  }
}

function parsed(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** What a reader, or a program that shows the text, takes for the beginning of an address. */
const IN_TEXT = /(?:[a-z][a-z0-9+.-]*:[/\\]{2}|www\.)\S*/gi;

/** What ends a sentence or closes a bracket behind an address. */
const BEHIND = /[.,;:!?)\]}>"'”’»…]+$/;

/** Without `matchAll`, which the floor of browsers lacks. */
function matchesIn(text: string): { index: number; address: string }[] {
  const found: { index: number; address: string }[] = [];
  text.replace(IN_TEXT, (match: string, index: number) => {
    found.push({ index, address: match.replace(BEHIND, '') });
    return match;
  });
  return found;
}

/**
 * The addresses that stand in a text.
 * @param text a sentence, or an address alone
 * @returns each with its place
 */
export const addressesIn = (text: string): { index: number; address: string }[] =>
  /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && parsed(text)?.host
    ? [{ index: 0, address: text }]
    : matchesIn(text).filter(({ index }) => !/[\w./@-]/.test(text[index - 1] ?? ''));
