import type { Page } from 'playwright';

/** A device with one Vietnamese voice, which says nothing and notes what it was given. */
export async function withVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((language) => {
    const said: string[] = [];
    const voice = {
      lang: language,
      name: 'Test',
      localService: true,
      default: true,
      voiceURI: 't',
    };
    Object.defineProperty(globalThis, 'said', { value: said });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    let last: EventTarget | null = null;
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: (utterance: EventTarget & { text: string }) => {
          said.push(utterance.text);
          last = utterance;
        },
        cancel: () => undefined,
        finish: () => last?.dispatchEvent(new Event('end')),
      }),
    });
  }, lang);
}

/** What it was given. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
