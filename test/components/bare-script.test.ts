import { expect, test } from 'vitest';
import { bareScript } from '../../src/components/bare-script.ts';

test('bareScript leaves out lines of comment and the room before lines, and nothing within a line', () => {
  expect(bareScript('// Why.\n{\n  const a = "//b"; // kept\n\n    // And why.\n  run(a);\n}\n')).toBe(
    '{\nconst a = "//b"; // kept\nrun(a);\n}',
  );
});
