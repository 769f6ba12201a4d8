/** Entry: what searches. Fetched by the search page, the page for lost addresses and, when a reader asks, any other. */
import { setUpLostPage } from './search/lost-page.ts';
import { setUpQuickSearch } from './search/quick-search.ts';
import { setUpSearchPage } from './search/search-page.ts';

const { classList } = document.body;
if (classList.contains('kind-search')) setUpSearchPage();
else setUpQuickSearch();
if (classList.contains('kind-not-found')) void setUpLostPage().catch(() => undefined);
