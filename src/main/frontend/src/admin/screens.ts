import './styles';
export { AdminShell } from './AdminShell';
export { DataScreen, KeptScreen, RecordScreen, SecurityScreen, SessionsScreen } from './ownScreens';
export { GoneScreen, NotFoundScreen, PasswordScreen, StartScreen } from './doorScreens';
