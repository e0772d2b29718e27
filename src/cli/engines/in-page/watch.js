/* ECMAScript 5, as the oldest engine reads it. Runs before anything of the page's own. */
function watch(at) {
  /* The page's clock stands at `at` now, and goes on. */
  var Real = Date;
  var shift = at - Real.now();
  function now() {
    return Real.now() + shift;
  }
  function Shifted(year, month, day, hours, minutes, seconds, ms) {
    if (!(this instanceof Shifted)) return new Real(now()).toString();
    if (arguments.length === 0) return new Real(now());
    if (arguments.length === 1) return new Real(year);
    return new Real(year, month, day || 1, hours || 0, minutes || 0, seconds || 0, ms || 0);
  }
  Shifted.prototype = Real.prototype;
  Shifted.now = now;
  Shifted.parse = Real.parse;
  Shifted.UTC = Real.UTC;
  window.Date = Shifted;

  /* What the page complains of: scripts that break, files that do not come, breaches of its policy. */
  var complaints = (window.complaints = []);
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target && target.getAttribute) {
        var address = target.getAttribute('src') || target.getAttribute('href');
        complaints.push(target.localName + ' does not load: ' + address);
      } else {
        complaints.push(event.message);
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    complaints.push('rejected: ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    complaints.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  var say = console.error;
  console.error = function () {
    complaints.push(Array.prototype.join.call(arguments, ' '));
    say.apply(console, arguments);
  };

  /* A visit must not find what an earlier one has stored. */
  if ('serviceWorker' in navigator) delete Navigator.prototype.serviceWorker;
}
