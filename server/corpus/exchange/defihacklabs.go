package exchange

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"assay/wasm/claim"
)

// A labsIncident is one entry of incidents.json of the DeFiHackLabs incident explorer.
type labsIncident struct {
	Date     string      `json:"date"` // "20220323"
	Name     string      `json:"name"`
	Type     string      `json:"type"`
	Lost     json.Number `json:"Lost"` // null where unknown
	LossType string      `json:"lossType"`
	Contract string      `json:"Contract"` // path of the proof in the repository
	Chain    string      `json:"chain"`
}

const labsRepository = "https://github.com/SunWeb3Sec/DeFiHackLabs/blob/main/"

func readDeFiHackLabs(b *Batch, names *names, r io.Reader) error {
	var list []labsIncident
	if err := json.NewDecoder(r).Decode(&list); err != nil {
		return err
	}
	for n, l := range list {
		entry := fmt.Sprintf("entry %d, %q", n+1, l.Name)
		victim := strings.Trim(l.Name, "_ ")
		day, ok := compactDay(l.Date)
		if !ok || Slug(victim) == "" {
			b.skip(entry, "it has no name or no date such as 20220323")
			continue
		}
		i := newIncident(victim, day)
		if l.Chain != "" {
			i.Chains = names.chainsOf(&i, []string{l.Chain})
		}
		names.label(&i, l.Type)
		source := claim.Source{URL: labsRepository + strings.TrimPrefix(l.Contract, "/"), Publisher: "DeFiHackLabs", Tier: claim.DataSet}
		i.Sources = []claim.Source{source}
		lost, known := claim.ParseDecimal(l.Lost.String())
		switch unit := strings.ToUpper(strings.TrimSpace(l.LossType)); {
		case !known || lost.IsZero():
			note(&i.Note, "The data set gives no loss.")
		case unit == "USD" || unit == "":
			lose(&i, lost.Normal(), source)
		case Slug(unit) != strings.ToLower(unit):
			note(&i.Note, "Loss as given: %s %s.", l.Lost, l.LossType)
		default:
			i.Tokens = append(i.Tokens, quantity(lost, unit))
		}
		if i.Loss.Basis == "" {
			lose(&i, claim.Decimal{}, source)
		}
		b.Incidents = append(b.Incidents, i)
	}
	return nil
}

// compactDay reads "20220323".
func compactDay(s string) (claim.Day, bool) {
	if len(s) != 8 {
		return 0, false
	}
	return claim.ParseDay(s[:4] + "-" + s[4:6] + "-" + s[6:])
}
