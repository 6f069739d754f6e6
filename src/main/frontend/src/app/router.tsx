import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { formatParams, parseParams } from '@/url/params';
import { App } from './App';

const root = createRootRoute();
const room = createRoute({ getParentRoute: () => root, path: '/', component: App });

export const router = createRouter({
  routeTree: root.addChildren([room]),
  parseSearch: parseParams,
  stringifySearch: (search) => formatParams(search as Record<string, string>),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
