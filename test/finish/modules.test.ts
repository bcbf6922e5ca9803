import { expect, test } from 'vitest';
import { modulesOf } from '../../src/finish/modules.ts';

test('modulesOf(scripts) follows what a script starts with to the end, and not what it fetches later', () => {
  const texts = new Map([
    ['_astro/a.js', 'import{a as e}from"./b.js";import"./c.js";const l=()=>import("./late.js");'],
    ['_astro/b.js', 'export{x}from"./d.js";'],
    ['_astro/c.js', 'import{t}from"./a.js";'],
    ['_astro/d.js', 'export const x=1;'],
    ['_astro/late.js', ''],
  ]);
  expect(modulesOf(texts)).toEqual({
    '_astro/a.js': ['_astro/a.js', '_astro/b.js', '_astro/c.js', '_astro/d.js'],
    '_astro/b.js': ['_astro/d.js'],
    '_astro/c.js': ['_astro/a.js', '_astro/b.js', '_astro/c.js', '_astro/d.js'],
  });
});
