import { expect, test } from 'vitest';
import { ChoicesInTurn } from '../../../src/browser/workshop/choices-in-turn.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('what was chosen last holds, even where it comes sooner than what was chosen before', async () => {
  const choices = new ChoicesInTurn();
  let chosen = '';
  const choose = (name: string, ms: number): Promise<void> =>
    choices.make(async () => {
      await after(ms);
      chosen = name;
    });
  void choose('Sông Trí', 30);
  void choose('Thái Hòa', 1);
  await choices.made();
  expect(chosen).toBe('Thái Hòa');
});

test('a choice that failed is told to whoever waits, and the next one is made all the same', async () => {
  const choices = new ChoicesInTurn();
  const failed = choices.make(() => Promise.reject(new Error('no network')));
  await expect(choices.made()).rejects.toThrow('no network');
  await expect(failed).rejects.toThrow();
  let isMade = false;
  await choices.make(() => {
    isMade = true;
    return Promise.resolve();
  });
  expect(isMade).toBe(true);
});
