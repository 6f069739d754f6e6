import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { formatParams, parseParams } from '@/url/params';
import { App } from './App';

const root = createRootRoute();
const room = createRoute({ getParentRoute: () => root, path: '/', component: App });

// The administration is loaded only by those who go there.
const screens = () => import('@/admin/screens');
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(screens, 'AdminShell'),
  notFoundComponent: lazyRouteComponent(screens, 'NotFoundScreen'),
});
const adminScreens = [
  createRoute({ getParentRoute: () => admin, path: '/', component: lazyRouteComponent(screens, 'StartScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/password', component: lazyRouteComponent(screens, 'PasswordScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me', component: lazyRouteComponent(screens, 'DataScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/gone', component: lazyRouteComponent(screens, 'GoneScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/data', component: lazyRouteComponent(screens, 'KeptScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/security', component: lazyRouteComponent(screens, 'SecurityScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/sessions', component: lazyRouteComponent(screens, 'SessionsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/record', component: lazyRouteComponent(screens, 'RecordScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/accounts', component: lazyRouteComponent(screens, 'AccountsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/accounts/$id', component: lazyRouteComponent(screens, 'AccountScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/grants', component: lazyRouteComponent(screens, 'GrantsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/audit', component: lazyRouteComponent(screens, 'AuditScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal', component: lazyRouteComponent(screens, 'RequestsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal/breaches', component: lazyRouteComponent(screens, 'BreachesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal/map', component: lazyRouteComponent(screens, 'DataMapScreen') }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([room, admin.addChildren(adminScreens)]),
  parseSearch: parseParams,
  stringifySearch: (search) => formatParams(search as Record<string, string>),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
