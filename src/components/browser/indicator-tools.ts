/**
 * 指標のページの小さな手伝い：点を選んで読む、写す、PNGを作る。1KBまで。
 * なくてもすべて読めるページに、あとから足す。部品は hidden で置き、ここで現す。
 */
const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];

/** 印のまん中の、画面の左からの位置（px）。 */
function left(tip: Element): number {
  const { x, width } = tip.parentElement!.getBoundingClientRect();
  return x + width / 2;
}

/** つまみか指で（図の題は外側の svg にあるので、内側の title だけが点の文になる）点を選ぶと、その点の文と出典を読む。 */
function inspect(range: HTMLInputElement): void {
  const tips = all<SVGTitleElement>('svg svg title').sort((a, b) => left(a) - left(b));
  const output = all<HTMLOutputElement>('output')[0]!;
  const show = (): void => {
    const [text, n] = tips[+range.value]!.textContent!.split('出典');
    output.innerHTML = `<a href="#s${+n!}">出典${n}</a>`;
    output.prepend(text!);
  };
  range.max = `${tips.length - 1}`;
  range.oninput = show;
  all<SVGSVGElement>('figure svg')[0]!.onpointermove = (event) => {
    const gaps = tips.map((tip) => Math.abs(left(tip) - event.clientX));
    range.value = `${gaps.indexOf(Math.min(...gaps))}`;
    show();
  };
  show();
}

const copy = (button: HTMLButtonElement): Promise<unknown> =>
  navigator.clipboard.writeText(document.getElementById(button.value)!.textContent!).then(() => (button.textContent = '写しました'));

/** value の SVG を2倍の大きさで描き、name の名の PNG として保存する。字は、見る人の機械の字を使う。 */
async function png({ value, name }: HTMLButtonElement): Promise<void> {
  const [image, canvas, link] = ['img', 'canvas', 'a'].map((name) => document.createElement(name)) as [HTMLImageElement, HTMLCanvasElement, HTMLAnchorElement];
  image.src = value;
  await image.decode();
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  link.href = canvas.toDataURL();
  link.download = name;
  link.click();
}

for (const part of all<HTMLElement>('[hidden]')) part.hidden = false;
for (const button of all<HTMLButtonElement>('button')) {
  button.onclick = () => (button.value.endsWith('svg') ? png : copy)(button);
}
all<HTMLInputElement>('[type=range]').forEach(inspect);
