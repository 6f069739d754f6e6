// Shows the button that looks for sites nearby; where somebody is, is asked for only when it is pressed.
(() => {
  const button = document.getElementById('near');
  const state = document.getElementById('near-state');
  if (!button || !navigator.geolocation) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const address = new URL(location.href);
        address.searchParams.delete('after');
        // A hundred metres: enough to look round, too little to know the door.
        address.searchParams.set('near', `${coords.longitude.toFixed(3)},${coords.latitude.toFixed(3)},20000`);
        location.assign(address);
      },
      () => {
        button.disabled = false;
        state.textContent = button.dataset.failed;
      },
      { timeout: 15000, maximumAge: 60000 },
    );
  });
})();
