package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// The actions by their cues, those that decide against others first.
var actions = [...]struct {
	cue    cue
	action claim.Action
}{
	{cueRepay, claim.Paid},
	{cueFreeze, claim.Frozen},
	{cueSeize, claim.Seized},
	{cueLaunder, claim.Laundered},
	{cueRecover, claim.Recovered},
	{cueLose, claim.Lost},
	{cueSteal, claim.Stolen},
	{cueEarn, claim.Earned},
	{cuePay, claim.Paid},
	{cueOffer, claim.Other},
	{cueDemand, claim.Other},
	{cueAttack, claim.Attacked},
}

func actionOf(c cue) claim.Action {
	for _, a := range actions {
		if c&a.cue != 0 {
			return a.action
		}
	}
	return ""
}

// action returns what was done with the amount at item i: the nearest verb of its clause,
// then of its sentence, then what the sentences before spoke of.
func (b *binder) action(s *sentence, i int32) (claim.Action, Rule) {
	if b.kind(i) == claim.Count {
		return b.countAction(s, i)
	}
	if j := b.actionCue(s, i); j >= 0 {
		return b.verbAction(s, i, j), ActionVerb
	}
	if b.held(s, i, 8) >= 0 {
		return claim.Other, ActionVerb
	}
	if b.seen.action != "" && b.seen.actionBlock == s.block {
		return b.seen.action, ActionContinues
	}
	return b.story.action, ActionStory
}

// actionCue returns the item of the verb that governs the amount at item i, or -1.
func (b *binder) actionCue(s *sentence, i int32) int32 {
	best, bestCost := int32(-1), int32(1<<30)
	for _, j := range b.verbs[s.verbs[0]:s.verbs[1]] {
		if b.items[j].cue&cueAction == cueAttack && b.kind(i) != claim.Count {
			continue // money is not attacked
		}
		if b.ofFirm(j) || b.valueLocked(s, j) || b.revises(s, j) || b.theWhole(s, j) {
			continue
		}
		if b.passive(s, i, j) {
			return j
		}
		if cost := b.nameCost(j, i); cost < bestCost {
			best, bestCost = j, cost
		}
	}
	return best
}

// passive reports whether the amount at item i is the subject of the verb at item j behind
// it: "$5 million of the stolen coins has been seized".
func (b *binder) passive(s *sentence, i, j int32) bool {
	if j-1 <= i || b.items[j-1].cue&cueBe == 0 || b.gap(j-1, j) > 0 || b.items[j].clause != b.items[i].clause {
		return false
	}
	for k := i + 1; k < j; k++ {
		it := &b.items[k]
		if it.clause == b.items[i].clause && (it.m >= 0 && it.kind != claim.Date || it.cue&(cueAction|cueTo) != 0 || it.sym == ',') {
			return false // the subject may be another
		}
	}
	return true
}

// verbAction returns what the verb at item j does with the amount at item i.
func (b *binder) verbAction(s *sentence, i, j int32) claim.Action {
	c, t := b.items[j].cue, b.items[j].next
	a := actionOf(c)
	switch {
	case b.clauseOffers(s, i), b.heldFirst(s, i, j):
		return claim.Other
	case a == claim.Stolen && b.tookIn(j) && t+1 < s.Last && b.toks[t].Hash == hashIn && b.toks[t+1].Kind != text.Number:
		return claim.Earned // "taken in"
	case a == claim.Stolen && b.tookIn(j) && j > s.from && b.kind(j-1) == claim.Agency && b.gap(j-1, j) <= 1:
		return claim.Seized // "the Justice Department took $1.5 million"
	case a == claim.Laundered && t+1 < s.Last && b.toks[t].Hash == hashOut && b.toks[t+1].Hash == hashOf:
		return b.story.action // "transferred out of the exchange"
	case a == claim.Laundered && b.toks[b.items[j].tok].Hash == hashMoved && j > s.from && b.items[j-1].cue&cueBe != 0 && !(j+1 < s.to && b.gap(j, j+1) == 0 && b.items[j+1].cue&cueThrough != 0):
		return b.story.action // "had been moved": by the thief, out of the victim's wallet
	case a == claim.Lost && c&cueRuin == 0 && !b.story.fraud && !s.signals(cueFraud):
		return claim.Stolen // what a hacked exchange lost
	case c&cueEarn != 0 && c&cueOffer != 0 && !s.names(claim.Actor):
		return claim.Other // a company raised it
	}
	return a
}

// offers reports whether the clause of item i speaks of an offer, a bounty or of making
// customers whole.
func (b *binder) offers(s *sentence, i int32) bool {
	if !s.signals(cueRepay | cueOffer) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		if b.items[j].cue&(cueRepay|cueOffer) != 0 && b.sameThought(s, j, i) && !b.ofFirm(j) && !b.revises(s, j) {
			return true
		}
	}
	return false
}

// clauseOffers reports whether an offer, a bounty or a reward comes before the amount in its clause.
func (b *binder) clauseOffers(s *sentence, i int32) bool {
	for j := i - 1; j >= s.from && b.items[j].clause == b.items[i].clause; j-- {
		if c := b.items[j].cue; c&cueOffer != 0 && c&cueEarn == 0 && !b.ofFirm(j) {
			return true
		}
	}
	return false
}

// ofFirm reports whether the word at item j only tells what kind a firm is: "a bug bounty
// platform".
func (b *binder) ofFirm(j int32) bool {
	t := b.items[j].next
	return b.items[j].cue&cueOffer != 0 && int(t) < len(b.toks) && cuesOf(b.toks[t].Hash)&cueCompany != 0
}

// held returns the word, within n words before the amount at item i, that makes it what
// somebody has: "a reserve of $5 million", "customer assets of $5 million"; -1 for none.
func (b *binder) held(s *sentence, i, n int32) int32 {
	j := b.cueNear(s, i, n, cueHold)
	if j >= 0 && b.toks[b.items[j].tok].Hash == hashAssets && b.toks[b.items[j].next].Hash != hashOf {
		return -1
	}
	return j
}

// heldFirst reports whether the amount at item i is what somebody has, and the verb at item j
// comes before that word or only tells what it is for: "its reserve against hacking".
func (b *binder) heldFirst(s *sentence, i, j int32) bool {
	h := b.held(s, i, 5)
	return h >= 0 && (j < h || j > s.from && b.items[j-1].cue&cueFrom != 0)
}

var hashAssets = text.Hash("assets")

// revises reports whether the verb at item j only moves a figure: "raised the estimate".
func (b *binder) revises(s *sentence, j int32) bool {
	if b.items[j].cue&cueOffer == 0 {
		return false
	}
	for t := b.items[j].next; t < min(s.Last, b.items[j].next+3); t++ {
		if c := cuesOf(b.toks[t].Hash); c&cueReport != 0 {
			return true
		}
	}
	return false
}

// theWhole reports whether the word at item j makes nobody whole: "the whole of 2020".
func (b *binder) theWhole(s *sentence, j int32) bool {
	t := b.items[j].tok
	return b.toks[t].Hash == hashWhole && t > s.First && b.toks[t-1].Hash == hashThe
}

// tookIn reports whether the verb at item j is a form of take.
func (b *binder) tookIn(j int32) bool {
	switch b.toks[b.items[j].tok].Hash {
	case hashTook, hashTaken, hashTake:
		return true
	}
	return false
}

func (b *binder) countAction(s *sentence, i int32) (claim.Action, Rule) {
	if b.countsAttacks(i) {
		return claim.Attacked, ActionCount
	}
	if j := b.actionCue(s, i); j >= 0 && b.items[j].clause == b.items[i].clause {
		switch a := b.verbAction(s, i, j); a {
		case claim.Seized, claim.Frozen, claim.Recovered, claim.Attacked, claim.Laundered, claim.Paid:
			return a, ActionVerb
		}
	}
	if c := cuesOf(b.toks[b.items[i].next-1].Hash); c&cueHit != 0 && b.clauseSignals(s, i, cueTheft) {
		return claim.Attacked, ActionCount
	}
	return claim.Other, ActionCount
}

// clauseSignals reports whether the clause of item i has a word with one of the cues c.
func (b *binder) clauseSignals(s *sentence, i int32, c cue) bool {
	for j := s.from; j < s.to; j++ {
		if b.items[j].clause == b.items[i].clause && b.items[j].cue&c != 0 {
			return true
		}
	}
	return false
}

// asserted reports whether the amount at item i is stated as a fact about an incident, an
// actor or a finding: no price, no rate, nothing denied or supposed.
func (b *binder) asserted(s *sentence, i int32) bool {
	return !b.isPrice(s, i) && !b.supposed(s, i) && !b.isBusiness(s, i) && !b.inDeposits(s, i)
}

// valueLocked reports whether the word at item j is the last of "total value locked", which
// nobody froze.
func (b *binder) valueLocked(s *sentence, j int32) bool {
	t := b.items[j].tok
	return t > s.First && b.toks[t].Hash == hashLocked && b.toks[t-1].Hash == hashValue
}

// inDeposits reports whether the amount at item i is told as one of deposits or of the size
// of a market: "lost $1.2 billion in value locked".
func (b *binder) inDeposits(s *sentence, i int32) bool {
	t := b.items[i].next
	if t >= s.Last || b.toks[t].Hash != hashIn {
		return false
	}
	for k := t + 1; k < s.Last && k <= t+3; k++ {
		switch h := b.toks[k].Hash; {
		case h == hashLocked && b.toks[k-1].Hash == hashValue, h == hashValue && b.toks[k-1].Hash == hashMarket,
			h == hashDeposits, h == hashWithdrawals, cuesOf(h)&cueCap != 0:
			return true
		}
	}
	return false
}

// isPrice reports whether the amount at item i is the price of a coin, the move of a
// market, or an exchange rate.
func (b *binder) isPrice(s *sentence, i int32) bool {
	if b.equation(s, i) || b.pocketMoney(s, i) {
		return true
	}
	if b.kind(i) == claim.Count || b.kind(i) == claim.Money && !fiat(b.mention(i).Quantity.Unit) && !b.at(s, i) {
		return false
	}
	if j := b.bracketed1(s, i); j >= 0 && (len(b.drafts) == 0 || b.drafts[len(b.drafts)-1].item < j) {
		return true
	}
	if b.tickerMoves(s, i) {
		return true
	}
	if !s.signals(cueMarket) && !s.signals(cueFreeze) {
		return false
	}
	market, move, size := false, false, false
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		if it.m >= 0 || !b.sameThought(s, j, i) {
			continue
		}
		market = market || it.cue&cueMarket != 0 || b.valueLocked(s, j)
		move = move || it.cue&cueMove != 0
		size = size || it.cue&cueCap != 0 || b.valueLocked(s, j)
	}
	if !market {
		return false
	}
	if j := b.actionCue(s, i); j >= 0 && b.items[j].clause == b.items[i].clause && !b.moveBetween(j, i) {
		return b.items[j].cue&cueLose != 0 && b.kind(i) == claim.Percent && b.victimIn(s) == 0
	}
	return move || size || b.at(s, i)
}

// pocketMoney reports whether the amount at item i is what a thing in a shop costs: less
// than a thousand, with cents, and no verb that takes it: "a book (312 pages, £18.99)".
func (b *binder) pocketMoney(s *sentence, i int32) bool {
	q := &b.mention(i).Quantity
	if b.kind(i) != claim.Money || q.Low.Exp >= 0 || q.High.Cmp(claim.Int(1000)) >= 0 || !fiat(q.Unit) {
		return false
	}
	return !b.clauseSignals(s, i, cueAction)
}

// fiat reports whether unit is one of the currencies that prices are given in.
func fiat(unit string) bool {
	switch unit {
	case "USD", "EUR", "GBP", "JPY", "KRW", "CNY", "INR", "HKD", "SGD", "AUD", "CAD", "CHF", "RUB", "BRL", "IRR", "TRY", "VND", "THB", "NGN", "TWD":
		return true
	}
	return false
}

// at reports whether "at", ":" or the name of a coin stands right before the amount.
func (b *binder) at(s *sentence, i int32) bool {
	t := b.items[i].tok - 1
	if t < s.First {
		return false
	}
	h := &b.toks[t]
	switch h.Hash {
	case hashAt, hashNear, hashAbove, hashAround:
		return true
	}
	return h.Is(':') || h.Is('−') || h.Kind == text.Word && (h.Case == text.Upper || cuesOf(h.Hash)&cueMarket != 0 && cuesOf(h.Hash)&cueMove == 0)
}

// sameThought reports whether item j is in the clause of item i, or in the one that the
// bracket or the relative clause of i belongs to.
func (b *binder) sameThought(s *sentence, j, i int32) bool {
	c := b.items[i].clause
	if b.items[j].clause == c {
		return true
	}
	k := i
	for k > s.from && b.items[k-1].clause == c {
		k--
	}
	return j < i && (b.items[k].sym == '(' || b.relative(k))
}

// tickerMoves reports whether a word in capitals right before a verb of rising or falling
// is the subject of the amount at item i: "AXS fell 8.5% to $64".
func (b *binder) tickerMoves(s *sentence, i int32) bool {
	for j := i - 1; j >= s.from && b.gap(j, i) <= 5; j-- {
		it := &b.items[j]
		if it.cue&cueMove == 0 || it.tok == s.First {
			continue
		}
		p := &b.toks[it.tok-1]
		return p.Kind == text.Word && p.Case == text.Upper && p.End-p.Start >= 2 && p.End-p.Start <= 6
	}
	return false
}

// bracketed1 returns the number before the bracket that item i stands in, or -1.
func (b *binder) bracketed1(s *sentence, i int32) int32 {
	c, k := b.items[i].clause, i
	for k > s.from && b.items[k-1].clause == c {
		k--
	}
	if b.items[k].sym == '(' && k > s.from && b.numeric(k-1) {
		return k - 1
	}
	return -1
}

// moveBetween reports whether a market's move is told between the verb at item j and the
// amount at item i: "took a tumble to £7,722".
func (b *binder) moveBetween(j, i int32) bool {
	return j < i && b.has(j+1, i, cueMove)
}

// equation reports whether "=" stands beside the amount: "$1 = 101.82 yen".
func (b *binder) equation(s *sentence, i int32) bool {
	return i > s.from && b.items[i-1].sym == '=' || i+1 < s.to && b.items[i+1].sym == '='
}

// supposed reports whether the sentence denies the amount, or supposes it.
func (b *binder) supposed(s *sentence, i int32) bool {
	if !s.signals(cueIf | cueDeny | cueModal | cueAim) {
		return false
	}
	for j := s.from; j < i; j++ {
		it := &b.items[j]
		near := it.clause == b.items[i].clause
		switch {
		case it.cue&cueIf != 0 && it.tok-s.First <= 2:
			return true
		case it.cue&cueDeny != 0 && near && b.actionBetween(j, i):
			return true
		case it.cue&cueModal != 0 && near && b.modalAction(s, j, i):
			return b.agencyIn(s) == 0
		case it.cue&cueAim != 0 && near && j+1 < i && b.items[j+1].cue&cueTo != 0 && b.actionBetween(j, i):
			return true
		}
	}
	return false
}

func (b *binder) actionBetween(j, i int32) bool {
	return b.has(j+1, i, cueTheft|cueLaunder)
}

// modalAction reports whether the modal at item j governs a verb of theft or gain before
// the amount at item i: "could steal $5 million", but not "may have lost".
func (b *binder) modalAction(s *sentence, j, i int32) bool {
	t := b.items[j].next
	if b.quoted(s, j) != b.quoted(s, i) {
		return false
	}
	return t < s.Last && b.toks[t].Hash != hashHave && b.actionBetween(j, i)
}

func (b *binder) agencyIn(s *sentence) claim.Ref {
	if !s.names(claim.Agency) {
		return 0
	}
	for a := s.from; a < s.to; a++ {
		if b.kind(a) == claim.Agency {
			return b.ref(a)
		}
	}
	return 0
}

// isBusiness reports whether the amount at item i is a fund-raising, a fine, a survey's
// sample or a market value.
func (b *binder) isBusiness(s *sentence, i int32) bool {
	if s.signals(cueSurvey) && b.kind(i) != claim.Money {
		return true
	}
	if b.cueNear(s, i, 6, cueFine) >= 0 {
		return true
	}
	if s.signals(cueBacker) && !b.story.fraud && s.signals(cueOffer) && b.kind(i) == claim.Money {
		if j := b.actionCue(s, i); j >= 0 && b.items[j].cue&cueOffer != 0 && b.items[j].cue&cueEarn != 0 && !s.names(claim.Actor) {
			return true // raised from its investors
		}
	}
	if b.kind(i) == claim.Money && b.cueAfter(s, i, 0, cueRaise) >= 0 {
		return true // "its $22 million seed round"
	}
	return s.signals(cueRaise) && (b.cueNear(s, i, 4, cueRaise|cueOffer) >= 0 || b.cueAfter(s, i, 1, cueRaise) >= 0) && b.victimIn(s) == 0 && !b.has(s.from, i, cuePronoun)
}

var (
	hashOf      = text.Hash("of")
	hashWallet  = text.Hash("wallet")
	hashAddress = text.Hash("address")
	hashThose   = text.Hash("those")
	hashThese   = text.Hash("these")
	hashSame    = text.Hash("same")
	hashAt      = text.Hash("at")
	hashNear    = text.Hash("near")
	hashHave    = text.Hash("have")
	hashMoved   = text.Hash("moved")
	hashIn      = text.Hash("in")
	hashTook    = text.Hash("took")
	hashTaken   = text.Hash("taken")
	hashTake    = text.Hash("take")
	hashOut     = text.Hash("out")
	hashLocked  = text.Hash("locked")
	hashMarket  = text.Hash("market")

	hashDeposits    = text.Hash("deposits")
	hashWithdrawals = text.Hash("withdrawals")

	hashValue  = text.Hash("value")
	hashAbove  = text.Hash("above")
	hashAround = text.Hash("around")
)
