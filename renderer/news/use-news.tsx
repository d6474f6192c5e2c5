import { createContext, use, type ReactNode } from 'react'
import type { Bridge } from '../../shared/ipc'
import type { News } from './news'

const NewsContext = createContext<News | undefined>(undefined)

interface Props {
  readonly news: News
  readonly children: ReactNode
}

export function NewsProvider({ news, children }: Props): ReactNode {
  return <NewsContext value={news}>{children}</NewsContext>
}

export function useNews(): News {
  const news = use(NewsContext)
  if (!news) throw new Error('useNews: no NewsProvider above')
  return news
}

export const useBridge = (): Bridge => useNews().bridge
