/** 文字 → Shift_JIS のバイト。はじめて要るときに、読む側の表（TextDecoder）を逆に引いて作る。 */
let table: Map<string, readonly number[]> | undefined;

const LEADS = [...Array.from({ length: 0x9f - 0x81 + 1 }, (_, index) => 0x81 + index), ...Array.from({ length: 0xfc - 0xe0 + 1 }, (_, index) => 0xe0 + index)];

function encoderTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const entries = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if ([...char].length === 1 && char !== '\uFFFD' && !entries.has(char)) entries.set(char, bytes);
  };
  for (let byte = 0; byte < 0x80; byte += 1) add([byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add([byte]);
  for (const lead of LEADS) for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  return entries;
}

/** Shift_JIS にない字の、同じに見える字。 */
const TWINS: Record<string, string> = { '—': '―', '–': '―', '−': '－', '〜': '～', '‖': '∥', '¢': '￠', '£': '￡', '¬': '￢', '¥': '￥' };

/** 文字を Shift_JIS にする。ない字は落とし、missing に挙げる。 */
export function shiftJis(text: string): { bytes: Uint8Array; missing: string[] } {
  table ??= encoderTable();
  const known = table;
  const missing = new Set<string>();
  const bytes = [...text].flatMap((char) => {
    const found = known.get(char) ?? known.get(TWINS[char] ?? '');
    if (!found) missing.add(char);
    return found ?? [];
  });
  return { bytes: Uint8Array.from(bytes), missing: [...missing] };
}
