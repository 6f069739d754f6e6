import './styles';
export { AdminShell } from './AdminShell';
export { AccountScreen, AccountsScreen, AuditScreen } from './administratorScreens';
export { BreachesScreen, DataMapScreen, RequestsScreen } from './personalScreens';
export { GrantsScreen } from './GrantsScreen';
export { DataScreen, KeptScreen, RecordScreen, SecurityScreen, SessionsScreen } from './ownScreens';
export { GoneScreen, NotFoundScreen, PasswordScreen, StartScreen } from './doorScreens';
