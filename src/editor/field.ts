/** 編集画面の入力欄（Sveltia CMS の設定の、使うところだけ）。 */
export interface Field {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'datetime' | 'relation' | 'list' | 'object';
  required: boolean;
  hint?: string;
  /** 数の欄：整数か小数か、下限と上限。 */
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  maxlength?: number;
  /** 日付の欄。 */
  type?: 'date';
  format?: string;
  /** 選ぶ欄。 */
  options?: readonly { label: string; value: string | number }[];
  multiple?: boolean;
  /** ほかのファイルから選ぶ欄。 */
  collection?: string;
  file?: string;
  value_field?: string;
  display_fields?: readonly string[];
  search_fields?: readonly string[];
  options_length?: number;
  /** まとまりと並び。 */
  fields?: readonly Field[];
  field?: Field;
  types?: readonly { name: string; label: string; fields: readonly Field[] }[];
  typeKey?: string;
  collapsed?: boolean | 'auto';
  minimize_collapsed?: boolean | 'auto';
  summary?: string;
  label_singular?: string;
}
