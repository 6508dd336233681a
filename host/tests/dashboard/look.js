// What is looked at in a page, each as a function that tells what it finds; called by look.rs.
// Runs in the page under test, and changes nothing there but the focus.
// Never throws because something is missing: that is a finding too.
({
  /** Colours of a screenshot, a PNG in base64: how many in steps of 16, thousandths of the commonest, mean brightness. */
  async colours(shot) {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    const seen = new Map(), count = bytes.length / 4;
    let light = 0;
    for (let at = 0; at < bytes.length; at += 4) {
      const [r, g, b] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const key = (r >> 4) << 8 | (g >> 4) << 4 | b >> 4;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      light += r + g + b;
    }
    return [seen.size, Math.round(Math.max(...seen.values()) / count * 1000), Math.round(light / count / 3)];
  },

  /** Boxes without a size, beyond the edge, on each other, or with something cut off. */
  boxes() {
    const wrong = [], wide = document.documentElement.clientWidth, whole = document.documentElement.scrollWidth;
    if (whole > wide) wrong.push(`scrolls sideways: ${whole} of ${wide}`);
    const shown = one => one.checkVisibility({ visibilityProperty: true });
    for (const group of ['.card', '.top .brand, .top .pill, .top nav, .top button', '.facts > div', '.stage > *']) {
      const all = [...document.querySelectorAll(group)].filter(shown);
      if (!all.length) wrong.push(`nothing of ${group}`);
      all.forEach((one, index) => {
        const a = one.getBoundingClientRect(), name = `${group} ${index} ${one.id}`;
        if (a.width < 8 || a.height < 8) wrong.push(`no size: ${name}`);
        if (a.left < -0.5 || a.right > wide + 0.5) wrong.push(`beyond the edge: ${name}`);
        for (const other of all.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const isBeside = a.left >= b.right - 0.5 || b.left >= a.right - 0.5 || a.top >= b.bottom - 0.5 || b.top >= a.bottom - 0.5;
          if (!isBeside) wrong.push(`on each other: ${name} and ${other.id || other.className}`);
        }
      });
    }
    for (const one of document.querySelectorAll('.card, .card *')) {
      const style = getComputedStyle(one);
      if (!shown(one) || one.closest('.hidden') || one instanceof SVGElement || style.display === 'inline' || style.position === 'absolute') continue;
      if (one.scrollWidth > one.clientWidth + 1) wrong.push(`cut off: ${one.tagName} ${one.id} ${one.className}: ${one.textContent.slice(0, 40)}`);
    }
    return wrong;
  },

  /** Text whose contrast with what lies behind it is less than AA of WCAG asks for: 4.5, or 3 where it is large. */
  pale() {
    const wrong = new Set(), context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parts = colour => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const light = colour => {
      const [r, g, b] = colour.slice(0, 3).map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = one => {
      for (let at = one; at; at = at.parentElement) {
        const colour = parts(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255, 255];
    };
    for (const one of document.querySelectorAll('body *')) {
      const text = [...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join('');
      if (!text || !one.checkVisibility() || one.closest('.hidden, .skip, script, noscript')) continue;
      const style = getComputedStyle(one), [high, low] = [light(parts(style.color)), light(behind(one))].sort((x, y) => y - x);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) wrong.add(`${contrast.toFixed(2)}: ${one.tagName}.${one.className} ${text.slice(0, 40)}`);
    }
    return [...wrong];
  },

  /** Controls there are, remembered; the focus is taken from all of them. */
  controls() {
    const all = [...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')];
    window.controls = all.filter(one => one.checkVisibility({ visibilityProperty: true }));
    window.reached = new Map();
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    window.scrollTo(0, 0);
    return window.controls.length;
  },

  /** Remembers what has the focus, and whether that can be seen. */
  focused() {
    const style = getComputedStyle(document.activeElement);
    window.reached.set(document.activeElement, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
  },

  /** Controls that never had the focus, or did not show it. */
  unreachable() {
    const name = one => `${one.tagName} ${one.id} ${one.textContent.trim()}`;
    return window.controls.filter(one => !window.reached.get(one))
      .map(one => `${window.reached.has(one) ? 'not visible' : 'not reached'}: ${name(one)}`);
  },
})
