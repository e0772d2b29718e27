/** Text as the engine hands it over: as HTML, in which it has marked what was found. */
export const asHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const asText = (html: string): string =>
  html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/**
 * What a result shows, without a parser of HTML: nothing that was indexed can become markup.
 * @param html text with `<mark>` around what was found
 */
export const nodesOf = (html: string): (string | HTMLElement)[] =>
  html.split(/<\/?mark>/).map((part, index) => {
    // What stands between the marks comes at odd places.
    if (index % 2 === 0) return asText(part);
    const mark = document.createElement('mark');
    mark.textContent = asText(part);
    return mark;
  });
