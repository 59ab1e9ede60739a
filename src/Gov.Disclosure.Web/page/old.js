// For browsers that cannot run the page at all: this script is written in the language of 2009.
(function () {
  var simd = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]);
  var able = typeof WebAssembly === 'object' && typeof Worker === 'function' && 'noModule' in document.createElement('script') && WebAssembly.validate(simd);
  window.isAble = able;
  if (!able) {
    document.getElementById('old').innerHTML = '这个浏览器太旧，打不开本页。请换用新版的 Chrome、Edge 或 Firefox（2021 年以后的版本）。<br>This browser is too old for this page. Please use a current Chrome, Edge or Firefox.';
  }
})();
