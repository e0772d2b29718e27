import { addressesIn, webAddressFault } from '../../model/links/web-address.ts';

/** An address that may not be published, as it is written. */
interface BadAddress {
  address: string;
  message: string;
  remedy: string;
}

/**
 * The addresses in a text that may not be published.
 * @param text what a field or a paragraph says, decoded
 * @param hosts hosts links may lead to
 */
export const addressFaults = (text: string, hosts: ReadonlySet<string>): BadAddress[] =>
  addressesIn(text).flatMap(({ address }) => {
    const fault = webAddressFault(/^www\./i.test(address) ? `https://${address}` : address, hosts);
    return fault ? [{ address, ...fault }] : [];
  });
