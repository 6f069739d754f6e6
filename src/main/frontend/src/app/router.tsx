import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { formatParams, parseParams } from '@/url/params';
import { CouldNotOpen } from './CouldNotOpen';

const root = createRootRoute();
const room = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./App'), 'App') });

// The administration is loaded only by those who go there, and of it what they open.
const screens = () => import('@/admin/screens');
const ofAdministrators = () => import('@/admin/administratorScreens');
const ofPersonalData = () => import('@/admin/personalScreens');
const ofGrants = () => import('@/admin/GrantsScreen');
const ofSites = () => import('@/admin/siteScreens');
const ofDrafts = () => import('@/admin/draftScreens');
const ofOneself = () => import('@/admin/ownScreens');
const ofBoards = () => import('@/admin/boardScreens');
const ofInspections = () => import('@/admin/inspectionScreens');
const ofSquads = () => import('@/admin/squadScreens');
const ofSquadForms = () => import('@/admin/squadFormScreens');
const ofPoints = () => import('@/admin/pointScreens');
const ofPointForms = () => import('@/admin/pointFormScreens');
const ofUnits = () => import('@/admin/unitScreens');
const ofTargets = () => import('@/admin/targetScreens');
const ofDoor = () => import('@/admin/doorScreens');
const ofImports = () => import('@/admin/ImportScreen');
const ofCatalogue = () => import('@/admin/catalogueScreens');
const ofRules = () => import('@/admin/ruleScreens');
const ofServer = () => import('@/admin/serverScreens');
const ofActivities = () => import('@/admin/activityScreens');
const ofCoverage = () => import('@/admin/planning/CoverageScreen');
const ofProposal = () => import('@/admin/planning/ProposalScreen');
const ofReport = () => import('@/admin/planning/ReportScreen');
const ofComparison = () => import('@/admin/planning/CompareScreen');
const ofPlans = () => import('@/admin/planning/planScreens');
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(screens, 'AdminShell'),
  notFoundComponent: lazyRouteComponent(screens, 'NotFoundScreen'),
});
const adminScreens = [
  createRoute({ getParentRoute: () => admin, path: '/', component: lazyRouteComponent(screens, 'StartDoor') }),
  createRoute({ getParentRoute: () => admin, path: '/password', component: lazyRouteComponent(ofDoor, 'PasswordScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me', component: lazyRouteComponent(ofOneself, 'DataScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/gone', component: lazyRouteComponent(() => import('@/admin/GoneScreen'), 'GoneScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/data', component: lazyRouteComponent(ofOneself, 'KeptScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/security', component: lazyRouteComponent(ofOneself, 'SecurityScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/sessions', component: lazyRouteComponent(ofOneself, 'SessionsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/me/record', component: lazyRouteComponent(ofOneself, 'RecordScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/sites', component: lazyRouteComponent(ofSites, 'SitesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/sites/$id', component: lazyRouteComponent(ofSites, 'SiteScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/drafts', component: lazyRouteComponent(ofSites, 'DraftsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/drafts/new', component: lazyRouteComponent(ofDrafts, 'NewDraftScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/drafts/$id', component: lazyRouteComponent(ofDrafts, 'DraftScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards', component: lazyRouteComponent(ofBoards, 'BoardsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/batches', component: lazyRouteComponent(ofBoards, 'BatchesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/install', component: lazyRouteComponent(ofBoards, 'InstallScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/inspections', component: lazyRouteComponent(ofInspections, 'InspectionsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/route', component: lazyRouteComponent(ofInspections, 'RouteScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/scans', component: lazyRouteComponent(() => import('@/admin/ScansScreen'), 'ScansScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/boards/$id', component: lazyRouteComponent(ofBoards, 'BoardScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/squads', component: lazyRouteComponent(ofSquads, 'SquadsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/squads/new', component: lazyRouteComponent(ofSquadForms, 'NewSquadScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/squads/$id/edit', component: lazyRouteComponent(ofSquadForms, 'EditSquadScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/squads/$id', component: lazyRouteComponent(ofSquads, 'SquadScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/units', component: lazyRouteComponent(ofUnits, 'UnitsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/units/$id', component: lazyRouteComponent(ofUnits, 'UnitScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/activities', component: lazyRouteComponent(ofActivities, 'ActivitiesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/activities/calendar', component: lazyRouteComponent(ofActivities, 'CalendarScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/activities/queue', component: lazyRouteComponent(ofActivities, 'QueueScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/activities/report', component: lazyRouteComponent(ofActivities, 'ReportScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/activities/$id', component: lazyRouteComponent(ofActivities, 'ActivityScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/import', component: lazyRouteComponent(ofImports, 'ImportScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/targets', component: lazyRouteComponent(ofTargets, 'TargetsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/targets/$id', component: lazyRouteComponent(ofTargets, 'TargetScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/campaigns', component: lazyRouteComponent(ofTargets, 'CampaignsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/campaigns/$id', component: lazyRouteComponent(ofTargets, 'CampaignScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/points', component: lazyRouteComponent(ofPoints, 'PointsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/points/new', component: lazyRouteComponent(ofPointForms, 'NewPointScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/points/$id', component: lazyRouteComponent(ofPointForms, 'PointScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage', component: lazyRouteComponent(ofCoverage, 'CoverageScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage/proposal', component: lazyRouteComponent(ofProposal, 'ProposalScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage/compare', component: lazyRouteComponent(ofComparison, 'CompareScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage/report', component: lazyRouteComponent(ofReport, 'ReportScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage/plans', component: lazyRouteComponent(ofPlans, 'PlansScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/coverage/plans/$key', component: lazyRouteComponent(ofPlans, 'PlanScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/catalogue', component: lazyRouteComponent(ofCatalogue, 'IndicatorsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/catalogue/platforms', component: lazyRouteComponent(ofCatalogue, 'PlatformsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/rules', component: lazyRouteComponent(ofRules, 'CompositionRulesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/rules/coverage', component: lazyRouteComponent(ofRules, 'CoverageRulesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/rules/exclusions', component: lazyRouteComponent(ofRules, 'ExclusionsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/health', component: lazyRouteComponent(ofServer, 'HealthScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/settings', component: lazyRouteComponent(ofServer, 'SettingsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/accounts', component: lazyRouteComponent(ofAdministrators, 'AccountsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/accounts/$id', component: lazyRouteComponent(ofAdministrators, 'AccountScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/grants', component: lazyRouteComponent(ofGrants, 'GrantsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/audit', component: lazyRouteComponent(ofAdministrators, 'AuditScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal', component: lazyRouteComponent(ofPersonalData, 'RequestsScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal/breaches', component: lazyRouteComponent(ofPersonalData, 'BreachesScreen') }),
  createRoute({ getParentRoute: () => admin, path: '/personal/map', component: lazyRouteComponent(ofPersonalData, 'DataMapScreen') }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([room, admin.addChildren(adminScreens)]),
  defaultErrorComponent: CouldNotOpen,
  parseSearch: parseParams,
  stringifySearch: (search) => formatParams(search as Record<string, string>),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
