import { isSpared } from './sparing';

/*
 * The map of the list of sites, on a page that the server writes: drawn when it comes into view, or when the button is
 * pressed where data is dear. Until then nothing of the map is loaded.
 */
const region = document.getElementById('map');
const ground = region?.querySelector<HTMLElement>('.ground');
const button = ground?.querySelector('button');

if (region && ground && button) {
  const draw = () => {
    watcher.disconnect();
    button.hidden = true;
    ground.ariaBusy = 'true';
    import('./drawnMap')
      .then(({ drawMap }) => drawMap(region, ground))
      .catch(() => {
        ground.textContent = region.dataset.failed ?? '';
      })
      .finally(() => {
        ground.ariaBusy = null;
      });
  };
  const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && draw(), { threshold: 0.4 });
  button.hidden = false;
  button.addEventListener('click', draw);
  if (!isSpared(navigator)) {
    // After all that the page itself needs.
    const watch = () => watcher.observe(ground);
    if (document.readyState === 'complete') {
      watch();
    } else {
      window.addEventListener('load', watch, { once: true });
    }
  }
}
