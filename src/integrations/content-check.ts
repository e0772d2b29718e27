import type { AstroIntegration } from 'astro';
import { loadContent } from '../content-files/load-content.ts';
import { reportOf } from '../content-files/problem.ts';
import type { Settings } from '../settings.ts';
import { checkedContent } from './checked-content.ts';

/**
 * Checks the content before anything is built. A build with problems ends with exit 1 and the
 * editors' report; while editing, the report is printed again whenever a content file changes.
 * @param settings where the content is
 */
export function contentCheck(settings: Settings): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': () => {
        const { problems } = checkedContent(settings);
        if (problems.length === 0) return;
        console.error(reportOf(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentDir);
        server.watcher.on('change', (file) => {
          if (!file.startsWith(settings.contentDir)) return;
          const { problems } = loadContent(settings);
          if (problems.length > 0) console.error(reportOf(problems));
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
