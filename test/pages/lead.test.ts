import { describe, expect, test } from 'vitest';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { leadOf } from '../../src/pages/_lead.ts';

const tables = getTables();
const lead = (id: string) => leadOf(tables, recordById(tables.actors, id)).join(' ').replaceAll('\u00a0', ' ');

describe('leadOf', () => {
  test('tells a record that does not count, what the tracker counts and what was not found apart', () => {
    expect(lead('fi')).toMatchInlineSnapshot(
      `"Finland, last known on 1 July 2026: in place on training; conditional on air and sea; supportive on land. On backstop it ruled out security guarantees, as against security arrangements. Nothing was found on logistics and monitoring. What was found on money and arms is unconfirmed and does not count. The Kiel Institute’s tracker counts €3.6 billion of aid allocated to Ukraine by April 2026."`,
    );
  });

  test('says that a record ran out, and of the rest that nothing was found', () => {
    expect(lead('no')).toMatchInlineSnapshot(
      `"Norway, last known on 1 July 2026: in place on training; specific on money and arms; conditional on land. Nothing was found on air, sea, monitoring and backstop. What was found on logistics has run out."`,
    );
  });

  test('says of money and arms without a position what the tracker counts, and when it ended', () => {
    expect(lead('us')).toMatchInlineSnapshot(
      `"United States, last known on 1 July 2026: specific on monitoring; conditional on air and backstop. On land it ruled out American ground troops in Ukraine. Nothing was found on sea, training and logistics. No position on money and arms was found. The Kiel Institute’s tracker counts €115.4 billion of aid allocated to Ukraine, none of it after August 2025."`,
    );
  });

  test('names the object of every refusal, and does not deny what was given', () => {
    expect(lead('cz')).toMatchInlineSnapshot(
      `"Czechia, last known on 1 July 2026: in place on logistics; supportive on monitoring. On land it ruled out Czech soldiers in Ukraine (not planned). On money and arms it ruled out Czech taxpayers’ money for the ammunition initiative. Nothing was found on air, sea, training and backstop. The Kiel Institute’s tracker counts €632 million of aid allocated to Ukraine by April 2026."`,
    );
    expect(lead('hu')).toMatchInlineSnapshot(
      `"Hungary, last known on 1 July 2026: no offer on record. On land it ruled out Hungarian soldiers in Ukraine. On money and arms it ruled out a share in the liability for the EU loan. Nothing was found on air, sea, training, logistics, monitoring and backstop. The Kiel Institute’s tracker counts €54 million of aid allocated to Ukraine, none of it after August 2025."`,
    );
  });

  test('gives those who offer nothing no level', () => {
    expect(lead('ru')).toMatchInlineSnapshot(
      `"Russia opposes the force, so no level of commitment applies to it. It rejects foreign units and facilities in Ukraine, on record last on 8 January 2026."`,
    );
    expect(lead('ua')).toMatchInlineSnapshot(
      `"Ukraine is to receive the guarantees, so no level of commitment applies to it. Its records tell what it asks for, or what it says was agreed, on land and backstop."`,
    );
  });

  test('says nothing of an actor without a position', () => {
    expect(lead('coalition')).toBe('');
  });

  test('never says that nothing was found where the tracker counts something', () => {
    const denied = tables.actors.filter((actor) => {
      const sentences = leadOf(tables, actor);
      const counted = sentences.some((sentence) => sentence.includes('tracker counts'));
      return counted && sentences.some((sentence) => /^Nothing was found on .*money/.test(sentence));
    });
    expect(denied.map(({ id }) => id)).toEqual([]);
  });
});
