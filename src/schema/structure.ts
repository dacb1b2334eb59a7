import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Id, Line } from './id.ts';
import { Correction, Label, Passage, Quantity, Statement } from './text.ts';

/** 体系の項目の、場所ごとに違う題。 */
export const NodeTitle = z.strictObject({ where: Line.meta({ title: 'どこの題か' }), text: Line.meta({ title: '題（原文のまま）' }), evidence: EvidenceList }).meta({ title: '題の別の形' });

/** 体系の項目（基本方針・施策・推進項目 …）。段の名は印刷のまま、canonical は3段に揃える。 */
export const StructureNode = z
  .strictObject({
    id: Id,
    parent: Id.nullable().meta({ title: '上の項目' }),
    ordinal: Line.nullable().meta({ title: '印刷された番号', description: '例：1、(2)、14、5-1、①' }),
    level: Line.nullable().meta({ title: '段の名（原文のまま）', description: '印刷がなければ null' }),
    canonical: z.enum(['pillar', 'policy', 'measure'], { error: 'pillar（柱）・policy（政策）・measure（施策）から選んでください' }).meta({ title: '段' }),
    title: Line.meta({ title: '題（原文のまま）' }),
    titles: z.array(NodeTitle).default([]).meta({ title: '題の別の形' }),
    corrections: z.array(Correction).default([]).meta({ title: '読み替え' }),
    purpose: z.array(Statement).default([]).meta({ title: '目的・方向' }),
    present: z.array(Statement).default([]).meta({ title: '現状' }),
    issues: z.array(Label).default([]).meta({ title: '課題（原文のまま）' }),
    directions: z.array(Statement).default([]).meta({ title: '取組の概要と方向性' }),
    goal: z.array(Statement).default([]).meta({ title: '目指す姿' }),
    passages: z.array(Passage).default([]).meta({ title: 'そのほかの節' }),
    departments: z.array(Label).default([]).meta({ title: '担当課' }),
    quantities: z.array(Quantity).default([]).meta({ title: '文中の数' }),
    note: Line.nullable().default(null).meta({ title: '編集の覚え', description: '例：題だけが資料にあります' }),
    evidence: EvidenceList,
  })
  .meta({ title: '体系の項目' });
export type StructureNode = z.infer<typeof StructureNode>;

/** 体系。上から順に並べる。 */
export const Structure = z
  .strictObject({ nodes: z.array(StructureNode).default([]).meta({ title: '体系の項目' }) })
  .meta({ title: '体系' });
export type Structure = z.infer<typeof Structure>;
