/** 照合で見つかった誤り1件。 */
export interface Finding {
  check: 'file' | 'quote' | 'lacking' | 'invented' | 'label' | 'column' | 'pair' | 'pasted' | 'count';
  /** 内容のファイル、または原資料の名。 */
  file: string;
  /** ファイルの中の道すじ、または行。 */
  place: string;
  problem: string;
}

/** 検査の名。 */
export const CHECK_NAMES: Record<Finding['check'], string> = {
  file: '原資料のファイル',
  quote: '引用',
  lacking: '内容に足りない数',
  invented: '資料にない数',
  label: '資料にない語句',
  column: '列の取り違え',
  pair: '読み違い',
  pasted: '貼り付けた文',
  count: '件数',
};

/** 職員に見せる報告。 */
export const findingReport = (finding: Finding): string => `✖ ${CHECK_NAMES[finding.check]}　${finding.file}　${finding.place}\n   ${finding.problem}`;
