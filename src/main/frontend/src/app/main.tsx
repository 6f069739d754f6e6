import './styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures) => failures < 1 && navigator.onLine,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Without network a question fails at once and says so, rather than to wait unseen.
      networkMode: 'always',
      refetchOnReconnect: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
