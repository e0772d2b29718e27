import type { Content, DirectiveEntry } from '../../content-files/content.ts';
import type { OwedReport } from '../../schemas/report.ts';
import type { Role } from '../../schemas/role.ts';
import type { Duty } from '../directive/duties.ts';

/** What a directive asks of a role. */
export interface DutiesOfRole {
  role: Role;
  directive: DirectiveEntry;
  duties: Duty[];
  reports: OwedReport[];
}

/** What each directive asks of a role; directives of the newest consultation first. */
export const dutiesOfRole = (content: Content, role: Role): DutiesOfRole[] =>
  byNewest(content)
    .map((directive) => dutiesIn(directive, role))
    .filter(({ duties, reports }) => duties.length + reports.length > 0);

/**
 * What a directive asks of each role, in the order of the roles.
 * @returns only the roles it asks something of
 */
export const rolesIn = (content: Content, directive: DirectiveEntry): DutiesOfRole[] =>
  content.roles
    .map((role) => dutiesIn(directive, role))
    .filter(({ duties, reports }) => duties.length + reports.length > 0);

const dutiesIn = (directive: DirectiveEntry, role: Role): DutiesOfRole => ({
  role,
  directive,
  duties: directive.paragraphs.filter(({ roles }) => roles.includes(role.id)),
  reports: directive.reports.filter(({ roles }) => roles.includes(role.id)),
});

/** Directives by the consultation they are for; one that no consultation names comes last. */
function byNewest(content: Content): DirectiveEntry[] {
  const rank = ({ id }: DirectiveEntry): number => {
    const at = content.campaigns.findIndex(
      (campaign) =>
        campaign.directives.includes(id) ||
        content.localities.some(({ campaigns }) => campaigns[campaign.id]?.directives.includes(id)),
    );
    return at < 0 ? content.campaigns.length : at;
  };
  return [...content.directives].sort((a, b) => rank(a) - rank(b));
}
