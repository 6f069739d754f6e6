import './styles';
export { AdminShell } from './AdminShell';
export { GoneScreen, NotFoundScreen, PasswordScreen, StartScreen } from './doorScreens';
