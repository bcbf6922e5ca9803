/** The source that the statements were made in: the article that the site began with. */
export const ARTICLE = 'insight-news-article';
