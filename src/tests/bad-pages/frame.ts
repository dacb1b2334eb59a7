/** 骨組み・キーボード・リンクを破るページ。[決まり, 見本のどこを, 何に変えるか] */
import type { Break } from './break.ts';

const MAIN = '<main id="main" tabindex="-1">';
const LEAD = '<p>このページは、';

export const frameBreaks: readonly Break[] = [
  ['lang', '<html lang="ja">', '<html lang="en">'],
  ['page-title', '｜協働アトラス</title>', '</title>'],
  ['one-h1', '<h2 id="table">表と図</h2>', '<h1 id="table">表と図</h1>'],
  ['heading-skip', '<h2 id="table">表と図</h2>', '<h4 id="table">表と図</h4>'],
  ['breadcrumb', ' aria-current="page"', ''],
  ['landmarks', '<nav aria-label="主な案内">', '<nav>'],
  ['skip-link', '<a class="skip" href="#main">本文へ移る</a>', ''],
  ['positive-tabindex', '<input id="q"', '<input tabindex="2" id="q"'],
  ['focus-order', '<button type="submit">', '<button type="submit" tabindex="3">'],
  ['focus-visible', '<button type="submit">', '<button type="submit" class="bad-no-ring">'],
  ['focus-hidden', MAIN, `${MAIN}<div class="bad-cover"></div>`],
  ['visual-order', '<ul class="menu"><li><a href="/good/">見本のページ</a></li><li>', '<ul class="menu bad-reverse"><li><a href="/good/">見本のページ</a></li><li>'],
  ['vague-link', '>見本のページ</a>にあります', '>こちら</a>にあります'],
  ['file-link', '見本のデータ（CSV、1行、12バイト）', '見本のデータ'],
  ['plain-link', '<a href="/good/">見本のページ</a>にあります', '<a class="bad-no-line" href="/good/">見本のページ</a>にあります'],
  ['http-link', LEAD, '<p><a href="http://example.jp/">http のままのよそのサイト</a></p><p>このページは、'],
  ['unique-title', '見本 @NAME@｜', '見本 同じ題｜'],
  ['dead-link', LEAD, '<p><a href="/nowhere/">ないページへのリンク</a></p><p>このページは、'],
  ['dead-anchor', LEAD, '<p><a href="/good/#nowhere">ない目印へのリンク</a></p><p>このページは、'],
  ['duplicate-id', '<figure>', '<figure id="table">'],
  ['no-script-empty', MAIN, `${MAIN}<script src="/assets/quiet.js"></script></main><div hidden>`],
  ['no-script-dead', LEAD, '<script src="/assets/quiet.js"></script><button type="button">スクリプトだけで働くボタン</button><p>このページは、'],
];
