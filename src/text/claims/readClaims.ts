import type { Amount } from '../amounts/amount';
import { findAmounts } from '../amounts/findAmounts';
import type { Figures } from '../figures/figures';
import { sentences } from '../words/sentences';
import type { Token } from '../words/token';
import { tokens } from '../words/tokens';
import type { Claim, Reading } from './claim';
import { judge } from './judge';
import { measureOf } from './measure';
import { partsTogether } from './partsTogether';
import type { Passage } from './passage';
import { dateReadings } from './readRows';
import { readingsOf } from './readings';
import { saidOf } from './said';
import type { Memory, Scene } from './scene';
import { sceneOf } from './sceneOf';
import { areasIn, namesCommittee, namesOther } from './subject';
import { baselineIn } from './baseline';

/** A sentence with more amounts is a table or a list of figures, which is not read as prose. */
const MOST_AMOUNTS = 20;

const BLANK: Memory = { baseline: null, measure: null, area: null, topic: null, post: null };

/**
 * What a text says in figures, each held against the report. The cost grows linearly with the text.
 *
 * @returns the amounts in order; those that nothing can be said of are untied, never left out,
 *   unless they are bare numbers that may be anything.
 */
export function readClaims(passage: Passage, figures: Figures): Claim[] {
  const claims: Claim[] = [];
  let memory = BLANK;
  for (const sentence of sentences(tokens(passage.text))) {
    const own = sentenceClaims(sentence, passage, figures, memory);
    claims.push(...own.claims);
    memory = own.memory;
  }
  return partsTogether(claims);
}

function sentenceClaims(
  sentence: readonly Token[],
  passage: Passage,
  figures: Figures,
  memory: Memory,
): { claims: Claim[]; memory: Memory } {
  const amounts = findAmounts(sentence);
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS) {
    return { claims: [], memory: remembering(sentence, memory, figures) };
  }
  const named = areasIn(sentence, figures);
  const topic = topicIn(sentence) ?? (named.length > 0 ? null : memory.topic);
  const isCommittee =
    namesCommittee(sentence, figures) ||
    (named.length === 0 &&
      /^(för|totalt|sammantaget|efter|jämfört|till)$/.test(sentence[0]?.low ?? ''));
  let now: Memory = { ...memory, topic, area: isCommittee ? null : memory.area };
  const claims: Claim[] = [];
  const isOther = namesOther(sentence, figures);
  let previous: Reading | null = null;
  for (const said of saidOf(sentence, amounts)) {
    const scene = sceneOf(said, passage, figures, now, named);
    const claim: Found | null = isOther ? other(scene) : claimOf(scene, previous);
    if (claim) claims.push({ ...claim, ...quoted(passage.text, scene) });
    previous = claim?.reading ?? (claim?.verdict === 'untied' ? null : previous);
    now = { ...now, measure: keptMeasure(scene, now), area: scene.subject.area ?? now.area };
  }
  return { claims, memory: remembering(sentence, now, figures) };
}

/** What a sentence leaves to the next: the baseline it names, and its last measure. */
function remembering(sentence: readonly Token[], now: Memory, figures: Figures): Memory {
  const baseline = baselineIn(sentence, figures.year);
  const last = sentence.flatMap(({ low }) => measureOf(low) ?? []).at(-1) ?? null;
  return {
    ...now,
    baseline: baseline === 'lastYear' ? baseline : baseline === null ? now.baseline : null,
    measure: now.measure ?? last,
    topic: topicIn(sentence) ?? now.topic,
  };
}

/** The fund interrupts: *resultatet blir −2,3, och sedan 2,0 lyfts ur fonden −0,3*. */
const keptMeasure = ({ measure }: Scene, now: Memory): Memory['measure'] =>
  measure === 'fund' ? now.measure : (measure ?? now.measure);

function topicIn(sentence: readonly Token[]): Memory['topic'] {
  for (const { low } of sentence) {
    const measure = measureOf(low);
    if (measure === 'fund' || measure === 'investment') return measure;
  }
  return null;
}

type Found = Omit<Claim, 'quote' | 'start'>;

const other = ({ amount }: Scene): Found | null =>
  isBare(amount)
    ? null
    : {
        amount,
        kind: 'none',
        verdict: 'untied',
        reading: null,
        isAmbiguous: false,
        untied: 'otherActor',
      };

function claimOf(scene: Scene, previous: Reading | null): Found | null {
  const { amount } = scene;
  if (amount.date) return dateClaim(scene);
  const { readings, untied } = readingsOf(scene, previous);
  if (readings.length === 0 && isBare(amount)) return null;
  const judged = judge(amount, readings, untied);
  const kind = judged.reading?.kind ?? readings[0]?.kind ?? (untied === 'part' ? 'part' : 'none');
  // A bare number that nothing ties is no claim: it may be anything.
  if (judged.verdict === 'untied' && isBare(amount)) return null;
  return { amount, kind, ...judged };
}

/** A number or word that only its meaning makes an amount. */
const isBare = ({ unit, low, sign, shape }: Amount): boolean =>
  shape === 'all' ||
  shape === 'growth' ||
  shape === 'fraction' ||
  shape === 'zero' ||
  unit.kind === 'other' ||
  (unit.kind === 'bare' && (shape === 'words' || (low.scale === 0 && sign === null)));

function dateClaim(scene: Scene): Found | null {
  const found = dateReadings(scene);
  const { amount } = scene;
  if (!found) {
    return amount.date?.day === null
      ? null
      : {
          amount,
          kind: 'date',
          verdict: 'untied',
          reading: null,
          isAmbiguous: false,
          untied: 'noFigure',
        };
  }
  const { reading, isSame } = found;
  const verdict = isSame ? 'ok' : reading.weight === 'firm' ? 'contradicts' : 'untied';
  if (verdict === 'untied' && amount.date?.day === null) return null;
  return {
    amount,
    kind: 'date',
    verdict,
    reading: verdict === 'untied' ? null : reading,
    isAmbiguous: false,
    untied: verdict === 'untied' ? 'noFigure' : null,
  };
}

function quoted(text: string, { sentence, amount }: Scene): Pick<Claim, 'quote' | 'start'> {
  const start = sentence[amount.first]?.start ?? 0;
  return { quote: text.slice(start, sentence[amount.end - 1]?.end ?? start), start };
}
