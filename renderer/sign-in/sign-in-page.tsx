import type { ReactNode } from 'react'
import type { Organisation } from '../../shared/session'
import { Button } from '../ui/button'
import { ProductMark } from '../ui/product-mark'
import { useLanguage } from '../words/language'
import { SampleNote } from './sample-note'
import page from './sign-in.module.css'

interface Props {
  readonly organisation: Organisation
  readonly signIn: () => void
  /** What went wrong last time, if anything did. */
  readonly problem: ReactNode
}

/** One button, and before it is pressed the words that say what will happen. */
export function SignInPage({ organisation, signIn, problem }: Props): ReactNode {
  const { words } = useLanguage()
  const { signIn: texts, product } = words
  const { isSample, name } = organisation
  return (
    <main className={page.page}>
      <div className={page.sheet}>
        <ProductMark size={48} />
        <h1 className={page.title}>{product}</h1>
        <p className={page.heading}>{texts.heading}</p>
        {isSample ? <SampleNote /> : <p className={page.soft}>{texts.organisation(name)}</p>}
        {problem}
        <Button look="primary" isLarge autoFocus onClick={signIn} aria-describedby="what-will-happen">
          {isSample ? texts.sampleSignIn : texts.signIn}
        </Button>
        <p id="what-will-happen" className={page.words}>
          {isSample ? texts.sampleWhatWillHappen : texts.whatWillHappen}
        </p>
        <footer className={page.promises}>
          <ul className={page.promiseList} aria-label={texts.promisesBy}>
            {texts.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
          <p>{texts.promisesBy}</p>
        </footer>
      </div>
    </main>
  )
}
