/** The moment to count from (epoch ms): the visitor's clock, or the day a preview is fixed to. */
export function currentMoment(): number {
  const preview = document.documentElement.dataset['now'];
  return preview ? Number(preview) : Date.now();
}
