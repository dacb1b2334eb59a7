/**
 * 通信の失敗の見張り。Pagefind は索引の一部を読みそこねても黙って少ない結果を返すので、
 * このページの中の fetch を見張り、失敗があったかどうかを数える。
 */
export interface FetchWatch {
  failures(): number;
}

/** folder の下のファイルの読みそこねを数え始める。 */
export function watchFetch(folder: string): FetchWatch {
  let failures = 0;
  const original = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const watched = new URL(url, location.href).pathname.startsWith(folder);
    try {
      const response = await original(input, init);
      if (watched && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (watched) failures += 1;
      throw error;
    }
  };
  return { failures: () => failures };
}
