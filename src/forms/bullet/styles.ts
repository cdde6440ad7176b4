export { scaleStyles as styles } from '../marks/scale-styles.js';
