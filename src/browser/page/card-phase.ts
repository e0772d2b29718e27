/**
 * Corrects the phase on a card in another site's frame when it is read later than it was built. Small
 * enough to travel inside the page, and alone: what it shared with other pages would cost these a
 * request.
 */
const shown = document.querySelector<HTMLElement>('[data-phase]');
const now = Number(document.documentElement.dataset['now'] ?? Date.now());

for (const start of document.querySelectorAll<HTMLTemplateElement>('template[data-from]')) {
  if (!shown || Number(start.dataset['from']) > now) break;
  shown.dataset['phase'] = start.dataset['when'] ?? '';
  shown.textContent = start.innerHTML;
}

export {};
