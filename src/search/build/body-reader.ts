/** 要素の属性。 */
export type Attributes = Readonly<Record<string, string>>;

/** 終わると句が切れる要素。 */
const BLOCKS = new Set(
  'address article aside blockquote br button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(' '),
);
/** 本文ではない要素。図は表と同じことを言うので数えない。rt はふりがな。 */
const SKIPPED = new Set(['script', 'style', 'svg', 'nav', 'template', 'noscript', 'textarea', 'pre', 'code', 'rt', 'rp']);
/** 本文に書かれた住所。読むことばではない。 */
const ADDRESS = /https?:\/\/[\x21-\x7e]+/gu;
/** 本文のことばにくっついて見える、出典の印。 */
const isPin = (attributes: Attributes): boolean => (attributes['class'] ?? '').split(' ').includes('pin');

const isSkipped = (name: string, attributes: Attributes): boolean => SKIPPED.has(name) || 'data-search-skip' in attributes || isPin(attributes);

/** 出典の一覧。索引には載せるが、抜粋はできるだけその前から選ぶ。 */
const EVIDENCE_ID = 'evidence';

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** 本文を拾いながら読む。main の外と、飛ばす要素の中は拾わない。 */
export class BodyReader {
  main: Attributes | undefined;
  readonly blocks: string[] = [];
  private heading = '';
  private text = '';
  private depth = 0;
  private skipDepth = 0;

  private get reading(): boolean {
    return this.depth > 0 && this.skipDepth === 0;
  }

  open(name: string, attributes: Attributes): void {
    if (VOID.has(name)) {
      if (BLOCKS.has(name)) this.close();
      return;
    }
    if (this.depth === 0) {
      if (name !== 'main') return;
      this.main = attributes;
    }
    this.depth += 1;
    if (attributes['id'] === EVIDENCE_ID) this.markEvidence();
    if (this.skipDepth > 0 || isSkipped(name, attributes)) this.skipDepth += 1;
    else if (BLOCKS.has(name)) this.close();
  }

  end(name: string): void {
    if (this.depth === 0 || VOID.has(name)) return;
    this.depth -= 1;
    if (this.skipDepth > 0) this.skipDepth -= 1;
    if (name === 'h1') this.takeHeading();
    if (BLOCKS.has(name)) this.close();
  }

  /** 見出しを先頭に立てた本文。 */
  get body(): string[] {
    return this.heading === '' ? this.blocks : [this.heading, ...this.blocks];
  }

  take(text: string): void {
    if (this.reading) this.text += text;
  }

  /** 空の段落をはさみ、区切りの印を2つ続けて立てる。 */
  private markEvidence(): void {
    this.close();
    if (this.reading) this.blocks.push('');
  }

  private takeHeading(): void {
    this.heading = this.taken();
  }

  private taken(): string {
    const block = this.text.replace(ADDRESS, ' ').replace(/\s+/gu, ' ').trim();
    this.text = '';
    return block;
  }

  /** いまの段落を終える。 */
  private close(): void {
    const block = this.taken();
    if (block !== '') this.blocks.push(block);
  }
}
