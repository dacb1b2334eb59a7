import { collectionsOf, type EditedCity, type EntryCollection, type FileCollection } from './collections.ts';

/** どこへ書くか。github は公開用、local は手元の作業フォルダ。 */
export type Destination = { kind: 'github'; repository: string; branch: string } | { kind: 'local'; origin: string };

export interface EditorConfig {
  load_config_file: false;
  backend: Record<string, unknown>;
  publish_mode?: 'editorial_workflow';
  app_title: string;
  media_folder: string;
  show_preview_links: false;
  editor: { preview: false };
  slug: { encoding: 'ascii'; clean_accents: true };
  collections: readonly (EntryCollection | FileCollection)[];
}

const MESSAGES = {
  create: '追加：{{collection}}「{{slug}}」',
  update: '更新：{{collection}}「{{slug}}」',
  delete: '削除：{{collection}}「{{slug}}」',
} as const;

/** 手元では、Gitea の API と同じ形で答える小さなサーバーが相手になる。アカウントは要らない。 */
function backend(destination: Destination): Record<string, unknown> {
  if (destination.kind === 'github') return { name: 'github', repo: destination.repository, branch: destination.branch, auth_methods: ['token'], commit_messages: MESSAGES };
  return { name: 'gitea', repo: 'kyodo/atlas', branch: 'local', base_url: destination.origin, api_root: `${destination.origin}/api/v1`, auth_methods: ['token'], commit_messages: MESSAGES };
}

/** 1つの市の編集画面の設定。公開用では、保存が下書きの依頼（プルリクエスト）になる。 */
export function editorConfig(schemas: Parameters<typeof collectionsOf>[0], city: EditedCity, destination: Destination): EditorConfig {
  return {
    load_config_file: false,
    backend: backend(destination),
    ...(destination.kind === 'github' ? { publish_mode: 'editorial_workflow' as const } : {}),
    app_title: `${city.name}　協働アトラスの編集`,
    media_folder: 'content/images',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: collectionsOf(schemas, city),
  };
}
