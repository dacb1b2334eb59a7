import { expect, test } from 'vitest';
import { buildFailure } from './build-failure.ts';

const failure = (code: string, message = `${code}: something`, path?: string): Error => Object.assign(new Error(message), { code, path });

test('ディスクがいっぱいなら、空きを作るように言う', () => {
  expect(buildFailure(failure('ENOSPC', 'ENOSPC: no space left on device, write'))).toMatchInlineSnapshot(`
    "ディスクがいっぱいで、書き込めません。要らないファイルを消して空きを作ってから、もう一度実行してください。
    前のサイトはそのままです。"
  `);
});

test('書き込めない場所なら、その場所を言う', () => {
  expect(buildFailure(failure('EACCES', 'EACCES: permission denied', '/srv/site/.build'))).toContain('（/srv/site/.build）');
  expect(buildFailure(failure('EROFS'))).toContain('読み取り専用');
});

test('部品が包み直した誤りの中からも、記号を見つける', () => {
  expect(buildFailure(new Error('[vite] write failed: ENOSPC: no space left'))).toContain('ディスクがいっぱい');
  expect(buildFailure(new Error('Build failed\nCaused by:\n    No space left on device (os error 28)'))).toContain('ディスクがいっぱい');
  expect(buildFailure(new Error('失敗', { cause: failure('EDQUOT') }))).toContain('上限');
});

test('日本語の誤りは、そのまま見せる', () => {
  expect(buildFailure(new Error('内容に誤りがあるので、組み立てません。'))).toBe('内容に誤りがあるので、組み立てません。');
});

test('知らない誤りでも、前のサイトがそのままであることを言う', () => {
  expect(buildFailure(new Error('boom'))).toBe('組み立てられませんでした：boom\n前のサイトはそのままです。');
  expect(buildFailure('boom')).toContain('前のサイトはそのままです。');
});
