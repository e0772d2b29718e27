/* Types as an editing command does, with the events of a keyboard's text, and sends the form. */
function typeInto(selector, text) {
  var field = document.querySelector(selector);
  field.focus();
  field.select();
  document.execCommand('insertText', false, text);
  field.form.requestSubmit();
}
