/** 組み立てを続けられない理由を、直し方の分かる日本語にする。 */

/** 機械の誤りの記号 → 起きたことと直し方。 */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'ディスクがいっぱいで、書き込めません。要らないファイルを消して空きを作ってから、もう一度実行してください。',
  EDQUOT: '使える容量の上限に達して、書き込めません。要らないファイルを消してから、もう一度実行してください。',
  EACCES: '書き込む権利がありません。フォルダの持ち主と書き込みの許しを確かめてください。',
  EPERM: '書き込む権利がありません。フォルダの持ち主と書き込みの許しを確かめてください。',
  EROFS: '読み取り専用の場所なので、書き込めません。書き込める場所に写してから、もう一度実行してください。',
  EMFILE: '一度に開けるファイルの数を超えました。ほかのプログラムを閉じてから、もう一度実行してください。',
  EXDEV: 'DIST が別のディスクにあるので、入れ替えられません。このフォルダと同じディスクの中を DIST に選んでください。',
  ENOMEM: 'メモリが足りません。ほかのプログラムを閉じてから、もう一度実行してください。',
};

/** 束ねる部品（Rust）は、記号ではなく文で伝える。 */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/u, 'ENOSPC'],
  [/Disk quota exceeded/u, 'EDQUOT'],
  [/Permission denied/u, 'EACCES'],
  [/Read-only file system/u, 'EROFS'],
  [/Too many open files/u, 'EMFILE'],
];

const KEPT = '前のサイトはそのままです。';

/** 文の中の記号も見る（部品が、記号を文に入れて投げ直すことがある）。 */
function codeOf(error: Error): string | undefined {
  const code = (error as NodeJS.ErrnoException).code;
  if (code && code in SYSTEM) return code;
  const named = Object.keys(SYSTEM).find((name) => new RegExp(`\\b${name}\\b`, 'u').test(error.message));
  return named ?? SAID.find(([pattern]) => pattern.test(error.message))?.[1];
}

/** 利用者に見せる文。内容の誤りなど、すでに日本語で書かれたものは、そのまま。 */
export function buildFailure(error: unknown): string {
  if (!(error instanceof Error)) return `組み立てられませんでした：${String(error)}\n${KEPT}`;
  const cause = error.cause instanceof Error ? codeOf(error.cause) : undefined;
  const code = codeOf(error) ?? cause;
  if (code) {
    const path = (error as NodeJS.ErrnoException).path;
    return `${SYSTEM[code]}${path ? `（${path}）` : ''}\n${KEPT}`;
  }
  return /[ぁ-んァ-ヶ一-龠]/u.test(error.message) ? error.message : `組み立てられませんでした：${error.message}\n${KEPT}`;
}
