import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../site.ts';
import { checklistFile } from '../../../views/desk/checklist.ts';
import { dutiesOfRole, type DutiesOfRole } from '../../../views/desk/role-duties.ts';

export const getStaticPaths = (() => {
  const { content } = currentSite();
  return content.roles.flatMap((role) =>
    dutiesOfRole(content, role).map((one) => ({
      params: { role: role.id, directive: one.directive.id },
      props: { one },
    })),
  );
}) satisfies GetStaticPaths;

/** The tasks a directive gives a role, to be printed on A4. */
export const GET: APIRoute<{ one: DutiesOfRole }> = async ({ props, locals }) =>
  new Response(await checklistFile(locals.site, props.one), {
    headers: { 'Content-Type': 'application/pdf' },
  });
