/** かな2文字の音（拗音）と1文字の音 → ローマ字（ヘボン式）。 */
const SOUNDS: Record<string, string> = {
  きゃ: 'kya', きゅ: 'kyu', きょ: 'kyo', しゃ: 'sha', しゅ: 'shu', しょ: 'sho', ちゃ: 'cha', ちゅ: 'chu', ちょ: 'cho', にゃ: 'nya', にゅ: 'nyu', にょ: 'nyo',
  ひゃ: 'hya', ひゅ: 'hyu', ひょ: 'hyo', みゃ: 'mya', みゅ: 'myu', みょ: 'myo', りゃ: 'rya', りゅ: 'ryu', りょ: 'ryo', ぎゃ: 'gya', ぎゅ: 'gyu', ぎょ: 'gyo',
  じゃ: 'ja', じゅ: 'ju', じょ: 'jo', びゃ: 'bya', びゅ: 'byu', びょ: 'byo', ぴゃ: 'pya', ぴゅ: 'pyu', ぴょ: 'pyo', つぁ: 'tsa', てぃ: 'ti', ふぁ: 'fa', ふぃ: 'fi', ふぇ: 'fe', ふぉ: 'fo',
  あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o', か: 'ka', き: 'ki', く: 'ku', け: 'ke', こ: 'ko', さ: 'sa', し: 'shi', す: 'su', せ: 'se', そ: 'so', た: 'ta', ち: 'chi', つ: 'tsu', て: 'te', と: 'to',
  な: 'na', に: 'ni', ぬ: 'nu', ね: 'ne', の: 'no', は: 'ha', ひ: 'hi', ふ: 'fu', へ: 'he', ほ: 'ho', ま: 'ma', み: 'mi', む: 'mu', め: 'me', も: 'mo', や: 'ya', ゆ: 'yu', よ: 'yo',
  ら: 'ra', り: 'ri', る: 'ru', れ: 're', ろ: 'ro', わ: 'wa', ゐ: 'i', ゑ: 'e', を: 'o', ん: 'n', が: 'ga', ぎ: 'gi', ぐ: 'gu', げ: 'ge', ご: 'go', ざ: 'za', じ: 'ji', ず: 'zu', ぜ: 'ze', ぞ: 'zo',
  だ: 'da', ぢ: 'ji', づ: 'zu', で: 'de', ど: 'do', ば: 'ba', び: 'bi', ぶ: 'bu', べ: 'be', ぼ: 'bo', ぱ: 'pa', ぴ: 'pi', ぷ: 'pu', ぺ: 'pe', ぽ: 'po', ゔ: 'vu',
};

/** 市・区・町・村の読み。フォルダの名には入れない。 */
const SUFFIXES: Record<string, readonly string[]> = { 市: ['し'], 区: ['く'], 町: ['ちょう', 'まち'], 村: ['そん', 'むら'], 県: ['けん'], 府: ['ふ'], 都: ['と'] };

/** 「いちのせきし」から「し」を除く。 */
function withoutSuffix(name: string, kana: string): string {
  const suffix = (SUFFIXES[name.at(-1) ?? ''] ?? []).find((ending) => kana.endsWith(ending) && kana.length > ending.length);
  return suffix ? kana.slice(0, -suffix.length) : kana;
}

/** かなを音に分け、ローマ字にする。読めない字は飛ばす。 */
function sounds(kana: string): string {
  let [text, double] = ['', false];
  for (let index = 0; index < kana.length; index += 1) {
    const pair = SOUNDS[kana.slice(index, index + 2)];
    const sound = (pair && kana.length > index + 1 && 'ゃゅょぁぃぇぉ'.includes(kana[index + 1] ?? '') ? pair : SOUNDS[kana[index] ?? '']) ?? '';
    if (sound === pair && sound.length > 0 && 'ゃゅょぁぃぇぉ'.includes(kana[index + 1] ?? '')) index += 1;
    text += double ? (sound.startsWith('ch') ? 't' : (sound[0] ?? '')) + sound : sound;
    double = kana[index] === 'っ';
  }
  return text;
}

/** 市の名のローマ字（フォルダの名に使う）。長音は、おう・おお → o、うう → u。よみが違えば --romaji で変えられる。 */
export const cityRomaji = (name: string, kana: string): string => sounds(withoutSuffix(name, kana)).replaceAll(/o[ou]/gu, 'o').replaceAll('uu', 'u');
