/** 使っている部品の、利用条件・知られた弱さ・使うわけの一覧：npm run audit:dependencies */
import { advisories } from './audit/dependencies/advisories.ts';
import { lockedPackages, type Locked } from './audit/dependencies/locked.ts';
import { dependencyProblems } from './audit/dependencies/problems.ts';
import { LICENCE_REASONS, REASONS } from './audit/dependencies/reasons.ts';

const locked = lockedPackages().sort((a, b) => a.name.localeCompare(b.name, 'en'));

function printDirect(items: readonly Locked[]): void {
  for (const { name, version, licence } of items) {
    const { why, old } = REASONS[name] ?? { why: 'わけが書かれていません' };
    console.log(`  ${name} ${version}（${licence}）：${why}${old ? `\n    更新が止まっています。それでも使うわけ：${old}` : ''}`);
  }
}

function printLicences(): void {
  const groups = [...Map.groupBy(locked, ({ licence }) => licence)].sort((a, b) => b[1].length - a[1].length);
  for (const [licence, items] of groups) {
    console.log(`\n${licence}：${items.length}${LICENCE_REASONS[licence] ? `（${LICENCE_REASONS[licence]}）` : ''}`);
    console.log(`  ${items.map(({ name, version }) => `${name} ${version}`).join('、')}`);
  }
}

/** 弱さの数。調べられなければ undefined（合格とは数えない）。 */
function printAdvisories(): number | undefined {
  const found = advisories();
  if (typeof found === 'string') {
    console.log(`\n知られた弱さ：調べていません（登録所が答えません：${found}）`);
    return undefined;
  }
  console.log(`\n知られた弱さ：${found.length}件`);
  for (const { name, severity, title } of found) console.log(`  ${severity}　${name}：${title}`);
  return found.length;
}

console.log('サイトの組み立てに使う部品');
printDirect(locked.filter(({ direct, dev }) => direct && !dev));
console.log('\n試験と編集画面に使う部品');
printDirect(locked.filter(({ direct, dev }) => direct && dev));
printLicences();
const weaknesses = printAdvisories();
const problems = dependencyProblems(locked, REASONS);
console.log(`\n部品 ${locked.length}（直に使うもの ${locked.filter(({ direct }) => direct).length}、組み立て ${locked.filter(({ dev }) => !dev).length}）、直すもの ${problems.length}件`);
for (const problem of problems) console.error(`✖ ${problem}`);
if (problems.length > 0 || (weaknesses ?? 0) > 0) process.exitCode = 1;
