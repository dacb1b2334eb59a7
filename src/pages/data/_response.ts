/** 静的なファイルの中身。文字は UTF-8。 */
export const csvResponse = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
export const jsonResponse = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
