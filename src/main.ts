import './style.css';
import { showFatal } from './scenes/fatal';

/** The page itself stays small and never fails in silence; everything else comes after it. */
import('./scenes/start').then(({ start }) => start()).catch(showFatal);
