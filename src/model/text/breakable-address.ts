import { escapeMarkup } from './markup.ts';

/**
 * An address as HTML whose lines may end before each dot, slash and at sign: a line that begins with one is
 * seen to go on from the one before. A code stays with its "/q/". Copied, it is the address.
 * @param address of a site, a page or a mailbox, with or without scheme
 */
export const breakableAddress = (address: string): string =>
  address
    .split(/(?<=[^/:])(?<!\/q)(?=[./@][^/])/u)
    .map(escapeMarkup)
    .join('<wbr>');

/** {@link breakableAddress} for each address of a text. */
export const breakableAddresses = (text: string): string =>
  text
    .split(/(\S*[a-z]\.[a-z]\S*)/u)
    .map((part, index) => (index % 2 === 1 ? breakableAddress(part) : escapeMarkup(part)))
    .join('');
