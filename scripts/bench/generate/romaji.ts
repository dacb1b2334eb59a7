const SYLLABLES: Record<string, string> = Object.fromEntries(
  [
    'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho',
    'まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo',
    'ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ーo ヶga ゃya ゅyu ょyo ぁa ぃi ぅu ぇe ぉo',
  ].flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)])),
);

const SMALL = new Set(['ゃ', 'ゅ', 'ょ']);

function joined(sound: string, small: string): string {
  const vowel = (SYLLABLES[small] ?? '').slice(1);
  if (/(?:sh|ch|j)i$/u.test(sound)) return sound.slice(0, -1) + vowel;
  return `${sound.slice(0, -1)}y${vowel}`;
}

/** ひらがなを、フォルダの名に使う小文字のローマ字にする。しりつ は shiritsu。読めない字は飛ばす。 */
export function romajiOf(kana: string): string {
  let text = '';
  let doubled = false;
  for (const letter of kana) {
    if (letter === 'っ') doubled = true;
    else if (SMALL.has(letter)) text = joined(text, letter);
    else {
      const sound = SYLLABLES[letter] ?? '';
      text += (doubled ? sound.slice(0, 1) : '') + sound;
      doubled = false;
    }
  }
  return text;
}
