/** だれが進めるかの印。lead は◎、participant は○、none は空欄。 */
export type RoleMarkKind = 'lead' | 'participant' | 'none';
