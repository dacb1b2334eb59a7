import { BREAK, despaced, positionsOf } from './tokens.ts';

/** 抜粋の一部。hit は、さがしたことばに当たるところ。 */
export interface Segment {
  text: string;
  hit: boolean;
}

/** 本文の終わり：区切りの印が2つ続くところから先は、出典の一覧。 */
function proseEnd(units: readonly string[]): number {
  const at = units.findIndex((unit, n) => unit === BREAK && units[n + 1] === BREAK);
  return at < 0 ? units.length : at + 1;
}

/** 抜粋の長さ（単位の数）。広い画面で2行ほど。 */
const LENGTH = 80;
/** 当たりの前に見せる長さ。 */
const LEAD = 24;
/** 切ってよい所。 */
const STOPS = new Set(['。', '！', '？', BREAK]);
const PAUSES = new Set(['、', '）', '」', '』']);

interface Span {
  from: number;
  to: number;
}

/** 句の現れるところのすべて。重なるものは、先に見つけた（長い）ほうを残す。 */
export function hitSpans(units: readonly string[], phrases: readonly (readonly string[])[]): Span[] {
  const lower = units.map((unit) => unit.toLowerCase());
  const spans: Span[] = [];
  for (const phrase of phrases) {
    for (const from of positionsOf(phrase, lower)) {
      const span = { from, to: from + phrase.length };
      if (!spans.some((other) => span.from < other.to && other.from < span.to)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** 文（。で終わる段落）の中の当たりに足す点。欄の名の並びより、文のほうが読んで分かる。 */
const PROSE = 12;

function inSentence(units: readonly string[], span: Span): boolean {
  const end = units.indexOf(BREAK, span.to);
  return units[(end < 0 ? units.length : end) - 1] === '。';
}

/** 当たりがいちばん多く入る窓の、はじめの当たり。文の中のものを選ぶ。 */
function bestSpan(units: readonly string[], spans: readonly Span[]): Span | undefined {
  let best: { span: Span; points: number } | undefined;
  for (const span of spans) {
    const inside = spans.filter((other) => other.from >= span.from && other.to <= span.from + LENGTH - LEAD);
    const points = inside.reduce((sum, other) => sum + other.to - other.from, 0) + (inSentence(units, span) ? PROSE : 0);
    if (!best || points > best.points) best = { span, points };
  }
  return best?.span;
}

/** 文や欄の始まりまで戻る。遠ければ読点まで、それもなければ決まった長さまで戻る。 */
function startBefore(units: readonly string[], at: number, least: number): number {
  const limit = Math.max(least, at - LEAD);
  for (const stops of [STOPS, PAUSES]) {
    for (let here = at; here > limit; here -= 1) {
      if (stops.has(units[here - 1] ?? '')) return here;
    }
  }
  return limit;
}

/** 文の段落の終わり。 */
const endsProse = (units: readonly string[], at: number): boolean => units[at - 1] === BREAK && units[at - 2] === '。';

/** 読みやすい所で終える：文の段落の終わり、句点、読点の順にさがす。 */
function endAfter(units: readonly string[], from: number, least: number): number {
  const limit = Math.min(units.length, from + LENGTH);
  const places = Array.from({ length: limit - from }, (_, n) => from + n + 1).filter((at) => at > least && at > from + LENGTH / 2);
  const last = (fits: (at: number) => boolean): number | undefined => places.filter(fits).at(-1);
  return places.find((at) => endsProse(units, at)) ?? last((at) => at === units.length || STOPS.has(units[at - 1] ?? '')) ?? last((at) => PAUSES.has(units[at - 1] ?? '')) ?? limit;
}

/** 区切りの印を、読むための空きに替えて文に戻す。 */
const shown = (units: readonly string[]): string => despaced(units.map((unit) => (unit === BREAK ? '　' : unit)));

/**
 * 抜粋を作る。units は索引の本文、phrases は印をつける句（長い順）、cases は大文字小文字の混じる語のもとの形。
 * 見出しのあとの本文から選ぶ。本文に当たりがなければ、本文のはじめを見せる。
 */
export function excerptOf(units: readonly string[], phrases: readonly (readonly string[])[], cases: Readonly<Record<string, string>> = {}): Segment[] {
  const bodyStart = units.indexOf(BREAK) + 1;
  const body = units.slice(bodyStart).map((unit) => (Object.hasOwn(cases, unit) ? cases[unit] : undefined) ?? unit);
  const spans = hitSpans(body, phrases);
  const inProse = spans.filter((span) => span.to <= proseEnd(body));
  const best = bestSpan(body, inProse.length > 0 ? inProse : spans);
  const from = best ? startBefore(body, best.from, 0) : 0;
  const to = endAfter(body, from, best?.to ?? 0);
  const segments: Segment[] = from > 0 && !STOPS.has(body[from - 1] ?? '') ? [{ text: '…', hit: false }] : [];
  let here = from;
  for (const span of spans.filter((hit) => hit.from >= from && hit.to <= to)) {
    segments.push({ text: shown(body.slice(here, span.from)), hit: false }, { text: shown(body.slice(span.from, span.to)), hit: true });
    here = span.to;
  }
  segments.push({ text: shown(body.slice(here, to)).replace(/　+$/u, ''), hit: false });
  if (to < body.length && !STOPS.has(body[to - 1] ?? '')) segments.push({ text: '…', hit: false });
  return segments.filter((segment) => segment.text !== '');
}
