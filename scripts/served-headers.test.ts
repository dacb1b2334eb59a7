import { expect, test } from 'vitest';
import { headerBlocks, headersFor, overHttp } from './served-headers.ts';

const blocks = headerBlocks(`# 説明
/*
  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests
  X-Frame-Options: DENY
  Strict-Transport-Security: max-age=63072000

/embed/*
  ! X-Frame-Options
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; frame-ancestors *

/a.b/*
  X-A: 1
  X-A: 2
`);

test('当たる組を上から順に重ねる', () => {
  expect([...headersFor('/plans/', blocks).keys()]).toEqual(['content-security-policy', 'x-frame-options', 'strict-transport-security']);
  expect(headersFor('/a.b/c', blocks).get('x-a')).toBe('1, 2');
  expect(headersFor('/axb/c', blocks).has('x-a')).toBe(false);
});

test('「! 名」は、先に付いた見出しを外す', () => {
  expect(headersFor('/embed/x/', blocks).has('x-frame-options')).toBe(false);
  expect(headersFor('/embed/x/', blocks).get('content-security-policy')).toBe("default-src 'none'; frame-ancestors *");
});

test('手元の http では、HTTPS のための見出しを付けない', () => {
  expect(overHttp(headersFor('/', blocks))).toEqual({ 'content-security-policy': "default-src 'none'", 'x-frame-options': 'DENY' });
});
