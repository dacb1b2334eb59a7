/** 作ったページの中身。 */
export type Body = string | Uint8Array;

/**
 * 作ったページの入れ物。ふつうの Response のうち、Astro とページの部品が使う分だけを持つ。
 * ファイルに書くだけなのに、中身を流れ（ReadableStream）にして読み直すと、組み立ての CPU の1割ほどがかかる。
 */
export class MadePage {
  readonly body: Body;
  readonly status: number;
  readonly headers: Headers;

  constructor(body: Body, { status = 200, headers }: ResponseInit = {}) {
    this.body = body;
    this.status = status;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
  }
}

const NO_HEADERS = new Headers();

/** ページの要求のうち、Astro が静的なページを作るときに見る分だけ。 */
export const requestFor = (url: URL): Request => ({ url: url.href, method: 'GET', headers: NO_HEADERS }) as Request;
