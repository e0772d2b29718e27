import { describe, expect, test } from 'vitest';
import { twinsOf } from '../../../src/cli/types/astro-twins.ts';
import { aboutComponents, componentFault } from '../../../src/cli/types/diagnostics.ts';
import { positionAt } from '../../../src/cli/types/positions.ts';

const SOURCE = 'src/components/Greeting.astro';
const TEXT = `---
interface Props {
  name: string;
}
const { name } = Astro.props;
---

<p title="Lời chào gửi đồng bào" class:list={[nạm]}>Kính chào {name.size}</p>
<script>
  const greeted: number = 'đã chào';
</script>
`;

const { twins } = twinsOf(SOURCE, TEXT);
const byPath = new Map(twins.map((twin) => [twin.path, twin]));

/** What the compiler says of a word in a twin. */
function saysOf(path: string, word: string, words: string): string {
  const code = byPath.get(path)?.code ?? '';
  const { line, column } = positionAt(code, code.indexOf(word));
  return `${path}(${line},${column}): ${words}\n`;
}

describe('types of components', () => {
  test('a fault in the template is shown where the component has it', () => {
    const output = saysOf(`${SOURCE}.tsx`, 'size}', 'error TS2339: No such property.');
    expect(aboutComponents(output, byPath)).toEqual([
      `${SOURCE}(8,69): error TS2339: No such property.`,
    ]);
  });

  test('so is one in a script, with all its lines', () => {
    const output = `${saysOf(`${SOURCE}.0.mts`, 'greeted', 'error TS2322: Wrong.')}  More.\n`;
    expect(aboutComponents(output, byPath)).toEqual([
      `${SOURCE}(10,9): error TS2322: Wrong.\n  More.`,
    ]);
  });

  test('what is right in Astro, or stands in what Astro adds, is left out with all its lines', () => {
    const added = `${saysOf(`${SOURCE}.tsx`, '<p', 'error TS17001: Twice.')}  More.\n`;
    const tail = saysOf(`${SOURCE}.tsx`, 'declare const Astro', 'error TS1: Added.');
    expect(aboutComponents(added + tail, byPath)).toEqual([]);
  });

  test('what the compiler says of other files, or of none, stays as it is', () => {
    const output = 'src/a.ts(1,2): error TS1: Wrong.\nerror TS18003: No inputs.\n';
    expect(aboutComponents(output, byPath)).toEqual(output.trimEnd().split('\n'));
  });

  test('a component that is no Astro is a fault', () => {
    const { faults } = twinsOf(SOURCE, '---\nconst a = ;\n---\n<p>{</p>\n');
    expect(faults.map(componentFault)[0]).toMatch(
      /^src\/components\/Greeting\.astro\(\d,\d+\): error: /,
    );
  });
});
