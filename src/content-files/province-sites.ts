import type { Units } from '../model/places/units.ts';
import type { ProvinceSite } from './content.ts';
import type { Entries } from './read-entries.ts';
import { valuesOf } from './units-in.ts';

/**
 * The sites `instances.yaml` lists, each with the codes of its register.
 * @param entries of content without a problem
 */
export function provinceSitesOf({ instances, registers }: Entries, units: Units): ProvinceSite[] {
  const provinces = new Map([...units.provinces.values()].map((one) => [one.slug, one]));
  return valuesOf(instances).flatMap((file) =>
    (file.provinces ?? []).flatMap(({ province: slug, url }) => {
      const province = provinces.get(slug);
      const codes = valuesOf(registers.filter(({ id }) => id === slug));
      return province ? [{ province, url, codes }] : [];
    }),
  );
}
