import {
  PHASE_LABEL,
  periodAt,
  phaseAt,
  timeLeftIn,
  type Timetable,
} from '../../model/campaign/phase.ts';
import { fill } from './fill.ts';
import { currentMoment } from './moment.ts';

function timetableOf({ dataset }: HTMLElement): Timetable {
  return {
    opensAt: Number(dataset['opens']),
    closings: (dataset['closings'] ?? '').split(' ').map(Number),
  };
}

/** Corrects the phase in words when the page is read later than it was built. */
class PhaseStatus extends HTMLElement {
  connectedCallback(): void {
    const now = currentMoment();
    const timetable = timetableOf(this);
    const phase = phaseAt(now, periodAt(now, timetable));
    if (phase === 'closed' && this.dataset['phase'] === 'closed') return;
    this.dataset['phase'] = phase;
    const label = this.querySelector('[data-label]');
    const left = this.querySelector('[data-left]');
    if (label) label.textContent = PHASE_LABEL[phase];
    if (left) left.textContent = timeLeftIn(now, timetable);
  }
}

/**
 * Shows the one of its templates that fits the phase: each child `<template data-when="open closing">`
 * replaces what was built when its phase has come.
 */
class PhaseSwitch extends HTMLElement {
  connectedCallback(): void {
    const now = currentMoment();
    const phase = phaseAt(now, periodAt(now, timetableOf(this)));
    const shown = this.dataset['shown'] ?? '';
    if (shown.split(' ').includes(phase)) return;
    for (const template of this.querySelectorAll('template')) {
      if (!template.dataset['when']?.split(' ').includes(phase)) continue;
      this.dataset['shown'] = template.dataset['when'];
      fill(this, template.content.cloneNode(true));
      return;
    }
  }
}

customElements.define('phase-status', PhaseStatus);
customElements.define('phase-switch', PhaseSwitch);
