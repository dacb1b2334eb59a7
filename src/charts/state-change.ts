/** 数ではない基準と目標（未設置→設置）。語だけで示し、軸を描かない。 */
export type StateChangeSeries = {
  baseline: StateAtYear;
  target: StateAtYear;
  /** いちばん新しい実績。公表されていなければ null。 */
  actual: StateAtYear | null;
};

/** ある年度の状態。role は「基準」「目標」、year は年度の表示、state は印刷された語。 */
export type StateAtYear = { role: string; year: string; state: string };
