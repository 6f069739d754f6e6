// Holds the style on its input against MapLibre's specification as the front end has it installed: node validate-style.mjs <front end>
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(process.argv[2] + '/package.json');
const { validateStyleMin } = require('@maplibre/maplibre-gl-style-spec');
const errors = validateStyleMin(JSON.parse(await text(process.stdin)));
errors.forEach(({ message }) => console.log(message));
process.exitCode = errors.length > 0 ? 1 : 0;
