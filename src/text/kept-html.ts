/** 覚えておく数。頭は都道府県と案内の数、足は日付の数、問いは必要と対象の組の数だけある。 */
const KEPT = 1000;
const known = new Map<string, string>();

/** name で覚えてある HTML。なければ描いて覚える。編集中は、部品を直すたびに描き直す。 */
export async function keptHtml(name: string, draw: () => Promise<string>): Promise<string> {
  const kept = known.get(name);
  if (kept !== undefined && !import.meta.env.DEV) return kept;
  if (known.size >= KEPT) known.clear();
  const drawn = await draw();
  known.set(name, drawn);
  return drawn;
}
