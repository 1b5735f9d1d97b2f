// Fetches the page again and puts in the regions that changed. Without this script the page has a link for it.
(function () {
  'use strict';
  var knap = document.getElementById('opfrisk');
  var fejl = document.getElementById('opfriskfejl');
  var koerer = true;

  // A reader who marks text or stands in a region with the keyboard keeps it as it is.
  function iBrug(region) {
    var valg = document.getSelection();
    return region.contains(document.activeElement)
      || (valg && !valg.isCollapsed && valg.anchorNode && region.contains(valg.anchorNode));
  }

  function indsaet(html) {
    var ny = new DOMParser().parseFromString(html, 'text/html');
    document.querySelectorAll('[data-opfrisk]').forEach(function (region) {
      var afloeser = ny.getElementById(region.id);
      if (afloeser && afloeser.innerHTML !== region.innerHTML && !iBrug(region)) {
        region.replaceChildren.apply(region, Array.from(afloeser.childNodes));
      }
    });
    return ny.getElementById('svar') !== null;
  }

  function hent() {
    if (!koerer || document.hidden) {
      return;
    }
    // The page answers with content also when the journal is silent (503).
    fetch(location.pathname, {headers: {Accept: 'text/html'}, cache: 'no-store'})
      .then(function (svar) { return svar.text(); })
      .then(function (html) { fejl.textContent = indsaet(html) ? '' : knap.dataset.fejl; })
      .catch(function () { fejl.textContent = knap.dataset.fejl; });
  }

  knap.hidden = false;
  knap.addEventListener('click', function () {
    koerer = !koerer;
    knap.textContent = koerer ? knap.dataset.stop : knap.dataset.start;
    hent();
  });
  setInterval(hent, 5000);
})();
