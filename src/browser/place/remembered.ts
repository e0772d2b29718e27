/** The place a visitor chose, kept on their own device only. */
import { stored, store } from '../page/stored.ts';

/** A commune of a province, or the province itself. */
export interface KeptPlace {
  /** Address part. */
  province: string;
  code: string | null;
}

const NAME = 'noi';

/** The place that was chosen; `null` where there is none or it cannot be read. */
export function rememberedPlace(): KeptPlace | null {
  const [, province, code] = /^([a-z-]+)\/(\d{5})?$/.exec(stored(NAME) ?? '') ?? [];
  return province === undefined ? null : { province, code: code ?? null };
}

/** Keeps the place where the browser allows it. */
export function remember({ province, code }: KeptPlace): void {
  store(NAME, `${province}/${code ?? ''}`);
}

/** Takes it away again. */
export function forgetPlace(): void {
  store(NAME, '');
}
