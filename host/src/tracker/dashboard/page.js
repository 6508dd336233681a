// The dashboard's script: listens to /v1/stream and puts what it says into the page.
// Beside page.html, whose elements it fills; it keeps five minutes of rates and nothing else but the chosen theme.
// Never loads anything, never writes HTML from what it hears (text only), and never shows old figures as new ones.
'use strict';
(() => {
  const HISTORY = 300, SHARE_S = 5, SILENT_MS = 5000, WAITS_MS = [1000, 2000, 4000, 8000];
  const root = document.documentElement;
  const at = id => document.getElementById(id);

  // Themes: as the system has it, or as it was chosen.
  const THEMES = ['system', 'light', 'dark'];
  const kept = () => { try { return localStorage.getItem('perigee-theme'); } catch { return null; } };
  let theme = THEMES.includes(kept()) ? kept() : 'system';
  const wear = () => {
    if (theme === 'system') delete root.dataset.theme; else root.dataset.theme = theme;
    if (!at('theme')) return;
    const words = { system: 'System', light: 'Light', dark: 'Dark' };
    at('theme-text').textContent = words[theme];
    at('theme').setAttribute('aria-label', `Theme: ${theme === 'system' ? 'as the system has it' : theme}`);
  };
  wear();

  // Numbers, with their units.
  const whole = new Intl.NumberFormat('en'), short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  const rate = value => (value >= 100 ? whole.format(Math.round(value)) : short.format(value));
  const words = name => name.replaceAll('_', ' ');
  const some = (count, one, many = `${one}s`) => `${whole.format(count)} ${count === 1 ? one : many}`;
  const brief = id => (id ? `${id.slice(0, 8)}…${id.slice(-4)}` : '–');
  const time = us => {
    if (us < 1000) return [whole.format(us), 'µs'];
    if (us < 1e6) return [(us / 1e3).toFixed(us < 1e5 ? 1 : 0), 'ms'];
    return [(us / 1e6).toFixed(us < 1e7 ? 2 : 1), 's'];
  };
  const span = s => {
    const [d, h, m] = [Math.floor(s / 86400), Math.floor(s / 3600) % 24, Math.floor(s / 60) % 60];
    if (d) return `${d} d ${h} h`;
    if (h) return `${h} h ${m} min`;
    return m ? `${m} min ${Math.floor(s % 60)} s` : `${Math.floor(s)} s`;
  };
  const clock = unixS => new Date(unixS * 1000).toLocaleTimeString('en-GB');
  const day = unixS => new Date(unixS * 1000).toISOString().slice(0, 16).replace('T', ' ');

  // Objects of JSON come in the order of their names; what matters most stands first, and has its colour by its place.
  const ORDER = ['accepted', 'accepted_before', 'rejected', 'deferred', 'refused', 'pass', 'fail', 'offline', 'contained', 'unknown',
    'tracker_fault', 'good', 'vetting', 'warned', 'suspended', 'banned', 'pieces_passed', 'evidence', 'suspensions', 'bans'];
  const place = name => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const sorted = counted => Object.entries(counted).sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b));

  // Elements: made once, changed only where something is new, so that a selection and the focus stay.
  const say = (element, text) => { if (element.textContent !== String(text)) element.textContent = text; };
  const make = (name, text, kind) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };
  const fill = (parent, items, create, change) => {
    while (parent.children.length > items.length) parent.lastElementChild.remove();
    items.forEach((item, index) => {
      const child = parent.children[index] ?? parent.appendChild(create(item));
      change(child, item);
    });
  };
  const rows = (body, lines) => fill(body, lines, line => {
    const row = make('tr');
    line.forEach((_, index) => row.append(make(index || !line.heading ? 'td' : 'th')));
    return row;
  }, (row, line) => line.forEach((cell, index) => {
    const field = row.children[index];
    if (typeof cell !== 'object') return say(field, cell);
    const inner = field.firstElementChild ?? field.appendChild(make(cell.name));
    inner.className = cell.kind ?? '';
    if (cell.title) inner.title = cell.title;
    say(inner, cell.text);
  }));
  const counts = (list, pairs, isOdd = () => false) => fill(list, pairs, () => {
    const line = make('div');
    line.append(make('dt'), make('dd'));
    return line;
  }, (line, [name, count, more]) => {
    line.className = count === 0 ? 'zero' : isOdd(name) ? 'look' : '';
    say(line.children[0], words(name));
    const [, value] = line.children;
    if (value.dataset.of !== `${count} ${more ?? ''}`) {
      value.dataset.of = `${count} ${more ?? ''}`;
      value.replaceChildren(...(more ? [make('small', more)] : []), whole.format(count));
    }
  });

  // Charts: the last five minutes, the newest on the right; several series stand on each other.
  const WIDTH = 300, HEIGHT = 60, SVG = 'http://www.w3.org/2000/svg';
  const chart = (id, names, values, format, isLayered) => {
    const svg = at(`${id}-chart`), count = values.length;
    const totals = values.map(one => one.reduce((sum, value) => sum + value, 0));
    const peak = Math.max(...totals, 0), top = peak > 0 ? peak * 1.08 : 1;
    const x = index => (WIDTH - (count - 1 - index)).toFixed(1), y = value => (HEIGHT - value / top * HEIGHT).toFixed(1);
    const series = isLayered ? names.map((_, index) => index) : [0];
    const drawn = [];
    let below = values.map(() => 0);
    for (const index of series) {
      const above = values.map((one, place) => below[place] + one[index]);
      const line = above.map((value, place) => `${x(place)},${y(value)}`);
      const back = below.map((value, place) => `${x(place)},${y(value)}`).reverse();
      if (count > 1) {
        drawn.push([`${isLayered ? 'layer' : 'area'} s${index}`, `M${[...line, ...back].join('L')}Z`]);
        if (!isLayered) drawn.push([`line s${index}`, `M${line.join('L')}`]);
      }
      below = above;
    }
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute('preserveAspectRatio', 'none');
    fill(svg, drawn, () => document.createElementNS(SVG, 'path'), (path, [kind, line]) => {
      path.setAttribute('class', kind);
      path.setAttribute('d', line);
    });
    say(at(`${id}-peak`), peak > 0 ? `peak ${format(peak)}` : '');
    const last = totals.at(-1);
    svg.setAttribute('aria-label', `${svg.dataset.what ??= svg.getAttribute('aria-label')}: ` +
      (count ? `now ${format(last)}, highest ${format(peak)}` : 'nothing yet'));
  };
  const legend = (id, pairs) => fill(at(`${id}-legend`), pairs, () => {
    const item = make('li');
    item.append(make('i'), make('span'), ' ', make('b'));
    return item;
  }, (item, [name, value], index = pairs.findIndex(pair => pair[0] === name)) => {
    item.children[0].className = `s${index}`;
    say(item.children[1], words(name));
    say(item.children[2], rate(value));
  });

  // What was heard: the last of each second, and rates between them.
  let last = null, heard = [], history = [], names = { verdicts: [], rows: [] };
  const between = (before, now, value) => Math.max(0, value(now) - value(before)) / Math.max(0.001, now.time_unix_s - before.time_unix_s);
  const engineOf = (status, name) => status.engines.find(engine => engine.name === name)?.rows ?? 0;

  const hear = status => {
    // Another run of the service begins from zero.
    const isSame = last && last.id === status.id && status.uptime_s >= last.uptime_s && status.bytes_in >= last.bytes_in;
    if (last && !isSame) { heard = []; history = []; }
    if (isSame && status.time_unix_s > last.time_unix_s) {
      names = { verdicts: sorted(status.verdicts).map(([name]) => name), rows: status.engines.map(engine => engine.name) };
      const one = {
        objects: between(last, status, one => one.ledger.objects_since_start),
        verdicts: names.verdicts.map(name => between(last, status, one => one.verdicts[name] ?? 0)),
        rows: names.rows.map(name => between(last, status, one => engineOf(one, name))),
        p99: status.latency.request.p99_us,
      };
      // Seconds in which nothing was heard have the mean of all of them, so that the axis is that of time.
      const missed = Math.min(HISTORY, Math.max(1, Math.round(status.time_unix_s - last.time_unix_s)));
      history.push(...Array(missed).fill(one));
      history = history.slice(-HISTORY);
    }
    last = status;
    heard.push(status);
    heard = heard.filter(one => status.time_unix_s - one.time_unix_s <= SHARE_S + 1.5);
    show(status);
  };

  const show = status => {
    facts(status);
    overview(status);
    stages(status);
    latency(status.latency);
    engines(status);
    answers(status);
    audits(status.audits);
    peers(status);
    evidence(status.evidence);
    say(at('seen'), clock(status.time_unix_s));
  };

  const facts = status => {
    say(at('version'), status.version);
    say(at('uptime'), span(status.uptime_s));
    say(at('sequence'), some(status.ledger.sequence, 'batch', 'batches'));
    for (const [id, value] of [['head', status.ledger.head], ['node', status.id]]) {
      say(at(id), value ? brief(value) : 'none yet');
      at(id).title = value ?? '';
      at(id).dataset.whole = value ?? '';
      document.querySelector(`[data-copy=${id}]`).hidden = !value;
    }
    const why = status.not_ready.join('; ');
    if (status.draining) state('draining', 'Draining', 'The tracker is draining: it takes no more work.');
    else if (status.ready) state('ready', 'Ready', 'Connected: the tracker is ready.');
    else state('not-ready', 'Not ready', `The tracker is not ready: ${why}.`);
    at('state').title = why;
  };

  const overview = status => {
    const now = history.at(-1);
    const sum = values => values.reduce((total, value) => total + value, 0);
    say(at('objects-rate'), now ? rate(now.objects) : '–');
    say(at('verdicts-rate'), now ? rate(sum(now.verdicts)) : '–');
    say(at('rows-rate'), now ? rate(sum(now.rows)) : '–');
    say(at('objects-total'), some(status.ledger.objects_since_start, 'object'));
    const [value, unit] = status.latency.request.count ? time(status.latency.request.p99_us) : ['–', ''];
    say(at('p99'), value);
    say(at('p99-unit'), unit);
    say(at('p99-note'), status.latency.request.count
      ? `${some(status.latency.request.count, 'durable answer')} in the last minute` : 'no request in the last minute');
    const perS = value => `${rate(value)}/s`;
    chart('objects', ['objects'], history.map(one => [one.objects]), perS, false);
    chart('verdicts', names.verdicts, history.map(one => one.verdicts), perS, true);
    chart('rows', names.rows, history.map(one => one.rows), perS, true);
    chart('latency', ['p99'], history.map(one => [one.p99]), us => time(us).join(' '), false);
    legend('verdicts', names.verdicts.map((name, index) => [name, now?.verdicts[index] ?? 0]));
    legend('rows', names.rows.map((name, index) => [name, now?.rows[index] ?? 0]));
  };

  const stages = status => {
    const before = heard[0];
    fill(at('stages'), status.stages, () => {
      const stage = make('div', undefined, 'stage'), title = make('h3'), bar = make('div', undefined, 'bar');
      title.append(make('span'), make('small'));
      bar.setAttribute('role', 'img');
      bar.append(make('span', undefined, 'busy'), make('span', undefined, 'back'));
      const queue = make('p', undefined, 'queue');
      queue.append(make('span'), make('small'));
      stage.append(title, bar, make('p', undefined, 'shares'), queue);
      return stage;
    }, (element, stage) => {
      const [title, bar, shares, queue] = element.children;
      const then = before.stages.find(one => one.name === stage.name) ?? stage;
      const spent = ['busy_s', 'wait_s', 'back_pressure_s'].map(field => Math.max(0, stage[field] - then[field]));
      const all = spent[0] + spent[1] + spent[2];
      const [busy, wait, back] = spent.map(seconds => (all > 0 ? seconds / all * 100 : 0));
      say(title.children[0], stage.name);
      say(title.children[1], some(stage.threads, 'thread'));
      bar.children[0].style.flexBasis = `${busy}%`;
      bar.children[1].style.flexBasis = `${back}%`;
      const text = all > 0
        ? `${busy.toFixed(0)} % busy, ${wait.toFixed(0)} % waiting${back >= 0.5 ? `, ${back.toFixed(0)} % held up` : ''}` : 'measuring';
      bar.setAttribute('aria-label', `${stage.name}: ${text}`);
      say(shares, text);
      say(queue.children[0], `${whole.format(stage.waiting)} ${WAITING[stage.name] ?? 'waiting'}`);
      say(queue.children[1], stage.waiting_max === null ? '' : `of ${whole.format(stage.waiting_max)} at most`);
    });
  };
  const WAITING = { sockets: 'to be sent', judge: 'in the queue', engines: 'in flight', commit: 'for the next batch', auditor: 'to be heard' };

  const latency = ({ request, commit }) => {
    const isEmpty = !request.count && !commit.count;
    at('latency-empty').hidden = !isEmpty;
    at('percentiles').parentElement.hidden = isEmpty;
    const cell = (of, field) => (of.count ? time(of[field]).join(' ') : '–');
    rows(at('percentiles'), [['median', 'p50_us'], ['90 %', 'p90_us'], ['99 %', 'p99_us'], ['99.9 %', 'p999_us'], ['longest', 'max_us']]
      .map(([name, field]) => Object.assign([name, cell(request, field), cell(commit, field)], { heading: true })));
  };

  const engines = status => {
    at('engines-empty').hidden = status.engines.length > 0;
    rows(at('engines-rows'), status.engines.map(engine => [
      engine.name,
      { name: 'span', kind: `badge ${engine.state === 'serving' ? '' : 'off'}`, text: engine.state === 'off' ? 'switched off' : engine.state },
      whole.format(engine.rows),
      whole.format(engine.faults),
      whole.format(engine.mismatches),
    ]));
    const faults = status.engines.filter(engine => engine.fault).map(engine => `Last fault of ${engine.name}: ${engine.fault}.`);
    const by = Object.entries(status.backends).map(([name, count]) => `${name} ${whole.format(count)}`);
    say(at('engines-note'), [...faults, by.length ? `Rows by engine: ${by.join(', ')}.` : 'No row was computed yet.'].join(' '));
  };

  const answers = status => {
    const before = heard[0];
    const perS = (group, name) => {
      const now = heard.length > 1 ? between(before, status, one => one[group][name] ?? 0) : 0;
      return now >= 0.05 ? `${rate(now)}/s` : '';
    };
    counts(at('verdicts'), sorted(status.verdicts).map(([name, count]) => [name, count, perS('verdicts', name)]));
    const refused = sorted(status.refused).filter(([, count]) => count > 0);
    at('refused-empty').hidden = refused.length > 0;
    counts(at('refused'), refused.map(([name, count]) => [name, count, perS('refused', name)]));
  };

  const audits = view => {
    say(at('audits-lead'), view.epoch === null || view.epoch === undefined
      ? 'No epoch has begun. Providers are audited once one says what it holds.'
      : `Epoch ${whole.format(view.epoch)}: ${some(view.planned ?? 0, 'audit')} planned, ${whole.format(view.open ?? 0)} open; ` +
        `${some(view.repairs_open ?? 0, 'repair')} under way.`);
    for (const group of ['outcomes', 'standings', 'events']) {
      const some = sorted(view[group]).filter(([, count]) => count > 0);
      at(`${group}-empty`).hidden = some.length > 0;
      counts(at(group), some, name => UNUSUAL.includes(name));
    }
  };

  const UNUSUAL = ['fail', 'offline', 'contained', 'unknown', 'tracker_fault', 'warned', 'suspended', 'banned', 'evidence', 'suspensions',
    'bans', 'repairs_failed', 'faulty_rounds'];

  let isOpen = false;
  const peers = status => {
    const { listed, more } = status.peers;
    const roles = Object.entries(status.connections.by_role).filter(([, count]) => count > 0).map(([role, count]) => `${whole.format(count)} ${role}`);
    const sessions = some(status.connections.open, 'connection');
    say(at('peers-lead'), `${sessions}${roles.length ? `: ${roles.join(', ')}` : ''}. ${more ? `The ${listed.length} busiest are listed.` : ''}`);
    at('peers-empty').hidden = listed.length > 0;
    at('peers-table').hidden = listed.length === 0;
    const shown = isOpen ? listed : listed.slice(0, 8);
    const button = at('peers-more');
    button.hidden = listed.length <= 8;
    button.setAttribute('aria-expanded', isOpen);
    say(button, isOpen ? 'Show fewer' : `Show all ${listed.length}`);
    rows(at('peers-rows'), shown.map(peer => [
      { name: 'code', text: brief(peer.id), title: peer.id }, peer.role, peer.address ?? 'gone', span(peer.connected_s), whole.format(peer.items),
    ]));
  };

  const evidence = cases => {
    at('cases-empty').hidden = cases.length > 0;
    fill(at('cases'), cases, () => {
      const item = make('li'), link = make('a');
      link.append(make('code'));
      item.append(link, make('small'));
      return item;
    }, (item, one) => {
      const href = `/v1/audits/${one.id}`;
      if (item.children[0].getAttribute('href') !== href) item.children[0].setAttribute('href', href);
      say(item.children[0].firstElementChild, brief(one.id));
      say(item.children[1], `${one.kind} by provider ${brief(one.provider)}, ${day(one.at_unix_s)} UTC`);
    });
  };

  // The state, in the bar and, once for every change, to who listens instead of looking.
  const state = (name, text, announcement) => {
    if (root.dataset.state === name) return;
    root.dataset.state = name;
    say(at('state-text'), text);
    say(at('announce'), announcement);
    at('lost').hidden = name !== 'lost';
    document.title = name === 'ready' ? 'Perigee tracker' : `${text} · Perigee tracker`;
  };

  // The stream: it is taken up again, later and later, and taken for lost when it is silent.
  let source = null, failures = 0, retry = null, heardAt = 0, lostAt = 0;
  const open = () => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource('/v1/stream');
    heardAt = Date.now();
    source.addEventListener('status', event => {
      failures = 0;
      heardAt = Date.now();
      hear(JSON.parse(event.data));
    });
    source.onerror = lose;
  };
  const lose = () => {
    source?.close();
    source = null;
    if (root.dataset.state !== 'lost') lostAt = heardAt;
    state('lost', 'Lost', 'Connection lost. The figures are old.');
    tell();
    clearTimeout(retry);
    retry = setTimeout(open, WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)]);
  };
  const tell = () => {
    const words = last ? `Last seen at ${clock(lostAt / 1000)}, ${span((Date.now() - lostAt) / 1000)} ago; what is below is from then. Trying again.`
      : 'The tracker has not answered yet. Trying again.';
    say(at('lost-text'), words);
  };
  const watch = () => {
    if (root.dataset.state === 'lost') tell();
    if (source && Date.now() - heardAt > SILENT_MS) lose();
  };

  const copy = async button => {
    const source = at(button.dataset.copy), before = button.getAttribute('aria-label');
    try {
      await navigator.clipboard.writeText(source.dataset.whole);
      button.textContent = 'Copied';
    } catch {
      // No clipboard here: the whole value, selected, to be copied by hand.
      source.textContent = source.dataset.whole;
      getSelection().selectAllChildren(source);
      button.textContent = 'Selected';
    }
    button.setAttribute('aria-label', button.textContent);
    setTimeout(() => { button.textContent = 'Copy'; button.setAttribute('aria-label', before); }, 1500);
  };

  document.addEventListener('DOMContentLoaded', () => {
    wear();
    at('theme').addEventListener('click', () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      try { localStorage.setItem('perigee-theme', theme); } catch { /* It holds for this page. */ }
      wear();
    });
    at('retry').addEventListener('click', () => { failures = 0; open(); });
    at('peers-more').addEventListener('click', () => { isOpen = !isOpen; if (last) peers(last); });
    for (const button of document.querySelectorAll('.copy')) button.addEventListener('click', () => copy(button));
    open();
    setInterval(watch, 1000);
  });
})();
