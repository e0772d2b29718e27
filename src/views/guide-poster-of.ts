import type { Content } from '../content-files/content.ts';
import { deadlineWords } from '../model/deadline.ts';
import { sentenceCase } from '../model/vietnamese.ts';
import type { GuidePoster } from '../press/guide-poster.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { endedWords } from './ended-words.ts';
import { nationalEndWords } from './national-end.ts';
import { phaseNow } from './phase-now.ts';
import { codeFor } from './printed-codes.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { settings } from './site-content.ts';

/**
 * What stands on the A4 guide poster of a consultation in a place.
 * @param content the checked content
 * @param at the consultation in the place
 */
export function guidePosterOf(content: Content, at: CampaignAtPlace): GuidePoster {
  const { campaign, place, publicDeadline, publisher } = at;
  const paper = codeFor(content, campaign, place.key, 'poster');
  const nationalEnd = nationalEndWords(at);
  const isOver = phaseNow(at.timetable).phase === 'closed';
  const [first = '', second = '', third = '', fourth = ''] = campaign.posterSteps;
  return {
    publisher: publisher ?? SHEET_WORDS.noPublisher,
    isSample: publisher === null,
    place: place.name,
    title: campaign.title,
    subtitle: SHEET_WORDS.subtitle,
    deadline: {
      label: SHEET_WORDS.deadlineLabel,
      value: sentenceCase(deadlineWords(publicDeadline.deadline)),
      ...(nationalEnd !== null && { note: nationalEnd }),
    },
    steps: [first, second, third, fourth],
    qr: { symbolUrl: paper.symbolUrl, typedAddress: paper.typedAddress },
    code: paper.code,
    issuedOn: paper.issuedOn,
    helpline: { name: content.site.helpline.name, number: content.site.helpline.number },
    help: isOver
      ? null
      : `Chưa có tài khoản mức ${campaign.conditions.accountLevel}, cần người giúp: đến Công an xã, phường, đặc khu`,
    safety: SHEET_WORDS.safety,
    trial: settings.isTrial,
    ...(isOver && { ended: endedWords(campaign) }),
  };
}
