import { writeFileSync } from 'node:fs';
import { cutFace } from './cut.ts';
import { CUTS, fileOf, SCRIPTS } from './faces.ts';
import { fontSheet } from './sheet.ts';

// Run by "npm run fonts", after faces.ts or a package of a face has changed. What it writes is committed.
for (const cut of CUTS) {
  for (const script of SCRIPTS) {
    const file = await cutFace(cut, script);
    writeFileSync(`src/fonts/${fileOf(cut, script)}`, file);
    console.log(`${fileOf(cut, script)} ${file.length} bytes`);
  }
}
writeFileSync('src/styles/fonts.css', fontSheet());
