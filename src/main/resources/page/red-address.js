// <red-address code="ABCD-EFGH-JKM"></red-address> shows the place of a QR board, <red-address site="dinh-dam-ha"></red-address> a place by
// the last part of its page's address. What stands inside is shown until it is there, and where it cannot be had.
(() => {
  const own = document.currentScript || document.querySelector('script[src$="/embed/red-address.js"]');
  const origin = new URL(own.src).origin;
  const style = `:host{display:block;max-width:30rem}a{display:block;padding:.8rem 1rem;border:1px solid;border-left:6px solid #b3201f;border-radius:8px;color:inherit;text-decoration:none;font:inherit}a:hover strong,a:focus-visible strong{text-decoration:underline}strong,span,small{display:block}span{margin:.25rem 0}small{opacity:.8}`;
  const add = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  };
  class RedAddress extends HTMLElement {
    static observedAttributes = ['code', 'site', 'lang'];
    connectedCallback() {
      this.show();
    }
    attributeChangedCallback() {
      if (this.isConnected) this.show();
    }
    async show() {
      const { code, site } = { code: this.getAttribute('code'), site: this.getAttribute('site') };
      if (!code && !site) return;
      const tongue = this.closest('[lang]')?.lang || document.documentElement.lang;
      const lang = /^en/i.test(tongue) ? 'en' : 'vi';
      const path = code ? `boards/${encodeURIComponent(code)}` : `sites/${encodeURIComponent(site)}`;
      const asked = (this.asked = `${origin}/embed/${path}?lang=${lang}`);
      try {
        const answer = await fetch(asked, { headers: { Accept: 'application/ld+json' }, credentials: 'omit' });
        if (!answer.ok) throw new Error(`${answer.status}`);
        const place = await answer.json();
        if (asked === this.asked) this.draw(place, lang);
        this.dispatchEvent(new CustomEvent('load'));
      } catch (failure) {
        this.dispatchEvent(new CustomEvent('error', { detail: failure.message }));
      }
    }
    draw(place, lang) {
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren();
      const link = add(root, 'a', '');
      link.href = `${origin}/${lang}/sites/${place.identifier}`;
      link.target = '_blank';
      link.rel = 'noopener';
      add(link, 'strong', place.name);
      add(link, 'span', place.description);
      const { addressLocality, addressRegion } = place.address;
      add(link, 'small', [addressLocality, addressRegion, 'Địa Chỉ Đỏ'].filter(Boolean).join(' · '));
    }
  }
  customElements.get('red-address') || customElements.define('red-address', RedAddress);
})();
