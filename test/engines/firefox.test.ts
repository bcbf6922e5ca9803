import { FIREFOX } from './firefox.ts';
import { testEngine } from './suite.ts';

testEngine(FIREFOX);
