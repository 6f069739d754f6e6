import './styles';
export { AdminShell } from './AdminShell';
export { NotFoundScreen } from './NotFoundScreen';
export { StartDoor } from './StartDoor';
