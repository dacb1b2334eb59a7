/** わたしたちの文（textlint）：です・ます、1文100字まで、読点3つまで、長い漢字の並び、ことばの統一。 */
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import type { Facts } from './facts.ts';
import type { Finding, Rules } from './rule.ts';

export const proseRules: Rules = {
  'sentence-length': '1文は100字まで（「」と（）の中を除く）',
  'max-ten': '1文の読点は3つまで',
  'no-mix-dearu-desumasu': 'です・ますで書く',
  'max-kanji-continuous-len': '漢字を9字以上つなげない（正式な名を除く）',
  prh: '決めたことばで書く',
};

/** 心がけの上限。超えた文の数を、表に出す（違反とは数えない）。 */
const SHORT = 60;

export interface ProseResult {
  findings: Finding[];
  sentences: number;
  long: number;
}

/** 長い漢字の並びが、原資料に印刷された名か（内容の引用に、そのままある）。 */
const isPrinted = (message: string, printed: string): boolean => printed.includes(/: (\p{Script=Han}+)/u.exec(message)?.[1] ?? '\0');

/** 引用した名（「」の中）は、正式な名なので調べない。 */
const ours = (text: string): string => text.replace(/「[^」]*」|『[^』]*』/gu, '「名」');

/** すべてのページの段落を、重なりを除いて一度に調べる。printed は、原資料から引用した語句のすべて。 */
export async function lintProse(all: readonly Facts[], printed: string): Promise<ProseResult> {
  const places = new Map<string, string>();
  for (const { path, paragraphs } of all) for (const text of paragraphs) if (!places.has(text)) places.set(text, path);
  const texts = [...places.keys()];
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: join(import.meta.dirname, 'textlintrc.json') }) });
  const { messages } = await linter.lintText(texts.map(ours).join('\n\n'), 'prose.txt');
  const sentences = texts.flatMap((text) => ours(text).split(/(?<=。)/u));
  const findings = messages.filter(({ message }) => !isPrinted(message, printed)).map(({ ruleId, message, line }): Finding => {
    const text = texts[Math.floor((line - 1) / 2)] ?? '';
    return { rule: ruleId, page: places.get(text) ?? '/', what: `${message.split('\n')[0] ?? ''}「${text.slice(0, 40)}」` };
  });
  return { findings, sentences: sentences.length, long: sentences.filter((sentence) => sentence.length > SHORT).length };
}
