/** A place in addresses and in the register of codes: `toan-quoc`, `<province>`, `<province>/<commune>`. */
export const NATIONWIDE = 'toan-quoc';

/** How the whole country is called where a place name stands. */
export const NATIONWIDE_NAME = 'Toàn quốc';
