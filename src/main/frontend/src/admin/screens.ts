import './styles';
export { AdminShell } from './AdminShell';
export { AccountScreen, AccountsScreen, AuditScreen } from './administratorScreens';
export { GrantsScreen } from './GrantsScreen';
export { DataScreen, RecordScreen, SecurityScreen, SessionsScreen } from './ownScreens';
export { NotFoundScreen, PasswordScreen, StartScreen } from './doorScreens';
