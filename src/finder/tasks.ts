/** 住民の課題：トップから、書かれたリンクをこの順に押すと、この制度に着く。押す数は3つまで。 */
export interface Task {
  want: string;
  taps: readonly string[];
  /** 着く制度（市のコード／ID）。 */
  scheme: string;
}

export const MOST_TAPS = 3;

export const TASKS: readonly Task[] = [
  { want: '豊明市で、始めたばかりの団体が使えるお金', taps: ['お金', '市民活動推進補助金(はじめの一步補助金)'], scheme: '232297/hajime-no-ippo' },
  { want: '富里市で、ボランティアがけがをしたときの保険', taps: ['保険', '市民活動保険'], scheme: '122335/activity-insurance' },
  { want: '取手市で、空き店舗を使いたい', taps: ['お金', '空き店舗活用補助金'], scheme: '082171/akitenpo-hojokin' },
  { want: '一関市の自治会が、集会所を直すお金', taps: ['お金', '自治会等活動費総合補助金'], scheme: '032093/jichikai-katsudohi-hojokin' },
  { want: '一関市で、活動の相談をしたい', taps: ['人・相談', 'いちのせき市民活動センター'], scheme: '032093/shimin-katsudo-center' },
  { want: '那須塩原市の自治会が、地域の事業に使うお金', taps: ['お金', '自治会が行う地域事業に対する補助金'], scheme: '092134/jichikai-hojokin' },
  { want: '豊明市で、団体が集まる場所', taps: ['場所・備品', '市民活動室'], scheme: '232297/shimin-katsudo-shitsu' },
  { want: '富里市で、自分の知識を生かしたい', taps: ['人・相談', '協働人材バンク'], scheme: '122335/talent-bank' },
  { want: '取手市で、道路や公園の世話をしたい', taps: ['知らせる・つながる', '公共施設の里親制度'], scheme: '082171/satooya' },
  { want: '富里市で、長く続けた活動を認めてほしい', taps: ['認められる', '市民活動表彰'], scheme: '122335/activity-award' },
  { want: '取手市で、大学の講座を受けたい', taps: ['学ぶ', '市民大学講座'], scheme: '082171/shimin-daigaku' },
  { want: '豊明市の会社が、市の広報紙に広告を出したい', taps: ['支援制度をさがす', '愛知県豊明市（推定）', 'ホームページ・広報紙への広告掲載'], scheme: '232297/kokoku-keisai' },
];
