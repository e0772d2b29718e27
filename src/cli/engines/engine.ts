/** The engines the site is tried in, and what every one of them can be asked to do. */

/** Scripting engines first, the current Chromium before all: the others are held against it. */
export const ENGINES = ['chromium', 'webkit', 'firefox', 'chromium-87', 'qtwebkit'] as const;

export type EngineName = (typeof ENGINES)[number];

/** Engines that run the site's scripts. QtWebKit is below the floor: it reads. */
export const SCRIPTING_ENGINES = ['chromium', 'webkit', 'firefox', 'chromium-87'] as const;

/** What tables and pictures call them. */
export const ENGINE_LABEL: Readonly<Record<EngineName, string>> = {
  chromium: 'Chromium',
  webkit: 'WebKit',
  firefox: 'Firefox',
  'chromium-87': 'Chromium 87',
  qtwebkit: 'QtWebKit',
};

/** The phone every engine stands for, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };

/** The one tab of a running engine. */
export interface Tab {
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /**
   * Evaluates an expression in the page.
   * @param expression JavaScript; what it gives must survive JSON
   * @throws when it throws
   */
  read(expression: string): Promise<unknown>;
  /**
   * A PNG of the page from its top.
   * @param maxHeight CSS pixels; a longer page is cut there
   */
  picture(maxHeight: number): Promise<Buffer>;
  /** Ends the engine and whatever was started with it. */
  close(): Promise<void>;
}
