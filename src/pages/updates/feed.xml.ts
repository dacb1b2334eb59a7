import { national, updatesFeed } from './_updates.ts';

export const GET = (): Response => updatesFeed(national(), '/updates/', 'すべての市の更新');
