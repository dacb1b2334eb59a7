/** 作業を止める断り。画面にはこの文だけを出す。 */
export class Refusal extends Error {}

const isUsage = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** 命令を動かし、断りは文だけを示す。終了コードは、0 できた、1 断った、2 使い方の誤り。 */
export async function run(usage: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isUsage(error)) console.error(usage);
    else console.error(error instanceof Refusal ? error.message : `できませんでした：${error instanceof Error ? error.message : String(error)}`);
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = isUsage(error) || (error instanceof Refusal && error.message === usage) ? 2 : 1;
  }
}
