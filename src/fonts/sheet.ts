import { CUTS, type Cut, fileOf, SCRIPTS, type Script, STAND_INS, unicodeRange } from './faces.ts';

const ruleOf = (lines: readonly string[]) => `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;

function faceRule(cut: Cut, script: Script): string {
  const { weights } = cut;
  return ruleOf([
    `font-family: "${cut.family}"`,
    `font-style: ${cut.style}`,
    `font-weight: ${typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`}`,
    // A face that comes late is for the next page: lines that break anew under a reader's eye are worse than Georgia.
    'font-display: optional',
    `src: url("../fonts/${fileOf(cut, script)}") format("woff2")`,
    `unicode-range: ${unicodeRange(script)}`,
  ]);
}

/** The style sheet that names every file of the faces and what stands in for them. */
export function fontSheet(): string {
  const faces = CUTS.flatMap((cut) => SCRIPTS.map((script) => faceRule(cut, script)));
  const standIns = STAND_INS.map(({ name, style, local, ascent, descent, size }) =>
    ruleOf([
      `font-family: "${name}"`,
      `font-style: ${style}`,
      `src: ${local.map((font) => `local("${font}")`).join(', ')}`,
      `ascent-override: ${ascent}%`,
      `descent-override: ${descent}%`,
      'line-gap-override: 0%',
      `size-adjust: ${size}%`,
    ]),
  );
  return `/* Written by "npm run fonts" from src/fonts/faces.ts. */\n${[...faces, ...standIns].join('')}`;
}
