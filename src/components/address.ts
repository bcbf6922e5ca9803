/** An address inside the site with the path under which the site stands: `/method/` → `/base/method/`. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
