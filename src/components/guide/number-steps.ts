import { ELEMENT_NODE, TEXT_NODE, parse, render, walkSync, type Node } from 'ultrahtml';

/** A list of steps was given something that is not a step. */
export class StepsError extends Error {
  override name = 'StepsError';
}

interface Numbering {
  /** Number of the first step. */
  first: number;
  /** What the addresses of the steps begin with: `buoc` gives `#buoc-3`. */
  prefix: string;
}

/**
 * Numbers rendered steps: each `<li>` gets its address, and everything in it that carries
 * `data-step-number` gets the number, so that a step, its link and the mark on its picture can never
 * disagree.
 * @param html what stands in `<Steps>`, rendered
 * @param numbering where counting starts
 * @throws StepsError when something other than `<Step>` stands in the list
 */
export async function numberSteps(html: string, { first, prefix }: Numbering): Promise<string> {
  const root = parse(html) as Node & { children: Node[] };
  const steps = root.children.filter((node) => !isBlank(node));
  for (const [index, step] of steps.entries()) {
    if (step.type !== ELEMENT_NODE || !step.attributes['data-step']) {
      throw new StepsError(
        `<Steps> chỉ chứa <Step title="…">, nhưng ở đây có: ${(await render(step)).slice(0, 120)}`,
      );
    }
    const number = String(first + index);
    Reflect.deleteProperty(step.attributes, 'data-step');
    step.attributes['id'] = `${prefix}-${number}`;
    walkSync(step, (node) => {
      if (node.type !== ELEMENT_NODE || node.attributes['data-step-number'] === undefined) return;
      Reflect.deleteProperty(node.attributes, 'data-step-number');
      if (node.name === 'a') node.attributes['href'] = `#${prefix}-${number}`;
      node.children.push({ type: TEXT_NODE, value: number, parent: node, loc: node.loc });
    });
  }
  return render(root);
}

function isBlank(node: Node): boolean {
  return node.type !== ELEMENT_NODE && (node.value as string).trim() === '';
}
