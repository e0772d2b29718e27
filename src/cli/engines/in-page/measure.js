/* ECMAScript 5, as the oldest engine reads it. Says what `Measures` says. */
function measure(landmarks, properties) {
  var root = document.documentElement;

  function all(selector, within) {
    return Array.prototype.slice.call(within.querySelectorAll(selector));
  }

  function isClear(colour) {
    return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
  }

  function isMarked(element) {
    var style = getComputedStyle(element);
    var isUnderlined = /underline/.test(style.textDecorationLine || style.textDecoration);
    var hasRule = style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0;
    var isRuled = hasRule && !isClear(style.borderBottomColor);
    var isPicture = /^(img|svg|picture)$/i.test(element.tagName);
    return isUnderlined || isRuled || isPicture || !isClear(style.backgroundColor);
  }

  /* Young engines lay out what a closed fold hides, old ones do not. */
  function isFolded(element) {
    for (var part = element; part.parentElement; part = part.parentElement) {
      var fold = part.parentElement;
      var isClosed = fold.tagName === 'DETAILS' && !fold.hasAttribute('open');
      if (isClosed && part.tagName !== 'SUMMARY') return true;
    }
    return false;
  }

  function isShown(element) {
    if (isFolded(element)) return false;
    var box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible';
  }

  /* The number of a step, for passing on just that step. */
  function leadsToItself(link) {
    var target = document.getElementById(link.hash.slice(1));
    return link.getAttribute('href').charAt(0) === '#' && target && target.contains(link);
  }

  function wordsOf(element) {
    return (element.textContent || '').replace(/\s+/g, ' ').trim();
  }

  function lookOf(element) {
    var style = getComputedStyle(element);
    var look = {};
    properties.forEach(function (property) {
      /* Engines round lengths of their own accord. */
      look[property] = style.getPropertyValue(property).replace(/[\d.]+px/g, function (length) {
        return Math.round(parseFloat(length)) + 'px';
      });
    });
    /* The sign of a fold stands before its words, in some engines unasked. */
    if (element.tagName === 'SUMMARY') {
      var words = document.createRange();
      words.selectNodeContents(element);
      var indent = words.getBoundingClientRect().left - element.getBoundingClientRect().left;
      look['indent'] = Math.round(indent) + 'px';
    }
    return look;
  }

  window.scrollTo(10000, 0);
  var sideways = Math.max(window.pageXOffset, root.scrollWidth - root.clientWidth);
  window.scrollTo(0, 0);

  var links = { seen: 0, unseen: [] };
  all('a[href]', document).forEach(function (link) {
    // The site's name leads to its start wherever there are sites.
    var isHome = link === document.querySelector('header a[href="/"]');
    if (isHome || leadsToItself(link) || wordsOf(link) === '' || !isShown(link)) return;
    if ([link].concat(all('*', link)).some(isMarked)) links.seen += 1;
    else links.unseen.push(wordsOf(link));
  });

  var looks = {};
  landmarks.forEach(function (landmark) {
    var shown = all(landmark, document).filter(isShown);
    if (shown.length > 0) looks[landmark] = lookOf(shown[0]);
  });
  return { sideways: sideways, links: links, looks: looks };
}
