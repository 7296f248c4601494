import { describe, expect, test } from 'vitest';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';
import { TWO_WORKERS } from '../../../lib/record/names.ts';
import { isSameWho, type Who, whoIsHere } from '../../../lib/record/who.ts';

const read = (id: string, more: Partial<ClientReading> = {}): ClientReading => ({
  is: 'read',
  id,
  name: `Client ${id}`,
  more: [],
  worker: 'S. Marlow',
  ...more,
});
const says = (is: Exclude<ClientReading['is'], 'read'>): ClientReading => ({ is, id: '', name: '', more: [], worker: '' });
const because = (readings: readonly ClientReading[]) => {
  const who = whoIsHere(readings);
  return who.is === 'nobody' ? who.because : who.id;
};

describe('who is on a tab’s page, by what its frames say', () => {
  test.each<[string, readonly ClientReading[], string]>([
    ['no frame has answered yet', [], 'waiting'],
    ['only frames without a record', [says('silent'), says('silent')], 'unknown-page'],
    ['a known system without an open record', [says('none')], 'no-client'],
    ['such a system beside frames without a say', [says('none'), says('silent')], 'no-client'],
    ['one frame that can’t be read', [says('unreadable')], 'client-unreadable'],
    ['one frame that names two', [says('differs')], 'client-differs'],
    ['one client', [read('40071')], '40071'],
    ['one client, and frames without a say', [says('silent'), read('40071'), says('silent')], '40071'],
    ['one client in two frames', [read('40071'), read('40071')], '40071'],
    ['one client, and a frame of the system without a record', [read('40071'), says('none')], '40071'],
    ['two clients in two frames', [read('40071'), read('40072')], 'client-differs'],
    ['one client, and a frame that can’t be read', [read('40071'), says('unreadable')], 'client-unreadable'],
    ['one client, and a frame that names two', [read('40071'), says('differs')], 'client-differs'],
    ['a doubt of each kind: two names weigh more', [says('unreadable'), says('differs'), read('40071')], 'client-differs'],
    ['two clients and a frame that can’t be read', [read('40071'), read('40072'), says('unreadable')], 'client-differs'],
  ])('%s: %#', (_, readings, expected) => {
    expect(because(readings)).toBe(expected);
    expect(because([...readings].reverse()), 'in whatever order they are told').toBe(expected);
  });

  test('one number on two sites is one client where the name is the same too, however it is written', () => {
    const here = { ...read('40071', { name: 'QUILL, Ada' }), site: 'https://here.example' };
    const there = (name: string) => ({ ...read('40071', { name }), site: 'https://there.example' });
    expect(because([here, there('Ada Quill')])).toBe('40071');
    expect(because([here, there('Bo Arden')])).toBe('client-differs');
    expect(because([here, { ...there('Bo Arden'), site: here.site }]), 'one site numbers nobody twice').toBe('40071');
  });

  test('the name and more are those of the first frame that reads the client', () => {
    const who = whoIsHere([
      says('silent'),
      read('40071', { name: 'QUILL, Ada', more: ['4 May 2011'] }),
      read('40071', { name: 'Ada Quill' }),
    ]);
    expect(who).toMatchObject({ name: 'QUILL, Ada', more: ['4 May 2011'] });
  });

  test('the worker may stand in another frame than the first', () => {
    expect(whoIsHere([read('40071', { worker: '' }), read('40071', { worker: 'T. Okafor' })])).toMatchObject({ worker: 'T. Okafor' });
  });

  test('two workers are no worker, and the client is still the client', () => {
    expect(whoIsHere([read('40071'), read('40071', { worker: 'T. Okafor' })])).toMatchObject({
      is: 'client',
      id: '40071',
      worker: TWO_WORKERS,
    });
  });
});

describe('the same who', () => {
  const client: Who = { is: 'client', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' };
  const nobody: Who = { is: 'nobody', because: 'waiting' };

  test.each<[string, Who, Who, boolean]>([
    ['the same client and worker', client, { ...client }, true],
    ['what stands beside the name has changed', client, { ...client, more: ['12 Mill Lane'] }, true],
    ['another number', client, { ...client, id: '40072' }, false],
    ['another name under the same number', client, { ...client, name: 'QUILL, Adam' }, false],
    ['another worker', client, { ...client, worker: 'T. Okafor' }, false],
    ['nobody any more', client, nobody, false],
    ['nobody for the same reason', nobody, { ...nobody }, true],
    ['nobody for another reason', nobody, { is: 'nobody', because: 'no-client' }, false],
  ])('%s', (_, a, b, isSame) => {
    expect(isSameWho(a, b)).toBe(isSame);
    expect(isSameWho(b, a)).toBe(isSame);
  });
});
