/** The frames of one screen, whatever its size: what is asked, and what is answered. */
import type { StickPlayer } from '../../feeds/usb-pack.ts';
import type { KitBoard, KitFacts } from '../kit-facts.ts';

/** What is asked. */
export interface ScreenOrder {
  board: KitBoard;
  messages: KitFacts['messages'];
  campaign: { id: string; title: string };
  /** "Phường Ba Đình, thành phố Hà Nội". */
  place: string;
  /** Where people read on, as they type it. */
  typedAddress: string;
  opensAt: number;
  /** epoch ms */
  now: number;
  player: StickPlayer;
}

/** What a screen will show, before anything is drawn. */
export interface ScreenPlan {
  frames: number;
  /** What cannot be legible there, and why. */
  refused: readonly { text: string; why: string }[];
}

/** A frame that was drawn. */
export interface DrawnFrame {
  name: string;
  /** What it says. */
  alt: string;
  png: Uint8Array<ArrayBuffer>;
}
