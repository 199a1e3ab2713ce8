import type { FastifyInstance } from 'fastify';
import { API_ROOTS } from './api.js';
import { notFound, notServed } from './api-error.js';

/** First path segments of DSS's public API (API reference, appendix A.1). */
const AREAS = new Set(
  (
    'admin api api-deployer apps auth catalog connections current-user data-collections data-quality directories-footprint feature-store futures ' +
    'groups instance-info meanings messaging-channels permissions personal-api-keys plugins project-deployer project-folders project-standards ' +
    'projects projectsFromBundle resources sql statistics unified-monitoring users workspaces'
  ).split(' '),
);

/** Answers 501 for what DSS has and the sandbox has not, 404 for everything else. */
export function refuseUnserved(server: FastifyInstance): void {
  server.setNotFoundHandler((request) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const root = API_ROOTS.find((candidate) => path.startsWith(`${candidate}/`));
    if (root === undefined) throw notFound('page', path);
    const relative = path.slice(root.length);
    throw AREAS.has(relative.split('/')[1] ?? '')
      ? notServed(request.method, relative)
      : notFound('route', `${request.method} ${relative}`);
  });
}
