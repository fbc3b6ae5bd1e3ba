// The API as the server describes it. Made by "make generate" from the OpenAPI document.
export interface ArticleRequest { html?: string; id?: string; keep?: boolean; published?: string | null; text?: string; url?: string }
export interface CheckReply { corpus: Corpus; reviews: Standing[]; summary: Summary; verdicts: Verdict[] }
export interface CheckRequest { claims: Claim[]; mentions: Mention[]; published?: string | null }
export interface Claim { action: 'stolen' | 'laundered' | 'recovered' | 'frozen' | 'seized' | 'lost' | 'paid' | 'earned' | 'attacked' | 'other'; actor?: number | null; agency?: number | null; amount: number | null; end?: number; period?: number | null; scope?: Scope; start?: number; verdict?: Verdict; victim?: number | null; whole?: number }
export interface ClaimReviewRequest { claim?: CheckRequest; missed?: MissedRequest; note?: string; page?: Page; sources?: string[] | null; state: 'new' | 'needs_work' | 'confirmed' | 'wrong' }
export interface Corpus { date: string | null; version: string }
export interface CorpusInForce { fresh: boolean; version: string }
export interface ErrorDetail { location?: string; message?: string; value?: unknown }
export interface ErrorModel { detail?: string; errors?: ErrorDetail[] | null; instance?: string; status?: number; title?: string; type?: string }
export interface Evidence { fields: Fields; record: string; role: 'supports' | 'differs' | 'superseded' | 'context'; says: string; sources: Source[]; title: string }
export interface Fields { actor?: 'agrees' | 'within_hedge' | 'differs'; agency?: 'agrees' | 'within_hedge' | 'differs'; amount?: 'agrees' | 'within_hedge' | 'differs'; period?: 'agrees' | 'within_hedge' | 'differs'; victim?: 'agrees' | 'within_hedge' | 'differs' }
export interface History { reviews: Review[] }
export interface Inconsistency { a: number | null; b: number | null; reason: string }
export interface KeptClaim { article: string; checked: string; figure: string; label: string; n: number; state: string; title: string }
export interface Mention { address?: OnChain; count?: Quantity; date?: Period; end?: number; id?: string; kind: 'money' | 'percent' | 'count' | 'date' | 'agency' | 'actor' | 'victim' | 'technique' | 'address' | 'tx' | 'cve'; money?: Quantity; name?: string; percent?: Quantity; start?: number; text?: string; twin?: number; tx?: OnChain; value?: string }
export interface MissedRequest { published?: string | null; words: string }
export interface OnChain { chain?: string; value: string }
export interface Page { title?: string; url?: string }
export interface Period { from: string | null; grain?: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'span'; to: string | null }
export interface Quantity { currency?: string; digits?: number; high: number; low: number; qualifier: 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'range' | 'vague'; unit?: string }
export interface QueuePage { claims: KeptClaim[]; next?: string }
export interface Report { claims: Claim[]; corpus?: Corpus; id: string; mentions: Mention[]; offsets: 'utf8' | 'utf16'; published: string | null; published_from: 'none' | 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'text'; summary?: Summary }
export interface Review { article: string; at: string; id: number; n: number; note: string; page?: Page; sources: string[]; state: string; who: string }
export interface ReviewRequest { note?: string; page?: Page; sources?: string[] | null; state: 'new' | 'needs_work' | 'confirmed' | 'wrong' }
export interface Scope { country?: string; net?: boolean; subset?: string; superlative?: 'largest-ever' | 'largest-of-year' }
export interface Source { archive?: string; date?: string; publisher: string; tier?: 'primary' | 'reputable' | 'dataset' | 'relay'; url: string }
export interface Standing { at: string; claim: number; note?: string; sources: string[]; state: 'needs_work' | 'confirmed' | 'wrong'; who?: string }
export interface Summary { claims: number; counts: Record<string, number>; inconsistent: Inconsistency[] }
export interface Verdict { evidence: Evidence[]; fields: Fields; label: 'agrees' | 'agrees_within_hedge' | 'amount_differs' | 'period_differs' | 'agency_differs' | 'actor_differs' | 'victim_differs' | 'sources_conflict' | 'outdated' | 'not_in_corpus'; reason: string; rule?: string; tolerance?: string }

// What each call takes and answers.
export interface Calls {
  'POST /v1/articles': { body: ArticleRequest; answer: Report };
  'GET /v1/articles/{id}': { body: undefined; answer: Report };
  'GET /v1/articles/{id}/claims/{n}/reviews': { body: undefined; answer: History };
  'POST /v1/articles/{id}/claims/{n}/reviews': { body: ReviewRequest; answer: Review };
  'POST /v1/check': { body: CheckRequest; answer: CheckReply };
  'GET /v1/export': { body: undefined; answer: Uint8Array };
  'GET /v1/queue': { body: undefined; answer: QueuePage };
  'POST /v1/reviews': { body: ClaimReviewRequest; answer: Review };
  'GET /v1/snapshot': { body: undefined; answer: Uint8Array };
  'PUT /v1/snapshot': { body: Uint8Array; answer: CorpusInForce };
}
