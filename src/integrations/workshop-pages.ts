import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** The pages of the workshop by their addresses; their folder begins with `_`, so that none is made unasked. */
const PAGES = {
  '/xuong-in/': 'index.astro',
  '/xuong-in/danh-sach/': 'danh-sach.astro',
  '/xuong-in/man-hinh/': 'man-hinh.astro',
  '/xuong-in/kiem-tra-excel/': 'kiem-tra-excel.astro',
  '/xuong-in/mau-danh-sach.xlsx': 'mau-danh-sach.xlsx.ts',
  '/xuong-in/du-lieu/trinh-chieu.json': 'trinh-chieu.json.ts',
  '/xuong-in/du-lieu/[file].json': 'du-lieu.json.ts',
  '/xuong-in/may/[file].bin': 'may.bin.ts',
  '/can-bo/bo-tai-lieu/': 'bo-tai-lieu.astro',
  '/can-bo/bo-tai-lieu/du-lieu/[file].json': 'bo-tai-lieu-du-lieu.json.ts',
};

/**
 * Adds the workshop, which brings an engine of 13 MB, to the sites that want it.
 * @param settings `hasWorkshop` says which
 */
export function workshopPages({ hasWorkshop }: Settings): AstroIntegration {
  return {
    name: 'workshop-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!hasWorkshop) return;
        for (const [pattern, file] of Object.entries(PAGES)) {
          injectRoute({ pattern, entrypoint: `./src/pages/_xuong-in/${file}` });
        }
      },
    },
  };
}
