/**
 * 図のファイルの色と字。ページの外で開かれるので、tokens.css の明るい組と同じ値を、ここに持つ。
 */
export const COLOURS = { paper: '#ffffff', ink: '#1a1a1a', ink2: '#4d4d4d', accent: '#006173', rule: '#a6c8cd', mark: '#767676' } as const;

export const GOTHIC = "'Hiragino Sans','Hiragino Kaku Gothic ProN','BIZ UDPGothic','Noto Sans JP','Noto Sans CJK JP',Meiryo,sans-serif";
export const MINCHO = "'Hiragino Mincho ProN','BIZ UDPMincho','Yu Mincho','Noto Serif JP','Noto Serif CJK JP',serif";
