/** サイトの中の住所。公開後は変えない。土台の住所（BASE_PATH）はページがつける。 */
export const cityPath = (code: string): string => `/cities/${code}/`;
export const planPath = (code: string, plan: string): string => `/plans/${code}/${plan}/`;
export const projectPath = (code: string, plan: string, id: string): string => `${planPath(code, plan)}projects/${id}/`;
export const indicatorPath = (code: string, plan: string, id: string): string => `${planPath(code, plan)}indicators/${id}/`;
export const schemePath = (code: string, id: string): string => `/schemes/${code}/${id}/`;
export const sourcePath = (code: string, id: string): string => `/sources/${code}/${id}/`;
export const termPath = (code: string, plan: string, id: string): string => `/terms/${code}/${plan}/${id}/`;
