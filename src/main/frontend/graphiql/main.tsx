import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { exampleQuery } from './exampleQuery';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} defaultQuery={exampleQuery} isHeadersEditorEnabled={false}>
      <GraphiQL.Logo>
        <a href="/">Địa Chỉ Đỏ</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
