/** コード → 画面のことば。原資料のことばではないものは、ここだけに書く。 */
export const SCHEME_KIND = {
  subsidy: '補助金', grant: '交付金', aid: '助成', commission: '委託', insurance: '保険', place: '場所', equipment: '備品', talentBank: '人材バンク',
  advisor: 'アドバイザー・助言', consultation: '相談', course: '講座・研修', award: '表彰', publicity: '広報・発信', tax: '税の減免・寄附', endorsement: '後援・共催',
  foster: '里親', exchange: '交流の場', participation: '参加・参画', matching: 'マッチング', staffSupport: '職員による支援', information: '情報提供', service: '暮らしのサービス', support: '支援（内容の記載なし）',
} as const;

export const AUDIENCE = {
  npo: 'NPO・市民活動団体', neighborhood: '区・町内会・自治会', starter: 'これから始める人', individual: '個人', business: '事業者', school: '学校・大学', council: '地域協働体・地域の協議会',
} as const;

/** 何が必要か。さがすときの答え。 */
export const NEED = {
  money: 'お金', place: '場所・備品', people: '人・相談', insurance: '保険', learn: '学ぶ', connect: '知らせる・つながる', recognized: '認められる',
} as const;

/** 一覧の題になる形。 */
export const NEED_TITLE = {
  money: 'お金の支援', place: '場所・備品の支援', people: '人・相談の支援', insurance: '保険', learn: '学ぶ機会', connect: '知らせる・つながる機会', recognized: '認められる機会',
} as const;

export const STAGE = { start: '立ち上げ期', active: '活動中', any: '段階を問わない' } as const;

export const LIFECYCLE = {
  created: '創設', planned: '予定', continued: '継続', revised: '見直し', merged: '統合', expanded: '拡充', studyOnly: '検討のみ', ended: '終了',
} as const;

export const MARK = { new: '新規', expanded: '拡充', continued: '継続' } as const;

export const ACCUMULATION = {
  yearly: '単年（その年度の数）', cumulative: '累計（積み上げた数）', asOf: '時点の数', ratio: '割合', presence: '有無（あるか、ないか）', unknown: '単年か累計かは、資料に書かれていません',
} as const;

export const DIRECTION = {
  up: '多いほど良い', down: '少ないほど良い', keep: '保つ', reach: 'その状態に達する', unstated: 'どちらが良いかは、資料に書かれていません',
} as const;

export const RELATION = {
  upper: '上位の計画', predecessor: '前の計画', successor: '後継の計画', renamed: '改称', revised: '見直し', related: '関連する計画など', basis: '根拠',
} as const;

export const STATUS = { draft: '案', adopted: '策定', unknown: '案か策定かは、資料に書かれていません' } as const;

export const COMPLETENESS = { full: '全文', excerpt: '抜粋' } as const;

export const MISSING_KIND = { chart: '図表・グラフ', image: '画像', arrow: '矢印', page: 'ページ', table: '表', title: '表題', text: '文章' } as const;

export const CORRECTION = { typo: '誤字', extraction: '抽出誤り', variant: '表記ゆれ' } as const;

export const ROLE = { lead: '◎ 先導的に取り組む', participant: '○ 参加、協力する' } as const;

export const CURRENT = { unconfirmed: '要確認', open: '受付中', closed: '受付していません', ended: '終了' } as const;

/** 書かれていないものの言い方。 */
export const NOT_STATED = '原資料に記載がありません';
