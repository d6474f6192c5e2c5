import { useState, type ReactNode } from 'react'
import { explainSignInCode, signInCodeIn } from '../../shared/sign-in-codes'
import { useLanguage } from '../words/language'
import page from './sign-in.module.css'

/** Many errors stay on the page in the browser and never reach us: the operator can type the number shown there. */
export function ErrorNumber(): ReactNode {
  const { signIn, problems } = useLanguage().words
  const [typed, setTyped] = useState('')
  const { explanation, action } = explainSignInCode(typed)
  const words =
    explanation === 'unknown'
      ? signIn.errorNumberUnknown
      : `${problems.explanation[explanation]} ${problems.signInAction[action]}`
  return (
    <div className={page.errorNumber}>
      <label>
        {signIn.errorNumber}{' '}
        <input
          type="text"
          className={page.number}
          placeholder={signIn.errorNumberPlaceholder}
          maxLength={40}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p role="status">{signInCodeIn(typed) !== undefined && words}</p>
    </div>
  )
}
