/** A file that stays linked, whatever becomes of it: only a good one of the same pack can be taken, and by a press of its own. */
import { describe, expect, test } from 'vitest';
import { looser } from '../../../components/import-pack/examples.tsx';
import { type FileHandle, isAllowed, lookAtLinked } from '../../../entrypoints/options/linked.ts';
import type { PackChecked } from '../../../lib/bridge/view.ts';

const checked: PackChecked = { is: 'good', preview: looser, look: null };
const handle = (file: () => Promise<File>, more: Partial<FileHandle> = {}): FileHandle => ({ name: 'team.json', getFile: file, ...more });
const holding = (text: string) => handle(async () => new File([text], 'team.json'));

/** What is said, and whether the background was asked at all. */
async function look(of: FileHandle, answer: PackChecked | null = checked) {
  const asked: string[] = [];
  const looked = await lookAtLinked({ pack: 'harbour-team', handle: of }, async (file) => {
    asked.push(atob(file));
    return answer;
  });
  return { ...looked, asked };
}

describe('a linked file', () => {
  test('is looked at as it lies, and can be taken where it is the same pack', async () => {
    const came = await look(holding('{"a":"é"}'));
    expect(came).toMatchObject({ says: null, checked });
    expect(came.asked).toEqual([Buffer.from('{"a":"é"}').toString('latin1')]);
  });

  const gone = async () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  const torn = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) } as unknown as File;
  const huge = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('it was read')) } as unknown as File;
  test.each([
    ['that vanished', handle(gone), 'link-gone'],
    ['that was written while it was read', handle(async () => torn), 'link-unusable'],
    ['that was just begun', holding(''), 'link-unusable'],
    ['that is too large to be read', handle(async () => huge), 'link-unusable'],
    [
      'that the browser was told not to read',
      handle(gone, { queryPermission: async () => 'prompt', requestPermission: async () => 'denied' }),
      'link-not-allowed',
    ],
    ['that may not be read at all', handle(gone, { queryPermission: async () => 'denied' }), 'link-not-allowed'],
    [
      'whose question the browser does not put',
      handle(gone, { queryPermission: async () => 'prompt', requestPermission: () => Promise.reject(new Error('no press')) }),
      'link-not-allowed',
    ],
  ])('%s says so, and nothing is looked at', async (_, of, says) => {
    expect(await look(of)).toEqual({ says, checked: null, file: '', asked: [] });
  });

  const refused: PackChecked = { is: 'refused', because: 'file', says: ['the file is not JSON: look at line 1.'] };
  test.each([
    ['half written, or wrong', refused, 'link-unusable', refused],
    ['another pack', { is: 'good', preview: { ...looser, id: 'quay' } } as PackChecked, 'link-other', null],
    ['another pack that is in use already', { is: 'same', id: 'quay', title: 'Quay', version: '1.0.0' } as PackChecked, 'link-other', null],
    ['what is in use', { is: 'same', id: 'harbour-team', title: 'Harbour', version: '1.0.0' } as PackChecked, 'link-same', null],
    ['not answered for', null, 'no-answer', null],
  ])('that is %s gives nothing to take', async (_, answer, says, shown) => {
    expect(await look(holding('{'), answer)).toMatchObject({ says, checked: shown, file: '' });
  });

  test('is asked for where what the browser allowed ended with its last start', async () => {
    const asked: string[] = [];
    const of = handle(async () => new File(['{}'], 'team.json'), {
      queryPermission: async () => 'prompt',
      requestPermission: async () => {
        asked.push('asked');
        return 'granted';
      },
    });
    expect(await isAllowed(of)).toBe(false);
    expect(asked).toEqual([]);
    expect((await look(of)).says).toBeNull();
    expect(asked).toEqual(['asked']);
    expect(await isAllowed(holding('{}'))).toBe(true);
  });
});
