/** Something the person at the keyboard can mend; the message says how, in Vietnamese. */
export class Mistake extends Error {
  override name = 'Mistake';
}
