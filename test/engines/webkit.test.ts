import { testEngine } from './suite.ts';
import { WEBKIT } from './webkit.ts';

testEngine(WEBKIT);
