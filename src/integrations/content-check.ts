import type { AstroIntegration } from 'astro';
import { loadContent } from '../content-files/load-content.ts';
import { refusalOf } from '../views/printable/press-problems.ts';
import type { Settings } from '../settings.ts';
import { refusalOfBuild } from './checked-content.ts';

/** Content nothing can be built from; the message is the editors' report. */
class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Checks the content before anything is built. A build with problems ends with the editors' report;
 * while editing, the report is printed again whenever a content file changes.
 */
export function contentCheck(settings: Settings): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': () => {
        const refusal = refusalOfBuild(settings);
        if (refusal !== undefined) throw new ContentError(refusal);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentDir);
        server.watcher.on('change', (file) => {
          if (!file.startsWith(settings.contentDir)) return;
          const refusal = refusalOf(loadContent(settings), settings);
          if (refusal !== undefined) console.error(refusal);
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
