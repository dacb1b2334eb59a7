import { AUDIENCE, SCHEME_KIND } from './labels.ts';
import { planYears } from './plan-meta.ts';

interface SchemeLike {
  city: { name: string; code: string };
  data: { name: string; kind: keyof typeof SCHEME_KIND; audiences: readonly (keyof typeof AUDIENCE)[]; aliases: readonly { text: string }[]; summary: readonly { text: string }[]; window: readonly { text: string }[] };
  lines: readonly { plan: Parameters<typeof planYears>[0] }[];
}

/** 制度ページを検索に載せる項目。 */
export function schemeSearch({ city, data, lines }: SchemeLike): { kind: string; title: string; city: string; code: string; plan: string; years: number[]; aliases: string[] } {
  return {
    kind: '支援制度',
    title: data.name,
    city: city.name,
    code: city.code,
    plan: lines[0]?.plan.data.displayTitle ?? '',
    years: [...new Set(lines.flatMap((line) => planYears(line.plan)))],
    aliases: data.aliases.map((alias) => alias.text),
  };
}

/** schema.org の GovernmentService。いまの受付は確かめていないので、書かない。 */
export function schemeLd({ city, data }: SchemeLike): Record<string, unknown> {
  return {
    '@type': 'GovernmentService',
    name: data.name,
    serviceType: SCHEME_KIND[data.kind],
    description: data.summary[0]?.text ?? data.name,
    audience: data.audiences.map((audience) => ({ '@type': 'Audience', audienceType: AUDIENCE[audience] })),
    areaServed: { '@type': 'City', name: city.name },
    provider: { '@type': 'GovernmentOrganization', name: [city.name, ...data.window.slice(0, 1).map((label) => label.text)].join(' ') },
    inLanguage: 'ja',
  };
}
