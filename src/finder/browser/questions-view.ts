import { countOf, type Choice, type Facet, type TallyRow } from '../tally.ts';
import { choiceUrl } from './choice-url.ts';

interface QuestionView {
  facet: Facet;
  details: HTMLDetailsElement;
  answers: HTMLAnchorElement[];
}

export interface QuestionsView {
  isKnown: (facet: Facet, value: string) => boolean;
  /** 答えのことば。空は「すべて」。 */
  label: (facet: Facet, value: string) => string;
  show: (choice: Choice) => void;
  /** 畳める画面では、答えた問いを畳み、見出しに焦点を移す。 */
  settle: (answer: HTMLAnchorElement) => void;
}

const valueOf = (answer: HTMLAnchorElement): string => answer.dataset['value'] ?? '';

/** 答えのことばだけ（数を除く）。 */
const wordsOf = (answer: HTMLAnchorElement | undefined): string => answer?.firstChild?.textContent ?? '';

function showAnswer(answer: HTMLAnchorElement, next: Choice, { rows, path, chosen }: { rows: readonly TallyRow[]; path: string; chosen: boolean }): void {
  answer.href = choiceUrl(path, next);
  const count = answer.querySelector('[data-n]');
  if (count) count.textContent = `${countOf(rows, next)}件`;
  if (chosen) answer.setAttribute('aria-current', 'true');
  else answer.removeAttribute('aria-current');
}

/** 問いと答えの画面。数と行き先を、いまの条件に合わせて書き換える。 */
export function questionsView(root: Element, rows: readonly TallyRow[], path: string): QuestionsView {
  const questions = [...root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].map((details): QuestionView => ({ facet: details.dataset['facet'] as Facet, details, answers: [...details.querySelectorAll('a')] }));
  const answerOf = (facet: Facet, value: string): HTMLAnchorElement | undefined => questions.find((question) => question.facet === facet)?.answers.find((answer) => valueOf(answer) === value);
  return {
    isKnown: (facet, value) => answerOf(facet, value) !== undefined,
    label: (facet, value) => wordsOf(answerOf(facet, value)),
    show(choice) {
      for (const { facet, details, answers } of questions) {
        for (const answer of answers) showAnswer(answer, { ...choice, [facet]: valueOf(answer) }, { rows, path, chosen: choice[facet] === valueOf(answer) });
        const now = details.querySelector('[data-now]');
        if (now) now.textContent = wordsOf(answerOf(facet, choice[facet]));
      }
    },
    settle(answer) {
      const details = answer.closest('details');
      const summary = details?.querySelector('summary');
      if (!details || !summary || summary.offsetParent === null) return;
      details.open = false;
      summary.focus();
    },
  };
}
