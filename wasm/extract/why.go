package extract

import "assay/wasm/claim"

// WhyMention returns half a sentence that tells a person why m was found.
func WhyMention(m *claim.Mention) string {
	switch m.Kind {
	case claim.Money:
		return "a number with the unit " + m.Quantity.Unit + hedge(&m.Quantity) + twin(m)
	case claim.Percent:
		return "a number of per cent" + hedge(&m.Quantity)
	case claim.Count:
		return "a number with the thing it counts, " + m.Quantity.Unit + hedge(&m.Quantity)
	case claim.Date:
		if !m.Period.Known() {
			return "the name of a time that cannot be placed without the day of publication"
		}
		return "the name of a time: " + m.Period.From.String() + " to " + m.Period.To.String()
	case claim.Agency, claim.Actor, claim.Victim, claim.Technique:
		if m.Name == "" {
			return "read from its place in the sentence, no known name"
		}
		return "a name of " + m.Name + " (" + m.ID + ") in the lexicon"
	case claim.Address:
		return "characters with a valid checksum" + chain(m)
	case claim.Tx:
		return "the form of a transaction hash" + chain(m)
	case claim.CVE:
		return "the form of a CVE number"
	}
	return ""
}

func hedge(q *claim.Quantity) string {
	if q.Qualifier == "" || q.Qualifier == claim.Exact {
		return ""
	}
	return ", hedged as " + string(q.Qualifier)
}

func twin(m *claim.Mention) string {
	if m.Twin == 0 {
		return ""
	}
	return ", the same amount as its neighbour"
}

func chain(m *claim.Mention) string {
	if m.Chain == "" {
		return ""
	}
	return " on " + m.Chain
}
