package scan

import (
	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// isCulprit reports whether an unknown name is said to have done it: somebody who was
// charged, "X, 48, was arrested", "the trial of X", or a gang, "the X ransomware".
func (d *Doc) isCulprit(first, last int, s text.Sentence) bool {
	if !d.criminal() || d.generic(first, last) || d.isPlaceOrCoin(first, last) || d.hyphened(last) {
		return false
	}
	if d.gangAround(first, last) || d.crewAside(last, int(s.Last)) {
		return true
	}
	if d.sanctionedBefore(first, s) {
		return true
	}
	if last-first < 2 || !d.personal(first, last) || d.goesOn(first, last) {
		return false
	}
	return d.accusedBefore(first, s) || d.accusedWith(first, s) || d.accusedAfter(last, s) && !governs(d.text(first-1)) && !d.wordIs(first-1, "behind")
}

// accusedWith reports whether the name stands in a list behind that of somebody accused, or
// among those who are: "Jane Roe, 34, and John Doe", "pleaded guilty, including Jane Roe".
func (d *Doc) accusedWith(first int, s text.Sentence) bool {
	i := first - 1
	if d.wordIs(i, "including") || d.wordIs(i, "alongside") || d.wordIs(i, "them") && d.wordIs(i-1, "among") {
		return d.cueBefore(i, maxAside, accusal|confesses, s)
	}
	for i > int(s.First) && (d.is(i, ',') || d.wordIs(i, "and") || d.at(i).Kind == text.Number && d.length(i) == 2) {
		i--
	}
	told := d.naming.strange
	return i < first-1 && len(told) > 0 && told[len(told)-1].Kind == claim.Actor && told[len(told)-1].End == int(d.at(i).End)
}

// personal reports whether the name may be a person's: no word of it is for a body or a
// thing, and it is not in capitals.
func (d *Doc) personal(first, last int) bool {
	for i := first; i < last; i++ {
		if d.cue(i)&(body|arm|trade|service|nobody|deed|hurt) != 0 || d.firmEnding(i) || d.at(i).Kind == text.Number || d.at(i).Case == text.Upper && d.at(i).End-d.at(i).Start > 2 || d.isPlace(i) {
			return false
		}
	}
	return true
}

// gangAround reports whether the words beside the name call it a gang, ransomware or a mixer.
func (d *Doc) gangAround(first, last int) bool {
	if d.cue(last)&gang != 0 && d.at(last).Space && !d.at(last).Break && d.at(last).Case == text.Lower {
		opens := last-first == 1 && d.at(first).Case == text.Title && (d.at(first).Break || d.is(first-1, '.'))
		return !opens || d.recurs(first) // "Customized ransomware attacks"
	}
	i := first - 1
	if d.is(i, '"') || d.is(i, '“') || d.is(i, '‘') {
		i--
	}
	if d.wordIs(i, "called") || d.wordIs(i, "dubbed") || d.wordIs(i, "as") && d.wordIs(i-1, "known") {
		for i--; d.wordIs(i, "known") || d.cue(i)&auxiliary != 0; {
			i--
		}
	} else if d.at(first).Break {
		return false
	}
	return d.cue(i)&gang != 0 && d.at(i).Case == text.Lower || d.wordIs(i, "group") && d.cue(i-1)&crew != 0 || d.darkMarket(i)
}

// darkMarket reports whether token i ends words for a market of criminals: "dark web
// marketplace", "darknet market".
func (d *Doc) darkMarket(i int) bool {
	if !d.wordIs(i, "market") && !d.wordIs(i, "marketplace") && !d.wordIs(i, "forum") && !d.wordIs(i, "shop") {
		return false
	}
	return d.wordIs(i-1, "darknet") || d.wordIs(i-1, "web") && d.wordIs(i-2, "dark") || d.wordIs(i-1, "cybercrime") || d.wordIs(i-1, "carding")
}

// crewAside reports whether the aside behind the name calls it a crew: ", a ransomware gang
// that", ", the darknet market,".
func (d *Doc) crewAside(last, end int) bool {
	if !d.is(last, ',') || d.role(last+1)&article == 0 && !d.wordIs(last+1, "the") {
		return false
	}
	for k := last + 2; k < end && k < last+8 && d.at(k).Case == text.Lower && d.at(k).Kind != text.Symbol && d.role(k)&stop == 0; k++ {
		if next := d.at(k + 1); next.Kind == text.Word && d.role(k+1)&stop == 0 || d.wordIs(k+1, "of") {
			continue
		}
		return d.cue(k)&gang != 0 && !d.wordIs(k, "ransomware") || d.cue(k)&crew != 0 && d.cue(k-1)&(crew|gang) != 0 || d.darkMarket(k)
	}
	return false
}

// accusedBefore reports whether the words before a name accuse it: "arrested X", "suspect X",
// "the indictment of X".
func (d *Doc) accusedBefore(first int, s text.Sentence) bool {
	i := d.beforeKind(first-1, s)
	if d.cue(i)&accusal != 0 && i >= int(s.First) && !d.passiveAt(i) || d.cue(first-1)&culprit != 0 {
		return true
	}
	return (d.wordIs(i, "of") || d.wordIs(i, "against")) && d.cue(i-1)&trial != 0
}

// sanctionedBefore reports whether the words before a name say that it was sanctioned: also
// firms are.
func (d *Doc) sanctionedBefore(first int, s text.Sentence) bool {
	i := d.beforeKind(first-1, s)
	return d.wordIs(i, "sanctioned") && !d.passiveAt(i) || d.wordIs(i, "on") && d.wordIs(i-1, "sanctions")
}

// passiveAt reports whether the participle at token i stands behind a form of "be".
func (d *Doc) passiveAt(i int) bool {
	return d.wordIs(i-1, "was") || d.wordIs(i-1, "were") || d.wordIs(i-1, "been") || d.wordIs(i-1, "being")
}

// accusedAfter reports whether what follows the name accuses it: ", 48, was charged",
// "pleaded guilty", "faces 20 years in prison".
func (d *Doc) accusedAfter(last int, s text.Sentence) bool {
	end := int(s.Last)
	j := d.behindName(d.pastOthers(last), s)
	be := s.Open && s.Block
	for n := 0; n < 4 && j < end && (d.cue(j)&auxiliary != 0 || d.wordIs(j, "who") || d.wordIs(j, "being")); n, j = n+1, j+1 {
		be = true
	}
	if j >= end {
		return false
	}
	return d.cue(j)&confesses != 0 || be && d.cue(j)&accusal != 0 || d.getsYears(j)
}

// pastOthers returns the token after where somebody is from and who is named beside: "of
// Newport Beach", "and John Doe".
func (d *Doc) pastOthers(j int) int {
	for n := 0; n < 2 && (d.wordIs(j, "of") || d.wordIs(j, "from") || d.wordIs(j, "and")) && d.capital(j+1) && d.sameLine(j+1); n++ {
		j = d.properName(j+1, len(d.Tokens))
	}
	return j
}

// getsYears reports whether token j begins a sentence to prison: "got 20 years".
func (d *Doc) getsYears(j int) bool {
	if !d.wordIs(j, "got") && !d.wordIs(j, "gets") && !d.wordIs(j, "received") && !d.wordIs(j, "faces") {
		return false
	}
	return d.role(j+2)&unitOfTime != 0 && d.n(j+2) >= perMonth
}

// firmEnding reports whether the word at token i ends the name of a firm.
func (d *Doc) firmEnding(i int) bool {
	switch d.text(i) {
	case "Inc", "LLC", "Ltd", "Corp", "Limited", "GmbH", "Technology", "Group", "Holdings", "Company", "Solutions", "Industries":
		return true
	}
	return false
}

// A listed name is one in a list of names: one that the lexicon knows, or an unknown one.
type listed struct {
	first, last int
	kind        claim.Kind // what it was read as; 0 = unknown
}

// listCulprits finds the unknown names that stand in a list with those who attack:
// "ransomware such as Ryuk, Duskfall and Maze".
func (d *Doc) listCulprits() {
	hits, told := d.naming.hits, d.naming.strange
	for i, j := 0, 0; i < len(hits); i = j {
		crew := false
		for j = i; j < len(hits) && hits[j].sentence == hits[i].sentence; j++ {
			crew = crew || hits[j].kind == claim.Actor && entryOf(lexicon.Sense{Entry: hits[j].entry}).Class != "state"
		}
		if crew {
			d.listsIn(d.Sentences[hits[i].sentence], hits[i:j], told)
		}
	}
}

// listsIn goes through the lists of a sentence, which names the hits; told are the unknown
// names that were read before.
func (d *Doc) listsIn(s text.Sentence, hits []hit, told []claim.Mention) {
	var run []listed
	for i := int(s.First); i < int(s.Last); {
		for len(hits) > 0 && hits[0].first < i {
			hits = hits[1:]
		}
		l := listed{first: i}
		switch {
		case len(hits) > 0 && hits[0].first == i:
			l.last, l.kind = hits[0].last, hits[0].kind
		case d.capital(i):
			end := int(s.Last)
			if len(hits) > 0 {
				end = hits[0].first
			}
			l.last = d.properName(i, end)
		}
		if l.last == 0 && !d.partsNames(i) || len(run) > 0 && run[len(run)-1].last == i && l.last > 0 {
			d.listOf(run, told)
			run = run[:0]
		}
		if l.last == 0 {
			i++
			continue
		}
		run = append(run, l)
		i = l.last
	}
	d.listOf(run, told)
}

// partsNames reports whether token i may stand between two names of a list.
func (d *Doc) partsNames(i int) bool {
	return d.is(i, ',') || d.is(i, '/') || d.is(i, '(') || d.is(i, ')') || d.wordIs(i, "and") || d.wordIs(i, "or")
}

// minList is how many names make a list.
const minList = 3

// listOf adds the unknown names of a list of nobody else than those who attack.
func (d *Doc) listOf(list []listed, told []claim.Mention) {
	known := 0
	for _, l := range list {
		if l.kind == claim.Actor {
			known++
		} else if l.kind != 0 {
			return
		}
	}
	if len(list) < minList || known == 0 {
		return
	}
	for _, l := range list {
		if l.kind == 0 && !d.generic(l.first, l.last) && d.role(l.first) == 0 && !d.toldAt(l.first, told) {
			d.addStranger(claim.Actor, l.first, l.last)
		}
	}
}
