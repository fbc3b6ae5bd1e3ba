package exchange

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A llamaHack is one entry of https://api.llama.fi/hacks. Amounts are gross US dollars.
type llamaHack struct {
	Date           json.Number `json:"date"` // seconds since 1970
	Name           string      `json:"name"`
	Classification string      `json:"classification"`
	Technique      string      `json:"technique"`
	Amount         json.Number `json:"amount"`
	Chain          []string    `json:"chain"`
	BridgeHack     bool        `json:"bridgeHack"`
	TargetType     string      `json:"targetType"`
	Source         string      `json:"source"`
	ReturnedFunds  json.Number `json:"returnedFunds"`
}

// llamaList is the data set as a source. It is one source, whatever its entries cite.
var llamaList = claim.Source{URL: "https://defillama.com/hacks", Publisher: "DefiLlama hacks list", Tier: claim.DataSet}

func readDefiLlama(b *Batch, names *names, r io.Reader) error {
	var hacks []llamaHack
	if err := json.NewDecoder(r).Decode(&hacks); err != nil {
		return err
	}
	for n, h := range hacks {
		entry := fmt.Sprintf("entry %d, %q", n+1, h.Name)
		seconds, err := h.Date.Int64()
		victim := strings.TrimSpace(h.Name)
		if err != nil || seconds <= 0 || Slug(victim) == "" {
			b.skip(entry, "it has no name or no date")
			continue
		}
		i := newIncident(victim, dayOfUnix(seconds))
		i.Chains = names.chainsOf(&i, h.Chain)
		names.label(&i, strings.TrimSpace(h.Classification+": "+h.Technique))
		if i.VictimKind = victimKind(h.TargetType); h.BridgeHack {
			i.VictimKind = "bridge"
		}
		if url := strings.TrimSpace(h.Source); isWeb(url) {
			i.Sources = append(i.Sources, webSource(url, ""))
		}
		i.Sources = append([]claim.Source{llamaList}, i.Sources...)
		amount, _ := claim.ParseDecimal(h.Amount.String())
		lose(&i, amount.Normal(), llamaList)
		if back, ok := claim.ParseDecimal(h.ReturnedFunds.String()); ok && !back.IsZero() {
			i.Recovered, i.RecoveredKnown = back.Normal(), true
		}
		b.Incidents = append(b.Incidents, i)
	}
	return nil
}

// chainsOf returns the ids of the chains called by those words; the others go into i's note.
func (n *names) chainsOf(i *corpus.Incident, words []string) []string {
	ids, unknown := n.chains(words)
	if len(unknown) > 0 {
		note(&i.Note, "Chains that the corpus does not have: %s.", strings.Join(unknown, ", "))
	}
	return ids
}

// label sets the technique of i from the label of a data set, which i's note keeps when no
// technique is meant by it.
func (n *names) label(i *corpus.Incident, label string) {
	label = strings.Trim(label, ": ")
	if id := n.technique(label); id != "" {
		i.Technique = id
	} else if label != "" {
		note(&i.Note, "Technique as given: %s.", label)
	}
}
