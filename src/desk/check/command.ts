import { isWarning } from '../../data/fault.ts';
import { nearest } from '../../data/nearest.ts';
import { findFaultsBelow } from '../../mdx/content-faults.ts';
import { reportFaults } from './report.ts';
import { fingerprintOf, whenChanged } from './watch.ts';

// Run by "npm run check". Ends with 1 when there is a fault, in the scheduled run also when a record is due, with 2
// when it was not understood.
const FLAGS = ['--watch', '--json', '--scheduled'];
const given = process.argv.slice(2);
const unknown = given.find((flag) => !FLAGS.includes(flag));
if (unknown !== undefined) {
  const meant = nearest(unknown, FLAGS);
  console.error(`came:    ${unknown}\nallowed: ${FLAGS.join(', ')}${meant ? `\ndid you mean ${meant}?` : ''}`);
  process.exit(2);
}

const scheduled = given.includes('--scheduled');
const form = given.includes('--json') ? 'json' : process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
const check = () => {
  const told = findFaultsBelow(process.cwd(), new Date().toISOString().slice(0, 10));
  console.log(reportFaults(told, form));
  return told.filter((fault) => !isWarning(fault) || (scheduled && fault.code === 'review-due')).length;
};

const found = check();
if (given.includes('--watch')) whenChanged(fingerprintOf, check);
else process.exitCode = found === 0 ? 0 : 1;
